package org.waarborg.screen.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.ControlSet;
import org.waarborg.screen.Change;

/** Sees what changes in a dossier, until somebody asks. */
final class ChangeCollector extends EContentAdapter {

	private Set<EObject> objects = identities();
	private Set<EObject> exchanged = identities();
	private boolean structure;

	private static Set<EObject> identities() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	/**
	 * What changed since the last time.
	 *
	 * @param change    what listeners hear
	 * @param exchanged objects that came or went, with all that they contain
	 */
	record Taken(Change change, Set<EObject> exchanged) {

		/** Whether a control set of the dossier is another now. */
		boolean controlSets() {
			return Stream.concat(change.objects().stream(), exchanged.stream())
					.anyMatch(o -> EcoreUtil.getRootContainer(o) instanceof ControlSet);
		}
	}

	/** Takes what changed, and begins anew. */
	Taken take() {
		Taken taken = new Taken(new Change(objects, structure, false), exchanged);
		objects = identities();
		exchanged = identities();
		structure = false;
		return taken;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch()) {
			return;
		}
		switch (notification.getNotifier()) {
			case EObject object -> {
				objects.add(object);
				if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
					exchange(notification);
				}
			}
			case Resource file -> {
				if (notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
					exchange(notification);
				}
			}
			case ResourceSet all -> exchange(notification);
			default -> {
				// A content adapter watches nothing else.
			}
		}
	}

	private void exchange(Notification notification) {
		structure = true;
		exchanged(notification.getOldValue());
		exchanged(notification.getNewValue());
	}

	/** At once and with all contents: later in the same command they may be taken apart where nobody sees it. */
	private void exchanged(Object value) {
		switch (value) {
			case EObject object -> {
				exchanged.add(object);
				for (Iterator<EObject> all = object.eAllContents(); all.hasNext();) {
					exchanged.add(all.next());
				}
			}
			case Resource file -> file.getContents().forEach(this::exchanged);
			case Collection<?> many -> many.forEach(this::exchanged);
			case null, default -> {
				// The old position of something that moved.
			}
		}
	}
}
