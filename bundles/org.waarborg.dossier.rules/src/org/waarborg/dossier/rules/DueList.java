package org.waarborg.dossier.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.waarborg.rules.DueItem;

/**
 * What is due in a time: the subject of the document {@code due}. Immutable.
 *
 * @param items what is due, by date; what is overdue comes with it
 * @param from  first day asked for; the day that the reader looks from
 * @param until last day asked for, not before {@code from}
 * @since 0.1
 */
public record DueList(List<DueItem> items, LocalDate from, LocalDate until) {

	/** Copies the list and checks the days. */
	public DueList {
		items = List.copyOf(items);
		Objects.requireNonNull(from);
		if (until.isBefore(from)) {
			throw new IllegalArgumentException("the last day " + until + " is before the first, " + from);
		}
	}
}
