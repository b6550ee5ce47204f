package org.waarborg.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Approving;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Role;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.store.OpenDossier;

/**
 * Records that somebody approved a version of a method, by the rules of {@link Approving}. On the dossier's thread.
 *
 * @since 0.1
 */
public final class MethodApproving {

	/** The role whose approval puts a version in use (ISO/IEC 27001 clauses 5.1 and 6.1.2 a). */
	public static final Role DECIDING = Role.TOP_MANAGEMENT;

	private static final List<EStructuralFeature> APART = List.of(Literals.RISK_METHOD__STATUS,
			Literals.RISK_METHOD__EFFECTIVE_FROM, Literals.RISK_METHOD__APPROVALS,
			Literals.RISK_METHOD__CHANGE_SUMMARY, DossierPackage.Literals.ELEMENT__NOTES,
			DossierPackage.Literals.ELEMENT__OWNER);

	private MethodApproving() {
	}

	/**
	 * A version as it is approved: made by its owner, else by the owner of the register.
	 *
	 * @param method the version
	 * @return who made it, what approvals it has, and what an exception has to be about
	 */
	public static Approving of(RiskMethod method) {
		Optional<RiskRegister> register = Methods.registerOf(method);
		return new Approving(method,
				Optional.ofNullable(method.getOwner()).or(() -> register.map(RiskRegister::getOwner)),
				method.getApprovals(), hash(method),
				Stream.<Element>concat(Stream.of(method), register.stream()).toList());
	}

	/**
	 * Whether a version can be approved at all.
	 *
	 * @param method the version
	 * @param role   the role that approves; empty while nobody said
	 * @param locale the language
	 * @return why not, for who asked: it was replaced, or is to be put in use and has no levels, no scales or a pair without a
	 *         level; empty when it can
	 */
	public static Optional<String> hindrance(RiskMethod method, Optional<Role> role, Locale locale) {
		String key = method.getStatus() == MethodStatus.SUPERSEDED ? "SUPERSEDED"
				: role.filter(r -> r == DECIDING).isPresent() && !RiskMatrix.of(method).troubles().isEmpty() ? "UNSOUND"
						: "";
		return key.isEmpty() ? Optional.empty()
				: Optional.of(Messages.beside(MethodApproving.class, locale).get("approving." + key,
						Integer.toString(method.getVersion())));
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
	 * day, and replaces the versions that were. Call {@link #hindrance} and {@link Approving#refusal} first.
	 *
	 * @param dossier the open dossier
	 * @param method  a version of a register in it
	 * @param asked   what is to be recorded; evidence that is in no dossier yet is added by an earlier command of the same step
	 * @param label   what undo shows
	 * @return the command, not yet run
	 */
	public static Command command(OpenDossier dossier, RiskMethod method, Approving.Asked asked, String label) {
		List<Command> commands = new ArrayList<>();
		commands.add(dossier.edits().add(method, Literals.RISK_METHOD__APPROVALS,
				of(method).approval(dossier.dossier(), asked)));
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

	/**
	 * Whether an approval is of a version as it is.
	 *
	 * @param approval an approval of the version
	 * @param method   the version
	 * @return true when nothing of the criteria was changed since; also where the approval does not say of exactly what it is
	 */
	public static boolean isOf(Approval approval, RiskMethod method) {
		return of(method).isOf(approval);
	}

	/**
	 * The hash of the criteria of a version: scales, categories, levels, matrix, who may accept what; not its state, day,
	 * approvals or remarks.
	 *
	 * @param method the version
	 * @return SHA-256 of its canonical form, hexadecimal
	 */
	public static String hash(RiskMethod method) {
		return Approving.hash("waarborg-method 1", method, APART);
	}
}
