package org.waarborg.document;

import java.util.List;

/**
 * A part of a document with a heading.
 *
 * @param id     stable name, unique in the document
 * @param title  heading in the document's language, not blank
 * @param level  depth of the heading, 1 to 3; a section of level 2 belongs to the section of level 1 before it
 * @param blocks what it says, in reading order
 * @since 0.1
 */
public record Section(String id, String title, int level, List<Block> blocks) {

	/** Checks id, title and level and copies the list. */
	public Section {
		Ids.check("section", id);
		blocks = List.copyOf(blocks);
		if (title.isBlank() || level < 1 || level > 3)
			throw new IllegalArgumentException("section " + id + ": needs a title and a level of 1, 2 or 3");
	}

	/**
	 * A section of level 1.
	 *
	 * @param id     stable name
	 * @param title  heading
	 * @param blocks what it says
	 */
	public Section(String id, String title, List<Block> blocks) {
		this(id, title, 1, blocks);
	}
}
