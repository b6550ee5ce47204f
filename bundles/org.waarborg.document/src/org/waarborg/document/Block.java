package org.waarborg.document;

/**
 * A part of a section. Every writer handles every block; a new kind of block is a compile error in each writer that
 * forgot it.
 *
 * @since 0.1
 */
public sealed interface Block permits Paragraph, Facts, Table, Figure, Note {
}
