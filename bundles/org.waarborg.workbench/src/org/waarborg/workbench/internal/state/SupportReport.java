package org.waarborg.workbench.internal.state;

import java.util.List;
import java.util.Map;

/** What a person sends when something went wrong: what runs, and the log without contents of dossiers and paths. */
public final class SupportReport {

	private SupportReport() {
	}

	/**
	 * Makes the report.
	 *
	 * @param facts     what runs: version, Java, system, counts
	 * @param entries   entries of the log, the newest first
	 * @param redaction takes out what must not leave
	 * @return plain text, in English so that every developer can read it
	 */
	public static String text(Map<String, String> facts, List<LogEntry> entries, Redaction redaction) {
		StringBuilder text = new StringBuilder("Waarborg\n\n");
		facts.forEach((name, value) -> text.append(name).append(": ").append(redaction.of(value)).append('\n'));
		text.append("\nLog, newest first (").append(entries.size()).append(")\n");
		for (LogEntry entry : entries) {
			text.append("\n[").append(severity(entry.severity())).append("] ").append(entry.when()).append("  ")
					.append(entry.source()).append('\n');
			text.append(redaction.of(entry.message())).append('\n');
			if (!entry.trace().isEmpty())
				text.append(redaction.of(entry.trace())).append('\n');
		}
		return text.toString();
	}

	private static String severity(int severity) {
		return switch (severity) {
			case 4 -> "ERROR";
			case 2 -> "WARNING";
			default -> "INFO";
		};
	}
}
