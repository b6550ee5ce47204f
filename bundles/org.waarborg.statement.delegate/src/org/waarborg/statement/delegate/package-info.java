/**
 * Decisions that are asked of the owners of controls: one workbook an owner with her rows, a draft of a mail to send it with, and
 * the answers merged back – base, theirs, mine – by row, wherever the row went. It knows no format of files: a workbook is a
 * {@link org.waarborg.document.Document} going out and a {@link org.waarborg.intake.SheetFile} coming back.
 */
package org.waarborg.statement.delegate;
