package org.waarborg.assurance.answers;

/**
 * A question as it stands in a customer's table.
 *
 * @param row    number of its row
 * @param number the number that he gave it; may be empty
 * @param text   the question
 * @param answer what stands in the place of the answer already; may be empty
 * @param remark what stands in the place of the remark already; may be empty
 * @since 0.1
 */
public record AskedQuestion(int row, String number, String text, String answer, String remark) {
}
