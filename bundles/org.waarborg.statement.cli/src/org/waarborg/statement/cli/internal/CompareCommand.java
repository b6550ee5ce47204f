package org.waarborg.statement.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.document.Note;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Disclosure;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement compare}: what differs between two versions, or between a version and the draft. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

	private static final String TEXT = "text";
	private static final int LINE = 60;

	private final Session session;
	private final Versioned versioned;

	@Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FROM", defaultValue = Versions.LAST, descriptionKey = "parameter.from")
	private String from;

	@Parameters(index = "2", arity = "0..1", paramLabel = "TO", defaultValue = Versioned.DRAFT, descriptionKey = "parameter.to")
	private String to;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--format", paramLabel = "text|json|html|xlsx|docx|pdf|csv", descriptionKey = "option.compare.format")
	private String format;

	@Option(names = "--audience", paramLabel = "WHO", defaultValue = "internal", descriptionKey = "option.audience")
	private String audience;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "option.compare.output")
	private Path output;

	CompareCommand(Session session, Versioned versioned) {
		this.session = session;
		this.versioned = versioned;
	}

	@Override
	public Integer call() {
		boolean text = format == null ? output == null : TEXT.equals(format);
		DocumentWriter writer = text ? null
				: DocumentOutput.writer(session.documents(), format, output, session.console());
		try (OpenDossier dossier = Dossiers.read(session.store(), folder, session.console())) {
			StatementOfApplicability found = session.statement(dossier, statement);
			Versioned.Found before = versioned.state(dossier, found, from);
			Versioned.Found after = versioned.state(dossier, found, to);
			Comparison comparison = Comparison.of(before.state(), after.state());
			Document document = document(comparison, session.audience(dossier, audience));
			if (text) {
				print(document);
			} else if (output == null) {
				writer.write(document, session.console().out());
			} else {
				DocumentOutput.write(writer, document, output, null, session.console());
			}
			int outcome = session.outcome(dossier);
			return outcome == ExitCode.DONE.code() && !(before.sound() && after.sound()) ? ExitCode.SIGNALS.code()
					: outcome;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Document document(Comparison comparison, Disclosure disclosure) {
		return session.build(session.source("comparison"),
				new DocumentRequest(comparison, session.console().language(), "",
						Map.of(), List.of(disclosure), session.console().today()));
	}

	private void print(Document document) {
		var out = session.console().out();
		Formats formats = Formats.of(session.console().language());
		out.println(document.title());
		document.header().fact(Fact.VERSION).ifPresent(f -> out.println(formats.plain(f.value())));
		out.println(document.header().contains());
		document.header().fact(Fact.WITHHELD).ifPresent(f -> out.println(f.label() + ": " + formats.plain(f.value())));
		for (Section section : document.sections()) {
			section.blocks().stream().filter(Note.class::isInstance).map(Note.class::cast)
					.forEach(n -> out.println(n.text()));
		}
		for (Table table : document.tables()) {
			if (table.id().equals("general.table")) {
				out.println();
				table.rows().forEach(r -> sides(r, 0, formats));
			}
		}
		controls(document.mainTable().orElseThrow(), formats);
	}

	private void controls(Table table, Formats formats) {
		String before = "";
		for (Row row : table.rows()) {
			String control = formats.plain(row.cells().get(0)) + ' ' + formats.plain(row.cells().get(1));
			if (!control.equals(before)) {
				session.console().out().println();
				session.console().out().println(control + " – " + formats.plain(row.cells().get(2)));
				before = control;
			}
			sides(row, 3, formats);
		}
	}

	/** "What: before → after" on a line; long texts below each other. */
	private void sides(Row row, int first, Formats formats) {
		String field = formats.plain(row.cells().get(first));
		String earlier = formats.plain(row.cells().get(first + 1));
		String later = formats.plain(row.cells().get(first + 2));
		if (field.isEmpty() && (earlier.isEmpty() || later.isEmpty())) {
			session.console().out().println("  " + earlier + later);
		} else if (earlier.length() + later.length() <= LINE && !(earlier + later).contains("\n")) {
			session.console().out().println("  " + field + ": " + earlier + " → " + later);
		} else {
			session.console().out().println("  " + field + ':');
			lines("    − ", earlier);
			lines("    + ", later);
		}
	}

	private void lines(String lead, String text) {
		text.lines().forEach(l -> session.console().out().println(lead + l));
	}
}
