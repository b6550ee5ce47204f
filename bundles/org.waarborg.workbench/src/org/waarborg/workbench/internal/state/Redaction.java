package org.waarborg.workbench.internal.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes from a text what is nobody's business but the user's: paths, names of dossiers, addresses, quoted texts and what
 * comes behind the class of an exception. What is left says where in the program something went wrong.
 */
public final class Redaction {

	private static final Pattern EXCEPTION = Pattern
			.compile(
					"(?m)^(\\s*(?:Caused by: |Suppressed: |Exception in thread \\S+ )?(?:[a-z][\\w]*\\.)+[A-Z][\\w$]*)\\s*:.*$");
	private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]{1,2000}\"|“[^”\\n]{1,2000}”|'[^'\\n]{3,2000}'");
	private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
	private static final Pattern UNIX = Pattern
			.compile("(?<![\\w.)<])(?:file:)?/(?:[^\\s:\"',;()<>]+/)+[^\\s:\"',;()<>]*");
	private static final Pattern WINDOWS = Pattern.compile("\\b[A-Za-z]:[\\\\/](?:[^\\s:\"',;()<>|]+[\\\\/]?)+");
	private static final Pattern SHARE = Pattern.compile("\\\\\\\\[\\w.$-]+(?:\\\\[^\\s:\"',;()<>|]+)+");

	private final List<String> secrets = new ArrayList<>();

	/**
	 * A redaction.
	 *
	 * @param secrets texts that must not leave: home and dossier folders, names of users, dossiers and organisations; short
	 *                ones are passed over, because they would hit ordinary words
	 */
	public Redaction(List<String> secrets) {
		secrets.stream().filter(s -> s != null && s.strip().length() >= 3).map(String::strip).distinct()
				.sorted(Comparator.comparingInt(String::length).reversed()).forEach(this.secrets::add);
	}

	/** The text without what must not leave. */
	public String of(String text) {
		String clean = text;
		for (String secret : secrets)
			clean = clean.replaceAll("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])", "…");
		clean = EXCEPTION.matcher(clean).replaceAll("$1: …");
		clean = QUOTED.matcher(clean).replaceAll("\"…\"");
		clean = MAIL.matcher(clean).replaceAll("…@…");
		clean = SHARE.matcher(clean).replaceAll("<path>");
		clean = WINDOWS.matcher(clean).replaceAll("<path>");
		return UNIX.matcher(clean).replaceAll("<path>");
	}
}
