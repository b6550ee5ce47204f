package org.waarborg.registry.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.internal.Problem.Position;

/**
 * Compares a file with the model before EMF loads it, so that every error is found at once and has its place and what
 * was expected; EMF itself would stop at the first, or drop what it does not know.
 */
final class XmlGuard {

	private static final String XMI = "http://www.omg.org/XMI";

	/** What others refer to by its id, or what refers to a control by its own id. */
	private static final Set<EClass> WITH_ID = Set.of(ControlsetPackage.Literals.CONTROL_SET,
			ControlsetPackage.Literals.GROUP, ControlsetPackage.Literals.CONTROL,
			ControlsetPackage.Literals.TEXT_ENTRY, ControlsetPackage.Literals.ATTRIBUTE_ENTRY);

	/** What the guard found: the problems, and where each id stands. */
	record Finding(List<ControlSetProblem> problems, Map<String, Position> places) {
	}

	/** An open element: an object, or the text of a feature. */
	private record Frame(EClass type, EAttribute textOf, StringBuilder text, Position at) {
	}

	private final XmlText source;
	private final EClass root;
	private final List<ControlSetProblem> problems = new ArrayList<>();
	private final Map<String, Position> places = new HashMap<>();
	private final Deque<Frame> open = new ArrayDeque<>();
	private int elements;

	private XmlGuard(XmlText source, EClass root) {
		this.source = source;
		this.root = root;
	}

	static Finding check(XmlText source, EClass root) {
		XmlGuard guard = new XmlGuard(source, root);
		guard.run();
		return new Finding(List.copyOf(guard.problems), guard.places);
	}

	private void run() {
		try {
			XMLStreamReader reader = source.reader();
			try {
				encoding(reader);
				while (problems.size() < Limits.PROBLEMS_PER_FILE && reader.hasNext() && event(reader)) {
					// each event is judged on its own
				}
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			problems.add(source.problem(e));
		}
	}

	private void encoding(XMLStreamReader reader) {
		String declared = reader.getCharacterEncodingScheme();
		if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
			problems.add(Problem.error("registry.xml.encoding", source.place()).at(new Position(1, 1)).args(declared));
		}
	}

	/** Judges the next event; false when reading on makes no sense. */
	private boolean event(XMLStreamReader reader) throws XMLStreamException {
		switch (reader.next()) {
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION -> {
				problems.add(Problem.error("registry.xml.dtd", source.place()).at(new Position(
						reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber())).args());
				return false;
			}
			case XMLStreamConstants.START_ELEMENT -> {
				return start(reader);
			}
			case XMLStreamConstants.END_ELEMENT -> end();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader);
			default -> {
				// comments and processing instructions say nothing
			}
		}
		return true;
	}

	private boolean start(XMLStreamReader reader) {
		if (++elements > Limits.XML_ELEMENTS) {
			problems.add(Problem.error("registry.xml.tooManyElements", source.place())
					.at(source.startOfTag(reader)).args(Integer.toString(Limits.XML_ELEMENTS)));
			return false;
		}
		if (open.size() >= Limits.XML_DEPTH - 1) {
			problems.add(Problem.error("registry.xml.tooDeep", source.place()).at(source.startOfTag(reader))
					.args(Integer.toString(Limits.XML_DEPTH)));
			return false;
		}
		return open.isEmpty() ? root(reader) : child(reader);
	}

	private boolean root(XMLStreamReader reader) {
		ControlSetProblem wrong = wrongRoot(source, reader, root.getName());
		if (wrong != null) {
			problems.add(wrong);
			return false;
		}
		push(reader, root);
		return true;
	}

	/** What is wrong with the root element that was just read; null when it is the expected one. */
	static ControlSetProblem wrongRoot(XmlText source, XMLStreamReader reader, String expected) {
		String name = reader.getLocalName();
		String found = Headers.text(reader.getNamespaceURI());
		boolean ours = found.equals(ControlsetPackage.eNS_URI);
		if (ours && name.equals(expected)) {
			return null;
		}
		if (!name.equals(expected)) {
			return wrong("registry.xml.wrongRoot", source, reader).args(
					ours || found.isEmpty() ? name : '{' + found + '}' + name,
					ours ? expected : '{' + ControlsetPackage.eNS_URI + '}' + expected);
		}
		return found.isEmpty()
				? wrong("registry.xml.noNamespace", source, reader).args(name, ControlsetPackage.eNS_URI)
				: wrong("registry.xml.wrongNamespace", source, reader).args(name, found, ControlsetPackage.eNS_URI);
	}

	private static Problem wrong(String code, XmlText source, XMLStreamReader reader) {
		return Problem.error(code, source.place()).at(source.startOfTag(reader)).element(reader.getLocalName());
	}

	private boolean child(XMLStreamReader reader) {
		String name = reader.getLocalName();
		Frame parent = open.peek();
		if (parent.type() != null && ControlsetPackage.eNS_URI.equals(reader.getNamespaceURI())
				&& parent.type().getEStructuralFeature(name) != null) {
			// a default namespace puts every element into it: told once, and everything below would say the same
			problems.add(wrong("registry.xml.namespacedChild", source, reader).args(name, root.getName(),
					ControlsetPackage.eNS_URI));
			return false;
		}
		EStructuralFeature feature = parent.type() == null || reader.getNamespaceURI() != null ? null
				: parent.type().getEStructuralFeature(name);
		if (feature instanceof EReference reference) {
			push(reader, reference.getEReferenceType());
		} else if (feature instanceof EAttribute attribute) {
			open.push(new Frame(null, attribute, new StringBuilder(), source.startOfTagCheap(reader)));
		} else {
			if (parent.type() != null || parent.textOf() != null) {
				unknownElement(reader, parent);
			}
			// what stands in an unknown element is not judged: the element itself was reported
			open.push(new Frame(null, null, new StringBuilder(), Position.NONE));
		}
		return true;
	}

	private void unknownElement(XMLStreamReader reader, Frame parent) {
		String inside = parent.type() == null ? parent.textOf().getName() : parent.type().getName();
		String expected = parent.type() == null ? "-"
				: parent.type().getEAllStructuralFeatures().stream()
						.map(EStructuralFeature::getName).sorted().collect(Collectors.joining(", "));
		problems.add(Problem.error("registry.xml.unknownElement", source.place()).at(source.startOfTag(reader))
				.element(reader.getLocalName()).args(reader.getLocalName(), inside, expected));
	}

	private void push(XMLStreamReader reader, EClass type) {
		Position at = source.startOfTagCheap(reader);
		open.push(new Frame(type, null, new StringBuilder(), at));
		String id = null;
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String name = reader.getAttributeLocalName(i);
			if (reader.getAttributeNamespace(i) != null && !reader.getAttributeNamespace(i).isEmpty()) {
				foreign(reader, i, type);
				continue;
			}
			if (type.getEStructuralFeature(name) instanceof EAttribute attribute) {
				id = attribute.isID() ? reader.getAttributeValue(i) : id;
				if (!legal(attribute, reader.getAttributeValue(i))) {
					badValue(attribute, reader.getAttributeValue(i), source.attribute(reader, name), type);
				}
			} else {
				unknownAttribute(reader, i, type);
			}
		}
		id(reader, type, id, at);
	}

	private void id(XMLStreamReader reader, EClass type, String id, Position at) {
		if (id == null || id.isEmpty()) {
			if (WITH_ID.contains(type)) {
				problems.add(Problem.error("registry.xml.missingId", source.place()).at(source.startOfTag(reader))
						.element(reader.getLocalName()).args(reader.getLocalName()));
			}
			return;
		}
		if (referable(type) && id.chars().anyMatch(c -> Character.isWhitespace(c) || c == '#')) {
			problems.add(Problem.error("registry.xml.badId", source.place()).at(source.attribute(reader, "id"))
					.element(reader.getLocalName()).args(id));
		}
		Position first = places.putIfAbsent(id, at);
		if (first != null) {
			problems.add(Problem.error("registry.xml.duplicateId", source.place())
					.at(source.attribute(reader, "id")).element(reader.getLocalName())
					.args(id, Integer.toString(first.line())));
		}
	}

	private static boolean referable(EClass type) {
		return type == ControlsetPackage.Literals.CONTROL || type == ControlsetPackage.Literals.CONTROL_SET;
	}

	/** xmi:version and xsi:schemaLocation are EMF's own; a schema location is never followed. */
	private void foreign(XMLStreamReader reader, int i, EClass type) {
		String name = reader.getAttributeLocalName(i);
		String namespace = reader.getAttributeNamespace(i);
		boolean known = namespace.equals(XMI) && name.equals("version")
				|| namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
						&& (name.equals("schemaLocation") || name.equals("nil"))
				|| namespace.equals(XMLConstants.XML_NS_URI);
		boolean sameType = name.equals("type") && (reader.getAttributeValue(i).equals(type.getName())
				|| reader.getAttributeValue(i).endsWith(':' + type.getName()));
		if (!known && !sameType) {
			unknownAttribute(reader, i, type);
		}
	}

	private void unknownAttribute(XMLStreamReader reader, int i, EClass type) {
		String prefix = reader.getAttributePrefix(i);
		String name = prefix == null || prefix.isEmpty() ? reader.getAttributeLocalName(i)
				: prefix + ':' + reader.getAttributeLocalName(i);
		String expected = type.getEAllAttributes().stream().map(EAttribute::getName).sorted()
				.collect(Collectors.joining(", "));
		problems.add(Problem.error("registry.xml.unknownAttribute", source.place())
				.at(source.attribute(reader, name)).element(reader.getLocalName())
				.args(name, type.getName(), expected));
	}

	private void characters(XMLStreamReader reader) {
		Frame frame = open.peek();
		if (frame != null && frame.textOf() != null && !(isText(frame.textOf()))) {
			frame.text().append(reader.getText());
		} else if (frame != null && frame.type() != null && !reader.isWhiteSpace()) {
			problems.add(Problem.error("registry.xml.unexpectedText", source.place())
					.at(new Position(reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber()))
					.element(frame.type().getName()).args(frame.type().getName()));
		}
	}

	private void end() {
		Frame frame = open.pop();
		if (frame.textOf() != null && !isText(frame.textOf()) && !legal(frame.textOf(), frame.text().toString())) {
			badValue(frame.textOf(), frame.text().toString(), frame.at(), open.peek().type());
		}
	}

	private static boolean isText(EAttribute attribute) {
		return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING;
	}

	private static boolean legal(EAttribute attribute, String value) {
		EDataType type = attribute.getEAttributeType();
		if (type == EcorePackage.Literals.ESTRING) {
			return true;
		}
		if (type == EcorePackage.Literals.EBOOLEAN) {
			return value.equals("true") || value.equals("false");
		}
		if (type instanceof EEnum literals) {
			return literals.getEEnumLiteralByLiteral(value) != null;
		}
		try {
			return type.getEPackage().getEFactoryInstance().createFromString(type, value) != null;
		} catch (RuntimeException notLegal) {
			// a data type says by an exception that it cannot read the text; which one differs by type
			return false;
		}
	}

	private void badValue(EAttribute attribute, String value, Position at, EClass type) {
		problems.add(Problem.error("registry.xml.badValue", source.place()).at(at).element(type.getName()).args(value,
				attribute.getName(), expected(attribute.getEAttributeType())));
	}

	private static String expected(EClassifier type) {
		if (type instanceof EEnum literals) {
			return literals.getELiterals().stream().map(l -> l.getLiteral()).collect(Collectors.joining(", "));
		}
		if (type == EcorePackage.Literals.EBOOLEAN) {
			return "true, false";
		}
		return type.getInstanceClass() == java.time.LocalDate.class ? "2026-11-21" : type.getName();
	}
}
