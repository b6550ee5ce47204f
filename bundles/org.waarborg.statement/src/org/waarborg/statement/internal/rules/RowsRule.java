package org.waarborg.statement.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.StatementRow;

/**
 * A rule that looks at each row of a statement and says one thing with progress instead of many where many rows have the
 * same gap: after an import, or on the day on which a year's reviews fall due, that is one job. How many are many is the
 * setting {@code group}.
 */
abstract class RowsRule extends StatementRule {

	/** When many gaps become one signal. */
	enum Grouping {
		/** Always. */
		ALWAYS,
		/** Until the first release: from then on each gap is somebody's. */
		UNTIL_RELEASE
	}

	/** Places that one signal can list and somebody still read. */
	private static final int RELATED = 12;

	private final Grouping grouping;

	RowsRule(String id, Severity severity, Grouping grouping) {
		super(id, severity);
		this.grouping = grouping;
	}

	/**
	 * What there is to say about a row.
	 *
	 * @param text      name of the text; empty for the rule's own
	 * @param feature   what would have to change
	 * @param arguments arguments of the text
	 * @param fixes     what would repair it
	 */
	record Remark(String text, EStructuralFeature feature, List<?> arguments, List<Fix> fixes) {

		static Optional<Remark> of(EStructuralFeature feature, Object... arguments) {
			return Optional.of(new Remark("", feature, List.of(arguments), List.of()));
		}

		static Optional<Remark> as(String text, EStructuralFeature feature, Object... arguments) {
			return Optional.of(new Remark(text, feature, List.of(arguments), List.of()));
		}

		Remark with(Fix fix) {
			List<Fix> all = new ArrayList<>(fixes);
			all.add(fix);
			return new Remark(text, feature, arguments, all);
		}
	}

	/** Whether the rule has an opinion on the row at all: the rows that progress is counted over. */
	abstract boolean considers(StatementRow row, Look look);

	/** What is wrong with a row that is considered. */
	abstract Optional<Remark> remark(StatementRow row, Look look);

	/** Further arguments of the grouped text, after: how many, of how many, which, how many are fine. */
	@SuppressWarnings({ "static-method", "unused" })
	List<?> further(Look look) {
		return List.of();
	}

	@Override
	final void check(Look look, Signals signals) {
		int considered = 0;
		// Two lists: a row as the key of a map would be hashed with all titles of its control.
		List<StatementRow> rows = new ArrayList<>();
		List<Remark> remarks = new ArrayList<>();
		for (StatementRow row : look.index().rows()) {
			if (!row.repeated() && considers(row, look)) {
				considered++;
				Optional<Remark> remark = remark(row, look);
				if (remark.isPresent()) {
					rows.add(row);
					remarks.add(remark.get());
				}
			}
		}
		boolean groups = grouping == Grouping.ALWAYS || look.beforeFirstRelease();
		if (groups && remarks.size() > look.context().number("group")) {
			sayOnce(rows, considered, look, signals);
		} else {
			for (int i = 0; i < rows.size(); i++) {
				say(rows.get(i), remarks.get(i), look, signals);
			}
		}
	}

	private void sayOnce(List<StatementRow> rows, int considered, Look look, Signals signals) {
		List<Object> arguments = new ArrayList<>(List.of(rows.size(), considered, look.names().sample(rows),
				considered - rows.size()));
		arguments.addAll(further(look));
		Signals.Draft draft = look.atStatement(signals, null).detail("many");
		rows.stream().limit(RELATED).forEach(row -> row.decision()
				.ifPresent(decision -> draft.related(decision, look.names().label(row))));
		draft.sayAs("many", arguments);
	}

	private static void say(StatementRow row, Remark remark, Look look, Signals signals) {
		Signals.Draft draft = look.at(signals, row, remark.feature());
		remark.fixes().forEach(draft::fix);
		if (remark.text().isEmpty()) {
			draft.say(remark.arguments().toArray());
		} else {
			draft.sayAs(remark.text(), remark.arguments());
		}
	}
}
