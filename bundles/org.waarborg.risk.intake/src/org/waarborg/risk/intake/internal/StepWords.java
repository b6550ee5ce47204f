package org.waarborg.risk.intake.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.waarborg.controlset.Texts;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.Vocabulary;
import org.waarborg.risk.ScaleStep;

/** The words of one scale: numbers, names, and the further words that the method keeps for tables. */
final class StepWords {

	private final Map<String, Integer> steps = new HashMap<>();

	StepWords(List<ScaleStep> scale) {
		for (int i = 0; i < scale.size(); i++) {
			Integer number = Integer.valueOf(i + 1);
			ScaleStep step = scale.get(i);
			Texts.all(step.getTitle()).values().forEach(t -> steps.putIfAbsent(Vocabulary.fold(t), number));
			steps.putIfAbsent(number.toString(), number);
		}
		for (int i = 0; i < scale.size(); i++) {
			Integer number = Integer.valueOf(i + 1);
			scale.get(i).getWords().forEach(w -> steps.putIfAbsent(Vocabulary.fold(w), number));
		}
	}

	/**
	 * The step that a cell names: what a mapping says, a number, a word, "4 - groot", "groot (4)". A number that is no step is
	 * none, and is never cut to fit.
	 *
	 * @param value the cell
	 * @param said  what a mapping says words of this field mean
	 */
	OptionalInt of(IntakeValue value, Map<String, String> said) {
		String meant = said.entrySet().stream().filter(e -> !e.getValue().isBlank())
				.filter(e -> Vocabulary.fold(e.getKey()).equals(Vocabulary.fold(value.text())))
				.map(Map.Entry::getValue).findFirst().orElse(null);
		if (meant != null) {
			return step(meant);
		}
		OptionalInt whole = step(value.text());
		if (whole.isPresent()) {
			return whole;
		}
		String[] parts = Vocabulary.fold(value.text()).split(" ", 2);
		if (parts.length < 2) {
			return OptionalInt.empty();
		}
		OptionalInt first = step(parts[0]);
		int last = Vocabulary.fold(value.text()).lastIndexOf(' ');
		OptionalInt second = step(Vocabulary.fold(value.text()).substring(last + 1));
		boolean number = parts[0].matches("\\d+") || Vocabulary.fold(value.text()).substring(last + 1).matches("\\d+");
		return !number ? OptionalInt.empty() : parts[0].matches("\\d+") ? first : second;
	}

	private OptionalInt step(String word) {
		Integer number = steps.get(Vocabulary.fold(word.replaceFirst("[.,]0+$", "")));
		return number == null ? OptionalInt.empty() : OptionalInt.of(number.intValue());
	}
}
