package org.waarborg.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

/**
 * A version of what management approves – criteria, a policy – and whether somebody may approve it: in a role held on that day, a
 * deputy by a mandate, by another than who made the version or with an exception that says why one suffices. On the dossier's
 * thread.
 *
 * @param version   the version
 * @param author    who made it; empty where that is not known
 * @param approvals those that it has
 * @param sha256    hash of exactly what is approved, see {@link #hash}
 * @param subjects  what an exception has to be about, one of them
 * @since 0.1
 */
public record Approving(Element version, Optional<Person> author, List<Approval> approvals, String sha256,
		List<Element> subjects) {

	/** Keeps unmodifiable copies; somebody who is in the dossier no more made nothing. */
	public Approving {
		author = author.filter(p -> !p.eIsProxy());
		approvals = List.copyOf(approvals);
		subjects = List.copyOf(subjects);
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
	 * Whether an approval can be recorded.
	 *
	 * @param dossier the dossier that the version is in
	 * @param asked   what is to be recorded
	 * @param today   the day
	 * @return why not; empty when it can
	 */
	public Optional<Refusal> refusal(Dossier dossier, Asked asked, LocalDate today) {
		if (asked.on().isAfter(today)) {
			return Optional.of(Refusal.DAY_AHEAD);
		}
		Optional<RoleAssignment> assignment = assignment(dossier, asked);
		if (assignment.isEmpty()) {
			return Optional.of(Refusal.ROLE_NOT_HELD);
		}
		if (isWithoutMandate(assignment.get(), asked.role())) {
			return Optional.of(Refusal.NO_MANDATE);
		}
		boolean already = approvals.stream()
				.anyMatch(a -> a.getPerson() == asked.person() && a.getRole() == asked.role() && isOf(a));
		return already ? Optional.of(Refusal.ALREADY) : fourEyes(asked);
	}

	private static Optional<RoleAssignment> assignment(Dossier dossier, Asked asked) {
		return RoleAssignments.of(dossier, asked.person(), asked.role(), asked.on(), null);
	}

	private static boolean isWithoutMandate(RoleAssignment assignment, Role role) {
		boolean deputy = assignment.getDeputyFor() != null && assignment.getDeputyFor().getRole() == role;
		return deputy && (assignment.getMandate() == null || assignment.getMandate().eIsProxy());
	}

	private Optional<Refusal> fourEyes(Asked asked) {
		if (!isAuthor(asked.person())) {
			return Optional.empty();
		}
		if (asked.exemption().isEmpty()) {
			return Optional.of(Refusal.FOUR_EYES);
		}
		return Exemptions.allows(asked.exemption().get(), asked.on(), subjects.toArray(Element[]::new))
				? Optional.empty()
				: Optional.of(Refusal.EXEMPTION_UNFIT);
	}

	/**
	 * Whether a person made the version.
	 *
	 * @param person a person
	 * @return true when somebody else has to approve it
	 */
	public boolean isAuthor(Person person) {
		return author.filter(p -> p == person).isPresent();
	}

	/**
	 * Why in words.
	 *
	 * @param refusal the refusal
	 * @param asked   what was asked
	 * @param role    what people call the role
	 * @param day     the day in words
	 * @param locale  the language
	 * @return a sentence or two for who asked
	 */
	public static String message(Refusal refusal, Asked asked, String role, String day, Locale locale) {
		return Messages.beside(Approving.class, locale).get("approving." + refusal.name(), Labels.of(asked.person()),
				role, day, asked.exemption().map(e -> Labels.of(e, locale.getLanguage())).orElse(""));
	}

	/**
	 * The approval. Call {@link #refusal} first.
	 *
	 * @param dossier the dossier that the version is in
	 * @param asked   what is to be recorded
	 * @return an approval in no file, with its ids
	 */
	public Approval approval(Dossier dossier, Asked asked) {
		Approval approval = DossierFactory.eINSTANCE.createApproval();
		approval.setPerson(asked.person());
		approval.setPersonName(Labels.of(asked.person()));
		approval.setRole(asked.role());
		assignment(dossier, asked).ifPresent(approval::setAssignment);
		approval.setOn(asked.on());
		approval.setKind(ApprovalKind.RECORDED);
		approval.setSubject(version.getId());
		approval.setSha256(sha256);
		asked.proof().ifPresent(approval::setProof);
		String remark = comment(dossier, asked);
		if (!remark.isEmpty()) {
			approval.setComment(remark);
		}
		return Identifiers.ensureIds(approval);
	}

	/** Why one suffices stands with the approval, in the dossier's language. */
	private String comment(Dossier dossier, Asked asked) {
		String own = dossier.getLanguage();
		Locale locale = Locale.of(own == null || own.isBlank() ? "en" : own);
		String why = isAuthor(asked.person()) && asked.exemption().isPresent()
				? Messages.beside(Approving.class, locale).get("approving.exemption",
						Labels.of(asked.exemption().get(), locale.getLanguage()))
				: "";
		return String.join("\n", List.of(asked.remark().strip(), why)).strip();
	}

	/**
	 * Whether an approval is of the version as it is.
	 *
	 * @param approval an approval of the version
	 * @return true when nothing of what was approved changed since; also where the approval does not say of exactly what it is
	 */
	public boolean isOf(Approval approval) {
		return approval.getSha256() == null || approval.getSha256().equals(sha256);
	}

	// ---- exactly what is approved

	/**
	 * The hash of exactly what is approved: every feature that is set, but texts only by what they say.
	 *
	 * @param heading names kind and version of the canonical form
	 * @param version what is approved
	 * @param apart   features that are no part of it, such as state and approvals
	 * @return SHA-256 of the canonical form, hexadecimal
	 */
	public static String hash(String heading, EObject version, Collection<? extends EStructuralFeature> apart) {
		StringBuilder text = new StringBuilder(heading).append('\n');
		write(version, "", apart, text);
		return Hashes.of(text.toString());
	}

	private static void write(EObject object, String indent, Collection<? extends EStructuralFeature> apart,
			StringBuilder text) {
		text.append(indent).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!apart.contains(feature) && object.eIsSet(feature) && !isIdOfText(feature, object)) {
				text.append(indent).append(' ').append(feature.getName());
				values(object, feature).forEach(v -> value(feature, v, indent, apart, text));
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

	private static void value(EStructuralFeature feature, Object value, String indent,
			Collection<? extends EStructuralFeature> apart, StringBuilder text) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			text.append('\n');
			write((EObject) value, indent + "  ", apart, text);
		} else if (value instanceof Identified identified) {
			text.append(" #").append(identified.getId()).append('\n');
		} else if (feature instanceof EAttribute attribute) {
			text.append(" =").append(EcoreUtil.convertToString(attribute.getEAttributeType(), value)).append('\n');
		}
	}
}
