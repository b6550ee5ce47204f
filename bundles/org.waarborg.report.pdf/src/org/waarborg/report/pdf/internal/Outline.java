package org.waarborg.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The bookmarks of a file. */
final class Outline {

	private static final int LONGEST = 200;

	private final PdfFile file;
	private final Item root;
	private final Deque<Item> levels = new ArrayDeque<>();

	/** A bookmark with those below it. */
	private static final class Item {
		final String title;
		final String destination;
		final int depth;
		final int number;
		final List<Item> below = new ArrayList<>(0);

		Item(String title, String destination, int depth, int number) {
			this.title = title;
			this.destination = destination;
			this.depth = depth;
			this.number = number;
		}
	}

	Outline(PdfFile file) {
		this.file = file;
		root = new Item("", "", 0, file.reserve());
		levels.push(root);
	}

	/** A bookmark below the last one of less depth. Those of depth 1 are shown open. */
	void add(String title, int depth, String destination) {
		while (levels.peek().depth >= depth)
			levels.pop();
		String words = title.replaceAll("\\s+", " ").strip();
		Item item = new Item(words.codePointCount(0, words.length()) <= LONGEST ? words
				: words.substring(0, words.offsetByCodePoints(0, LONGEST)) + '\u2026', destination, depth,
				file.reserve());
		levels.peek().below.add(item);
		levels.push(item);
	}

	/** Puts all bookmarks into the file; returns the number of the object that holds them. */
	int write() throws IOException {
		file.put(root.number, below(new Bytes(64).add("<</Type/Outlines"), root, 1).add(">>"));
		return root.number;
	}

	private Bytes below(Bytes into, Item item, int sign) throws IOException {
		if (item.below.isEmpty())
			return into;
		for (int i = 0; i < item.below.size(); i++)
			write(item, i);
		into.add("/First ").reference(item.below.getFirst().number).add("/Last ")
				.reference(item.below.getLast().number).add("/Count ");
		// Below zero: as many, but closed.
		return into.add(sign < 0 ? "-" : "").whole(item.below.size());
	}

	private void write(Item parent, int at) throws IOException {
		Item item = parent.below.get(at);
		Bytes entry = new Bytes(128).add("<</Title").text(item.title).add("/Dest").add(item.destination)
				.add("/Parent ").reference(parent.number);
		if (at > 0)
			entry.add("/Prev ").reference(parent.below.get(at - 1).number);
		if (at < parent.below.size() - 1)
			entry.add("/Next ").reference(parent.below.get(at + 1).number);
		file.put(item.number, below(entry, item, -1).add(">>"));
	}
}
