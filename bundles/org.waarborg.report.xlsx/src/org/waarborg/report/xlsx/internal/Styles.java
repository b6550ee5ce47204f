package org.waarborg.report.xlsx.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waarborg.document.Palette;

/** The styles of a workbook, each made once. */
final class Styles {

	private static final String FONT = "Calibri";
	private static final short POINTS = 10;
	/** What is to be filled in: the yellow of paper forms, light enough for the ink. */
	private static final String OPEN = "#FFF9DB";

	private final XSSFWorkbook workbook;
	private final Palette palette = Palette.LIGHT;
	private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
	private final Map<List<Object>, XSSFFont> fonts = new HashMap<>();
	private final XSSFCellStyle onPage;
	private final XSSFCellStyle inTable;
	private final short text;
	private final short date;

	Styles(XSSFWorkbook workbook, String language) {
		this.workbook = workbook;
		workbook.getFontAt(0).setFontName(FONT);
		workbook.getFontAt(0).setFontHeightInPoints(POINTS);
		onPage = base();
		inTable = base();
		border(inTable);
		text = workbook.createDataFormat().getFormat("@");
		// With the language's number, so that months are in the document's language on every machine.
		boolean dutch = "nl".equals(Locale.forLanguageTag(language).getLanguage());
		date = workbook.createDataFormat().getFormat((dutch ? "[$-413]" : "[$-809]") + "d mmm yyyy");
	}

	XSSFCellStyle of(Look look) {
		XSSFCellStyle known = styles.get(look);
		if (known == null) {
			known = make(look);
			styles.put(look, known);
		}
		return known;
	}

	static XSSFColor color(String css) {
		int rgb = Integer.parseInt(css.substring(1), 16);
		return new XSSFColor(new byte[] { (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb },
				new DefaultIndexedColorMap());
	}

	private XSSFCellStyle make(Look look) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.cloneStyleFrom(inTable(look.kind()) ? inTable : onPage);
		style.setFont(font(look));
		kind(style, look);
		if (look.tone() != null)
			fill(style, palette.tone(look.tone()).background());
		else if (look.open())
			fill(style, OPEN);
		style.setLocked(!look.open());
		if (look.entry() != Look.Entry.VALUE)
			style.setDataFormat(look.entry() == Look.Entry.TEXT ? text : 0);
		style.setQuotePrefixed(look.entry() == Look.Entry.QUOTED);
		return style;
	}

	private static boolean inTable(Look.Kind kind) {
		return switch (kind) {
			case HEADER, HEADER_NUMBER, CELL, LINK, DATE, NUMBER -> true;
			default -> false;
		};
	}

	/** What all share: copied, because the library is slow at making lines. */
	private XSSFCellStyle base() {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setAlignment(HorizontalAlignment.LEFT);
		return style;
	}

	private void kind(XSSFCellStyle style, Look look) {
		switch (look.kind()) {
			case HEADER, HEADER_NUMBER -> {
				if (look.tone() == null)
					fill(style, palette.accent());
				if (look.kind() == Look.Kind.HEADER_NUMBER)
					style.setAlignment(HorizontalAlignment.RIGHT);
				style.setVerticalAlignment(VerticalAlignment.CENTER);
			}
			case DATE, PLAIN_DATE -> style.setDataFormat(date);
			case NUMBER -> {
				style.setAlignment(HorizontalAlignment.RIGHT);
				style.setDataFormat(workbook.createDataFormat()
						.getFormat(look.decimals() == 0 ? "0" : "0." + "0".repeat(look.decimals())));
			}
			case CHIP -> {
				style.setAlignment(HorizontalAlignment.CENTER);
				style.setVerticalAlignment(VerticalAlignment.CENTER);
			}
			default -> {
				// as all are
			}
		}
	}

	private XSSFFont font(Look look) {
		int points = switch (look.kind()) {
			case TITLE -> 18;
			case HEADING -> 14;
			case SUBHEADING, STRONG -> 11;
			default -> POINTS;
		};
		boolean bold = switch (look.kind()) {
			case TITLE, HEADING, SUBHEADING, STRONG, LABEL, HEADER, HEADER_NUMBER, CHIP -> true;
			default -> false;
		};
		boolean link = look.kind() == Look.Kind.LINK || look.kind() == Look.Kind.PLAIN_LINK;
		String ink = look.tone() != null ? palette.tone(look.tone()).text() : switch (look.kind()) {
			case HEADER, HEADER_NUMBER -> palette.paper();
			case HEADING, TITLE, LINK, PLAIN_LINK -> palette.accent();
			case MUTED, LABEL -> palette.muted();
			default -> palette.ink();
		};
		return fonts.computeIfAbsent(List.of(points, bold, link, ink), k -> font(points, bold, link, ink));
	}

	private XSSFFont font(int points, boolean bold, boolean link, String ink) {
		XSSFFont font = workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints((short) points);
		font.setBold(bold);
		if (link)
			font.setUnderline(XSSFFont.U_SINGLE);
		font.setColor(color(ink));
		return font;
	}

	private static void fill(XSSFCellStyle style, String css) {
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setFillForegroundColor(color(css));
	}

	private void border(XSSFCellStyle style) {
		XSSFColor line = color(palette.line());
		style.setBorderBottom(BorderStyle.THIN);
		style.setBottomBorderColor(line);
		style.setBorderRight(BorderStyle.THIN);
		style.setRightBorderColor(line);
	}
}
