package org.waarborg.risk.screens.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Folding;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.risk.Risk;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.ControlChoices;
import org.waarborg.statement.StatementRow;

/** Controls for a treatment: first those of the statements of the risk's scopes, with what is decided there, then all that are installed. */
final class RiskControlChoices implements Choices {

	private final RiskScreenWords text;
	private final Statements statements;
	private final ControlChoices installed;

	private record Hit(Option option, int rank) {
	}

	RiskControlChoices(RiskScreenWords text, Statements statements, ControlChoices installed) {
		this.text = text;
		this.statements = statements;
		this.installed = installed;
	}

	@Override
	public List<Option> find(Row row, String query, int limit) {
		List<String> words = Folding.words(query);
		List<Hit> hits = new ArrayList<>();
		for (Statements.Decided statement : statements.of(risk(row), null)) {
			for (StatementRow control : statement.rows()) {
				int rank = rank(words, statement.words().label(control), control);
				if (rank >= 0) {
					hits.add(new Hit(option(statement, control), rank));
				}
			}
		}
		hits.sort(Comparator.comparingInt(Hit::rank));
		Map<Object, Option> found = new LinkedHashMap<>();
		hits.stream().limit(limit).forEach(h -> found.putIfAbsent(h.option().value(), h.option()));
		if (found.size() < limit) {
			installed.find(row, query, limit)
					.forEach(o -> found.putIfAbsent(statements.canonical((ControlRef) o.value()), o));
		}
		return found.values().stream().limit(limit).toList();
	}

	/** The number that was typed comes first, then titles, in any language; -1 for not found. */
	private static int rank(List<String> words, String label, StatementRow row) {
		String number = Folding.fold(label);
		StringBuilder all = new StringBuilder(number).append(' ').append(Folding.fold(row.ref().control()));
		row.control().map(ResolvedControl::titles).ifPresent(
				titles -> titles.values().forEach(t -> all.append('\n').append(Folding.fold(t))));
		if (!words.stream().allMatch(all.toString()::contains)) {
			return -1;
		}
		return words.isEmpty() || number.equals(words.getFirst()) ? 0 : number.startsWith(words.getFirst()) ? 1 : 2;
	}

	private Option option(Statements.Decided statement, StatementRow row) {
		return new Option(row.ref(), statement.words().label(row) + ' ' + statement.words().title(row),
				text.get("control.decided", statement.words().label(row.applicability()), statement.title()),
				"control");
	}

	private static Risk risk(Row row) {
		EObject at = row.object().orElse(null);
		while (at != null && !(at instanceof Risk)) {
			at = at.eContainer();
		}
		return (Risk) at;
	}

	@Override
	public Option describe(Object value) {
		return installed.describe(value);
	}
}
