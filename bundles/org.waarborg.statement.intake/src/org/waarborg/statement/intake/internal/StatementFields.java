package org.waarborg.statement.intake.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeField;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementWords;

/** The fields of a decision that columns may become. */
final class StatementFields {

	private StatementFields() {
	}

	static List<IntakeField> of(Messages messages) {
		return List.of(field(messages, "control", FieldType.KEY, false),
				field(messages, "title", FieldType.HINT, false),
				literal(messages, "applicability", Applicability.class),
				field(messages, "applies", FieldType.MARK, false),
				field(messages, "appliesNot", FieldType.MARK, false),
				field(messages, "reason", FieldType.TEXT, true),
				field(messages, "inclusion", FieldType.TEXT, true),
				field(messages, "exclusion", FieldType.TEXT, true),
				new IntakeField("drivers", FieldType.LIST, true, messages.get("field.drivers"),
						names(DriverKind.class)),
				field(messages, "driver.risk", FieldType.MARK, true),
				field(messages, "driver.law", FieldType.MARK, true),
				field(messages, "driver.contract", FieldType.MARK, true),
				field(messages, "driver.party", FieldType.MARK, true),
				field(messages, "driver.own", FieldType.MARK, true),
				field(messages, "realisation", FieldType.TEXT, true),
				literal(messages, "implementation", Implementation.class),
				literal(messages, "performer", Performer.class),
				field(messages, "provider", FieldType.NAME, false),
				field(messages, "owner", FieldType.NAME, false),
				field(messages, "planned", FieldType.DATE, false),
				field(messages, "review", FieldType.DATE, false),
				field(messages, "measures", FieldType.LIST, true),
				field(messages, "documents", FieldType.LIST, true),
				field(messages, "evidence", FieldType.LIST, true));
	}

	/** A value in the words of the screens. */
	static String label(String field, String literal, String language) {
		Messages words = StatementWords.messages(language);
		return switch (field) {
			case "applicability" -> words.label(Applicability.valueOf(literal));
			case "implementation" -> words.label(Implementation.valueOf(literal));
			case "performer" -> words.label(Performer.valueOf(literal));
			case "drivers" -> words.label(DriverKind.valueOf(literal));
			default -> StatementTarget.messages(Locale.of(language)).get("mark." + literal);
		};
	}

	private static IntakeField field(Messages messages, String id, FieldType type, boolean many) {
		return new IntakeField(id, type, many, messages.get("field." + id),
				type == FieldType.MARK ? List.of("YES", "NO") : List.of());
	}

	private static IntakeField literal(Messages messages, String id, Class<? extends Enum<?>> type) {
		return new IntakeField(id, FieldType.LITERAL, false, messages.get("field." + id), names(type));
	}

	private static List<String> names(Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
	}
}
