package org.waarborg.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.document.Matrix;
import org.waarborg.document.Status;

/**
 * Risks in the cells of the matrix: likelihood upwards, impact to the right. Only risks that were assessed with this version
 * of the method have a place; the others are told, because another version has another grid. A figure, its table and a text are
 * made of the same.
 *
 * @param method   the version of the method
 * @param category the category that is looked at; empty for the one that decides
 * @param shown    which picture stands in the cells
 * @param towards  the picture that arrows lead to; empty for none
 * @param cells    the risks by place; a place without risks is not in it
 * @param moves    where risks go
 * @param unplaced the risks without a place
 * @since 0.1
 */
public record HeatMap(RiskMethod method, Optional<ImpactCategory> category, AssessedState shown,
		Optional<AssessedState> towards, Map<Place, List<Placed>> cells, List<Move> moves, List<Risk> unplaced) {

	/** So many risks a cell names; of more it says how many they are. */
	public static final int MOST_CODES = 3;

	/**
	 * A cell.
	 *
	 * @param likelihood number of the step, from 1
	 * @param impact     number of the step, from 1
	 * @since 0.1
	 */
	public record Place(int likelihood, int impact) {
	}

	/**
	 * A risk in a cell.
	 *
	 * @param risk  the risk
	 * @param level its level, which a cell of a category may have made another one than that of the place
	 * @since 0.1
	 */
	public record Placed(Risk risk, RiskLevel level) {
	}

	/**
	 * A risk that goes from one cell to another.
	 *
	 * @param risk the risk
	 * @param from where it is
	 * @param to   where it goes
	 * @since 0.1
	 */
	public record Move(Risk risk, Place from, Place to) {
	}

	/** Keeps unmodifiable copies. */
	public HeatMap {
		cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
		moves = List.copyOf(moves);
		unplaced = List.copyOf(unplaced);
	}

	/**
	 * Places risks.
	 *
	 * @param risks    the risks that may be shown
	 * @param method   the version of the method
	 * @param category the category to look at; null for the one that decides
	 * @param shown    which picture stands in the cells
	 * @param towards  the picture that arrows lead to; null for none
	 * @return the map
	 */
	public static HeatMap of(Collection<Risk> risks, RiskMethod method, ImpactCategory category, AssessedState shown,
			AssessedState towards) {
		return of(risks, method, category, shown, towards, new RiskMatrices());
	}

	/**
	 * Places risks, for who has reckoned with them already.
	 *
	 * @param risks    the risks that may be shown
	 * @param method   the version of the method
	 * @param category the category to look at; null for the one that decides
	 * @param shown    which picture stands in the cells
	 * @param towards  the picture that arrows lead to; null for none
	 * @param matrices the matrices
	 * @return the map
	 */
	public static HeatMap of(Collection<Risk> risks, RiskMethod method, ImpactCategory category, AssessedState shown,
			AssessedState towards, RiskMatrices matrices) {
		Map<Place, List<Placed>> cells = new LinkedHashMap<>();
		List<Move> moves = new ArrayList<>();
		List<Risk> unplaced = new ArrayList<>();
		for (Risk risk : risks) {
			Optional<RiskMatrix.Answer> from = place(risk, shown, method, category, matrices);
			if (from.isEmpty()) {
				unplaced.add(risk);
				continue;
			}
			Place place = new Place(from.get().likelihood(), from.get().impact());
			cells.computeIfAbsent(place, p -> new ArrayList<>())
					.add(new Placed(risk, from.get().level().orElseThrow()));
			Optional.ofNullable(towards).flatMap(t -> place(risk, t, method, category, matrices))
					.map(a -> new Place(a.likelihood(), a.impact())).filter(to -> !to.equals(place))
					.ifPresent(to -> moves.add(new Move(risk, place, to)));
		}
		return new HeatMap(method, Optional.ofNullable(category), shown, Optional.ofNullable(towards), cells, moves,
				unplaced);
	}

	private static Optional<RiskMatrix.Answer> place(Risk risk, AssessedState state, RiskMethod method,
			ImpactCategory category, RiskMatrices matrices) {
		return (state == AssessedState.CURRENT ? Assessments.now(risk) : Assessments.last(risk, state))
				.filter(a -> a.getMethod() == method).map(a -> Assessed.of(a, matrices))
				.flatMap(a -> category == null ? a.decisive()
						: a.categories().stream().filter(c -> c.category().orElse(null) == category).findFirst())
				.filter(a -> a.kind() == RiskMatrix.Kind.LEVEL);
	}

	/**
	 * The figure, for documents and screens. Readable without colour: each cell says its level in a word.
	 *
	 * @param id       stable name, unique in the document
	 * @param title    heading
	 * @param language ISO 639-1 code
	 * @return the figure; empty where the method has no grid to draw
	 */
	public Optional<Matrix> figure(String id, String title, String language) {
		RiskWords words = new RiskWords(language);
		RiskMatrix matrix = RiskMatrix.of(method);
		if (matrix.impacts() == 0 || matrix.likelihoods() == 0) {
			return Optional.empty();
		}
		List<Matrix.Heading> headings = new ArrayList<>();
		for (int i = 1; i <= matrix.impacts(); i++) {
			headings.add(new Matrix.Heading("impact-" + i, impact(i, words)));
		}
		List<Matrix.Line> lines = new ArrayList<>();
		for (int l = matrix.likelihoods(); l >= 1; l--) {
			List<Matrix.Square> squares = new ArrayList<>();
			for (int i = 1; i <= matrix.impacts(); i++) {
				squares.add(square(new Place(l, i), matrix, words));
			}
			lines.add(new Matrix.Line("likelihood-" + l, words.step(method.getLikelihood(), l), squares));
		}
		List<Matrix.Arrow> arrows = moves.stream()
				.map(m -> new Matrix.Arrow(code(m.risk(), words), matrix.likelihoods() - m.from().likelihood(),
						m.from().impact() - 1, matrix.likelihoods() - m.to().likelihood(), m.to().impact() - 1))
				.toList();
		return Optional.of(new Matrix(id, title, words.messages().get("axis.likelihood"),
				category.map(words::category).orElseGet(() -> words.messages().get("axis.impact")), headings, lines,
				arrows.isEmpty() ? "" : words.messages().get("axis.moves"), arrows));
	}

	/** A word above a column only where it holds for every risk in it: categories may call a step differently. */
	private String impact(int step, RiskWords words) {
		List<String> said = category.map(List::of).orElseGet(() -> List.copyOf(method.getCategories())).stream()
				.map(c -> words.step(c.getSteps(), step)).distinct().toList();
		return said.size() == 1 ? said.get(0) : Integer.toString(step);
	}

	private Matrix.Square square(Place place, RiskMatrix matrix, RiskWords words) {
		Optional<RiskLevel> level = matrix.at(place.likelihood(), place.impact(), category.orElse(null)).level();
		List<Placed> here = cells.getOrDefault(place, List.of());
		String codes = here.stream().map(p -> named(p, level, words)).collect(Collectors.joining(", "));
		String detail = here.size() > MOST_CODES ? codes : "";
		String text = here.size() > MOST_CODES ? Integer.toString(here.size())
				: codes;
		return new Matrix.Square(level.map(RiskWords::status).orElse(Status.NEUTRAL), text,
				level.map(words::level).orElseGet(() -> words.messages().get("answer.HOLE")), detail);
	}

	/**
	 * How a risk stands in its cell.
	 *
	 * @param placed the risk
	 * @param words  the words
	 * @return its code, and its level where that is another one than that of the place
	 */
	public String named(Placed placed, RiskWords words) {
		return cells.entrySet().stream().filter(c -> c.getValue().contains(placed)).findFirst()
				.map(c -> named(placed, RiskMatrix.of(method)
						.at(c.getKey().likelihood(), c.getKey().impact(), category.orElse(null)).level(), words))
				.orElseGet(() -> code(placed.risk(), words));
	}

	/** A risk that another level holds for than for its place says which. */
	private static String named(Placed placed, Optional<RiskLevel> level, RiskWords words) {
		String code = code(placed.risk(), words);
		return level.filter(l -> l == placed.level()).isPresent() ? code
				: code + ' ' + words.level(placed.level());
	}

	private static String code(Risk risk, RiskWords words) {
		return risk.getCode() == null || risk.getCode().isBlank() ? words.name(risk) : risk.getCode();
	}
}
