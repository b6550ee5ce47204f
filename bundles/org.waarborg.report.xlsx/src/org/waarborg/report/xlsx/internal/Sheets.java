package org.waarborg.report.xlsx.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.waarborg.document.Document;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.SafeText;
import org.waarborg.document.Words;

/** What sheets have in common: sizes, and how they are printed. */
final class Sheets {

	/** What a row can be at most; text that needs more stays in its cell. */
	private static final float HIGHEST = 409;
	/** Of a type of 10 points, also where a spreadsheet replaces the font by a taller one. */
	private static final float LINE = 13.7f;
	private static final int MOST_LINES = 30;
	private static final double WIDEST = 250;

	private Sheets() {
	}

	static void widths(Sheet sheet, double[] digits) {
		for (int i = 0; i < digits.length; i++)
			sheet.setColumnWidth(i, (int) Math.round(Math.min(digits[i] + 0.72, WIDEST) * 256));
	}

	/** Lines of a text in a column of this width. */
	static int lines(String text, double digits) {
		if (text.length() * TextFit.BROADEST < digits && text.indexOf('\n') < 0)
			return 1;
		return TextFit.lines(text, digits - 0.6, MOST_LINES);
	}

	/** A row that is to show this many lines of a size. */
	static void height(Row row, int lines, int points) {
		if (lines > 1 || points > 11)
			row.setHeightInPoints(Math.min(HIGHEST, lines * LINE * points / 10 + 4));
	}

	static void merge(Sheet sheet, int row, int from, int to) {
		if (to > from)
			sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, from, to));
	}

	/** A4 on its side, as wide as the page, with what the document is at its foot. */
	static void page(Sheet sheet, Document document, Words words) {
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		sheet.setFitToPage(true);
		sheet.setMargin(PageMargin.LEFT, 0.4);
		sheet.setMargin(PageMargin.RIGHT, 0.4);
		sheet.setMargin(PageMargin.TOP, 0.5);
		sheet.setMargin(PageMargin.BOTTOM, 0.7);
		sheet.setMargin(PageMargin.FOOTER, 0.3);
		Footer footer = sheet.getFooter();
		footer.setLeft(code(document.title(), 110));
		footer.setCenter(code(fact(document, Fact.CLASSIFICATION), 50));
		footer.setRight(words.get("page", "&P", "&N"));
	}

	/** What the document is and whose, in one line. */
	static String subject(Document document) {
		return Stream.of(fact(document, Fact.ORGANISATION), fact(document, Fact.SCOPE)).filter(t -> !t.isBlank())
				.map(t -> line(t, 120)).collect(Collectors.joining(" \u00B7 "));
	}

	static String fact(Document document, String id) {
		return document.header().fact(id).map(f -> Formats.of(document.language()).plain(f.value())).orElse("");
	}

	/** In one line and not longer than this. */
	static String line(String raw, int most) {
		String text = SafeText.xml(raw).replaceAll("\\s+", " ").strip();
		return text.length() <= most ? text : LongTexts.start(text, most - 1) + '\u2026';
	}

	/** In a foot an ampersand starts a code. */
	private static String code(String raw, int most) {
		return line(raw, most).replace("&", "&&");
	}
}
