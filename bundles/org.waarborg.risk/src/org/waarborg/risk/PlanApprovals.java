package org.waarborg.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;

/**
 * Approvals of the treatment plan by risk owners (ISO/IEC 27001 clause 6.1.3 f): of exactly these risks, options, treatments,
 * dates, owners, controls and measures. Progress and wording change nothing; another date does.
 *
 * @since 0.1
 */
public final class PlanApprovals {

	private PlanApprovals() {
	}

	/**
	 * Makes an approval of the plan as it is now.
	 *
	 * @param risks  the risks; at least one
	 * @param person who approves
	 * @param role   in which role
	 * @param on     when
	 * @param proof  what proves it
	 * @return an approval in no file
	 */
	public static PlanApproval make(Collection<Risk> risks, Person person, Role role, LocalDate on,
			Optional<Evidence> proof) {
		PlanApproval made = RiskFactory.eINSTANCE.createPlanApproval();
		made.getRisks().addAll(risks);
		Approval approval = DossierFactory.eINSTANCE.createApproval();
		approval.setPerson(person);
		approval.setPersonName(Labels.of(person));
		approval.setRole(role);
		approval.setOn(on);
		approval.setKind(ApprovalKind.RECORDED);
		approval.setSha256(hash(risks));
		proof.ifPresent(approval::setProof);
		made.setApproval(approval);
		return Identifiers.ensureIds(made);
	}

	/**
	 * The last approval that a risk is in.
	 *
	 * @param risk the risk
	 * @return the approval, or empty when nobody approved its plan
	 */
	public static Optional<PlanApproval> of(Risk risk) {
		return Methods.registerOf(risk).flatMap(r -> r.getPlanApprovals().stream()
				.filter(p -> p.getRisks().contains(risk)).reduce((first, second) -> second));
	}

	/**
	 * Whether the plan is still the one that was approved.
	 *
	 * @param approved the approval
	 * @return true when it is; also where the approval does not say of exactly what it is
	 */
	public static boolean holds(PlanApproval approved) {
		String hash = approved.getApproval() == null ? null : approved.getApproval().getSha256();
		return hash == null || hash.equals(hash(approved.getRisks()));
	}

	/**
	 * The hash of a plan.
	 *
	 * @param risks the risks, in any order
	 * @return SHA-256 of its canonical form, hexadecimal
	 */
	public static String hash(Collection<Risk> risks) {
		StringBuilder text = new StringBuilder("waarborg-plan 1\n");
		risks.stream().sorted(Comparator.comparing(PlanApprovals::id)).forEach(risk -> {
			text.append(id(risk)).append(' ').append(risk.getOption()).append('\n');
			risk.getTreatments().stream().filter(t -> t.getStatus() != TreatmentStatus.CANCELLED)
					.sorted(Comparator.comparing(PlanApprovals::id)).forEach(t -> treatment(t, text));
		});
		return Hashes.of(text.toString());
	}

	private static void treatment(Treatment treatment, StringBuilder text) {
		text.append("  ").append(id(treatment)).append(' ').append(treatment.getDue()).append(' ')
				.append(treatment.getOwner() == null ? "-" : id(treatment.getOwner())).append(' ')
				.append(treatment.getLikelihoodDown()).append(' ').append(treatment.getImpactDown()).append('\n');
		treatment.getControls().stream().map(ChosenControl::getControl).filter(Objects::nonNull).sorted()
				.forEach(c -> text.append("    ").append(c).append('\n'));
		treatment.getMeasures().stream().map(PlanApprovals::id).sorted()
				.forEach(m -> text.append("    ").append(m).append('\n'));
	}

	private static String id(Identified object) {
		return object.getId() == null ? "" : object.getId();
	}
}
