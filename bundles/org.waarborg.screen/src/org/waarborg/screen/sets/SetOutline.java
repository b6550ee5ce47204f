package org.waarborg.screen.sets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.registry.ResolvedSet;

/**
 * The controls of a set under their groups, in the norm's order. Immutable.
 *
 * @param lines headings and controls
 * @since 0.1
 */
public record SetOutline(List<Line> lines) {

	/** Copies the list. */
	public SetOutline {
		lines = List.copyOf(lines);
	}

	/**
	 * A line.
	 *
	 * @param depth   how deep it stands, from 0
	 * @param control its canonical reference; empty for a heading
	 * @param number  its number; may be empty for a heading
	 * @param title   its title
	 * @param care    that it is a care part, or for care only; empty for any other
	 * @param purpose what it is for, in own words; may be empty
	 * @since 0.1
	 */
	public record Line(int depth, Optional<ControlRef> control, String number, String title, String care,
			String purpose) {
	}

	/**
	 * The outline of a set.
	 *
	 * @param set      the set
	 * @param language ISO 639-1 code
	 * @return the outline
	 */
	public static SetOutline of(ResolvedSet set, String language) {
		List<Line> lines = new ArrayList<>();
		Set<ControlRef> seen = new HashSet<>();
		Maker maker = new Maker(set, language, SetWords.messages(language), lines, seen);
		set.groups().forEach(g -> maker.group(g, 0));
		set.controls().stream().filter(c -> seen.add(c.ref())).forEach(c -> lines.add(maker.line(c, 0)));
		return new SetOutline(lines);
	}

	private record Maker(ResolvedSet set, String language, Messages messages, List<Line> lines, Set<ControlRef> seen) {

		void group(ResolvedGroup group, int depth) {
			lines.add(new Line(depth, Optional.empty(), group.label(), group.title(language), "", ""));
			group.controls().forEach(c -> {
				seen.add(c.ref());
				lines.add(line(c, depth + 1));
			});
			group.groups().forEach(g -> group(g, depth + 1));
		}

		Line line(ResolvedControl control, int depth) {
			String care = control.carePart() ? "care.part" : control.careSpecific() ? "care.only" : "";
			return new Line(depth, Optional.of(control.ref()), number(control), control.title(language),
					care.isEmpty() ? "" : messages.get(care), control.purpose(language));
		}

		/** The number that a catalog gives a care part has a language. */
		private String number(ResolvedControl control) {
			return control.enhances().flatMap(set::control).map(base -> messages.get("care.number", base.label()))
					.orElse(control.label());
		}
	}

	/**
	 * The line of a control.
	 *
	 * @param control its canonical reference
	 * @return index of the line; -1 when the set does not show it
	 */
	public int indexOf(ControlRef control) {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).control().filter(control::equals).isPresent()) {
				return i;
			}
		}
		return -1;
	}
}
