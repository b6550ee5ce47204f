package org.waarborg.controlset.screens.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.AnswerScale;
import org.waarborg.controlset.AttributeDimension;
import org.waarborg.controlset.AttributeValue;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.controlset.Folding;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ResolvedDimension;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.FieldAround;
import org.waarborg.screen.fields.Fields;

/** The form of a group or control. */
final class OutlineFields {

	private static final String INDENT = "\u2003";

	private final OwnSet own;
	private final Fields fields;

	OutlineFields(OwnSet own) {
		this.own = own;
		fields = own.words();
	}

	List<Section> sections() {
		return List.of(
				fields.section("control", either(Literals.CONTROL__LABEL, Literals.GROUP__LABEL, true),
						either(Literals.CONTROL__TITLE, Literals.GROUP__TITLE, false),
						control(Literals.CONTROL__PURPOSE).lines(3),
						fields.derived("id", fields.text("Identified.id"), r -> Cell.of(r.id()))),
				fields.section("flags", control(Literals.CONTROL__ASSESSABLE), control(Literals.CONTROL__CARE),
						control(Literals.CONTROL__GUIDANCE), values(), control(Literals.CONTROL__IN_FORCE_FROM),
						control(Literals.CONTROL__IN_FORCE_UNTIL)),
				fields.section("answering", lines(Literals.CONTROL__QUESTIONS), lines(Literals.CONTROL__EVIDENCE_HINTS),
						scale()),
				fields.section("origin", control(Literals.CONTROL__SOURCE).lines(2),
						control(Literals.CONTROL__REFERENCE),
						control(Literals.CONTROL__CONFIDENCE),
						either(Literals.CONTROL__ENHANCES, Literals.GROUP__ENHANCES, false),
						control(Literals.CONTROL__AFTER)));
	}

	/** Only in the rows of controls. */
	private FeatureField control(EStructuralFeature feature) {
		return fields.field(Literals.CONTROL, feature).shown(r -> r.subject() instanceof Control)
				.on(r -> r.subject() instanceof Control control ? control : null);
	}

	private Field lines(EReference feature) {
		return new LinesField(fields, feature);
	}

	private Field either(EStructuralFeature control, EStructuralFeature group, boolean indented) {
		FeatureField one = fields.field(Literals.CONTROL, control);
		FeatureField other = fields.field(Literals.GROUP, group);
		return indented ? new Either(one.reads(OutlineFields::indented), other.reads(OutlineFields::indented))
				: new Either(one, other);
	}

	/** How deep it stands is seen in the column of numbers. */
	private static Cell indented(Row row, Cell cell) {
		int depth = row.object().map(OwnSet::depth).orElse(0);
		String number = cell.text().isEmpty() ? row.id() : cell.text();
		return Cell.of(INDENT.repeat(Math.max(0, depth)) + number);
	}

	// ---- values of attributes

	private Field values() {
		return control(Literals.CONTROL__VALUES).choices(new Choices() {
			@Override
			public List<Option> find(Row row, String query, int limit) {
				String typed = Folding.fold(query);
				return options().filter(o -> Folding.fold(o.label() + ' ' + o.detail()).contains(typed))
						.limit(limit).toList();
			}

			@Override
			public Option describe(Object value) {
				return options().filter(o -> o.value().equals(value)).findFirst()
						.orElseGet(() -> new Option(value, (String) value, fields.text("values.unknown"), ""));
			}
		});
	}

	/** Of the set itself as it is now, and of the sets that it builds on. */
	private Stream<Option> options() {
		Stream<Option> here = own.set().stream().flatMap(s -> s.getDimensions().stream()).flatMap(this::options);
		Stream<Option> below = own.resolved().stream().flatMap(s -> s.dimensions().stream()).flatMap(this::options);
		return Stream.concat(here, below)
				.collect(Collectors.toMap(Option::value, o -> o, (a, b) -> a, LinkedHashMap::new))
				.values().stream();
	}

	private Stream<Option> options(AttributeDimension dimension) {
		String name = title(dimension, dimension.getTitle());
		return dimension.getValues().stream().filter(v -> v.getId() != null)
				.map((AttributeValue v) -> new Option(v.getId(), title(v, v.getTitle()), name, ""));
	}

	private Stream<Option> options(ResolvedDimension dimension) {
		String name = title(dimension.titles(), dimension.id());
		return dimension.values().stream().map(v -> new Option(v.id(), title(v.titles(), v.id()), name, ""));
	}

	private String title(Map<String, String> titles, String id) {
		return titles.getOrDefault(own.session().language(), titles.values().stream().findFirst().orElse(id));
	}

	private String title(Identified of, List<LocalText> texts) {
		String title = Texts.get(texts, own.session().language());
		return title.isBlank() ? Objects.toString(of.getId(), "?") : title;
	}

	/** Scales are made on the page of the set; a point of a checklist is answered on one of them. */
	private Field scale() {
		List<Option> scales = own.set().stream().flatMap(s -> s.getAnswerScales().stream())
				.filter(s -> s.getId() != null)
				.map((AnswerScale s) -> new Option(s.getId(), title(s, s.getTitle()), "", "")).toList();
		return FieldAround.shown(control(Literals.CONTROL__ANSWER_SCALE).among(scales),
				r -> !scales.isEmpty() && !(r.subject() instanceof Group));
	}
}
