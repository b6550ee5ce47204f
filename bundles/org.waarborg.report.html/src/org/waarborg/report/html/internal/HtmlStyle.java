package org.waarborg.report.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.document.Document;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.Palette;
import org.waarborg.document.SafeText;
import org.waarborg.document.Status;
import org.waarborg.document.Svg;
import org.waarborg.document.Table;

/**
 * The style sheet of a page: the common part, the colours, and what depends on the document (widths of columns, page
 * size, running foot).
 */
final class HtmlStyle {

	/** The page's script. Without {@code <} and {@code &}, so that it reads the same for an XML parser. */
	static final String SCRIPT = resource("page.js");

	private static final String COMMON = resource("page.css");
	private static final int LANDSCAPE_FROM = 6;

	private final Document document;
	private final Formats formats;
	private final Map<String, RowLayout> layouts = new LinkedHashMap<>();

	HtmlStyle(Document document) {
		this.document = document;
		this.formats = Formats.of(document.language());
		document.tables().forEach(t -> layouts.put(t.id(), new RowLayout(t.onPage(), formats)));
	}

	/** How the rows of a table of the document stand. */
	RowLayout layout(Table table) {
		return layouts.get(table.id());
	}

	String css() {
		String widths = layouts.values().stream().map(RowLayout::css).collect(Collectors.joining());
		return "\n:root{" + variables(Palette.LIGHT) + "}\n" + Svg.styles(Palette.LIGHT)
				+ "@media screen and (prefers-color-scheme:dark){\n:root{" + variables(Palette.DARK) + "}\n"
				+ Svg.styles(Palette.DARK) + "}\n" + COMMON + widths + page();
	}

	/** What the document is in one line: for the title of the window and the foot of a printed page. */
	String shortTitle() {
		return Stream.of(document.title(), version(), fact(Fact.ORGANISATION)).filter(t -> !t.isBlank())
				.collect(Collectors.joining(" \u00B7 "));
	}

	/** Source expression of the content security policy for an inline style or script. */
	static String hash(String content) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(hash);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	private String version() {
		String version = fact(Fact.VERSION);
		return version.isEmpty() ? "" : document.header().fact(Fact.VERSION).orElseThrow().label() + ' ' + version;
	}

	private String fact(String id) {
		return document.header().fact(id).map(f -> formats.plain(f.value())).map(SafeText::xml)
				.map(t -> t.replaceAll("\\s+", " ")).map(t -> t.length() > 80 ? t.substring(0, 80) + '\u2026' : t)
				.orElse("");
	}

	private static String variables(Palette palette) {
		StringBuilder css = new StringBuilder("--paper:" + palette.paper() + ";--surface:" + palette.surface()
				+ ";--line:" + palette.line() + ";--ink:" + palette.ink() + ";--muted:" + palette.muted() + ";--accent:"
				+ palette.accent());
		for (Status status : Status.values())
			css.append(";--").append(Svg.cssName(status)).append("-text:").append(palette.tone(status).text())
					.append(";--").append(Svg.cssName(status)).append("-back:")
					.append(palette.tone(status).background());
		return css.toString();
	}

	private String page() {
		boolean landscape = document.tables().stream().anyMatch(t -> t.onPage().columns().size() >= LANDSCAPE_FROM);
		String version = Stream.of(version(), fact(Fact.DATE)).filter(t -> !t.isBlank())
				.collect(Collectors.joining(" \u00B7 "));
		String type = "font:8pt system-ui,sans-serif;color:" + Palette.LIGHT.muted();
		return "@page{size:A4 " + (landscape ? "landscape" : "portrait") + ";margin:15mm 12mm 14mm;"
				+ margin("top-left", string(headline()), "width:80%;" + type)
				+ margin("top-right", string(fact(Fact.CLASSIFICATION)), type)
				+ margin("bottom-left", string(version), "width:80%;" + type)
				+ margin("bottom-right", "counter(page) \" / \" counter(pages)", type)
				// The first page has it all in its head.
				+ "}\n@page:first{" + margin("top-left", "none", "") + "}\n";
	}

	private static String margin(String box, String content, String style) {
		return '@' + box + "{content:" + content + ';' + style + '}';
	}

	private String headline() {
		return Stream.of(document.title(), fact(Fact.ORGANISATION)).filter(t -> !t.isBlank())
				.collect(Collectors.joining(" \u00B7 "));
	}

	/** A CSS string in which nothing but letters and digits stands for itself. */
	private static String string(String raw) {
		StringBuilder css = new StringBuilder("\"");
		SafeText.xml(raw).codePoints().forEach(c -> {
			if (c < 128 && Character.isLetterOrDigit(c))
				css.appendCodePoint(c);
			else
				css.append('\\').append(Integer.toHexString(c)).append(' ');
		});
		return css.append('"').toString();
	}

	private static String resource(String name) {
		try (InputStream in = Objects.requireNonNull(HtmlStyle.class.getResourceAsStream(name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
		} catch (IOException e) {
			throw new UncheckedIOException("the bundle's own " + name + " cannot be read", e);
		}
	}
}
