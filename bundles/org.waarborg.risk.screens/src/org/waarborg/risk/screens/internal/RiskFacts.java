package org.waarborg.risk.screens.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MethodChange;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Thresholds;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;

/** What follows from the risks of a register: levels, standings, days. Reckoned once for each state of the dossier. */
final class RiskFacts {

	/** What follows from a risk; each part reckoned when it is first asked for. */
	final class Fact {

		private final Risk risk;
		private final RiskMatrices matrices;
		private final Map<AssessedState, Assessed> states = new EnumMap<>(AssessedState.class);
		private Acceptances.Standing standing;
		private Thresholds.Answer answer;
		private Optional<LocalDate> review;
		private Treated treated;

		private Fact(Risk risk, RiskMatrices matrices) {
			this.risk = risk;
			this.matrices = matrices;
			for (AssessedState state : AssessedState.values()) {
				Assessments.of(risk, state, matrices).ifPresent(a -> states.put(state, a));
			}
		}

		Optional<Assessed> of(AssessedState state) {
			return Optional.ofNullable(states.get(state));
		}

		/** As it is now; where that was never assessed, without measures. */
		Optional<Assessed> now() {
			return of(AssessedState.CURRENT).or(() -> of(AssessedState.INHERENT));
		}

		Acceptances.Standing standing() {
			standing = standing != null ? standing : Acceptances.of(risk, session.today(), matrices);
			return standing;
		}

		Thresholds.Answer answer() {
			answer = answer != null ? answer : Thresholds.of(risk, session.today(), matrices);
			return answer;
		}

		Optional<LocalDate> review() {
			review = review != null ? review : RiskDates.review(risk, matrices);
			return review;
		}

		Treated treated() {
			treated = treated != null ? treated : RiskFacts.this.treated(risk);
			return treated;
		}
	}

	/** How far the treatments of a risk are. */
	record Treated(How how, int done, int all, Optional<LocalDate> due) {
	}

	/** How far treatments are, what needs somebody first. */
	enum How {
		OVERDUE, UNDER_WAY, PROPOSED, DONE, NONE
	}

	private final DossierSession session;
	private final String id;
	private final OfRevision<Look> look;

	/** One look at a register. */
	private final class Look {

		private final Optional<RiskRegister> register;
		private final Optional<RiskMethod> method;
		private final RiskMatrices matrices = new RiskMatrices();
		// Objects of a model are equal only to themselves.
		private final Map<Risk, Fact> facts = new IdentityHashMap<>();
		private final Map<ImpactCategory, Optional<ImpactCategory>> counterparts = new IdentityHashMap<>();
		private UnaryOperator<RiskAssessment> carrier;

		Look() {
			register = session.dossier().find(id).filter(RiskRegister.class::isInstance).map(RiskRegister.class::cast);
			method = register.flatMap(Methods::inUse);
		}
	}

	RiskFacts(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		look = new OfRevision<>(session, Look::new);
	}

	/** The register as it is now. */
	Optional<RiskRegister> register() {
		return look.get().register;
	}

	/** The version of the method that risks are assessed with. */
	Optional<RiskMethod> method() {
		return look.get().method;
	}

	/** All risks, in the order of the register. */
	List<Risk> risks() {
		return register().<List<Risk>>map(RiskRegister::getRisks).orElse(List.of());
	}

	RiskMatrices matrices() {
		return look.get().matrices;
	}

	Fact of(Risk risk) {
		Look now = look.get();
		Fact known = now.facts.get(risk);
		if (known == null) {
			known = new Fact(risk, now.matrices);
			now.facts.put(risk, known);
		}
		return known;
	}

	/** The pictures that are made of a risk; where the method says nothing all of them. */
	List<AssessedState> states() {
		List<AssessedState> used = method().<List<AssessedState>>map(RiskMethod::getStates).orElse(List.of());
		return used.isEmpty() ? List.of(AssessedState.values()) : used.stream().distinct().sorted().toList();
	}

	/** The category of the method in use that continues one of an earlier version. */
	Optional<ImpactCategory> counterpart(ImpactCategory category) {
		Look now = look.get();
		if (category == null || category.eIsProxy() || now.method.isEmpty()) {
			return Optional.empty();
		}
		return category.eContainer() == now.method.get() ? Optional.of(category)
				: now.counterparts.computeIfAbsent(category,
						c -> Methods.counterpart(now.register.orElseThrow(), c, now.method.orElseThrow())
								.map(ImpactCategory.class::cast));
	}

	/** A new assessment that says with the method in use what another one says. */
	RiskAssessment carried(RiskAssessment assessment) {
		Look now = look.get();
		if (now.carrier == null) {
			now.carrier = MethodChange.carrier(now.register.orElseThrow(), now.method.orElseThrow());
		}
		return now.carrier.apply(assessment);
	}

	/** How high a level is in its own version, from 0; -1 without a level. */
	int rank(Assessed assessed) {
		return assessed.level().flatMap(l -> assessed.method().map(m -> Integer.valueOf(matrices().of(m).rank(l))))
				.orElse(Integer.valueOf(-1)).intValue();
	}

	/**
	 * Where a risk stands in the matrix, as the heat map says it: as it is now where a current picture is asked for, only with
	 * the method in use, in the category that decided.
	 */
	Optional<RiskMatrix.Answer> place(Risk risk, AssessedState state) {
		Fact fact = of(risk);
		return (state == AssessedState.CURRENT ? fact.now() : fact.of(state))
				.filter(a -> a.method().isPresent() && a.method().equals(method())).flatMap(Assessed::decisive)
				.filter(a -> a.kind() == RiskMatrix.Kind.LEVEL);
	}

	private Treated treated(Risk risk) {
		int all = 0;
		int done = 0;
		boolean late = false;
		boolean open = false;
		boolean proposed = false;
		LocalDate due = null;
		for (Treatment treatment : risk.getTreatments()) {
			if (treatment.getStatus() == TreatmentStatus.CANCELLED) {
				continue;
			}
			all++;
			done += treatment.getStatus() == TreatmentStatus.DONE ? 1 : 0;
			proposed = proposed || treatment.getStatus() == TreatmentStatus.PROPOSED;
			open = open || treatment.getStatus() == TreatmentStatus.PLANNED
					|| treatment.getStatus() == TreatmentStatus.IN_PROGRESS;
			LocalDate day = RiskDates.due(treatment).orElse(null);
			late = late || day != null && day.isBefore(session.today());
			due = day != null && (due == null || day.isBefore(due)) ? day : due;
		}
		How how = all == 0 ? How.NONE
				: late ? How.OVERDUE : open ? How.UNDER_WAY : proposed ? How.PROPOSED : How.DONE;
		return new Treated(how, done, all, Optional.ofNullable(due));
	}

	/** The risks that are in the register today. */
	List<Risk> open() {
		return risks().stream().filter(r -> r.getStatus() == RiskStatus.OPEN).toList();
	}

	/** How many open risks have an answer. */
	long count(Thresholds.Answer answer) {
		return risks().stream().filter(r -> of(r).answer() == answer).count();
	}

	/** How many open risks have an acceptance that stands so. */
	long count(Acceptances.State state) {
		return risks().stream().filter(r -> r.getStatus() == RiskStatus.OPEN && of(r).standing().state() == state)
				.count();
	}

	/** The picture that says how a risk stands: the current one where it is made. */
	AssessedState main() {
		List<AssessedState> used = states();
		return used.contains(AssessedState.CURRENT) ? AssessedState.CURRENT : used.getFirst();
	}

	DossierSession session() {
		return session;
	}
}
