package org.waarborg.risk.intake.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.intake.IntakeMapping;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Vocabulary;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskWords;

/** The scales of the method as the words of a table find them. What is not clear is told, and what is no step is not taken. */
final class Scales {

	private final RiskMethod method;
	private final PlanBuilder plan;
	private final Messages messages;
	private final RiskWords words;
	private final Map<String, Map<String, String>> said;
	private final StepWords likelihood;
	private final Map<ImpactCategory, StepWords> impacts = new HashMap<>();
	private final Set<String> told = new HashSet<>();

	Scales(RiskMethod method, IntakeRequest request, PlanBuilder plan, Messages messages) {
		this.method = method;
		this.plan = plan;
		this.messages = messages;
		words = new RiskWords(request.locale().getLanguage());
		said = request.mapping().map(IntakeMapping::values).orElse(Map.of());
		likelihood = new StepWords(method.getLikelihood());
	}

	RiskMethod method() {
		return method;
	}

	String likelihood(int step) {
		return words.step(method.getLikelihood(), step);
	}

	String impact(ImpactCategory category, int step) {
		return words.category(category) + ' ' + words.step(category.getSteps(), step);
	}

	/** The step of likelihood that a cell names. */
	OptionalInt likelihood(IntakeValue value) {
		return told(value, likelihood.of(value, said(value)), method.getLikelihood().size());
	}

	/** The step of impact that a cell names. */
	OptionalInt impact(ImpactCategory category, IntakeValue value) {
		StepWords scale = impacts.computeIfAbsent(category, c -> new StepWords(c.getSteps()));
		return told(value, scale.of(value, said(value)), category.getSteps().size());
	}

	private Map<String, String> said(IntakeValue value) {
		return said.getOrDefault(value.field(), Map.of());
	}

	private OptionalInt told(IntakeValue value, OptionalInt step, int size) {
		if (step.isEmpty()) {
			plan.openWord(value.field(), value.text());
			plan.problem(Severity.ATTENTION, "step", value.cell().address(), messages.get("no-step",
					value.cell().address(), value.text(), messages.get("field." + value.field()),
					Integer.valueOf(size)));
		}
		return step;
	}

	/** The category that a column of a kind is about, by the name that the method gives it. */
	Optional<ImpactCategory> category(String kind) {
		List<String> known = RiskTarget.WORDS.list("category." + kind);
		return method.getCategories().stream().filter(c -> Texts.all(c.getTitle()).values().stream()
				.map(Vocabulary::fold).anyMatch(t -> known.stream().anyMatch(t::contains))).findFirst();
	}

	/**
	 * Where an impact goes that says nothing about its category: to the most important one, so that no risk seems smaller than
	 * somebody thought. Said once.
	 */
	Optional<ImpactCategory> only(IntakeValue value) {
		Optional<ImpactCategory> first = method.getCategories().stream().findFirst();
		first.filter(c -> method.getCategories().size() > 1 && told.add(value.field())).ifPresent(c -> plan.problem(
				Severity.ATTENTION, "category", value.cell().address(),
				messages.get("one-impact", value.cell().address(), value.header(), words.category(c))));
		return first;
	}
}
