package org.waarborg.report.docx.internal;

import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;

/** The words of this format in the language of a document, or in English. */
final class Words {

	private final Messages messages;

	Words(String language) {
		messages = Messages.beside(Words.class, Locale.forLanguageTag(language));
	}

	String get(String key, Object... values) {
		return messages.get(key, values);
	}

	String status(Status status) {
		return messages.label(status);
	}

	String rows(int count) {
		return count == 1 ? get("rows.one") : get("rows.many", Integer.toString(count));
	}
}
