package org.waarborg.statement.intake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.intake.Vocabulary;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/** The controls of one set as people name them: by number, by id, by title in any language. */
final class ControlBook {

	private final ResolvedSet set;
	private final Map<String, ResolvedControl> byNumber = new HashMap<>();
	private final Map<String, ResolvedControl> careParts = new HashMap<>();
	private final Map<String, ResolvedControl> byId = new HashMap<>();
	private final Map<String, List<ResolvedControl>> byTitle = new HashMap<>();

	ControlBook(ResolvedSet set) {
		this.set = set;
		for (ResolvedControl control : set.controls()) {
			if (!control.assessable()) {
				continue;
			}
			String id = control.ref().control();
			byId.putIfAbsent(Vocabulary.fold(id), control);
			byId.putIfAbsent(Vocabulary.fold(control.label()), control);
			if (control.carePart()) {
				control.enhances().map(base -> number(base.control()))
						.ifPresent(n -> careParts.putIfAbsent(n, control));
			} else {
				byNumber.putIfAbsent(number(id), control);
				byNumber.putIfAbsent(number(control.label()), control);
				control.titles().values().stream().map(Vocabulary::fold).distinct()
						.forEach(t -> byTitle.computeIfAbsent(t, k -> new ArrayList<>()).add(control));
			}
		}
		byNumber.remove("");
	}

	private static String number(String id) {
		ControlNumbers numbers = ControlNumbers.read(id);
		return numbers.numbers().isEmpty() ? "" : numbers.numbers().get(0).number();
	}

	ResolvedSet set() {
		return set;
	}

	String id() {
		return set.header().id();
	}

	Optional<ResolvedControl> find(ControlNumbers.Number number) {
		ResolvedControl control = byNumber.get(number.number());
		if (!number.care()) {
			return Optional.ofNullable(control);
		}
		// "5.38 HLT": a control that exists for care only is its own care part.
		return Optional.ofNullable(careParts.get(number.number()))
				.or(() -> Optional.ofNullable(control).filter(ResolvedControl::careSpecific));
	}

	/** By an id or label of any shape, as own control sets have them. */
	Optional<ResolvedControl> id(String text) {
		return Optional.ofNullable(byId.get(Vocabulary.fold(text)));
	}

	/** By a title that only one control has. */
	Optional<ResolvedControl> title(String text) {
		List<ResolvedControl> found = byTitle.getOrDefault(Vocabulary.fold(text), List.of());
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** Whether a text is exactly the title of a control. */
	static boolean isTitleOf(String text, ResolvedControl control) {
		String folded = Vocabulary.fold(text);
		return control.titles().values().stream().anyMatch(t -> Vocabulary.fold(t).equals(folded));
	}

	/** How many controls the set has, care parts not counted. */
	int size() {
		return (int) set.controls().stream().filter(c -> c.assessable() && !c.carePart()).count();
	}
}
