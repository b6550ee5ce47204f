package org.waarborg.statement.intake.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.intake.CellKind;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.IntakeValue;
import org.waarborg.registry.ResolvedControl;

/** Which controls the rows of a table are about, as one set sees them. */
final class KeyRows {

	/** A row that says something that does not fit, and what. */
	record Oddity(IntakeRow row, Kind kind, String found, String expected) {

		/** What does not fit. */
		enum Kind {
			/** The number is of one control and the title of another. */
			MOVED,
			/** A program made 5.1 of 5.10, or a date of it; the title or the place among others says which is meant. */
			MENDED,
			/** The set has no such control. */
			UNKNOWN,
			/** More controls in one cell. */
			SEVERAL,
			/** A control that a row before was about too. */
			AGAIN
		}
	}

	private final ControlBook book;
	private final Map<ControlRef, ResolvedControl> controls = new LinkedHashMap<>();
	private final Map<ControlRef, List<IntakeRow>> rows = new LinkedHashMap<>();
	private final List<IntakeRow> others = new ArrayList<>();
	private final List<Oddity> oddities = new ArrayList<>();
	private int titles;
	private String before = "";

	KeyRows(ControlBook book, IntakeTable table) {
		this.book = book;
		for (IntakeRow row : table.rows()) {
			if (row.kind() != IntakeRow.Kind.DATA) {
				continue;
			}
			Set<ResolvedControl> found = find(row);
			if (found.isEmpty()) {
				others.add(row);
			}
			if (found.size() > 1) {
				oddities.add(new Oddity(row, Oddity.Kind.SEVERAL, key(row), labels(found)));
			}
			found.forEach(control -> take(control, row));
		}
	}

	private void take(ResolvedControl control, IntakeRow row) {
		controls.putIfAbsent(control.ref(), control);
		List<IntakeRow> all = rows.computeIfAbsent(control.ref(), r -> new ArrayList<>());
		boolean merged = row.first("control").filter(v -> v.cell().spread()).isPresent();
		if (!all.isEmpty() && !merged) {
			oddities.add(new Oddity(row, Oddity.Kind.AGAIN, control.label(), String.valueOf(all.get(0).number())));
		}
		all.add(row);
	}

	private static String labels(Set<ResolvedControl> found) {
		return String.join(", ", found.stream().map(ResolvedControl::label).toList());
	}

	static String key(IntakeRow row) {
		return row.first("control").map(IntakeValue::text).or(() -> row.first("title").map(IntakeValue::text))
				.orElse("");
	}

	private Set<ResolvedControl> find(IntakeRow row) {
		Optional<IntakeValue> key = row.first("control");
		String title = row.first("title").map(IntakeValue::text).orElse("");
		if (key.isEmpty()) {
			return title.isEmpty() ? Set.of() : titled(title);
		}
		if (key.get().cell().kind() == CellKind.DATE) {
			return dated(row, key.get(), title);
		}
		Optional<ResolvedControl> exact = book.id(key.get().text());
		ControlNumbers numbers = ControlNumbers.read(key.get().text());
		if (exact.isPresent() && numbers.numbers().size() <= 1) {
			return checked(row, exact.get(), key.get(), title);
		}
		if (numbers.numbers().isEmpty()) {
			return titled(title.isEmpty() ? key.get().text() : title);
		}
		if (numbers.numbers().size() == 1) {
			Optional<ResolvedControl> one = book.find(numbers.numbers().get(0));
			return one.isEmpty() ? unknown(row, numbers)
					: checked(row, one.get(), key.get(), title.isEmpty() ? numbers.rest() : title);
		}
		Set<ResolvedControl> found = new LinkedHashSet<>();
		numbers.numbers().forEach(n -> book.find(n).ifPresentOrElse(found::add,
				() -> oddities.add(new Oddity(row, Oddity.Kind.UNKNOWN, n.number(), ""))));
		return found;
	}

	private Set<ResolvedControl> titled(String title) {
		Optional<ResolvedControl> found = book.title(title);
		titles += found.isPresent() ? 1 : 0;
		return found.map(Set::of).orElse(Set.of());
	}

	private Set<ResolvedControl> unknown(IntakeRow row, ControlNumbers numbers) {
		ControlNumbers.Number number = numbers.numbers().get(0);
		oddities.add(new Oddity(row, Oddity.Kind.UNKNOWN, number.number() + (number.care() ? " (zorg)" : ""), ""));
		return Set.of();
	}

	/** The number counts, unless the title says plainly that another control is meant. */
	private Set<ResolvedControl> checked(IntakeRow row, ResolvedControl control, IntakeValue key, String title) {
		String number = ControlNumbers.read(key.text()).numbers().stream().findFirst()
				.map(ControlNumbers.Number::number).orElse("");
		if (!title.isEmpty() && !control.carePart() && !ControlBook.isTitleOf(title, control)) {
			Optional<ResolvedControl> other = book.title(title);
			if (other.isPresent()) {
				return otherTitle(row, control, other.get(), number, title);
			}
		} else if (!title.isEmpty()) {
			titles++;
		}
		Optional<ResolvedControl> next = title.isEmpty() ? lostZero(number, key, row) : Optional.empty();
		ResolvedControl meant = next.orElse(control);
		before = next.isPresent() ? number + '0' : number;
		return Set.of(meant);
	}

	private Set<ResolvedControl> otherTitle(IntakeRow row, ResolvedControl control, ResolvedControl other,
			String number, String title) {
		boolean zero = book.find(new ControlNumbers.Number(number + '0', false)).filter(other::equals).isPresent();
		oddities.add(new Oddity(row, zero ? Oddity.Kind.MENDED : Oddity.Kind.MOVED, control.label(),
				zero ? other.label() : other.label() + ' ' + title));
		titles += zero ? 1 : 0;
		return zero ? Set.of(other) : Set.of();
	}

	/** 5.1 right after 5.9, and seen before: a spreadsheet dropped the zero of 5.10. */
	private Optional<ResolvedControl> lostZero(String number, IntakeValue key, IntakeRow row) {
		int dot = number.lastIndexOf('.');
		if (dot < 0 || before.isEmpty() || !before.startsWith(number.substring(0, dot + 1)) || key.cell().spread()) {
			return Optional.empty();
		}
		int tens = Integer.parseInt(number.substring(dot + 1)) * 10;
		boolean follows = before.equals(number.substring(0, dot + 1) + (tens - 1));
		Optional<ResolvedControl> meant = follows
				? book.find(new ControlNumbers.Number(number + '0', false))
				: Optional.empty();
		meant.ifPresent(c -> oddities.add(new Oddity(row, Oddity.Kind.MENDED, number, c.label())));
		return meant;
	}

	/** A program took 5.1 for the fifth of January, or 5 January for 1.5: only the title can say that it is meant. */
	private Set<ResolvedControl> dated(IntakeRow row, IntakeValue key, String title) {
		var date = key.cell().date().orElseThrow();
		String dayFirst = date.getDayOfMonth() + "." + date.getMonthValue();
		String monthFirst = date.getMonthValue() + "." + date.getDayOfMonth();
		for (String number : List.of(dayFirst, monthFirst)) {
			Optional<ResolvedControl> control = book.find(new ControlNumbers.Number(number, false));
			if (control.isPresent() && ControlBook.isTitleOf(title, control.get())) {
				oddities.add(new Oddity(row, Oddity.Kind.MENDED, key.text(), control.get().label()));
				titles++;
				return Set.of(control.get());
			}
		}
		oddities.add(new Oddity(row, Oddity.Kind.UNKNOWN, key.text(), ""));
		return Set.of();
	}

	ControlBook book() {
		return book;
	}

	/** The controls that rows are about, in the order of the file, each with its rows. */
	Map<ControlRef, List<IntakeRow>> rows() {
		return rows;
	}

	ResolvedControl control(ControlRef ref) {
		return controls.get(ref);
	}

	/** Rows about no control. */
	List<IntakeRow> others() {
		return others;
	}

	List<Oddity> oddities() {
		return oddities;
	}

	long count(Oddity.Kind kind) {
		return oddities.stream().filter(o -> o.kind() == kind).count();
	}

	/** How many rows have the title that the set gives their control. */
	int titles() {
		return titles;
	}

	/** How well the set fits: what it knows, less what it does not. */
	double score() {
		Set<IntakeRow> strange = new HashSet<>();
		oddities.stream().filter(o -> o.kind() == Oddity.Kind.MOVED || o.kind() == Oddity.Kind.UNKNOWN)
				.forEach(o -> strange.add(o.row()));
		return rows.size() + titles * 0.5 - strange.size();
	}
}
