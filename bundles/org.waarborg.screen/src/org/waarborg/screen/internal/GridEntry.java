package org.waarborg.screen.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.controlset.Folding;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;

/** A row with what was read of it. */
public final class GridEntry {

	private Row row;
	private final Cell[] cells;
	private final Map<String, Grouping.Group> groups = new HashMap<>(4);
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

	public Grouping.Group group(Grouping grouping) {
		return groups.computeIfAbsent(grouping.id(), g -> grouping.group().apply(row));
	}

	/** All that can be found, folded. */
	String text(Screen screen, List<Field> columns) {
		if (text == null) {
			StringBuilder all = new StringBuilder(screen.name(row));
			for (int i = 0; i < columns.size(); i++) {
				all.append('\n').append(cell(i, columns.get(i)).text());
			}
			text = Folding.fold(all.toString());
		}
		return text;
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
