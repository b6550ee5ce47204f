package org.waarborg.assurance.cli.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.cli.People;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Person;
import org.waarborg.store.OpenDossier;

/** Features that scripts set: the attributes of an object, its owner, and nothing that has parts of its own. */
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
		EAttribute feature = feature(target, name, session);
		Object after = feature.isMany() ? many(feature, value, session)
				: value.isEmpty() ? null : parsed(feature, value, session);
		return new Set(
				after == null ? dossier.edits().clear(target, feature) : dossier.edits().set(target, feature, after),
				name + '=' + said(target.eGet(feature)));
	}

	private static EAttribute feature(EObject target, String name, AssuranceSession session) {
		EStructuralFeature feature = target.eClass().getEStructuralFeature(camel(name));
		if (feature instanceof EAttribute attribute && !attribute.isID()) {
			return attribute;
		}
		List<String> known = new ArrayList<>(List.of(OWNER));
		target.eClass().getEAllAttributes().stream().filter(a -> !a.isID()).map(a -> kebab(a.getName()))
				.forEach(known::add);
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
