package org.waarborg.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Exemptions;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.store.OpenDossier;

/**
 * Records that somebody approved a version of a method, as an approval of a statement is recorded: in a role held on that day, a
 * deputy by a mandate, by another than who made the version or with an exception that says why one suffices. On the dossier's
 * thread.
 *
 * @since 0.1
 */
public final class MethodApproving {

	/** The role whose approval puts a version in use (ISO/IEC 27001 clauses 5.1 and 6.1.2 a). */
	public static final Role DECIDING = Role.TOP_MANAGEMENT;

	private MethodApproving() {
	}

	/**
	 * What is to be recorded.
	 *
	 * @param person    who approves
	 * @param role      in which role
	 * @param on        when; not ahead
	 * @param proof     what proves it; empty where it is recorded later
	 * @param exemption why who made the version may approve it too; empty for none
	 * @param remark    what the approver remarked; may be empty
	 * @since 0.1
	 */
	public record Asked(Person person, Role role, LocalDate on, Optional<Evidence> proof,
			Optional<Exemption> exemption, String remark) {
	}

	/** Why an approval is refused. */
	public enum Refusal {
		/** It was replaced by a later version. */
		SUPERSEDED,
		/** It has no levels, no scales or a pair without a level. */
		UNSOUND,
		/** The day lies ahead. */
		DAY_AHEAD,
		/** The person has no such role on that day. */
		ROLE_NOT_HELD,
		/** A deputy without a mandate. */
		NO_MANDATE,
		/** The same person approved it in the same role already. */
		ALREADY,
		/** Who made the version approves it. */
		FOUR_EYES,
		/** The exception does not allow that. */
		EXEMPTION_UNFIT
	}

	/**
	 * Whether it can be recorded.
	 *
	 * @param dossier the open dossier
	 * @param method  a version of a register in it
	 * @param asked   what is to be recorded
	 * @param today   the day
	 * @return why not; empty when it can
	 */
	public static Optional<Refusal> refusal(OpenDossier dossier, RiskMethod method, Asked asked, LocalDate today) {
		if (method.getStatus() == MethodStatus.SUPERSEDED) {
			return Optional.of(Refusal.SUPERSEDED);
		}
		if (asked.on().isAfter(today)) {
			return Optional.of(Refusal.DAY_AHEAD);
		}
		if (asked.role() == DECIDING && !RiskMatrix.of(method).troubles().isEmpty()) {
			return Optional.of(Refusal.UNSOUND);
		}
		Optional<RoleAssignment> assignment = assignment(dossier, asked);
		if (assignment.isEmpty()) {
			return Optional.of(Refusal.ROLE_NOT_HELD);
		}
		if (withoutMandate(assignment.get(), asked.role())) {
			return Optional.of(Refusal.NO_MANDATE);
		}
		boolean already = method.getApprovals().stream()
				.anyMatch(a -> a.getPerson() == asked.person() && a.getRole() == asked.role() && isOf(a, method));
		return already ? Optional.of(Refusal.ALREADY) : fourEyes(method, asked);
	}

	private static Optional<RoleAssignment> assignment(OpenDossier dossier, Asked asked) {
		return RoleAssignments.of(dossier.dossier(), asked.person(), asked.role(), asked.on(), null);
	}

	private static boolean withoutMandate(RoleAssignment assignment, Role role) {
		boolean deputy = assignment.getDeputyFor() != null && assignment.getDeputyFor().getRole() == role;
		return deputy && (assignment.getMandate() == null || assignment.getMandate().eIsProxy());
	}

	private static Optional<Refusal> fourEyes(RiskMethod method, Asked asked) {
		if (!isAuthor(method, asked.person())) {
			return Optional.empty();
		}
		if (asked.exemption().isEmpty()) {
			return Optional.of(Refusal.FOUR_EYES);
		}
		return Exemptions.allows(asked.exemption().get(), asked.on(), method, Methods.registerOf(method).orElse(null))
				? Optional.empty()
				: Optional.of(Refusal.EXEMPTION_UNFIT);
	}

	/**
	 * Whether a person made a version: its owner, else the owner of the register.
	 *
	 * @param method the version
	 * @param person a person
	 * @return true when somebody else has to approve it
	 */
	public static boolean isAuthor(RiskMethod method, Person person) {
		return author(method).filter(p -> p == person).isPresent();
	}

	/**
	 * Who made a version.
	 *
	 * @param method the version
	 * @return its owner, else the owner of the register; empty where neither is known
	 */
	public static Optional<Person> author(RiskMethod method) {
		return Optional.ofNullable(method.getOwner())
				.or(() -> Methods.registerOf(method).map(RiskRegister::getOwner)).filter(p -> !p.eIsProxy());
	}

	/**
	 * Why in words.
	 *
	 * @param refusal the refusal
	 * @param method  the version
	 * @param asked   what was asked
	 * @param locale  the language
	 * @return a sentence or two for who asked
	 */
	public static String message(Refusal refusal, RiskMethod method, Asked asked, Locale locale) {
		RiskWords words = new RiskWords(locale.getLanguage());
		return Messages.beside(MethodApproving.class, locale).get("approving." + refusal.name(),
				Integer.toString(method.getVersion()), Labels.of(asked.person()), words.label(asked.role()),
				words.date(asked.on()),
				asked.exemption().map(e -> Labels.of(e, locale.getLanguage())).orElse(""));
	}

	/**
	 * The versions that go out of use when a version is approved in the role that decides.
	 *
	 * @param method the version
	 * @return the approved ones, without itself
	 */
	public static List<RiskMethod> replaced(RiskMethod method) {
		return Methods.registerOf(method).map(r -> r.getMethods().stream()
				.filter(m -> m != method && m.getStatus() == MethodStatus.APPROVED).toList()).orElse(List.of());
	}

	/**
	 * The command that records it. In the role that decides it puts the version in use from that day, unless it says another
	 * day, and replaces the versions that were. Call {@link #refusal} first.
	 *
	 * @param dossier the open dossier
	 * @param method  a version of a register in it
	 * @param asked   what is to be recorded; evidence that is in no dossier yet is added by an earlier command of the same step
	 * @param label   what undo shows
	 * @return the command, not yet run
	 */
	public static Command command(OpenDossier dossier, RiskMethod method, Asked asked, String label) {
		List<Command> commands = new ArrayList<>();
		commands.add(dossier.edits().add(method, Literals.RISK_METHOD__APPROVALS, approval(dossier, method, asked)));
		if (asked.role() == DECIDING && method.getStatus() == MethodStatus.DRAFT) {
			replaced(method).forEach(m -> commands
					.add(dossier.edits().set(m, Literals.RISK_METHOD__STATUS, MethodStatus.SUPERSEDED)));
			commands.add(dossier.edits().set(method, Literals.RISK_METHOD__STATUS, MethodStatus.APPROVED));
			if (method.getEffectiveFrom() == null) {
				commands.add(dossier.edits().set(method, Literals.RISK_METHOD__EFFECTIVE_FROM, asked.on()));
			}
		}
		return dossier.edits().compound(label, commands);
	}

	private static Approval approval(OpenDossier dossier, RiskMethod method, Asked asked) {
		Approval approval = DossierFactory.eINSTANCE.createApproval();
		approval.setPerson(asked.person());
		approval.setPersonName(Labels.of(asked.person()));
		approval.setRole(asked.role());
		assignment(dossier, asked).ifPresent(approval::setAssignment);
		approval.setOn(asked.on());
		approval.setKind(ApprovalKind.RECORDED);
		approval.setSubject(method.getId());
		approval.setSha256(hash(method));
		asked.proof().ifPresent(approval::setProof);
		String remark = comment(dossier, method, asked);
		if (!remark.isEmpty()) {
			approval.setComment(remark);
		}
		return Identifiers.ensureIds(approval);
	}

	/** Why one suffices stands with the approval, in the dossier's language. */
	private static String comment(OpenDossier dossier, RiskMethod method, Asked asked) {
		String own = dossier.dossier().getLanguage();
		Locale locale = Locale.of(own == null || own.isBlank() ? "en" : own);
		String why = isAuthor(method, asked.person()) && asked.exemption().isPresent()
				? Messages.beside(MethodApproving.class, locale).get("approving.exemption",
						Labels.of(asked.exemption().get(), locale.getLanguage()))
				: "";
		return String.join("\n", List.of(asked.remark().strip(), why)).strip();
	}

	/**
	 * Whether an approval is of a version as it is.
	 *
	 * @param approval an approval of the version
	 * @param method   the version
	 * @return true when nothing of the criteria was changed since; also where the approval does not say of exactly what it is
	 */
	public static boolean isOf(Approval approval, RiskMethod method) {
		return approval.getSha256() == null || approval.getSha256().equals(hash(method));
	}

	/**
	 * The hash of the criteria of a version: scales, categories, levels, matrix, who may accept what; not its state, day,
	 * approvals or remarks.
	 *
	 * @param method the version
	 * @return SHA-256 of its canonical form, hexadecimal
	 */
	public static String hash(RiskMethod method) {
		StringBuilder text = new StringBuilder("waarborg-method 1\n");
		write(method, "", text);
		return Hashes.of(text.toString());
	}

	private static final List<EStructuralFeature> APART = List.of(Literals.RISK_METHOD__STATUS,
			Literals.RISK_METHOD__EFFECTIVE_FROM, Literals.RISK_METHOD__APPROVALS,
			Literals.RISK_METHOD__CHANGE_SUMMARY, DossierPackage.Literals.ELEMENT__NOTES,
			DossierPackage.Literals.ELEMENT__OWNER);

	private static void write(EObject object, String indent, StringBuilder text) {
		text.append(indent).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!APART.contains(feature) && object.eIsSet(feature) && !isIdOfText(feature, object)) {
				text.append(indent).append(' ').append(feature.getName());
				values(object, feature).forEach(v -> value(feature, v, indent, text));
			}
		}
	}

	/** Texts are what they say; which object says it does not matter. */
	private static boolean isIdOfText(EStructuralFeature feature, EObject object) {
		return object.eClass() == ControlsetPackage.Literals.LOCAL_TEXT
				&& feature == ControlsetPackage.Literals.IDENTIFIED__ID;
	}

	private static List<?> values(EObject object, EStructuralFeature feature) {
		return feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
	}

	private static void value(EStructuralFeature feature, Object value, String indent, StringBuilder text) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			text.append('\n');
			write((EObject) value, indent + "  ", text);
		} else if (value instanceof Identified identified) {
			text.append(" #").append(identified.getId()).append('\n');
		} else if (feature instanceof EAttribute attribute) {
			text.append(" =").append(EcoreUtil.convertToString(attribute.getEAttributeType(), value)).append('\n');
		}
	}
}
