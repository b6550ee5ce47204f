package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** What refers to what in a dossier; made when it is first asked for and kept up to date from then on. */
final class References {

	/** A reference: who refers, by which feature. */
	record Reference(EObject source, EReference feature) {
	}

	private record Outgoing(EReference feature, EObject target) {
	}

	private final Map<EClass, List<EReference>> features = new IdentityHashMap<>();
	private final Map<EObject, List<Outgoing>> outgoing = new IdentityHashMap<>();
	private final Map<EObject, Set<Reference>> incoming = new IdentityHashMap<>();

	References(ResourceSet files) {
		for (Resource file : files.getResources()) {
			for (Iterator<EObject> all = file.getAllContents(); all.hasNext();) {
				add(all.next());
			}
		}
	}

	/** What refers to an object itself. */
	Collection<Reference> to(EObject target) {
		return incoming.getOrDefault(target, Set.of());
	}

	/** Looks again at what objects refer to. */
	void update(Iterable<EObject> changed) {
		for (EObject source : changed) {
			List<Outgoing> before = outgoing.remove(source);
			if (before != null) {
				for (Outgoing one : before) {
					incoming.computeIfPresent(one.target(), (t, all) -> {
						all.remove(new Reference(source, one.feature()));
						return all.isEmpty() ? null : all;
					});
				}
			}
			if (source.eResource() != null) {
				add(source);
			}
		}
	}

	private void add(EObject source) {
		List<Outgoing> found = new ArrayList<>(0);
		for (EReference feature : features.computeIfAbsent(source.eClass(), References::features)) {
			if (source.eIsSet(feature)) {
				Object value = source.eGet(feature, true);
				for (Object one : value instanceof Collection<?> many ? many : List.of(value)) {
					if (one instanceof EObject target && !target.eIsProxy()) {
						found.add(new Outgoing(feature, target));
					}
				}
			}
		}
		if (!found.isEmpty()) {
			outgoing.put(source, found);
			found.forEach(o -> incoming.computeIfAbsent(o.target(), t -> new LinkedHashSet<>(4))
					.add(new Reference(source, o.feature())));
		}
	}

	private static List<EReference> features(EClass type) {
		return type.getEAllReferences().stream()
				.filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived() && !r.isTransient()).toList();
	}
}
