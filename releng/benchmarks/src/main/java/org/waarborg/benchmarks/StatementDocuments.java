package org.waarborg.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.document.Block;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.store.OpenDossier;

/** Makes the statement document that is written: that of the example, its controls repeated to many rows. */
final class StatementDocuments {

	static final int ROWS = 1_534;
	/** Always the same, so that what is late or due is, too. */
	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private StatementDocuments() {
	}

	/** The control sets in a folder. */
	static ControlSetRegistry controlSets(Path folder) {
		Library library = new Library();
		return new RegistryImpl(List.of(new FolderSource(folder, null, library)), library, null);
	}

	/** The whole document of the example's statement, with {@value #ROWS} rows in its main table. */
	static Document large(Path folder, Path setsFolder) throws Exception {
		ControlSetRegistry sets = controlSets(setsFolder);
		try (OpenDossier dossier = DossierTasks.opened(folder)) {
			StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
			Document document = new StatementDocumentSource(sets).build(new DocumentRequest(statement, "nl", "",
					Map.of(), List.of(sets, dossier.dossier()), TODAY));
			return repeated(document);
		}
	}

	private static Document repeated(Document document) throws IOException {
		Table main = document.mainTable().orElseThrow();
		Table more = new Table(main.id(), main.caption(), main.columns(), repeated(main.rows()), main.groupTitle(),
				main.whenEmpty());
		if (more.rows().size() != ROWS) {
			throw new IOException("The main table has " + more.rows().size() + " rows");
		}
		List<Section> sections = document.sections().stream().map(s -> new Section(s.id(), s.title(), s.level(),
				s.blocks().stream().map(b -> b == main ? (Block) more : b).toList())).toList();
		return new Document(document.id(), document.title(), document.language(), document.header(), sections,
				main.id());
	}

	/** The rows stay with those of their group, as a table wants it. */
	private static List<Row> repeated(List<Row> rows) {
		Map<Object, List<Row>> groups = new LinkedHashMap<>();
		for (int i = 0; i < ROWS; i++) {
			Row row = rows.get(i % rows.size());
			String id = i < rows.size() ? row.id() : row.id() + '-' + i / rows.size();
			groups.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(new Row(id, row.cells(), row.group()));
		}
		return groups.values().stream().flatMap(List::stream).toList();
	}
}
