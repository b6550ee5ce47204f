package org.waarborg.screen.spi;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.ControlRef;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;

/**
 * Contributes screens: a whiteboard service of each domain. Its methods are called on the thread of the session's dossier.
 *
 * @since 0.1
 */
public interface ScreenSource {

	/**
	 * Stable name, the first part of its targets.
	 *
	 * @return for example {@code statement}
	 */
	String id();

	/**
	 * Place among the sources in the navigator.
	 *
	 * @return low first; the statement 100, the base of the dossier 900
	 */
	int order();

	/**
	 * What it adds to the navigator for a dossier.
	 *
	 * @param session the dossier
	 * @return its top nodes; empty when there is nothing of it
	 */
	List<Node> nodes(DossierSession session);

	/**
	 * Opens a screen.
	 *
	 * @param session the dossier
	 * @param key     which one; from its nodes and targets
	 * @return the screen; empty when what it shows is gone
	 */
	Optional<Screen> open(DossierSession session, String key);

	/**
	 * Where an object is shown. What is inside a row is shown at the row.
	 *
	 * @param session the dossier
	 * @param object  an object of any domain
	 * @return the screen, row and field; empty when it is not of this source
	 */
	Optional<Target> locate(DossierSession session, EObject object);

	/**
	 * The field that shows a feature of an object that it {@link #locate locates}.
	 *
	 * @param session the dossier
	 * @param object  the object
	 * @param feature name of the feature in the model
	 * @return id of the field; empty for the row as a whole
	 */
	default String field(DossierSession session, EObject object, String feature) {
		return feature;
	}

	/**
	 * What of this source uses a control set.
	 *
	 * @param session the dossier
	 * @param set     id of a control set, installed or not
	 * @return each with what it is and where it is shown
	 */
	default List<Usage> users(DossierSession session, String set) {
		return List.of();
	}

	/**
	 * What of this source decides on a control, or says something else of it.
	 *
	 * @param session the dossier
	 * @param control canonical reference of a control
	 * @return each with what it is and where it is shown
	 */
	default List<Usage> users(DossierSession session, ControlRef control) {
		return List.of();
	}
}
