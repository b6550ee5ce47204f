package org.waarborg.tests.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Matrix;
import org.waarborg.document.Note;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.document.Timeline;

/** Documents for tests: one of every kind of block and cell, with texts of the test's choice. */
public final class ExampleDocument {

	/** Texts that people paste, and some that nobody should. */
	public static final List<String> HOSTILE = List.of("<script>alert('x')</script>", "\"><img src=x onerror=alert(1)>",
			"=HYPERLINK(\"http://example.invalid\";\"x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1",
			"\uFF1D1+1", "een;twee,drie", "zegt \"ja\"", "regel 1\r\nregel 2\n\nregel 4", "]]> &amp; &lt;b&gt; --> */",
			"</style></textarea></title>", "\u202Eneddih\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
			"\uD83D\uDE80 \uD83D\uDC69\u200D\u2695\uFE0F e\u0301",
			"\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 a\u0323\u0302\u0301\u0488 \uD83C\uDDF3\uD83C\uDDF1",
			"nul\0 vt\u000B esc\u001B c1\u0085 del\u007F",
			"half \uD83D end", "half \uDE80 end", "\uFFFE\uFFFF", "$HOME ${jndi:x} {0} %s %n", "' OR 1=1 --",
			"lang ".repeat(6000), "x".repeat(30_000));

	private static final List<Cell.Chip> STATES = List.of(new Cell.Chip(Status.DONE, "Ja", "YES"),
			new Cell.Chip(Status.NEUTRAL, "Nee", "NO"), new Cell.Chip(Status.ATTENTION, "Onbekend", "UNKNOWN"));

	private ExampleDocument() {
	}

	/** A document whose every text is this text, except where none may be blank. */
	public static Document of(String language, String text) {
		return of(language, List.of(row("r1", text), row("r2", "gewoon")), text);
	}

	/** A document with this many rows. */
	public static Document withRows(String language, int count) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < count; i++)
			rows.add(row("_" + i, "Toelichting bij rij " + i));
		return of(language, rows, "Tekst");
	}

	/** A document with one hostile text in each row. */
	public static Document hostile(String language) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < HOSTILE.size(); i++)
			rows.add(row("h" + i + HOSTILE.get(i).substring(0, 1), HOSTILE.get(i)));
		return of(language, rows, HOSTILE.getFirst());
	}

	/** A figure with two series of the same status. */
	public static StackedBar figure(String text) {
		return new StackedBar("progress", "Voortgang " + text, "Thema " + text, "Totaal",
				List.of(new StackedBar.Series("done", "Gereed " + text, Status.DONE),
						new StackedBar.Series("partly", "Deels", Status.UNDER_WAY),
						new StackedBar.Series("planned", "Gepland", Status.UNDER_WAY)),
				List.of(new StackedBar.Bar("A.5", "Organisatie " + text, List.of(20L, 10L, 7L)),
						new StackedBar.Bar("A.8", "Techniek", List.of(30L, 0L, 1L))));
	}

	/** A matrix in which two risks move. */
	public static Matrix matrix(String text) {
		Matrix.Square low = new Matrix.Square(Status.DONE, "", "Laag");
		Matrix.Square middle = new Matrix.Square(Status.ATTENTION, "3", "Midden");
		Matrix.Square high = new Matrix.Square(Status.STOP, "1", "Hoog", "R-3");
		return new Matrix("risks", "Risico's " + text, "Kans", "Gevolg " + text,
				List.of(new Matrix.Heading("small", "Klein " + text), new Matrix.Heading("large", "Groot")),
				List.of(new Matrix.Line("often", "Vaak " + text, List.of(middle, high)),
						new Matrix.Line("seldom", "Zelden", List.of(low, middle))),
				"Gaat naar", List.of(new Matrix.Arrow("R-1", 0, 1, 1, 0), new Matrix.Arrow("R-2 " + text, 0, 1, 1, 1)));
	}

	/** A timeline with a span that is cut off, marks, and today on 21 November 2026. */
	public static Timeline timeline(String text) {
		return new Timeline("certificates", "Certificaten " + text,
				new Timeline.Words("Certificaat", "Wat", "Van", "Tot", "Stand", "Vandaag"), LocalDate.of(2026, 1, 1),
				LocalDate.of(2027, 12, 31), LocalDate.of(2026, 11, 21),
				List.of(new Timeline.Lane("a", "NEN 7510 " + text, List.of(
						new Timeline.Item(LocalDate.of(2025, 3, 1), LocalDate.of(2027, 2, 28), Status.DONE, "geldig",
								"Certificaat " + text),
						Timeline.Item.mark(LocalDate.of(2026, 11, 25), Status.UNDER_WAY, "gepland", "Audit"),
						Timeline.Item.mark(LocalDate.of(2026, 11, 28), Status.STOP, "te laat", "Rapport"))),
						new Timeline.Lane("b", "Leeg", List.of())));
	}

	/** The columns of the main table: one of each kind. */
	public static List<Column> columns(String text) {
		return List.of(Column.identifier("no", "Nr. " + text), Column.text("why", "Waarom").wide(),
				Column.number("count", "Aantal"), Column.date("due", "Datum"),
				Column.status("applicable", "Van toepassing", STATES), Column.items("drivers", "Aanleiding"),
				Column.reference("link", "Verwijzing"), Column.text("nothing", "Leeg"));
	}

	/** A row with one cell of each kind. */
	public static Row row(String id, String text) {
		return new Row(id, List.of(new Cell.Text(text), new Cell.Text(text), new Cell.Number(new BigDecimal("-1.50")),
				Cell.date(LocalDate.of(2026, 3, 1)), new Cell.Chip(Status.NEUTRAL, text.isBlank() ? "-" : text, "NO"),
				new Cell.Items(List.of(new Cell.Item(text, "LAW"), new Cell.Item("twee", ""))),
				new Cell.Ref(text, "r2"),
				Cell.empty()), new Row.Group("g", "Groep " + text));
	}

	private static Document of(String language, List<Row> rows, String text) {
		DocumentHeader header = new DocumentHeader(
				List.of(Fact.of(Fact.AUDIENCE, "Voor", "Auditor " + text),
						Fact.of(Fact.ORGANISATION, "Organisatie", text), Fact.of(Fact.VERSION, "Versie", "3 " + text),
						new Fact(Fact.DATE, "Datum", Cell.date(LocalDate.of(2026, 5, 31))),
						Fact.of(Fact.CLASSIFICATION, "Rubricering", text)),
				"bevat " + text, Optional.of(new Cell.Chip(Status.UNDER_WAY, "Concept " + text, "DRAFT")),
				"kerncijfer " + text, "Waarborg " + text, LocalDate.of(2026, 11, 21));
		List<Block> summary = List.of(new Paragraph(text), new Note(Status.ATTENTION, text), figure(text),
				matrix(text), timeline(text));
		Table side = new Table("side", "Bijzaak", List.of(Column.text("a", "A")), List.of(), "",
				"Hier komt niets: " + text);
		Table main = new Table("decisions", "Besluiten " + text, columns(text), rows, "Thema", "");
		return new Document("statement", "Verklaring " + text, language, header,
				List.of(new Section("summary", "Samenvatting " + text, summary),
						new Section("aside", "Terzijde", 3, List.of(side)),
						new Section("controls", "Besluiten", List.of(main)), new Section("end", "Slot", List.of())),
				"decisions");
	}
}
