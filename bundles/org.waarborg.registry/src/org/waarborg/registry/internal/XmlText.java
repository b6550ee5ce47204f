package org.waarborg.registry.internal;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.internal.Problem.Position;

/** The text of an XML file that is known to be UTF-8, and a reader on it that never opens anything else. */
final class XmlText {

	/** Why the text cannot be used. */
	static final class Refused extends Exception {
		private static final long serialVersionUID = 1L;
		private final transient ControlSetProblem problem;

		Refused(ControlSetProblem problem) {
			super(problem.code());
			this.problem = problem;
		}

		ControlSetProblem problem() {
			return problem;
		}
	}

	private static final XMLInputFactory FACTORY = factory();

	private final String place;
	private final String text;

	private XmlText(String place, String text) {
		this.place = place;
		this.text = text;
	}

	/** The JDK's own parser, whatever else is on the class path; it resolves nothing. */
	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("Nothing outside the file is read: " + systemId);
		});
		return factory;
	}

	static XmlText decode(String place, byte[] bytes) throws Refused {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(in, out, true);
		out.flip();
		if (result.isError()) {
			XmlText sofar = new XmlText(place, out.toString());
			throw new Refused(Problem.error("registry.xml.encoding", place).at(sofar.position(out.length()))
					.args("0x" + Integer.toHexString(bytes[in.position()] & 0xff)));
		}
		String text = out.toString();
		return new XmlText(place, text.startsWith("\uFEFF") ? text.substring(1) : text);
	}

	String place() {
		return place;
	}

	XMLStreamReader reader() throws XMLStreamException {
		synchronized (FACTORY) {
			return FACTORY.createXMLStreamReader(new StringReader(text));
		}
	}

	/** A problem for what the parser reports: not well-formed, cut off. */
	ControlSetProblem problem(XMLStreamException e) {
		Position position = e.getLocation() == null ? Position.NONE
				: new Position(Math.max(0, e.getLocation().getLineNumber()),
						Math.max(0, e.getLocation().getColumnNumber()));
		String said = String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
		return Problem.error("registry.xml.notWellFormed", place).at(position).args(said.strip());
	}

	/** Where the element starts whose start tag ends at the reader's location. */
	Position startOfTag(XMLStreamReader reader) {
		int start = tagStart(reader);
		return start < 0 ? end(reader) : position(start);
	}

	/** The end of the start tag that was just read: good enough where only a line is wanted, and free. */
	Position startOfTagCheap(XMLStreamReader reader) {
		return end(reader);
	}

	/** Where an attribute stands in the start tag that ends at the reader's location. */
	Position attribute(XMLStreamReader reader, String qualifiedName) {
		int start = tagStart(reader);
		int end = offset(reader);
		for (int i = start < 0 ? -1 : text.indexOf(qualifiedName, start); i >= 0 && i < end; i = text
				.indexOf(qualifiedName, i + 1)) {
			char after = i + qualifiedName.length() < text.length() ? text.charAt(i + qualifiedName.length()) : ' ';
			if (Character.isWhitespace(text.charAt(i - 1)) && (after == '=' || Character.isWhitespace(after))) {
				return position(i);
			}
		}
		return startOfTag(reader);
	}

	private int tagStart(XMLStreamReader reader) {
		return text.lastIndexOf('<', Math.max(0, offset(reader) - 1));
	}

	private static Position end(XMLStreamReader reader) {
		return new Position(reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
	}

	private int offset(XMLStreamReader reader) {
		int line = 1;
		int at = 0;
		while (line < reader.getLocation().getLineNumber()) {
			int next = text.indexOf('\n', at);
			if (next < 0) {
				break;
			}
			at = next + 1;
			line++;
		}
		return Math.min(text.length(), at + Math.max(0, reader.getLocation().getColumnNumber() - 1));
	}

	private Position position(int offset) {
		int line = 1;
		int start = 0;
		for (int next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
			line++;
			start = next + 1;
		}
		return new Position(line, offset - start + 1);
	}
}
