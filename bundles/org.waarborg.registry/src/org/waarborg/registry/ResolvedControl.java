package org.waarborg.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;

/**
 * A control as one set shows it. Immutable.
 *
 * @param ref           the canonical reference: names the set that <em>defines</em> the control, also where an overlay
 *                      shows it
 * @param label         number to show, as the set that was asked for gives it; the id when it has none
 * @param titles        short title by language (ISO 639-1); may be empty
 * @param purposes      own words, what it is for, by language; may be empty; never norm text
 * @param groupId       id of the group that it stands in, or empty
 * @param care          care-specific content. A care part is {@code PART} and has {@link #enhances}; a control of the
 *                      extended set is {@code PART} where the overlay says that a part stands beside it. Count parts
 *                      with {@link #carePart()}
 * @param guidance      whether care-specific guidance is reported
 * @param assessable    false for a heading that nothing is decided on
 * @param parent        the control above it, if any
 * @param enhances      for a care part: the control that it stands beside
 * @param reference     for a requirement: law and article; else empty
 * @param inForceFrom   for a requirement: first day in force; null when not said
 * @param inForceUntil  for a requirement: last day in force; null when not said
 * @param values        ids of attribute values
 * @param confidence    how well id, title and flags are supported
 * @param source        source where it differs from the set's; else empty
 * @param order         place in the set, from 0, in the norm's order
 * @param questions     questions that help to judge it, own words, by language
 * @param evidenceHints what could serve as evidence, own words, by language
 * @param answerScale   for a point of a checklist: id of the answer scale; else empty
 * @param workingTitles languages whose title is a working translation and not the norm's own title
 * @param correctedBy   id of the dossier's own set that corrected a flag or label or added the control; else empty
 * @since 0.1
 */
public record ResolvedControl(ControlRef ref, String label, Map<String, String> titles, Map<String, String> purposes,
		String groupId, CareContent care, Flag guidance, boolean assessable, Optional<ControlRef> parent,
		Optional<ControlRef> enhances, String reference, LocalDate inForceFrom, LocalDate inForceUntil,
		List<String> values, Confidence confidence, String source, int order, Map<String, List<String>> questions,
		Map<String, List<String>> evidenceHints, String answerScale, Set<String> workingTitles, String correctedBy) {

	/** Keeps unmodifiable copies. */
	public ResolvedControl {
		titles = Localized.copy(titles);
		purposes = Localized.copy(purposes);
		values = List.copyOf(values);
		questions = Localized.copy(questions);
		evidenceHints = Localized.copy(evidenceHints);
		workingTitles = Set.copyOf(workingTitles);
	}

	/**
	 * The short title in a language; fallback English, any.
	 *
	 * @param language ISO 639-1 code
	 * @return the title, or an empty string when no language has one
	 */
	public String title(String language) {
		return Localized.pick(titles, language);
	}

	/**
	 * What the control is for, in a language; fallback English, any.
	 *
	 * @param language ISO 639-1 code
	 * @return the text, or an empty string
	 */
	public String purpose(String language) {
		return Localized.pick(purposes, language);
	}

	/**
	 * Whether this is a care part, a row of its own right after the control that it stands beside.
	 *
	 * @return true for a care part
	 */
	public boolean carePart() {
		return enhances.isPresent();
	}

	/**
	 * Whether this row is care-specific: a care part, or a control that exists for care only.
	 *
	 * @return true for care-specific rows
	 */
	public boolean careSpecific() {
		return carePart() || care == CareContent.ONLY;
	}
}
