package org.waarborg.rules.spi;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;

/**
 * Knows the dates of one domain. Published as a Declarative Services component. What is done, ended or cancelled is not
 * due.
 *
 * @since 0.1
 */
public interface DueSource {

	/**
	 * Collects what is due.
	 *
	 * @param request the dossier, language, day and context
	 * @param places  makes places
	 * @param due     takes what is due, in any order
	 */
	void collect(CheckRequest request, Places places, Consumer<DueItem> due);

	/** Makes places. */
	@FunctionalInterface
	interface Places {
		/**
		 * The place of an object.
		 *
		 * @param object  the object
		 * @param feature the feature that holds the date; null for the object as a whole
		 * @param label   what people call it
		 * @return the place
		 */
		Place at(EObject object, EStructuralFeature feature, String label);
	}
}
