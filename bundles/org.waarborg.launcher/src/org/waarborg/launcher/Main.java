package org.waarborg.launcher;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Starts the command line: boots an OSGi framework over the bundles beside this jar, hands the arguments to the shell
 * and exits with its code. Knows no command.
 */
public final class Main {

	/** Exit code of a defect of ours (cli.md). */
	private static final int DEFECT = 70;

	/** Exit code of what cannot be read or written. */
	private static final int INPUT = 3;

	private Main() {
	}

	/**
	 * Runs one command.
	 *
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		System.exit(run(arguments));
	}

	private static int run(String[] arguments) {
		// Stdout carries data only: whatever a library prints goes to stderr.
		WatchedOutput watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
		PrintStream out = new PrintStream(new BufferedOutputStream(watched, 1 << 16), false, StandardCharsets.UTF_8);
		System.setOut(System.err);
		WarmUp.start();
		try (HeadlessFramework framework = HeadlessFramework.boot(plugins())) {
			int code = framework.shell().run(arguments, out, System.err);
			out.flush();
			return watched.failed() ? unwritten(watched) : code;
		} catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError defect) {
			out.flush();
			return report(defect);
		}
	}

	/** A reader that has seen enough, as head has, is no failure; a full disk is. */
	private static int unwritten(WatchedOutput watched) {
		if (watched.readerLeft()) {
			return 0;
		}
		System.err.println("waarborg: the output could not be written: " + watched.reason());
		return INPUT;
	}

	/** One line for the person at the terminal; the whole story in a file that can be sent to us. */
	private static int report(Throwable defect) {
		System.err.println("waarborg: this should not have happened: " + defect);
		try {
			System.err.println("          The log is in " + CrashLog.write(defect) + '.');
		} catch (IOException noLog) {
			System.err.println("          No log could be written: " + noLog);
			defect.printStackTrace(System.err);
		}
		return DEFECT;
	}

	private static Path plugins() throws IOException {
		String configured = System.getProperty("waarborg.plugins");
		if (configured != null) {
			return Path.of(configured);
		}
		try {
			return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
		} catch (java.net.URISyntaxException e) {
			throw new IOException("The place of the program cannot be found", e);
		}
	}
}
