package org.waarborg.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** The references of objects to each other, containment apart. */
final class References {

	private final Map<EClass, List<EReference>> byClass = new HashMap<>();

	/** The references that a class has, those apart that follow from others. */
	List<EReference> of(EClass type) {
		return byClass.computeIfAbsent(type, t -> t.getEAllReferences().stream()
				.filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived() && !r.isTransient()).toList());
	}

	/** Shows every target of every reference of an object as it is, without resolving anything. */
	void forEach(EObject object, BiConsumer<EReference, EObject> consumer) {
		for (EReference reference : of(object.eClass())) {
			forEach(object, reference, target -> consumer.accept(reference, target));
		}
	}

	/** Shows every target of one reference of an object as it is. */
	void forEach(EObject object, EReference reference, Consumer<EObject> consumer) {
		if (!object.eIsSet(reference)) {
			return;
		}
		if (reference.isMany()) {
			new ArrayList<>(basicList(object, reference)).forEach(consumer);
		} else if (object.eGet(reference, false) instanceof EObject target) {
			consumer.accept(target);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> basicList(EObject object, EReference reference) {
		return ((InternalEList<EObject>) object.eGet(reference, false)).basicList();
	}

	/** Takes a target out of a reference, in memory only. */
	static void drop(EObject object, EReference reference, EObject target) {
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<EObject> list = (InternalEList<EObject>) object.eGet(reference, false);
			list.remove(list.basicList().indexOf(target));
		} else {
			object.eUnset(reference);
		}
	}

	/** Puts a target where its stand-in is. */
	static void replace(EObject object, EReference reference, EObject standIn, EObject target) {
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<EObject> list = (InternalEList<EObject>) object.eGet(reference, false);
			int index = list.basicList().indexOf(standIn);
			if (list.basicList().contains(target)) {
				list.remove(index);
			} else {
				list.setUnique(index, target);
			}
		} else {
			object.eSet(reference, target);
		}
	}

	/** What a reference says, the same before and after resolving it: the file and the id. */
	static String key(EObject target) {
		URI uri = target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : EcoreUtil.getURI(target);
		return uri.toString();
	}
}
