package org.waarborg.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a check of a catalog found. Immutable.
 *
 * @param file     the file that was checked
 * @param path     path inside the jar or bundle, or empty
 * @param set      id of the set that the file is, or is for; empty when it could not be told
 * @param language language of a text file (ISO 639-1); otherwise empty
 * @param header   header of the set; empty when it could not be read or the file holds texts or attributes
 * @param counts   what the file itself holds
 * @param problems errors, warnings and information, errors first
 * @since 0.1
 */
public record CheckReport(Path file, String path, String set, String language, Optional<ControlSetHeader> header,
		Counts counts, List<ControlSetProblem> problems) {

	/** Keeps an unmodifiable copy. */
	public CheckReport {
		problems = List.copyOf(problems);
	}

	/**
	 * What a file holds.
	 *
	 * @param groups       groups, at all levels
	 * @param controls     assessable controls, care parts not included
	 * @param headings     controls that are not assessable
	 * @param careOnly     controls that exist for care only; part of {@code controls}
	 * @param careParts    care parts
	 * @param adjustments  adjustments of another set's controls
	 * @param texts        entries of a text file
	 * @param attributes   entries of an attribute file: controls with values
	 * @param dimensions   attribute dimensions
	 * @param mappings     mappings
	 * @param mappingLinks links in all mappings
	 * @param terms        terms
	 * @param profiles     profiles
	 * @since 0.1
	 */
	public record Counts(int groups, int controls, int headings, int careOnly, int careParts, int adjustments,
			int texts, int attributes, int dimensions, int mappings, int mappingLinks, int terms, int profiles) {

		/** Nothing. */
		public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	/**
	 * What the file is about: the set, and the language of a text file, for example {@code iso27001-2022 nl}.
	 *
	 * @return id of the set and language; empty when it could not be told
	 */
	public String subject() {
		return language.isEmpty() ? set : set + ' ' + language;
	}

	/**
	 * How many problems there are of a severity.
	 *
	 * @param severity the severity
	 * @return their number
	 */
	public long count(ControlSetProblem.Severity severity) {
		return problems.stream().filter(p -> p.severity() == severity).count();
	}

	/**
	 * Whether the registry would use the file.
	 *
	 * @return true when there is no error
	 */
	public boolean usable() {
		return count(ControlSetProblem.Severity.ERROR) == 0;
	}
}
