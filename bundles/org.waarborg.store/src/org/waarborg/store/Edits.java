package org.waarborg.store;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.LocalText;

/**
 * Makes and runs the commands that change a dossier; from {@link OpenDossier#edits()}. Text becomes legal XML, new objects
 * get ids, and references to what is deleted go, all in the same command. Use it on the dossier's thread.
 *
 * @since 0.1
 */
public interface Edits {

	/**
	 * Sets a single value, or all values of a list.
	 *
	 * @param owner   the object to change
	 * @param feature its attribute or reference
	 * @param value   the value, a list for a list; null sets null, see {@link #clear}
	 * @return the command, not yet run
	 */
	Command set(EObject owner, EStructuralFeature feature, Object value);

	/**
	 * Unsets a feature: back to its default, or empty. Objects that it contained are deleted with the references to them.
	 *
	 * @param owner   the object to change
	 * @param feature its attribute or reference
	 * @return the command, not yet run
	 */
	Command clear(EObject owner, EStructuralFeature feature);

	/**
	 * Adds a value at the end of a list.
	 *
	 * @param owner   the object to change
	 * @param feature its list
	 * @param value   a new object, an object to refer to, or a value
	 * @return the command, not yet run
	 * @throws IllegalArgumentException when a new object brings an id that the dossier has already
	 */
	Command add(EObject owner, EStructuralFeature feature, Object value);

	/**
	 * Adds values to a list.
	 *
	 * @param owner   the object to change
	 * @param feature its list
	 * @param values  new objects, objects to refer to, or values
	 * @param index   position from 0, or -1 for the end
	 * @return the command, not yet run
	 * @throws IllegalArgumentException when a new object brings an id that the dossier has already
	 */
	Command addAll(EObject owner, EStructuralFeature feature, Collection<?> values, int index);

	/**
	 * Takes a value out of a list. An object that the list contains is deleted like {@link #delete}.
	 *
	 * @param owner   the object to change
	 * @param feature its list
	 * @param value   the value
	 * @return the command, not yet run
	 */
	Command remove(EObject owner, EStructuralFeature feature, Object value);

	/**
	 * Moves a value inside its list.
	 *
	 * @param owner   the object to change
	 * @param feature its list
	 * @param value   the value
	 * @param index   the new position, from 0
	 * @return the command, not yet run
	 */
	Command move(EObject owner, EStructuralFeature feature, Object value, int index);

	/**
	 * Moves an object with all that it contains to another place, also in another file. It keeps its id and every
	 * reference to it.
	 *
	 * @param object  an object of this dossier
	 * @param owner   its new container
	 * @param feature the list of the container
	 * @return the command, not yet run
	 */
	Command moveTo(EObject object, EObject owner, EReference feature);

	/**
	 * Deletes objects with all that they contain and takes away every reference to them in the dossier. The root of a file
	 * goes with its file.
	 *
	 * @param objects objects of this dossier
	 * @return the command, not yet run
	 */
	Command delete(Collection<? extends EObject> objects);

	/**
	 * Deletes one object, see {@link #delete(Collection)}.
	 *
	 * @param object an object of this dossier
	 * @return the command, not yet run
	 */
	default Command delete(EObject object) {
		return delete(List.of(object));
	}

	/**
	 * Sets a text in one language. A translation remembers the hash of the source text as it is at that moment; changing
	 * the source text leaves its translations as they are, and so they become outdated.
	 *
	 * @param texts    a list of localised texts of an object of this dossier, for example {@code decision.getRealisation()}
	 * @param language ISO 639-1 code
	 * @param value    the text; null or empty takes the language away
	 * @return the command, not yet run
	 */
	Command setText(List<LocalText> texts, String language, String value);

	/**
	 * Sets a text in one language together with the hash of the source text that it remembers, for example to bring back
	 * exactly what was there.
	 *
	 * @param texts      a list of localised texts of an object of this dossier
	 * @param language   ISO 639-1 code
	 * @param value      the text; null or empty takes the language away
	 * @param sourceHash the hash as {@link LocalText#getSourceHash()} gave it; null for none
	 * @return the command, not yet run
	 */
	Command setText(List<LocalText> texts, String language, String value, String sourceHash);

	/**
	 * Says that a translation still says what the source text says now: it is not outdated any more.
	 *
	 * @param texts    a list of localised texts of an object of this dossier
	 * @param language ISO 639-1 code of the translation
	 * @return the command, not yet run
	 */
	Command confirmText(List<LocalText> texts, String language);

	/**
	 * Puts commands together into one step for undo. They run in order; when one fails the others are undone.
	 *
	 * @param label    what undo shows; localised
	 * @param commands the commands
	 * @return the command, not yet run
	 */
	Command compound(String label, List<? extends Command> commands);

	/**
	 * Runs a command on the dossier's command stack.
	 *
	 * @param command the command
	 * @throws IllegalStateException    when the dossier is not writable, or the command failed; then it was undone
	 * @throws IllegalArgumentException when the command cannot be run
	 */
	void run(Command command);

	/**
	 * Runs commands as one step for undo.
	 *
	 * @param label    what undo shows; localised
	 * @param commands the commands
	 * @throws IllegalStateException    when the dossier is not writable, or a command failed; then all were undone
	 * @throws IllegalArgumentException when a command cannot be run
	 */
	default void run(String label, Command... commands) {
		run(compound(label, List.of(commands)));
	}
}
