package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;
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

	@Option(names = "--format", paramLabel = "pdf|docx|xlsx|html|csv|json", descriptionKey = "option.export.format")
	private String format;

	@Option(names = "--audience", paramLabel = "WHO", defaultValue = "internal", descriptionKey = "option.audience")
	private String audience;

	@Option(names = "--template", paramLabel = "FILE", descriptionKey = "option.template")
	private Path template;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "option.output")
	private Path output;

	ExportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		DocumentWriter writer = DocumentOutput.writer(session.documents(), format, output, session.console());
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {

			if (Dossiers.damaged(dossier)) {
				throw new CommandFailure(ExitCode.INPUT, session.messages().get("export.damaged", options.folder));
			}
			Session.Made made = session.document(dossier, options, session.audience(dossier, audience));
			DocumentOutput.write(writer, made.document(), output, template, session.console());
			return made.outcome(ExitCode.DONE.code());
		}
	}
}
