package org.waarborg.report.html.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page's own words in the language of a document, or in English. */
final class Words {

	private final ResourceBundle bundle;

	Words(String language) {
		bundle = ResourceBundle.getBundle("org.waarborg.report.html.internal.messages",
				Locale.forLanguageTag(language), Words.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	String get(String key, Object... values) {
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
	}

	String rows(int count) {
		return count == 1 ? get("rows.one") : get("rows.many", Integer.toString(count));
	}
}
