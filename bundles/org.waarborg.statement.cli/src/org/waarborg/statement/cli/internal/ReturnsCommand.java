package org.waarborg.statement.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;

import org.eclipse.emf.common.command.Command;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.document.Formats;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.Labels;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.delegate.Answer;
import org.waarborg.statement.delegate.AnswerWords;
import org.waarborg.statement.delegate.Delegation;
import org.waarborg.statement.delegate.ReturnException;
import org.waarborg.statement.delegate.ReturnPlan;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement returns}: takes in the workbooks that owners sent back, or says which are out. */
@picocli.CommandLine.Command(name = "returns")
final class ReturnsCommand implements Callable<Integer> {

	private final Session session;
	private final Intake intake;

	@Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Parameters(index = "1", arity = "0..*", paramLabel = "FILE", descriptionKey = "parameter.returns.file")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--answer", paramLabel = "FIELD=theirs|mine", descriptionKey = "option.returns.answer")
	private List<String> answers = new ArrayList<>();

	@Option(names = "--prefer", paramLabel = "theirs|mine", descriptionKey = "option.returns.prefer")
	private String prefer;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.returns.on")
	private LocalDate on;

	@Option(names = "--dry-run", descriptionKey = "option.returns.dry-run")
	private boolean dryRun;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	ReturnsCommand(Session session, Intake intake) {
		this.session = session;
		this.intake = intake;
	}

	@Override
	public Integer call() {
		if (format == Format.CSV) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("format.unknown", format, "text, json"));
		}
		try (OpenDossier dossier = dryRun || files.isEmpty()
				? Dossiers.read(session.store(), folder, session.console())
				: Dossiers.write(session.store(), folder, session.console())) {
			if (files.isEmpty()) {
				list(dossier);
				return session.outcome(dossier);
			}
			List<ReturnPlan> plans = new ArrayList<>();
			for (Path file : files) {
				plans.add(plan(dossier, file));
			}
			requireKnown(plans);
			print(plans);
			if (dryRun) {
				session.console().message(session.messages().get("returns.dry"));
				return ExitCode.DONE.code();
			}
			long open = plans.stream().mapToLong(p -> p.questions().size()).sum();
			if (open > 0) {
				throw new CommandFailure(ExitCode.INPUT, session.messages().get("returns.open", open));
			}
			Dossiers.save(dossier, session.console());
			session.console().message(session.messages().get("returns.done", plans.size()));
			return ExitCode.DONE.code();
		}
	}

	/** Each file is read against what the ones before it leave, so that two answers to one question meet. */
	private ReturnPlan plan(OpenDossier dossier, Path file) {
		Locale locale = session.console().locale();
		try {
			ControlSetRegistry registry = session.registry(dossier);
			ReturnPlan plan = ReturnPlan.of(intake.read(session.console().resolve(file), locale), dossier.dossier(),
					dossier.roots(StatementOfApplicability.class), registry, locale);
			plan.questions().stream().map(Answer::id).toList()
					.forEach(id -> choice(id).ifPresent(c -> plan.answer(id, c)));
			if (!dryRun && plan.questions().isEmpty()) {
				List<Command> commands = plan.commands(dossier.edits(), dossier.dossier(),
						on == null ? session.console().today() : on);
				if (!commands.isEmpty()) {
					dossier.edits().run(plan.label(), commands.toArray(Command[]::new));
				}
			}
			return plan;
		} catch (IntakeException e) {
			throw new CommandFailure(ExitCode.INPUT, e.getMessage(), e);
		} catch (ReturnException e) {
			throw new CommandFailure(ExitCode.INPUT, e.getMessage(), e);
		}
	}

	private Optional<Answer.Choice> choice(String id) {
		Optional<String> own = answers.stream().filter(a -> a.startsWith(id + '=')).findFirst()
				.map(a -> a.substring(id.length() + 1));
		return own.or(() -> Optional.ofNullable(prefer)).map(this::choiceOf);
	}

	private Answer.Choice choiceOf(String word) {
		return switch (word.strip().toLowerCase(Locale.ROOT)) {
			case "theirs" -> Answer.Choice.THEIRS;
			case "mine" -> Answer.Choice.MINE;
			default -> throw new CommandFailure(ExitCode.USAGE, session.messages().get("returns.choice", word));
		};
	}

	/** An answer to what nobody asks is a mistake of who typed it. */
	private void requireKnown(List<ReturnPlan> plans) {
		List<String> asked = plans.stream().flatMap(p -> p.answers().stream())
				.filter(a -> a.state() == Answer.State.ASKED || a.state() == Answer.State.ANSWERED).map(Answer::id)
				.toList();
		for (String answer : answers) {
			String about = answer.replaceFirst("=.*$", "");
			if (!asked.contains(about)) {
				throw new CommandFailure(ExitCode.USAGE, session.messages().get("returns.unasked", about,
						asked.isEmpty() ? "-" : String.join(", ", asked)));
			}
		}
	}

	private void print(List<ReturnPlan> plans) {
		if (format == Format.JSON) {
			JsonOutput.print(session.console(), json -> write(json, plans));
		} else {
			plans.forEach(this::print);
		}
	}

	private void print(ReturnPlan plan) {
		Console console = session.console();
		AnswerWords words = new AnswerWords(console.locale());
		long taken = plan.answers().stream().filter(Answer::taken).count();
		console.message(session.messages().get("returns.file", plan.file(),
				plan.owner().map(Labels::of).orElse("?"), plan.delegation().map(Delegation::code).orElse("?"),
				plan.rows(), taken, plan.questions().size()));
		if (!plan.answers().isEmpty()) {
			TextTable table = new TextTable(Stream.of("control", "field", "mine", "theirs", "state", "place")
					.map(c -> session.messages().get("returns.column." + c)).toList());
			for (Answer answer : plan.answers()) {
				table.add(
						List.of(answer.label(), words.field(answer.field()), brief(words.value(answer, answer.mine())),
								brief(words.value(answer, answer.theirs())), words.state(answer), answer.place()));
			}
			table.print(console);
		}
		plan.troubles().forEach(t -> console.message("! " + (t.place().isEmpty() ? "" : t.place() + ": ") + t.text()));
		for (Answer question : plan.questions()) {
			console.message("? " + session.messages().get("returns.question", question.label(),
					words.field(question.field()), question.place()));
			console.message("    --answer " + Console.quoted(question.id() + "=theirs") + "  "
					+ words.value(question, question.theirs()));
			console.message("    --answer " + Console.quoted(question.id() + "=mine") + "  "
					+ words.value(question, question.mine()));
		}
	}

	private static String brief(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() <= 40 ? line : line.substring(0, 39) + '…';
	}

	/** What is out, and until when. */
	private void list(OpenDossier dossier) {
		List<Delegation> all = Delegation.all(dossier.dossier());
		LocalDate today = session.console().today();
		if (format == Format.JSON) {
			JsonOutput.print(session.console(), json -> list(json, all, today));
			return;
		}
		if (all.isEmpty()) {
			session.console().message(session.messages().get("returns.none"));
			return;
		}
		Formats formats = Formats.of(session.console().language());
		TextTable table = new TextTable(Stream.of("code", "owner", "controls", "sent", "due", "state")
				.map(c -> session.messages().get("returns.out." + c)).toList());
		for (Delegation one : all) {
			FollowUp point = one.followUp();
			table.add(List.of(one.code(), Labels.of(point.getOwner()), Integer.toString(point.getControls().size()),
					point.getReportedOn() == null ? "" : formats.date(point.getReportedOn()),
					point.getDue() == null ? "" : formats.date(point.getDue()), state(one, today)));
		}
		table.print(session.console());
	}

	private String state(Delegation one, LocalDate today) {
		return session.messages().get(
				one.isLate(today) ? "returns.late" : one.isOut() ? "returns.out" : "returns.back");
	}

	private static void list(JsonGenerator json, List<Delegation> all, LocalDate today) throws IOException {
		json.writeStartObject();
		json.writeArrayFieldStart("delegations");
		for (Delegation one : all) {
			FollowUp point = one.followUp();
			json.writeStartObject();
			json.writeStringField("code", one.code());
			json.writeStringField("owner", Labels.of(point.getOwner()));
			json.writeNumberField("controls", point.getControls().size());
			if (point.getReportedOn() != null) {
				json.writeStringField("sent", point.getReportedOn().toString());
			}
			if (point.getDue() != null) {
				json.writeStringField("due", point.getDue().toString());
			}
			json.writeBooleanField("out", one.isOut());
			json.writeBooleanField("late", one.isLate(today));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void write(JsonGenerator json, List<ReturnPlan> plans) throws IOException {
		json.writeStartObject();
		json.writeBooleanField("dryRun", dryRun);
		json.writeArrayFieldStart("files");
		for (ReturnPlan plan : plans) {
			json.writeStartObject();
			json.writeStringField("file", plan.file());
			json.writeStringField("owner", plan.owner().map(Labels::of).orElse(""));
			json.writeStringField("delegation", plan.delegation().map(Delegation::code).orElse(""));
			json.writeNumberField("rows", plan.rows());
			json.writeArrayFieldStart("answers");
			for (Answer answer : plan.answers()) {
				answer(json, answer);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("troubles");
			for (ReturnPlan.Trouble trouble : plan.troubles()) {
				json.writeStartObject();
				json.writeStringField("place", trouble.place());
				json.writeStringField("text", trouble.text());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void answer(JsonGenerator json, Answer answer) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", answer.id());
		json.writeStringField("control", answer.control().toString());
		json.writeStringField("field", answer.field().toString());
		json.writeStringField("place", answer.place());
		json.writeStringField("mine", answer.mine());
		json.writeStringField("theirs", answer.theirs());
		json.writeStringField("state", answer.state().name());
		json.writeBooleanField("taken", answer.taken());
		json.writeEndObject();
	}
}
