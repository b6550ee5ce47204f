package org.waarborg.risk.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Impact;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.ScaleStep;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.store.Edits;

/**
 * A step of likelihood, or of the impact in a category, in one picture of a risk. Its value is the number of the step on the
 * scale of the method in use; what was assessed with another version reads in the words of that version.
 */
final class StepField implements Field {

	private final RiskScreenWords text;
	private final RiskFacts facts;
	private final Assessing assessing;
	private final AssessedState state;
	/** Place of the category in the method in use; -1 for likelihood. */
	private final int category;
	private final String label;
	/** The scale as it is now: the method may have another version while a grid is open. */
	private final OfRevision<FieldType.Choice> type;

	/** A step of another version: it can be read and not chosen. */
	private record Earlier(String words) {
		@Override
		public String toString() {
			return words;
		}
	}

	private record Known(RiskMethod method, List<ScaleStep> scale, int step) {
	}

	StepField(RiskScreenWords text, RiskFacts facts, Assessing assessing, AssessedState state, int category) {
		this.text = text;
		this.facts = facts;
		this.assessing = assessing;
		this.state = state;
		this.category = category;
		label = text.inState(category < 0 ? text.get("likelihood")
				: facts.method().filter(m -> category < m.getCategories().size())
						.map(m -> text.risk().category(m.getCategories().get(category))).orElse(""),
				state);
		type = new OfRevision<>(facts.session(), this::read);
	}

	static String id(AssessedState state, int category) {
		String picture = state.getName().toLowerCase(java.util.Locale.ROOT);
		return category < 0 ? "likelihood." + picture : "impact." + picture + '.' + (category + 1);
	}

	@Override
	public String id() {
		return id(state, category);
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public FieldType.Choice type() {
		return type.get();
	}

	private FieldType.Choice read() {
		List<ScaleStep> scale = scale();
		return new FieldType.Choice(IntStream.range(0, scale.size())
				.mapToObj(i -> new Option(Integer.valueOf(i + 1), text.risk().step(scale, i + 1),
						text.risk().text(scale.get(i).getMeaning()), ""))
				.toList(), true);
	}

	private List<ScaleStep> scale() {
		if (category < 0) {
			return facts.method().<List<ScaleStep>>map(RiskMethod::getLikelihood).orElse(List.of());
		}
		return category().<List<ScaleStep>>map(ImpactCategory::getSteps).orElse(List.of());
	}

	private Optional<ImpactCategory> category() {
		return facts.method().filter(m -> category < m.getCategories().size())
				.map(m -> m.getCategories().get(category));
	}

	private static Risk risk(Row row) {
		return (Risk) row.subject();
	}

	private Optional<Known> known(Row row) {
		RiskAssessment last = Assessments.last(risk(row), state).orElse(null);
		if (last == null) {
			return Optional.empty();
		}
		RiskMethod method = last.getMethod();
		if (category < 0) {
			List<ScaleStep> scale = method == null || method.eIsProxy() ? List.of() : method.getLikelihood();
			return last.getLikelihood() == 0 ? Optional.empty()
					: Optional.of(new Known(method, scale, last.getLikelihood()));
		}
		ImpactCategory wanted = category().orElse(null);
		Known highest = null;
		for (Impact impact : last.getImpacts()) {
			if (wanted != null && facts.counterpart(impact.getCategory()).orElse(null) == wanted
					&& (highest == null || impact.getStep() > highest.step())) {
				highest = new Known(method, impact.getCategory().getSteps(), impact.getStep());
			}
		}
		return Optional.ofNullable(highest);
	}

	private boolean isInUse(Known known) {
		return known.method() != null && known.method() == facts.method().orElse(null);
	}

	@Override
	public Cell cell(Row row) {
		return known(row).map(k -> Cell.of(words(k), k.step())).orElse(Cell.EMPTY);
	}

	private String words(Known known) {
		List<Option> options = type().options();
		if (isInUse(known) && known.step() >= 1 && known.step() <= options.size()) {
			return options.get(known.step() - 1).label();
		}
		String step = text.risk().step(known.scale(), known.step());
		return isInUse(known) ? step : text.ofVersion(step, known.method());
	}

	@Override
	public Object value(Row row) {
		Known known = known(row).orElse(null);
		return known == null ? null : isInUse(known) ? Integer.valueOf(known.step()) : new Earlier(words(known));
	}

	@Override
	public Command set(Edits edits, Row row, Object value) {
		int step = value instanceof Integer number ? number.intValue() : 0;
		return category < 0 ? assessing.likelihood(edits, risk(row), state, step)
				: assessing.impact(edits, risk(row), state, category().orElseThrow(), step);
	}

	@Override
	public Optional<String> locked(Row row) {
		if (!facts.session().dossier().writable()) {
			return Optional.of(text.get("locked.readonly"));
		}
		return scale().isEmpty() ? Optional.of(text.get("locked.nomethod")) : Optional.empty();
	}

	@Override
	public boolean shown(Row row) {
		return category < 0 || category().isPresent();
	}

	@Override
	public boolean isAt(Row row, Place place) {
		RiskAssessment last = Assessments.last(risk(row), state).orElse(null);
		if (category < 0) {
			// That a risk was never assessed, or must be again, is mended here.
			boolean never = state == facts.main() && row.id().equals(place.objectId())
					&& place.feature().equals(Literals.RISK__ASSESSMENTS.getName());
			return never || last != null && place.objectId().equals(last.getId());
		}
		return last != null && last.getImpacts().stream().anyMatch(i -> place.objectId().equals(i.getId())
				&& facts.counterpart(i.getCategory()).equals(category()));
	}
}
