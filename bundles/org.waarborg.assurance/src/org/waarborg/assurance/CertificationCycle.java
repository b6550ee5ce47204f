package org.waarborg.assurance;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The audits that a scheme asks for in the cycle of a certificate, and which of them were held (ISO/IEC 17021-1: three years,
 * the first surveillance within twelve months of the decision, then one in each calendar year). When is data of the scheme.
 *
 * @since 0.1
 */
public final class CertificationCycle {

	private CertificationCycle() {
	}

	/** How an audit of the cycle stands. */
	public enum State {
		/** Its time has not come. */
		AHEAD,
		/** Its time has come and no day was set. */
		OPEN,
		/** A day was set that lies in its time. */
		PLANNED,
		/** A day was set that is later than the scheme allows. */
		PLANNED_LATE,
		/** It was held in time. */
		HELD,
		/** It was held late. */
		HELD_LATE,
		/** Its last day has passed and it was not held. */
		OVERDUE
	}

	/**
	 * An audit of the cycle.
	 *
	 * @param step  what the scheme asks
	 * @param opens first day on which it may be held
	 * @param until last day
	 * @param audit the audit that was planned or held for it; empty when there is none
	 * @param state how it stands on the day asked about
	 * @since 0.1
	 */
	public record Window(SchemeStep step, LocalDate opens, LocalDate until, Optional<CycleAudit> audit, State state) {
	}

	/**
	 * The audits of the present cycle.
	 *
	 * @param certificate the certificate
	 * @param today       the day
	 * @return in the order of their last days; empty where there is no scheme or no decision
	 */
	public static List<Window> of(Certificate certificate, LocalDate today) {
		CertificationScheme scheme = certificate.getScheme();
		LocalDate decision = certificate.getDecidedOn();
		if (scheme == null || decision == null) {
			return List.of();
		}
		List<Window> bare = new ArrayList<>();
		for (SchemeStep step : scheme.getSteps()) {
			until(step, decision, certificate).ifPresent(
					until -> bare.add(new Window(step, opens(step, until), until, Optional.empty(), State.AHEAD)));
		}
		bare.sort(Comparator.comparing(Window::until));
		List<CycleAudit> audits = new ArrayList<>(certificate.getAudits().stream().filter(a -> day(a) != null)
				.filter(a -> !day(a).isBefore(decision)).sorted(Comparator.comparing(CertificationCycle::day))
				.toList());
		return bare.stream().map(w -> placed(w, audits, today)).toList();
	}

	/** The audits of a kind go to the steps of that kind in their order: one that was late does not stand for the next. */
	private static Window placed(Window window, List<CycleAudit> audits, LocalDate today) {
		Optional<CycleAudit> audit = audits.stream().filter(a -> a.getKind() == window.step().getKind()).findFirst();
		audit.ifPresent(audits::remove);
		return new Window(window.step(), window.opens(), window.until(), audit, state(window, audit, today));
	}

	private static State state(Window window, Optional<CycleAudit> audit, LocalDate today) {
		LocalDate held = audit.map(CycleAudit::getHeldOn).orElse(null);
		if (held != null) {
			return held.isAfter(window.until()) ? State.HELD_LATE : State.HELD;
		}
		if (window.until().isBefore(today)) {
			return State.OVERDUE;
		}
		LocalDate planned = audit.map(CycleAudit::getPlanned).orElse(null);
		if (planned != null) {
			return planned.isAfter(window.until()) ? State.PLANNED_LATE : State.PLANNED;
		}
		return window.opens().isAfter(today) ? State.AHEAD : State.OPEN;
	}

	private static LocalDate day(CycleAudit audit) {
		return audit.getHeldOn() == null ? audit.getPlanned() : audit.getHeldOn();
	}

	private static Optional<LocalDate> until(SchemeStep step, LocalDate decision, Certificate certificate) {
		return switch (step.getClock()) {
			case AFTER_DECISION -> Optional.ofNullable(step.getPeriod())
					.map(p -> AssuranceDates.plus(decision, p));
			case CALENDAR_YEAR -> Optional.of(LocalDate.of(decision.getYear(), 12, 31)
					.plusYears(Math.clamp(step.getYear(), 0, 100)));
			case BEFORE_EXPIRY -> Certificates.until(certificate);
		};
	}

	private static LocalDate opens(SchemeStep step, LocalDate until) {
		Period window = step.getWindow();
		return window != null ? AssuranceDates.minus(until, window)
				: step.getClock() == AuditClock.CALENDAR_YEAR ? LocalDate.of(until.getYear(), 1, 1) : until;
	}

	/**
	 * The next audit that is not held.
	 *
	 * @param certificate the certificate
	 * @param today       the day
	 * @return the window that ends first; empty when nothing is to come
	 */
	public static Optional<Window> next(Certificate certificate, LocalDate today) {
		return of(certificate, today).stream()
				.filter(w -> w.state() != State.HELD && w.state() != State.HELD_LATE).findFirst();
	}
}
