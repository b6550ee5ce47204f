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
		return arguments.length == 0 && pattern.indexOf('\'') < 0 ? pattern
				: new MessageFormat(pattern, locale).format(arguments);
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
