package org.waarborg.intake.cli.internal;

import java.io.IOException;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.Console;
import org.waarborg.cli.JsonOutput;
import org.waarborg.intake.ColumnMapping;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakePlan.Change;
import org.waarborg.intake.IntakePlan.Fate;
import org.waarborg.intake.IntakePlan.Item;
import org.waarborg.intake.IntakePlan.LeftOut;
import org.waarborg.intake.IntakePlan.Match;
import org.waarborg.intake.IntakePlan.Outcome;
import org.waarborg.intake.IntakePlan.Part;
import org.waarborg.intake.IntakeProblem;
import org.waarborg.intake.SheetCell;

/** The whole plan for programs; its schema is {@code import.schema.json}. */
final class ImportJson {

	private ImportJson() {
	}

	static void print(IntakePlan plan, boolean dryRun, Console console) {
		JsonOutput.print(console, json -> {
			json.writeStartObject();
			json.writeStringField("file", plan.request().file().name());
			json.writeStringField("format", plan.request().file().format());
			json.writeStringField("as", plan.target());
			json.writeBooleanField("written", !dryRun && plan.changesAnything());
			counts(plan, json);
			json.writeArrayFieldStart("sheets");
			for (Part part : plan.parts()) {
				part(part, json);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("items");
			for (Item item : plan.items()) {
				item(item, json);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("matches");
			for (Match match : plan.matches()) {
				match(match, json);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("problems");
			for (IntakeProblem problem : plan.problems()) {
				problem(problem, json);
			}
			json.writeEndArray();
			leftOut(plan, json);
			json.writeEndObject();
		});
	}

	private static String word(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT);
	}

	private static void counts(IntakePlan plan, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart("counts");
		for (Outcome outcome : Outcome.values()) {
			json.writeNumberField(word(outcome), plan.count(outcome));
		}
		json.writeEndObject();
		json.writeObjectFieldStart("cells");
		for (Fate fate : Fate.values()) {
			json.writeNumberField(word(fate), plan.cells(fate));
		}
		json.writeEndObject();
	}

	private static void part(Part part, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("sheet", part.mapping().sheet());
		json.writeStringField("into", part.subject());
		json.writeBooleanField("made", part.made());
		json.writeStringField("recognised", part.recognised());
		json.writeNumberField("header", part.mapping().headerRow());
		json.writeNumberField("rows", part.rows());
		json.writeArrayFieldStart("columns");
		for (ColumnMapping column : part.mapping().columns()) {
			json.writeStartObject();
			json.writeStringField("column", SheetCell.letters(column.column()));
			json.writeStringField("title", column.header());
			json.writeStringField("field", column.field());
			json.writeNumberField("confidence", Math.round(column.confidence() * 100) / 100.0);
			json.writeStringField("example", column.example());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void item(Item item, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("place", item.place());
		json.writeStringField("label", item.label());
		json.writeStringField("outcome", word(item.outcome()));
		json.writeArrayFieldStart("changes");
		for (Change change : item.changes()) {
			json.writeStartObject();
			json.writeStringField("field", change.field());
			json.writeStringField("cell", change.place());
			json.writeStringField("before", change.before());
			json.writeStringField("after", change.after());
			json.writeBooleanField("taken", change.taken());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void match(Match match, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", match.kind());
		json.writeStringField("text", match.text());
		json.writeStringField("label", match.label());
		json.writeBooleanField("made", match.made());
		json.writeStringField("cell", match.place());
		json.writeEndObject();
	}

	private static void problem(IntakeProblem problem, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("severity", word(problem.severity()));
		json.writeStringField("code", problem.code());
		json.writeStringField("place", problem.place());
		json.writeStringField("message", problem.message());
		json.writeEndObject();
	}

	/** Every cell that goes nowhere, with its text: nothing of a file is lost without a word. */
	private static void leftOut(IntakePlan plan, JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("leftOut");
		for (LeftOut left : plan.leftOut()) {
			json.writeStartObject();
			json.writeStringField("reason", left.reason());
			json.writeArrayFieldStart("cells");
			for (SheetCell cell : left.cells()) {
				json.writeStartObject();
				json.writeStringField("cell", cell.address());
				json.writeStringField("text", cell.text());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
