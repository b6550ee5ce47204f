package org.waarborg.risk.screens.internal.plan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.PlanApproval;
import org.waarborg.risk.PlanApprovals;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.risk.Treatments;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;

/** What follows from the treatments of a register. Reckoned once for each state of the dossier. */
final class PlanFacts {

	/** Whether the plan of a risk is approved. */
	enum Approved {
		/** As it is now. */
		YES,
		/** Something that was approved is another by now. */
		CHANGED,
		/** Nobody approved it. */
		NO
	}

	/** Where a treatment is: what is late stands apart. */
	enum Progress {
		OVERDUE, PROPOSED, PLANNED, IN_PROGRESS, DONE, CANCELLED
	}

	/**
	 * What follows from a risk.
	 *
	 * @param expected whether the target is what the treatments are expected to come to, because nobody kept one
	 */
	record Fact(Optional<Assessed> now, Optional<Assessed> target, boolean expected, Approved approved,
			Optional<PlanApproval> approval) {
	}

	private final DossierSession session;
	private final String id;
	private final OfRevision<Look> look;

	private final class Look {

		private final Optional<RiskRegister> register = session.dossier().find(id)
				.filter(RiskRegister.class::isInstance).map(RiskRegister.class::cast);
		private final List<Treatment> treatments = register.map(RiskRegisters::open).orElse(List.of()).stream()
				.flatMap(r -> r.getTreatments().stream()).toList();
		private final RiskMatrices matrices = new RiskMatrices();
		// Objects of a model are equal only to themselves.
		private final Map<Risk, PlanApproval> approvals = new IdentityHashMap<>();
		private final Map<PlanApproval, Boolean> holds = new IdentityHashMap<>();
		private final Map<Risk, Fact> facts = new IdentityHashMap<>();
		private final Map<Risk, Integer> places = new IdentityHashMap<>();

		Look() {
			register.ifPresent(r -> r.getRisks().forEach(risk -> places.put(risk, Integer.valueOf(places.size()))));
			register.ifPresent(r -> r.getPlanApprovals()
					.forEach(p -> p.getRisks().forEach(risk -> approvals.put(risk, p))));
		}

		Fact fact(Risk risk) {
			Optional<Assessed> kept = Assessments.of(risk, AssessedState.TARGET, matrices);
			Optional<PlanApproval> approval = Optional.ofNullable(approvals.get(risk));
			Approved approved = approval.map(a -> holds.computeIfAbsent(a, PlanApprovals::holds).booleanValue()
					? Approved.YES
					: Approved.CHANGED).orElse(Approved.NO);
			return new Fact(Assessments.now(risk, matrices),
					kept.or(() -> Treatments.expected(risk, Treatments.ahead(risk), matrices)), kept.isEmpty(),
					approved,
					approval);
		}
	}

	PlanFacts(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		look = new OfRevision<>(session, Look::new);
	}

	Optional<RiskRegister> register() {
		return look.get().register;
	}

	/** The treatments of all open risks, in the order of the register. */
	List<Treatment> treatments() {
		return look.get().treatments;
	}

	/** Those that are still meant to be done, or were done. */
	List<Treatment> counted() {
		return treatments().stream().filter(t -> t.getStatus() != TreatmentStatus.CANCELLED).toList();
	}

	Fact of(Risk risk) {
		Look now = look.get();
		Fact known = now.facts.get(risk);
		if (known == null) {
			known = now.fact(risk);
			now.facts.put(risk, known);
		}
		return known;
	}

	/** The place of a risk in its register. */
	int place(Risk risk) {
		return look.get().places.getOrDefault(risk, Integer.valueOf(Integer.MAX_VALUE)).intValue();
	}

	boolean isOverdue(Treatment treatment) {
		return RiskDates.due(treatment).filter(d -> d.isBefore(session.today())).isPresent();
	}

	Progress progress(Treatment treatment) {
		return isOverdue(treatment) ? Progress.OVERDUE : switch (treatment.getStatus()) {
			case PROPOSED -> Progress.PROPOSED;
			case PLANNED -> Progress.PLANNED;
			case IN_PROGRESS -> Progress.IN_PROGRESS;
			case DONE -> Progress.DONE;
			case CANCELLED -> Progress.CANCELLED;
		};
	}

	/** How many treatments are there. */
	long count(Progress progress) {
		return treatments().stream().filter(t -> progress(t) == progress).count();
	}

	/** The risks with treatments whose plan nobody approved as it is. */
	long unapproved() {
		return counted().stream().map(PlanFacts::risk).distinct().filter(r -> of(r).approved() != Approved.YES).count();
	}

	static Risk risk(Treatment treatment) {
		return (Risk) treatment.eContainer();
	}
}
