package org.waarborg.statement.compare;

import java.util.Map;

/**
 * One field that says something else than before.
 *
 * @param field  the field
 * @param partId id of the part that it is of; empty when it is of the decision
 * @param part   name of that part by ISO 639-1 code; empty when it has none
 * @param before what it said in the earlier state
 * @param after  what it says in the later one
 * @since 0.1
 */
public record FieldChange(ComparedField field, String partId, Map<String, String> part, ComparedValue before,
		ComparedValue after) {
}
