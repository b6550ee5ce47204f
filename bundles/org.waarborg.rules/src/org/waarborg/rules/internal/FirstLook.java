package org.waarborg.rules.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * A look at all objects of a dossier that can be left off and gone on with: first what refers to what, because rules ask for
 * that of any object, then the rules at each object. It is worth nothing any more as soon as something changes.
 */
final class FirstLook {

	private final Inverse inverse;
	private final Consumer<EObject> rules;
	private final Iterator<Resource> files;
	private final List<EObject> objects = new ArrayList<>();
	private Iterator<EObject> contents = List.<EObject>of().iterator();
	private int looked;

	/**
	 * @param resources the dossier
	 * @param inverse   is filled
	 * @param rules     looks at an object
	 */
	FirstLook(ResourceSet resources, Inverse inverse, Consumer<EObject> rules) {
		this.inverse = inverse;
		this.rules = rules;
		files = List.copyOf(resources.getResources()).iterator();
	}

	/**
	 * Goes on for a while, by at least one step.
	 *
	 * @param until as {@link System#nanoTime}
	 * @return whether all is done
	 */
	boolean goOn(long until) {
		do {
			if (contents.hasNext()) {
				EObject object = contents.next();
				inverse.add(object);
				objects.add(object);
			} else if (files.hasNext()) {
				contents = files.next().getAllContents();
			} else if (looked < objects.size()) {
				rules.accept(objects.get(looked++));
			}
		} while (!isDone() && System.nanoTime() - until < 0);
		return isDone();
	}

	private boolean isDone() {
		return !contents.hasNext() && !files.hasNext() && looked == objects.size();
	}
}
