package org.waarborg.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.rules.internal.EngineWords;

/**
 * Something with a date that somebody has to do, or has to know. All texts are in the language asked for.
 *
 * @param id        what stays the same while it is the same work: kind and object, and the planned date for one time of
 *                  recurring work; never translated
 * @param kind      kind for machines, for example {@code control-review}
 * @param kindLabel kind for people, for example "Review of a control"
 * @param on        the day
 * @param latest    the last day on which it is still in time; the same as {@code on} where there is no window
 * @param place     what it is about
 * @param what      what is to be done, in a phrase ("Review 5.30 …")
 * @param owner     {@linkplain #ownerName name} of who does it; empty where nobody is named
 * @param task      true for work; false for a date to know, such as the end of a transition
 * @since 0.1
 */
public record DueItem(String id, String kind, String kindLabel, LocalDate on, LocalDate latest, Place place,
		String what, String owner, boolean task) {

	/** Checks that all is there. */
	public DueItem {
		Objects.requireNonNull(on);
		Objects.requireNonNull(place);
		Objects.requireNonNull(owner);
		if (id.isEmpty() || kind.isEmpty() || kindLabel.isBlank() || what.isBlank() || latest.isBefore(on))
			throw new IllegalArgumentException("due work needs id, kind, words and days in order: " + id);
	}

	/**
	 * What an owner is called in a list of due work: the name, and of somebody who has left that too, because then the work
	 * is nobody's.
	 *
	 * @param owner    the owner; null gives nothing
	 * @param today    the day to reckon from
	 * @param language ISO 639-1 code
	 * @return for example "Daan Schuurhof (left)"; empty where nobody is named
	 */
	public static String ownerName(Person owner, LocalDate today, String language) {
		String name = Labels.of(owner);
		boolean left = !name.isEmpty() && owner.getLeftOn() != null && owner.getLeftOn().isBefore(today);
		return left ? EngineWords.in(Locale.of(language)).get("due.left", name) : name;
	}

	/**
	 * Whether it is work that should have been done.
	 *
	 * @param today the day to reckon from
	 * @return true when its last day has passed
	 */
	public boolean overdue(LocalDate today) {
		return task && latest.isBefore(today);
	}

	/**
	 * How many days from a day.
	 *
	 * @param today the day to reckon from
	 * @return days until {@link #on}; negative when it has passed
	 */
	public long days(LocalDate today) {
		return ChronoUnit.DAYS.between(today, on);
	}
}
