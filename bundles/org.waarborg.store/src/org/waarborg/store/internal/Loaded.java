package org.waarborg.store.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.waarborg.dossier.Dossier;
import org.waarborg.store.StoreProblem;

/**
 * A dossier as it was read.
 *
 * @param resources    the resource set
 * @param format       how its files are read and written
 * @param root         the root
 * @param index        objects by id
 * @param bases        what each file was, by path, unreadable ones included
 * @param unread       files that could not be read to their end
 * @param seconds      objects that have the id of another object
 * @param closed       files of domains that are not installed
 * @param locked       own control sets that are not loaded and so cannot be edited, with what keeps them from it
 * @param problems     what is not as it should be, errors first
 */
record Loaded(DossierResourceSet resources, Format format, Dossier root, IdIndex index, Map<String, Base> bases,
		Set<String> unread, List<org.eclipse.emf.ecore.EObject> seconds, List<String> closed,
		Map<String, List<StoreProblem>> locked,
		List<StoreProblem> problems) {
}
