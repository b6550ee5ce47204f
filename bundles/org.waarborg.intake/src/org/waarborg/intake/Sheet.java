package org.waarborg.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One sheet of a table file: the cells that hold something, by row and column. Values of merged cells are spread over
 * the area and know where they come from. Immutable.
 *
 * @since 0.1
 */
public final class Sheet {

	private final String name;
	private final boolean hidden;
	private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows;
	private final Set<Integer> hiddenRows;
	private final Set<Integer> hiddenColumns;

	private Sheet(Builder builder) {
		name = builder.name;
		hidden = builder.hidden;
		rows = Collections.unmodifiableNavigableMap(builder.rows);
		hiddenRows = Collections.unmodifiableSet(builder.hiddenRows);
		hiddenColumns = Collections.unmodifiableSet(builder.hiddenColumns);
	}

	/**
	 * The name.
	 *
	 * @return the name as the file gives it
	 */
	public String name() {
		return name;
	}

	/**
	 * Whether the file hides the sheet.
	 *
	 * @return true for a hidden sheet
	 */
	public boolean hidden() {
		return hidden;
	}

	/**
	 * The numbers of the rows that hold something.
	 *
	 * @return from 1, ascending
	 */
	public Collection<Integer> rows() {
		return rows.keySet();
	}

	/**
	 * The cells of a row.
	 *
	 * @param row number of the row
	 * @return cells by column; empty for an empty row
	 */
	public NavigableMap<Integer, SheetCell> row(int row) {
		NavigableMap<Integer, SheetCell> cells = rows.get(Integer.valueOf(row));
		return cells == null ? Collections.emptyNavigableMap() : Collections.unmodifiableNavigableMap(cells);
	}

	/**
	 * A cell.
	 *
	 * @param row    number of the row
	 * @param column number of the column
	 * @return the cell, or empty when it holds nothing
	 */
	public Optional<SheetCell> cell(int row, int column) {
		return Optional.ofNullable(row(row).get(Integer.valueOf(column)));
	}

	/**
	 * Every cell that holds a value of its own, row by row.
	 *
	 * @return the cells without those that a merged value was spread to
	 */
	public List<SheetCell> cells() {
		return rows.values().stream().flatMap(r -> r.values().stream()).filter(c -> !c.spread()).toList();
	}

	/**
	 * The columns that hold something.
	 *
	 * @return numbers from 1, ascending
	 */
	public List<Integer> columns() {
		TreeSet<Integer> columns = new TreeSet<>();
		rows.values().forEach(r -> columns.addAll(r.keySet()));
		return List.copyOf(columns);
	}

	/**
	 * Rows that the file hides.
	 *
	 * @return numbers from 1
	 */
	public Set<Integer> hiddenRows() {
		return hiddenRows;
	}

	/**
	 * Columns that the file hides.
	 *
	 * @return numbers from 1
	 */
	public Set<Integer> hiddenColumns() {
		return hiddenColumns;
	}

	@Override
	public String toString() {
		return name + " (" + rows.size() + " rows)";
	}

	/** Puts a sheet together while a file is read. */
	public static final class Builder {

		private final String name;
		private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
		private final Set<Integer> hiddenRows = new TreeSet<>();
		private final Set<Integer> hiddenColumns = new TreeSet<>();
		private final List<int[]> merged = new ArrayList<>();
		private boolean hidden;

		/**
		 * Begins a sheet.
		 *
		 * @param name its name
		 */
		public Builder(String name) {
			this.name = Objects.requireNonNull(name, "name");
		}

		/**
		 * Says that the file hides it.
		 *
		 * @return this
		 */
		public Builder hidden() {
			hidden = true;
			return this;
		}

		/**
		 * Adds a cell; one without text is left out.
		 *
		 * @param cell the cell
		 * @return this
		 */
		public Builder add(SheetCell cell) {
			if (!cell.text().isEmpty()) {
				rows.computeIfAbsent(Integer.valueOf(cell.row()), r -> new TreeMap<>())
						.put(Integer.valueOf(cell.column()), cell);
			}
			return this;
		}

		/**
		 * Says that the file hides a row.
		 *
		 * @param row its number
		 */
		public void hideRow(int row) {
			hiddenRows.add(Integer.valueOf(row));
		}

		/**
		 * Says that the file hides a column.
		 *
		 * @param column its number
		 */
		public void hideColumn(int column) {
			hiddenColumns.add(Integer.valueOf(column));
		}

		/**
		 * Says that cells are merged.
		 *
		 * @param fromRow    first row
		 * @param fromColumn first column
		 * @param toRow      last row
		 * @param toColumn   last column
		 */
		public void merge(int fromRow, int fromColumn, int toRow, int toColumn) {
			merged.add(new int[] { fromRow, fromColumn, toRow, toColumn });
		}

		/**
		 * Finishes the sheet.
		 *
		 * @return the sheet
		 */
		public Sheet build() {
			int lastRow = rows.isEmpty() ? 0 : rows.lastKey().intValue();
			int lastColumn = rows.values().stream().mapToInt(r -> r.lastKey().intValue()).max().orElse(0);
			merged.forEach(area -> spread(area, lastRow, lastColumn));
			return new Sheet(this);
		}

		/** Not beyond what is used: a merged area may be as large as a sheet can be. */
		private void spread(int[] area, int lastRow, int lastColumn) {
			NavigableMap<Integer, SheetCell> first = rows.get(Integer.valueOf(area[0]));
			SheetCell origin = first == null ? null : first.get(Integer.valueOf(area[1]));
			if (origin == null) {
				return;
			}
			for (int row = area[0]; row <= Math.min(area[2], lastRow); row++) {
				for (int column = area[1]; column <= Math.min(area[3], lastColumn); column++) {
					rows.computeIfAbsent(Integer.valueOf(row), r -> new TreeMap<>())
							.putIfAbsent(Integer.valueOf(column), origin.spreadTo(row, column));
				}
			}
		}
	}
}
