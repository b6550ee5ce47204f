package org.waarborg.statement.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Disclosure;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenHeading;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.compare.internal.ValueWords;

/**
 * What people call the two states of a comparison, its controls, fields and values: the same words in documents and on screens.
 *
 * @since 0.1
 */
public final class ComparisonWords {

	private final String language;
	private final ValueWords words;
	private final Messages messages;
	private final Map<StatementRelease, Map<ControlRef, String>> numbers = new IdentityHashMap<>();

	/**
	 * Words for an audience.
	 *
	 * @param language   ISO 639-1 code
	 * @param disclosure what the audience may see
	 */
	public ComparisonWords(String language, Disclosure disclosure) {
		this.language = language;
		words = new ValueWords(language, disclosure);
		messages = words.messages();
	}

	/**
	 * A theme of controls.
	 *
	 * @param id    tells it from others; "-" for none
	 * @param label number and title; a word for none
	 */
	public record Theme(String id, String label) {
	}

	/**
	 * What a state is called.
	 *
	 * @param state one of the two
	 * @return "version 2 of 12 nov 2026" or "draft of version 3"
	 */
	public String name(ComparedState state) {
		StatementRelease content = state.content();
		return state.draft() ? messages.get("state.draft", content.getNumber())
				: messages.get("state.released", content.getNumber(), words.date(content.getOn()));
	}

	/**
	 * The number of a control.
	 *
	 * @param control the control
	 * @return the norm's number; of a care part "5.2 – care"; its reference where the catalogue gave none
	 */
	public String label(ComparedControl control) {
		Optional<FrozenHeading> heading = heading(control);
		return heading.map(FrozenHeading::getEnhances).flatMap(base -> number(control.shown(), base))
				.map(number -> number + " – " + StatementWords.messages(language).get("care.part"))
				.or(() -> heading.map(FrozenHeading::getLabel).filter(l -> l != null && !l.isBlank()))
				.orElse(control.ref().toString());
	}

	/** The number that a catalogue gives a care part has a language; that of the control beside it has none. */
	private Optional<String> number(FrozenDecision part, ControlRef base) {
		if (!(part.eContainer() instanceof StatementRelease release)) {
			return Optional.empty();
		}
		return Optional.ofNullable(numbers.computeIfAbsent(release, ComparisonWords::numbers).get(base));
	}

	private static Map<ControlRef, String> numbers(StatementRelease release) {
		Map<ControlRef, String> numbers = new HashMap<>();
		for (FrozenDecision row : release.getRows()) {
			if (row.getControl() != null && !row.getHeadings().isEmpty()
					&& row.getHeadings().getLast().getLabel() != null) {
				numbers.put(row.getControl(), row.getHeadings().getLast().getLabel());
			}
		}
		return numbers;
	}

	/**
	 * The short title of a control.
	 *
	 * @param control the control
	 * @return the title; may be empty
	 */
	public String title(ComparedControl control) {
		return heading(control).map(h -> Texts.get(h.getTitle(), language)).orElse("");
	}

	/**
	 * The theme that a control stands in.
	 *
	 * @param control the control
	 * @return the theme
	 */
	public Theme theme(ComparedControl control) {
		return heading(control).map(this::theme).orElseGet(() -> new Theme("-", messages.get("group.none")));
	}

	private Theme theme(FrozenHeading heading) {
		String id = heading.getGroup() == null || heading.getGroup().isEmpty() ? "-" : heading.getGroup();
		String label = ((heading.getGroupLabel() == null ? "" : heading.getGroupLabel() + ' ')
				+ Texts.get(heading.getGroupTitle(), language)).strip();
		return new Theme(id, label.isEmpty() ? messages.get("group.none") : label);
	}

	/** The most complete set names a control: an overlay comes behind the set that it extends. */
	private static Optional<FrozenHeading> heading(ComparedControl control) {
		List<FrozenHeading> headings = control.shown().getHeadings();
		return headings.isEmpty() ? Optional.empty() : Optional.of(headings.getLast());
	}

	/**
	 * What a change is of.
	 *
	 * @param change the change
	 * @return the field, and the part where it is of one of several
	 */
	public String field(FieldChange change) {
		String field = words.label(change.field());
		String part = change.part().getOrDefault(language, change.part().values().stream().findFirst().orElse(""));
		return part.isEmpty() ? field : messages.get("field.part", field, part);
	}

	/**
	 * The word for a field, a kind of change or a value from a list.
	 *
	 * @param literal the literal
	 * @return its label
	 */
	public String label(Enum<?> literal) {
		return words.label(literal);
	}

	/**
	 * A value in words; an empty side is said, because a blank leaves one guessing whether it was read.
	 *
	 * @param value the value
	 * @param other the other side, which tells the languages that differ
	 * @return one or more lines, never empty
	 */
	public String said(ComparedValue value, ComparedValue other) {
		String said = words.say(value, other);
		return said.isEmpty() ? messages.get("value.none") : said;
	}

	/**
	 * What a change of the list of controls means for the eye.
	 *
	 * @param kind what happened to a control
	 * @return its status
	 */
	public static Status status(ComparedControl.Kind kind) {
		return switch (kind) {
			case ADDED -> Status.DONE;
			case REMOVED -> Status.STOP;
			case CHANGED -> Status.UNDER_WAY;
			case SAME -> Status.NEUTRAL;
		};
	}

	/**
	 * Whether what a certificate covers may be touched, and what to do.
	 *
	 * @param comparison the two states
	 * @return a sentence or two
	 */
	public String coverage(Comparison comparison) {
		return messages.get(comparison.isSame() ? "overview.same"
				: comparison.touchesCoverage() ? "overview.coverage" : "overview.nocoverage");
	}
}
