/**
 * Released versions of a statement: how a draft becomes a write-once, self-contained file, who approved it, and whether a file
 * is what was approved. Knows no format, no command and no window.
 */
package org.waarborg.statement.release;
