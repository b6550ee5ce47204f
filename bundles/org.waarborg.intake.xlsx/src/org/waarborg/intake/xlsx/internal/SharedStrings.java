package org.waarborg.intake.xlsx.internal;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;

/** The texts that cells of a workbook share. */
final class SharedStrings implements Xml.Handler {

	private final List<String> texts = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final IntakeException many;
	private boolean inText;
	private int phonetic;

	private SharedStrings(IntakeException many) {
		this.many = many;
	}

	static SharedStrings read(WorkbookZip zip, String file, String part, Messages messages) throws IntakeException {
		SharedStrings strings = new SharedStrings(
				new IntakeException(messages.get("strings", file, Integer.valueOf(Limits.STRINGS))));
		if (!part.isEmpty() && zip.has(part)) {
			Xml.read(zip, file, part, messages, strings);
		}
		return strings;
	}

	@Override
	public void start(String element, XMLStreamReader xml) {
		switch (element) {
			case "si" -> text.setLength(0);
			case "t" -> inText = phonetic == 0;
			case "rPh" -> phonetic++;
			default -> {
				// Fonts of parts of a text.
			}
		}
	}

	@Override
	public void text(String more) {
		if (inText && text.length() < Limits.TEXT) {
			text.append(more);
		}
	}

	@Override
	public void end(String element) throws IntakeException {
		switch (element) {
			case "si" -> {
				if (texts.size() >= Limits.STRINGS) {
					throw many;
				}
				texts.add(text.toString());
			}
			case "t" -> inText = false;
			case "rPh" -> phonetic--;
			default -> {
				// Fonts of parts of a text.
			}
		}
	}

	String get(String index) {
		int i = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
		return i >= 0 && i < texts.size() ? texts.get(i) : "";
	}
}
