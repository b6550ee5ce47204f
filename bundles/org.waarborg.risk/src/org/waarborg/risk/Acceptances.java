package org.waarborg.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignments;

/**
 * Whether the acceptance of a risk still holds. It goes stale only when something that was accepted became worse: the
 * likelihood, an impact, the option; or when another version of the method is approved. A text that was edited, or a lower
 * level, keeps it.
 *
 * @since 0.1
 */
public final class Acceptances {

	private Acceptances() {
	}

	/** How an acceptance stands. */
	public enum State {
		/** Nobody accepted the risk, or it was withdrawn. */
		NONE,
		/** It holds. */
		VALID,
		/** Something became worse since. */
		STALE,
		/** Its last day has passed. */
		EXPIRED
	}

	/** What became worse. */
	public enum Cause {
		/** The likelihood is higher than what was accepted. */
		LIKELIHOOD,
		/** An impact is higher than what was accepted, or there is a new one. */
		IMPACT,
		/** Less is done about it than was accepted. */
		OPTION,
		/** Another version of the method is used or approved. */
		METHOD
	}

	/**
	 * Why an acceptance is stale.
	 *
	 * @param cause    what became worse
	 * @param category the category of an impact
	 * @param accepted step, or number of the version, that was accepted; 0 where there was none
	 * @param now      step, or number of the version, now
	 * @since 0.1
	 */
	public record Reason(Cause cause, Optional<ImpactCategory> category, int accepted, int now) {
	}

	/**
	 * How the acceptance of a risk stands.
	 *
	 * @param state      how
	 * @param acceptance the acceptance that counts; empty for {@link State#NONE}
	 * @param until      its last day; empty when it has none
	 * @param reasons    why it is stale; empty otherwise
	 * @since 0.1
	 */
	public record Standing(State state, Optional<Acceptance> acceptance, Optional<LocalDate> until,
			List<Reason> reasons) {

		/** Keeps an unmodifiable copy. */
		public Standing {
			reasons = List.copyOf(reasons);
		}

		/**
		 * Whether the risk is accepted as it is today.
		 *
		 * @return true when the acceptance holds
		 */
		public boolean holds() {
			return state == State.VALID;
		}
	}

	/** Whether who accepted was allowed to. */
	public enum Permission {
		/** The method lets the role accept this level, and the person had it. */
		ALLOWED,
		/** The method lets nobody accept this level. */
		NOBODY,
		/** The method lets other roles accept this level. */
		OTHER_ROLE,
		/** The person did not have the role on that day. */
		ROLE_NOT_HELD,
		/** For a longer time than the method allows. */
		TOO_LONG,
		/** Nobody is named, or there is no level to go by. */
		UNKNOWN
	}

	/**
	 * The acceptance that counts: the last one that was not withdrawn.
	 *
	 * @param risk the risk; not null
	 * @return the acceptance, or empty
	 */
	public static Optional<Acceptance> counting(Risk risk) {
		return risk.getAcceptances().stream().filter(a -> a.getWithdrawnOn() == null)
				.reduce((first, second) -> second);
	}

	/**
	 * How the acceptance of a risk stands on a day.
	 *
	 * @param risk     the risk; not null
	 * @param today    the day
	 * @param matrices the matrices
	 * @return never null
	 */
	public static Standing of(Risk risk, LocalDate today, RiskMatrices matrices) {
		Acceptance acceptance = counting(risk).orElse(null);
		if (acceptance == null) {
			return new Standing(State.NONE, Optional.empty(), Optional.empty(), List.of());
		}
		Optional<LocalDate> until = until(acceptance, matrices);
		if (until.filter(d -> d.isBefore(today)).isPresent()) {
			return new Standing(State.EXPIRED, Optional.of(acceptance), until, List.of());
		}
		List<Reason> reasons = worse(risk, acceptance);
		return new Standing(reasons.isEmpty() ? State.VALID : State.STALE, Optional.of(acceptance), until, reasons);
	}

	/**
	 * The last day of an acceptance: as it says, and at the latest what the level allows.
	 *
	 * @param acceptance the acceptance
	 * @param matrices   the matrices
	 * @return the day, or empty when neither says one
	 */
	public static Optional<LocalDate> until(Acceptance acceptance, RiskMatrices matrices) {
		if (acceptance.getUntil() != null) {
			return Optional.of(acceptance.getUntil());
		}
		return longest(acceptance, matrices);
	}

	private static Optional<LocalDate> longest(Acceptance acceptance, RiskMatrices matrices) {
		LocalDate on = acceptance.getApproval() == null ? null : acceptance.getApproval().getOn();
		return Optional.ofNullable(on).flatMap(day -> Assessed.of(acceptance, matrices).level()
				.map(RiskLevel::getAcceptedFor).map(p -> RiskDates.plus(day, p)));
	}

	private static List<Reason> worse(Risk risk, Acceptance acceptance) {
		List<Reason> reasons = new ArrayList<>();
		RiskMethod accepted = acceptance.getMethod();
		Optional<RiskAssessment> picture = Assessments.last(risk, acceptance.getState())
				.or(() -> acceptance.getState() == AssessedState.CURRENT ? Assessments.now(risk) : Optional.empty());
		RiskMethod used = picture.map(RiskAssessment::getMethod).orElse(accepted);
		RiskMethod approved = Methods.registerOf(risk).flatMap(Methods::approved).orElse(used);
		RiskMethod other = used != accepted ? used : approved;
		if (accepted != other && other != null && isLater(other, accepted)) {
			reasons.add(new Reason(Cause.METHOD, Optional.empty(), accepted == null ? 0 : accepted.getVersion(),
					other.getVersion()));
		}
		if (used == accepted) {
			picture.ifPresent(p -> higher(p, acceptance, reasons));
		}
		if (done(risk.getOption()) < done(acceptance.getOption())) {
			reasons.add(new Reason(Cause.OPTION, Optional.empty(), acceptance.getOption().getValue(),
					risk.getOption().getValue()));
		}
		return reasons;
	}

	/** A draft, or a version from before, takes nothing away from what was accepted. */
	private static boolean isLater(RiskMethod other, RiskMethod accepted) {
		return accepted == null || accepted.eIsProxy() || other.getVersion() > accepted.getVersion();
	}

	private static void higher(RiskAssessment now, Acceptance acceptance, List<Reason> reasons) {
		if (now.getLikelihood() > acceptance.getLikelihood()) {
			reasons.add(new Reason(Cause.LIKELIHOOD, Optional.empty(), acceptance.getLikelihood(),
					now.getLikelihood()));
		}
		Map<ImpactCategory, Integer> accepted = Assessed.steps(acceptance.getImpacts());
		Assessed.steps(now.getImpacts()).forEach((category, step) -> {
			int before = accepted.getOrDefault(category, Integer.valueOf(0)).intValue();
			if (step.intValue() > before) {
				reasons.add(new Reason(Cause.IMPACT, Optional.of(category), before, step.intValue()));
			}
		});
	}

	/** How much is done about a risk: to treat, avoid or share it is more than to keep it, and that more than nothing. */
	private static int done(TreatmentOption option) {
		return switch (option) {
			case UNDECIDED -> 0;
			case RETAIN -> 1;
			case MODIFY, AVOID, SHARE -> 2;
		};
	}

	/**
	 * Whether who accepted was allowed to, by the version of the method that was used.
	 *
	 * @param acceptance the acceptance
	 * @param dossier    who has which role; where nobody is recorded in any role the role that is named counts
	 * @param matrices   the matrices
	 * @return the answer
	 */
	public static Permission permission(Acceptance acceptance, Dossier dossier, RiskMatrices matrices) {
		Approval approval = acceptance.getApproval();
		RiskLevel level = Assessed.of(acceptance, matrices).level().orElse(null);
		if (approval == null || level == null || approval.getPerson() == null && approval.getPersonName() == null) {
			return Permission.UNKNOWN;
		}
		if (level.getAcceptableBy().isEmpty()) {
			return Permission.NOBODY;
		}
		if (!level.getAcceptableBy().contains(approval.getRole())) {
			return Permission.OTHER_ROLE;
		}
		if (!held(approval, dossier)) {
			return Permission.ROLE_NOT_HELD;
		}
		boolean tooLong = acceptance.getUntil() != null
				&& longest(acceptance, matrices).filter(acceptance.getUntil()::isAfter).isPresent();
		return tooLong ? Permission.TOO_LONG : Permission.ALLOWED;
	}

	private static boolean held(Approval approval, Dossier dossier) {
		return approval.getPerson() == null || approval.getOn() == null || dossier.getRoleAssignments().isEmpty()
				|| mayActAs(approval.getRole(), approval, dossier);
	}

	private static boolean mayActAs(Role role, Approval approval, Dossier dossier) {
		return dossier.getRoleAssignments().stream().anyMatch(a -> a.getPerson() == approval.getPerson()
				&& RoleAssignments.gives(a, role) && RoleAssignments.holds(a, approval.getOn()));
	}

	/**
	 * Makes the acceptance of a risk as it is now.
	 *
	 * @param risk  the risk; it has been assessed
	 * @param state the picture that is accepted: current or target
	 * @return an acceptance in no file, bound to likelihood, impacts, option and method version; without approval; empty when
	 *         the picture was never made
	 */
	public static Optional<Acceptance> accept(Risk risk, AssessedState state) {
		return (state == AssessedState.CURRENT ? Assessments.now(risk) : Assessments.last(risk, state)).map(now -> {
			Acceptance made = RiskFactory.eINSTANCE.createAcceptance();
			made.setMethod(now.getMethod());
			made.setState(state);
			made.setLikelihood(now.getLikelihood());
			made.setOption(risk.getOption());
			now.getImpacts().forEach(i -> {
				Impact impact = RiskFactory.eINSTANCE.createImpact();
				impact.setCategory(i.getCategory());
				impact.setStep(i.getStep());
				made.getImpacts().add(impact);
			});
			return made;
		});
	}
}
