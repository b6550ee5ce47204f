package org.waarborg.workbench.internal;

import org.waarborg.controlset.Messages;
import org.waarborg.ui.Words;

/** The words of the shell in the running language. */
public final class Say {

	private static final Messages MESSAGES = Words.beside(Say.class);

	private Say() {
	}

	/** A message by its key. */
	public static String text(String key, Object... arguments) {
		return MESSAGES.get(key, arguments);
	}

	/** All of them. */
	public static Messages messages() {
		return MESSAGES;
	}
}
