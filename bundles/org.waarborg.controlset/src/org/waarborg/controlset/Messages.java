package org.waarborg.controlset;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The messages of a bundle in one language. Every bundle keeps its own {@code messages.properties} (English) and
 * {@code messages_nl.properties}; this class is how all of them are read, so that a missing key or a bad pattern behaves
 * the same everywhere: it fails, and a test over all keys finds it before a user does.
 * <p>
 * Immutable and safe on any thread.
 *
 * @since 0.1
 */
public final class Messages {

	private final ResourceBundle bundle;
	private final Locale locale;

	private Messages(ResourceBundle bundle, Locale locale) {
		this.bundle = bundle;
		this.locale = locale;
	}

	/**
	 * The messages that lie beside a class.
	 *
	 * @param beside a class of the bundle; {@code messages.properties} is in its package
	 * @param locale the language; English where it is neither Dutch nor English
	 * @return the messages
	 */
	public static Messages beside(Class<?> beside, Locale locale) {
		Locale known = "nl".equals(locale.getLanguage()) ? Locale.of("nl") : Locale.ROOT;
		ResourceBundle bundle = ResourceBundle.getBundle(beside.getPackageName() + ".messages", known,
				beside.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(
						ResourceBundle.Control.FORMAT_PROPERTIES));
		return new Messages(bundle, known == Locale.ROOT ? Locale.ENGLISH : known);
	}

	/**
	 * A message.
	 *
	 * @param key       its key
	 * @param arguments what goes into its places; numbers are written with the language's separators
	 * @return the text
	 * @throws java.util.MissingResourceException when there is no such key
	 */
	public String get(String key, Object... arguments) {
		String pattern = bundle.getString(key);
		if (arguments.length == 0 && pattern.indexOf('\'') < 0) {
			return pattern;
		}
		String plain = plain(pattern, arguments);
		return plain != null ? plain : new MessageFormat(pattern, locale).format(arguments);
	}

	/**
	 * What {@link MessageFormat} would answer for a pattern without quotes and formats, where all that goes into it are texts
	 * and small numbers: thousands of cells and signals are said in that way. Null for any other.
	 */
	private static String plain(String pattern, Object... arguments) {
		StringBuilder out = new StringBuilder(pattern.length() + 32);
		int length = pattern.length();
		for (int i = 0; i < length; i++) {
			char c = pattern.charAt(i);
			if (c == '\'' || c == '}') {
				return null;
			}
			if (c != '{') {
				out.append(c);
				continue;
			}
			int number = i + 2 < length && pattern.charAt(i + 2) == '}' ? pattern.charAt(i + 1) - '0' : -1;
			if (number < 0 || number > 9 || number >= arguments.length || !isPlain(arguments[number])) {
				return null;
			}
			out.append(arguments[number]);
			i += 2;
		}
		return out.toString();
	}

	/** Whether it reads the same in all languages: no separators, no sign. */
	private static boolean isPlain(Object argument) {
		return argument instanceof String
				|| (argument instanceof Integer || argument instanceof Long) && ((Number) argument).longValue() >= 0
						&& ((Number) argument).longValue() < 1000;
	}

	/**
	 * The label of an enumeration literal: key {@code Type.LITERAL}.
	 *
	 * @param literal the literal
	 * @return its label
	 */
	public String label(Enum<?> literal) {
		return get(literal.getDeclaringClass().getSimpleName() + '.' + literal.name());
	}

	/**
	 * Whether there is such a message.
	 *
	 * @param key its key
	 * @return true when {@link #get} would find it
	 */
	public boolean has(String key) {
		return bundle.containsKey(key);
	}

	/**
	 * The messages as a resource bundle without a name, for libraries that take one: by its name they would look for it
	 * again with a class loader of their own, which inside OSGi does not see it.
	 *
	 * @return the bundle
	 */
	public ResourceBundle bundle() {
		return new ResourceBundle() {
			@Override
			protected Object handleGetObject(String key) {
				return bundle.containsKey(key) ? bundle.getObject(key) : null;
			}

			@Override
			public Enumeration<String> getKeys() {
				return bundle.getKeys();
			}
		};
	}

	/**
	 * The language of the messages.
	 *
	 * @return English or Dutch
	 */
	public Locale locale() {
		return locale;
	}
}
