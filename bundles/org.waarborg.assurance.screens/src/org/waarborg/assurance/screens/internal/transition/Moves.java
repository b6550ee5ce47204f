package org.waarborg.assurance.screens.internal.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.EditionTransition;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;

/** Which certificates move to which edition by when. Reckoned once for each state of the dossier; without an end nothing is late. */
final class Moves {

	/** How a certificate stands to the end of its edition, what needs somebody first. */
	enum State {
		/** The edition is not accepted any more. */
		TOO_LATE,
		/** The audit is planned after the last day. */
		PLANNED_LATE,
		/** Nobody planned the audit. */
		NO_PLAN,
		/** Nobody knows when the edition ends. */
		NO_END,
		/** It ends before the edition does, and moves when it is renewed. */
		AT_RENEWAL,
		/** The audit is planned. */
		PLANNED,
		/** The audit was held; the new certificate is to come. */
		HELD,
		/** It is on the later edition. */
		MOVED
	}

	/**
	 * A line of the planner: a transition, or a certificate in it.
	 *
	 * @param transition  the transition
	 * @param certificate the certificate; null for the transition itself
	 * @param state       how it stands; for the transition itself what needs somebody first
	 * @param audit       the audit of the transition; null where there is none
	 */
	record Move(EditionTransition transition, Certificate certificate, State state, CycleAudit audit) {

		boolean isTransition() {
			return certificate == null;
		}

		String id() {
			return certificate == null ? transition.getId() : transition.getId() + '/' + certificate.getId();
		}

		/** Until when it can be done: the end of the edition, or of the certificate where that is earlier. */
		Optional<LocalDate> by() {
			LocalDate end = transition.getEnds();
			LocalDate own = certificate == null ? null : Certificates.until(certificate).orElse(null);
			return Optional.ofNullable(end == null ? null : own != null && own.isBefore(end) ? own : end);
		}
	}

	private final RegisterLook look;
	private final OfRevision<List<Move>> moves;

	Moves(RegisterLook look) {
		this.look = look;
		moves = new OfRevision<>(look.session(), this::read);
	}

	DossierSession session() {
		return look.session();
	}

	RegisterLook look() {
		return look;
	}

	/** Each transition with its certificates behind it; what ends first on top, what has no end last. */
	List<Move> all() {
		return moves.get();
	}

	private List<Move> read() {
		List<Move> all = new ArrayList<>();
		AssuranceRegister register = look.register().orElse(null);
		if (register == null) {
			return all;
		}
		Map<EditionTransition, List<Move>> moving = new LinkedHashMap<>();
		register.getTransitions().forEach(t -> moving.put(t, moving(register, t)));
		moving.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<EditionTransition, List<Move>> e) -> e.getValue().isEmpty())
						.thenComparing(e -> e.getKey().getEnds() == null ? LocalDate.MAX : e.getKey().getEnds()))
				.forEach(e -> add(all, e.getKey(), e.getValue()));
		return all;
	}

	private static void add(List<Move> all, EditionTransition transition, List<Move> of) {
		State worst = of.stream().map(Move::state).min(Comparator.naturalOrder()).orElse(State.MOVED);
		boolean unknown = transition.getEnds() == null && worst != State.MOVED && !of.isEmpty();
		all.add(new Move(transition, null, unknown ? State.NO_END : worst, null));
		all.addAll(of);
	}

	private List<Move> moving(AssuranceRegister register, EditionTransition transition) {
		if (transition.getFrom() == null) {
			return List.of();
		}
		return register.getCertificates().stream().flatMap(c -> move(transition, c).stream())
				.filter(m -> look.matters(m.certificate().getHolder()))
				.sorted(Comparator.comparing(Move::state)
						.thenComparing(m -> m.by().orElse(LocalDate.MAX)))
				.toList();
	}

	private Optional<Move> move(EditionTransition transition, Certificate certificate) {
		LocalDate today = session().today();
		String norm = Certificates.norm(certificate);
		if (transition.getFrom().equals(norm)) {
			CycleAudit audit = audit(transition, certificate);
			boolean moves = Certificates.holds(certificate, today)
					&& look.index().flatMap(i -> i.successor(certificate, today)).isEmpty();
			return moves ? Optional.of(new Move(transition, certificate, state(transition, certificate, audit), audit))
					: Optional.empty();
		}
		boolean moved = transition.getTo() != null && transition.getTo().equals(norm)
				&& certificate.getIssues().stream().anyMatch(i -> transition.getFrom().equals(i.getNorm()));
		return moved ? Optional.of(new Move(transition, certificate, State.MOVED, audit(transition, certificate)))
				: Optional.empty();
	}

	/** The last audit of the transition; those of an earlier cycle moved to an earlier edition. */
	private static CycleAudit audit(EditionTransition transition, Certificate certificate) {
		LocalDate decided = certificate.getDecidedOn();
		return certificate.getAudits().stream().filter(a -> a.getKind() == AuditKind.TRANSITION)
				.filter(a -> decided == null || day(a) == null || !day(a).isBefore(decided)).reduce((a, b) -> b)
				.orElse(null);
	}

	private static LocalDate day(CycleAudit audit) {
		return audit.getHeldOn() == null ? audit.getPlanned() : audit.getHeldOn();
	}

	private State state(EditionTransition transition, Certificate certificate, CycleAudit audit) {
		LocalDate end = transition.getEnds();
		if (end != null && end.isBefore(session().today())) {
			return State.TOO_LATE;
		}
		if (audit != null && audit.getHeldOn() != null) {
			return State.HELD;
		}
		if (audit != null && audit.getPlanned() != null) {
			return end != null && audit.getPlanned().isAfter(end) ? State.PLANNED_LATE : State.PLANNED;
		}
		if (end == null) {
			return State.NO_END;
		}
		return Certificates.until(certificate).filter(u -> !u.isAfter(end)).isPresent() ? State.AT_RENEWAL
				: State.NO_PLAN;
	}

	/** The certificates of a transition that stand so. */
	long count(EditionTransition transition, State... states) {
		List<State> wanted = List.of(states);
		return all().stream().filter(m -> !m.isTransition() && m.transition() == transition)
				.filter(m -> wanted.contains(m.state())).count();
	}

	/** How many certificates need somebody. */
	long open() {
		return all().stream().filter(m -> !m.isTransition()).filter(m -> isOpen(m.state())).count();
	}

	/** How many transitions that certificates are in have no end. */
	long unknown() {
		return all().stream().filter(m -> m.isTransition() && m.state() == State.NO_END).count();
	}

	static boolean isOpen(State state) {
		return switch (state) {
			case TOO_LATE, PLANNED_LATE, NO_PLAN, NO_END -> true;
			case AT_RENEWAL, PLANNED, HELD, MOVED -> false;
		};
	}
}
