package org.waarborg.risk.screens.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Identified;
import org.waarborg.risk.MethodEdits;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.ScaleStep;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.fields.Fields;

/** What can be done with a step, category or level beside editing it: move it, take it away together with what hangs on it. */
final class PartActions {

	private final DossierSession session;
	private final Fields fields;
	private final RiskWords words;
	private final MethodLook look;
	private final RiskMethod method;
	private final Identified part;
	private final String name;

	PartActions(DossierSession session, Fields fields, RiskWords words, MethodLook look, RiskMethod method,
			Identified part, String name) {
		this.session = session;
		this.fields = fields;
		this.words = words;
		this.look = look;
		this.method = method;
		this.part = part;
		this.name = name;
	}

	List<Action> all() {
		List<Action> actions = new ArrayList<>();
		if (Part.of(part) == Part.METHOD) {
			return actions;
		}
		int number = Part.number(part);
		boolean last = number == Part.siblings(part).size();
		actions.add(
				move("move.up", number - 1, number == 1 ? Optional.of(fields.text("move.first")) : Optional.empty()));
		actions.add(move("move.down", number + 1, last ? Optional.of(fields.text("move.last")) : Optional.empty()));
		if (Part.of(part) == Part.IMPACT && method.getCategories().size() > 1) {
			actions.add(everywhere(number));
		}
		if (part instanceof RiskLevel level) {
			inherit(level).ifPresent(actions::add);
		}
		return actions;
	}

	private MethodEdits edits() {
		return MethodEdits.of(session.edits(), method);
	}

	private Action move(String id, int to, Optional<String> whyNot) {
		return new Action(id, fields.text(id), id.equals("move.up") ? "previous" : "next",
				look.locked().or(() -> whyNot), s -> run(fields.text("move.label", name), edits().move(part, to)));
	}

	/** A step of impact goes from all categories at once, so that they stay equally long. */
	private Action everywhere(int number) {
		List<ScaleStep> steps = method.getCategories().stream().filter(c -> c.getSteps().size() >= number)
				.map(c -> c.getSteps().get(number - 1)).toList();
		Optional<String> used = steps.stream().map(s -> look.inUse(s, name)).flatMap(Optional::stream).findFirst();
		String label = fields.text("delete.everywhere", number, steps.size());
		return new Action("delete.everywhere", label, "delete", used.or(look::locked),
				s -> run(label, edits().delete(steps)));
	}

	/** A level that cells have goes when another takes them; which one is said before. */
	private Optional<Action> inherit(RiskLevel level) {
		int cells = edits().cells(level).size();
		return cells == 0 ? Optional.empty() : edits().heir(level).map(heir -> {
			String label = fields.text("delete.inherit", words.level(level), cells, words.level(heir));
			return new Action("delete.inherit", label, "delete", look.inUse(level, name).or(look::locked),
					s -> run(label, edits().replace(level, heir)));
		});
	}

	private void run(String label, Command command) {
		session.run(label, List.of(command));
	}

	/** Why it does not go by itself. */
	Optional<String> cannotDelete() {
		if (Part.of(part) == Part.METHOD) {
			return Optional.of(fields.text("delete.version"));
		}
		return look.inUse(part, name).or(look::locked).or(this::hangsOn);
	}

	private Optional<String> hangsOn() {
		int number = Part.number(part);
		if (part instanceof RiskLevel level && !edits().cells(level).isEmpty()) {
			return Optional.of(fields.text("delete.level", name, edits().cells(level).size()));
		}
		boolean even = method.getCategories().stream().map(c -> Integer.valueOf(c.getSteps().size())).distinct()
				.count() == 1;
		return Part.of(part) == Part.IMPACT && even && method.getCategories().size() > 1
				? Optional.of(fields.text("delete.step", name, number))
				: Optional.empty();
	}
}
