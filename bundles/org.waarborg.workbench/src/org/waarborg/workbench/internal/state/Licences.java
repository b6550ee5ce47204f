package org.waarborg.workbench.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The licence of a bundle, from what its manifest and files say. */
public final class Licences {

	private static final Pattern SPDX = Pattern
			.compile("SPDX-License-Identifier:\\s*([\\w.+-]+(?: (?:OR|AND|WITH) [\\w.+-]+)*)");

	/** Words of a licence's text, and its usual short name. */
	private static final Map<String, String> KNOWN = Map.of("eclipse public license - v 2.0", "EPL-2.0",
			"eclipse public license - v 1.0", "EPL-1.0", "eclipse public license version 2.0", "EPL-2.0",
			"apache license version 2.0", "Apache-2.0", "apache.org/licenses/license-2.0", "Apache-2.0",
			"eclipse.org/legal/epl-2.0", "EPL-2.0", "eclipse.org/legal/epl-v10", "EPL-1.0",
			"gnu lesser general public license", "LGPL", "open font license", "OFL-1.1", "bsd license", "BSD");

	private Licences() {
	}

	/**
	 * A bundle as the about dialog lists it.
	 *
	 * @param name    its name for people
	 * @param id      symbolic name
	 * @param version its version
	 * @param licence short name of its licence; empty when it does not say
	 */
	public record Part(String name, String id, String version, String licence) {

		/** Whether each word occurs in it. */
		public boolean matches(String query) {
			String all = (name + ' ' + id + ' ' + version + ' ' + licence).toLowerCase(Locale.ROOT);
			return Stream.of(query.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
		}
	}

	/**
	 * The licence's short name.
	 *
	 * @param header the manifest's {@code Bundle-License}; may be null
	 * @param files  texts of {@code about.html}, {@code META-INF/LICENSE} and the like; the first that says something counts
	 * @return for example {@code EPL-2.0}; empty when nothing says it
	 */
	public static String of(String header, List<String> files) {
		if (header != null && !header.isBlank()) {
			List<String> names = new ArrayList<>();
			for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
				names.add(known(clause).orElse(clause.split(";")[0].strip().replace("\"", "")));
			return String.join(", ", names.stream().distinct().toList());
		}
		return files.stream().map(Licences::known).flatMap(Optional::stream).findFirst().orElse("");
	}

	private static Optional<String> known(String text) {
		Matcher spdx = SPDX.matcher(text);
		if (spdx.find())
			return Optional.of(spdx.group(1));
		String plain = text.toLowerCase(Locale.ROOT).replaceAll("<[^>]*>", " ").replaceAll("[\\s,\"“”]+", " ");
		return KNOWN.entrySet().stream().filter(e -> plain.contains(e.getKey())).map(Map.Entry::getValue).sorted()
				.reduce((a, b) -> b);
	}

	/** The parts as text for the clipboard. */
	public static String text(List<Part> parts) {
		StringBuilder text = new StringBuilder();
		parts.forEach(p -> text.append(p.id()).append('\t').append(p.version()).append('\t').append(p.licence())
				.append('\n'));
		return text.toString();
	}
}
