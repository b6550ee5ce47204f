package org.waarborg.statement.migration.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Note;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.MigrationException;
import org.waarborg.statement.migration.MigrationPlan;

/**
 * A migration that was carried out, found again from the two statements and the mapping between them. What was answered
 * stands in the remark that the migration left at the new statement.
 *
 * @param plan    how the old statement leads to the new one today, with the answers given then
 * @param made    the new statement
 * @param record  the remark that the migration left; empty when somebody took it away
 */
public record Given(MigrationPlan plan, StatementOfApplicability made, Optional<Note> record) {

	private static final Pattern ANSWER = Pattern.compile("(\\S+#\\S+)=(\\S+)");

	/**
	 * Finds a migration.
	 *
	 * @param one      one of two twins
	 * @param registry the control sets
	 * @return the migration, or empty when there is no twin or neither is a later edition of the other
	 */
	public static Optional<Given> find(StatementOfApplicability one, ControlSetRegistry registry) {
		StatementOfApplicability other = one.getTwin();
		if (other == null || other.eIsProxy() || other == one) {
			return Optional.empty();
		}
		Editions editions = new Editions(registry);
		boolean later = !editions.superseded(StatementRows.sets(other), Set.copyOf(StatementRows.sets(one))).isEmpty();
		boolean earlier = !editions.superseded(StatementRows.sets(one), Set.copyOf(StatementRows.sets(other)))
				.isEmpty();
		// Where no edition says which came first, the one with the remark of a migration is the later one.
		boolean oneIsNew = later != earlier ? later : record(one).isPresent();
		return oneIsNew ? of(other, one, registry) : of(one, other, registry);
	}

	private static Optional<Given> of(StatementOfApplicability old, StatementOfApplicability made,
			ControlSetRegistry registry) {
		List<String> before = StatementRows.sets(old);
		List<String> targets = StatementRows.leadingSets(made, registry).stream().filter(s -> !before.contains(s))
				.toList();
		if (targets.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Given(with(MigrationPlan.of(old, targets, registry), answers(made)), made,
					record(made)));
		} catch (MigrationException e) {
			// The sets or the mapping are not installed here any more: then there is nothing to lay beside each other.
			return Optional.empty();
		}
	}

	/** What is no longer asked needs no answer: the old statement may have changed since. */
	private static MigrationPlan with(MigrationPlan asked, Answers answers) {
		if (answers.values().isEmpty()) {
			return asked;
		}
		try {
			return asked.answered(answers);
		} catch (MigrationException notAll) {
			MigrationPlan plan = asked;
			for (Map.Entry<ControlRef, String> answer : answers.values().entrySet()) {
				plan = withOne(plan, answer.getKey(), answer.getValue());
			}
			return plan;
		}
	}

	private static MigrationPlan withOne(MigrationPlan plan, ControlRef about, String value) {
		try {
			return plan.answered(plan.answers().with(about, value));
		} catch (MigrationException e) {
			return plan;
		}
	}

	private static Optional<Note> record(StatementOfApplicability made) {
		String id = NoteMaker.id(made.getId(), "record");
		return made.getNotes().stream().filter(n -> id.equals(n.getId())).findFirst();
	}

	private static Answers answers(StatementOfApplicability made) {
		Answers answers = Answers.NONE;
		String text = record(made).map(Note::getText).filter(Objects::nonNull).orElse("");
		for (Matcher matcher = ANSWER.matcher(text); matcher.find();) {
			Optional<ControlRef> about = ControlRef.tryParse(matcher.group(1));
			if (about.isPresent()) {
				answers = answers.with(about.get(), matcher.group(2));
			}
		}
		return answers;
	}

	/** What was answered, so that people can read it and {@link #find} too. */
	static String written(Answers answers, Messages messages) {
		return answers.values().isEmpty() ? ""
				: '\n' + messages.get("note.record.answers", answers.values().entrySet().stream()
						.map(e -> e.getKey() + "=" + e.getValue().replace(" ", "")).collect(Collectors.joining(" ")));
	}
}
