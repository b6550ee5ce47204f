package org.waarborg.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The matrix of one version of a method, ready to be asked: which level do a likelihood and an impact give, in which
 * category. What the method does not say is told and never guessed. Immutable; made anew when the method changes.
 *
 * @since 0.1
 */
public final class RiskMatrix {

	/** What the matrix says about a pair. */
	public enum Kind {
		/** It gives a level. */
		LEVEL,
		/** There is no cell for the pair. */
		HOLE,
		/** The scales have no such step. */
		OUTSIDE,
		/** There is a cell, and it names no level of this method. */
		NO_LEVEL,
		/** The category is none of this method. */
		FOREIGN
	}

	/**
	 * What the matrix says.
	 *
	 * @param kind       whether there is a level, and why not
	 * @param likelihood number of the step of likelihood, from 1
	 * @param impact     number of the step of impact, from 1
	 * @param category   the category that was asked for; empty for the matrix that holds for all
	 * @param cell       the cell that said it; empty where there is none
	 * @param level      the level; there exactly when the kind is {@link Kind#LEVEL}
	 * @since 0.1
	 */
	public record Answer(Kind kind, int likelihood, int impact, Optional<ImpactCategory> category,
			Optional<MatrixCell> cell, Optional<RiskLevel> level) {
	}

	/** What is wrong with a method, whatever is assessed with it. */
	public enum TroubleKind {
		/** It has no levels. */
		NO_LEVELS,
		/** It has no steps of likelihood. */
		NO_LIKELIHOOD,
		/** It has no category of impact. */
		NO_CATEGORIES,
		/** A category has no steps, or other ones in number than the first. */
		UNEVEN,
		/** A pair of steps has no cell. */
		HOLE,
		/** A cell is outside the scales. */
		OUTSIDE,
		/** A cell names no level of this method. */
		NO_LEVEL,
		/** A second cell for the same pair; the first one counts. */
		TWICE
	}

	/**
	 * One thing that is wrong with a method.
	 *
	 * @param kind       what
	 * @param likelihood the step of likelihood that it is about; 0 for none
	 * @param impact     the step of impact that it is about; 0 for none
	 * @param category   the category that it is about
	 * @param cell       the cell that it is about
	 * @since 0.1
	 */
	public record Trouble(TroubleKind kind, int likelihood, int impact, Optional<ImpactCategory> category,
			Optional<MatrixCell> cell) {
	}

	/** The cells of one category, or of all: by the steps of likelihood and of impact. Asked for each risk again and again. */
	private static final class Cells {

		private final MatrixCell[][] at;

		Cells(int likelihoods, int impacts) {
			at = new MatrixCell[likelihoods][impacts];
		}

		MatrixCell get(int likelihood, int impact) {
			return likelihood > at.length || impact > at[likelihood - 1].length ? null : at[likelihood - 1][impact - 1];
		}

		boolean put(int likelihood, int impact, MatrixCell cell) {
			boolean first = get(likelihood, impact) == null;
			if (first) {
				at[likelihood - 1][impact - 1] = cell;
			}
			return first;
		}
	}

	private final RiskMethod method;
	private final int likelihoods;
	private final int impacts;
	private final Map<RiskLevel, Integer> ranks = new HashMap<>();
	private final Map<ImpactCategory, Cells> own = new HashMap<>();
	private final Cells common;
	private final List<Trouble> troubles = new ArrayList<>();

	private RiskMatrix(RiskMethod method) {
		this.method = method;
		likelihoods = method.getLikelihood().size();
		impacts = method.getCategories().stream().mapToInt(c -> c.getSteps().size()).max().orElse(0);
		common = new Cells(likelihoods, impacts);
		for (RiskLevel level : method.getLevels()) {
			ranks.put(level, Integer.valueOf(ranks.size()));
		}
		scales();
		method.getCells().forEach(this::cell);
		holes();
	}

	/**
	 * The matrix of a version of a method.
	 *
	 * @param method the version; not null
	 * @return the matrix as the method is now
	 */
	public static RiskMatrix of(RiskMethod method) {
		return new RiskMatrix(method);
	}

	private void scales() {
		if (ranks.isEmpty()) {
			troubles.add(new Trouble(TroubleKind.NO_LEVELS, 0, 0, Optional.empty(), Optional.empty()));
		}
		if (likelihoods == 0) {
			troubles.add(new Trouble(TroubleKind.NO_LIKELIHOOD, 0, 0, Optional.empty(), Optional.empty()));
		}
		if (method.getCategories().isEmpty()) {
			troubles.add(new Trouble(TroubleKind.NO_CATEGORIES, 0, 0, Optional.empty(), Optional.empty()));
		}
		for (ImpactCategory category : method.getCategories()) {
			if (category.getSteps().isEmpty() || category.getSteps().size() != impacts()) {
				troubles.add(new Trouble(TroubleKind.UNEVEN, 0, 0, Optional.of(category), Optional.empty()));
			}
		}
	}

	private void cell(MatrixCell cell) {
		ImpactCategory category = cell.getCategory();
		TroubleKind wrong = null;
		if (!onGrid(cell.getLikelihood(), cell.getImpact(), category)) {
			wrong = TroubleKind.OUTSIDE;
		} else if (!cells(category).put(cell.getLikelihood(), cell.getImpact(), cell)) {
			wrong = TroubleKind.TWICE;
		} else if (!ranks.isEmpty() && !ranks.containsKey(cell.getLevel())) {
			wrong = TroubleKind.NO_LEVEL;
		}
		if (wrong != null) {
			troubles.add(new Trouble(wrong, cell.getLikelihood(), cell.getImpact(), Optional.ofNullable(category),
					Optional.of(cell)));
		}
	}

	private Cells cells(ImpactCategory category) {
		return category == null ? common : own.computeIfAbsent(category, c -> new Cells(likelihoods, impacts));
	}

	/** The cell that a category has of its own, null where it goes by what holds for all. */
	private MatrixCell own(int likelihood, int impact, ImpactCategory category) {
		Cells cells = category == null ? null : own.get(category);
		return cells == null ? null : cells.get(likelihood, impact);
	}

	private boolean onGrid(int likelihood, int impact, ImpactCategory category) {
		return likelihood >= 1 && likelihood <= likelihoods && impact >= 1 && impact <= impacts(category)
				&& (category == null || category.eContainer() == method);
	}

	/** A pair without a cell for all is a hole for the categories that have no cell of their own there. */
	private void holes() {
		if (ranks.isEmpty()) {
			return;
		}
		for (int likelihood = 1; likelihood <= likelihoods; likelihood++) {
			for (int impact = 1; impact <= impacts(); impact++) {
				hole(likelihood, impact);
			}
		}
	}

	private void hole(int likelihood, int impact) {
		if (common.get(likelihood, impact) != null) {
			return;
		}
		List<ImpactCategory> without = method.getCategories().stream()
				.filter(c -> impact <= c.getSteps().size() && own(likelihood, impact, c) == null)
				.toList();
		if (without.size() == method.getCategories().size()) {
			troubles.add(new Trouble(TroubleKind.HOLE, likelihood, impact, Optional.empty(), Optional.empty()));
		} else {
			without.forEach(c -> troubles
					.add(new Trouble(TroubleKind.HOLE, likelihood, impact, Optional.of(c), Optional.empty())));
		}
	}

	/**
	 * The version of the method.
	 *
	 * @return never null
	 */
	public RiskMethod method() {
		return method;
	}

	/**
	 * How many steps of likelihood there are.
	 *
	 * @return the number of rows
	 */
	public int likelihoods() {
		return likelihoods;
	}

	/**
	 * How many steps of impact the categories have; the most where they differ.
	 *
	 * @return the number of columns
	 */
	public int impacts() {
		return impacts;
	}

	private int impacts(ImpactCategory category) {
		return category == null ? impacts() : category.getSteps().size();
	}

	/**
	 * The level of a pair of steps.
	 *
	 * @param likelihood number of the step of likelihood, from 1
	 * @param impact     number of the step of impact, from 1
	 * @param category   the category; null asks for what holds for all
	 * @return the level, or why there is none
	 */
	public Answer at(int likelihood, int impact, ImpactCategory category) {
		if (category != null && category.eContainer() != method) {
			return answer(Kind.FOREIGN, likelihood, impact, category, null);
		}
		if (!onGrid(likelihood, impact, category)) {
			return answer(Kind.OUTSIDE, likelihood, impact, category, null);
		}
		MatrixCell own = own(likelihood, impact, category);
		MatrixCell cell = own != null ? own : common.get(likelihood, impact);
		if (cell == null) {
			return answer(Kind.HOLE, likelihood, impact, category, null);
		}
		return answer(ranks.containsKey(cell.getLevel()) ? Kind.LEVEL : Kind.NO_LEVEL, likelihood, impact, category,
				cell);
	}

	private static Answer answer(Kind kind, int likelihood, int impact, ImpactCategory category, MatrixCell cell) {
		return new Answer(kind, likelihood, impact, Optional.ofNullable(category), Optional.ofNullable(cell),
				kind == Kind.LEVEL ? Optional.of(cell.getLevel()) : Optional.empty());
	}

	/**
	 * How high a level is.
	 *
	 * @param level a level
	 * @return its place from 0, the lowest; -1 for a level of another method
	 */
	public int rank(RiskLevel level) {
		return ranks.getOrDefault(level, Integer.valueOf(-1)).intValue();
	}

	/**
	 * What is wrong with the method itself.
	 *
	 * @return in the order: scales, cells, holes; empty for a sound method
	 */
	public List<Trouble> troubles() {
		return List.copyOf(troubles);
	}
}
