package org.waarborg.intake.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.cli.Console;
import org.waarborg.cli.TextTable;
import org.waarborg.controlset.Messages;
import org.waarborg.intake.ColumnMapping;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakePlan.Change;
import org.waarborg.intake.IntakePlan.Fate;
import org.waarborg.intake.IntakePlan.Item;
import org.waarborg.intake.IntakePlan.LeftOut;
import org.waarborg.intake.IntakePlan.Match;
import org.waarborg.intake.IntakePlan.Outcome;
import org.waarborg.intake.IntakePlan.Part;
import org.waarborg.intake.IntakeProblem;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.SheetCell;

/** The plan for people: what was recognised, what happens, what does not and why, what to do next. */
final class ImportText {

	/** As many of a kind as somebody reads before he asks for the whole list. */
	private static final int MOST = 6;
	private static final int LONGEST = 60;

	private final IntakePlan plan;
	private final boolean dryRun;
	private final Path folder;
	private final Path file;
	private final Console console;
	private final Messages messages;

	ImportText(IntakePlan plan, boolean dryRun, Path folder, Path file, Console console, Messages messages) {
		this.plan = plan;
		this.dryRun = dryRun;
		this.folder = folder;
		this.file = file;
		this.console = console;
		this.messages = messages;
	}

	void print() {
		say(messages.get("title", plan.request().file().name(), messages.get("as." + plan.target())));
		plan.request().file().notices().forEach(n -> say("  " + n));
		plan.parts().forEach(this::part);
		what();
		kept();
		problems(Severity.ATTENTION, "problems.attention");
		problems(Severity.INFO, "problems.info");
		cells();
		next();
	}

	private void say(String line) {
		console.out().println(line);
	}

	private void part(Part part) {
		say("");
		say(messages.get(part.made() ? "part.made" : "part", part.mapping().sheet(), part.subject()));
		say("  " + part.recognised() + '.');
		say("  " + messages.get("part.rows", Integer.valueOf(part.mapping().headerRow()),
				Integer.valueOf(part.rows())));
		TextTable table = new TextTable(List.of(messages.get("column.column"), messages.get("column.header"),
				messages.get("column.field"), messages.get("column.sure"), messages.get("column.example")));
		for (ColumnMapping column : part.mapping().columns()) {
			table.add(
					List.of(SheetCell.letters(column.column()), shortened(column.header()), plan.label(column.field()),
							sure(column), shortened(column.example())));
		}
		say("");
		table.print(console);
	}

	private String sure(ColumnMapping column) {
		if (!column.isField()) {
			return "";
		}
		return messages.get(column.confidence() >= 0.85 ? "sure.certain"
				: column.confidence() >= 0.7 ? "sure.likely"
						: "sure.guess");
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + '…';
	}

	private void what() {
		say("");
		say(messages.get(dryRun ? "what.would" : "what.did"));
		say("  " + messages.get("what.items", Integer.valueOf(plan.items().size()), count(Outcome.NEW),
				count(Outcome.FILLED), count(Outcome.CHANGED), count(Outcome.SAME), count(Outcome.KEPT)));
		Map<String, List<Match>> kinds = new LinkedHashMap<>();
		plan.matches().forEach(m -> kinds.computeIfAbsent(m.kind(), k -> new ArrayList<>()).add(m));
		kinds.forEach((kind, matches) -> {
			List<String> made = matches.stream().filter(Match::made).map(Match::label).distinct().toList();
			long found = matches.stream().filter(m -> !m.made()).map(Match::label).distinct().count();
			say("  " + messages.get("what.match", messages.get("kind." + kind), Long.valueOf(found),
					Integer.valueOf(made.size()), few(made)));
		});
	}

	private Long count(Outcome outcome) {
		return Long.valueOf(plan.count(outcome));
	}

	private static String few(List<String> texts) {
		String listed = String.join(", ", texts.subList(0, Math.min(MOST, texts.size())).stream()
				.map(ImportText::shortened).toList());
		return texts.isEmpty() ? "" : ": " + listed + (texts.size() > MOST ? ", …" : "");
	}

	/** What the dossier says and the file says otherwise; with --overwrite what was replaced. */
	private void kept() {
		List<Item> differing = plan.conflicts();
		if (differing.isEmpty()) {
			return;
		}
		boolean overwrite = plan.request().overwrite();
		say("");
		say(messages.get(overwrite ? "differs.taken" : "differs.kept", Integer.valueOf(differing.size())));
		TextTable table = new TextTable(List.of(messages.get("column.what"), messages.get("column.field"),
				messages.get("column.before"), messages.get("column.after"), messages.get("column.cell")));
		int left = 4 * MOST;
		for (Item item : differing) {
			for (Change change : item.changes()) {
				if (left-- > 0) {
					table.add(List.of(shortened(item.label()), change.label(), shortened(change.before()),
							shortened(change.after()), change.place()));
				}
			}
		}
		table.print(console);
		if (left < 0) {
			say("  " + messages.get("more", Integer.valueOf(-left)));
		}
	}

	private void problems(Severity severity, String title) {
		Map<String, Map<String, List<IntakeProblem>>> kinds = new LinkedHashMap<>();
		plan.problems().stream().filter(p -> p.severity() == severity)
				.forEach(p -> kinds.computeIfAbsent(p.code(), k -> new LinkedHashMap<>())
						.computeIfAbsent(p.message().replace(p.place(), ""), m -> new ArrayList<>()).add(p));
		if (kinds.isEmpty()) {
			return;
		}
		say("");
		say(messages.get(title));
		kinds.values().forEach(alike -> {
			alike.values().stream().limit(MOST).forEach(same -> {
				say("  – " + same.get(0).message());
				if (same.size() > 1) {
					say("    " + messages.get("again", Integer.valueOf(same.size() - 1), String.join(", ",
							same.subList(1, Math.min(same.size(), MOST)).stream().map(IntakeProblem::place).toList())
							+ (same.size() > MOST ? " …" : "")));
				}
			});
			if (alike.size() > MOST) {
				say("    " + messages.get("more", Integer.valueOf(alike.size() - MOST)));
			}
		});
	}

	private void cells() {
		say("");
		say(messages.get("cells", Integer.valueOf(plan.fates().size()), Long.valueOf(plan.cells(Fate.MAPPED)),
				Long.valueOf(plan.cells(Fate.NOTED)), Long.valueOf(plan.cells(Fate.HEADER)),
				Long.valueOf(plan.cells(Fate.LISTED))));
		for (LeftOut left : plan.leftOut()) {
			say("  " + messages.get("cells.left", left.reason(), Integer.valueOf(left.cells().size()),
					few(left.cells().stream().map(c -> c.address() + " “" + shortened(c.text()) + '”').toList())));
		}
	}

	private void next() {
		say("");
		if (!plan.changesAnything()) {
			say(messages.get("next.nothing"));
		} else if (dryRun) {
			say(messages.get("next.dry", Console.quoted(folder.toString()), Console.quoted(file.toString())));
		} else {
			String toDo = plan.toDo();
			say(toDo.isEmpty() ? messages.get("next.done") : messages.get("next.confirm", toDo));
		}
	}
}
