package org.waarborg.rules.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Sees what changes in a dossier between two looks at it. */
final class Changes extends EContentAdapter {

	/** From here on a look at everything is quicker than finding out what can be left out. */
	private static final int TOO_MANY = 3_000;

	/** Objects that changed, came or went. */
	final Set<EObject> objects = Collections.newSetFromMap(new IdentityHashMap<>());
	/** Objects whose contents are others, or in another order. */
	final Set<EObject> containers = Collections.newSetFromMap(new IdentityHashMap<>());
	/** Objects that came or went. */
	final Set<EObject> exchanged = Collections.newSetFromMap(new IdentityHashMap<>());
	/** Whether files came, went, or got other roots. */
	boolean files;

	boolean any() {
		return files || !objects.isEmpty();
	}

	boolean tooMany() {
		return objects.size() > TOO_MANY;
	}

	void clear() {
		objects.clear();
		containers.clear();
		exchanged.clear();
		files = false;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch()) {
			return;
		}
		switch (notification.getNotifier()) {
			case EObject object -> changed(object, notification);
			case Resource file -> {
				if (notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
					files = true;
					exchanged(notification.getOldValue());
					exchanged(notification.getNewValue());
				}
			}
			case ResourceSet all -> {
				files = true;
				exchanged(notification.getOldValue());
				exchanged(notification.getNewValue());
			}
			default -> {
				// A content adapter watches nothing else.
			}
		}
	}

	private void changed(EObject object, Notification notification) {
		objects.add(object);
		if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
			containers.add(object);
			exchanged(notification.getOldValue());
			exchanged(notification.getNewValue());
		}
	}

	/** At once and with all contents: later in the same command they may be taken apart where nobody sees it. */
	private void exchanged(Object value) {
		switch (value) {
			case EObject object -> {
				exchange(object);
				for (Iterator<EObject> all = object.eAllContents(); all.hasNext();) {
					exchange(all.next());
				}
			}
			case Resource file -> file.getContents().forEach(this::exchanged);
			case Collection<?> many -> many.forEach(this::exchanged);
			case null, default -> {
				// The old position of something that moved.
			}
		}
	}

	private void exchange(EObject object) {
		objects.add(object);
		exchanged.add(object);
	}
}
