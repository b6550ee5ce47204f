package org.waarborg.screen.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.Folding;
import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;

/**
 * The objects of a dossier that a reference can have, found by code, title in every language, name, e-mail address, function
 * and role. Who has left comes last. People, documents, evidence, organisations, measures and requirements can be made while
 * choosing.
 *
 * @since 0.1
 */
public final class ObjectChoices implements Choices {

	private static final Set<EClass> MADE = Set.of(DossierPackage.Literals.PERSON, DossierPackage.Literals.DOCUMENT,
			DossierPackage.Literals.EVIDENCE, DossierPackage.Literals.ORGANISATION, DossierPackage.Literals.MEASURE,
			DossierPackage.Literals.REQUIREMENT);

	private final Fields fields;
	private final EClass type;
	private final Function<Row, Collection<? extends EObject>> candidates;
	/** What was folded already; an object whose words changed is folded again. */
	private final Map<EObject, Words> folded = new IdentityHashMap<>();

	private record Words(String head, String all, String foldedHead, String foldedAll) {
	}

	private record Hit(EObject object, boolean left, int rank, int order) {
	}

	private ObjectChoices(Fields fields, EClass type, Function<Row, Collection<? extends EObject>> candidates) {
		this.fields = fields;
		this.type = type;
		this.candidates = candidates;
	}

	/**
	 * All objects of the dossier that a reference can have. What would make a circle is left out where things are part of each
	 * other.
	 *
	 * @param fields    names the objects
	 * @param reference a reference that contains nothing
	 * @return the choices
	 */
	public static ObjectChoices of(Fields fields, EReference reference) {
		EClass type = reference.getEReferenceType();
		boolean tree = !reference.isMany() && type == reference.getEContainingClass();
		return new ObjectChoices(fields, type, row -> {
			Set<EObject> all = all(fields, type);
			row.object().ifPresent(own -> all.removeIf(o -> o == own || tree && within(o, own, reference)));
			return all;
		});
	}

	/**
	 * Some objects.
	 *
	 * @param fields     names the objects
	 * @param type       their class
	 * @param candidates those that a row can have
	 * @return the choices
	 */
	public static ObjectChoices of(Fields fields, EClass type,
			Function<Row, Collection<? extends EObject>> candidates) {
		return new ObjectChoices(fields, type, candidates);
	}

	private static boolean within(EObject object, EObject whole, EReference reference) {
		Set<EObject> seen = new LinkedHashSet<>();
		for (EObject at = object; at != null && seen.add(at); at = (EObject) at.eGet(reference)) {
			if (at == whole) {
				return true;
			}
		}
		return false;
	}

	private static Set<EObject> all(Fields fields, EClass type) {
		Set<EObject> all = new LinkedHashSet<>();
		Dossier dossier = fields.session().dossier().dossier();
		for (EReference list : dossier.eClass().getEAllContainments()) {
			EClass listed = list.getEReferenceType();
			if (type.isSuperTypeOf(listed) || listed.isSuperTypeOf(type)) {
				((List<?>) dossier.eGet(list)).stream().filter(type::isInstance).map(EObject.class::cast)
						.forEach(all::add);
			}
		}
		for (EObject root : fields.session().dossier().roots(EObject.class)) {
			if (type.isInstance(root)) {
				all.add(root);
			}
			if (root != dossier && (type == DossierPackage.Literals.ELEMENT
					|| type.getEPackage() != DossierPackage.eINSTANCE)) {
				root.eAllContents().forEachRemaining(o -> {
					if (type.isInstance(o)) {
						all.add(o);
					}
				});
			}
		}
		return all;
	}

	@Override
	public List<Option> find(Row row, String query, int limit) {
		List<String> words = Folding.words(query);
		Map<Person, String> roles = roles();
		List<Hit> hits = new ArrayList<>();
		for (EObject object : candidates.apply(row)) {
			Words known = words(object, roles);
			int rank = Ranking.rank(words, known.foldedHead, known.foldedAll);
			if (rank != Ranking.NOT) {
				hits.add(new Hit(object, left(object), rank, hits.size()));
			}
		}
		hits.sort(Comparator.comparing(Hit::left).thenComparing(Hit::rank).thenComparing(Hit::order));
		return hits.stream().limit(limit).map(h -> describe(h.object(), roles)).toList();
	}

	private boolean left(EObject object) {
		return object instanceof Person person && person.getLeftOn() != null
				&& person.getLeftOn().isBefore(fields.session().today());
	}

	private Map<Person, String> roles() {
		Map<Person, String> roles = new HashMap<>();
		if (type.isSuperTypeOf(DossierPackage.Literals.PERSON)) {
			for (RoleAssignment assignment : fields.session().dossier().dossier().getRoleAssignments()) {
				if (assignment.getPerson() != null && RoleAssignments.holds(assignment,
						fields.session().today())) {
					roles.merge(assignment.getPerson(), fields.names().role(assignment), (a, b) -> a + ", " + b);
				}
			}
		}
		return roles;
	}

	private Words words(EObject object, Map<Person, String> roles) {
		String head = head(object);
		StringBuilder all = new StringBuilder(head);
		switch (object) {
			case Person person -> append(all, person.getEmail(), person.getFunction(), person.getPhone(),
					roles.getOrDefault(person, ""));
			case Element element -> {
				append(all, fields.names().of(element));
				element.getTitle().stream().map(LocalText::getValue).forEach(t -> append(all, t));
			}
			default -> append(all, fields.names().of(object));
		}
		String text = all.toString();
		Words known = folded.get(object);
		if (known == null || !known.head.equals(head) || !known.all.equals(text)) {
			known = new Words(head, text, Folding.fold(head), Folding.fold(text));
			folded.put(object, known);
		}
		return known;
	}

	private String head(EObject object) {
		return switch (object) {
			case Person person -> person.getName() == null ? "" : person.getName();
			case Element element -> element.getCode() == null ? "" : element.getCode();
			default -> fields.names().of(object);
		};
	}

	private static void append(StringBuilder all, String... texts) {
		for (String text : texts) {
			if (text != null && !text.isEmpty()) {
				all.append(' ').append(text);
			}
		}
	}

	@Override
	public Option describe(Object value) {
		return describe(value, roles());
	}

	private Option describe(Object value, Map<Person, String> roles) {
		EObject object = (EObject) value;
		List<String> details = new ArrayList<>();
		if (object instanceof Person person) {
			details.add(person.getFunction());
			details.add(roles.get(person));
			details.add(person.getOrganisation() == null ? "" : fields.names().of(person.getOrganisation()));
		} else if (object instanceof Element) {
			if (type == DossierPackage.Literals.ELEMENT) {
				details.add(fields.has(object.eClass().getName()) ? fields.label(object.eClass()) : "");
			}
			details.add(state(object));
		}
		return new Option(object, fields.names().of(object),
				String.join(" · ", details.stream().filter(d -> d != null && !d.isBlank()).distinct().toList()),
				ObjectNames.icon(object));
	}

	/** What kind of thing it is or how far it is: the first word that tells two alike apart. */
	private String state(EObject object) {
		for (String name : List.of("kind", "status")) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null && object.eGet(feature) instanceof Enum<?> literal) {
				return fields.label(literal);
			}
		}
		return "";
	}

	@Override
	public String creates() {
		return MADE.contains(type) && fields.session().dossier().writable() ? fields.text("new." + type.getName()) : "";
	}

	@Override
	public Made create(String query) {
		if (creates().isEmpty()) {
			return Choices.super.create(query);
		}
		EObject made = Making.named(fields, type, query.strip());
		EReference list = Making.list(type);
		return new Made(made, fields.session().edits().add(fields.session().dossier().dossier(), list, made));
	}
}
