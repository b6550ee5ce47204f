package org.waarborg.statement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.waarborg.controlset.Messages;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;

/**
 * The rows of each theme by state.
 *
 * @param groups   titles of the themes
 * @param messages the words
 * @param states   whether states of implementation may be told; else only what applies is counted
 */
public record ProgressFigure(GroupTitles groups, Messages messages, boolean states) {

	/**
	 * The figure of rows.
	 *
	 * @param rows the rows
	 * @return the figure
	 */
	public StackedBar of(List<StatementRow> rows) {
		List<StackedBar.Bar> bars = new ArrayList<>();
		Map<String, List<StatementRow>> byGroup = StatementRows.byGroup(rows);
		byGroup.forEach((group, members) -> bars.add(
				new StackedBar.Bar(group.isEmpty() ? "-" : group, groups.label(group),
						bar(StatementCounts.of(members)))));
		return new StackedBar("progress", messages.get("figure.progress"), messages.get("figure.progress.axis"),
				messages.get("figure.progress.total"), legend(), bars);
	}

	private List<Implementation> implementations() {
		return states ? Words.IMPLEMENTATIONS : List.of();
	}

	private List<StackedBar.Series> legend() {
		List<StackedBar.Series> legend = new ArrayList<>();
		if (!states) {
			legend.add(new StackedBar.Series("applicable", messages.label(Applicability.APPLICABLE), Status.DONE));
		}
		for (Implementation literal : implementations()) {
			legend.add(new StackedBar.Series(literal.getName().toLowerCase(Locale.ROOT), messages.label(literal),
					Words.status(literal)));
		}
		legend.add(new StackedBar.Series("not_applicable", messages.label(Applicability.NOT_APPLICABLE),
				Status.NEUTRAL));
		legend.add(new StackedBar.Series("undecided", messages.label(Applicability.UNDECIDED), Status.STOP));
		return legend;
	}

	private List<Long> bar(StatementCounts counts) {
		List<Long> values = new ArrayList<>();
		if (!states) {
			values.add(counts.applicability().get(Applicability.APPLICABLE).longValue());
		}
		for (Implementation literal : implementations()) {
			values.add(counts.implementation().get(literal).longValue());
		}
		values.add(counts.applicability().get(Applicability.NOT_APPLICABLE).longValue());
		values.add(counts.applicability().get(Applicability.UNDECIDED).longValue());
		return values;
	}
}
