package org.waarborg.tests.support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.waarborg.cli.Console;
import org.waarborg.cli.internal.Shell;
import org.waarborg.cli.spi.CommandContribution;

/** A terminal that remembers: runs command lines and keeps what they print. */
public final class Terminal {

	/** The date that counts as today in tests. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private final Shell shell = new Shell();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	/** A terminal on which these commands are known. */
	public Terminal(List<CommandContribution> commands) {
		commands.forEach(shell::addCommand);
	}

	/** Runs a command line in a language; what was printed before is forgotten. */
	public int run(String language, String... arguments) {
		out.reset();
		err.reset();
		try (PrintStream data = new PrintStream(out, true, StandardCharsets.UTF_8);
				PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8)) {
			return shell.run(arguments, new Console(data, messages, Locale.of(language), TODAY, false));
		}
	}

	/** What was printed as data. */
	public String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	/** What was printed as messages. */
	public String err() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
