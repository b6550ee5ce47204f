package org.waarborg.workbench.internal.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of the platform's log file.
 *
 * @param severity 1 information, 2 warning, 4 error
 * @param source   the bundle that wrote it
 * @param when     date and time as written
 * @param message  what it says
 * @param trace    stack trace and entries below it; may be empty
 * @param session  what was running when it was written, for example the version of Java
 */
public record LogEntry(int severity, String source, String when, String message, String trace, String session) {

	private static final Pattern HEAD = Pattern.compile("!ENTRY (\\S+)(?: (\\d+) (\\d+))?(?: (.*))?");

	/**
	 * Reads a log.
	 *
	 * @param log   the text of the log
	 * @param limit keep at most so many, the newest
	 * @return the entries, the newest first
	 * @throws IOException when it cannot be read
	 */
	public static List<LogEntry> read(Reader log, int limit) throws IOException {
		List<Draft> drafts = new ArrayList<>();
		StringBuilder session = new StringBuilder();
		boolean inSession = false;
		BufferedReader lines = new BufferedReader(log);
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			Matcher head = HEAD.matcher(line);
			if (line.startsWith("!SESSION")) {
				session.setLength(0);
				inSession = true;
			} else if (head.matches()) {
				inSession = false;
				drafts.add(new Draft(head, session.toString()));
			} else if (inSession) {
				session.append(line).append('\n');
			} else if (!drafts.isEmpty()) {
				drafts.get(drafts.size() - 1).add(line);
			}
			if (drafts.size() > 2 * limit)
				drafts.subList(0, drafts.size() - limit).clear();
		}
		List<Draft> last = drafts.subList(Math.max(0, drafts.size() - limit), drafts.size());
		return last.reversed().stream().map(Draft::entry).toList();
	}

	private static final class Draft {

		private final Matcher head;
		private final String session;
		private final StringBuilder message = new StringBuilder();
		private final StringBuilder trace = new StringBuilder();
		private boolean below;

		Draft(Matcher head, String session) {
			this.head = head;
			this.session = session;
		}

		void add(String line) {
			if (line.startsWith("!MESSAGE") && message.isEmpty())
				message.append(line.substring("!MESSAGE".length()).strip());
			else if (line.startsWith("!STACK") || line.startsWith("!SUBENTRY") || line.startsWith("!MESSAGE"))
				below = trace.append(line.startsWith("!STACK") ? "" : line + '\n') != null;
			else if (below)
				trace.append(line).append('\n');
			else if (!line.isBlank())
				message.append('\n').append(line);
		}

		LogEntry entry() {
			int severity = head.group(2) == null ? 4 : Integer.parseInt(head.group(2));
			String when = head.group(4) == null ? "" : head.group(4);
			return new LogEntry(severity, head.group(1), when, message.toString(), trace.toString().strip(),
					session.strip());
		}
	}
}
