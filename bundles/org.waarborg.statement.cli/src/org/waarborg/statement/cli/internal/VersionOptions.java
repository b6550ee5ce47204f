package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which version of which statement, and on which day: what approving, marking and withdrawing ask alike. */
final class VersionOptions {

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	String statement;

	@Option(names = "--version", paramLabel = "N", required = true, descriptionKey = "option.version.number")
	int version;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.version.on")
	LocalDate on;
}
