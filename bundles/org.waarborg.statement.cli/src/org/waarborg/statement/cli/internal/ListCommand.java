package org.waarborg.statement.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementNames;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement list}. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	ListCommand(Session session) {
		this.session = session;
	}

	/** One statement with its totals. */
	private record Listed(String name, StatementOfApplicability statement, StatementCounts counts) {
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), folder, session.console())) {
			ControlSetRegistry registry = session.registry(dossier);
			dossier.roots(StatementOfApplicability.class).forEach(s -> session.warnMissing(dossier, s, registry));
			List<Listed> all = dossier.roots(StatementOfApplicability.class).stream()
					.map(s -> new Listed(new StatementNames(dossier).name(s), s,
							StatementCounts.of(StatementRows.of(s, registry, new StatementView.Combined()))))
					.toList();
			switch (format) {
				case TEXT -> print(all, Dossiers.damaged(dossier));
				case JSON -> JsonOutput.print(session.console(), json -> write(json, all));
				case CSV -> throw new org.waarborg.cli.CommandFailure(ExitCode.USAGE,
						session.messages().get("format.unknown", format, "text, json"));
			}
			return session.outcome(dossier);
		}
	}

	private void print(List<Listed> all, boolean damaged) {
		if (all.isEmpty()) {
			if (damaged) {
				return;
			}
			session.console().message(session.messages().get("statement.none", folder));
			return;
		}
		TextTable table = new TextTable(List.of(word("column.statement"), word("column.title"), word("column.scope"),
				word("column.state"), word("column.progress")));
		all.forEach(l -> table.add(List.of(l.name(), session.title(l.statement()), scope(l.statement()),
				session.messages().get("state", l.statement().getVersion(),
						session.messages().label(l.statement().getPhase())),
				l.counts().keyFigure(session.console().language()))));
		table.print(session.console());
	}

	private String word(String key) {
		return session.messages().get(key);
	}

	private String scope(StatementOfApplicability statement) {
		return statement.getScope() == null || statement.getScope().eIsProxy() ? ""
				: Texts.get(statement.getScope().getTitle(), session.console().language());
	}

	private void write(JsonGenerator json, List<Listed> all) throws IOException {
		json.writeStartArray();
		for (Listed listed : all) {
			StatementCounts counts = listed.counts();
			json.writeStartObject();
			json.writeStringField("name", listed.name());
			json.writeStringField("id", listed.statement().getId());
			json.writeStringField("title", session.title(listed.statement()));
			json.writeStringField("scope", scope(listed.statement()));
			json.writeNumberField("version", listed.statement().getVersion());
			json.writeStringField("phase", listed.statement().getPhase().getName());
			json.writeArrayFieldStart("controlSets");
			for (UsedControlSet used : listed.statement().getControlSets()) {
				json.writeString(used.getSet());
			}
			json.writeEndArray();
			json.writeNumberField("rows", counts.rows());
			json.writeNumberField("controls", counts.controls());
			json.writeNumberField("controlsDecided", counts.controlsDecided());
			json.writeNumberField("careParts", counts.careParts());
			json.writeNumberField("carePartsOpen", counts.carePartsOpen());
			json.writeNumberField("careOnly", counts.careOnly());
			json.writeNumberField("toConfirm", counts.toConfirm());
			for (Applicability literal : Applicability.values()) {
				json.writeNumberField(literal.getName(), counts.applicability().get(literal));
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
