package org.waarborg.statement.delegate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;

/**
 * What one owner is asked.
 *
 * @param owner who
 * @param rows  her rows, in the order of the statement
 * @since 0.1
 */
public record Inquiry(Person owner, List<StatementRow> rows) {

	/** Copies the list. */
	public Inquiry {
		Objects.requireNonNull(owner);
		rows = List.copyOf(rows);
	}

	/** Which rows are asked. */
	public enum Which {
		/** Those on which something is open. */
		OPEN,
		/** All. */
		ALL
	}

	/**
	 * What is asked of whom.
	 *
	 * @param owners the inquiries, in the order in which the owners stand in the statement
	 * @param orphans rows on which something is asked, and that nobody owns
	 */
	public record Round(List<Inquiry> owners, List<StatementRow> orphans) {

		/** Copies the lists. */
		public Round {
			owners = List.copyOf(owners);
			orphans = List.copyOf(orphans);
		}
	}

	/**
	 * Divides rows over their owners.
	 *
	 * @param statement the statement
	 * @param registry  the installed control sets and the dossier's own
	 * @param which     open rows or all
	 * @param owners    only these people; empty for all
	 * @param chosen    only these controls, by number, id or reference; empty for all
	 * @return who is asked what
	 */
	public static Round of(StatementOfApplicability statement, ControlSetRegistry registry, Which which,
			Collection<Person> owners, Collection<String> chosen) {
		Map<Person, List<StatementRow>> byOwner = new LinkedHashMap<>();
		List<StatementRow> orphans = new ArrayList<>();
		for (StatementRow row : StatementRows.of(statement, registry, new StatementView.Combined())) {
			boolean meant = !row.repeated() && row.decision().isPresent() && (chosen.isEmpty() || isNamed(row, chosen))
					&& (which == Which.ALL || isOpen(row));
			Optional<Person> owner = row.owner().filter(p -> !p.eIsProxy());
			if (meant && owner.isEmpty()) {
				orphans.add(row);
			} else if (meant && (owners.isEmpty() || owners.contains(owner.get()))) {
				byOwner.computeIfAbsent(owner.get(), p -> new ArrayList<>()).add(row);
			}
		}
		return new Round(byOwner.entrySet().stream().map(e -> new Inquiry(e.getKey(), e.getValue())).toList(), orphans);
	}

	private static boolean isNamed(StatementRow row, Collection<String> chosen) {
		return chosen.contains(row.label()) || chosen.contains(row.ref().control())
				|| chosen.contains(row.ref().toString());
	}

	/**
	 * Whether the owner has something to answer on a row.
	 *
	 * @param row a row with a decision
	 * @return false when it is decided, explained, and fully implemented
	 */
	public static boolean isOpen(StatementRow row) {
		Decision decision = row.decision().orElseThrow();
		if (!row.isDecided()) {
			return true;
		}
		if (row.applicability() == Applicability.NOT_APPLICABLE) {
			return row.followed().isEmpty() && Texts.isEmpty(decision.getExclusion());
		}
		return row.implementation() != Implementation.IMPLEMENTED || isUntold(decision);
	}

	/** Whether nothing says how it is realised. */
	static boolean isUntold(Decision decision) {
		return Texts.isEmpty(decision.getRealisation()) && decision.getSameAs() == null
				&& decision.getParts().stream().map(Part::getText).allMatch(Texts::isEmpty);
	}
}
