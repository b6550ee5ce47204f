package org.waarborg.statement;

import java.util.Objects;
import java.util.Set;

/**
 * The rows of a statement that a document is to hold: those that somebody chose, or that a filter leaves. In the context of a
 * document request. The document says how many of the whole that is, and in these words why.
 *
 * @param rows  ids of rows, see {@link StatementRow#id}
 * @param words what was chosen ("only the selected rows"), in the language of the request
 * @since 0.1
 */
public record RowSelection(Set<String> rows, String words) {

	/** Copies the ids and checks that the words are there. */
	public RowSelection {
		rows = Set.copyOf(rows);
		Objects.requireNonNull(words);
	}
}
