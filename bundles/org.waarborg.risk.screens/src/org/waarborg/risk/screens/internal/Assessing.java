package org.waarborg.risk.screens.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Person;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Impact;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.Edits;

/**
 * How a step that somebody chooses becomes an assessment. History is never rewritten: what was assessed on another day or with
 * another version of the method stays, and a new assessment is added behind it; on the same day the one of that day is mended.
 */
final class Assessing {

	private final DossierSession session;
	private final RiskFacts facts;

	Assessing(DossierSession session, RiskFacts facts) {
		this.session = session;
		this.facts = facts;
	}

	/** A step of likelihood; 0 for not assessed. */
	Command likelihood(Edits edits, Risk risk, AssessedState state, int step) {
		RiskAssessment open = ofToday(risk, state).orElse(null);
		if (open == null) {
			RiskAssessment made = begin(risk, state, session.today());
			made.setLikelihood(step);
			return add(edits, risk, made);
		}
		List<Command> commands = signed(edits, open);
		commands.add(edits.set(open, Literals.RISK_ASSESSMENT__LIKELIHOOD, Integer.valueOf(step)));
		return edits.compound("", commands);
	}

	/** A step of impact in a category of the method in use; 0 for none. */
	Command impact(Edits edits, Risk risk, AssessedState state, ImpactCategory category, int step) {
		RiskAssessment open = ofToday(risk, state).orElse(null);
		if (open == null) {
			RiskAssessment made = begin(risk, state, session.today());
			made.getImpacts().removeIf(i -> i.getCategory() == category);
			if (step > 0) {
				made.getImpacts().add(place(made, category), impact(category, step));
			}
			return add(edits, risk, made);
		}
		List<Command> commands = signed(edits, open);
		List<Impact> there = open.getImpacts().stream().filter(i -> i.getCategory() == category).toList();
		List<Impact> gone = step > 0 ? there.stream().skip(1).toList() : there;
		if (!gone.isEmpty()) {
			commands.add(edits.delete(gone));
		}
		if (step > 0) {
			commands.add(there.isEmpty() ? edits.addAll(open, Literals.RISK_ASSESSMENT__IMPACTS,
					List.of(Identifiers.ensureIds(impact(category, step))), place(open, category))
					: edits.set(there.getFirst(), Literals.IMPACT__STEP, Integer.valueOf(step)));
		}
		return commands.isEmpty() ? IdentityCommand.INSTANCE : edits.compound("", commands);
	}

	/** Assessed on another day: a later one is to assess again, an earlier one mends a mistake. */
	Command on(Edits edits, Risk risk, AssessedState state, LocalDate day) {
		RiskAssessment last = Assessments.last(risk, state).orElse(null);
		if (last == null || day != null && last.getOn() != null && day.isAfter(last.getOn())
				&& !last.getOn().equals(session.today())) {
			return day == null ? IdentityCommand.INSTANCE : add(edits, risk, begin(risk, state, day));
		}
		return day == null ? edits.clear(last, Literals.RISK_ASSESSMENT__ON)
				: edits.set(last, Literals.RISK_ASSESSMENT__ON, day);
	}

	/** The assessment that may still be changed: of today, with the method in use. */
	private Optional<RiskAssessment> ofToday(Risk risk, AssessedState state) {
		return Assessments.last(risk, state).filter(a -> a.getMethod() == facts.method().orElseThrow()
				&& session.today().equals(a.getOn()));
	}

	/** A new assessment that says what the last one says, as far as the method in use has the same steps. */
	private RiskAssessment begin(Risk risk, AssessedState state, LocalDate day) {
		RiskMethod method = facts.method().orElseThrow();
		RiskAssessment made = Assessments.last(risk, state)
				.map(facts::carried)
				.orElseGet(RiskFactory.eINSTANCE::createRiskAssessment);
		made.setState(state);
		made.setMethod(method);
		made.setOn(day);
		session.me().ifPresent(made::setBy);
		return made;
	}

	private static Command add(Edits edits, Risk risk, RiskAssessment made) {
		return edits.add(risk, Literals.RISK__ASSESSMENTS, Identifiers.ensureIds(made));
	}

	/** Who assesses is known where the user said who she is. */
	private List<Command> signed(Edits edits, RiskAssessment assessment) {
		Optional<Person> me = session.me().filter(p -> p != assessment.getBy());
		return new ArrayList<>(
				me.map(p -> List.of(edits.set(assessment, Literals.RISK_ASSESSMENT__BY, p))).orElse(List.of()));
	}

	private static Impact impact(ImpactCategory category, int step) {
		Impact impact = RiskFactory.eINSTANCE.createImpact();
		impact.setCategory(category);
		impact.setStep(step);
		return impact;
	}

	/** Impacts stand in the order of the categories, so that a file reads as the form does. */
	private static int place(RiskAssessment assessment, ImpactCategory category) {
		List<ImpactCategory> order = ((RiskMethod) category.eContainer()).getCategories();
		int place = 0;
		for (Impact impact : assessment.getImpacts()) {
			if (order.indexOf(impact.getCategory()) < order.indexOf(category)) {
				place++;
			}
		}
		return place;
	}
}
