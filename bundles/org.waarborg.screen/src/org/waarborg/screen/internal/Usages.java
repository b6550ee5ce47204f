package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.Folding;
import org.waarborg.controlset.NaturalOrder;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;

/** What refers to an object, in words: as the screens that show it call it. */
final class Usages {

	private final DossierSession session;
	private final Sources sources;
	private final References references;
	private final Map<Target, Optional<Open>> screens = new HashMap<>();

	/** A screen with what was asked of it. */
	private record Open(Screen screen, Map<String, Row> rows, Map<String, String> labels) {
	}

	Usages(DossierSession session, Sources sources, References references) {
		this.session = session;
		this.sources = sources;
		this.references = references;
	}

	/** By label; without what the object contains and what contains it. */
	List<Usage> of(EObject object) {
		Set<Usage> usages = new LinkedHashSet<>();
		collect(object, object, usages);
		for (Iterator<EObject> inside = object.eAllContents(); inside.hasNext();) {
			collect(inside.next(), object, usages);
		}
		List<Usage> sorted = new ArrayList<>(usages);
		sorted.sort(Comparator.<Usage, String>comparing(u -> Folding.fold(u.label()), NaturalOrder::compare)
				.thenComparing(Usage::feature));
		return sorted;
	}

	private void collect(EObject target, EObject around, Set<Usage> usages) {
		for (References.Reference reference : references.to(target)) {
			EObject source = reference.source();
			if (!EcoreUtil.isAncestor(source, around) && !EcoreUtil.isAncestor(around, source)) {
				usages.add(usage(source, reference.feature().getName()));
			}
		}
	}

	private Usage usage(EObject source, String feature) {
		Optional<Target> target = sources.locate(session, source, feature);
		Optional<Open> open = target
				.flatMap(t -> screens.computeIfAbsent(Target.screen(t.source(), t.key()), this::open));
		String label = target.flatMap(t -> open.map(o -> name(o, t.row()))).filter(l -> !l.isEmpty())
				.orElseGet(() -> label(source));
		return new Usage(label, target.flatMap(t -> open.map(o -> o.labels().getOrDefault(t.field(), ""))).orElse(""),
				target);
	}

	private Optional<Open> open(Target target) {
		return sources.open(session, target).map(screen -> {
			Map<String, Row> rows = new HashMap<>();
			screen.rows().forEach(r -> rows.put(r.id(), r));
			Map<String, String> labels = new HashMap<>();
			screen.columns().forEach(f -> labels(f, labels));
			screen.sections().forEach(s -> s.fields().forEach(f -> labels(f, labels)));
			return new Open(screen, rows, labels);
		});
	}

	private static void labels(Field field, Map<String, String> labels) {
		labels.putIfAbsent(field.id(), field.label());
		if (field.type() instanceof FieldType.Children children) {
			for (Section section : children.sections()) {
				section.fields().forEach(f -> labels(f, labels));
			}
		}
	}

	private static String name(Open open, String row) {
		Row shown = open.rows().get(row);
		return shown == null ? "" : open.screen().name(shown);
	}

	/** Of an object that no screen shows: what it or something around it is called. */
	private String label(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			String label = switch (at) {
				case Element element -> Labels.of(element, session.language());
				case Person person -> Labels.of(person);
				default -> "";
			};
			if (!label.isBlank()) {
				return label;
			}
		}
		return session.dossier().fileOf(object);
	}
}
