package org.waarborg.report.xlsx.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.waarborg.document.SafeText;

/** Names of sheets: legal, at most 31 characters, each once whatever its case. */
final class SheetNames {

	private static final int LONGEST = 31;

	private final Set<String> taken = new HashSet<>();

	SheetNames() {
		// Kept by the spreadsheet for itself.
		taken.add("history");
	}

	/** A name for a sheet about what this text says. */
	String of(String text, String otherwise) {
		String clean = clean(text);
		String name = cut(clean.isEmpty() ? otherwise : clean, LONGEST);
		for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
			String number = " (" + i + ')';
			name = cut(clean.isEmpty() ? otherwise : clean, LONGEST - number.length()) + number;
		}
		return name;
	}

	/** An apostrophe is legal within a name, but not at its ends, and links to it break easily. */
	private static String clean(String text) {
		return SafeText.xml(text).replace('\'', '\u2019').replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\uFFFD\\p{Cf}]", " ")
				.replaceAll("\\s+", " ").strip();
	}

	/** Between words where that leaves enough. */
	private static String cut(String name, int longest) {
		if (name.length() <= longest)
			return name;
		String start = name.substring(0, longest - 1);
		if (Character.isHighSurrogate(start.charAt(start.length() - 1)))
			start = start.substring(0, start.length() - 1);
		int space = start.lastIndexOf(' ');
		return (space > longest / 2 ? start.substring(0, space) : start).strip() + '\u2026';
	}
}
