package org.waarborg.rules.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.waarborg.store.OpenDossier;

/**
 * Where objects stand in a dossier: by file, then as they follow each other in it. Positions are counted where they are
 * asked for, and again only where something moved.
 */
final class DossierOrder implements Comparator<EObject> {

	private final OpenDossier dossier;
	private final Map<EObject, Integer> positions = new IdentityHashMap<>();
	private final Set<EObject> counted = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<EObject, int[]> paths = new IdentityHashMap<>();
	private final Map<Resource, Integer> files = new IdentityHashMap<>();

	DossierOrder(OpenDossier dossier) {
		this.dossier = dossier;
	}

	/** Forgets where the contents of an object stand. */
	void moved(EObject container) {
		counted.remove(container);
		paths.clear();
	}

	/** Forgets where files and their roots stand. */
	void filesMoved() {
		files.clear();
		paths.clear();
	}

	/** Forgets an object that is gone. */
	void gone(EObject object) {
		positions.remove(object);
		counted.remove(object);
		paths.remove(object);
	}

	@Override
	public int compare(EObject one, EObject two) {
		return one == two ? 0 : Arrays.compare(path(one), path(two));
	}

	/** File, root, and position at each level. */
	int[] path(EObject object) {
		int[] known = paths.get(object);
		if (known == null) {
			known = count(object);
			paths.put(object, known);
		}
		return known;
	}

	private int[] count(EObject object) {
		EObject container = object.eContainer();
		if (container == null) {
			return new int[] { file(object.eResource()), root(object) };
		}
		int[] above = path(container);
		int[] path = Arrays.copyOf(above, above.length + 1);
		path[above.length] = position(container, object);
		return path;
	}

	private static int root(EObject object) {
		return object.eResource() == null ? 0 : object.eResource().getContents().indexOf(object);
	}

	private int position(EObject container, EObject object) {
		if (counted.add(container)) {
			int position = 0;
			for (EObject content : container.eContents()) {
				positions.put(content, Integer.valueOf(position++));
			}
		}
		return positions.getOrDefault(object, Integer.valueOf(Integer.MAX_VALUE)).intValue();
	}

	private int file(Resource resource) {
		if (resource == null) {
			return Integer.MAX_VALUE;
		}
		if (files.isEmpty()) {
			List<String> order = dossier.files();
			for (Resource file : dossier.resourceSet().getResources()) {
				int position = file.getContents().isEmpty() ? -1
						: order.indexOf(dossier.fileOf(file.getContents().get(0)));
				files.put(file, Integer.valueOf(position));
			}
		}
		return files.getOrDefault(resource, Integer.valueOf(Integer.MAX_VALUE)).intValue();
	}
}
