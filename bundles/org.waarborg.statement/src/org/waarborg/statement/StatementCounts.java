package org.waarborg.statement;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.waarborg.controlset.Messages;
import org.waarborg.statement.internal.StatementDocumentSource;

/**
 * Totals of a list of rows, counted the way the field does: controls and care parts apart, because 115 is a number of
 * rows and not of controls. Derived each time, never stored.
 *
 * @param rows            number of rows
 * @param controls        number of controls, controls for care only included
 * @param controlsDecided how many of them are decided
 * @param careParts       number of care parts beside a control
 * @param carePartsOpen   how many of them are not decided
 * @param careOnly        number of controls that exist for care only
 * @param toConfirm       rows that a migration or import carried and nobody confirmed
 * @param applicability   rows by applicability; every literal has an entry
 * @param implementation  applicable rows by implementation; every literal has an entry
 * @since 0.1
 */
public record StatementCounts(int rows, int controls, int controlsDecided, int careParts, int carePartsOpen,
		int careOnly, int toConfirm, Map<Applicability, Integer> applicability,
		Map<Implementation, Integer> implementation) {

	/**
	 * Counts rows.
	 *
	 * @param rows the rows of a view
	 * @return their totals
	 */
	public static StatementCounts of(Collection<StatementRow> rows) {
		Map<Applicability, Integer> applicability = zeros(Applicability.class);
		Map<Implementation, Integer> implementation = zeros(Implementation.class);
		for (StatementRow row : rows) {
			applicability.merge(row.applicability(), 1, Integer::sum);
			if (row.applicability() == Applicability.APPLICABLE) {
				implementation.merge(row.implementation(), 1, Integer::sum);
			}
		}
		int parts = count(rows, StatementRow::isCarePart);
		return new StatementCounts(rows.size(), rows.size() - parts,
				count(rows, r -> !r.isCarePart() && r.isDecided()), parts,
				count(rows, r -> r.isCarePart() && !r.isDecided()),
				count(rows, r -> !r.isCarePart() && r.isCareSpecific()),
				count(rows, r -> r.decision().filter(Decision::isToConfirm).isPresent()), applicability,
				implementation);
	}

	/**
	 * The one figure that matters: "96 of 101 controls decided · 2 care parts open".
	 *
	 * @param language ISO 639-1 code
	 * @return a phrase; without care parts where there are none
	 */
	public String keyFigure(String language) {
		Messages messages = Messages.beside(StatementDocumentSource.class, Locale.of(language));
		String decided = messages.get("count.decided", controlsDecided, controls);
		return careParts == 0 ? decided : decided + " · " + messages.get("count.careparts", carePartsOpen);
	}

	private static int count(Collection<StatementRow> rows, java.util.function.Predicate<StatementRow> which) {
		return (int) rows.stream().filter(which).count();
	}

	private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type) {
		Map<E, Integer> result = new EnumMap<>(type);
		for (E literal : type.getEnumConstants()) {
			result.put(literal, 0);
		}
		return result;
	}
}
