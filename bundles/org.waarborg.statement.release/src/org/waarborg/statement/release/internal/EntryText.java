package org.waarborg.statement.release.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.waarborg.statement.LedgerEntry;

/**
 * What a ledger entry says in words: the day that it is about, by which mandate somebody approved, what proves it, and what a
 * person remarked. Entries without a day of their own have it in the first line of the remark, and {@code deputy:} and
 * {@code proof:} lines behind it.
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
	 * Writes it.
	 *
	 * @param entry the entry
	 */
	void writeTo(LedgerEntry entry) {
		entry.setOn(on);
		entry.setDeputy(Frozen.orNull(deputy));
		entry.setProof(Frozen.orNull(proof));
		entry.setText(Frozen.orNull(remark));
	}

	/**
	 * Reads it.
	 *
	 * @param entry the entry
	 * @param other the day where it names none
	 * @return the parts
	 */
	static EntryText of(LedgerEntry entry, LocalDate other) {
		return entry.getOn() == null ? parse(entry.getText(), other)
				: new EntryText(entry.getOn(), Objects.toString(entry.getDeputy(), ""),
						Objects.toString(entry.getProof(), ""), Objects.toString(entry.getText(), ""));
	}

	private static EntryText parse(String written, LocalDate other) {
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
