package org.waarborg.report.html.internal;

import java.io.IOException;
import java.io.Writer;

import org.waarborg.document.SafeText;

/** Where markup goes: what is ours as it is, what is somebody's text escaped. */
final class Markup implements Appendable {

	private final Writer out;

	Markup(Writer out) {
		this.out = out;
	}

	/** Markup of our own. */
	Markup raw(String markup) throws IOException {
		out.write(markup);
		return this;
	}

	/** Text of somebody else, fit for content and for attributes in double quotes. */
	Markup text(String raw) throws IOException {
		String text = SafeText.xml(raw);
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			String entity = entity(text.charAt(i));
			if (entity != null) {
				out.write(text, from, i - from);
				out.write(entity);
				from = i + 1;
			}
		}
		out.write(text, from, text.length() - from);
		return this;
	}

	@Override
	public Markup append(CharSequence markup) throws IOException {
		out.append(markup);
		return this;
	}

	@Override
	public Markup append(CharSequence markup, int start, int end) throws IOException {
		out.append(markup, start, end);
		return this;
	}

	@Override
	public Markup append(char c) throws IOException {
		out.append(c);
		return this;
	}

	private static String entity(char c) {
		return switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\'' -> "&#39;";
			default -> null;
		};
	}
}
