package org.waarborg.statement.delegate.internal;

import java.util.List;
import java.util.Optional;

import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.delegate.Answer;

/**
 * A row that came back.
 *
 * @param key      what it is about
 * @param decision the decision
 * @param part     the part; empty for a row about the decision
 * @param label    number for people
 * @param answers  what was answered otherwise than it went out
 * @param remarks  what else she wrote: her remark, and cells of columns that she added
 * @param complete whether everything that was asked is answered
 */
public record ReturnRow(RowKey key, Decision decision, Optional<Part> part, String label, List<Answer> answers,
		List<String> remarks, boolean complete) {

	/** Copies the lists. */
	public ReturnRow {
		answers = List.copyOf(answers);
		remarks = List.copyOf(remarks);
	}

	/**
	 * The same row with other answers.
	 *
	 * @param decided the answers
	 * @return the row
	 */
	public ReturnRow with(List<Answer> decided) {
		return new ReturnRow(key, decision, part, label, decided, remarks, complete);
	}
}
