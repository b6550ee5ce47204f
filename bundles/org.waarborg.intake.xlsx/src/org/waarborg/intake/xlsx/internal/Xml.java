package org.waarborg.intake.xlsx.internal;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;

/** Reads a part of a workbook element by element. A document type is refused, so nothing is expanded or fetched. */
final class Xml {

	private static final XMLInputFactory FACTORY = factory();

	/** What is done at each element and text. */
	interface Handler {

		/** An element begins. */
		void start(String element, XMLStreamReader xml) throws IntakeException;

		/** An element ends. */
		default void end(String element) throws IntakeException {
			// Most parts say everything in their attributes.
		}

		/** Text. */
		default void text(String text) throws IntakeException {
			// Most parts have none.
		}
	}

	private Xml() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing is fetched");
		});
		return factory;
	}

	static void read(WorkbookZip zip, String file, String part, Messages messages, Handler handler)
			throws IntakeException {
		try (InputStream in = zip.part(part)) {
			XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
			try {
				while (xml.hasNext()) {
					step(xml, handler);
				}
			} finally {
				xml.close();
			}
		} catch (WorkbookZip.TooLarge e) {
			throw zip.bomb(part);
		} catch (XMLStreamException e) {
			if (e.getNestedException() instanceof WorkbookZip.TooLarge) {
				throw zip.bomb(part);
			}
			throw new IntakeException(messages.get(e instanceof Declared ? "declared" : "xml", file, part,
					Integer.valueOf(e.getLocation() == null ? 0 : e.getLocation().getLineNumber())), e);
		} catch (IOException e) {
			throw new IntakeException(messages.get("damaged", file), e);
		}
	}

	/** A document type: no workbook has one, and what it names is never fetched. */
	private static final class Declared extends XMLStreamException {
		private static final long serialVersionUID = 1L;

		Declared(Location where) {
			super("a document type is not allowed", where);
		}
	}

	private static void step(XMLStreamReader xml, Handler handler) throws XMLStreamException, IntakeException {
		switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> handler.start(xml.getLocalName(), xml);
			case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName());
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
				handler.text(xml.getText());
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
				throw new Declared(xml.getLocation());
			default -> {
				// Comments and processing instructions say nothing.
			}
		}
	}

	/** An attribute by its local name; empty text where there is none. */
	static String attribute(XMLStreamReader xml, String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	/** An attribute that is on. */
	static boolean flag(XMLStreamReader xml, String name) {
		String value = attribute(xml, name);
		return value.equals("1") || value.equals("true") || value.equals("on");
	}

	/** An attribute that is a number; a default where it is none. */
	static int number(XMLStreamReader xml, String name, int otherwise) {
		String value = attribute(xml, name);
		return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
	}
}
