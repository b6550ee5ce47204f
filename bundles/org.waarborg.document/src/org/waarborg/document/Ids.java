package org.waarborg.document;

import java.util.regex.Pattern;

/**
 * Names for machines: they become JSON keys, HTML ids and names in templates, so their alphabet is small. Two dots in
 * a row are kept for the names that a writer makes.
 */
final class Ids {

	private static final Pattern LEGAL = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

	private Ids() {
	}

	static void check(String what, String id) {
		if (!LEGAL.matcher(id).matches() || id.contains(".."))
			throw new IllegalArgumentException("id of a " + what
					+ ": expected a letter, then letters, digits, '_', '-' or single '.', found '" + id + "'");
	}
}
