package org.waarborg.dossier.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;

/** A reference to something that is not there, in any object of any domain. */
final class BrokenReferences implements Rule {

	/** What of a class can be broken; asked for every object there is. */
	private static final Map<EClass, List<EReference>> REFERENCES = new ConcurrentHashMap<>();

	@Override
	public String id() {
		return "IDN-002";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public Set<EClass> subjects() {
		return Set.of(ControlsetPackage.Literals.IDENTIFIED);
	}

	@Override
	public void check(EObject subject, RuleContext context, Signals signals) {
		List<EReference> broken = broken(subject);
		if (broken.isEmpty()) {
			return;
		}
		Names names = new Names(context.language(), context.service(ControlSetRegistry.class), context.messages());
		List<String> words = broken.stream().map(r -> feature(names, r)).distinct().toList();
		signals.at(subject, broken.get(0), names.of(subject)).say(names.of(subject), names.join(words));
	}

	private static String feature(Names names, EReference reference) {
		String key = "reference." + reference.getName();
		return names.messages().has(key) ? names.messages().get(key) : reference.getName();
	}

	private static List<EReference> broken(EObject subject) {
		List<EReference> broken = List.of();
		for (EReference reference : REFERENCES.computeIfAbsent(subject.eClass(), BrokenReferences::references)) {
			if (subject.eIsSet(reference) && isBroken(subject, reference)) {
				broken = broken.isEmpty() ? new ArrayList<>() : broken;
				broken.add(reference);
			}
		}
		return broken;
	}

	private static List<EReference> references(EClass type) {
		return type.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer()).toList();
	}

	/** Looks without resolving: that would load files. */
	private static boolean isBroken(EObject subject, EReference reference) {
		Object value = subject.eGet(reference, false);
		if (!reference.isMany()) {
			return value instanceof EObject target && target.eIsProxy();
		}
		Iterator<?> targets = value instanceof InternalEList<?> list ? list.basicIterator()
				: ((List<?>) value).iterator();
		while (targets.hasNext()) {
			if (targets.next() instanceof EObject target && target.eIsProxy()) {
				return true;
			}
		}
		return false;
	}

	/** What has no name of its own is called after what it is in. */
	@Override
	public Collection<? extends EObject> touchedBy(EObject changed, RuleContext context) {
		List<EObject> touched = new ArrayList<>();
		for (TreeIterator<EObject> contents = changed.eAllContents(); contents.hasNext();) {
			EObject content = contents.next();
			if (Names.isNamed(content)) {
				contents.prune();
			} else if (!broken(content).isEmpty()) {
				touched.add(content);
			}
		}
		return touched;
	}
}
