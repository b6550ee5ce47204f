package org.waarborg.statement.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.Format;
import org.waarborg.cli.TextTable;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.Formats;
import org.waarborg.document.Table;
import org.waarborg.dossier.Disclosure;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg statement show}: the same document as the export, on the terminal. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private ViewOptions options;

	@Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	ShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			Session.Made made = session.document(dossier, options, Disclosure.ALL);
			Document document = made.document();
			if (format == Format.TEXT) {
				print(document);
			} else {
				DocumentOutput.writer(session.documents(), format.toString(), null, session.console()).write(document,
						session.console().out());
			}
			return made.outcome(session.outcome(dossier));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void print(Document document) {
		session.console().out().println(document.title());
		session.console().out().println(document.header().keyFigure());
		session.console().out().println(document.header().contains());
		session.console().out().println();
		Table table = document.mainTable().orElseThrow();
		// Long texts are for the document; a terminal shows what is decided on.
		List<Integer> shown = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			if (column.width() != Column.Width.WIDE && column.kind() != Column.Kind.ITEMS
					&& !column.id().equals("decided")) {
				shown.add(i);
			}
		}
		Formats formats = Formats.of(session.console().language());
		TextTable text = new TextTable(shown.stream().map(i -> table.columns().get(i).title()).toList());
		table.rows().forEach(row -> text.add(shown.stream().map(i -> formats.plain(row.cells().get(i))).toList()));
		text.print(session.console());
	}
}
