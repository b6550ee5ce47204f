package org.waarborg.felix;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built command line, run as its users run it: as a process. */
final class Product {

	static final Path ROOT = Path.of(System.getProperty("waarborg.root"));
	private static final Path PLUGINS = ROOT.resolve("releng/headless/target/repository/plugins");
	private static final Path TEST_PLUGINS = ROOT.resolve("releng/tests-repository/target/repository/plugins");

	private Product() {
	}

	/** What a run left behind. */
	record Run(int exit, String out, String err) {
	}

	static Run run(Path folder, Map<String, String> environment, String... arguments)
			throws IOException, InterruptedException {
		List<String> command = command();
		command.addAll(List.of(arguments));
		return finish(start(folder, environment, command), folder);
	}

	/** What starts the command line; arguments come behind it. */
	static List<String> command() throws IOException {
		List<String> command = new ArrayList<>(java());
		command.add("-cp");
		command.add(jar("org.waarborg.launcher") + File.pathSeparator + jar("org.apache.felix.framework"));
		command.add("org.waarborg.launcher.Main");
		return command;
	}

	/** Runs the commands of a file, a line each, one after the other on one framework ({@link ManyCommands}). */
	static Run script(Path folder, Map<String, String> environment, Path commands)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(java());
		Path tests = Path
				.of(URI.create(ManyCommands.class.getProtectionDomain().getCodeSource().getLocation().toString()));
		command.addAll(List.of("-cp",
				String.join(File.pathSeparator, jar("org.waarborg.launcher"), jar("org.apache.felix.framework"),
						tests.toString()),
				ManyCommands.class.getName(), PLUGINS.toString(), commands.toString()));
		return finish(start(folder, environment, command), folder);
	}

	/** A plain Java process with every bundle on its class path: what OSGi adds is not what such a test is about. */
	static Run plain(Path folder, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(java());
		command.add("-cp");
		command.add(
				Stream.of(PLUGINS, TEST_PLUGINS).map(p -> p + "/*").collect(Collectors.joining(File.pathSeparator)));
		command.addAll(List.of(arguments));
		return finish(start(folder, Map.of(), command), folder);
	}

	/** A copy of the example dossier, as {@code demo} would put it there. */
	static void example(Path folder) throws IOException {
		Path example = ROOT.resolve("bundles/org.waarborg.example/umc-voorbeeld");
		try (Stream<Path> files = Files.walk(example)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(example.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static List<String> java() {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Dlog4j2.StatusLogger.level=OFF",
				"-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
	}

	private static Process start(Path folder, Map<String, String> environment, List<String> command)
			throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectOutput(folder.resolve("out.txt").toFile()).redirectError(folder.resolve("err.txt").toFile());
		builder.environment().putAll(environment);
		return builder.start();
	}

	private static Run finish(Process process, Path folder) throws IOException, InterruptedException {
		if (!process.waitFor(2, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IOException("the command did not end within two minutes");
		}
		return new Run(process.exitValue(), Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8),
				Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8));
	}

	private static String jar(String bundle) throws IOException {
		try (Stream<Path> files = Files.list(PLUGINS)) {
			List<Path> found = files.filter(f -> f.getFileName().toString().startsWith(bundle + '_')).toList();
			if (found.size() != 1) {
				throw new IOException("expected one " + bundle + " in " + PLUGINS + ", found " + found);
			}
			return found.get(0).toString();
		}
	}
}
