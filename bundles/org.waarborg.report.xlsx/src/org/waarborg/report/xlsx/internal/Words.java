package org.waarborg.report.xlsx.internal;

import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;

/** The workbook's own words in the language of a document, or in English. */
final class Words {

	private final Messages messages;

	Words(String language) {
		messages = Messages.beside(Words.class, Locale.forLanguageTag(language));
	}

	String get(String key, Object... values) {
		return messages.get(key, values);
	}

	String rows(int count) {
		return count == 1 ? get("rows.one") : get("rows.many", Integer.toString(count));
	}

	String status(Status status) {
		return get("status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}
}
