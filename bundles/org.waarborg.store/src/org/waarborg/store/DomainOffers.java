package org.waarborg.store;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.waarborg.store.internal.DossierResourceSet;

/**
 * What the domains of an open dossier know about each other's objects, for whoever has such an object: the domains whose files
 * were read are those that answer for them. On the dossier's thread or under its read lock.
 *
 * @since 0.1
 */
public final class DomainOffers {

	private DomainOffers() {
	}

	/**
	 * What the domains offer under a type.
	 *
	 * @param <T>    the type
	 * @param object an object of an open dossier; for one in no dossier there is nothing
	 * @param type   what is asked for, see {@link org.waarborg.store.spi.Domain#offers}
	 * @return in the order of the domains
	 */
	public static <T> List<T> of(EObject object, Class<T> type) {
		return resources(object) instanceof DossierResourceSet dossier ? dossier.offers(type) : List.of();
	}

	/**
	 * Tells states of an object's dossier apart: who remembers what was read from several of its files compares it.
	 *
	 * @param object an object of an open dossier
	 * @return another number after every change of any of its files; negative for an object in no open dossier
	 */
	public static long state(EObject object) {
		return resources(object) instanceof DossierResourceSet dossier ? dossier.changes() : -1;
	}

	private static Object resources(EObject object) {
		Resource file = object.eResource();
		return file == null ? null : file.getResourceSet();
	}
}
