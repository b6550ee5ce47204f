package org.waarborg.dossier.rules.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.NaturalOrder;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;

/** What people call the objects of any domain, in one language. */
final class Names {

	private static final int SHOWN = 6;
	/** The attribute that names a control, of the classes that have one. */
	private static final Map<EClass, Optional<EAttribute>> CONTROL = new ConcurrentHashMap<>();

	private final String language;
	private final Optional<ControlSetRegistry> registry;
	private final Messages messages;
	/** Thousands of decisions are on some hundred controls. */
	private final Map<ControlRef, String> numbers = new HashMap<>();
	private final Map<String, String> controls = new HashMap<>();

	Names(String language, Optional<ControlSetRegistry> registry) {
		this(language, registry, Messages.beside(Names.class, Locale.of(language)));
	}

	/** With the messages of this bundle, where the caller has them already. */
	Names(String language, Optional<ControlSetRegistry> registry, Messages messages) {
		this.language = language;
		this.registry = registry;
		this.messages = messages;
	}

	Messages messages() {
		return messages;
	}

	/** Code and title, the name of a person, "control 5.9"; of what has no name, that of what it is part of. */
	String of(EObject object) {
		String name = name(object, true);
		return name.isBlank() ? messages.get("unnamed") : name;
	}

	/** The code where there is one. */
	String brief(EObject object) {
		String name = name(object, false);
		return name.isBlank() ? messages.get("unnamed") : name;
	}

	private String name(EObject object, boolean full) {
		return switch (object) {
			case null -> "";
			case Organisation organisation -> Labels.of(organisation, language);
			case Element element when !full && hasCode(element) -> element.getCode().strip();
			case Element element -> Labels.of(element, language);
			case Person person -> Labels.of(person);
			case RoleAssignment assignment ->
				messages.get("name.role", role(assignment), Labels.of(assignment.getPerson()));
			case Dossier dossier -> whole(dossier);
			default -> control(object).orElseGet(() -> name(object.eContainer(), full));
		};
	}

	private static boolean hasCode(Element element) {
		return element.getCode() != null && !element.getCode().isBlank();
	}

	private String whole(Dossier dossier) {
		String organisation = Labels.of(dossier.getOrganisation(), language);
		return organisation.isBlank() ? messages.get("name.dossier") : organisation;
	}

	/** Its own name, else that of the role. */
	String role(RoleAssignment assignment) {
		String own = Texts.get(assignment.getRoleTitle(), language);
		return own.isBlank() ? role(assignment.getRole()) : own;
	}

	String role(Role role) {
		return messages.label(role);
	}

	/** A decision or answer is known by its control; the rule does not know the domain that it is from. */
	private Optional<String> control(EObject object) {
		return number(object)
				.map(n -> controls.computeIfAbsent(n, number -> messages.get("name.control", number)));
	}

	private Optional<String> number(EObject object) {
		return controlAttribute(object.eClass()).map(object::eGet).map(ControlRef.class::cast)
				.map(ref -> numbers.computeIfAbsent(ref, r -> registry.flatMap(sets -> sets.find(r))
						.map(this::number).orElse(r.control())));
	}

	/** The norm's number; of a care part that of its control and the word for it, in the language of the check. */
	private String number(ResolvedControl control) {
		return control.enhances()
				.map(base -> messages.get("name.care", registry.flatMap(sets -> sets.find(base))
						.map(ResolvedControl::label).orElse(base.control())))
				.orElseGet(control::label);
	}

	private static Optional<EAttribute> controlAttribute(EClass type) {
		return CONTROL.computeIfAbsent(type, t -> t.getEAllAttributes().stream()
				.filter(a -> a.getEAttributeType() == ControlsetPackage.Literals.CONTROL_REF && !a.isMany())
				.findFirst());
	}

	/** Whether an object is never called after what it is in. */
	static boolean isNamed(EObject object) {
		return object instanceof Element || object instanceof Person || object instanceof RoleAssignment
				|| controlAttribute(object.eClass()).map(object::eGet).isPresent();
	}

	/** Each name once, in natural order: "A, B and C", and of many the first few and how many more. */
	String list(Collection<? extends EObject> objects) {
		List<Optional<String>> around = objects.stream().map(this::numberAround).distinct().toList();
		if (around.size() > 1 && around.stream().allMatch(Optional::isPresent)) {
			return messages.get("name.controls",
					join(around.stream().flatMap(Optional::stream).sorted(NaturalOrder.INSTANCE).toList()));
		}
		return join(objects.stream().map(this::brief).distinct().sorted(NaturalOrder.INSTANCE).toList());
	}

	/** The control that something is a part of; none for what has a name of its own. */
	private Optional<String> numberAround(EObject object) {
		for (EObject around = object; around != null; around = around.eContainer()) {
			if (isNamed(around)) {
				return number(around);
			}
		}
		return Optional.empty();
	}

	/** The texts as they come: "A, B and C", and of many the first few and how many more. */
	String join(List<String> texts) {
		if (texts.size() <= 1) {
			return texts.isEmpty() ? "" : texts.get(0);
		}
		if (texts.size() <= SHOWN + 1) {
			return messages.get("list.and", String.join(", ", texts.subList(0, texts.size() - 1)),
					texts.get(texts.size() - 1));
		}
		return messages.get("list.more", String.join(", ", texts.subList(0, SHOWN)), texts.size() - SHOWN);
	}
}
