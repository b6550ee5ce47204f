package org.waarborg.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.store.OpenDossier;

/**
 * Versions of the assurance policy: the next one, and how one comes in force. What was approved is known by its hash, so that a
 * change afterwards is seen.
 *
 * @since 0.1
 */
public final class PolicyVersions {

	/** The role whose approval puts a version in force. */
	public static final Role DECIDING = Role.TOP_MANAGEMENT;

	private static final List<EStructuralFeature> APART = List.of(Literals.ASSURANCE_POLICY__STATUS,
			Literals.ASSURANCE_POLICY__IN_FORCE_FROM, Literals.ASSURANCE_POLICY__APPROVALS,
			DossierPackage.Literals.ELEMENT__NOTES, DossierPackage.Literals.ELEMENT__OWNER);

	private PolicyVersions() {
	}

	/**
	 * The number that the next version gets.
	 *
	 * @param register the register
	 * @return one more than the highest
	 */
	public static int nextNumber(AssuranceRegister register) {
		return register.getPolicies().stream().mapToInt(AssurancePolicy::getVersion).max().orElse(0) + 1;
	}

	/**
	 * The next version, as a copy that can be changed.
	 *
	 * @param policy   the version that it goes on from
	 * @param register its register
	 * @return a draft that is in no file yet
	 */
	public static AssurancePolicy next(AssurancePolicy policy, AssuranceRegister register) {
		AssurancePolicy next = Identifiers.copyWithNewIds(policy);
		next.setVersion(nextNumber(register));
		next.setStatus(PolicyStatus.DRAFT);
		next.setInForceFrom(null);
		next.getApprovals().clear();
		next.getNotes().clear();
		return next;
	}

	/**
	 * The versions that go out of force when one comes in.
	 *
	 * @param policy the version that comes in
	 * @return those in force, without itself
	 */
	public static List<AssurancePolicy> replaced(AssurancePolicy policy) {
		return AssuranceRegisters.of(policy).map(r -> r.getPolicies().stream()
				.filter(p -> p != policy && p.getStatus() == PolicyStatus.IN_FORCE).toList()).orElse(List.of());
	}

	/**
	 * Whether somebody approved a version as it is now.
	 *
	 * @param policy the version
	 * @param person who
	 * @param role   in which role
	 * @return false where it was changed since
	 */
	public static boolean isApproved(AssurancePolicy policy, Person person, Role role) {
		return policy.getApprovals().stream().anyMatch(a -> a.getPerson() == person && a.getRole() == role
				&& (a.getSha256() == null || Objects.equals(a.getSha256(), hash(policy))));
	}

	/**
	 * Records an approval. In the role that decides it puts a draft in force from that day, unless it says another day, and
	 * replaces the version that was.
	 *
	 * @param dossier  the open dossier
	 * @param policy   a version of a register in it
	 * @param approval the approval, in no file yet
	 * @return the commands, not yet run
	 */
	public static List<Command> approve(OpenDossier dossier, AssurancePolicy policy, Approval approval) {
		List<Command> commands = new ArrayList<>();
		commands.add(dossier.edits().add(policy, Literals.ASSURANCE_POLICY__APPROVALS,
				Identifiers.ensureIds(approval)));
		if (approval.getRole() == DECIDING && policy.getStatus() == PolicyStatus.DRAFT) {
			replaced(policy).forEach(p -> commands.add(
					dossier.edits().set(p, Literals.ASSURANCE_POLICY__STATUS, PolicyStatus.SUPERSEDED)));
			commands.add(dossier.edits().set(policy, Literals.ASSURANCE_POLICY__STATUS, PolicyStatus.IN_FORCE));
			if (policy.getInForceFrom() == null) {
				commands.add(dossier.edits().set(policy, Literals.ASSURANCE_POLICY__IN_FORCE_FROM, approval.getOn()));
			}
		}
		return commands;
	}

	/**
	 * The hash of what a version asks: lines, demands and periods; not its state, day, approvals or remarks.
	 *
	 * @param policy the version
	 * @return SHA-256 of its canonical form, hexadecimal
	 */
	public static String hash(AssurancePolicy policy) {
		StringBuilder text = new StringBuilder("waarborg-policy 1\n");
		write(policy, "", text);
		return Hashes.of(text.toString());
	}

	private static void write(EObject object, String indent, StringBuilder text) {
		text.append(indent).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean idOfText = object.eClass() == ControlsetPackage.Literals.LOCAL_TEXT
					&& feature == ControlsetPackage.Literals.IDENTIFIED__ID;
			if (!APART.contains(feature) && object.eIsSet(feature) && !idOfText) {
				text.append(indent).append(' ').append(feature.getName());
				List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
				values.forEach(v -> value(feature, v, indent, text));
			}
		}
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
