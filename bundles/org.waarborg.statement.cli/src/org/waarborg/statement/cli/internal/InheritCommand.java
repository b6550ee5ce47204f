package org.waarborg.statement.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.People;
import org.waarborg.cli.TextTable;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.Baseline.Content;
import org.waarborg.statement.baseline.BaselineException;
import org.waarborg.statement.baseline.BaselineRow;
import org.waarborg.statement.baseline.BaselineRow.State;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement inherit}: takes decisions over from the statement of the parent, or says what that would do. */
@Command(name = "inherit")
final class InheritCommand implements Callable<Integer> {

	private static final String DRAFT = "draft";

	private final Session session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--parent", paramLabel = "ID", descriptionKey = "option.inherit.parent")
	private String parent;

	@Option(names = "--from", paramLabel = "draft|N", descriptionKey = "option.inherit.from")
	private String from;

	@Option(names = "--only", paramLabel = "ID", split = ",", descriptionKey = "option.inherit.only")
	private List<String> only = new ArrayList<>();

	@Option(names = "--again", descriptionKey = "option.inherit.again")
	private boolean again;

	@Option(names = "--realisation", descriptionKey = "option.inherit.realisation")
	private boolean realisation;

	@Option(names = "--owner", descriptionKey = "option.inherit.owner")
	private boolean owner;

	@Option(names = "--by", paramLabel = "PERSON", descriptionKey = "option.inherit.by")
	private String by;

	@Option(names = "--dry-run", descriptionKey = "option.migrate.dry-run")
	private boolean dryRun;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	InheritCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		if (format == Format.CSV) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("format.unknown", format, "text, json"));
		}
		try (OpenDossier dossier = dryRun ? Dossiers.read(session.store(), folder, session.console())
				: Dossiers.write(session.store(), folder, session.console())) {
			StatementOfApplicability child = session.statement(dossier, statement);
			ControlSetRegistry registry = session.registry(dossier);
			Baseline baseline = baseline(dossier, child, registry);
			List<BaselineRow> taken = selected(baseline, registry);
			print(baseline, taken, registry);
			if (!dryRun && !taken.isEmpty()) {
				Person person = by == null ? null : People.find(dossier, by, session.console());
				dossier.edits().run(baseline.takeOver(dossier.edits(), taken, contents(),
						new Baseline.Taker(person, null, session.console().today())));
				Dossiers.save(dossier, session.console());
			}
			session.console().message(session.messages().get(dryRun ? "inherit.dry" : "inherit.done", taken.size(),
					baseline.from(session.console().language())));
			return dryRun ? session.outcome(dossier) : ExitCode.DONE.code();
		}
	}

	private Set<Content> contents() {
		Set<Content> contents = EnumSet.noneOf(Content.class);
		if (realisation) {
			contents.add(Content.REALISATION);
		}
		if (owner) {
			contents.add(Content.OWNER);
		}
		return contents;
	}

	private Baseline baseline(OpenDossier dossier, StatementOfApplicability child, ControlSetRegistry registry) {
		try {
			StatementOfApplicability above = parent == null ? Baseline.parentOf(child).orElse(null)
					: session.statement(dossier, parent);
			if (above == null) {
				// Says that there is none.
				return Baseline.of(dossier, child, registry);
			}
			if (from == null) {
				return Baseline.of(dossier, child, above, registry);
			}
			return DRAFT.equals(from) ? Baseline.ofDraft(dossier, child, above, registry)
					: Baseline.ofVersion(dossier, child, above, registry, version());
		} catch (BaselineException e) {
			ExitCode code = e.kind() == BaselineException.Kind.UNREADABLE ? ExitCode.INPUT : ExitCode.USAGE;
			throw new CommandFailure(code, e.message(session.console().locale()), e);
		}
	}

	private int version() {
		if (!from.matches("v?\\d{1,6}")) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("inherit.from", from));
		}
		return Integer.parseInt(from.replace("v", ""));
	}

	/** What nobody decided yet; with --again what the parent changed too; what is named, whatever was decided. */
	private List<BaselineRow> selected(Baseline baseline, ControlSetRegistry registry) {
		if (only.isEmpty()) {
			return baseline.rows().stream().filter(r -> r.state() == State.AVAILABLE
					|| again && r.state() == State.INHERITED && r.drifted()).toList();
		}
		List<BaselineRow> rows = new ArrayList<>();
		for (String asked : only) {
			String id = asked.strip();
			List<BaselineRow> found = baseline.rows().stream().filter(r -> r.ref().toString().equals(id)
					|| r.ref().control().equals(id) || label(r, registry).equals(id)).toList();
			if (found.size() != 1) {
				throw new CommandFailure(ExitCode.USAGE,
						found.isEmpty() ? session.messages().get("controls.unknown", id)
								: session.messages().get("control.ambiguous", id, String.join(", ",
										found.stream().map(r -> r.ref().toString()).toList())));
			}
			if (!found.get(0).canBeTakenOver()) {
				throw new CommandFailure(ExitCode.USAGE, session.messages().get("inherit.impossible", id,
						word("state." + found.get(0).state().name())));
			}
			rows.add(found.get(0));
		}
		return rows;
	}

	private String word(String key) {
		return session.messages().get("inherit." + key);
	}

	private static String label(BaselineRow row, ControlSetRegistry registry) {
		return row.own().map(StatementRow::label)
				.orElseGet(() -> registry.find(row.ref()).map(ResolvedControl::label).orElse(row.ref().toString()));
	}

	private String state(BaselineRow row) {
		String state = word("state." + row.state().name());
		return row.drifted() ? state + ", " + word("drifted") : state;
	}

	private void print(Baseline baseline, List<BaselineRow> taken, ControlSetRegistry registry) {
		if (format == Format.JSON) {
			JsonOutput.print(session.console(), json -> write(json, baseline, taken, registry));
			return;
		}
		StatementWords words = new StatementWords(baseline.statement(), registry, session.console().language(),
				session.console().today());
		TextTable table = new TextTable(List.of(word("column.control"), word("column.state"), word("column.here"),
				word("column.parent"), word("column.taken"), word("column.title")));
		for (BaselineRow row : baseline.rows()) {
			String title = row.own().map(words::title).orElseGet(() -> registry.find(row.ref())
					.map(c -> c.title(session.console().language())).orElse(""));
			table.add(List.of(label(row, registry), state(row),
					row.own().map(o -> words.label(o.applicability())).orElse(""),
					row.parent().map(Decision::getApplicability).map(words::label).orElse(""),
					taken.contains(row) ? word("yes") : "", title));
		}
		table.print(session.console());
		Map<State, Integer> counts = baseline.counts();
		session.console().message(session.messages().get("inherit.summary", counts.get(State.INHERITED),
				counts.get(State.OVERRIDDEN), counts.get(State.OWN), counts.get(State.AVAILABLE),
				baseline.drifted().size(), counts.get(State.MISSING)));
	}

	private void write(JsonGenerator json, Baseline baseline, List<BaselineRow> taken, ControlSetRegistry registry)
			throws IOException {
		json.writeStartObject();
		json.writeStringField("statement", baseline.statement().getId());
		json.writeStringField("parent", baseline.parent().getId());
		if (baseline.version().isPresent()) {
			json.writeNumberField("version", baseline.version().getAsInt());
		}
		json.writeBooleanField("dryRun", dryRun);
		json.writeArrayFieldStart("rows");
		for (BaselineRow row : baseline.rows()) {
			json.writeStartObject();
			json.writeStringField("control", row.ref().toString());
			json.writeStringField("label", label(row, registry));
			json.writeStringField("state", row.state().name());
			json.writeBooleanField("drifted", row.drifted());
			json.writeBooleanField("takenOver", taken.contains(row));
			if (row.own().isPresent()) {
				json.writeStringField("here", row.own().get().applicability().getName());
			}
			if (row.parent().isPresent()) {
				json.writeStringField("parent", row.parent().get().getApplicability().getName());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
