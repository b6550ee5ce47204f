package org.waarborg.store.internal;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Identified;

/**
 * Objects of a dossier by id. Ids of a dossier are unique in all of its files; those of a control set, such as {@code A.5.1}, in
 * their file only, so there the file stands before the id: see {@link OwnSets#scope}.
 */
final class IdIndex {

	private final Map<String, EObject> objects = new HashMap<>();

	/**
	 * Adds one object.
	 *
	 * @param scope what stands before ids in its file; mostly empty
	 * @return false when another object has its id
	 */
	boolean add(EObject object, String scope) {
		String id = id(object);
		if (id == null) {
			return true;
		}
		EObject other = objects.putIfAbsent(scope + id, object);
		return other == null || other == object;
	}

	/** Adds an object and all that it contains. */
	void addAll(EObject object, String scope) {
		add(object, scope);
		for (Iterator<EObject> contents = object.eAllContents(); contents.hasNext();) {
			add(contents.next(), scope);
		}
	}

	/** Takes out an object and all that it contains. */
	void removeAll(EObject object, String scope) {
		remove(object, scope, id(object));
		for (Iterator<EObject> contents = object.eAllContents(); contents.hasNext();) {
			EObject content = contents.next();
			remove(content, scope, id(content));
		}
	}

	/** Takes out one object under an id that it has or had. */
	void remove(EObject object, String scope, String id) {
		if (id != null) {
			objects.remove(scope + id, object);
		}
	}

	/** The object with an id. */
	Optional<EObject> find(String id) {
		return Optional.ofNullable(id == null ? null : objects.get(id));
	}

	/** How many objects have an id. */
	int size() {
		return objects.size();
	}

	/** The id of an object; null when it has none. */
	static String id(EObject object) {
		String id = object instanceof Identified identified ? identified.getId() : null;
		return id == null || id.isEmpty() ? null : id;
	}
}
