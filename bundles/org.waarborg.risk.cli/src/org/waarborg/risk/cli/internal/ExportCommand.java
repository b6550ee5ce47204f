package org.waarborg.risk.cli.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Disclosure;
import org.waarborg.risk.RiskRegister;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg risk export}: register, treatment plan or acceptance as a file to hand over. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

	private static final Map<String, String> SOURCES = Map.of("register", "risk-register", "plan", "treatment-plan",
			"acceptance", "risk-acceptance");

	private final RiskSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--as", paramLabel = "register|plan|acceptance", defaultValue = "register", descriptionKey = "option.export.as")
	private String as;

	@Option(names = "--scope", paramLabel = "SCOPE", descriptionKey = "option.scope")
	private String scope;

	@Option(names = "--owner", paramLabel = "PERSON", descriptionKey = "option.owner")
	private String owner;

	@Option(names = "--risk", paramLabel = "RISK", split = ",", descriptionKey = "option.export.risk")
	private List<String> risks;

	@Option(names = "--treatment", paramLabel = "TREATMENT", split = ",", descriptionKey = "option.export.treatment")
	private List<String> treatments;

	@Option(names = "--format", paramLabel = "pdf|docx|xlsx|html|csv|json", descriptionKey = "option.export.format")
	private String format;

	@Option(names = "--audience", paramLabel = "WHO", defaultValue = "internal", descriptionKey = "option.audience")
	private String audience;

	@Option(names = "--template", paramLabel = "FILE", descriptionKey = "option.template")
	private Path template;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "option.output")
	private Path output;

	ExportCommand(RiskSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		DocumentWriter writer = DocumentOutput.writer(session.documents(), format, output, session.console());
		String source = SOURCES.get(as);
		if (source == null) {
			throw session.usage("literal.unknown", as, "register, plan, acceptance");
		}
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			if (Dossiers.damaged(dossier)) {
				throw new CommandFailure(ExitCode.INPUT, session.messages().get("export.damaged", options.folder));
			}
			RiskRegister register = session.register(dossier, options.register);
			Disclosure disclosure = Disclosure.find(dossier.dossier(), audience)
					.orElseThrow(() -> session.usage("audience.unknown", audience,
							Disclosure.names(dossier.dossier(), session.console().language())));
			Map<String, String> asked = new HashMap<>();
			asked.put("scope", scope);
			asked.put("owner", owner);
			asked.put("risks", risks == null ? null : String.join(",", risks));
			asked.put("treatments", treatments == null ? null : String.join(",", treatments));
			DocumentOutput.write(writer, session.document(dossier, register, source, disclosure, asked), output,
					template, session.console());
			return ExitCode.DONE.code();
		}
	}
}
