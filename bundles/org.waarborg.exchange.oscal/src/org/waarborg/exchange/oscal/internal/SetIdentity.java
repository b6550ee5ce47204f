package org.waarborg.exchange.oscal.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Id and version of the set that a catalog becomes. The id is the same each time the file is read, and for the next version of the
 * same catalog: our property {@code control-set-id}, else the first of its document ids, else its title up to a colon, with the first
 * number of its version where the title does not have it.
 */
final class SetIdentity {

	private static final int LONGEST = 60;
	private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}(\\.\\d{1,9}(\\.[\\w-]+)?)?)?");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	private SetIdentity() {
	}

	static String id(Metadata metadata, Notes notes) {
		String given = metadata.ours("control-set-id").orElse("");
		if (!given.isEmpty() && given.chars().noneMatch(c -> c == '#' || Character.isWhitespace(c))) {
			return given;
		}
		String id = metadata.document().map(d -> word(d.replaceFirst("^\\w+://", ""))).orElse("");
		if (id.isEmpty()) {
			String title = word(name(metadata));
			String number = number(metadata.text("version"));
			id = number.isEmpty() || ('-' + title + '-').contains('-' + number + '-') ? title : title + '-' + number;
		}
		id = id.isEmpty() || id.startsWith("-") ? "oscal" + id : id;
		notes.info("registry.oscal.setId", metadata.at(), id);
		return id;
	}

	/** The name of the norm: the title without what explains it. */
	static String name(Metadata metadata) {
		String title = metadata.text("title");
		int colon = title.indexOf(':');
		return colon > 2 ? title.substring(0, colon).strip() : title;
	}

	private static String word(String text) {
		String word = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		if (word.length() <= LONGEST) {
			return word;
		}
		int end = word.lastIndexOf('-', LONGEST);
		return word.substring(0, end > 0 ? end : LONGEST);
	}

	private static String number(String version) {
		Matcher number = NUMBER.matcher(version);
		return number.find() ? number.group() : "";
	}

	/** A version that can be compared: that of the catalog, else its numbers, else the day of its last change. */
	static String version(Metadata metadata, Notes notes) {
		String said = metadata.text("version");
		if (VERSION.matcher(said).matches()) {
			return said;
		}
		StringBuilder version = new StringBuilder();
		Matcher numbers = NUMBER.matcher(said);
		for (int i = 0; i < 3 && numbers.find(); i++) {
			version.append(i == 0 ? "" : ".").append(Integer.parseInt(numbers.group()));
		}
		LocalDate changed = version.isEmpty() ? metadata.day("last-modified") : null;
		if (changed != null) {
			version.append(changed.getYear()).append('.').append(changed.getMonthValue()).append('.')
					.append(changed.getDayOfMonth());
		}
		String made = version.isEmpty() ? "0.0.0" : version.toString();
		notes.info("registry.oscal.version", metadata.at(), Json.brief(said), made);
		return made;
	}
}
