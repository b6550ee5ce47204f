package org.waarborg.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs processes and times them from outside. */
final class Processes {

	/** How the shell's {@code times} says minutes and seconds; the second line is that of its children. */
	private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.,]+)s");

	/**
	 * One run.
	 *
	 * @param wall from start to end, in ms
	 * @param cpu  processor time of it, in ms; steadier than the wall on a machine that others use
	 * @param out  what it printed
	 */
	record Run(double wall, double cpu, String out) {
	}

	private final Path temp;

	Processes(Path temp) {
		this.temp = temp;
	}

	/** Runs a command; fails when it does. */
	Run run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
		Path out = temp.resolve("out");
		Path err = temp.resolve("err");
		Path times = temp.resolve("times");
		List<String> all = new ArrayList<>(List.of("/bin/sh", "-c",
				"out=$1; err=$2; times=$3; shift 3; \"$@\" >\"$out\" 2>\"$err\"; code=$?; times >\"$times\"; exit $code",
				"sh", out.toString(), err.toString(), times.toString()));
		all.addAll(command);
		ProcessBuilder builder = new ProcessBuilder(all).inheritIO();
		builder.environment().putAll(environment);
		long start = System.nanoTime();
		int code = builder.start().waitFor();
		double wall = (System.nanoTime() - start) / 1e6;
		String said = Files.readString(err, StandardCharsets.UTF_8);
		if (code != 0) {
			throw new IOException("Exit code " + code + " from " + command + "\n" + said);
		}
		return new Run(wall, cpu(Files.readString(times)), Files.readString(out, StandardCharsets.UTF_8) + said);
	}

	/** The processor time of what a shell waited for, in ms: the last line of what its {@code times} says. */
	static double cpu(String times) {
		Matcher matcher = TIME.matcher(times.lines().reduce("", (first, last) -> last));
		double seconds = 0;
		while (matcher.find()) {
			seconds += 60 * Integer.parseInt(matcher.group(1)) + Double.parseDouble(matcher.group(2).replace(',', '.'));
		}
		return seconds * 1000;
	}

	/** Runs a task of {@link Child} and collects what it measured, by name. */
	static void collect(Run run, Map<String, List<Double>> into) {
		for (String line : run.out().lines().toList()) {
			String[] words = line.split(" ");
			if (words.length == 3 && words[0].equals(Child.SAMPLE)) {
				into.computeIfAbsent(words[1], k -> new ArrayList<>()).add(Double.valueOf(words[2]));
			}
		}
	}
}
