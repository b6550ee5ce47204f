package org.waarborg.intake.xlsx.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.CellKind;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;

/** Reads one sheet of a workbook: values as they are shown, formulas by the results that were saved, merged areas. */
final class SheetXml implements Xml.Handler {

	private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
	private static final int WIDEST = 16_384;

	private final String name;
	private final String file;
	private final Sheet.Builder sheet;
	private final SharedStrings strings;
	private final Styles styles;
	private final Messages messages;
	private final StringBuilder text = new StringBuilder();
	private int row;
	private int column;
	private int rows;
	private int cells;
	private int style;
	private String type = "";
	private boolean formula;
	private boolean collecting;
	private boolean valued;
	private int phonetic;

	SheetXml(String file, String name, boolean hidden, SharedStrings strings, Styles styles, Messages messages) {
		this.file = file;
		this.name = name;
		this.strings = strings;
		this.styles = styles;
		this.messages = messages;
		this.sheet = new Sheet.Builder(name);
		if (hidden) {
			sheet.hidden();
		}
	}

	Sheet build() {
		return sheet.build();
	}

	@Override
	public void start(String element, XMLStreamReader xml) throws IntakeException {
		switch (element) {
			case "row" -> startRow(xml);
			case "c" -> startCell(xml);
			case "f" -> formula = true;
			case "v" -> collecting = true;
			case "t" -> collecting = type.equals("inlineStr") && phonetic == 0;
			case "rPh" -> phonetic++;
			case "col" -> hideColumns(xml);
			case "mergeCell" -> merge(Xml.attribute(xml, "ref"));
			default -> {
				// Widths, panes, rules, links and drawings are not read.
			}
		}
	}

	private void startRow(XMLStreamReader xml) throws IntakeException {
		row = Xml.number(xml, "r", row + 1);
		column = 0;
		if (++rows > Limits.ROWS) {
			throw many();
		}
		if (Xml.flag(xml, "hidden")) {
			sheet.hideRow(row);
		}
	}

	private void startCell(XMLStreamReader xml) throws IntakeException {
		if (++cells > Limits.CELLS) {
			throw many();
		}
		Matcher at = CELL.matcher(Xml.attribute(xml, "r"));
		if (at.matches()) {
			column = SheetCell.column(at.group(1));
			row = Integer.parseInt(at.group(2));
		} else {
			column++;
		}
		type = Xml.attribute(xml, "t");
		style = Xml.number(xml, "s", 0);
		formula = false;
		valued = false;
		text.setLength(0);
	}

	private IntakeException many() {
		return new IntakeException(messages.get("many", file, name, Integer.valueOf(Limits.ROWS),
				Integer.valueOf(Limits.CELLS)));
	}

	private void hideColumns(XMLStreamReader xml) {
		int from = Xml.number(xml, "min", 0);
		int to = Math.min(Xml.number(xml, "max", 0), WIDEST);
		// Programs hide everything behind the last column that is used; that hides nothing.
		if (Xml.flag(xml, "hidden") && from > 0 && to - from < 256) {
			for (int i = from; i <= to; i++) {
				sheet.hideColumn(i);
			}
		}
	}

	private void merge(String area) {
		String[] ends = area.split(":");
		Matcher from = CELL.matcher(ends[0]);
		Matcher to = CELL.matcher(ends[ends.length - 1]);
		if (from.matches() && to.matches()) {
			sheet.merge(Integer.parseInt(from.group(2)), SheetCell.column(from.group(1)),
					Integer.parseInt(to.group(2)), SheetCell.column(to.group(1)));
		}
	}

	@Override
	public void text(String more) {
		if (collecting && text.length() < Limits.TEXT) {
			text.append(more);
		}
	}

	@Override
	public void end(String element) {
		switch (element) {
			case "v", "t" -> {
				valued |= collecting;
				collecting = false;
			}
			case "rPh" -> phonetic--;
			case "c" -> endCell();
			default -> {
				// Nothing ends here that was begun.
			}
		}
	}

	private void endCell() {
		if (!valued) {
			if (formula) {
				add(CellKind.UNCALCULATED, "=", Optional.empty());
			}
			return;
		}
		String value = text.toString();
		switch (type) {
			case "s" -> add(CellKind.TEXT, strings.get(value.strip()), Optional.empty());
			case "str", "inlineStr" -> add(CellKind.TEXT, value, Optional.empty());
			case "b" -> add(CellKind.TEXT, value.strip().equals("1") ? "TRUE" : "FALSE", Optional.empty());
			case "e" -> add(CellKind.ERROR, value, Optional.empty());
			case "d" -> isoDate(value.strip());
			default -> number(value.strip());
		}
	}

	private void isoDate(String value) {
		try {
			LocalDate date = LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
			add(CellKind.DATE, date.toString(), Optional.of(date));
		} catch (DateTimeParseException e) {
			add(CellKind.TEXT, value, Optional.empty());
		}
	}

	private void number(String value) {
		double number;
		try {
			number = Double.parseDouble(value);
		} catch (NumberFormatException e) {
			add(CellKind.TEXT, value, Optional.empty());
			return;
		}
		Optional<LocalDate> date = Double.isFinite(number) ? styles.date(number, style) : Optional.empty();
		if (date.isPresent()) {
			add(CellKind.DATE, date.get().toString(), date);
		} else {
			add(CellKind.NUMBER, Double.isFinite(number) ? styles.text(number, style) : value, Optional.empty());
		}
	}

	private void add(CellKind kind, String value, Optional<LocalDate> date) {
		String clean = decoded(value).replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').strip();
		if (row > 0 && column > 0 && column <= WIDEST) {
			sheet.add(new SheetCell(name, row, column, kind, clean, date, formula, row, column));
		}
	}

	/** Workbooks write characters that XML cannot hold as _x000D_. */
	private static String decoded(String value) {
		return value.contains("_x") ? Pattern.compile("_x([0-9A-Fa-f]{4})_").matcher(value)
				.replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
				: value;
	}
}
