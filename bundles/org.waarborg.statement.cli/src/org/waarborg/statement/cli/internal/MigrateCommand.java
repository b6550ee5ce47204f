package org.waarborg.statement.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.controlset.ControlRef;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementNames;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.Content;
import org.waarborg.statement.migration.Migration;
import org.waarborg.statement.migration.MigrationCounts;
import org.waarborg.statement.migration.MigrationException;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Predecessor;
import org.waarborg.statement.migration.Question;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement migrate}: carries a statement over to another edition, or says what that would do. */
@Command(name = "migrate")
final class MigrateCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--to", paramLabel = "CONTROL-SET", required = true, split = ",", descriptionKey = "option.migrate.to")
	private List<String> targets;

	@Option(names = "--dry-run", descriptionKey = "option.migrate.dry-run")
	private boolean dryRun;

	@Option(names = "--answer", paramLabel = "CONTROL=VALUE", descriptionKey = "option.migrate.answer")
	private List<String> answers = new ArrayList<>();

	@Option(names = "--title", paramLabel = "TEXT", descriptionKey = "option.migrate.title")
	private String title;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "option.migrate.output")
	private Path output;

	MigrateCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		if (format == Format.CSV) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("format.unknown", format, "text, json"));
		}
		// Before anything is carried out: a record that cannot be written must not be the end of a long step.
		Optional<DocumentWriter> writer = Optional.ofNullable(output)
				.map(o -> DocumentOutput.writer(session.documents(), null, o, session.console()));
		try (OpenDossier dossier = dryRun ? Dossiers.read(session.store(), folder, session.console())
				: Dossiers.write(session.store(), folder, session.console())) {
			StatementOfApplicability old = session.statement(dossier, statement);
			ControlSetRegistry registry = session.registry(dossier);
			MigrationPlan plan = plan(old, registry);
			Optional<StatementOfApplicability> made = dryRun ? Optional.empty()
					: Optional.of(carryOut(dossier, plan));
			print(dossier, plan, made);
			writer.ifPresent(w -> write(w, dossier, registry, made.isPresent() ? made.get() : plan));
			return dryRun ? session.outcome(dossier) : ExitCode.DONE.code();
		}
	}

	private MigrationPlan plan(StatementOfApplicability old, ControlSetRegistry registry) {
		try {
			MigrationPlan plan = MigrationPlan.of(old, targets, registry);
			for (String answer : answers) {
				plan = answered(plan, answer);
			}
			return plan;
		} catch (MigrationException e) {
			throw failure(e);
		}
	}

	/** An answer may raise the question that the next one answers. */
	private MigrationPlan answered(MigrationPlan plan, String answer) throws MigrationException {
		int equals = answer.indexOf('=');
		if (equals <= 0 || equals == answer.length() - 1) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("migrate.answer.form", answer));
		}
		String about = answer.substring(0, equals).strip();
		PlanWords words = new PlanWords(plan, session.console().language());
		List<ControlRef> asked = plan.questions().stream().map(Question::about)
				.filter(r -> r.toString().equals(about) || r.control().equals(about) || words.label(r).equals(about))
				.toList();
		if (asked.size() != 1) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get(
					plan.questions().isEmpty() ? "migrate.answer.nothing"
							: asked.isEmpty() ? "migrate.answer.unasked" : "control.ambiguous",
					about, String.join(", ", (asked.isEmpty() ? plan.questions().stream().map(Question::about).toList()
							: asked).stream().map(ControlRef::toString).toList())));
		}
		return plan.answered(plan.answers().with(asked.get(0), answer.substring(equals + 1)));
	}

	private StatementOfApplicability carryOut(OpenDossier dossier, MigrationPlan plan) {
		try {
			Map<String, String> titles = new LinkedHashMap<>();
			if (title != null && !title.isBlank()) {
				String language = dossier.dossier().getLanguage();
				titles.put(language == null ? session.console().language() : language, title.strip());
			}
			StatementOfApplicability made = Migration.carryOut(dossier, plan, plan.answers(), titles,
					session.console().today());
			Dossiers.save(dossier, session.console());
			return made;
		} catch (MigrationException e) {
			throw failure(e);
		}
	}

	private CommandFailure failure(MigrationException e) {
		ExitCode code = switch (e.kind()) {
			case BROKEN, HAS_TWIN, NO_MAPPING, SAME, STALE -> ExitCode.INPUT;
			case NOT_INSTALLED, NO_CONTROLS, NOT_ASKED, NO_ANSWER -> ExitCode.USAGE;
		};
		return new CommandFailure(code, e.message(session.console().locale()), e);
	}

	private void write(DocumentWriter writer, OpenDossier dossier, ControlSetRegistry registry, Object subject) {
		DocumentSource source = session.documents().source("migration").orElseThrow(
				() -> new CommandFailure(ExitCode.DEFECT, session.messages().get("migrate.source")));
		try {
			Document document = source.build(new DocumentRequest(subject, session.console().language(), "", Map.of(),
					List.of(registry, dossier.dossier(), Disclosure.of(dossier.dossier(), Audience.INTERNAL)),
					session.console().today()));
			DocumentOutput.write(writer, document, output, null, session.console());
		} catch (DocumentException e) {
			throw new CommandFailure(ExitCode.INPUT, e.getMessage(), e);
		}
	}

	private void print(OpenDossier dossier, MigrationPlan plan, Optional<StatementOfApplicability> made) {
		PlanWords words = new PlanWords(plan, session.console().language());
		if (format == Format.JSON) {
			JsonOutput.print(session.console(), json -> write(json, dossier, plan, words, made));
		} else if (output == null) {
			table(plan, words);
		}
		session.console().message(session.messages().get("migrate.summary", words.from(), words.to(), words.summary()));
		questions(plan, words);
		session.console().message(made
				.map(m -> session.messages().get("migrate.done", dossier.fileOf(m),
						new StatementNames(dossier).name(m)))
				.orElseGet(() -> session.messages().get("migrate.dry")));
	}

	private void table(MigrationPlan plan, PlanWords words) {
		TextTable table = new TextTable(List.of(word("new"), word("from"), word("happens"), word("applicability"),
				word("title"), word("remarks")));
		for (PlanLine line : plan.lines()) {
			boolean dropped = line.kind() == PlanLine.Kind.DROPPED;
			table.add(List.of(dropped ? "" : words.label(line.control()), words.from(line), words.label(line.kind()),
					dropped ? "" : words.label(line.applicability()), words.title(line.control()),
					String.join(" ", words.remarks(line))));
		}
		table.print(session.console());
	}

	private String word(String column) {
		return session.messages().get("migrate.column." + column);
	}

	/** What is open, with the words that answer it. */
	private void questions(MigrationPlan plan, PlanWords words) {
		Console console = session.console();
		for (Question question : plan.questions()) {
			if (question.open()) {
				console.message("? " + words.question(question));
				words.options(question).forEach((option, meaning) -> console.message("    --answer "
						+ Console.quoted(key(question, plan) + '=' + option) + "  " + meaning));
				if (question.anyControl()) {
					console.message("    --answer " + Console.quoted(key(question, plan) + "=…") + "  "
							+ session.messages().get("migrate.any", words.to()));
				}
			}
		}
	}

	/** The id alone where no other question is asked at a control of that id. */
	private static String key(Question question, MigrationPlan plan) {
		String id = question.about().control();
		return plan.questions().stream().filter(q -> q.about().control().equals(id)).count() == 1 ? id
				: question.about().toString();
	}

	private void write(JsonGenerator json, OpenDossier dossier, MigrationPlan plan, PlanWords words,
			Optional<StatementOfApplicability> made) throws IOException {
		json.writeStartObject();
		json.writeStringField("statement", new StatementNames(dossier).name(plan.source()));
		json.writeBooleanField("dryRun", made.isEmpty());
		if (made.isPresent()) {
			json.writeStringField("made", new StatementNames(dossier).name(made.get()));
			json.writeStringField("file", dossier.fileOf(made.get()));
		}
		strings(json, "from", plan.replaced());
		strings(json, "to", plan.targets());
		counts(json, plan.counts());
		json.writeArrayFieldStart("lines");
		for (PlanLine line : plan.lines()) {
			line(json, line, words);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("questions");
		for (Question question : plan.questions()) {
			json.writeStartObject();
			json.writeStringField("about", question.about().toString());
			json.writeStringField("kind", question.kind().name());
			json.writeStringField("question", words.question(question));
			strings(json, "options", question.options());
			json.writeBooleanField("anyControl", question.anyControl());
			strings(json, "affects", question.affects().stream().map(ControlRef::toString).toList());
			if (question.answer().isPresent()) {
				json.writeStringField("answer", question.answer().get());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void counts(JsonGenerator json, MigrationCounts counts) throws IOException {
		json.writeObjectFieldStart("counts");
		json.writeNumberField("carried", counts.carried());
		json.writeNumberField("merged", counts.merged());
		json.writeNumberField("predecessors", counts.predecessors());
		json.writeNumberField("split", counts.split());
		json.writeNumberField("intoSplit", counts.intoSplit());
		json.writeNumberField("new", counts.added());
		json.writeNumberField("dropped", counts.dropped());
		json.writeNumberField("links", counts.links());
		json.writeNumberField("questions", counts.questions());
		json.writeNumberField("open", counts.open());
		json.writeEndObject();
	}

	private static void line(JsonGenerator json, PlanLine line, PlanWords words) throws IOException {
		json.writeStartObject();
		json.writeStringField("control", line.control().toString());
		json.writeStringField("label", words.label(line.control()));
		json.writeStringField("title", words.title(line.control()));
		json.writeStringField("kind", line.kind().name());
		json.writeStringField("applicability", line.applicability().getName());
		json.writeBooleanField("open", line.open());
		strings(json, "from",
				line.from().stream().map(Predecessor::control).distinct().map(ControlRef::toString).toList());
		strings(json, "carried", names(line.carried()));
		strings(json, "differing", names(line.differing()));
		strings(json, "remarks", words.remarks(line));
		json.writeEndObject();
	}

	private static List<String> names(java.util.Set<Content> contents) {
		return contents.stream().sorted().map(Content::name).toList();
	}

	private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}
}
