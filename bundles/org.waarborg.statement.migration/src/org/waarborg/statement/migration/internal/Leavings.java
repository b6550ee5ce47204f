package org.waarborg.statement.migration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Note;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Predecessor;
import org.waarborg.statement.migration.Question;

/** What a migration leaves at the new statement: that it happened, and everything that has no place in it any more. */
final class Leavings {

	private final MigrationPlan plan;
	private final PlanWords words;
	private final Messages messages;
	private final String language;
	private final LocalDate today;

	Leavings(MigrationPlan plan, PlanWords words, String language, LocalDate today) {
		this.plan = plan;
		this.words = words;
		this.language = language;
		this.today = today;
		messages = MigrationWords.messages(language);
	}

	void addTo(StatementOfApplicability made) {
		StatementOfApplicability old = plan.source();
		String title = Texts.get(old.getTitle(), language);
		made.getNotes().add(NoteMaker.note(made.getId(), "record",
				messages.get("note.record", title.isEmpty() ? messages.get("statement") : title,
						Integer.toString(old.getVersion()), words.from(), words.to(), words.summary()),
				today, made.getClassification()));
		made.getMigrationAnswers().addAll(Given.written(plan.answers()));
		for (PlanLine line : plan.lines()) {
			if (line.kind() == PlanLine.Kind.DROPPED) {
				int number = 0;
				for (Predecessor one : line.from()) {
					if (one.decision().isPresent() && (one.saysSomething() || !line.questions().isEmpty())) {
						made.getNotes().add(dropped(made, line, one, number++));
					}
				}
			}
		}
	}

	private Note dropped(StatementOfApplicability made, PlanLine line, Predecessor one, int number) {
		Decision decision = one.decision().orElseThrow();
		Set<Classification> all = new LinkedHashSet<>(List.of(Classified.of(decision), made.getClassification()));
		decision.getNotes().forEach(n -> all.add(n.getClassification()));
		List<String> said = new ArrayList<>();
		said.add(messages.get("note.dropped", words.from(), words.label(one.control()), words.title(one.control()),
				words.to()));
		for (var about : line.questions()) {
			plan.question(about).ifPresent(q -> said.add(question(q)));
		}
		said.addAll(new DecisionTexts(language, Disclosure.ALL).of(one));
		return NoteMaker.note(made.getId(), "dropped|" + one.control() + (number == 0 ? "" : "|" + number),
				String.join("\n", said), today, Classified.strictest(all));
	}

	private String question(Question question) {
		return messages.get(question.open() ? "note.open" : "note.answered", words.question(question),
				words.answer(question));
	}
}
