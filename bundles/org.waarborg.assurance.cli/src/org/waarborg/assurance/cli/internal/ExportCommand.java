package org.waarborg.assurance.cli.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Disclosure;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the register of certificates, all suppliers, or the dossier of one, as a file to hand over. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

	private final AssuranceSession session;
	private final String source;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--supplier", paramLabel = "SUPPLIER", descriptionKey = "option.supplier")
	private String supplier;

	@Option(names = "--format", paramLabel = "pdf|docx|xlsx|html|csv|json", descriptionKey = "option.export.format")
	private String format;

	@Option(names = "--audience", paramLabel = "WHO", defaultValue = "internal", descriptionKey = "option.audience")
	private String audience;

	@Option(names = "--template", paramLabel = "FILE", descriptionKey = "option.template")
	private Path template;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "option.output")
	private Path output;

	ExportCommand(AssuranceSession session, String source) {
		this.session = session;
		this.source = source;
	}

	@Override
	public Integer call() {
		DocumentWriter writer = DocumentOutput.writer(session.documents(), format, output, session.console());
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			if (Dossiers.damaged(dossier)) {
				throw new CommandFailure(ExitCode.INPUT, session.messages().get("export.damaged", options.folder));
			}
			AssuranceRegister register = session.register(dossier, options.register);
			Disclosure disclosure = Disclosure.find(dossier.dossier(), audience)
					.orElseThrow(() -> session.usage("audience.unknown", audience,
							Disclosure.names(dossier.dossier(), session.console().language())));
			Map<String, String> asked = new HashMap<>();
			asked.put("supplier", supplier);
			DocumentOutput.write(writer, session.document(dossier, register, source, disclosure, asked), output,
					template,
					session.console());
			return ExitCode.DONE.code();
		}
	}
}
