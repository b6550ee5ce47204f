package org.waarborg.ui.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What a person set up, kept over restarts. */
public interface Memory {

	/**
	 * What was kept.
	 *
	 * @param key its name
	 * @return the text; empty for nothing
	 */
	String get(String key);

	/**
	 * Keeps a text.
	 *
	 * @param key  its name
	 * @param text the text; empty forgets
	 */
	void put(String key, String text);

	/**
	 * Kept in the user's workspace.
	 *
	 * @return the memory
	 */
	static Memory ofWorkspace() {
		return new Memory() {

			private final Preferences node = InstanceScope.INSTANCE.getNode("org.waarborg.ui").node("screens");

			@Override
			public String get(String key) {
				return node.get(key, "");
			}

			@Override
			public void put(String key, String text) {
				if (text.isEmpty())
					node.remove(key);
				else
					node.put(key, text);
				try {
					node.flush();
				} catch (BackingStoreException e) {
					// widths and filters are lost with the session, nothing else
					ILog.of(Memory.class).warn("Screen settings were not kept", e);
				}
			}
		};
	}

	/**
	 * Forgotten when the program ends.
	 *
	 * @return the memory
	 */
	static Memory ofNow() {
		return new Memory() {

			private final Map<String, String> texts = new HashMap<>();

			@Override
			public String get(String key) {
				return texts.getOrDefault(key, "");
			}

			@Override
			public void put(String key, String text) {
				texts.put(key, text);
			}
		};
	}
}
