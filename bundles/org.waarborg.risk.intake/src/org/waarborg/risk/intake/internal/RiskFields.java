package org.waarborg.risk.intake.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeField;
import org.waarborg.risk.SecurityAspect;
import org.waarborg.risk.TreatmentOption;

/** The fields of a risk that columns may become. */
final class RiskFields {

	/** Impacts by kind of category; which category of the method that is, its name says. */
	static final List<String> KINDS = List.of("patient", "privacy", "continuity", "money", "reputation");
	/** Pictures; without a word in front it is the current one. */
	static final List<String> PICTURES = List.of("", "inherent.", "target.");

	/** Numbers of steps, for mappings that say what a word means. */
	private static final List<String> STEPS = IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList();

	private RiskFields() {
	}

	static List<IntakeField> of(Messages messages) {
		List<IntakeField> fields = new ArrayList<>();
		fields.add(field(messages, "code", FieldType.KEY, false));
		fields.add(field(messages, "title", FieldType.NAME, false));
		for (String id : List.of("description", "cause", "vulnerability", "consequence")) {
			fields.add(field(messages, id, FieldType.TEXT, true));
		}
		fields.add(field(messages, "subjects", FieldType.LIST, true));
		fields.add(field(messages, "scope", FieldType.NAME, false));
		fields.add(field(messages, "owner", FieldType.NAME, false));
		for (String picture : PICTURES) {
			fields.add(step(messages, picture + "likelihood"));
			fields.add(step(messages, picture + "impact"));
		}
		KINDS.forEach(kind -> fields.add(step(messages, "impact." + kind)));
		fields.add(new IntakeField("option", FieldType.LITERAL, false, messages.get("field.option"),
				Arrays.stream(TreatmentOption.values()).map(Enum::name).toList()));
		fields.add(new IntakeField("aspects", FieldType.LIST, true, messages.get("field.aspects"),
				Arrays.stream(SecurityAspect.values()).map(Enum::name).toList()));
		fields.add(field(messages, "measures", FieldType.LIST, true));
		fields.add(field(messages, "due", FieldType.DATE, false));
		fields.add(field(messages, "assessedOn", FieldType.DATE, false));
		fields.add(field(messages, "review", FieldType.DATE, false));
		return List.copyOf(fields);
	}

	private static IntakeField field(Messages messages, String id, FieldType type, boolean many) {
		return new IntakeField(id, type, many, messages.get("field." + id), List.of());
	}

	/** A text: which words are steps, the method says, and it is not the same in every dossier. */
	private static IntakeField step(Messages messages, String id) {
		return new IntakeField(id, FieldType.TEXT, false, messages.get("field." + id), STEPS);
	}
}
