package org.waarborg.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Which objects refer to which, both ways round. EMF's own cross referencer looks through all referrers of a target for
 * each one that it adds, which takes minutes where thousands refer to one person.
 */
final class Inverse {

	private static final Reference[] NONE = {};

	/** One reference as it was when it was last looked at. */
	private record Reference(EObject source, EReference feature, EObject target) implements EStructuralFeature.Setting {

		@Override
		public EObject getEObject() {
			return source;
		}

		@Override
		public EStructuralFeature getEStructuralFeature() {
			return feature;
		}

		@Override
		public Object get(boolean resolve) {
			return source.eGet(feature, resolve);
		}

		@Override
		public void set(Object newValue) {
			throw new UnsupportedOperationException("a dossier is changed by commands");
		}

		@Override
		public boolean isSet() {
			return source.eIsSet(feature);
		}

		@Override
		public void unset() {
			throw new UnsupportedOperationException("a dossier is changed by commands");
		}
	}

	private final Map<EClass, List<EReference>> features = new IdentityHashMap<>();
	private final Map<EObject, Reference[]> outgoing = new IdentityHashMap<>();
	private final Map<EObject, Set<Reference>> incoming = new IdentityHashMap<>();
	private final Map<EObject, List<EStructuralFeature.Setting>> sorted = new IdentityHashMap<>();
	private final Comparator<EObject> order;

	/** Of nothing yet: every object is to be {@linkplain #add added}. */
	Inverse(Comparator<EObject> order) {
		this.order = order;
	}

	Inverse(ResourceSet resources, Comparator<EObject> order) {
		this(order);
		for (Resource resource : resources.getResources()) {
			for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
				add(all.next());
			}
		}
	}

	/** Takes up what an object refers to. */
	void add(EObject source) {
		Reference[] references = read(source);
		if (references.length > 0) {
			outgoing.put(source, references);
			for (Reference reference : references) {
				incoming.computeIfAbsent(reference.target(), t -> new LinkedHashSet<>(4)).add(reference);
			}
		}
	}

	private Reference[] read(EObject source) {
		List<Reference> found = null;
		for (EReference feature : features.computeIfAbsent(source.eClass(), Inverse::features)) {
			if (source.eIsSet(feature)) {
				found = found == null ? new ArrayList<>() : found;
				read(source, feature, found);
			}
		}
		return found == null ? NONE : found.toArray(NONE);
	}

	private static List<EReference> features(EClass type) {
		return type.getEAllReferences().stream()
				.filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived() && !r.isTransient()).toList();
	}

	private static void read(EObject source, EReference feature, List<Reference> found) {
		Object value = source.eGet(feature, true);
		if (value instanceof Collection<?> many) {
			for (Object one : many) {
				if (one instanceof EObject target && !target.eIsProxy()) {
					found.add(new Reference(source, feature, target));
				}
			}
		} else if (value instanceof EObject target && !target.eIsProxy()) {
			found.add(new Reference(source, feature, target));
		}
	}

	/**
	 * Looks again at what an object refers to.
	 *
	 * @param source  the object
	 * @param present false when it is not in the dossier any more
	 * @param touched is shown what it referred to before or refers to now, where that is not the same
	 */
	void update(EObject source, boolean present, Consumer<EObject> touched) {
		Reference[] before = outgoing.getOrDefault(source, NONE);
		Reference[] after = present ? read(source) : NONE;
		if (Arrays.equals(before, after)) {
			return;
		}
		for (Reference reference : before) {
			Set<Reference> of = incoming.get(reference.target());
			if (of != null && of.remove(reference) && of.isEmpty()) {
				incoming.remove(reference.target());
			}
			sorted.remove(reference.target());
			touched.accept(reference.target());
		}
		outgoing.remove(source);
		if (present) {
			add(source);
			for (Reference reference : after) {
				sorted.remove(reference.target());
				touched.accept(reference.target());
			}
		}
	}

	/** Something moved, and so the order of what refers to anything may be another. */
	void moved() {
		sorted.clear();
	}

	/** Shows the objects that refer to an object. */
	void referrers(EObject target, Consumer<EObject> consumer) {
		for (Reference reference : incoming.getOrDefault(target, Set.of())) {
			consumer.accept(reference.source());
		}
	}

	/** Shows the objects that an object refers to. */
	void targets(EObject source, Consumer<EObject> consumer) {
		for (Reference reference : outgoing.getOrDefault(source, NONE)) {
			consumer.accept(reference.target());
		}
	}

	/** What refers to an object, in the order of the dossier. */
	Collection<EStructuralFeature.Setting> references(EObject target) {
		return sorted.computeIfAbsent(target, t -> {
			List<EStructuralFeature.Setting> list = new ArrayList<>(incoming.getOrDefault(t, Set.of()));
			list.sort(Comparator.comparing(EStructuralFeature.Setting::getEObject, order)
					.thenComparing(
							s -> Integer.valueOf(s.getEObject().eClass().getFeatureID(s.getEStructuralFeature()))));
			return List.copyOf(list);
		});
	}
}
