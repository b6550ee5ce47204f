package org.waarborg.report.pdf.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The bookmarks of a file. */
final class Outline {

	private static final COSName FIRST = COSName.FIRST;
	private static final int LONGEST = 200;

	private final Deque<Level> levels = new ArrayDeque<>();

	/** A bookmark with the depth that it stands at. */
	private record Level(COSDictionary item, int depth) {
	}

	Outline() {
		COSDictionary root = new COSDictionary();
		root.setItem(COSName.TYPE, COSName.OUTLINES);
		levels.push(new Level(root, 0));
	}

	/** A bookmark below the last one of less depth. Those of depth 1 are shown open. */
	void add(String title, int depth, COSArray destination) {
		while (levels.peek().depth() >= depth)
			levels.pop();
		COSDictionary parent = levels.peek().item();
		COSDictionary item = new COSDictionary();
		String words = title.replaceAll("\\s+", " ").strip();
		item.setItem(COSName.TITLE, Metadata.text(words.codePointCount(0, words.length()) <= LONGEST ? words
				: words.substring(0, words.offsetByCodePoints(0, LONGEST)) + '\u2026'));
		item.setItem(COSName.DEST, destination);
		item.setItem(COSName.PARENT, parent);
		COSDictionary last = parent.getCOSDictionary(COSName.LAST);
		if (last == null)
			parent.setItem(FIRST, item);
		else {
			last.setItem(COSName.NEXT, item);
			item.setItem(COSName.PREV, last);
		}
		parent.setItem(COSName.LAST, item);
		boolean root = levels.size() == 1;
		// Below zero: as many, but closed.
		parent.setInt(COSName.COUNT, parent.getInt(COSName.COUNT, 0) + (root ? 1 : -1));
		levels.push(new Level(item, depth));
	}

	COSDictionary root() {
		return levels.peekLast().item();
	}
}
