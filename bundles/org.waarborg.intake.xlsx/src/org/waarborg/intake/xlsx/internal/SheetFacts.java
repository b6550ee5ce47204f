package org.waarborg.intake.xlsx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.SheetCell;

/** What one must know of a sheet to write into it: what is merged, locked, or made by a formula. */
final class SheetFacts implements Xml.Handler {

	private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

	/** A cell. */
	record At(int row, int column) {
	}

	private record Area(int fromRow, int fromColumn, int toRow, int toColumn) {

		boolean holds(int row, int column) {
			return row >= fromRow && row <= toRow && column >= fromColumn && column <= toColumn;
		}
	}

	private record Columns(int from, int to, int style) {
	}

	private final Set<At> formulas = new HashSet<>();
	private final Map<At, Integer> styles = new HashMap<>();
	private final Map<Integer, Integer> rowStyles = new HashMap<>();
	private final List<Columns> columns = new ArrayList<>();
	private final List<Area> merged = new ArrayList<>();
	private boolean locked;
	private int row;
	private int column;

	static SheetFacts read(WorkbookZip zip, String file, String part, Messages messages) throws IntakeException {
		SheetFacts facts = new SheetFacts();
		Xml.read(zip, file, part, messages, facts);
		return facts;
	}

	@Override
	public void start(String element, XMLStreamReader xml) {
		switch (element) {
			case "row" -> {
				row = Xml.number(xml, "r", row + 1);
				column = 0;
				rowStyles.put(Integer.valueOf(row), Integer.valueOf(Xml.number(xml, "s", -1)));
			}
			case "c" -> {
				Matcher at = CELL.matcher(Xml.attribute(xml, "r"));
				column = at.matches() ? SheetCell.column(at.group(1)) : column + 1;
				styles.put(new At(row, column), Integer.valueOf(Xml.number(xml, "s", 0)));
			}
			case "f" -> formulas.add(new At(row, column));
			case "col" -> columns.add(new Columns(Xml.number(xml, "min", 0), Xml.number(xml, "max", 0),
					Xml.number(xml, "style", 0)));
			case "mergeCell" -> merge(Xml.attribute(xml, "ref"));
			case "sheetProtection" -> locked = Xml.flag(xml, "sheet");
			default -> {
				// Nothing else keeps one from writing.
			}
		}
	}

	private void merge(String ref) {
		String[] ends = ref.split(":");
		Matcher from = CELL.matcher(ends[0]);
		Matcher to = CELL.matcher(ends[ends.length - 1]);
		if (from.matches() && to.matches()) {
			merged.add(new Area(Integer.parseInt(from.group(2)), SheetCell.column(from.group(1)),
					Integer.parseInt(to.group(2)), SheetCell.column(to.group(1))));
		}
	}

	/** The cell that shows what is written there: of merged cells the first. */
	At first(int atRow, int atColumn) {
		return merged.stream().filter(a -> a.holds(atRow, atColumn)).findFirst()
				.map(a -> new At(a.fromRow(), a.fromColumn())).orElse(new At(atRow, atColumn));
	}

	boolean isFormula(At at) {
		return formulas.contains(at);
	}

	boolean isProtected() {
		return locked;
	}

	/** The look of a cell; of one that is not there that of its row or column. */
	int style(At at) {
		Integer own = styles.get(at);
		if (own != null) {
			return own.intValue();
		}
		int ofRow = rowStyles.getOrDefault(Integer.valueOf(at.row()), Integer.valueOf(-1)).intValue();
		return ofRow >= 0 ? ofRow
				: columns.stream().filter(c -> at.column() >= c.from() && at.column() <= c.to()).findFirst()
						.map(Columns::style).orElse(Integer.valueOf(0)).intValue();
	}
}
