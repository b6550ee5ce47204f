package org.waarborg.screen.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.waarborg.controlset.Folding;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Translations;

/** A row with what was read of it. */
public final class GridEntry {

	/** Between the groups of a row in its heading. */
	private static final String TOGETHER = " · ";

	private Row row;
	private final Cell[] cells;
	private final Map<String, List<Grouping.Group>> groups = new HashMap<>(4);
	private final Map<String, Grouping.Group> headings = new HashMap<>(2);
	private String text;
	private String sortText;
	private Cell sortCell;
	private List<Signal> signals = List.of();

	GridEntry(Row row, int columns) {
		this.row = row;
		this.cells = new Cell[columns];
	}

	public String id() {
		return row.id();
	}

	public Row row() {
		return row;
	}

	/** Takes the row as it is now, and forgets what was read of it. */
	public void reread(Row now) {
		row = now;
		Arrays.fill(cells, null);
		groups.clear();
		headings.clear();
		text = null;
		sortCell = null;
		sortText = null;
	}

	/** Takes the row as it is now, which reads as before. */
	void use(Row now) {
		row = now;
	}

	Cell cell(int column, Field field) {
		Cell cell = cells[column];
		if (cell == null) {
			cell = field.cell(row);
			cells[column] = cell;
		}
		return cell;
	}

	/** The cells that were read; null where one was not. */
	public Cell[] read() {
		return cells.clone();
	}

	/** The groups that it can be picked by. */
	public List<Grouping.Group> groups(Grouping grouping) {
		return groups.computeIfAbsent(grouping.id(), g -> List.copyOf(grouping.groups().apply(row)));
	}

	/** The heading that it stands under: its group, or all of them in one. */
	public Grouping.Group heading(Grouping grouping) {
		List<Grouping.Group> all = groups(grouping);
		return all.size() == 1 ? all.getFirst()
				: headings.computeIfAbsent(grouping.id(), g -> new Grouping.Group(all.getFirst().order(),
						all.stream().map(Grouping.Group::label).collect(Collectors.joining(TOGETHER))));
	}

	/** Whether all that can be found was read. */
	boolean hasText() {
		return text != null;
	}

	/** All that can be found, folded. */
	String text(Screen screen, List<Field> columns) {
		if (text == null) {
			StringBuilder all = new StringBuilder(screen.name(row));
			for (int i = 0; i < columns.size(); i++) {
				String shown = cell(i, columns.get(i)).text();
				if (!shown.isEmpty()) {
					all.append('\n').append(shown);
					languages(columns.get(i), shown, all);
				}
			}
			all.append('\n').append(screen.alsoFoundBy(row));
			text = Folding.fold(all.toString());
		}
		return text;
	}

	/** A text is found by the words of all its languages, whichever is shown. */
	private void languages(Field column, String shown, StringBuilder all) {
		if (column.type() instanceof FieldType.Translated && column.value(row) instanceof Translations texts) {
			texts.texts().values().stream().filter(t -> !t.equals(shown)).forEach(t -> all.append('\n').append(t));
		}
	}

	/** What a cell of it sorts by, folded once. */
	String sortText(Cell cell) {
		if (sortCell != cell) {
			sortCell = cell;
			sortText = Folding.fold(cell.order().text());
		}
		return sortText;
	}

	public List<Signal> signals() {
		return signals;
	}

	void setSignals(List<Signal> signals) {
		this.signals = signals;
	}
}
