package org.waarborg.intake.xlsx.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.intake.SheetCell;

/**
 * The part of a sheet as text, in which some cells get another text. It was read by a parser before, so it is well formed; here it
 * is only looked where rows and cells begin and end, so that every other character stays as it is.
 */
final class SheetText {

	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
	private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
	private static final Pattern LOOKS_ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	/** A cell or row: where it begins, where its first tag ends, where its last tag begins and ends. */
	private static final class Span {

		final int start;
		final int inside;
		final String style;
		int last;
		int end;
		boolean closed;
		final Map<Integer, Span> cells = new TreeMap<>();

		Span(int start, int inside, boolean closed, String style) {
			this.start = start;
			this.inside = inside;
			this.closed = closed;
			this.style = style;
			last = inside;
			end = inside;
		}
	}

	private record Edit(int from, int to, String text) {
	}

	private final String xml;
	private final Map<Integer, Span> rows = new TreeMap<>();
	private Span data;
	private Span row;
	private Span cell;
	private int rowNumber;
	private int column;
	private String prefix = "";

	SheetText(String xml) {
		this.xml = xml;
		look();
	}

	// ---- where things are

	private void look() {
		int at = xml.indexOf('<');
		while (at >= 0) {
			int end = end(at);
			if (xml.charAt(at + 1) != '!' && xml.charAt(at + 1) != '?') {
				tag(at, end);
			}
			at = xml.indexOf('<', end);
		}
	}

	/** Behind what begins with a bracket: a comment, a piece of text as it is, a tag with quotes in it. */
	private int end(int at) {
		if (xml.startsWith("<!--", at)) {
			return xml.indexOf("-->", at) + 3;
		}
		if (xml.startsWith("<![CDATA[", at)) {
			return xml.indexOf("]]>", at) + 3;
		}
		if (xml.startsWith("<?", at)) {
			return xml.indexOf("?>", at) + 2;
		}
		int i = at + 1;
		while (xml.charAt(i) != '>') {
			char c = xml.charAt(i);
			i = c == '"' || c == '\'' ? xml.indexOf(c, i + 1) + 1 : i + 1;
		}
		return i + 1;
	}

	private void tag(int at, int end) {
		boolean closing = xml.charAt(at + 1) == '/';
		boolean closed = xml.charAt(end - 2) == '/';
		int from = closing ? at + 2 : at + 1;
		int to = from;
		while (to < end && !Character.isWhitespace(xml.charAt(to)) && xml.charAt(to) != '>' && xml.charAt(to) != '/') {
			to++;
		}
		String name = xml.substring(from, to);
		String local = name.substring(name.indexOf(':') + 1);
		if (closing) {
			close(local, at, end);
		} else if (local.equals("sheetData") && data == null) {
			prefix = name.substring(0, name.length() - local.length());
			data = new Span(at, end, closed, "");
		} else if (local.equals("row") && isInside()) {
			beginRow(at, end, closed);
		} else if (local.equals("c") && row != null) {
			beginCell(at, end, closed);
		}
	}

	private boolean isInside() {
		return data != null && !data.closed && data.end == data.inside;
	}

	private void beginRow(int at, int end, boolean closed) {
		Map<String, String> attributes = attributes(at, end);
		rowNumber = attributes.containsKey("r") ? Integer.parseInt(attributes.get("r").strip()) : rowNumber + 1;
		column = 0;
		Span begun = new Span(at, end, closed, attributes.getOrDefault("s", ""));
		rows.put(Integer.valueOf(rowNumber), begun);
		row = closed ? null : begun;
	}

	private void beginCell(int at, int end, boolean closed) {
		Map<String, String> attributes = attributes(at, end);
		Matcher reference = REFERENCE.matcher(attributes.getOrDefault("r", ""));
		column = reference.matches() ? SheetCell.column(reference.group(1)) : column + 1;
		Span begun = new Span(at, end, closed, attributes.getOrDefault("s", ""));
		row.cells.put(Integer.valueOf(column), begun);
		cell = closed ? null : begun;
	}

	private void close(String local, int at, int end) {
		switch (local) {
			case "c" -> {
				finish(cell, at, end);
				cell = null;
			}
			case "row" -> {
				finish(row, at, end);
				row = null;
			}
			case "sheetData" -> finish(data, at, end);
			default -> {
				// what is inside a cell, or beside the rows
			}
		}
	}

	private static void finish(Span span, int at, int end) {
		if (span != null && span.end == span.inside) {
			span.last = at;
			span.end = end;
		}
	}

	private Map<String, String> attributes(int at, int end) {
		Map<String, String> attributes = new TreeMap<>();
		Matcher matcher = ATTRIBUTE.matcher(xml).region(at, end);
		while (matcher.find()) {
			attributes.put(matcher.group(1), matcher.group(2).substring(1, matcher.group(2).length() - 1));
		}
		return attributes;
	}

	// ---- what is written

	/** The part with texts by row and column. */
	String with(Map<Integer, Map<Integer, String>> texts) {
		if (data == null) {
			return xml;
		}
		List<Edit> edits = new ArrayList<>();
		StringBuilder behind = new StringBuilder();
		Map<Integer, StringBuilder> before = new TreeMap<>();
		texts.forEach((number, cells) -> {
			if (cells.isEmpty()) {
				return;
			}
			Span there = rows.get(number);
			if (there != null) {
				edit(number.intValue(), there, cells, edits);
				return;
			}
			StringBuilder made = new StringBuilder("<" + prefix + "row r=\"" + number + "\">");
			cells.forEach((at, text) -> made.append(cell(number.intValue(), at.intValue(), "", text)));
			made.append("</" + prefix + "row>");
			rows.entrySet().stream().filter(r -> r.getKey().intValue() > number.intValue()).findFirst().ifPresentOrElse(
					r -> before.computeIfAbsent(Integer.valueOf(r.getValue().start), k -> new StringBuilder())
							.append(made),
					() -> behind.append(made));
		});
		before.forEach((at, made) -> edits.add(new Edit(at.intValue(), at.intValue(), made.toString())));
		if (!behind.isEmpty()) {
			edits.add(append(data, "sheetData", behind.toString()));
		}
		return applied(edits);
	}

	private void edit(int number, Span there, Map<Integer, String> cells, List<Edit> edits) {
		StringBuilder behind = new StringBuilder();
		Map<Integer, StringBuilder> before = new TreeMap<>();
		cells.forEach((at, text) -> {
			Span old = there.cells.get(at);
			if (old != null) {
				edits.add(new Edit(old.start, old.end, cell(number, at.intValue(), old.style, text)));
				return;
			}
			String made = cell(number, at.intValue(), there.style, text);
			there.cells.entrySet().stream().filter(c -> c.getKey().intValue() > at.intValue()).findFirst()
					.ifPresentOrElse(c -> before
							.computeIfAbsent(Integer.valueOf(c.getValue().start), k -> new StringBuilder())
							.append(made),
							() -> behind.append(made));
		});
		before.forEach((at, made) -> edits.add(new Edit(at.intValue(), at.intValue(), made.toString())));
		if (!behind.isEmpty()) {
			edits.add(append(there, "row", behind.toString()));
		}
	}

	/** At the end of an element, which may be one without an end of its own. */
	private Edit append(Span span, String name, String text) {
		return span.closed ? new Edit(span.inside - 2, span.inside, ">" + text + "</" + prefix + name + ">")
				: new Edit(span.last, span.last, text);
	}

	private String cell(int number, int at, String style, String text) {
		String look = style.isEmpty() ? "" : " s=\"" + style + '"';
		String begin = "<" + prefix + "c r=\"" + SheetCell.letters(at) + number + '"' + look;
		return text.isEmpty() ? begin + "/>"
				: begin + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + escaped(text)
						+ "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
	}

	/** Characters that XML cannot hold are left out; what looks like the code of one is kept from being taken for it. */
	private static String escaped(String text) {
		StringBuilder clean = new StringBuilder();
		LOOKS_ENCODED.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("_x005F_").codePoints()
				.filter(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF || c == '\n'
						|| c == '\t')
				.forEach(clean::appendCodePoint);
		return clean.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private String applied(List<Edit> edits) {
		// what comes before a cell goes in before that cell is another
		edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
		StringBuilder all = new StringBuilder(xml.length() + 1024);
		int at = 0;
		for (Edit edit : edits) {
			all.append(xml, at, edit.from()).append(edit.text());
			at = edit.to();
		}
		return all.append(xml, at, xml.length()).toString();
	}
}
