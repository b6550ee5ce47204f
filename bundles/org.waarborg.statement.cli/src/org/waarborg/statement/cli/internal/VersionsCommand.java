package org.waarborg.statement.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.document.Formats;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.release.Rendition;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.VersionProblem;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement versions}: the released versions, who approved them, and whether they are sound. */
@Command(name = "versions")
final class VersionsCommand implements Callable<Integer> {

	private final ReleaseSession releases;
	private final Session session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	VersionsCommand(ReleaseSession releases) {
		this.releases = releases;
		session = releases.session();
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), folder, session.console())) {
			StatementOfApplicability soa = session.statement(dossier, statement);
			Versions versions = Versions.of(dossier, soa);
			versions.problems().forEach(
					p -> session.console().message("waarborg: " + p.message(session.console().locale())));
			switch (format) {
				case TEXT -> print(versions, soa);
				case JSON -> JsonOutput.print(session.console(), json -> write(json, versions, soa));
				case CSV -> throw new CommandFailure(ExitCode.USAGE,
						session.messages().get("format.unknown", format, "text, json"));
			}
			int outcome = session.outcome(dossier);
			return outcome == ExitCode.DONE.code() && !versions.problems().isEmpty() ? ExitCode.SIGNALS.code()
					: outcome;
		} catch (StoreException e) {
			throw Dossiers.failure(e, releases.session().console());
		}
	}

	private void print(Versions versions, StatementOfApplicability soa) {
		Console console = session.console();
		if (versions.all().isEmpty()) {
			console.message(session.messages().get("versions.none", session.title(soa), soa.getVersion()));
			return;
		}
		Formats formats = Formats.of(console.language());
		TextTable table = new TextTable(
				List.of(word("column.version"), word("column.released"), word("column.standing"),
						word("column.approvals"), word("column.marks"), word("column.summary")));
		versions.all().reversed().forEach(v -> table.add(List.of(Integer.toString(v.number()), formats.date(v.on()),
				session.messages().get("standing." + v.standing()), approvals(v, formats), marks(v, formats),
				v.withdrawn().map(w -> w.reason()).orElse(v.summary()))));
		table.print(console);
		versions.ledger().ifPresent(l -> console
				.message(session.messages().get("versions.ledger", Rendition.ledger(l, console.locale()))));
	}

	private String word(String key) {
		return session.messages().get(key);
	}

	private String approvals(Version version, Formats formats) {
		List<String> lines = new ArrayList<>();
		for (Version.Approved approval : version.approvals()) {
			String role = StatementWords.messages(session.console().language()).label(approval.role());
			lines.add(session.messages().get(approval.withdrawn().isPresent() ? "versions.approval.withdrawn"
					: approval.proof().isEmpty() ? "versions.approval.unproven" : "versions.approval",
					approval.name(), role, formats.date(approval.on())));
		}
		return String.join("; ", lines);
	}

	private String marks(Version version, Formats formats) {
		return version.marks().stream().map(m -> session.messages().get("mark." + m.mark().getName(),
				formats.date(m.on()), m.remark())).collect(Collectors.joining("; "));
	}

	private static void write(JsonGenerator json, Versions versions, StatementOfApplicability soa) throws IOException {
		json.writeStartObject();
		json.writeStringField("statement", soa.getId());
		json.writeNumberField("draft", soa.getVersion());
		json.writeStringField("ledger", versions.file());
		json.writeArrayFieldStart("versions");
		for (Version version : versions.all()) {
			write(json, version);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("problems");
		for (VersionProblem problem : versions.problems()) {
			json.writeStartObject();
			json.writeStringField("kind", problem.kind().name());
			json.writeNumberField("version", problem.number());
			json.writeStringField("file", problem.file());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, Version version) throws IOException {
		json.writeStartObject();
		json.writeNumberField("number", version.number());
		json.writeStringField("on", version.on().toString());
		json.writeStringField("by", version.by());
		json.writeStringField("standing", version.standing().name());
		json.writeStringField("summary", version.summary());
		json.writeStringField("file", version.file());
		json.writeStringField("sha256", version.sha256());
		json.writeArrayFieldStart("approvals");
		for (Version.Approved approval : version.approvals()) {
			json.writeStartObject();
			json.writeStringField("name", approval.name());
			json.writeStringField("role", approval.role().getName());
			json.writeStringField("on", approval.on().toString());
			json.writeStringField("kind", approval.kind().getName());
			json.writeStringField("deputy", approval.deputy());
			json.writeStringField("proof", approval.proof());
			json.writeStringField("remark", approval.remark());
			json.writeStringField("exemption", approval.exemption());
			json.writeBooleanField("withdrawn", approval.withdrawn().isPresent());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("marks");
		for (Version.Marked mark : version.marks()) {
			json.writeStartObject();
			json.writeStringField("mark", mark.mark().getName());
			json.writeStringField("on", mark.on().toString());
			json.writeStringField("by", mark.by());
			json.writeStringField("remark", mark.remark());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
