package org.waarborg.risk.screens.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.waarborg.document.Figure;
import org.waarborg.document.Matrix;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.HeatMap;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskWords;
import org.waarborg.screen.Spot;
import org.waarborg.screen.fields.Fields;

/** The matrix of a version as pictures: one for all categories, and one for each category that has cells of its own. */
final class MatrixFigures {

	private static final String ALL = "matrix";
	private static final String OF = ALL + '-';
	private static final String LIKELIHOOD = "likelihood-";
	private static final String IMPACT = "impact-";

	private final Fields fields;
	private final RiskWords words;
	private final RiskMethod method;

	MatrixFigures(Fields fields, RiskWords words, RiskMethod method) {
		this.fields = fields;
		this.words = words;
		this.method = method;
	}

	/**
	 * A square of one of the pictures.
	 *
	 * @param likelihood number of the step
	 * @param impact     number of the step
	 * @param category   the category of the picture; empty for all
	 */
	record Square(int likelihood, int impact, Optional<ImpactCategory> category) {
	}

	List<Figure> all() {
		List<Figure> figures = new ArrayList<>();
		figure(ALL, fields.text("figure.all"), null, this::others).ifPresent(figures::add);
		for (ImpactCategory category : method.getCategories()) {
			if (method.getCells().stream().anyMatch(c -> c.getCategory() == category)) {
				figure(OF + (method.getCategories().indexOf(category) + 1),
						fields.text("figure.category", words.category(category)), category,
						(l, i) -> own(l, i, category).isPresent() ? fields.text("figure.own") : "")
						.ifPresent(figures::add);
			}
		}
		return figures;
	}

	/** The categories that have another level there. */
	private String others(int likelihood, int impact) {
		RiskLevel all = own(likelihood, impact, null).map(MatrixCell::getLevel).orElse(null);
		List<ImpactCategory> own = method.getCategories().stream()
				.filter(c -> own(likelihood, impact, c).filter(cell -> cell.getLevel() != all).isPresent()).toList();
		return own.isEmpty() ? ""
				: own.size() == 1 ? fields.text("figure.apart", words.category(own.getFirst()))
						: fields.text("figure.apart.many", own.size());
	}

	private Optional<MatrixCell> own(int likelihood, int impact, ImpactCategory category) {
		return method.getCells().stream().filter(c -> c.getCategory() == category && c.getLikelihood() == likelihood
				&& c.getImpact() == impact).findFirst();
	}

	private Optional<Matrix> figure(String id, String title, ImpactCategory category,
			BiFunction<Integer, Integer, String> mark) {
		return HeatMap.of(List.of(), method, category, AssessedState.CURRENT, null)
				.figure(id, title, words.messages().locale().getLanguage()).map(m -> marked(m, mark));
	}

	private static Matrix marked(Matrix matrix, BiFunction<Integer, Integer, String> mark) {
		List<Matrix.Line> lines = new ArrayList<>();
		for (Matrix.Line line : matrix.rows()) {
			List<Matrix.Square> squares = new ArrayList<>();
			for (int i = 0; i < line.squares().size(); i++) {
				Matrix.Square square = line.squares().get(i);
				squares.add(new Matrix.Square(square.status(),
						mark.apply(Integer.valueOf(number(line.id(), LIKELIHOOD)), Integer.valueOf(i + 1)),
						square.word()));
			}
			lines.add(new Matrix.Line(line.id(), line.label(), squares));
		}
		return new Matrix(matrix.id(), matrix.title(), matrix.rowAxis(), matrix.columnAxis(), matrix.columns(), lines,
				"", List.of());
	}

	/** The square that a part of a picture is; empty for what is none, or of a version that changed meanwhile. */
	Optional<Square> square(Spot spot) {
		int likelihood = number(spot.row(), LIKELIHOOD);
		int impact = number(spot.column(), IMPACT);
		boolean whole = spot.figure().equals(ALL);
		int category = number(spot.figure(), OF);
		if (likelihood < 1 || impact < 1 || likelihood > method.getLikelihood().size()
				|| !whole && (category < 1 || category > method.getCategories().size())) {
			return Optional.empty();
		}
		return Optional.of(new Square(likelihood, impact,
				whole ? Optional.empty() : Optional.of(method.getCategories().get(category - 1))));
	}

	private static int number(String id, String prefix) {
		String rest = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
		return rest.matches("\\d{1,6}") ? Integer.parseInt(rest) : 0;
	}
}
