package org.waarborg.risk.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.document.Matrix;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.HeatMap;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.Methods;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg risk matrix}: the heat map, readable without colour. */
@Command(name = "matrix")
final class MatrixCommand implements Callable<Integer> {

	private final RiskSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--scope", paramLabel = "SCOPE", descriptionKey = "option.scope")
	private String scope;

	@Option(names = "--state", paramLabel = "current|inherent|target", defaultValue = "current", descriptionKey = "option.state")
	private String state;

	@Option(names = "--towards", paramLabel = "STATE", descriptionKey = "option.towards")
	private String towards;

	@Option(names = "--category", paramLabel = "CATEGORY", descriptionKey = "option.category")
	private String category;

	@Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	MatrixCommand(RiskSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		AssessedState shown = session.literal(AssessedState.class, state);
		AssessedState target = towards == null ? null : session.literal(AssessedState.class, towards);
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			RiskRegister register = session.register(dossier, options.register);
			RiskMethod method = Methods.inUse(register).orElseThrow(
					() -> new CommandFailure(ExitCode.INPUT, session.messages().get("method.none")));
			HeatMap map = HeatMap.of(session.risks(dossier, register, scope), method, category(method), shown, target);
			Matrix figure = map.figure("matrix", session.messages().get("matrix.title"), session.console().language())
					.orElseThrow(() -> new CommandFailure(ExitCode.INPUT, session.messages().get("method.grid")));
			switch (format) {
				case TEXT -> print(figure, map, shown);
				case JSON -> JsonOutput.print(session.console(), json -> write(json, map, method));
				case CSV -> csv(figure);
			}
			unplaced(map);
			return session.outcome(dossier);
		}
	}

	private ImpactCategory category(RiskMethod method) {
		if (category == null) {
			return null;
		}
		return method.getCategories().stream()
				.filter(c -> category.equals(c.getId())
						|| c.getTitle().stream().anyMatch(t -> category.equalsIgnoreCase(t.getValue())))
				.findFirst().orElseThrow(() -> session.usage("category.unknown", category, method.getCategories()
						.stream().map(session.words()::category).collect(Collectors.joining(", "))));
	}

	/** Each cell says its level in a word, and then the risks in it. */
	private void print(Matrix figure, HeatMap map, AssessedState shown) {
		session.console().out().println(session.messages().get("matrix.head", session.words().name(map.method()),
				session.words().label(shown), figure.rowAxis(), figure.columnAxis()));
		session.console().out().println();
		List<String> titles = new ArrayList<>(List.of(figure.rowAxis()));
		figure.columns().forEach(c -> titles.add(c.label()));
		TextTable table = new TextTable(titles);
		figure.rows().forEach(row -> table.add(cells(row)));
		table.print(session.console());
		if (map.cells().values().stream().anyMatch(risks -> risks.size() > HeatMap.MOST_CODES)) {
			session.console().out().println();
			crowded(figure, map);
		}
		if (!figure.arrows().isEmpty()) {
			session.console().out().println();
			session.console().out().println(figure.arrowTitle());
			figure.arrows().forEach(a -> session.console().out().println("  " + a.label() + ": "
					+ place(figure, a.fromRow(), a.fromColumn()) + " \u2192 "
					+ place(figure, a.toRow(), a.toColumn())));
		}
	}

	private static String place(Matrix figure, int row, int column) {
		return figure.rows().get(row).label() + " / " + figure.columns().get(column).label();
	}

	/** Which risks a cell counts, where it does not name them. */
	private void crowded(Matrix figure, HeatMap map) {
		int top = figure.rows().size();
		map.cells().entrySet().stream().filter(c -> c.getValue().size() > HeatMap.MOST_CODES)
				.sorted(Comparator
						.comparing((Map.Entry<HeatMap.Place, List<HeatMap.Placed>> c) -> c.getKey().likelihood())
						.thenComparing(c -> c.getKey().impact()).reversed())
				.forEach(c -> session.console().out()
						.println("  " + place(figure, top - c.getKey().likelihood(), c.getKey().impact() - 1) + ": "
								+ c.getValue().stream().map(p -> map.named(p, session.words()))
										.collect(Collectors.joining(", "))));
	}

	private static List<String> cells(Matrix.Line row) {
		List<String> cells = new ArrayList<>(List.of(row.label()));
		row.squares().forEach(s -> cells.add(s.text().isEmpty() ? s.word() : s.word() + ": " + s.text()));
		return cells;
	}

	private void csv(Matrix figure) {
		List<String> head = new ArrayList<>(List.of(figure.rowAxis()));
		figure.columns().forEach(c -> head.add(c.label()));
		line(head);
		figure.rows().forEach(row -> line(cells(row)));
	}

	private void line(List<String> cells) {
		session.console().out().print(cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"')
				.collect(Collectors.joining(",")) + "\r\n");
	}

	private void unplaced(HeatMap map) {
		if (!map.unplaced().isEmpty()) {
			session.console().message("waarborg: " + session.messages().get("matrix.unplaced",
					Integer.valueOf(map.unplaced().size()),
					map.unplaced().stream().map(session.words()::name).collect(Collectors.joining("; "))));
		}
	}

	private void write(JsonGenerator json, HeatMap map, RiskMethod method) throws IOException {
		json.writeStartObject();
		json.writeNumberField("methodVersion", method.getVersion());
		json.writeStringField("state", map.shown().getName());
		json.writeStringField("category", map.category().map(session.words()::category).orElse(""));
		json.writeArrayFieldStart("cells");
		for (var cell : map.cells().entrySet()) {
			json.writeStartObject();
			json.writeNumberField("likelihood", cell.getKey().likelihood());
			json.writeNumberField("impact", cell.getKey().impact());
			json.writeArrayFieldStart("risks");
			for (HeatMap.Placed placed : cell.getValue()) {
				json.writeStartObject();
				json.writeStringField("id", placed.risk().getId());
				json.writeStringField("code", Optional.ofNullable(placed.risk().getCode()).orElse(""));
				json.writeStringField("level", session.words().level(placed.level()));
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("unplaced");
		for (org.waarborg.risk.Risk risk : map.unplaced()) {
			json.writeString(risk.getId());
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
