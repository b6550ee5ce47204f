package org.waarborg.report.docx.internal;

import org.waarborg.document.DocumentException;
import org.waarborg.document.Words;

/** Says why a template cannot be used: which file, where in it, what was expected, and that nothing was written. */
final class Refusal {

	private final Words words;
	private final String file;

	Refusal(Words words, String file) {
		this.words = words;
		this.file = file;
	}

	DocumentException because(String key, Object... values) {
		return new DocumentException(message(key, values));
	}

	DocumentException because(Throwable cause, String key, Object... values) {
		return new DocumentException(message(key, values), cause);
	}

	private String message(String key, Object... values) {
		return words.get("template.refused", file, words.get(key, values));
	}

	/** A part of the template in words. */
	String place(String part) {
		String name = part.substring(part.lastIndexOf('/') + 1).replaceAll("[0-9]*\\.xml$", "");
		return switch (name) {
			case "document" -> words.get("place.body", part);
			case "header" -> words.get("place.header", part);
			case "footer" -> words.get("place.footer", part);
			case "footnotes", "endnotes" -> words.get("place.notes", part);
			default -> words.get("place.part", part);
		};
	}
}
