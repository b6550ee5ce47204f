package org.waarborg.store.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Sees every change in a dossier: which file it touched, and which objects came and went. */
final class Observer extends EContentAdapter {

	private final IdIndex index;
	private final Map<String, Long> changes = new HashMap<>();
	private Set<String> touched = new HashSet<>();
	private long count;

	Observer(IdIndex index) {
		this.index = index;
	}

	/** The files touched since the last call. */
	Set<String> take() {
		Set<String> result = touched;
		touched = new HashSet<>();
		return result;
	}

	/** How many changes there were, of any file. */
	long changes() {
		return count;
	}

	/** A number that is another one after every change of a file. */
	long changesOf(String path) {
		return changes.getOrDefault(path, Long.valueOf(0)).longValue();
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch()) {
			return;
		}
		switch (notification.getNotifier()) {
			case EObject object -> changed(object, notification);
			case Resource resource -> {
				if (notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
					touch(resource);
					exchanged(notification, resource);
				}
			}
			case ResourceSet set -> resources(notification);
			default -> {
				// EContentAdapter watches nothing else.
			}
		}
	}

	private void changed(EObject object, Notification notification) {
		Object feature = notification.getFeature();
		if (feature instanceof EReference reference && reference.isContainment()) {
			exchanged(notification, object.eResource());
		} else if (feature instanceof EAttribute attribute && attribute.isID()) {
			String scope = OwnSets.scope(object.eResource());
			index.remove(object, scope, notification.getOldStringValue());
			index.add(object, scope);
		}
		touch(object.eResource());
	}

	/** What went is in no file any more: the file is that of what it was in. */
	private void exchanged(Notification notification, Resource file) {
		String scope = OwnSets.scope(file);
		objects(notification.getOldValue()).forEach(o -> index.removeAll(o, scope));
		objects(notification.getNewValue()).forEach(o -> index.addAll(o, scope));
	}

	private static List<EObject> objects(Object value) {
		return switch (value) {
			case EObject object -> List.of(object);
			case Collection<?> collection ->
				collection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
			case null, default -> List.of();
		};
	}

	private void resources(Notification notification) {
		resourcesOf(notification.getOldValue()).forEach(this::touch);
		resourcesOf(notification.getNewValue()).forEach(this::touch);
		resourcesOf(notification.getOldValue())
				.forEach(r -> r.getContents().forEach(o -> index.removeAll(o, OwnSets.scope(r))));
		resourcesOf(notification.getNewValue())
				.forEach(r -> r.getContents().forEach(o -> index.addAll(o, OwnSets.scope(r))));
	}

	private static List<DossierResource> resourcesOf(Object value) {
		return switch (value) {
			case DossierResource resource -> List.of(resource);
			case Collection<?> all ->
				all.stream().filter(DossierResource.class::isInstance).map(DossierResource.class::cast)
						.toList();
			case null, default -> List.of();
		};
	}

	private void touch(Resource resource) {
		if (resource instanceof DossierResource file) {
			touched.add(file.path());
			changes.put(file.path(), Long.valueOf(++count));
		}
	}
}
