package org.waarborg.intake.xlsx.internal;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;

/** Which looks of cells may be written in a protected sheet. A cell is locked unless its look says otherwise. */
final class CellLocks implements Xml.Handler {

	private final List<Boolean> unlocked = new ArrayList<>();
	private boolean inCells;

	static CellLocks read(WorkbookZip zip, String file, String part, Messages messages) throws IntakeException {
		CellLocks locks = new CellLocks();
		if (!part.isEmpty() && zip.has(part)) {
			Xml.read(zip, file, part, messages, locks);
		}
		return locks;
	}

	boolean isUnlocked(int style) {
		return style < unlocked.size() && unlocked.get(style).booleanValue();
	}

	@Override
	public void start(String element, XMLStreamReader xml) {
		switch (element) {
			case "cellXfs" -> inCells = true;
			case "xf" -> {
				if (inCells && unlocked.size() < Limits.STYLES) {
					unlocked.add(Boolean.FALSE);
				}
			}
			case "protection" -> {
				boolean said = inCells && !unlocked.isEmpty() && !Xml.attribute(xml, "locked").isEmpty();
				if (said && !Xml.flag(xml, "locked")) {
					unlocked.set(unlocked.size() - 1, Boolean.TRUE);
				}
			}
			default -> {
				// Colours and borders lock nothing.
			}
		}
	}

	@Override
	public void end(String element) {
		if (element.equals("cellXfs")) {
			inCells = false;
		}
	}
}
