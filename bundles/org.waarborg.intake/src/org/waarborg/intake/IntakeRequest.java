package org.waarborg.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.waarborg.store.OpenDossier;

/**
 * What is to be taken in, into what and how. Immutable; the dossier is used on its thread.
 *
 * @param dossier   the open dossier
 * @param file      the file
 * @param target    id of what it is taken in as; empty to find it
 * @param sheets    names of the sheets to read; empty for all that fit
 * @param subject   what it goes into where there are several, for example a statement; empty to find it
 * @param mapping   how it is read; empty to guess
 * @param overwrite whether values that differ replace what the dossier says, all of them
 * @param replaced  where else they do, one by one
 * @param locale    language of messages
 * @param today     the date that counts as today
 * @since 0.1
 */
public record IntakeRequest(OpenDossier dossier, SheetFile file, String target, List<String> sheets, String subject,
		Optional<IntakeMapping> mapping, boolean overwrite, Set<Spot> replaced, Locale locale, LocalDate today) {

	/**
	 * A value of the file.
	 *
	 * @param field id of the field
	 * @param place the cell, for example {@code Blad1!C12}
	 */
	public record Spot(String field, String place) {
	}

	/** Checks that nothing is missing and keeps a copy. */
	public IntakeRequest {
		Objects.requireNonNull(dossier, "dossier");
		Objects.requireNonNull(file, "file");
		sheets = List.copyOf(sheets);
		replaced = Set.copyOf(replaced);
	}

	/**
	 * A request in which all values that differ are treated alike.
	 *
	 * @param dossier   the open dossier
	 * @param file      the file
	 * @param target    id of what it is taken in as; empty to find it
	 * @param sheets    names of the sheets to read; empty for all that fit
	 * @param subject   what it goes into where there are several; empty to find it
	 * @param mapping   how it is read; empty to guess
	 * @param overwrite whether values that differ replace what the dossier says
	 * @param locale    language of messages
	 * @param today     the date that counts as today
	 */
	public IntakeRequest(OpenDossier dossier, SheetFile file, String target, List<String> sheets, String subject,
			Optional<IntakeMapping> mapping, boolean overwrite, Locale locale, LocalDate today) {
		this(dossier, file, target, sheets, subject, mapping, overwrite, Set.of(), locale, today);
	}

	/**
	 * Whether a value of the file replaces another one that the dossier has.
	 *
	 * @param field id of the field
	 * @param cell  the cell that says it
	 * @return false to keep what the dossier says
	 */
	public boolean replaces(String field, SheetCell cell) {
		return overwrite || replaced.contains(new Spot(field, cell.address()));
	}

	/**
	 * A request with everything to be found out.
	 *
	 * @param dossier the open dossier
	 * @param file    the file
	 * @param locale  language of messages
	 * @param today   the date that counts as today
	 * @return the request
	 */
	public static IntakeRequest of(OpenDossier dossier, SheetFile file, Locale locale, LocalDate today) {
		return new IntakeRequest(dossier, file, "", List.of(), "", Optional.empty(), false, locale, today);
	}

	/**
	 * The language in which texts of the file are kept: the dossier's own.
	 *
	 * @return ISO 639-1 code
	 */
	public String textLanguage() {
		String own = dossier.dossier().getLanguage();
		return own == null || own.isEmpty() ? locale.getLanguage() : own;
	}
}
