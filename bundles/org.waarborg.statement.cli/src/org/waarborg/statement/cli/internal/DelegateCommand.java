package org.waarborg.statement.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;

import org.eclipse.emf.common.command.Command;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.OutputFile;
import org.waarborg.cli.People;
import org.waarborg.cli.TextTable;
import org.waarborg.document.DocumentException;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.delegate.Delegation;
import org.waarborg.statement.delegate.Inquiry;
import org.waarborg.statement.delegate.Letter;
import org.waarborg.statement.delegate.Workbooks;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement delegate}: asks the owners of controls, each with a workbook of her own rows. */
@picocli.CommandLine.Command(name = "delegate")
final class DelegateCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--owner", paramLabel = "PERSON", descriptionKey = "option.delegate.owner")
	private List<String> owners = new ArrayList<>();

	@Option(names = "--control", paramLabel = "ID", split = ",", descriptionKey = "option.delegate.control")
	private List<String> controls = new ArrayList<>();

	@Option(names = "--all", descriptionKey = "option.delegate.all")
	private boolean all;

	@Option(names = "--due", paramLabel = "DATE", required = true, descriptionKey = "option.delegate.due")
	private LocalDate due;

	@Option(names = "--from", paramLabel = "PERSON", descriptionKey = "option.delegate.from")
	private String from;

	@Option(names = "--message", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.delegate.message")
	private String message;

	@Option(names = "--no-mail", descriptionKey = "option.delegate.no-mail")
	private boolean noMail;

	@Option(names = "--dry-run", descriptionKey = "option.delegate.dry-run")
	private boolean dryRun;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	@Option(names = { "-o", "--output" }, paramLabel = "FOLDER", descriptionKey = "option.delegate.output")
	private Path output;

	DelegateCommand(Session session) {
		this.session = session;
	}

	/** What goes out to one owner. */
	private record Outgoing(Inquiry inquiry, Delegation delegation, Path workbook, Optional<Path> mail) {
	}

	@Override
	public Integer call() {
		requireSense();
		try (OpenDossier dossier = dryRun ? Dossiers.read(session.store(), folder, session.console())
				: Dossiers.write(session.store(), folder, session.console())) {
			StatementOfApplicability soa = session.statement(dossier, statement);
			ControlSetRegistry registry = session.registry(dossier);
			session.requireControls(soa, registry, controls);
			List<Person> people = owners.stream().map(o -> People.find(dossier, o, session.console())).toList();
			Inquiry.Round round = Inquiry.of(soa, registry, all ? Inquiry.Which.ALL : Inquiry.Which.OPEN, people,
					controls);
			Letter letter = new Letter(dossier.dossier(), soa, registry, asker(dossier, soa), due,
					session.console().today(), session.console().language(), message);
			List<Outgoing> outgoing = outgoing(round, letter);
			if (!dryRun && !outgoing.isEmpty()) {
				send(dossier, letter, outgoing);
			}
			print(dossier, outgoing, round);
			return ExitCode.DONE.code();
		}
	}

	private void requireSense() {
		if (format == Format.CSV) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("format.unknown", format, "text, json"));
		}
		if (output == null && !dryRun) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("delegate.output"));
		}
		if (due.isBefore(session.console().today())) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("delegate.due", due));
		}
	}

	/** Who asks: the person named, else the owner of the statement, else nobody. */
	private Optional<Person> asker(OpenDossier dossier, StatementOfApplicability soa) {
		return from == null ? Optional.ofNullable(soa.getOwner()).filter(p -> !p.eIsProxy())
				: Optional.of(People.find(dossier, from, session.console()));
	}

	private List<Outgoing> outgoing(Inquiry.Round round, Letter letter) {
		Path target = session.console().resolve(output == null ? Path.of("") : output);
		List<Outgoing> outgoing = new ArrayList<>();
		for (Inquiry inquiry : round.owners()) {
			Delegation delegation = Delegation.make(inquiry, letter, outgoing.size());
			String name = Workbooks.fileName(inquiry, delegation);
			outgoing.add(new Outgoing(inquiry, delegation, target.resolve(name + ".xlsx"),
					noMail ? Optional.empty() : Optional.of(target.resolve(name + ".eml"))));
		}
		return outgoing;
	}

	/** First the files, then the dossier: what is recorded as out is there. */
	private void send(OpenDossier dossier, Letter letter, List<Outgoing> outgoing) {
		DocumentWriter writer = DocumentOutput.writer(session.documents(), "xlsx", outgoing.get(0).workbook(),
				session.console());
		Workbooks workbooks = new Workbooks(letter);
		List<Path> written = new ArrayList<>();
		try {
			for (Outgoing one : outgoing) {
				byte[] bytes = bytes(writer, workbooks, one);
				written.add(write(one.workbook(), "xlsx", bytes));
				if (one.mail().isPresent()) {
					written.add(write(one.mail().get(), "eml", workbooks.mail(one.inquiry(), one.delegation(),
							one.workbook().getFileName().toString(), bytes)));
				}
			}
			List<Command> commands = outgoing.stream()
					.map(o -> o.delegation().add(dossier.edits(), dossier.dossier())).toList();
			dossier.edits().run(session.messages().get("delegate.label", outgoing.size()),
					commands.toArray(Command[]::new));
			Dossiers.save(dossier, session.console());
		} catch (CommandFailure e) {
			written.forEach(DelegateCommand::remove);
			throw e;
		}
	}

	private byte[] bytes(DocumentWriter writer, Workbooks workbooks, Outgoing one) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			writer.write(workbooks.workbook(one.inquiry(), one.delegation()), bytes, new WriteOptions(Optional.empty(),
					notice -> session.console().message("waarborg: " + notice)));
		} catch (IOException | DocumentException e) {
			throw new CommandFailure(ExitCode.INPUT, e.getMessage(), e);
		}
		return bytes.toByteArray();
	}

	private Path write(Path file, String extension, byte[] bytes) {
		return OutputFile.write(file, extension, out -> out.write(bytes), session.console());
	}

	private static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			// What cannot be removed stays; it answers to no delegation, and says so when it comes back.
			file.toFile().deleteOnExit();
		}
	}

	private void print(OpenDossier dossier, List<Outgoing> outgoing, Inquiry.Round round) {
		Console console = session.console();
		if (format == Format.JSON) {
			JsonOutput.print(console, json -> write(json, outgoing, round));
		} else {
			TextTable table = new TextTable(Stream.of("code", "owner", "rows", "controls", "file")
					.map(c -> session.messages().get("delegate.column." + c)).toList());
			for (Outgoing one : outgoing) {
				table.add(List.of(dryRun ? "" : one.delegation().code(), Labels.of(one.inquiry().owner()),
						Integer.toString(one.inquiry().rows().size()), labels(one.inquiry().rows()),
						dryRun ? "" : one.workbook().getFileName().toString()));
			}
			table.print(console);
		}
		if (!round.orphans().isEmpty()) {
			console.message("waarborg: " + session.messages().get("delegate.orphans", round.orphans().size(),
					labels(round.orphans())));
		}
		outgoing.stream().map(o -> o.inquiry().owner()).filter(p -> Objects.toString(p.getEmail(), "").isBlank())
				.forEach(p -> console.message("waarborg: " + session.messages().get("delegate.no-address",
						Labels.of(p))));
		console.message(outgoing.isEmpty() ? session.messages().get("delegate.nothing")
				: session.messages().get(dryRun ? "delegate.dry" : "delegate.done", outgoing.size(), due,
						dossier.folder()));
	}

	private static String labels(List<StatementRow> rows) {
		String few = rows.stream().limit(6).map(StatementRow::label).collect(Collectors.joining(", "));
		return rows.size() > 6 ? few + " …" : few;
	}

	private void write(JsonGenerator json, List<Outgoing> outgoing, Inquiry.Round round) throws IOException {
		json.writeStartObject();
		json.writeBooleanField("dryRun", dryRun);
		json.writeStringField("due", due.toString());
		json.writeArrayFieldStart("delegations");
		for (Outgoing one : outgoing) {
			json.writeStartObject();
			json.writeStringField("code", one.delegation().code());
			json.writeStringField("owner", Labels.of(one.inquiry().owner()));
			json.writeStringField("email", Objects.toString(one.inquiry().owner().getEmail(), ""));
			refs(json, "controls", one.inquiry().rows());
			if (!dryRun) {
				json.writeStringField("workbook", one.workbook().toString());
				if (one.mail().isPresent()) {
					json.writeStringField("mail", one.mail().get().toString());
				}
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		refs(json, "withoutOwner", round.orphans());
		json.writeEndObject();
	}

	private static void refs(JsonGenerator json, String name, List<StatementRow> rows) throws IOException {
		json.writeArrayFieldStart(name);
		for (StatementRow row : rows) {
			json.writeString(row.ref().toString());
		}
		json.writeEndArray();
	}
}
