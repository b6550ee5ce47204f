package org.waarborg.statement.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.IntakePlan.Item;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.RowChanges;
import org.waarborg.intake.SheetCell;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementRow;

/** Plans the decisions of one statement. */
final class DecisionPlan {

	private final StatementOfApplicability statement;
	private final boolean made;
	private final Map<ControlRef, StatementRow> rows;
	private final IntakeRequest request;
	private final PlanBuilder plan;
	private final DossierNames names;
	private final List<Command> commands;
	private final Messages messages;
	private final List<String> others = new ArrayList<>();

	DecisionPlan(StatementOfApplicability statement, boolean made, Map<ControlRef, StatementRow> rows,
			IntakeRequest request, PlanBuilder plan, DossierNames names, List<Command> commands) {
		this.statement = statement;
		this.made = made;
		this.rows = rows;
		this.request = request;
		this.plan = plan;
		this.names = names;
		this.commands = commands;
		this.messages = StatementTarget.messages(request.locale());
	}

	/** What rows say about a control. */
	void add(ResolvedControl control, List<IntakeRow> about) {
		StatementRow row = rows.get(control.ref());
		Optional<Decision> known = row == null ? Optional.empty() : row.decision();
		Decision decision = known.orElseGet(() -> StatementDrafts.decision(control));
		if (known.isEmpty()) {
			commands.add(request.dossier().edits().add(statement,
					StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, decision));
		}
		about.forEach(r -> {
			r.all("control").forEach(v -> plan.mapped(v.cell()));
			r.all("title").forEach(v -> plan.mapped(v.cell()));
		});
		DecisionIntake intake = new DecisionIntake(decision, Optional.ofNullable(row), request, plan, names);
		intake.take(about);
		commands.addAll(intake.commands());
		String title = control.title(request.locale().getLanguage());
		plan.item(new Item(about.get(0).place(), (control.label() + ' ' + title).strip(),
				RowChanges.outcome(intake.changes(), made || known.isEmpty()), intake.changes()));
	}

	/** A row about no control: the title of a group and a total are listed, what may matter is kept as a note. */
	void other(IntakeRow row, List<KeyRows.Oddity> oddities) {
		boolean known = oddities.stream().anyMatch(o -> o.row() == row);
		long letters = row.cells().stream().filter(c -> c.text().chars().anyMatch(Character::isLetter)).count();
		String key = KeyRows.key(row);
		if (!known && (letters <= 1 || isTotal(row) || isGroup(row, key))) {
			String why = messages.get(isTotal(row) ? "left.total" : "left.group", row.sheet());
			row.cells().forEach(c -> plan.listed(c, why));
			return;
		}
		others.add(row.place() + ": " + row.line());
		row.cells().forEach(plan::noted);
		if (!known) {
			plan.problem(org.waarborg.intake.IntakeProblem.Severity.ATTENTION, "no-control", row.place(),
					messages.get("no-control", row.place(), shortened(row.line())));
		}
	}

	private static String shortened(String text) {
		return text.length() <= 100 ? text : text.substring(0, 99) + '…';
	}

	private static boolean isTotal(IntakeRow row) {
		return row.cells().stream().map(SheetCell::text).findFirst()
				.filter(t -> t.matches("(?iU)(?:sub)?(?:totaal|total|aantal|som|sum)\\b.*")).isPresent();
	}

	/** "A.5 Organisatorische maatregelen": a number and a text, and nothing else that a decision has. */
	private static boolean isGroup(IntakeRow row, String key) {
		return row.values().keySet().stream().allMatch(f -> f.equals("control") || f.equals("title"))
				&& row.others().isEmpty() && (key.matches("(?i)a?[\\s.]*\\d{1,2}(?:\\.\\d{1,2})?\\.?(?:[\\s:–-].*)?")
						|| row.cells().size() == 1);
	}

	/** What the rows about no control say is kept with the statement. */
	void keepOthers() {
		if (others.isEmpty()) {
			return;
		}
		String body = String.join("\n", others);
		Messages own = StatementTarget.messages(java.util.Locale.of(request.textLanguage()));
		RowChanges.note(own.get("note.rows", request.file().name()), body, statement.getNotes(), request)
				.ifPresent(note -> commands
						.add(request.dossier().edits().add(statement, DossierPackage.Literals.ELEMENT__NOTES, note)));
	}

	/** Cells of rows, each that really holds a value once. */
	static List<IntakeValue> values(List<IntakeRow> rows, String field) {
		List<IntakeValue> result = new ArrayList<>();
		for (IntakeRow row : rows) {
			for (IntakeValue value : row.all(field)) {
				if (result.stream().noneMatch(v -> v.cell().address().equals(value.cell().address()))) {
					result.add(value);
				}
			}
		}
		return result;
	}
}
