package org.waarborg.statement.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.migration.internal.ControlNames;
import org.waarborg.statement.migration.internal.MigrationWords;

/**
 * What a plan says to people: the same words on the command line, on screens and in the record. For those who may see
 * everything. On the dossier's thread.
 *
 * @since 0.1
 */
public final class PlanWords {

	private final MigrationPlan plan;
	private final Messages messages;
	private final Messages states;
	private final ControlNames names;

	/**
	 * The words for a plan.
	 *
	 * @param plan     the plan
	 * @param language ISO 639-1 code
	 */
	public PlanWords(MigrationPlan plan, String language) {
		this.plan = plan;
		messages = MigrationWords.messages(language);
		states = StatementWords.messages(language);
		Set<String> sets = new LinkedHashSet<>(StatementRows.sets(plan.source()));
		sets.addAll(plan.sets());
		names = new ControlNames(plan.registry(), sets, language);
	}

	/**
	 * The number of a control of either edition.
	 *
	 * @param control the control
	 * @return the norm's number; of a care part "5.2 – care"
	 */
	public String label(ControlRef control) {
		return names.label(control);
	}

	/**
	 * The short title of a control of either edition.
	 *
	 * @param control the control
	 * @return the title, or empty
	 */
	public String title(ControlRef control) {
		return names.title(control);
	}

	/**
	 * The editions that are left.
	 *
	 * @return for example "NEN 7510:2017 + ISO/IEC 27001:2013"
	 */
	public String from() {
		return names.editions(plan.replaced().isEmpty() ? StatementRows.sets(plan.source()) : plan.replaced());
	}

	/**
	 * The editions that are gone to.
	 *
	 * @return for example "NEN 7510:2024"
	 */
	public String to() {
		return names.editions(plan.targets());
	}

	/**
	 * The word for what happens, for a kind of content or of question.
	 *
	 * @param literal the literal
	 * @return its label
	 */
	public String label(Enum<?> literal) {
		return switch (literal) {
			case Applicability applicability -> states.label(applicability);
			case Question.Kind kind -> messages.get("Question." + kind.name());
			default -> messages.get(literal.getDeclaringClass().getSimpleName() + '.' + literal.name());
		};
	}

	/**
	 * The numbers that a line comes from.
	 *
	 * @param line a line
	 * @return numbers of the old edition; for a dropped one its own
	 */
	public String from(PlanLine line) {
		return names.labels(line.from().stream().map(Predecessor::control).toList());
	}

	/**
	 * The numbers of controls of either edition.
	 *
	 * @param controls the controls
	 * @return numbers with commas between
	 */
	public String labels(List<ControlRef> controls) {
		return names.labels(controls);
	}

	/**
	 * What something that names controls is.
	 *
	 * @param element an exception or a point to follow up
	 * @return the word for it
	 */
	public String kind(Element element) {
		return messages.get("kind." + element.eClass().getName());
	}

	/**
	 * What a line carries.
	 *
	 * @param line a line
	 * @return kinds of content with commas between
	 */
	public String carried(PlanLine line) {
		return line.carried().stream().sorted().map(this::label).collect(Collectors.joining(", "));
	}

	/**
	 * What to know about a line: open questions, proposals of the mapping, what differs though that is no conflict.
	 *
	 * @param line a line
	 * @return sentences
	 */
	public List<String> remarks(PlanLine line) {
		List<String> remarks = new ArrayList<>();
		line.questions().stream().map(plan::question).flatMap(Optional::stream).forEach(q -> remarks.add(q.open()
				? messages.get("remark.open." + q.kind().name(), label(q.about()))
				: messages.get("remark.answered", answer(q), label(q.about()))));
		line.from().stream().filter(Predecessor::split).map(Predecessor::control).distinct()
				.forEach(c -> remarks.add(messages.get("remark.split", label(c))));
		line.from().stream().filter(Predecessor::proposal).forEach(p -> remarks.add(p.rationale().isEmpty()
				? messages.get("remark.proposal", label(p.control()))
				: messages.get("remark.proposal.why", label(p.control()), p.rationale())));
		if (line.differing().contains(Content.OWNER)) {
			remarks.add(messages.get("remark.owners", each(line, p -> p.owner().map(Labels::of).orElse(""))));
		}
		if (line.differing().contains(Content.PARTS)) {
			remarks.add(messages.get("remark.states", each(line, p -> states.label(p.implementation()))));
		}
		return remarks;
	}

	private String each(PlanLine line, java.util.function.Function<Predecessor, String> what) {
		return line.from().stream().filter(p -> !what.apply(p).isEmpty())
				.map(p -> messages.get("each", label(p.control()), what.apply(p))).distinct()
				.collect(Collectors.joining("; "));
	}

	/**
	 * A question in words.
	 *
	 * @param question a question of the plan
	 * @return one or two sentences
	 */
	public String question(Question question) {
		Optional<PlanLine> line = plan.lines().stream().filter(l -> l.control().equals(question.about())
				&& (l.kind() == PlanLine.Kind.DROPPED) != (question.kind() == Question.Kind.CONFLICT)).findFirst();
		String what = (label(question.about()) + ' ' + title(question.about())).strip();
		return switch (question.kind()) {
			case CONFLICT -> messages.get("question.CONFLICT", what, line
					.map(l -> each(l, p -> p.decision().isEmpty() ? "" : states.label(p.applicability()))).orElse(""));
			case SPLIT -> messages.get("question.SPLIT", what,
					question.affects().stream().map(c -> (label(c) + ' ' + title(c)).strip())
							.collect(Collectors.joining("; ")));
			case CARE_PART -> messages.get("question.CARE_PART", what, to());
			case HOLE -> messages.get("question.HOLE", what, to());
		};
	}

	/**
	 * The answers to choose from.
	 *
	 * @param question a question of the plan
	 * @return what each option means, by option
	 */
	public Map<String, String> options(Question question) {
		Map<String, String> options = new LinkedHashMap<>();
		question.options().forEach(o -> options.put(o, option(question, o)));
		return options;
	}

	private String option(Question question, String option) {
		if (option.equals(Question.ALL) || option.equals(Question.NOTE)) {
			return messages.get("option." + option);
		}
		if (question.kind() == Question.Kind.CONFLICT) {
			return java.util.Arrays.stream(Applicability.values()).filter(a -> Question.option(a).equals(option))
					.findFirst().map(states::label).orElse(option);
		}
		return question.affects().stream().filter(r -> r.control().equals(option) || r.toString().equals(option))
				.findFirst().or(() -> plan.lines().stream().filter(l -> l.kind() != PlanLine.Kind.DROPPED)
						.map(PlanLine::control)
						.filter(r -> r.control().equals(option) || r.toString().equals(option)
								|| label(r).equals(option))
						.findFirst())
				.map(r -> (label(r) + ' ' + title(r)).strip()).orElse(option);
	}

	/**
	 * The answer to a question.
	 *
	 * @param question a question of the plan
	 * @return the answer in words; that nobody answered where nobody did
	 */
	public String answer(Question question) {
		return question.answer().map(a -> java.util.Arrays.stream(a.split(",")).map(o -> option(question, o))
				.collect(Collectors.joining(", "))).orElseGet(() -> messages.get("answer.none"));
	}

	/**
	 * The totals in one sentence.
	 *
	 * @return for example "58 carried · 24 merged from 57 · 1 split · 11 new · 0 dropped · 3 questions, 1 open"
	 */
	public String summary() {
		MigrationCounts counts = plan.counts();
		return messages.get("summary", counts.carried(), counts.merged(), counts.predecessors(), counts.split(),
				counts.added(), counts.dropped(), counts.questions(), counts.open());
	}
}
