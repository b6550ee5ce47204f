package org.waarborg.rules.cli.internal;

import org.waarborg.cli.CommandGroup;

import picocli.CommandLine.Command;

/** Words that only hold commands. */
final class Group {

	private Group() {
	}

	/** The word {@code rule}. */
	@Command(name = "rule", synopsisSubcommandLabel = "COMMAND")
	static final class OfRules extends CommandGroup {
	}

	/** The word {@code signal}. */
	@Command(name = "signal", synopsisSubcommandLabel = "COMMAND")
	static final class OfSignals extends CommandGroup {
	}
}
