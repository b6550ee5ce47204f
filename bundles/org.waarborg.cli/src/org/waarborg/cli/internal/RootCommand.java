package org.waarborg.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The word {@code waarborg} itself. */
@Command(name = "waarborg", synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h",
			"--help" }, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.help", order = 100)
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "option.version", order = 101)
	private boolean version;

	@Option(names = "--language", paramLabel = "nl|en", scope = ScopeType.INHERIT, descriptionKey = "option.language", order = 99)
	void setLanguage(String language) {
		if (!"nl".equalsIgnoreCase(language) && !"en".equalsIgnoreCase(language)) {
			throw new CommandLine.ParameterException(spec.commandLine(),
					spec.resourceBundle().getString("usage.error.language").replace("{0}", language));
		}
	}

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(),
				spec.resourceBundle().getString("usage.error.command"));
	}
}
