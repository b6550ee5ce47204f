package org.waarborg.report.xlsx.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.waarborg.document.Cell;
import org.waarborg.document.Formats;
import org.waarborg.document.SafeText;
import org.waarborg.document.Words;

/** Writes values into cells: as what they are, and so that nothing of them runs. */
final class Pen {

	/** A spreadsheet reads this notation in texts as a character. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
	/** Cells of the format "text" with more are shown as ##### by older spreadsheets. */
	private static final int TEXT_FORMAT = 255;
	private static final int MOST_LINKS = 30_000;
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
	private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

	private final SXSSFWorkbook workbook;
	private final Styles styles;
	private final Formats formats;
	private final Words words;
	private final Map<String, Spot> targets;
	private final LongTexts longTexts = new LongTexts();
	private final String longSheet;
	private final Map<String, Integer> links = new HashMap<>();

	Pen(SXSSFWorkbook workbook, Styles styles, String language, Words words, Plan plan) {
		this.workbook = workbook;
		this.styles = styles;
		this.formats = Formats.of(language);
		this.words = words;
		this.targets = plan.targets();
		this.longSheet = plan.longTexts();
	}

	LongTexts longTexts() {
		return longTexts;
	}

	/** A text of which nothing but its characters counts. */
	void text(Row row, int column, String raw, Look.Kind kind) {
		text(row, column, raw, Look.of(kind));
	}

	void text(Row row, int column, String raw, Look look) {
		String text = SafeText.xml(raw);
		boolean quoted = runs(text);
		if (text.length() > LongTexts.CELL) {
			Spot spot = new Spot(row.getSheet().getSheetName(), row.getRowNum(), column);
			int at = longTexts.add(spot, text);
			String more = '\n' + words.get("data.continued", longSheet, Integer.toString(at + 1));
			text = LongTexts.start(text, LongTexts.CELL - more.length()) + more;
		}
		Look.Entry entry = quoted ? Look.Entry.QUOTED
				: text.length() <= TEXT_FORMAT ? Look.Entry.TEXT : Look.Entry.VALUE;
		org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
		cell.setCellStyle(styles.of(look.entry(entry)));
		cell.setCellValue(literal(text));
	}

	/** A text that leads to another cell of the workbook. */
	void link(Row row, int column, String text, Spot target, Look.Kind kind) {
		text(row, column, text, kind);
		Sheet sheet = row.getSheet();
		if (links.merge(sheet.getSheetName(), 1, Integer::sum) > MOST_LINKS)
			return;
		Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress(target.address());
		row.getCell(column).setHyperlink(link);
	}

	/** A value, with the colours of its status where it has one; gives the text that may need more than a line. */
	String value(Row row, int column, Cell value, Look look) {
		boolean table = look.kind() == Look.Kind.CELL;
		switch (value) {
			case Cell.Empty empty -> row.createCell(column).setCellStyle(styles.of(look));
			case Cell.Number number -> number(row, column, number.value(), look);
			case Cell.Date date -> date(row, column, date.value(), table, look.open());
			default -> {
				String text = shown(value);
				Spot target = value instanceof Cell.Ref ref ? targets.get(ref.target()) : null;
				if (target == null)
					text(row, column, text, look);
				else
					link(row, column, text, target, table ? Look.Kind.LINK : Look.Kind.PLAIN_LINK);
				return text;
			}
		}
		return "";
	}

	/** A value as the text that a reader sees in its cell. */
	private String shown(Cell value) {
		return value instanceof Cell.Items items
				? items.items().stream().map(Cell.Item::text).collect(Collectors.joining("\n"))
				: formats.plain(value);
	}

	/** A text as the file has it: what looks like the notation for a character is protected. */
	static String literal(String text) {
		return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
	}

	/** Whether a spreadsheet would run the text when somebody confirms it. */
	private static boolean runs(String text) {
		String start = text.strip();
		return !SafeText.spreadsheet(text).equals(text) || !SafeText.spreadsheet(start).equals(start)
				|| start.startsWith("'");
	}

	private void date(Row row, int column, LocalDate day, boolean table, boolean open) {
		if (day.isBefore(FIRST_DAY) || day.getYear() > 9999) {
			text(row, column, formats.date(day), Look.of(table ? Look.Kind.CELL : Look.Kind.BODY).open(open));
			return;
		}
		org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
		cell.setCellStyle(styles.of(Look.of(table ? Look.Kind.DATE : Look.Kind.PLAIN_DATE).open(open)));
		cell.setCellValue(day.toEpochDay() - DAY_ZERO);
	}

	/** A number that would lose digits is a text. */
	private void number(Row row, int column, BigDecimal number, Look look) {
		int decimals = Math.max(number.scale(), 0);
		if (number.stripTrailingZeros().precision() > 15 || decimals > 12 || Math.abs(number.scale()) > 99) {
			text(row, column, formats.number(number), look);
			return;
		}
		org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
		cell.setCellStyle(styles.of(Look.of(look.kind() == Look.Kind.CELL ? Look.Kind.NUMBER : look.kind())
				.tone(look.tone()).decimals(decimals).open(look.open())));
		cell.setCellValue(number.doubleValue());
	}
}
