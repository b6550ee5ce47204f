package org.waarborg.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.internal.Problems.Place;

/** Resolves references between the files of a dossier once, after all of them are read, and in linear time. */
final class Resolver {

	private final Map<String, Resource> resources = new HashMap<>();
	private final Map<URI, Optional<String>> paths = new HashMap<>();
	private final References references = new References();
	private final Set<String> present;
	private final Set<String> unread;
	private final Set<String> extensions;
	private final Problems problems;

	Resolver(DossierResourceSet set, Set<String> present, Set<String> unread, Set<String> extensions,
			Problems problems) {
		set.getResources().forEach(r -> resources.put(((DossierResource) r).path(), r));
		this.present = present;
		this.unread = unread;
		this.extensions = extensions;
		this.problems = problems;
	}

	void resolve(String path, EObject object) {
		references.forEach(object, (reference, target) -> {
			if (target.eIsProxy()) {
				resolve(path, object, reference, target);
			}
		});
	}

	private void resolve(String path, EObject object, EReference reference, EObject standIn) {
		URI uri = ((InternalEObject) standIn).eProxyURI();
		URI file = uri.trimFragment();
		String targetPath = paths.computeIfAbsent(file, DossierPaths::path).orElse(null);
		if (targetPath == null || unread.contains(targetPath)) {
			// Refused and reported while reading, or into a file that is reported as a whole: it stays as it is.
			return;
		}
		Resource resource = resources.get(targetPath);
		if (resource == null && isClosed(targetPath)) {
			return;
		}
		EObject target = resource == null || uri.fragment() == null ? null : resource.getEObject(uri.fragment());
		String element = object.eClass().getName() + '.' + reference.getName() + ' ' + IdIndex.id(object);
		if (target == null) {
			problems.error(Kind.DANGLING_REFERENCE, path, Place.FILE, element, uri.toString(), "");
		} else if (!reference.getEReferenceType().isInstance(target)) {
			problems.error(Kind.WRONG_TYPE, path, Place.FILE, element, target.eClass().getName(),
					reference.getEReferenceType().getName());
			// Resolved by a getter it would end in a ClassCastException; the dossier is read-only, so the file keeps it.
			References.drop(object, reference, standIn);
		} else {
			References.replace(object, reference, standIn, target);
		}
	}

	/** A file of a domain that is not installed, or a released one: it stays closed, and so may what refers to it. */
	private boolean isClosed(String path) {
		return DossierPaths.isReleased(path)
				|| !present.contains(path) && !extensions.contains(DossierPaths.extension(path))
						&& !path.endsWith(".waarborg");
	}
}
