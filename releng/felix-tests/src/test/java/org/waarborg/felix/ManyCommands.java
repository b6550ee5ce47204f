package org.waarborg.felix;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The built command line as its launcher boots it, given many command lines one after the other. Run as a process, with the
 * launcher on its class path; that is a bundle and no dependency of these tests, so it is asked by name.
 */
final class ManyCommands {

	private ManyCommands() {
	}

	/** Where is written how each command ended: its exit code, a space, the command. */
	static Path ended(Path commands) {
		return commands.resolveSibling(commands.getFileName() + ".ended");
	}

	/**
	 * Runs them all.
	 *
	 * @param arguments the folder of bundles, and the file with a command in each line, its words without spaces
	 */
	public static void main(String... arguments) throws Exception {
		Path commands = Path.of(arguments[1]);
		PrintStream out = System.out;
		// As the launcher does: what a library prints is no data.
		System.setOut(System.err);
		Class<?> type = Class.forName("org.waarborg.launcher.HeadlessFramework");
		try (AutoCloseable framework = (AutoCloseable) type.getMethod("boot", Path.class).invoke(null,
				Path.of(arguments[0]))) {
			Object shell = type.getMethod("shell").invoke(framework);
			Method run = Class.forName("org.waarborg.launcher.HeadlessFramework$Shell").getMethod("run", String[].class,
					PrintStream.class, PrintStream.class);
			for (String command : Files.readAllLines(commands)) {
				Object exit = run.invoke(shell, command.split(" "), out, System.err);
				Files.write(ended(commands), List.of(exit + " " + command), StandardOpenOption.CREATE,
						StandardOpenOption.APPEND);
			}
		}
		out.flush();
		System.exit(0);
	}
}
