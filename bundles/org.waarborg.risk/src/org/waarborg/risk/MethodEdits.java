package org.waarborg.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.store.Edits;

/**
 * Changes of the scales and the matrix of a draft of a method that leave the matrix as it should be: cells go with their steps,
 * and a new step has cells with a level that is not milder than it need be. On the dossier's thread.
 *
 * @since 0.1
 */
public final class MethodEdits {

	private final Edits edits;
	private final RiskMethod method;

	private MethodEdits(Edits edits, RiskMethod method) {
		this.edits = edits;
		this.method = method;
	}

	/**
	 * Changes a version.
	 *
	 * @param edits  makes commands
	 * @param method a version that may be changed, see {@link MethodUse}
	 * @return makes the commands, none of which is run
	 */
	public static MethodEdits of(Edits edits, RiskMethod method) {
		return new MethodEdits(edits, method);
	}

	// ---- adding

	/**
	 * What an addition brings with it.
	 *
	 * @param commands the commands, not yet run
	 * @param made     what is new
	 * @param cells    how many cells it brings
	 * @since 0.1
	 */
	public record Added(List<Command> commands, List<Identified> made, int cells) {
		/** Copies the lists. */
		public Added {
			commands = List.copyOf(commands);
			made = List.copyOf(made);
		}
	}

	/**
	 * Adds a step of likelihood. Its cells get the levels of the step above it; those of a new highest step the levels of the
	 * one below.
	 *
	 * @param step   the new step, in no file
	 * @param number its number, from 1
	 * @return what to do
	 */
	public Added likelihood(ScaleStep step, int number) {
		List<Command> commands = new ArrayList<>();
		commands.add(edits.addAll(method, Literals.RISK_METHOD__LIKELIHOOD, List.of(step),
				place(number, method.getLikelihood())));
		List<MatrixCell> cells = insert(Literals.MATRIX_CELL__LIKELIHOOD, number, method.getLikelihood().size(),
				commands);
		return new Added(commands, List.of(step), cells.size());
	}

	/**
	 * Adds a step of impact to every category, because they all have equally many. Its cells get the levels of the step above
	 * it; those of a new highest step the levels of the one below.
	 *
	 * @param step   the new step, in no file; each category gets a copy of its own
	 * @param number its number, from 1
	 * @return what to do
	 */
	public Added impact(ScaleStep step, int number) {
		List<Command> commands = new ArrayList<>();
		List<Identified> made = new ArrayList<>();
		for (ImpactCategory category : method.getCategories()) {
			ScaleStep own = Identifiers.copyWithNewIds(step);
			made.add(own);
			commands.add(edits.addAll(category, Literals.IMPACT_CATEGORY__STEPS, List.of(own),
					place(number, category.getSteps())));
		}
		List<MatrixCell> cells = insert(Literals.MATRIX_CELL__IMPACT, number, RiskMatrix.of(method).impacts(),
				commands);
		return new Added(commands, made, cells.size());
	}

	/** Where a number goes in a list; behind the last one is the end. */
	private static int place(int number, List<?> list) {
		return number > list.size() ? -1 : number - 1;
	}

	/** Moves the cells above a new step up, and gives it cells as its neighbour has them. */
	private List<MatrixCell> insert(EAttribute axis, int number, int size, List<Command> commands) {
		int neighbour = number <= size ? number : number - 1;
		RiskMatrix matrix = RiskMatrix.of(method);
		List<MatrixCell> made = new ArrayList<>();
		for (MatrixCell cell : method.getCells()) {
			int at = at(cell, axis);
			if (at == neighbour && counts(cell, matrix)) {
				MatrixCell copy = cell(cell.getLikelihood(), cell.getImpact(), cell.getCategory(), cell.getLevel());
				copy.eSet(axis, Integer.valueOf(number));
				made.add(copy);
			}
			if (at >= number) {
				commands.add(edits.set(cell, axis, Integer.valueOf(at + 1)));
			}
		}
		if (!made.isEmpty()) {
			commands.add(edits.addAll(method, Literals.RISK_METHOD__CELLS, made, -1));
		}
		return made;
	}

	/** Not outside the scales, and not the second one for a pair. */
	private static boolean counts(MatrixCell cell, RiskMatrix matrix) {
		return matrix.at(cell.getLikelihood(), cell.getImpact(), cell.getCategory()).cell()
				.filter(c -> c == cell).isPresent();
	}

	private static int at(MatrixCell cell, EAttribute axis) {
		return ((Integer) cell.eGet(axis)).intValue();
	}

	private static MatrixCell cell(int likelihood, int impact, ImpactCategory category, RiskLevel level) {
		MatrixCell cell = RiskFactory.eINSTANCE.createMatrixCell();
		cell.setLikelihood(likelihood);
		cell.setImpact(impact);
		cell.setCategory(category);
		cell.setLevel(level);
		return Identifiers.ensureIds(cell);
	}

	/**
	 * Adds a category with as many steps as the others, called as those of the first one are. The matrix for all categories
	 * holds for it.
	 *
	 * @param category the new category, in no file and without steps
	 * @param number   its place, from 1
	 * @return what to do
	 */
	public Added category(ImpactCategory category, int number) {
		int steps = RiskMatrix.of(method).impacts();
		List<ScaleStep> like = method.getCategories().isEmpty() ? List.of() : method.getCategories().get(0).getSteps();
		for (int i = 0; i < steps; i++) {
			ScaleStep step = RiskFactory.eINSTANCE.createScaleStep();
			if (i < like.size()) {
				Texts.all(like.get(i).getTitle()).forEach((language, text) -> step.getTitle()
						.add(Texts.of(language, text)));
			}
			category.getSteps().add(step);
		}
		Identifiers.ensureIds(category);
		return new Added(List.of(edits.addAll(method, Literals.RISK_METHOD__CATEGORIES, List.of(category),
				place(number, method.getCategories()))), List.of(category), 0);
	}

	/**
	 * Adds a level. No cell has it yet.
	 *
	 * @param level  the new level, in no file
	 * @param number its place, from 1, the lowest
	 * @return what to do
	 */
	public Added level(RiskLevel level, int number) {
		return new Added(List.of(edits.addAll(method, Literals.RISK_METHOD__LEVELS, List.of(level),
				place(number, method.getLevels()))), List.of(level), 0);
	}

	// ---- taking away

	/**
	 * Takes away steps, categories and levels with the cells that are about them; the numbers above move down. Steps of impact
	 * go from the categories that they are in; to keep the categories equally long name the step of each. A level that cells
	 * have goes with {@link #replace} only.
	 *
	 * @param parts steps, categories and levels of the version
	 * @return what to do, in one command
	 */
	public Command delete(Collection<? extends EObject> parts) {
		Set<Integer> likelihoods = new HashSet<>();
		method.getLikelihood().stream().filter(parts::contains)
				.forEach(s -> likelihoods.add(Integer.valueOf(method.getLikelihood().indexOf(s) + 1)));
		Set<Integer> impacts = everywhere(parts);
		Set<EObject> gone = new HashSet<>(parts);
		List<Command> commands = new ArrayList<>();
		for (MatrixCell cell : method.getCells()) {
			Set<Integer> own = cell.getCategory() == null ? impacts : of(cell.getCategory(), parts);
			if (likelihoods.contains(Integer.valueOf(cell.getLikelihood()))
					|| own.contains(Integer.valueOf(cell.getImpact())) || gone.contains(cell.getCategory())) {
				gone.add(cell);
			} else {
				number(cell, Literals.MATRIX_CELL__LIKELIHOOD, down(likelihoods), commands);
				number(cell, Literals.MATRIX_CELL__IMPACT, down(own), commands);
			}
		}
		commands.add(edits.delete(gone));
		return edits.compound("", commands);
	}

	/** The numbers of steps of impact that go from every category that has them and stays. */
	private Set<Integer> everywhere(Collection<? extends EObject> parts) {
		List<ImpactCategory> stay = method.getCategories().stream().filter(c -> !parts.contains(c)).toList();
		Set<Integer> numbers = new HashSet<>();
		stay.forEach(c -> numbers.addAll(of(c, parts)));
		numbers.removeIf(n -> stay.stream()
				.anyMatch(c -> c.getSteps().size() >= n.intValue() && !of(c, parts).contains(n)));
		return numbers;
	}

	private static Set<Integer> of(ImpactCategory category, Collection<? extends EObject> parts) {
		Set<Integer> numbers = new HashSet<>();
		for (int i = 0; i < category.getSteps().size(); i++) {
			if (parts.contains(category.getSteps().get(i))) {
				numbers.add(Integer.valueOf(i + 1));
			}
		}
		return numbers;
	}

	private static IntUnaryOperator down(Set<Integer> gone) {
		return n -> n - (int) gone.stream().filter(g -> g.intValue() < n).count();
	}

	private void number(MatrixCell cell, EAttribute axis, IntUnaryOperator to, List<Command> commands) {
		int now = at(cell, axis);
		int then = to.applyAsInt(now);
		if (then != now) {
			commands.add(edits.set(cell, axis, Integer.valueOf(then)));
		}
	}

	/**
	 * The level that cells get when theirs goes: the one above it; that below it for the highest.
	 *
	 * @param level a level of the version
	 * @return the other level, or empty when it is the only one
	 */
	public Optional<RiskLevel> heir(RiskLevel level) {
		int at = method.getLevels().indexOf(level);
		int other = at + 1 < method.getLevels().size() ? at + 1 : at - 1;
		return at < 0 || other < 0 ? Optional.empty() : Optional.of(method.getLevels().get(other));
	}

	/**
	 * The cells that have a level.
	 *
	 * @param level a level
	 * @return in the order of the version
	 */
	public List<MatrixCell> cells(RiskLevel level) {
		return method.getCells().stream().filter(c -> c.getLevel() == level).toList();
	}

	/**
	 * Takes a level away and gives its cells to another.
	 *
	 * @param level the level that goes
	 * @param heir  the level that its cells get
	 * @return what to do, in one command
	 */
	public Command replace(RiskLevel level, RiskLevel heir) {
		List<Command> commands = new ArrayList<>();
		cells(level).forEach(c -> commands.add(edits.set(c, Literals.MATRIX_CELL__LEVEL, heir)));
		commands.add(edits.delete(level));
		return edits.compound("", commands);
	}

	// ---- moving

	/**
	 * Moves a step, category or level to the place of another. A step of likelihood takes its cells with it, a step of impact
	 * the cells that only its category has: the matrix for all categories goes by number.
	 *
	 * @param part   a step, category or level of the version
	 * @param number its new number, from 1
	 * @return what to do, in one command
	 */
	public Command move(Identified part, int number) {
		List<?> siblings = (List<?>) part.eContainer().eGet(part.eContainingFeature());
		int from = siblings.indexOf(part) + 1;
		IntUnaryOperator renumbered = n -> n == from ? number
				: from < n && n <= number ? n - 1 : number <= n && n < from ? n + 1 : n;
		List<Command> commands = new ArrayList<>();
		commands.add(edits.move(part.eContainer(), part.eContainingFeature(), part, number - 1));
		if (part instanceof ScaleStep step) {
			for (MatrixCell cell : method.getCells()) {
				if (step.eContainer() == method) {
					number(cell, Literals.MATRIX_CELL__LIKELIHOOD, renumbered, commands);
				} else if (cell.getCategory() == step.eContainer()) {
					number(cell, Literals.MATRIX_CELL__IMPACT, renumbered, commands);
				}
			}
		}
		return edits.compound("", commands);
	}

	// ---- the matrix

	/**
	 * Gives a square a level.
	 *
	 * @param likelihood number of the step of likelihood
	 * @param impact     number of the step of impact
	 * @param category   the category that it is for; null for all
	 * @param level      the level
	 * @return the command
	 */
	public Command set(int likelihood, int impact, ImpactCategory category, RiskLevel level) {
		return own(likelihood, impact, category).map(c -> edits.set(c, Literals.MATRIX_CELL__LEVEL, level))
				.orElseGet(() -> edits.add(method, Literals.RISK_METHOD__CELLS,
						cell(likelihood, impact, category, level)));
	}

	/**
	 * The cell of a square that is for a category alone, or for all.
	 *
	 * @param likelihood number of the step of likelihood
	 * @param impact     number of the step of impact
	 * @param category   the category; null for all
	 * @return the first one, which counts
	 */
	public Optional<MatrixCell> own(int likelihood, int impact, ImpactCategory category) {
		return method.getCells().stream().filter(c -> c.getLikelihood() == likelihood && c.getImpact() == impact
				&& c.getCategory() == category).findFirst();
	}

	/**
	 * The cells that a category has of its own.
	 *
	 * @param category the category; not null
	 * @return in the order of the version; empty where the matrix for all holds
	 */
	public List<MatrixCell> own(ImpactCategory category) {
		return method.getCells().stream().filter(c -> c.getCategory() == category).toList();
	}
}
