package org.waarborg.rules.spi;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Dossier;

/**
 * What a rule may ask while it looks.
 *
 * @since 0.1
 */
public interface RuleContext {

	/**
	 * The dossier's root.
	 *
	 * @return the root
	 */
	Dossier dossier();

	/**
	 * The roots of a class, over all files.
	 *
	 * @param <T>  the class
	 * @param type the class
	 * @return the roots, by path
	 */
	<T extends EObject> List<T> roots(Class<T> type);

	/**
	 * The day to reckon from.
	 *
	 * @return the day
	 */
	LocalDate today();

	/**
	 * The language of all texts.
	 *
	 * @return ISO 639-1 code
	 */
	String language();

	/**
	 * The messages of the rule's book, in the language.
	 *
	 * @return the messages
	 */
	Messages messages();

	/**
	 * A setting of the rule that is looking, as a length of time.
	 *
	 * @param name its name in {@link Rule#settings()}
	 * @return the value
	 * @throws IllegalArgumentException when the rule has no such setting
	 */
	Period period(String name);

	/**
	 * A setting of the rule that is looking, as a number.
	 *
	 * @param name its name in {@link Rule#settings()}
	 * @return the value
	 * @throws IllegalArgumentException when the rule has no such setting
	 */
	int number(String name);

	/**
	 * A service or object that the caller gave, for example the control sets; the open dossier itself for a rule that reads
	 * files which are not loaded.
	 *
	 * @param <T>  the type
	 * @param type the type
	 * @return the object, or empty when the caller gave none
	 */
	<T> Optional<T> service(Class<T> type);

	/**
	 * What refers to an object from anywhere in the dossier, containment left out.
	 *
	 * @param target the object
	 * @return the referring objects and features; empty when nothing does
	 */
	Collection<EStructuralFeature.Setting> references(EObject target);

	/**
	 * Something reckoned from one object and what it contains, kept until any of that changes.
	 *
	 * @param <T>    the type of the result
	 * @param owner  the object, usually the root of a file
	 * @param type   the type, which is also the key
	 * @param reckon makes it when it is not there
	 * @return the result
	 */
	<T> T derived(EObject owner, Class<T> type, Supplier<T> reckon);
}
