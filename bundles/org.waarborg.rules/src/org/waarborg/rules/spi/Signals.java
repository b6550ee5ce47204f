package org.waarborg.rules.spi;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;

/**
 * Takes what a rule has to say about its subject. Nothing is said until {@link Draft#say} is called.
 * <p>
 * Arguments are put into the pattern by {@link java.text.MessageFormat} in the language of the check. Whole numbers are
 * given as numbers, so that patterns can tell one from many; everything else as finished text: a date the way a person
 * writes it ({@code Formats} of {@code org.waarborg.document}, which the engine does not know), a person or object by its
 * label.
 *
 * @since 0.1
 */
public interface Signals {

	/**
	 * Begins a signal.
	 *
	 * @param object  the object that it is about
	 * @param feature the feature that would have to change; null for the object as a whole
	 * @param label   what people call the object, in the language of the check
	 * @return the signal to be
	 */
	Draft at(EObject object, EStructuralFeature feature, String label);

	/** A signal that is being put together. */
	interface Draft {

		/**
		 * Another severity than the rule's.
		 *
		 * @param severity the severity
		 * @return this
		 */
		Draft severity(Severity severity);

		/**
		 * What tells it from other signals of the rule at the same object.
		 *
		 * @param detail stable, not translated
		 * @return this
		 */
		Draft detail(String detail);

		/**
		 * Another place that has a part in it.
		 *
		 * @param object the object
		 * @param label  what people call it
		 * @return this
		 */
		Draft related(EObject object, String label);

		/**
		 * What would repair it.
		 *
		 * @param fix the fix
		 * @return this
		 */
		Draft fix(Fix fix);

		/**
		 * Says it, with the rule's {@code .text} and {@code .todo}.
		 *
		 * @param arguments arguments of the text, then usable in {@code todo} too
		 */
		void say(Object... arguments);

		/**
		 * Says it with another text of the rule: {@code RULE.text.NAME}, and {@code RULE.todo.NAME} where there is one,
		 * else {@code RULE.todo}.
		 *
		 * @param name      name of the text
		 * @param arguments arguments of the text
		 */
		void sayAs(String name, List<?> arguments);
	}
}
