package org.waarborg.launcher;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Loads the platform's XML parser on a second core while the framework boots: Declarative Services reads its component
 * descriptions with it right after, in every run, and its 160 classes take longer than the descriptions.
 */
final class WarmUp {

	private WarmUp() {
	}

	static void start() {
		Thread thread = new Thread(WarmUp::parse, "waarborg-warm-up");
		thread.setDaemon(true);
		thread.start();
	}

	private static void parse() {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.newSAXParser().parse(new InputSource(new StringReader("<a b='c'>d</a>")), new DefaultHandler());
		} catch (ParserConfigurationException | SAXException | IOException | RuntimeException later) {
			// Whoever needs the parser meets the same trouble and says it better.
			return;
		}
	}
}
