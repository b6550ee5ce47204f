package org.waarborg.assurance.cli.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg supplier start}: a register with a draft policy, schemes, transitions and lists of countries. */
@Command(name = "start")
final class StartCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--name", paramLabel = "NAME", defaultValue = "register", descriptionKey = "option.name")
	private String name;

	StartCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,60}")) {
			throw session.usage("start.name", name);
		}
		String path = "assurance/" + name + ".assurance";
		try (OpenDossier dossier = Dossiers.write(session.store(), folder, session.console())) {
			if (dossier.files().contains(path)) {
				throw session.usage("start.there", path);
			}
			AssuranceRegister register = AssuranceRegisters
					.create(Map.of("nl", session.messages().get("start.title.nl"),
							"en", session.messages().get("start.title.en")));
			dossier.edits().run(session.messages().get("start.label"), dossier.adding(path, register));
			Dossiers.save(dossier, session.console());
			session.console().message(session.messages().get("start.done", path));
			return ExitCode.DONE.code();
		}
	}
}
