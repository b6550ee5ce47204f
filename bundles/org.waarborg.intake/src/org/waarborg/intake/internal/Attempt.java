package org.waarborg.intake.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.CellKind;
import org.waarborg.intake.ColumnMapping;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeMapping;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetMapping;
import org.waarborg.intake.spi.IntakeTarget;

/** A file, looked at with the eyes of one target: which sheets have a table that it knows, and why the others have not. */
final class Attempt {

	private static final double SURE = 0.5;

	private final IntakeTarget target;
	private final IntakeRequest request;
	private final Messages messages;
	private final Values values;
	private final Map<Sheet, SheetMapping> read = new LinkedHashMap<>();
	private final Map<Sheet, String> unread = new LinkedHashMap<>();

	private Attempt(IntakeTarget target, IntakeRequest request, Messages messages) {
		this.target = target;
		this.request = request;
		this.messages = messages;
		this.values = new Values(target.vocabulary(), request.mapping().map(IntakeMapping::values).orElse(Map.of()));
	}

	static Attempt make(IntakeTarget target, IntakeRequest request, Messages messages) throws IntakeException {
		Attempt attempt = new Attempt(target, request, messages);
		attempt.requireSheets();
		if (request.mapping().isPresent()) {
			attempt.given(request.mapping().get());
		} else {
			attempt.guess();
		}
		return attempt;
	}

	private void requireSheets() throws IntakeException {
		List<String> names = request.file().sheets().stream().map(Sheet::name).toList();
		for (String asked : request.sheets()) {
			if (names.stream().noneMatch(asked::equalsIgnoreCase)) {
				throw IntakeException.question(messages.get("sheet.unknown", request.file().name(), asked,
						String.join(", ", names)));
			}
		}
	}

	private boolean isAsked(Sheet sheet) {
		return request.sheets().stream().anyMatch(sheet.name()::equalsIgnoreCase);
	}

	private void given(IntakeMapping mapping) throws IntakeException {
		GivenMapping given = new GivenMapping(mapping, target, messages);
		given.check();
		List<Sheet> sheets = request.file().sheets().stream().filter(s -> request.sheets().isEmpty() || isAsked(s))
				.toList();
		for (Sheet sheet : request.file().sheets()) {
			Optional<SheetMapping> part = sheets.contains(sheet) ? given.part(sheet, sheets.size() == 1)
					: Optional.empty();
			if (part.isPresent()) {
				read.put(sheet, given.on(sheet, part.get()));
			} else {
				unread.put(sheet, messages.get("left.not-mapped", sheet.name()));
			}
		}
		if (read.isEmpty()) {
			throw new IntakeException(messages.get("mapping.sheets", request.file().name(),
					String.join(", ", mapping.sheets().stream().map(SheetMapping::sheet).toList()),
					String.join(", ", request.file().sheets().stream().map(Sheet::name).toList())));
		}
	}

	private void guess() {
		ColumnGuesser guesser = new ColumnGuesser(target, request, values);
		for (Sheet sheet : request.file().sheets()) {
			if (!request.sheets().isEmpty() && !isAsked(sheet)) {
				unread.put(sheet, messages.get("left.not-asked", sheet.name()));
			} else if (sheet.hidden() && !isAsked(sheet)) {
				unread.put(sheet, messages.get("left.hidden", sheet.name()));
			} else {
				guess(sheet, guesser);
			}
		}
	}

	private void guess(Sheet sheet, ColumnGuesser guesser) {
		Optional<SheetMapping> mapping = Header.find(sheet, guesser.words()).map(h -> guesser.guess(sheet, h));
		if (mapping.isEmpty()) {
			unread.put(sheet, messages.get("left.no-header", sheet.name()));
		} else if (target.keys().stream().noneMatch(k -> mapping.get().column(k).isPresent())) {
			unread.put(sheet, messages.get("left.no-key", sheet.name(), Integer.valueOf(mapping.get().headerRow())));
		} else {
			read.put(sheet, mapping.get());
		}
	}

	/** How much of the file this target understands. */
	double score() {
		return read.values().stream()
				.mapToDouble(m -> m.columns().stream().filter(ColumnMapping::isField)
						.mapToDouble(ColumnMapping::confidence).sum())
				.max().orElse(0);
	}

	IntakePlan plan() throws IntakeException {
		if (read.isEmpty()) {
			throw new IntakeException(messages.get("table.none", request.file().name(),
					target.label(request.locale().getLanguage()), String.join(" ", unread.values())));
		}
		TableReader reader = new TableReader(values, target.fields(request.locale().getLanguage()));
		List<IntakeTable> tables = new ArrayList<>();
		read.forEach((sheet, mapping) -> tables.add(reader.read(sheet, mapping)));
		PlanBuilder plan = new PlanBuilder(request, target,
				new IntakeMapping(target.id(), List.copyOf(read.values()),
						request.mapping().map(IntakeMapping::values).orElse(Map.of())));
		tables.forEach(table -> table(table, plan));
		target.plan(tables, request, plan);
		account(tables, plan);
		return plan.build(messages.get("left.other"));
	}

	/** What can be said of any table before anybody knows what it is about. */
	private void table(IntakeTable table, PlanBuilder plan) {
		Sheet sheet = table.sheet();
		long formulas = sheet.cells().stream().filter(SheetCell::formula).filter(SheetCell::readable).count();
		if (formulas > 0) {
			plan.problem(Severity.INFO, "formulas", SheetCell.place(sheet.name(), "A1"),
					messages.get("formulas", Long.valueOf(formulas), sheet.name()));
		}
		sheet.cells().stream().filter(c -> !c.readable()).forEach(c -> plan.problem(Severity.ATTENTION,
				"unreadable", c.address(),
				messages.get(c.kind() == CellKind.ERROR ? "cell.error" : "cell.uncalculated", c.address(), c.text())));
		List<String> hidden = table.mapping().columns().stream().filter(ColumnMapping::hidden)
				.map(c -> SheetCell.letters(c.column())).toList();
		if (!hidden.isEmpty()) {
			plan.problem(Severity.INFO, "hidden", sheet.name(),
					messages.get("hidden.columns", sheet.name(), String.join(", ", hidden)));
		}
		long rows = table.rows().stream().filter(r -> sheet.hiddenRows().contains(Integer.valueOf(r.number()))).count();
		if (rows > 0) {
			plan.problem(Severity.INFO, "hidden", sheet.name(),
					messages.get("hidden.rows", sheet.name(), Long.valueOf(rows)));
		}
		table.mapping().columns().stream().filter(ColumnMapping::isField).filter(c -> c.confidence() < SURE + 0.2)
				.forEach(c -> plan.problem(Severity.INFO, "unsure",
						SheetCell.place(sheet.name(), SheetCell.letters(c.column())),
						messages.get("column.unsure", SheetCell.letters(c.column()), c.header(), label(c.field()))));
	}

	private String label(String field) {
		return target.fields(request.locale().getLanguage()).stream().filter(f -> f.id().equals(field))
				.map(f -> f.label()).findFirst().orElse(field);
	}

	/** Every cell that the target said nothing about has a reason of its own. */
	private void account(List<IntakeTable> tables, PlanBuilder plan) {
		for (IntakeTable table : tables) {
			int bottom = table.mapping().headerRow();
			List<Integer> columns = table.mapping().columns().stream().map(c -> Integer.valueOf(c.column())).toList();
			for (SheetCell cell : table.sheet().cells()) {
				boolean title = cell.row() == bottom || cell.row() == bottom - 1
						&& table.sheet().cell(bottom, cell.column()).filter(c -> !c.spread()).isEmpty();
				if (cell.row() <= bottom && title && columns.contains(Integer.valueOf(cell.column()))) {
					plan.header(cell);
				} else if (cell.row() <= bottom) {
					plan.listed(cell, messages.get("left.above", table.sheet().name()));
				} else if (!cell.readable()) {
					plan.listed(cell, messages.get("left.unreadable"));
				}
			}
			table.rows().forEach(row -> row(table, row, plan));
		}
		unread.forEach((sheet, why) -> sheet.cells().forEach(cell -> plan.listed(cell, why)));
	}

	private void row(IntakeTable table, IntakeRow row, PlanBuilder plan) {
		switch (row.kind()) {
			case HEADING -> row.cells()
					.forEach(c -> plan.listed(c, messages.get("left.heading", table.sheet().name())));
			case REPEATED_HEADER -> row.cells()
					.forEach(c -> plan.listed(c, messages.get("left.repeated", table.sheet().name())));
			case DATA -> table.mapping().columns().stream().filter(c -> ColumnMapping.IGNORE.equals(c.field()))
					.forEach(column -> row.cells().stream().filter(c -> c.column() == column.column())
							.forEach(c -> plan.listed(c, messages.get("left.ignored", column.header()))));
		}
	}
}
