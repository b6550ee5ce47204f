package org.waarborg.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Approving;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
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
	 * A version to begin with where a register has none: content with its sources, which somebody reads, changes and approves.
	 *
	 * @param register the register
	 * @return a draft that is in no file yet
	 */
	public static AssurancePolicy first(AssuranceRegister register) {
		return next(AssuranceRegisters.preset().getPolicies().getFirst(), register);
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
	 * A version as it is approved: made by its owner, else by the owner of the register.
	 *
	 * @param policy the version
	 * @return who made it, what approvals it has, and what an exception has to be about
	 */
	public static Approving of(AssurancePolicy policy) {
		Optional<AssuranceRegister> register = AssuranceRegisters.of(policy);
		return new Approving(policy,
				Optional.ofNullable(policy.getOwner()).or(() -> register.map(AssuranceRegister::getOwner)),
				policy.getApprovals(), hash(policy),
				Stream.<Element>concat(Stream.of(policy), register.stream()).toList());
	}

	/**
	 * Records an approval. In the role that decides it puts a draft in force from that day, unless it says another day, and
	 * replaces the version that was. Call {@link Approving#refusal} first.
	 *
	 * @param dossier the open dossier
	 * @param policy  a version of a register in it
	 * @param asked   what is to be recorded
	 * @return the commands, not yet run
	 */
	public static List<Command> approve(OpenDossier dossier, AssurancePolicy policy, Approving.Asked asked) {
		List<Command> commands = new ArrayList<>();
		commands.add(dossier.edits().add(policy, Literals.ASSURANCE_POLICY__APPROVALS,
				of(policy).approval(dossier.dossier(), asked)));
		if (asked.role() == DECIDING && policy.getStatus() == PolicyStatus.DRAFT) {
			replaced(policy).forEach(p -> commands.add(
					dossier.edits().set(p, Literals.ASSURANCE_POLICY__STATUS, PolicyStatus.SUPERSEDED)));
			commands.add(dossier.edits().set(policy, Literals.ASSURANCE_POLICY__STATUS, PolicyStatus.IN_FORCE));
			if (policy.getInForceFrom() == null) {
				commands.add(dossier.edits().set(policy, Literals.ASSURANCE_POLICY__IN_FORCE_FROM, asked.on()));
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
		return Approving.hash("waarborg-policy 1", policy, APART);
	}
}
