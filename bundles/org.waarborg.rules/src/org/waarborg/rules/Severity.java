package org.waarborg.rules;

/**
 * How much a signal matters, least first.
 *
 * @since 0.1
 */
public enum Severity {
	/** Worth knowing. */
	INFO,
	/** An auditor will ask. */
	ATTENTION,
	/** The document would be wrong or contradict itself. */
	ERROR
}
