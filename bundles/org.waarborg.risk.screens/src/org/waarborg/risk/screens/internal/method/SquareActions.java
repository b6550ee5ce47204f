package org.waarborg.risk.screens.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.MethodEdits;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskWords;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.fields.Fields;

/** What can be done with a square of the matrix: give it another level, for all categories or for one. */
final class SquareActions {

	private final DossierSession session;
	private final Fields fields;
	private final RiskWords words;
	private final MethodLook look;
	private final RiskMethod method;
	private final MatrixFigures.Square square;
	private final ImpactCategory category;
	private final RiskMatrix.Answer now;

	SquareActions(DossierSession session, Fields fields, RiskWords words, MethodLook look, RiskMethod method,
			MatrixFigures.Square square) {
		this.session = session;
		this.fields = fields;
		this.words = words;
		this.look = look;
		this.method = method;
		this.square = square;
		category = square.category().orElse(null);
		now = look.matrix().at(square.likelihood(), square.impact(), category);
	}

	List<Action> all() {
		List<Action> actions = new ArrayList<>();
		for (RiskLevel level : method.getLevels().reversed()) {
			actions.add(level(level));
		}
		if (category == null) {
			apart(actions);
		} else {
			together(actions);
		}
		return actions;
	}

	private MethodEdits edits() {
		return MethodEdits.of(session.edits(), method);
	}

	private Optional<MatrixCell> own() {
		return edits().own(square.likelihood(), square.impact(), category);
	}

	private Action level(RiskLevel level) {
		boolean current = now.level().filter(l -> l == level).isPresent();
		String name = words.level(level);
		String label = category == null ? name : fields.text("square.level.own", name, words.category(category));
		Optional<String> whyNot = look.locked().or(() -> current ? Optional.of(fields.text("square.is", name))
				: Optional.empty());
		return new Action("level." + level.getId(), current ? fields.text("square.now", label) : label,
				"status-" + RiskWords.status(level).name().toLowerCase(Locale.ROOT).replace('_', '-'),
				whyNot,
				s -> run(name, edits().set(square.likelihood(), square.impact(), category, level)));
	}

	/** A category that says something else here than the others. */
	private void apart(List<Action> actions) {
		RiskLevel level = now.level().orElse(null);
		if (level == null) {
			return;
		}
		for (ImpactCategory one : method.getCategories()) {
			if (edits().own(square.likelihood(), square.impact(), one).isEmpty()
					&& square.impact() <= one.getSteps().size()) {
				String name = words.category(one);
				actions.add(new Action("apart." + one.getId(), fields.text("square.apart", name), "add",
						look.locked(), s -> run(fields.text("square.apart.done", name),
								edits().set(square.likelihood(), square.impact(), one, level))));
			}
		}
	}

	private void together(List<Action> actions) {
		String name = words.category(category);
		RiskMatrix.Answer all = look.matrix().at(square.likelihood(), square.impact(), null);
		String level = all.level().map(words::level)
				.orElseGet(() -> words.messages().get("answer." + all.kind().name()));
		own().ifPresent(cell -> actions.add(new Action("same", fields.text("square.same", level), "clear",
				look.locked(), s -> run(fields.text("square.same.done", name), session.edits().delete(cell)))));
		List<MatrixCell> cells = edits().own(category);
		if (cells.size() > 1) {
			actions.add(new Action("same.all", fields.text("square.same.all", name, cells.size()), "clear",
					look.locked(),
					s -> run(fields.text("square.same.done", name), session.edits().delete(cells))));
		}
	}

	private void run(String what, Command command) {
		session.run(fields.text("square.label", square.likelihood(), square.impact(), what), List.of(command));
	}
}
