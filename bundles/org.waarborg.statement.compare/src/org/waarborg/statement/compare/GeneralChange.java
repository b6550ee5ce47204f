package org.waarborg.statement.compare;

/**
 * Something of the statement as a whole that says something else than before.
 *
 * @param field  what it is
 * @param before what it said in the earlier state
 * @param after  what it says in the later one
 * @since 0.1
 */
public record GeneralChange(GeneralField field, ComparedValue before, ComparedValue after) {
}
