package org.waarborg.intake;

/**
 * What a table can go into: a statement, for example. Immutable.
 *
 * @param id    what a request and a mapping call it
 * @param label what people call it
 * @since 0.1
 */
public record IntakeSubject(String id, String label) {
}
