package org.waarborg.statement.migration.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.dossier.Note;
import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.MigrationAnswer;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.MigrationException;
import org.waarborg.statement.migration.MigrationPlan;

/**
 * A migration that was carried out, found again from the two statements and the mapping between them. The new
 * statement keeps what was answered.
 *
 * @param plan    how the old statement leads to the new one today, with the answers given then
 * @param made    the new statement
 * @param record  the remark that the migration left; empty when somebody took it away
 */
public record Given(MigrationPlan plan, StatementOfApplicability made, Optional<Note> record) {

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
		for (MigrationAnswer answer : made.getMigrationAnswers()) {
			if (answer.getControl() != null && answer.getAnswer() != null) {
				answers = answers.with(answer.getControl(), answer.getAnswer());
			}
		}
		return answers;
	}

	/** What was answered, as the new statement keeps it. */
	static List<MigrationAnswer> written(Answers answers) {
		List<MigrationAnswer> written = new ArrayList<>();
		answers.values().forEach((about, value) -> {
			MigrationAnswer answer = StatementFactory.eINSTANCE.createMigrationAnswer();
			answer.setControl(about);
			answer.setAnswer(value);
			written.add(answer);
		});
		return written;
	}
}
