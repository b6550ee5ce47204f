package org.waarborg.controlset.kit.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.ControlsetPackage.Literals;

/** What a row of the table of a set may be, and which columns it has: the features of what it becomes, by their names. */
public enum RowKind {
	/** A fact about the set: its name in {@code id}, the fact in {@code value}. */
	SET(Literals.CONTROL_SET, Map.of()),
	/** A group. */
	GROUP(Literals.GROUP, Map.of()),
	/** A control. */
	CONTROL(Literals.CONTROL, Map.of()),
	/** What an overlay changes of a control. */
	ADJUSTMENT(Literals.ADJUSTMENT, Map.of()),
	/** An attribute dimension. */
	DIMENSION(Literals.ATTRIBUTE_DIMENSION, Map.of()),
	/** A value of a dimension. */
	DIMENSION_VALUE(Literals.ATTRIBUTE_VALUE, Map.of()),
	/** An answer scale. */
	SCALE(Literals.ANSWER_SCALE, Map.of("value", "kind")),
	/** An answer of a scale. */
	SCALE_VALUE(Literals.ANSWER_VALUE, Map.of("value", "fulfilment")),
	/** A profile. */
	PROFILE(Literals.PROFILE, Map.of("values", "controls")),
	/** A parameter. */
	PARAMETER(Literals.PARAMETER, Map.of("value", "defaultValue")),
	/** A term. */
	TERM(Literals.TERM, Map.of()),
	/** A mapping. */
	MAPPING(Literals.MAPPING, Map.of("maps_from", "from", "maps_to", "to")),
	/** A link of a mapping. */
	LINK(Literals.MAPPING_ENTRY, Map.of("control", "from", "maps_to", "to"));

	/** In the order in which a table has them; those of texts are followed by one for each language. */
	public static final List<String> COLUMNS = List.of("row", "id", "label", "parent", "title", "purpose", "questions",
			"evidence_hints", "preferred", "discouraged", "value", "values", "control", "maps_from", "maps_to",
			"relationship", "change",
			"rationale", "to_confirm", "assessable", "care", "care_only", "guidance", "confidence", "source",
			"source_edition", "origin",
			"reference", "enhances", "after", "answer_scale", "in_force_from", "in_force_until");

	/** Columns of a control that become a link of a mapping. */
	static final List<String> LINKED = List.of("maps_to", "relationship", "change", "rationale", "to_confirm");

	private final EClass type;
	private final Map<String, String> names;

	RowKind(EClass type, Map<String, String> names) {
		this.type = type;
		this.names = names;
	}

	/** The word in the column {@code row}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<RowKind> of(String word) {
		String plain = word.strip().replace(' ', '-').replace('_', '-');
		return Arrays.stream(values()).filter(k -> k.word().equalsIgnoreCase(plain)).findFirst();
	}

	EClass type() {
		return type;
	}

	/** Whether rows of this kind stand in something that {@code parent} names. */
	boolean nested() {
		return switch (this) {
			case GROUP, CONTROL, DIMENSION_VALUE, SCALE_VALUE, LINK -> true;
			default -> false;
		};
	}

	/** The feature that a column, without its language, becomes. */
	Optional<EStructuralFeature> feature(String column) {
		String name = names.getOrDefault(column, names.containsValue(camel(column)) ? "" : camel(column));
		EStructuralFeature feature = type.getEStructuralFeature(name);
		return feature == null || feature instanceof EReference reference
				&& reference.getEReferenceType() != Literals.LOCAL_TEXT ? Optional.empty() : Optional.of(feature);
	}

	/** The column of a feature; the other way round. */
	String column(EStructuralFeature feature) {
		return names.entrySet().stream().filter(e -> e.getValue().equals(feature.getName())).map(Map.Entry::getKey)
				.findFirst()
				.orElse(snake(feature.getName()));
	}

	/** The features of a row that hold values, in the order of the model. */
	List<EStructuralFeature> features() {
		return type.getEAllStructuralFeatures().stream().filter(f -> f instanceof EAttribute || text(f)).toList();
	}

	/** Whether a feature holds texts, so that there is a column for each language. */
	static boolean text(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.getEReferenceType() == Literals.LOCAL_TEXT;
	}

	private static String camel(String column) {
		StringBuilder name = new StringBuilder();
		for (String part : column.split("_")) {
			name.append(name.isEmpty() || part.isEmpty() ? part
					: Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return name.toString();
	}

	private static String snake(String name) {
		return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}
}
