package org.waarborg.rules.spi;

import java.util.List;
import java.util.Locale;

import org.waarborg.controlset.Messages;

/**
 * The rules of one domain and their words. A domain publishes one as a Declarative Services component.
 * <p>
 * The messages hold for each rule {@code SOA-004}: {@code SOA-004.title}, {@code SOA-004.reason}, {@code SOA-004.source},
 * {@code SOA-004.text} and {@code SOA-004.todo} (patterns for its signals; further texts as {@code SOA-004.text.NAME}),
 * and its examples {@code SOA-004.fires.1}, {@code .2} … and {@code SOA-004.silent.1} …; and once for each subject area
 * its name, {@code area.SOA} ("Statements of Applicability"). {@code RUL} is the engine's own area.
 * <p>
 * Of two rules with one id that of the book with the higher service ranking is used, and a signal says so.
 *
 * @since 0.1
 */
public interface RuleBook {

	/**
	 * The rules.
	 *
	 * @return always the same rules in the same order
	 */
	List<Rule> rules();

	/**
	 * Their words.
	 *
	 * @param locale the language
	 * @return the messages
	 */
	Messages messages(Locale locale);
}
