package org.waarborg.assurance.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.ReceivedComparison;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Supplier;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.dossier.Element;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg supplier compare}: what is left to a supplier, beside what its own statement says of it. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "SUPPLIER", descriptionKey = "parameter.supplier")
	private String asked;

	@Option(names = "--open", descriptionKey = "option.open")
	private boolean open;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private TextOrJson format;

	CompareCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Supplier supplier = session.supplier(register, asked);
			ReceivedStatement received = ReceivedComparison
					.latest(supplier.getOrganisation(), AssuranceIndex.of(register))
					.orElseThrow(() -> session.usage("compare.none", session.words().name(supplier)));
			ControlSetRegistry sets = session.sets(dossier);
			List<ReceivedComparison.Line> all = ReceivedComparison.of(received,
					dossier.roots(StatementOfApplicability.class), Optional.of(sets));
			List<ReceivedComparison.Line> lines = all.stream()
					.filter(l -> !open || l.outcome() != ReceivedComparison.Outcome.COVERED).toList();
			int others = ReceivedComparison.notAsked(received, all).size();
			if (format == TextOrJson.JSON) {
				JsonOutput.print(session.console(), json -> write(json, supplier, received, lines, others));
			} else {
				print(supplier, received, lines, all, others, sets);
			}
			return session.outcome(dossier);
		}
	}

	private void print(Supplier supplier, ReceivedStatement received, List<ReceivedComparison.Line> lines,
			List<ReceivedComparison.Line> all, int others, ControlSetRegistry sets) {
		long covered = all.stream().filter(l -> l.outcome() == ReceivedComparison.Outcome.COVERED).count();
		session.console().message(session.messages().get("compare.of", session.words().name(supplier),
				session.words().normOf(received.getSet(), Optional.of(sets)),
				received.getVersion() == null ? "–" : received.getVersion(),
				received.getDate() == null ? "–" : session.words().date(received.getDate())));
		long mapped = all.stream().filter(l -> !l.said().ways().isEmpty()).count();
		if (!lines.isEmpty()) {
			List<String> columns = new ArrayList<>(List.of("control", "outcome", "relies", "said"));
			if (mapped > 0) {
				columns.add(2, "ways");
			}
			TextTable table = new TextTable(columns.stream().map(c -> word("column." + c)).toList());
			lines.forEach(line -> table.add(columns.stream().map(c -> cell(c, line, sets)).toList()));
			table.print(session.console());
		}
		session.console().message(session.messages().get("compare.sum", Long.valueOf(covered),
				Integer.valueOf(all.size()), Integer.valueOf(others)));
		if (mapped > 0) {
			session.console().message(session.messages().get("compare.mapped", Long.valueOf(mapped),
					Long.valueOf(all.stream().filter(l -> l.said().toConfirm()).count())));
		}
	}

	private String cell(String column, ReceivedComparison.Line line, ControlSetRegistry sets) {
		return switch (column) {
			case "control" -> line.decision().getControl().toString();
			case "outcome" -> session.words().label(line.outcome());
			case "ways" -> session.words().ways(line.said(), Optional.of(sets));
			case "relies" -> String.join(", ", line.part().getAssurance().stream().map(session.words()::name).toList());
			default -> line.said().text();
		};
	}

	private void write(JsonGenerator json, Supplier supplier, ReceivedStatement received,
			List<ReceivedComparison.Line> lines, int others) throws IOException {
		json.writeStartObject();
		json.writeStringField("supplier", supplier.getId());
		json.writeStringField("statement", received.getId());
		json.writeStringField("set", text(received.getSet()));
		json.writeStringField("version", text(received.getVersion()));
		json.writeStringField("date", received.getDate() == null ? "" : received.getDate().toString());
		json.writeArrayFieldStart("controls");
		for (ReceivedComparison.Line line : lines) {
			json.writeStartObject();
			json.writeStringField("control", line.decision().getControl().toString());
			json.writeStringField("outcome", line.outcome().name());
			json.writeStringField("says", line.said().text());
			json.writeBooleanField("toConfirm", line.said().toConfirm());
			json.writeArrayFieldStart("ways");
			for (Coverage.Way way : line.said().ways()) {
				write(json, way);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("reliesOn");
			for (Element assurance : line.part().getAssurance()) {
				json.writeString(assurance.getId());
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeNumberField("notAsked", others);
		json.writeEndObject();
	}

	/** The controls on the way, from the one that the supplier names to the one that is asked. */
	private static void write(JsonGenerator json, Coverage.Way way) throws IOException {
		json.writeStartArray();
		json.writeString(way.start().toString());
		for (Coverage.Hop hop : way.hops()) {
			json.writeString(hop.to().toString());
		}
		json.writeEndArray();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private String word(String key) {
		return session.messages().get(key);
	}
}
