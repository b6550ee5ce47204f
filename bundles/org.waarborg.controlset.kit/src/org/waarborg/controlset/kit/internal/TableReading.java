package org.waarborg.controlset.kit.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.controlset.kit.SetTable;
import org.waarborg.controlset.kit.TableProblem;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetFile;

/** One reading of a table: first every row becomes an object, then they are put into each other. */
public final class TableReading {

	private static final String UTF_8 = "UTF-8";
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

	private final SheetFile file;
	private final Messages messages;
	private final ControlSet set = ControlsetFactory.eINSTANCE.createControlSet();
	private final List<TableProblem> problems = new ArrayList<>();
	private final List<String> notices = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private final Map<String, String> places = new LinkedHashMap<>();
	private final Map<String, String> facts = new HashMap<>();

	/** A row that became an object. */
	record Line(RowKind kind, Identified object, Map<String, SheetCell> cells, SheetCell first) {

		String text(String column) {
			SheetCell cell = cells.get(column);
			return cell == null ? "" : cell.text().strip();
		}

		SheetCell at(String column) {
			return cells.getOrDefault(column, first);
		}
	}

	/**
	 * A reading.
	 *
	 * @param file   the table
	 * @param locale language of messages
	 */
	public TableReading(SheetFile file, Locale locale) {
		this.file = file;
		this.messages = Messages.beside(TableReading.class, locale);
	}

	/**
	 * Reads.
	 *
	 * @return the set, or the problems
	 */
	public SetTable.Read read() {
		boolean any = false;
		if (!UTF_8.equals(file.facts().get("encoding"))) {
			// of a text file in another encoding it is a guess how it was read; of a workbook, that it holds macros
			notices.addAll(file.notices());
		}
		for (Sheet sheet : file.sheets()) {
			Optional<TableHeader> header = TableHeader.of(sheet);
			if (header.isEmpty() && explains(sheet)) {
				continue;
			}
			if (header.isEmpty()) {
				notices.add(messages.get("table.notRead", sheet.name()));
			} else {
				any = true;
				sheet(sheet, header.get());
			}
		}
		if (!any) {
			problems.add(new TableProblem(file.name(), "", messages.get("table.noHeader"),
					messages.get("table.noHeader.expected", String.join(", ", RowKind.COLUMNS))));
			return new SetTable.Read(Optional.empty(), problems, List.of(), places);
		}
		if (!facts.containsKey("id")) {
			problems.add(
					new TableProblem(file.name(), "", messages.get("table.noId"), messages.get("table.noId.expected")));
		}
		new TableTree(set, lines, (cell, key, args) -> problem(cell, key, args)).build();
		languages();
		return new SetTable.Read(problems.isEmpty() ? Optional.of(set) : Optional.empty(), problems, notices, places);
	}

	/** The sheet in front, which {@link SetTable#example} comes with, in whatever language it was made. */
	private static boolean explains(Sheet sheet) {
		return sheet.rows().stream().flatMap(r -> sheet.row(r).values().stream()).map(c -> c.text().strip())
				.anyMatch(t -> LANGUAGES.stream().anyMatch(l -> t.equals(SetTable.explanation(l))));
	}

	private void sheet(Sheet sheet, TableHeader header) {
		header.unknown().values()
				.forEach(c -> problem(c, "table.unknownColumn", c.text(), String.join(", ", RowKind.COLUMNS)));
		for (int row : sheet.rows()) {
			if (row > header.row()) {
				row(sheet, header, row);
			}
		}
	}

	private void row(Sheet sheet, TableHeader header, int row) {
		Map<String, SheetCell> cells = new LinkedHashMap<>();
		sheet.row(row).forEach((column, cell) -> {
			TableHeader.Head head = header.columns().get(column);
			if (cell.spread() || cell.text().isBlank() || header.unknown().containsKey(column)) {
				return;
			}
			if (head == null) {
				problem(cell, "table.noHeading", cell.text());
			} else if (!cell.readable()) {
				problem(cell, "table.unreadable", cell.text());
			} else {
				cells.put(head.full(), cell);
			}
		});
		if (cells.isEmpty()) {
			return;
		}
		SheetCell first = cells.values().iterator().next();
		SheetCell word = cells.remove("row");
		Optional<RowKind> kind = word == null ? Optional.empty() : RowKind.of(word.text());
		if (kind.isEmpty()) {
			problem(word == null ? first : word, "table.unknownRow", word == null ? "" : word.text(),
					Arrays.stream(RowKind.values()).map(RowKind::word).collect(Collectors.joining(", ")));
		} else if (kind.get() == RowKind.SET) {
			fact(cells, word);
		} else {
			object(kind.get(), cells, word);
		}
	}

	/** A fact about the set: id is its name, value its value. */
	private void fact(Map<String, SheetCell> cells, SheetCell word) {
		SheetCell name = cells.remove("id");
		SheetCell value = cells.remove("value");
		cells.values().forEach(c -> problem(c, "table.notHere", c.text(), RowKind.SET.word(), "id, value"));
		String key = name == null ? "" : name.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
		Optional<TableHeader.Head> texts = TableHeader.head(key).filter(h -> !h.language().isEmpty());
		Optional<EStructuralFeature> feature = RowKind.SET.feature(texts.map(TableHeader.Head::name).orElse(key))
				.filter(f -> RowKind.text(f) == texts.isPresent());
		if (feature.isEmpty()) {
			problem(name == null ? word : name, "table.unknownFact", key, RowKind.SET.features().stream()
					.map(f -> RowKind.text(f) ? RowKind.SET.column(f) + "_en" : RowKind.SET.column(f))
					.collect(Collectors.joining(", ")));
		} else if (value != null) {
			String before = facts.putIfAbsent(key, value.address());
			if (before != null) {
				problem(value, "table.factTwice", key, before);
			} else {
				put(set, feature.get(), texts.map(TableHeader.Head::language).orElse(""), value);
			}
			if (key.equals("id")) {
				id(value, value.text().strip());
			}
		}
	}

	private void object(RowKind kind, Map<String, SheetCell> cells, SheetCell word) {
		Identified object = (Identified) ControlsetFactory.eINSTANCE.create(kind.type());
		Line line = new Line(kind, object, Map.copyOf(cells), word);
		boolean needsId = kind != RowKind.LINK && kind != RowKind.ADJUSTMENT;
		if (!cells.containsKey("id") && needsId) {
			problem(word, "table.missingId", kind.word());
		}
		cells.forEach((column, cell) -> cell(line, column, cell));
		lines.add(line);
	}

	private void cell(Line line, String column, SheetCell cell) {
		TableHeader.Head head = TableHeader.head(column).orElseThrow();
		if (column.equals("id")) {
			id(cell, cell.text().strip());
		}
		boolean structure = column.equals("parent") && line.kind().nested()
				|| line.kind() == RowKind.CONTROL && RowKind.LINKED.contains(column);
		Optional<EStructuralFeature> feature = line.kind().feature(head.name());
		if (feature.isPresent()) {
			put(line.object(), feature.get(), head.language(), cell);
		} else if (!structure) {
			problem(cell, "table.notHere", column, line.kind().word(),
					line.kind().features().stream().map(line.kind()::column).distinct()
							.collect(Collectors.joining(", ")));
		}
	}

	private void id(SheetCell cell, String id) {
		if (id.chars().anyMatch(c -> c == '#' || Character.isWhitespace(c))) {
			problem(cell, "table.badId", id);
		}
		String before = places.putIfAbsent(id, cell.address());
		if (before != null) {
			problem(cell, "table.idTwice", id, before);
		}
	}

	@SuppressWarnings("unchecked")
	private void put(EObject object, EStructuralFeature feature, String language, SheetCell cell) {
		String text = cell.text().strip();
		if (RowKind.text(feature)) {
			List<LocalText> texts = (List<LocalText>) object.eGet(feature);
			boolean several = Set.of("questions", "evidenceHints", "discouraged").contains(feature.getName());
			for (String one : several ? text.split("\\R") : new String[] { text }) {
				if (!one.isBlank()) {
					texts.add(Texts.of(language, one.strip()));
				}
			}
		} else if (feature.isMany()) {
			((List<Object>) object.eGet(feature)).addAll(List.of(text.split("[\\s,;]+")));
		} else {
			value((EAttribute) feature, cell).ifPresent(v -> object.eSet(feature, v));
		}
	}

	private Optional<Object> value(EAttribute feature, SheetCell cell) {
		String text = cell.text().strip();
		Class<?> type = feature.getEAttributeType().getInstanceClass();
		if (feature.getEAttributeType() instanceof EEnum literals) {
			return literal(literals, cell);
		}
		if (type == boolean.class) {
			Optional<Boolean> said = TableWords.flag(text);
			if (said.isEmpty()) {
				problem(cell, "table.badValue", text, TableWords.YES_NO);
			}
			return said.map(b -> b);
		}
		if (type == LocalDate.class) {
			try {
				return Optional.of(cell.date().isPresent() ? cell.date().get() : LocalDate.parse(text));
			} catch (DateTimeParseException e) {
				problem(cell, "table.badValue", text, "2027-01-31");
				return Optional.empty();
			}
		}
		return Optional.of(text);
	}

	private Optional<Object> literal(EEnum literals, SheetCell cell) {
		Optional<EEnumLiteral> found = TableWords.literal(literals.getELiterals(), EEnumLiteral::getName, cell.text());
		if (found.isEmpty()) {
			problem(cell, "table.badValue", cell.text(),
					TableWords.names(literals.getELiterals(), EEnumLiteral::getName));
		}
		return found.map(EEnumLiteral::getInstance);
	}

	/** A table that does not say its languages has those in which every control has a title. */
	private void languages() {
		if (facts.containsKey("languages")) {
			return;
		}
		List<Line> controls = lines.stream().filter(l -> l.kind() == RowKind.CONTROL).toList();
		Set<String> all = new TreeSet<>();
		controls.forEach(l -> l.cells().keySet().stream().filter(c -> c.startsWith("title_")).forEach(all::add));
		all.removeIf(c -> !controls.stream().allMatch(l -> l.cells().containsKey(c)));
		all.forEach(c -> set.getLanguages().add(c.substring("title_".length())));
	}

	private void problem(SheetCell cell, String key, Object... args) {
		problems.add(new TableProblem(file.name(), cell.address(), messages.get(key, args),
				messages.has(key + ".expected") ? messages.get(key + ".expected", args) : ""));
	}
}
