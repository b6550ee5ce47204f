package org.waarborg.assurance.answers;

import java.util.Objects;

import org.waarborg.intake.SheetCell;

/**
 * Where the questions stand in a customer's table. Columns are numbers from 1; 0 where there is none.
 *
 * @param sheet    name of the sheet
 * @param header   row with the headings; questions stand below it. 0 where there is none
 * @param number   column with his numbers
 * @param question column with the questions
 * @param answer   column that the answers go into
 * @param remark   column that remarks go into
 * @since 0.1
 */
public record QuestionColumns(String sheet, int header, int number, int question, int answer, int remark) {

	/** Checks that the sheet is there. */
	public QuestionColumns {
		Objects.requireNonNull(sheet);
	}

	/** Why answers cannot go back so. */
	public enum Problem {
		/** No column with the questions. */
		NO_QUESTION,
		/** No column for the answers. */
		NO_ANSWER,
		/** One column is two things. */
		SAME
	}

	/**
	 * Why answers cannot go back so.
	 *
	 * @return the problem; null when they can
	 */
	public Problem problem() {
		if (question < 1) {
			return Problem.NO_QUESTION;
		}
		if (answer < 1) {
			return Problem.NO_ANSWER;
		}
		return question == answer || remark > 0 && (remark == answer || remark == question) ? Problem.SAME : null;
	}

	/**
	 * A cell of a row.
	 *
	 * @param column the column
	 * @param row    the row
	 * @return for example {@code C12}; empty without column
	 */
	static String cell(int column, int row) {
		return column < 1 ? "" : SheetCell.letters(column) + row;
	}
}
