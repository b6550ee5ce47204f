package org.waarborg.rules.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.rules.Severity;

/**
 * Looks at objects one at a time and says what is wrong with each. One cause gives one signal: a rule that would say the
 * same of forty objects looks at what they have in common.
 * <p>
 * Has no state: what it needs besides the subject it asks of the context, so that the engine knows when to look again.
 * While somebody edits it is asked again when one of these changed, came or went:
 * <ul>
 * <li>the subject, or something that it contains;
 * <li>something that the subject or its content refers to directly, or something inside that;
 * <li>something that refers to the subject or its content, or something that contains what refers – up to, and not
 * including, the root of a file; for a subject that is itself the root of a file only what refers to that very root;
 * <li>an object for which {@link #touchedBy} answers the subject.
 * </ul>
 * A rule that looks further (over two references, from content to the root of its file, from the dossier's root into
 * other files) needs {@code touchedBy}; {@code tests/rules/LiveAgainstFull} finds out when it is forgotten.
 *
 * @since 0.1
 */
public interface Rule {

	/**
	 * The rule's id: three capital letters for the subject area and three digits, never used again for another rule.
	 *
	 * @return for example {@code SOA-004}
	 */
	String id();

	/**
	 * The severity that its signals have unless it says otherwise.
	 *
	 * @return the severity
	 */
	Severity severity();

	/**
	 * The classes whose instances (instances of subclasses included) it looks at.
	 *
	 * @return at least one
	 */
	Set<EClass> subjects();

	/**
	 * Looks at one object.
	 *
	 * @param subject an instance of one of the subjects
	 * @param context the dossier, the day, settings, services
	 * @param signals takes what there is to say
	 */
	void check(EObject subject, RuleContext context, Signals signals);

	/**
	 * Objects that this rule must look at again when another changed, beyond those that the engine finds itself. Asked for
	 * every object that a command changed, added or deleted, so it decides quickly. A deleted object has no container any
	 * more; the object that contained it is asked about as well.
	 *
	 * @param changed an object of which a feature changed, or that came or went
	 * @param context the dossier
	 * @return subjects of this rule; by default none
	 */
	default Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
		return List.of();
	}

	/**
	 * Settings with their defaults, for example {@code grace} to {@code P14D}. Kept beside the rule as content, not in
	 * its code.
	 *
	 * @return name to value; by default none
	 */
	default Map<String, String> settings() {
		return Map.of();
	}

	/**
	 * Whether it is used without anybody switching it on.
	 *
	 * @return true by default
	 */
	default boolean active() {
		return true;
	}
}
