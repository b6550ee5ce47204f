package org.waarborg.rules.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * What changes reach: the objects about which a rule may have something else to say now, as the Javadoc of
 * {@link org.waarborg.rules.spi.Rule} promises. Making it brings what the look remembers up to date.
 */
final class Reach {

	private final Look look;
	private final ResourceSet dossier;
	private final List<EObject> changed;
	private final List<EObject> gone;
	private final Set<EObject> subjects = identitySet();
	private final Set<EObject> upToRoot = identitySet();
	private final Set<EObject> asked = identitySet();

	Reach(Look look, ResourceSet dossier, Changes changes) {
		this.look = look;
		this.dossier = dossier;
		this.changed = List.copyOf(changes.objects);
		this.gone = changes.exchanged.stream().filter(o -> !isPresent(o)).toList();
		bringUpToDate(changes);
		Set<EObject> targets = identitySet();
		for (EObject object : changed) {
			look.inverse().update(object, isPresent(object), targets::add);
		}
		targets.forEach(this::addBelowRoot);
		changed.forEach(this::follow);
	}

	private static Set<EObject> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	private void bringUpToDate(Changes changes) {
		changed.forEach(look::forget);
		changes.containers.forEach(look.order()::moved);
		gone.forEach(look.order()::gone);
		if (changes.files) {
			look.order().filesMoved();
			look.forgetRoots();
		}
		if (changes.files || !changes.containers.isEmpty()) {
			look.inverse().moved();
		}
	}

	/** Objects that changed, came or went. */
	List<EObject> changed() {
		return changed;
	}

	/** Objects that went. */
	List<EObject> gone() {
		return gone;
	}

	/** Objects to look at again, by any rule. */
	Set<EObject> subjects() {
		return subjects;
	}

	/** Whether an object is in the dossier. */
	boolean isPresent(EObject object) {
		Resource file = object.eResource();
		return file != null && file.getResourceSet() == dossier;
	}

	private void follow(EObject object) {
		addWithContainers(object);
		EObject top = object;
		boolean further = refer(object);
		while (further && top.eContainer() != null && top.eContainer().eContainer() != null) {
			top = top.eContainer();
			further = refer(top);
		}
		if (further) {
			look.inverse().targets(top, this::addBelowRoot);
			if (top.eContainer() != null) {
				for (Iterator<EObject> contents = top.eAllContents(); contents.hasNext();) {
					look.inverse().targets(contents.next(), this::addBelowRoot);
				}
			}
		}
	}

	/** Adds what refers to an object; false when that was done before, and with it all that is above. */
	private boolean refer(EObject object) {
		if (!asked.add(object)) {
			return false;
		}
		look.inverse().referrers(object, this::addWithContainers);
		return true;
	}

	private void addWithContainers(EObject object) {
		if (isPresent(object)) {
			// Above one that was added so everything was added so.
			for (EObject at = object; at != null && upToRoot.add(at); at = at.eContainer()) {
				subjects.add(at);
			}
		}
	}

	/** The root of a file is left out: it would be asked again after nearly every edit. */
	private void addBelowRoot(EObject object) {
		if (isPresent(object)) {
			subjects.add(object);
			EObject at = object.eContainer();
			while (at != null && at.eContainer() != null && subjects.add(at)) {
				at = at.eContainer();
			}
		}
	}
}
