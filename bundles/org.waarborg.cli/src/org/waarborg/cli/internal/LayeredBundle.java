package org.waarborg.cli.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.ResourceBundle;
import java.util.Set;

/** A command's own texts, and below them those of the shell: headings, and the options that every command has. */
final class LayeredBundle extends ResourceBundle {

	private final ResourceBundle own;
	private final ResourceBundle shell;

	LayeredBundle(ResourceBundle own, ResourceBundle shell) {
		this.own = own;
		this.shell = shell;
	}

	@Override
	protected Object handleGetObject(String key) {
		if (own != null && own.containsKey(key)) {
			return own.getObject(key);
		}
		return shell.containsKey(key) ? shell.getObject(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		Set<String> keys = new LinkedHashSet<>(shell.keySet());
		if (own != null) {
			keys.addAll(own.keySet());
		}
		return Collections.enumeration(keys);
	}
}
