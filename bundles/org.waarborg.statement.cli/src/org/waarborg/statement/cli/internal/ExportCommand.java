package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.waarborg.cli.Dossiers;
import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.OutputFile;
import org.waarborg.document.Document;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg statement export}: the statement as a file to hand over. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private ViewOptions options;

	@Option(names = "--format", paramLabel = "html|csv|json", descriptionKey = "option.export.format")
	private String format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "option.output")
	private Path output;

	ExportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		String chosen = format != null ? format
				: session.formatOf(output).orElseThrow(() -> new CommandFailure(ExitCode.USAGE, session.messages()
						.get("format.none", output, String.join(", ", session.documents().formats()))));
		DocumentWriter writer = session.writer(chosen);
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {

			if (Dossiers.damaged(dossier)) {
				throw new CommandFailure(ExitCode.INPUT, session.messages().get("export.damaged", options.folder));
			}
			Document document = session.document(dossier, session.statement(dossier, options.statement), options.view);
			Path file = OutputFile.write(output, writer.fileExtension(), out -> writer.write(document, out),
					session.console());
			session.console().out().println(file);
			session.console().message(document.header().contains());
			return ExitCode.DONE.code();
		}
	}
}
