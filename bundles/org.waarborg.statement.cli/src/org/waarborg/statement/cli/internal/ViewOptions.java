package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rows of which statement: what showing and exporting ask alike. */
final class ViewOptions {

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	String statement;

	@Option(names = "--version", paramLabel = "N", descriptionKey = "option.version")
	Integer version;

	@Option(names = "--view", paramLabel = "VIEW", descriptionKey = "option.view", defaultValue = "combined")
	String view;

	@Option(names = { "--control", "--only" }, paramLabel = "ID", split = ",", descriptionKey = "option.export.control")
	List<String> controls = new ArrayList<>();
}
