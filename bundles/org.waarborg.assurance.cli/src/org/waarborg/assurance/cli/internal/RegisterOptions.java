package org.waarborg.assurance.cli.internal;

import java.nio.file.Path;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which register of which dossier: what all commands ask alike. */
final class RegisterOptions {

	@Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	Path folder;

	@Option(names = "--register", paramLabel = "ID", descriptionKey = "option.register")
	String register;
}
