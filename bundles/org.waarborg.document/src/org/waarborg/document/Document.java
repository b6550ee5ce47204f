package org.waarborg.document;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a document says, complete and in one language; how it looks is up to a
 * {@link org.waarborg.document.spi.DocumentWriter}. Immutable, so any thread may write it. All texts are raw: a writer
 * escapes them. What the audience may not see is not in here: nothing is left for a writer to hide.
 *
 * @param id       stable name of the kind of document, for example {@code statement}
 * @param title    title in the document's language, not blank
 * @param language ISO 639-1 code of that language, for example {@code nl}
 * @param header   what stands before the first section
 * @param sections the sections in reading order
 * @param main     id of the table that a format which holds one table (CSV) writes; empty for the first table
 * @since 0.1
 */
public record Document(String id, String title, String language, DocumentHeader header, List<Section> sections,
		String main) {

	/** Copies the list and checks that ids occur once and that the main table exists. */
	public Document {
		Ids.check("document", id);
		Objects.requireNonNull(header);
		sections = List.copyOf(sections);
		if (title.isBlank() || language.isBlank())
			throw new IllegalArgumentException("document " + id + ": needs a title and a language");
		checkIds(id, sections);
		if (!main.isEmpty() && tables(sections).noneMatch(t -> t.id().equals(main)))
			throw new IllegalArgumentException("document " + id + " has no table " + main);
	}

	/**
	 * A document whose first table is its main table.
	 *
	 * @param id       stable name
	 * @param title    title
	 * @param language ISO 639-1 code
	 * @param header   what stands before the first section
	 * @param sections the sections
	 */
	public Document(String id, String title, String language, DocumentHeader header, List<Section> sections) {
		this(id, title, language, header, sections, "");
	}

	/**
	 * The tables in reading order, those of figures left out.
	 *
	 * @return the tables
	 */
	public List<Table> tables() {
		return tables(sections).toList();
	}

	/**
	 * The table that a format which holds one table writes.
	 *
	 * @return the table, or empty when the document has none
	 */
	public Optional<Table> mainTable() {
		return tables(sections).filter(t -> main.isEmpty() || t.id().equals(main)).findFirst();
	}

	private static Stream<Table> tables(List<Section> sections) {
		return sections.stream().flatMap(s -> s.blocks().stream()).filter(Table.class::isInstance)
				.map(Table.class::cast);
	}

	private static void checkIds(String id, List<Section> sections) {
		Set<String> seen = new HashSet<>();
		sections.stream().flatMap(Document::ids).filter(i -> !seen.add(i)).findFirst().ifPresent(i -> {
			throw new IllegalArgumentException("document " + id + ": id " + i + " occurs twice");
		});
	}

	private static Stream<String> ids(Section section) {
		return Stream.concat(Stream.of(section.id()), section.blocks().stream().flatMap(b -> switch (b) {
			case Table t -> Stream.of(t.id());
			case Figure f -> Stream.of(f.id());
			case Paragraph p -> Stream.empty();
			case Facts f -> Stream.empty();
			case Note n -> Stream.empty();
		}));
	}
}
