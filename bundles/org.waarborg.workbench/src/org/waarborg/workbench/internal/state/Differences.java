package org.waarborg.workbench.internal.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.store.OpenDossier;

/** What differs between two states of a dossier, object by object: by id, so moved lines and other orders do not count. */
public final class Differences {

	private static final int LONGEST = 400;

	private final Namer namer;

	/** Names objects and features for people. */
	public interface Namer {

		/** What people call an object; empty when there is no better name than its own. */
		String object(EObject object);

		/** What people call a feature of an object; empty when there is no better name than its own. */
		String feature(EObject object, EStructuralFeature feature);

		/** How a value reads, for example a literal or a date; empty when there is no better way than its own. */
		String value(EObject object, EStructuralFeature feature, Object value);

		/** What people call a kind of object. */
		String kind(EObject object);
	}

	/** What happened, seen from the first state to the second. */
	public enum Kind {
		/** The second has it, the first does not. */
		ADDED,
		/** The first has it, the second does not. */
		REMOVED,
		/** A feature has another value. */
		CHANGED
	}

	/**
	 * A difference.
	 *
	 * @param file   path inside the dossier
	 * @param object what people call the object
	 * @param kind   what happened
	 * @param what   the feature; empty when the whole object came or went
	 * @param first  its value in the first state; may be empty
	 * @param second its value in the second; may be empty
	 */
	public record Difference(String file, String object, Kind kind, String what, String first, String second) {
	}

	/** Compares with the words of a namer. */
	public Differences(Namer namer) {
		this.namer = namer;
	}

	/**
	 * Compares two open dossiers. On the thread of both.
	 *
	 * @param first  one state
	 * @param second the other
	 * @return the differences by file, in the order of the files
	 */
	public List<Difference> between(OpenDossier first, OpenDossier second) {
		List<Difference> all = new ArrayList<>();
		TreeSet<String> files = new TreeSet<>(first.files());
		files.addAll(second.files());
		Map<String, EObject> one = objects(first);
		Map<String, EObject> two = objects(second);
		Map<String, List<Difference>> byFile = new TreeMap<>();
		two.forEach((id, object) -> {
			EObject before = one.get(id);
			String file = second.fileOf(object);
			List<Difference> found = before == null ? came(file, object, two, one) : changed(file, before, object);
			byFile.computeIfAbsent(file, k -> new ArrayList<>()).addAll(found);
		});
		one.forEach((id, object) -> {
			if (!two.containsKey(id) && !inside(object, one, two))
				byFile.computeIfAbsent(first.fileOf(object), k -> new ArrayList<>())
						.add(new Difference(first.fileOf(object), name(object), Kind.REMOVED, "", namer.kind(object),
								""));
		});
		files.forEach(file -> all.addAll(byFile.getOrDefault(file, List.of())));
		return all;
	}

	private List<Difference> came(String file, EObject object, Map<String, EObject> here, Map<String, EObject> there) {
		if (inside(object, here, there))
			return List.of();
		return List.of(new Difference(file, name(object), Kind.ADDED, "", "", namer.kind(object)));
	}

	/** Whether what contains it is new or gone itself: then that says enough. Texts are told with their owner. */
	private static boolean inside(EObject object, Map<String, EObject> here, Map<String, EObject> there) {
		if (object instanceof LocalText)
			return true;
		EObject container = object.eContainer();
		return container instanceof Identified owner && here.containsKey(owner.getId())
				&& !there.containsKey(owner.getId());
	}

	private List<Difference> changed(String file, EObject before, EObject after) {
		List<Difference> found = new ArrayList<>();
		if (before.eClass() != after.eClass() || before instanceof LocalText)
			return found;
		for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
			if (!told(feature))
				continue;
			String one = value(before, feature);
			String two = value(after, feature);
			if (!one.equals(two)) {
				String called = namer.feature(after, feature);
				found.add(new Difference(file, name(after), Kind.CHANGED, called.isEmpty() ? feature.getName() : called,
						cut(one), cut(two)));
			}
		}
		return found;
	}

	private static boolean told(EStructuralFeature feature) {
		if (feature.isDerived() || feature.isTransient())
			return false;
		if (feature instanceof EAttribute attribute)
			return !attribute.isID();
		EReference reference = (EReference) feature;
		// Other contained objects have an id of their own and are compared by it.
		return !reference.isContainment() || isText(reference);
	}

	private static boolean isText(EReference reference) {
		return LocalText.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass());
	}

	private String value(EObject owner, EStructuralFeature feature) {
		Object value = owner.eGet(feature);
		List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return String.join("\n", values.stream().map(v -> text(owner, feature, v)).toList());
	}

	private String text(EObject owner, EStructuralFeature feature, Object value) {
		if (value instanceof LocalText text)
			return text.getLanguage() + ": " + text.getValue();
		if (value instanceof EObject object)
			return name(object);
		String reads = namer.value(owner, feature, value);
		if (!reads.isEmpty())
			return reads;
		return feature instanceof EAttribute attribute
				? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
				: String.valueOf(value);
	}

	private String name(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			String name = own(at);
			if (!name.isEmpty())
				return at == object ? name : name + " › " + namer.kind(object);
		}
		return namer.kind(object);
	}

	private String own(EObject object) {
		String given = namer.object(object);
		if (!given.isEmpty())
			return given;
		if (object instanceof Person person)
			return Labels.of(person);
		return object instanceof Element element ? Labels.of(element, "") : "";
	}

	private static Map<String, EObject> objects(OpenDossier dossier) {
		Map<String, EObject> all = new LinkedHashMap<>();
		TreeIterator<?> contents = dossier.resourceSet().getAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof Identified object && object.getId() != null)
				all.put(object.getId(), object);
		}
		return all;
	}

	private static String cut(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
	}
}
