package org.waarborg.assurance.cli.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.cli.People;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Person;
import org.waarborg.store.OpenDossier;

/** Features that scripts set: the attributes of an object, its texts by language and its owner, and nothing else that has parts of its own. */
final class Features {

	private static final String OWNER = "owner";

	/**
	 * A feature to be set.
	 *
	 * @param command the command, not yet run
	 * @param before  the assignment that takes it back
	 */
	record Set(Command command, String before) {
	}

	private Features() {
	}

	static Set set(EObject target, String assignment, OpenDossier dossier, AssuranceSession session) {
		int equals = assignment.indexOf('=');
		if (equals <= 0) {
			throw session.usage("set.form", assignment);
		}
		String name = assignment.substring(0, equals);
		String value = assignment.substring(equals + 1).strip();
		if (name.equals(OWNER) && target instanceof org.waarborg.dossier.Element element) {
			Person before = element.getOwner();
			Person after = value.isEmpty() ? null : People.find(dossier, value, session.console());
			return new Set(dossier.edits().set(target, DossierPackage.Literals.ELEMENT__OWNER, after),
					name + '=' + (before == null ? "" : before.getId()));
		}
		int dot = name.indexOf('.');
		if (dot > 0 && target.eClass().getEStructuralFeature(camel(name.substring(0, dot))) instanceof EReference texts
				&& texts.isMany() && texts.getEReferenceType() == ControlsetPackage.Literals.LOCAL_TEXT) {
			return text(target, texts, name, value, dossier);
		}
		EAttribute feature = feature(target, name, session);
		Object after = feature.isMany() ? many(feature, value, session)
				: value.isEmpty() ? null : parsed(feature, value, session);
		return new Set(
				after == null ? dossier.edits().clear(target, feature) : dossier.edits().set(target, feature, after),
				name + '=' + said(target.eGet(feature)));
	}

	/** A text in one language, as {@code renewal-text.nl=Opnieuw aangevraagd}. */
	@SuppressWarnings("unchecked")
	private static Set text(EObject target, EReference texts, String name, String value, OpenDossier dossier) {
		String language = name.substring(name.indexOf('.') + 1);
		Optional<LocalText> now = ((List<LocalText>) target.eGet(texts)).stream()
				.filter(t -> language.equals(t.getLanguage())).findFirst();
		Command command = value.isEmpty()
				? now.map(t -> dossier.edits().remove(target, texts, t)).orElse(IdentityCommand.INSTANCE)
				: now.map(t -> dossier.edits().set(t, ControlsetPackage.Literals.LOCAL_TEXT__VALUE, value))
						.orElseGet(() -> dossier.edits().add(target, texts,
								Identifiers.ensureIds(Texts.of(language, value))));
		return new Set(command, name + '=' + now.map(LocalText::getValue).orElse(""));
	}

	private static EAttribute feature(EObject target, String name, AssuranceSession session) {
		EStructuralFeature feature = target.eClass().getEStructuralFeature(camel(name));
		if (feature instanceof EAttribute attribute && !attribute.isID()) {
			return attribute;
		}
		List<String> known = new ArrayList<>(List.of(OWNER));
		target.eClass().getEAllAttributes().stream().filter(a -> !a.isID()).map(a -> kebab(a.getName()))
				.forEach(known::add);
		target.eClass().getEAllReferences().stream()
				.filter(r -> r.isMany() && r.getEReferenceType() == ControlsetPackage.Literals.LOCAL_TEXT)
				.forEach(r -> known.add(kebab(r.getName()) + ".nl"));
		throw session.usage("set.feature", name, String.join(", ", known));
	}

	private static List<Object> many(EAttribute feature, String value, AssuranceSession session) {
		return Arrays.stream(value.split(",")).map(String::strip).filter(v -> !v.isEmpty())
				.map(v -> parsed(feature, v, session)).toList();
	}

	private static Object parsed(EAttribute feature, String value, AssuranceSession session) {
		EDataType type = feature.getEAttributeType();
		boolean literal = Enumerator.class.isAssignableFrom(type.getInstanceClass());
		try {
			return Objects.requireNonNull(EcoreUtil.createFromString(type,
					literal ? value.toUpperCase(Locale.ROOT).replace('-', '_') : value));
		} catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
			throw session.usage("set.value", value, kebab(feature.getName()), literal
					? Arrays.stream(type.getInstanceClass().getEnumConstants()).map(c -> kebab(c.toString()))
							.collect(Collectors.joining(", "))
					: type.getName());
		}
	}

	private static String said(Object value) {
		return switch (value) {
			case null -> "";
			case List<?> list -> list.stream().map(Features::said).collect(Collectors.joining(","));
			case Enumerator literal -> kebab(literal.getName());
			default -> value.toString();
		};
	}

	private static String camel(String name) {
		StringBuilder camel = new StringBuilder();
		for (String part : name.split("-")) {
			camel.append(camel.isEmpty() || part.isEmpty() ? part
					: Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return camel.toString();
	}

	/** Literals and features as a script writes them. */
	private static String kebab(String name) {
		return (name.equals(name.toUpperCase(Locale.ROOT)) ? name : name.replaceAll("([A-Z])", "-$1"))
				.toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
