package org.waarborg.risk.screens.internal.method;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;

import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.ScaleStep;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** The other words for a step in tables that are taken in, on one line with semicolons between. */
record WordsField(Fields fields, Function<Row, Optional<String>> lock) implements Field {

	private static final String BETWEEN = "; ";

	private static Optional<ScaleStep> step(Row row) {
		return row.object().filter(ScaleStep.class::isInstance).map(ScaleStep.class::cast);
	}

	@Override
	public String id() {
		return Literals.SCALE_STEP__WORDS.getName();
	}

	@Override
	public String label() {
		return fields.label(Literals.SCALE_STEP, Literals.SCALE_STEP__WORDS);
	}

	@Override
	public String help() {
		return fields.text("ScaleStep.words.help");
	}

	@Override
	public FieldType type() {
		return new FieldType.Text(1);
	}

	@Override
	public Cell cell(Row row) {
		List<String> words = step(row).map(s -> List.copyOf(s.getWords())).orElse(List.of());
		return words.isEmpty() ? Cell.EMPTY : Cell.of(String.join(BETWEEN, words)).as(words);
	}

	@Override
	public Object value(Row row) {
		return step(row).filter(s -> !s.getWords().isEmpty()).map(s -> String.join(BETWEEN, s.getWords()))
				.orElse(null);
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		ScaleStep step = step(row).orElseThrow();
		List<String> words = Arrays.stream(Objects.toString(value, "").split(";")).map(String::strip)
				.filter(w -> !w.isEmpty()).distinct().toList();
		return words.isEmpty() ? edits.clear(step, Literals.SCALE_STEP__WORDS)
				: edits.set(step, Literals.SCALE_STEP__WORDS, words);
	}

	@Override
	public Optional<String> locked(Row row) {
		return step(row).isEmpty() ? Optional.of(fields.text("locked.nothing")) : lock.apply(row);
	}

	@Override
	public boolean shown(Row row) {
		return step(row).isPresent();
	}

	@Override
	public boolean isAt(Row row, Place place) {
		return shown(row) && row.id().equals(place.objectId()) && place.feature().equals(id());
	}
}
