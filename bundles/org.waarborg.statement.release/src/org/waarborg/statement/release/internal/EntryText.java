package org.waarborg.statement.release.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The remark of a ledger entry: its first line is the day that the entry is about, {@code deputy:} and {@code proof:} lines say
 * by which mandate somebody approved and what proves it, and the rest is what a person remarked.
 *
 * @param on     the day
 * @param deputy for whom, and by which mandate; empty for nobody's deputy
 * @param proof  what proves it; may be empty
 * @param remark what was remarked; may be empty
 */
public record EntryText(LocalDate on, String deputy, String proof, String remark) {

	private static final String DEPUTY = "deputy: ";
	private static final String PROOF = "proof: ";

	/**
	 * A remark alone.
	 *
	 * @param on     the day
	 * @param remark the remark
	 * @return the text
	 */
	public static EntryText of(LocalDate on, String remark) {
		return new EntryText(on, "", "", Objects.toString(remark, "").strip());
	}

	/**
	 * As it is written.
	 *
	 * @return one or more lines
	 */
	public String written() {
		List<String> lines = new ArrayList<>(List.of(on.toString()));
		if (!deputy.isEmpty()) {
			lines.add(DEPUTY + line(deputy));
		}
		if (!proof.isEmpty()) {
			lines.add(PROOF + line(proof));
		}
		if (!remark.isEmpty()) {
			lines.add(remark);
		}
		return String.join("\n", lines);
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/**
	 * Reads it.
	 *
	 * @param written what an entry holds; may be null
	 * @param other   the day where it names none
	 * @return the parts
	 */
	public static EntryText parse(String written, LocalDate other) {
		List<String> lines = new ArrayList<>(List.of(Objects.toString(written, "").split("\n", -1)));
		LocalDate on = other;
		try {
			on = LocalDate.parse(lines.get(0).strip());
			lines.remove(0);
		} catch (DateTimeParseException noDate) {
			on = other;
		}
		String deputy = take(lines, DEPUTY);
		String proof = take(lines, PROOF);
		return new EntryText(on, deputy, proof, String.join("\n", lines).strip());
	}

	private static String take(List<String> lines, String key) {
		return !lines.isEmpty() && lines.get(0).startsWith(key) ? lines.remove(0).substring(key.length()).strip() : "";
	}
}
