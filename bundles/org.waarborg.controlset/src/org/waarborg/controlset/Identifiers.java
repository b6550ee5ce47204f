package org.waarborg.controlset;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;

/**
 * Gives objects their ids. {@code EcoreUtil.copy} copies ids too, so nobody else should call it: use
 * {@link #copyWithNewIds} for paste and {@link #copyWithSameIds} for a next draft or a release.
 *
 * @since 0.1
 */
public final class Identifiers {

	private Identifiers() {
	}

	/**
	 * A new id.
	 *
	 * @return {@code _} and a random UUID: a legal XML name, never used before
	 */
	public static String newId() {
		return "_" + UUID.randomUUID(); //$NON-NLS-1$
	}

	/**
	 * Gives an id to an object and to everything that it contains, where they have none.
	 *
	 * @param <T>    its type
	 * @param object the object; not null
	 * @return the same object
	 */
	public static <T extends EObject> T ensureIds(T object) {
		ensureId(object);
		object.eAllContents().forEachRemaining(Identifiers::ensureId);
		return object;
	}

	private static void ensureId(EObject object) {
		if (object instanceof Identified identified && (identified.getId() == null || identified.getId().isEmpty())) {
			identified.setId(newId());
		}
	}

	/**
	 * Copies for paste: every copy gets a new id; references inside the copied tree point to the copies.
	 *
	 * @param <T>    its type
	 * @param object the object to copy; not null
	 * @return the copy
	 */
	public static <T extends EObject> T copyWithNewIds(T object) {
		T copy = EcoreUtil.copy(object);
		renew(copy);
		copy.eAllContents().forEachRemaining(Identifiers::renew);
		return copy;
	}

	private static void renew(EObject object) {
		if (object instanceof Identified identified) {
			identified.setId(newId());
		}
	}

	/**
	 * Copies for a next draft or a release: every copy keeps the id of its original, so that comparison goes by id.
	 *
	 * @param <T>     their type
	 * @param objects the objects to copy; not null
	 * @return the copies, in the same order
	 */
	public static <T extends EObject> Collection<T> copyWithSameIds(Collection<? extends T> objects) {
		Copier copier = new Copier();
		Collection<T> copies = copier.copyAll(objects);
		copier.copyReferences();
		return copies;
	}
}
