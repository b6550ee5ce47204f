package org.waarborg.intake.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.ColumnMapping;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeMapping;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetMapping;
import org.waarborg.intake.Vocabulary;
import org.waarborg.intake.spi.IntakeTarget;

/** A saved mapping, laid on a file whose columns and rows may have moved since. What it misses is said, never guessed. */
final class GivenMapping {

	private static final int DEEPEST = 200;

	private final IntakeMapping given;
	private final IntakeTarget target;
	private final List<IntakeField> fields;
	private final Messages messages;

	GivenMapping(IntakeMapping given, IntakeTarget target, Messages messages) {
		this.given = given;
		this.target = target;
		this.fields = target.fields(messages.locale().getLanguage());
		this.messages = messages;
	}

	/** Fields and values that nobody has are slips of the pen: found before anything is read. */
	void check() throws IntakeException {
		for (SheetMapping sheet : given.sheets()) {
			for (ColumnMapping column : sheet.columns()) {
				if (column.isField() && field(column.field()).isEmpty()) {
					throw new IntakeException(messages.get("mapping.field", sheet.sheet(), named(column),
							column.field(), String.join(", ", names())));
				}
			}
			if (target.keys().stream().noneMatch(key -> sheet.column(key).isPresent())) {
				throw new IntakeException(
						messages.get("mapping.key", sheet.sheet(), String.join(", ", target.keys())));
			}
			repeated(sheet);
		}
		for (String name : given.values().keySet()) {
			if (!name.equals("mark") && field(name).isEmpty()) {
				throw new IntakeException(messages.get("mapping.values", name, String.join(", ", names())));
			}
			words(name);
		}
	}

	private void repeated(SheetMapping sheet) throws IntakeException {
		Set<String> seen = new HashSet<>();
		for (ColumnMapping column : sheet.columns()) {
			if (column.isField() && !seen.add(column.field()) && !field(column.field()).orElseThrow().many()) {
				throw new IntakeException(messages.get("mapping.twice", sheet.sheet(), column.field()));
			}
		}
	}

	private void words(String name) throws IntakeException {
		for (var word : given.values().get(name).entrySet()) {
			for (var literal : Values.literals(name, word.getValue()).entrySet()) {
				List<String> known = literal.getKey().equals("mark") ? List.of("YES", "NO")
						: field(literal.getKey()).map(IntakeField::words).orElse(List.of());
				if (!known.contains(literal.getValue())) {
					throw new IntakeException(messages.get("mapping.value", name, word.getKey(), word.getValue(),
							String.join(", ", known)));
				}
			}
		}
	}

	private List<String> names() {
		List<String> names = new ArrayList<>(fields.stream().map(IntakeField::id).toList());
		names.add(ColumnMapping.NOTE);
		names.add(ColumnMapping.IGNORE);
		return names;
	}

	private Optional<IntakeField> field(String id) {
		return fields.stream().filter(f -> f.id().equals(id)).findFirst();
	}

	private static String named(ColumnMapping column) {
		return column.header().isEmpty() ? SheetCell.letters(column.column()) : column.header();
	}

	/** The part of the mapping that is for a sheet: by its name, or the only one where one sheet is read. */
	Optional<SheetMapping> part(Sheet sheet, boolean only) {
		Optional<SheetMapping> named = given.sheets().stream().filter(s -> s.sheet().equalsIgnoreCase(sheet.name()))
				.findFirst();
		return named.isPresent() || !only || given.sheets().size() != 1 ? named : Optional.of(given.sheets().get(0));
	}

	/** The mapping with the columns where they stand in this file. */
	SheetMapping on(Sheet sheet, SheetMapping part) throws IntakeException {
		Header header = header(sheet, part);
		List<ColumnMapping> columns = new ArrayList<>();
		Set<Integer> used = new HashSet<>();
		for (ColumnMapping column : part.columns()) {
			int found = find(header, column, used);
			if (found == 0 && column.isField()) {
				throw new IntakeException(messages.get("mapping.column", sheet.name(), named(column), column.field(),
						Integer.valueOf(header.bottom()), String.join(" | ", header.titles().values())));
			}
			if (found > 0) {
				used.add(Integer.valueOf(found));
				columns.add(mapped(sheet, header, found, column.field()));
			}
		}
		// What is new in this file is kept too.
		for (Integer column : sheet.columns()) {
			if (used.add(column) && holds(sheet, header, column.intValue())) {
				columns.add(mapped(sheet, header, column.intValue(), ColumnMapping.NOTE));
			}
		}
		columns.sort(java.util.Comparator.comparingInt(ColumnMapping::column));
		return new SheetMapping(sheet.name(), part.subject(), header.bottom(), columns);
	}

	private static boolean holds(Sheet sheet, Header header, int column) {
		return sheet.rows().stream().anyMatch(row -> row.intValue() > header.bottom()
				&& sheet.cell(row.intValue(), column).filter(SheetCell::ownColumn).isPresent());
	}

	private static ColumnMapping mapped(Sheet sheet, Header header, int column, String field) {
		List<SheetCell> cells = sheet.rows().stream().filter(row -> row.intValue() > header.bottom())
				.flatMap(row -> sheet.cell(row.intValue(), column).stream()).toList();
		return new ColumnMapping(column, header.title(column), field, 1, ColumnGuesser.example(cells),
				sheet.hiddenColumns().contains(Integer.valueOf(column)));
	}

	/** By what stands above it; by its letter where nothing did. */
	private static int find(Header header, ColumnMapping column, Set<Integer> used) {
		String title = Vocabulary.fold(column.header());
		if (title.isEmpty()) {
			return column.column();
		}
		List<Integer> same = header.titles().entrySet().stream()
				.filter(t -> Vocabulary.fold(t.getValue()).equals(title) && !used.contains(t.getKey()))
				.map(java.util.Map.Entry::getKey).toList();
		return same.contains(Integer.valueOf(column.column())) ? column.column()
				: same.stream().mapToInt(Integer::intValue).findFirst().orElse(0);
	}

	/** The row with the most of the titles that the mapping names; the row that it names where it names no titles. */
	private static Header header(Sheet sheet, SheetMapping part) {
		Set<String> wanted = new HashSet<>();
		part.columns().stream().map(c -> Vocabulary.fold(c.header())).filter(t -> !t.isEmpty()).forEach(wanted::add);
		Header best = Header.single(sheet, part.headerRow());
		long most = matches(best, wanted);
		for (int row : sheet.rows()) {
			if (row > DEEPEST) {
				break;
			}
			for (Header header : Header.both(sheet, row)) {
				long found = matches(header, wanted);
				if (found > most) {
					most = found;
					best = header;
				}
			}
		}
		return best;
	}

	private static long matches(Header header, Set<String> wanted) {
		return header.titles().values().stream().map(Vocabulary::fold).filter(wanted::contains).distinct().count();
	}
}
