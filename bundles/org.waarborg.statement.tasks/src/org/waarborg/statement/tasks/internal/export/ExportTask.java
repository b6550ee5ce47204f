package org.waarborg.statement.tasks.internal.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.DocumentView;
import org.waarborg.document.Documents;
import org.waarborg.document.Notices;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.DocumentFile;
import org.waarborg.screen.task.DocumentReader;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.RowSelection;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Rendition;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.statement.tasks.internal.OnStatement;
import org.waarborg.store.StoreException;

/** Makes a document of a statement: which one, of what, for whom, and in which file. Printed, it is a file to print from. */
public final class ExportTask implements Task {

	static final String STATEMENT = "statement";
	static final String COMPARISON = "comparison";
	static final String MIGRATION = "migration";
	static final String DRAFT = "draft";

	/** Which rows. */
	enum Rows {
		/** All of the view. */
		ALL,
		/** Those that the filter leaves. */
		SHOWN,
		/** Those that are selected. */
		CHOSEN
	}

	private final DossierSession session;
	private final Documents documents;
	private final String statement;
	private final Messages messages;
	private final List<String> chosen;
	private final List<String> shown;
	private final boolean print;
	private String document = STATEMENT;
	private String view;
	private String version = DRAFT;
	private String before = "";
	private Rows rows;
	private final DocumentReader reader;
	private final DocumentFile file;

	ExportTask(DossierSession session, Documents documents, StatementOfApplicability statement, String view,
			Selection selection, boolean print) {
		this.session = session;
		this.documents = documents;
		this.statement = statement.getId();
		this.print = print;
		messages = ExportActions.words(session.language());
		chosen = selection.chosen().stream().map(Row::id).toList();
		shown = selection.narrowed() ? selection.shown().stream().map(Row::id).toList() : List.of();
		rows = chosen.size() > 1 ? Rows.CHOSEN : shown.isEmpty() ? Rows.ALL : Rows.SHOWN;
		reader = new DocumentReader(session);
		file = new DocumentFile(documents, print, session.language());
		this.view = views().stream().map(DocumentView::id).filter(view::equals).findFirst()
				.orElseGet(() -> views().stream().map(DocumentView::id).findFirst().orElse(""));
		before = versions().flatMap(Versions::latest).map(v -> Integer.toString(v.number())).orElse("");
	}

	/**
	 * A released version as a document.
	 *
	 * @param session   the dossier
	 * @param documents sources and writers
	 * @param statement the statement
	 * @param number    the version
	 * @return the task, with the version chosen
	 */
	public static ExportTask of(DossierSession session, Documents documents, StatementOfApplicability statement,
			int number) {
		ExportTask task = new ExportTask(session, documents, statement, "", Selection.NONE, false);
		task.version = Integer.toString(number);
		return task;
	}

	/**
	 * The changes between two states as a document.
	 *
	 * @param session   the dossier
	 * @param documents sources and writers
	 * @param statement the statement
	 * @param before    the earlier one: a number, or {@code draft}
	 * @param after     the later one, likewise
	 * @return the task, with both chosen
	 */
	public static ExportTask comparing(DossierSession session, Documents documents,
			StatementOfApplicability statement, String before, String after) {
		ExportTask task = new ExportTask(session, documents, statement, "", Selection.NONE, false);
		task.document = COMPARISON;
		task.before = before;
		task.version = after;
		return task;
	}

	StatementOfApplicability statement() {
		return OnStatement.get(session, statement);
	}

	// What there is to choose from

	Optional<Versions> versions() {
		return Versions.ifReadable(session.dossier(), statement());
	}

	List<DocumentView> views() {
		return documents.source(STATEMENT).map(s -> s.views(statement(), session.language())).orElse(List.of());
	}

	/** The documents that can be made of it now. */
	List<DocumentSource> sources() {
		Set<DocumentSource> sources = new LinkedHashSet<>();
		documents.source(STATEMENT).ifPresent(sources::add);
		if (versions().filter(v -> !v.all().isEmpty()).isPresent()) {
			documents.source(COMPARISON).ifPresent(sources::add);
		}
		sources.addAll(documents.sources(statement()));
		return List.copyOf(sources);
	}

	DossierSession session() {
		return session;
	}

	boolean print() {
		return print;
	}

	String document() {
		return document;
	}

	String view() {
		return view;
	}

	String version() {
		return version;
	}

	String before() {
		return before;
	}

	Rows rows() {
		return rows;
	}

	List<String> chosen() {
		return chosen;
	}

	List<String> shown() {
		return shown;
	}

	DocumentReader reader() {
		return reader;
	}

	/** What the name of the file says. */
	private List<String> speaking() {
		String language = reader.language();
		Messages words = ExportActions.words(language);
		List<String> parts = new ArrayList<>();
		parts.add(documents.source(document).map(s -> s.labels().get(language)).orElse(""));
		parts.add(OnStatement.name(statement(), language));
		if (document.equals(STATEMENT)) {
			views().stream().skip(1).filter(v -> v.id().equals(view)).findFirst().ifPresent(v -> parts.add(v.label()));
		}
		parts.add(version.equals(DRAFT) ? words.get("name.draft", statement().getVersion())
				: words.get("name.version", version));
		parts.addAll(reader.named());
		if (document.equals(STATEMENT) && rows != Rows.ALL) {
			parts.add(words.get("name.selection", ids().size()));
		}
		return parts;
	}

	private List<String> ids() {
		return rows == Rows.CHOSEN ? chosen : rows == Rows.SHOWN ? shown : List.of();
	}

	// Answers

	@Override
	public void answer(String input, Object value) {
		switch (input) {
			case "document" -> document = (String) value;
			case "view" -> view = (String) value;
			case "version" -> version = (String) value;
			case "before" -> before = (String) value;
			case "rows" -> rows = (Rows) value;
			default -> {
				if (!reader.answer(input, value) && !file.answer(input, value)) {
					throw new IllegalArgumentException(input);
				}
			}
		}
	}

	@Override
	public String title() {
		return messages.get(print ? "print.title" : "export.title",
				OnStatement.name(statement(), session.language()));
	}

	@Override
	public String icon() {
		return "export";
	}

	@Override
	public String order() {
		return messages.get(print ? "print.order" : "export.order");
	}

	@Override
	public List<Step> steps() {
		ExportSteps steps = new ExportSteps(this, messages);
		return print ? List.of(steps.what()) : List.of(steps.what(), file.step(speaking()));
	}

	// Doing

	@Override
	public Finish finish() throws TaskException {
		return file.finish(this::build, speaking());
	}

	private Document build(Notices notices) throws TaskException {
		try {
			DocumentSource source = documents.source(document).orElseThrow(() -> new TaskException(
					messages.get("not.source")));
			return source.build(switch (document) {
				case STATEMENT -> version.equals(DRAFT) ? draft(notices) : released(notices);
				case COMPARISON -> comparison();
				default -> new DocumentRequest(statement(), reader.language(), "", Map.of(),
						List.of(session.controlSets(), session.dossier().dossier(), reader.disclosure()),
						session.today());
			});
		} catch (DocumentException e) {
			throw new TaskException(e.getMessage(), e);
		} catch (StoreException e) {
			throw new TaskException(e.message(messages.locale()), e);
		} catch (ReleaseException e) {
			throw new TaskException(e.message(messages.locale()), e);
		}
	}

	private DocumentRequest draft(Notices notices) {
		return request(statement(), List.of(session.controlSets(), session.dossier().dossier()), notices);
	}

	/** A released version, of its own file alone; that it is not what was released is said beside it too. */
	private DocumentRequest released(Notices notices) throws StoreException, ReleaseException {
		Rendition rendition = Rendition.of(Versions.of(session.dossier(), statement()), Integer.parseInt(version),
				messages.locale());
		rendition.facts().troubles().forEach(notices::say);
		return request(rendition.statement(), rendition.context(), notices);
	}

	private DocumentRequest request(StatementOfApplicability subject, List<Object> of, Notices notices) {
		List<Object> context = new ArrayList<>(of);
		context.add(reader.disclosure());
		context.add(notices);
		if (rows != Rows.ALL) {
			context.add(new RowSelection(Set.copyOf(ids()),
					ExportActions.words(reader.language()).get("rows.words." + rows.name())));
		}
		return new DocumentRequest(subject, reader.language(), view, Map.of(), context, session.today());
	}

	private DocumentRequest comparison() throws StoreException, TaskException {
		Versions versions = Versions.of(session.dossier(), statement());
		Comparison comparison = Comparison.of(state(versions, before), state(versions, version));
		return new DocumentRequest(comparison, reader.language(), "", Map.of(), List.of(reader.disclosure()),
				session.today());
	}

	private ComparedState state(Versions versions, String asked) throws StoreException, TaskException {
		if (asked.equals(DRAFT)) {
			return ComparedState.draft(Freeze.draft(statement(), session.dossier().dossier(), session.controlSets(),
					session.today()));
		}
		Version found = versions.named(asked)
				.orElseThrow(() -> new TaskException(messages.get("not.version", asked)));
		return ComparedState.released(versions.release(found));
	}

	/** Versions to choose from, newest first. */
	List<Version> released() {
		return versions().map(v -> v.all().reversed()).orElse(List.of()).stream().collect(Collectors.toList());
	}
}
