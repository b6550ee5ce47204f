package org.waarborg.statement.tasks.internal.delegate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.Documents;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.DocumentReader;
import org.waarborg.screen.task.DocumentWork;
import org.waarborg.screen.task.DocumentsFolder;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.delegate.Delegation;
import org.waarborg.statement.delegate.Inquiry;
import org.waarborg.statement.delegate.Letter;
import org.waarborg.statement.delegate.Workbooks;
import org.waarborg.statement.tasks.internal.OnStatement;

/**
 * Asks the owners of controls: whom, until when, and where the workbooks and drafts of mails go. They are written in memory before
 * the last step, so that a delegation is recorded only when its workbook is there.
 */
final class DelegateTask implements Task {

	static final String XLSX = "xlsx";
	private static final String END = "end";
	private static final int WEEKS = 3;

	/** Which rows are asked. */
	enum Rows {
		/** Those on which something is open. */
		OPEN,
		/** Those that are selected. */
		CHOSEN,
		/** All. */
		ALL
	}

	private final DossierSession session;
	private final Documents documents;
	private final String statement;
	private final Messages messages;
	private final List<String> chosen;
	private Rows rows;
	private Set<String> owners;
	private LocalDate due;
	private String from;
	private String language;
	private String message = "";
	private boolean mail = true;
	private Path folder = DocumentsFolder.find();
	private List<Made> made = List.of();
	private final OfRevision<Inquiry.Round> round;

	/**
	 * What goes out to one owner.
	 *
	 * @param delegation the delegation, in no dossier yet
	 * @param owner      name of the owner
	 * @param rows       how many rows she is asked about
	 * @param files      bytes by name of file
	 */
	private record Made(Delegation delegation, String owner, int rows, Map<String, byte[]> files) {
	}

	DelegateTask(DossierSession session, Documents documents, StatementOfApplicability statement,
			Selection selection) {
		this.session = session;
		this.documents = documents;
		this.statement = statement.getId();
		messages = DelegateActions.words(session.language());
		round = new OfRevision<>(session, this::readRound);
		chosen = selection.chosen().stream().map(Row::subject).filter(StatementRow.class::isInstance)
				.map(r -> ((StatementRow) r).ref().toString()).toList();
		// One row is where the cursor is; several are a choice.
		rows = chosen.size() > 1 ? Rows.CHOSEN : Rows.OPEN;
		due = session.today().plusWeeks(WEEKS);
		language = session.language();
		from = session.me().or(() -> Optional.ofNullable(statement.getOwner()).filter(p -> !p.eIsProxy()))
				.map(Person::getId).orElse(null);
	}

	private StatementOfApplicability statement() {
		return OnStatement.get(session, statement);
	}

	private Inquiry.Round round() {
		return round.get();
	}

	private Inquiry.Round readRound() {
		return Inquiry.of(statement(), session.controlSets(),
				rows == Rows.OPEN ? Inquiry.Which.OPEN : Inquiry.Which.ALL, List.of(),
				rows == Rows.CHOSEN ? chosen : List.of());
	}

	/** Those who are asked: all of the round until somebody takes one out. */
	private List<Inquiry> asked(Inquiry.Round round) {
		return round.owners().stream().filter(i -> owners == null || owners.contains(i.owner().getId())).toList();
	}

	private Letter letter() {
		return new Letter(session.dossier().dossier(), statement(), session.controlSets(),
				OnStatement.person(session, from),
				due, session.today(), language, message);
	}

	@Override
	public void answer(String input, Object value) {
		made = List.of();
		switch (input) {
			case "rows" -> {
				round.forget();
				rows = (Rows) value;
				owners = null;
			}
			case "owners" -> owners = ((List<?>) value).stream().map(String.class::cast)
					.collect(Collectors.toCollection(LinkedHashSet::new));
			case "due" -> due = (LocalDate) value;
			case "from" -> from = (String) value;
			case "language" -> language = (String) value;
			case "message" -> message = Objects.toString(value, "");
			case "mail" -> mail = (Boolean) value;
			case "folder" -> folder = (Path) value;
			default -> throw new IllegalArgumentException(input);
		}
	}

	@Override
	public String title() {
		return messages.get("delegate.title", OnStatement.name(statement(), session.language()));
	}

	@Override
	public String icon() {
		return "people";
	}

	@Override
	public String order() {
		return messages.get("delegate.order", asked(round()).size());
	}

	// ---- steps

	@Override
	public List<Step> steps() {
		return List.of(who(), letterStep(), end());
	}

	private Step who() {
		Inquiry.Round round = round();
		List<Input> inputs = new ArrayList<>();
		List<Option> which = new ArrayList<>();
		which.add(new Option(Rows.OPEN, messages.get("rows.OPEN"), "", "filter"));
		if (!chosen.isEmpty()) {
			which.add(new Option(Rows.CHOSEN, messages.get("rows.CHOSEN", chosen.size()), "", ""));
		}
		which.add(new Option(Rows.ALL, messages.get("rows.ALL"), "", ""));
		inputs.add(Input.of("rows", messages.get("input.rows"), new Input.Choice(which, false), rows));
		List<Option> people = round.owners().stream().map(i -> new Option(i.owner().getId(), Labels.of(i.owner()),
				messages.get("owner.rows", i.rows().size()), "person")).toList();
		if (!people.isEmpty()) {
			inputs.add(Input.of("owners", messages.get("input.owners"), new Input.Several(people),
					asked(round).stream().map(i -> i.owner().getId()).toList()));
		}
		if (!round.orphans().isEmpty()) {
			inputs.add(OnStatement.tells("orphans", Status.ATTENTION, messages.get("orphans", round.orphans().size(),
					round.orphans().stream().limit(8).map(StatementRow::label).collect(Collectors.joining(", ")))));
		}
		Optional<String> problem = people.isEmpty() ? Optional.of(messages.get("nothing.open"))
				: asked(round).isEmpty() ? Optional.of(messages.get("nobody")) : Optional.empty();
		return new Step("who", messages.get("who.step"), messages.get("who.text"), inputs, problem);
	}

	private Step letterStep() {
		Optional<String> late = due == null ? Optional.of(messages.get("due.missing"))
				: due.isBefore(session.today()) ? Optional.of(messages.get("due.past")) : Optional.empty();
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of("due", messages.get("input.due"), new Input.Day(), due).problem(late));
		inputs.add(Input.of("from", messages.get("input.from"),
				new Input.Choice(OnStatement.people(session, statement().getScope()), true), from));
		inputs.add(Input.of("language", messages.get("input.language"),
				new Input.Choice(DocumentReader.languages(session), false), language));
		inputs.add(Input.of("message", messages.get("input.message"), new Input.Words(3), message)
				.help(messages.get("message.help")));
		inputs.add(Input.of("mail", messages.get("input.mail"), new Input.Tick(), mail)
				.help(messages.get("mail.help")));
		inputs.add(Input.of("folder", messages.get("input.folder"), new Input.FolderToWrite(), folder));
		Optional<String> problem = late.or(() -> folder == null || !Files.isDirectory(folder)
				? Optional.of(messages.get("no.folder"))
				: Optional.empty());
		return new Step("letter", messages.get("letter.step"), "", inputs, problem);
	}

	private Step end() {
		List<Input> inputs = new ArrayList<>();
		List<List<Cell>> lines = made.stream().map(m -> List.of(Cell.of(m.delegation().code()), Cell.of(m.owner()),
				Cell.of(Integer.toString(m.rows())), Cell.of(String.join(", ", m.files().keySet())))).toList();
		inputs.add(Input.of("will", messages.get("will.table"), new Input.Table(List.of(messages.get("column.code"),
				messages.get("column.owner"), messages.get("column.rows"), messages.get("column.files")), lines),
				null));
		if (due != null) {
			inputs.add(OnStatement.tells("then", null, messages.get("will", Formats.of(session.language()).date(due))));
		}
		List<String> unknown = asked(round()).stream().map(Inquiry::owner)
				.filter(p -> Objects.toString(p.getEmail(), "").isBlank()).map(Labels::of).toList();
		if (mail && !unknown.isEmpty()) {
			inputs.add(OnStatement.tells("addresses", Status.ATTENTION,
					messages.get("no.address", String.join(", ", unknown))));
		}
		List<String> there = existing();
		Optional<String> problem = there.isEmpty() ? Optional.empty()
				: Optional.of(messages.get("exists", String.join(", ", there)));
		return new Step(END, messages.get("end.step"), "", inputs, problem);
	}

	private List<String> existing() {
		return folder == null ? List.of()
				: made.stream().flatMap(m -> m.files().keySet().stream()).filter(f -> Files.exists(folder.resolve(f)))
						.toList();
	}

	// ---- doing

	/** What the workbooks say is read here; writing them, which takes a while, knows no object of the dossier. */
	@Override
	public Optional<Work<Runnable>> before(String step) {
		if (!step.equals(END)) {
			return Optional.empty();
		}
		Letter letter = letter();
		Workbooks workbooks = new Workbooks(letter);
		List<Inquiry> asked = asked(round());
		List<Delegation> delegations = new ArrayList<>();
		List<Document> books = new ArrayList<>();
		for (Inquiry inquiry : asked) {
			Delegation delegation = Delegation.make(inquiry, letter, delegations.size());
			delegations.add(delegation);
			books.add(workbooks.workbook(inquiry, delegation));
		}
		Optional<DocumentWriter> writer = documents.writer(XLSX);
		return Optional.of(progress -> {
			List<byte[]> bytes = new ArrayList<>();
			for (Document book : books) {
				progress.at(book.title(), bytes.size() / (double) books.size());
				bytes.add(DocumentWork.bytes(writer.orElseThrow(() -> new TaskException(messages.get("not.writer"))),
						book, WriteOptions.NONE));
			}
			return () -> made = made(workbooks, asked, delegations, bytes);
		});
	}

	private List<Made> made(Workbooks workbooks, List<Inquiry> asked, List<Delegation> delegations,
			List<byte[]> bytes) {
		List<Made> result = new ArrayList<>();
		for (int i = 0; i < asked.size(); i++) {
			Inquiry inquiry = asked.get(i);
			String name = Workbooks.fileName(inquiry, delegations.get(i));
			Map<String, byte[]> files = new LinkedHashMap<>();
			files.put(name + ".xlsx", bytes.get(i));
			if (mail) {
				files.put(name + ".eml", workbooks.mail(inquiry, delegations.get(i), name + ".xlsx", bytes.get(i)));
			}
			result.add(new Made(delegations.get(i), Labels.of(inquiry.owner()), inquiry.rows().size(), files));
		}
		return List.copyOf(result);
	}

	@Override
	public Finish finish() throws TaskException {
		if (made.isEmpty()) {
			throw new TaskException(messages.get("not.ready"));
		}
		List<Path> written = new ArrayList<>();
		try {
			for (Made one : made) {
				for (Map.Entry<String, byte[]> file : one.files().entrySet()) {
					Path target = folder.resolve(file.getKey());
					DocumentWork.file(target, out -> out.write(file.getValue()), Work.Progress.NONE,
							session.language());
					written.add(target);
				}
			}
		} catch (TaskException e) {
			written.forEach(DelegateTask::remove);
			throw e;
		}
		List<Command> commands = made.stream()
				.map(m -> m.delegation().add(session.edits(), session.dossier().dossier())).toList();
		session.run(messages.get("delegate.undo", made.size()), commands);
		return new Outcome(messages.get("delegate.done", made.size(), Formats.of(session.language()).date(due),
				mail ? 1 : 0), written, session.locate(made.get(0).delegation().followUp()));
	}

	/** Nobody wants half a round. */
	private static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			file.toFile().deleteOnExit();
		}
	}
}
