package org.waarborg.start.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same program once more, in a process of its own: after the language was changed, for example. */
public final class Again {

	private Again() {
	}

	/**
	 * Starts the program once more, with the dossiers of last time.
	 *
	 * @param main the class to start
	 * @throws IOException when there is no process to be had
	 */
	public static void start(String main) throws IOException {
		new ProcessBuilder(command(Path.of(System.getProperty("java.home")),
				ManagementFactory.getRuntimeMXBean().getInputArguments(), System.getProperty("java.class.path"), main))
				.start();
	}

	/**
	 * The command that starts it.
	 *
	 * @param java    home of the Java runtime
	 * @param options the options that this process was started with
	 * @param classes its class path
	 * @param main    the class to start
	 * @return the words; on Windows with the runtime that opens no console
	 */
	public static List<String> command(Path java, List<String> options, String classes, String main) {
		Path quiet = java.resolve("bin").resolve("javaw.exe");
		List<String> command = new ArrayList<>();
		command.add(Files.exists(quiet) ? quiet.toString() : java.resolve("bin").resolve("java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", classes, main));
		return command;
	}
}
