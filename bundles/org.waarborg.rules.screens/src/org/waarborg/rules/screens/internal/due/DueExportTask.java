package org.waarborg.rules.screens.internal.due;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Documents;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.report.calendar.DueCalendar;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.screens.internal.RulesScreens;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.DocumentWork;
import org.waarborg.screen.task.DocumentsFolder;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;

/** Writes what is due into a file: a document, or a calendar that one's own calendar updates itself from. */
final class DueExportTask implements Task {

	private static final List<String> FORMATS = List.of("pdf", "docx", "xlsx", "html");

	/** Which of it. */
	enum Part {
		/** What is late, and what comes in a quarter. */
		QUARTER,
		/** What is late, and what comes in a year. */
		YEAR,
		/** All of it. */
		ALL,
		/** Those that the filter leaves. */
		SHOWN,
		/** Those that are selected. */
		CHOSEN
	}

	private final DossierSession session;
	private final Documents documents;
	private final boolean calendar;
	private final Messages messages;
	private final Set<String> chosen;
	private final Set<String> shown;
	private final Map<String, Object> answers = new HashMap<>();

	DueExportTask(DossierSession session, Documents documents, Selection selection, boolean calendar) {
		this.session = session;
		this.documents = documents;
		this.calendar = calendar;
		messages = RulesScreens.messages(session);
		chosen = ids(selection.chosen().size() > 1 ? selection.chosen() : List.of());
		shown = ids(selection.narrowed() ? selection.shown() : List.of());
	}

	private static Set<String> ids(List<Row> rows) {
		return rows.stream().map(Row::id).collect(Collectors.toCollection(HashSet::new));
	}

	@Override
	public String title() {
		return messages.get(calendar ? "due.calendar.title" : "due.export.title");
	}

	@Override
	public String icon() {
		return calendar ? "due" : "export";
	}

	@Override
	public String order() {
		return messages.get("due.export.order");
	}

	@Override
	public void answer(String input, Object value) {
		answers.put(input, value);
	}

	private <T> T given(String input, Class<T> type, T otherwise) {
		Object value = answers.get(input);
		return value == null ? otherwise : type.cast(value);
	}

	// ---- what

	private Part part() {
		return given("part", Part.class, !chosen.isEmpty() ? Part.CHOSEN
				: !shown.isEmpty() ? Part.SHOWN
						: calendar ? Part.ALL : Part.QUARTER);
	}

	private DueList list() {
		LocalDate today = session.today();
		return switch (part()) {
			case QUARTER -> until(today.plusMonths(3));
			case YEAR -> until(today.plusYears(1));
			case ALL -> all(session.due());
			case SHOWN -> all(session.due().stream().filter(i -> shown.contains(i.id())).toList());
			case CHOSEN -> all(session.due().stream().filter(i -> chosen.contains(i.id())).toList());
		};
	}

	/** As on the command line: what is late, and what is still to come. */
	private DueList until(LocalDate last) {
		LocalDate today = session.today();
		return new DueList(session.due().stream().filter(i -> i.overdue(today)
				|| !i.latest().isBefore(today) && !i.on().isAfter(last)).toList(), today, last);
	}

	private DueList all(List<DueItem> items) {
		LocalDate last = items.stream().map(DueItem::on).max(LocalDate::compareTo).orElse(session.today());
		return new DueList(items, session.today(), last.isBefore(session.today()) ? session.today() : last);
	}

	@Override
	public List<Step> steps() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(choice("part", parts(), part()));
		if (!calendar) {
			inputs.add(choice("format", writers().stream()
					.map(w -> new Option(w.format(), label("due.format." + w.format(), w.format()), "", "")).toList(),
					writer().map(DocumentWriter::format).orElse(null)));
		}
		inputs.add(Input.of("file", messages.get("due.file"), new Input.FileToWrite(extension()), target())
				.help(calendar ? messages.get("due.file.help") : ""));
		int count = list().items().size();
		inputs.add(Input.of("told", "", new Input.Tells(Optional.empty(), messages.get("due.told", count)), null));
		Optional<String> none = count == 0 ? Optional.of(messages.get("due.none")) : Optional.empty();
		return List.of(new Step("what", messages.get("due.step"),
				messages.get(calendar ? "due.calendar.text" : "due.export.text"), inputs, none));
	}

	private List<Option> parts() {
		List<Option> parts = new ArrayList<>();
		for (Part part : Part.values()) {
			int count = part == Part.SHOWN ? shown.size() : part == Part.CHOSEN ? chosen.size() : -1;
			if (count != 0) {
				parts.add(new Option(part, messages.get("due.part." + part.name(), count), "", ""));
			}
		}
		return parts;
	}

	private Input choice(String id, List<Option> options, Object value) {
		return Input.of(id, messages.get("due." + id), new Input.Choice(options, false), value);
	}

	private String label(String key, String otherwise) {
		return messages.has(key) ? messages.get(key) : otherwise;
	}

	// ---- in which file

	private List<DocumentWriter> writers() {
		List<String> all = new ArrayList<>(FORMATS);
		documents.formats().stream().filter(f -> !FORMATS.contains(f)).forEach(all::add);
		return all.stream().flatMap(f -> documents.writer(f).stream()).toList();
	}

	private Optional<DocumentWriter> writer() {
		return documents.writer(given("format", String.class,
				writers().stream().map(DocumentWriter::format).findFirst().orElse("")));
	}

	private String extension() {
		return calendar ? DueCalendar.FILE_EXTENSION : writer().map(DocumentWriter::fileExtension).orElse("");
	}

	/** What was chosen, with the extension of the format. A calendar keeps its name, so that the next one takes its place. */
	private Path target() {
		Path file = given("file", Path.class, null);
		String extension = '.' + extension();
		if (file == null) {
			List<String> parts = new ArrayList<>(List.of(messages.get("due"), session.name()));
			if (!calendar) {
				parts.add(session.today().toString());
			}
			return DocumentsFolder.find().resolve(DocumentsFolder.name(parts) + extension);
		}
		String name = file.getFileName().toString();
		if (name.toLowerCase(Locale.ROOT).endsWith(extension)) {
			return file;
		}
		String bare = writers().stream().map(w -> '.' + w.fileExtension()).filter(name::endsWith).findFirst()
				.map(e -> name.substring(0, name.length() - e.length())).orElse(name);
		return file.resolveSibling(bare + extension);
	}

	// ---- doing

	@Override
	public Finish finish() throws TaskException {
		DueList list = list();
		Path target = target();
		String done = messages.get("due.done", target.getFileName(), list.items().size());
		if (calendar) {
			DueCalendar.Info info = new DueCalendar.Info(session.dossier().dossier().getId(), session.name(),
					session.language(), session.today());
			return new Rest(progress -> {
				DocumentWork.file(target, out -> DueCalendar.write(list.items(), info, out), progress,
						session.language());
				return new Outcome(done + ' ' + messages.get("due.calendar.done"), List.of(target), Optional.empty());
			});
		}
		DocumentWriter writer = writer().orElseThrow(() -> new TaskException(messages.get("due.not.writer")));
		return DocumentWork.of(writer, document(list), target, Optional.empty(), done, session.language());
	}

	private Document document(DueList list) throws TaskException {
		try {
			DocumentSource source = documents.sources(list).stream().findFirst()
					.orElseThrow(() -> new TaskException(messages.get("due.not.writer")));
			return source.build(new DocumentRequest(list, session.language(), "", Map.of(),
					List.of(session.controlSets(), session.dossier().dossier(), session.dossier()), session.today()));
		} catch (DocumentException e) {
			throw new TaskException(e.getMessage(), e);
		}
	}
}
