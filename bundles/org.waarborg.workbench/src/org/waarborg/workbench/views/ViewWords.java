package org.waarborg.workbench.views;

import org.waarborg.controlset.Messages;
import org.waarborg.ui.Words;

/** The words of the views in the running language. */
final class ViewWords {

	private static final Messages MESSAGES = Words.beside(ViewWords.class);

	private ViewWords() {
	}

	static String text(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}
}
