package org.waarborg.screen;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What a command, an undo or a redo changed.
 *
 * @param objects   the objects whose own features changed, containers of what was added or removed included
 * @param structure whether objects came, went or moved; then rows may have
 * @param all       whether everything is new: the dossier was read again, or control sets changed
 * @since 0.1
 */
public record Change(Set<EObject> objects, boolean structure, boolean all) {

	/** Everything may be different. */
	public static final Change ALL = new Change(Set.of(), true, true);

	/** Copies the set. */
	public Change {
		objects = Set.copyOf(objects);
	}
}
