package org.waarborg.statement.internal.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.document.Formats;
import org.waarborg.rules.Fix;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.store.Edits;

/** One look of one rule at one statement: what it may ask, and how it says things. */
final class Look {

	private final String rule;
	private final StatementOfApplicability statement;
	private final RuleContext context;
	private final StatementIndex index;
	private RowNames names;
	private Formats formats;

	Look(String rule, StatementOfApplicability statement, RuleContext context) {
		this.rule = rule;
		this.statement = statement;
		this.context = context;
		index = StatementIndex.of(statement, context);
	}

	StatementOfApplicability statement() {
		return statement;
	}

	RuleContext context() {
		return context;
	}

	StatementIndex index() {
		return index;
	}

	LocalDate today() {
		return context.today();
	}

	/** Names and words in the language of the check; only made when there is something to say. */
	RowNames names() {
		if (names == null) {
			names = new RowNames(index, context.messages(), context.language());
		}
		return names;
	}

	String date(LocalDate day) {
		if (formats == null) {
			formats = Formats.of(context.language());
		}
		return formats.date(day);
	}

	/** A text without translation as somebody wrote it, with its language where that is not the reader's. */
	String quoted(String text) {
		String written = context.dossier().getLanguage();
		return written == null || written.isBlank() || written.equals(context.language()) ? text
				: text + " [" + written + ']';
	}

	/** Whole days from a day until today. */
	long daysSince(LocalDate day) {
		return ChronoUnit.DAYS.between(day, today());
	}

	/** Whether a first version is still being made: then a hundred gaps are one job and not a hundred signals. */
	boolean beforeFirstRelease() {
		return statement.getVersion() <= 1;
	}

	/** A message of the rule that is looking. */
	String message(String key, Object... arguments) {
		return context.messages().get(rule + '.' + key, arguments);
	}

	Fix fix(String id, Function<Edits, Command> command, Object... arguments) {
		return new Fix(id, message("fix." + id, arguments), command);
	}

	/** Begins a signal at the statement. */
	Signals.Draft atStatement(Signals signals, EStructuralFeature feature) {
		return signals.at(statement, feature, RowNames.of(statement, context.language()));
	}

	/** Begins a signal at the decision of a row; at the statement where the row has none. */
	Signals.Draft at(Signals signals, StatementRow row, EStructuralFeature feature) {
		Decision decision = row.decision().orElse(null);
		return decision == null ? signals.at(statement, null, names().label(row)).detail(row.ref().toString())
				: signals.at(decision, feature, names().label(row));
	}
}
