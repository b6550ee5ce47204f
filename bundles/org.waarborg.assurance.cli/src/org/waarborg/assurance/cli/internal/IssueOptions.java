package org.waarborg.assurance.cli.internal;

import java.time.LocalDate;

import picocli.CommandLine.Option;

/** What stands on a certificate: what adding one and recording a new issue ask alike. */
final class IssueOptions {

	@Option(names = "--number", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.number")
	String number;

	@Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.from")
	LocalDate from;

	@Option(names = "--until", paramLabel = "DATE", descriptionKey = "option.until")
	LocalDate until;

	@Option(names = "--scope", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.scope")
	String scope;
}
