package org.waarborg.assurance.tasks.internal.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.AskedQuestion;
import org.waarborg.assurance.answers.QuestionColumns;
import org.waarborg.assurance.answers.QuestionSheets;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Hashes;
import org.waarborg.document.Status;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetFile;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** Reads the questions of a customer from his table: whose, which columns, what was found. */
final class ReadQuestionsTask extends AssuranceTask {

	private static final String TABLE = "table";
	private static final String FROM = "from";
	private static final String RECEIVED = "received";
	private static final String ANSWER_BY = "answerBy";
	private static final String COLUMNS = "columns";
	private static final String SHEET = "sheet";
	private static final String HEADER = "header";
	private static final int SEEN = 12;
	private static final int HEADER_ROWS = 40;

	/** What was read of a file. */
	private record Read(Path path, SheetFile file, String sha256) {
	}

	private final Intake intake;
	private Read read;

	ReadQuestionsTask(DossierSession session, AssuranceRegister register, Intake intake) {
		super(session, register, AnswerActions.class);
		this.intake = intake;
	}

	@Override
	public String title() {
		return word("read.title");
	}

	@Override
	public String icon() {
		return "questionnaire";
	}

	@Override
	public String order() {
		return word("read.order");
	}

	@Override
	public List<Step> steps() {
		return List.of(file(), columnsStep(), end(told()));
	}

	// ---- the file

	private Path path() {
		return given(TABLE, Path.class, null);
	}

	private Step file() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(TABLE, word(TABLE), new Input.FileToRead(List.of("xlsx", "xlsm")), path())
				.help(word("table.help")));
		inputs.addAll(organisationInputs(FROM, o -> o.getKinds().contains(OrganisationKind.CUSTOMER), null));
		inputs.add(dayInput(RECEIVED, received()).problem(ahead(received())));
		inputs.add(dayInput(ANSWER_BY, day(ANSWER_BY, null)));
		return new Step(TABLE, word("read.step.file"), word("read.text"), inputs,
				path() == null ? Optional.of(word("table.missing"))
						: organisationProblem(FROM, null, true).or(() -> ahead(received())));
	}

	private LocalDate received() {
		return day(RECEIVED, session.today());
	}

	/** Read beside the dossier's thread; another file is read anew. */
	@Override
	public Optional<Work<Runnable>> before(String step) {
		Path path = path();
		if (step.equals(TABLE) || path == null || read != null && read.path().equals(path)) {
			return Optional.empty();
		}
		Locale locale = Locale.of(session.language());
		return Optional.of(progress -> {
			progress.at(word("reading", path.getFileName()), -1);
			try {
				Read now = new Read(path, intake.read(path, locale), Hashes.of(Files.readAllBytes(path)));
				return progress.isCancelled() ? () -> {
					// the person gave up: nothing was read
				} : () -> read = now;
			} catch (IntakeException | IOException e) {
				throw new TaskException(e.getMessage(), e);
			}
		});
	}

	private Optional<SheetFile> table() {
		return Optional.ofNullable(read).filter(r -> r.path().equals(path())).map(Read::file);
	}

	// ---- the columns

	private Optional<Sheet> sheet() {
		Optional<String> guessed = table().flatMap(QuestionSheets::guess).map(QuestionColumns::sheet);
		String asked = given(SHEET, String.class, guessed.orElse(""));
		return table().stream().flatMap(t -> QuestionSheets.sheets(t).stream()).filter(s -> s.name().equals(asked))
				.findFirst().or(() -> table().stream().flatMap(t -> QuestionSheets.sheets(t).stream()).findFirst());
	}

	/** As guessed, until the person says otherwise; what she said of another sheet does not count. */
	private QuestionColumns columns(Sheet sheet) {
		QuestionColumns guess = QuestionSheets.guess(sheet);
		return new QuestionColumns(sheet.name(), number(sheet, HEADER, guess.header()),
				number(sheet, "number", guess.number()),
				number(sheet, "question", guess.question()), number(sheet, "answer", guess.answer()),
				number(sheet, "remark", guess.remark()));
	}

	private int number(Sheet sheet, String input, int guessed) {
		Integer said = given(input + ':' + sheet.name(), Integer.class, Integer.valueOf(guessed));
		return said == null ? 0 : said.intValue();
	}

	private List<AskedQuestion> asked(QuestionColumns columns) {
		return table().map(t -> QuestionSheets.questions(t, columns)).orElse(List.of());
	}

	private Step columnsStep() {
		Optional<Sheet> found = sheet();
		if (found.isEmpty()) {
			return new Step(COLUMNS, word("read.step.columns"), "",
					table().isEmpty() ? List.of() : List.of(tells("empty", Status.ATTENTION, word("read.empty"))),
					table().isEmpty() ? Optional.empty() : Optional.of(word("read.empty")));
		}
		Sheet sheet = found.get();
		QuestionColumns columns = columns(sheet);
		List<Input> inputs = new ArrayList<>();
		List<Option> sheets = table().orElseThrow().sheets().stream().filter(s -> !s.hidden() && !s.rows().isEmpty())
				.map(s -> new Option(s.name(), s.name(), "", "table")).toList();
		inputs.add(Input.of(SHEET, word(SHEET), new Input.Choice(sheets, false), sheet.name()));
		inputs.add(column(sheet, HEADER, headers(sheet), columns.header()));
		List<String> names = QuestionSheets.headings(sheet, columns.header());
		List<Option> all = IntStream.range(0, names.size())
				.mapToObj(i -> new Option(Integer.valueOf(i + 1), names.get(i), "", "")).toList();
		inputs.add(column(sheet, "question", all, columns.question()));
		inputs.add(column(sheet, "answer", all, columns.answer()));
		inputs.add(column(sheet, "remark", all, columns.remark()));
		inputs.add(column(sheet, "number", all, columns.number()));
		List<AskedQuestion> asked = asked(columns);
		inputs.add(table("asked", List.of("row", "number", "question", "answer"), asked.stream().limit(SEEN)
				.map(q -> List.of(Cell.of(Integer.toString(q.row()), q.row()), Cell.of(q.number()), Cell.of(q.text()),
						Cell.of(q.answer())))
				.toList()));
		inputs.add(tells("count", null, word("read.count", asked.size(), Math.min(SEEN, asked.size()))));
		return new Step(COLUMNS, word("read.step.columns"), word("read.columns.text"), inputs,
				problem(columns, asked.size()));
	}

	private Input column(Sheet sheet, String id, List<Option> options, int value) {
		return Input.of(id + ':' + sheet.name(), word("column.of." + id), new Input.Choice(options, true),
				value < 1 ? null : Integer.valueOf(value));
	}

	private List<Option> headers(Sheet sheet) {
		return sheet.rows().stream().limit(HEADER_ROWS)
				.map(r -> new Option(r, word("header.row", r),
						String.join(" · ", sheet.row(r.intValue()).values().stream().filter(c -> !c.spread()).limit(6)
								.map(c -> c.text().length() > 40 ? c.text().substring(0, 40) + '…' : c.text())
								.toList()),
						""))
				.toList();
	}

	private Optional<String> problem(QuestionColumns columns, int questions) {
		return columns.problem() != null ? Optional.of(word("columns." + columns.problem().name()))
				: questions == 0 ? Optional.of(word("columns.NONE")) : Optional.empty();
	}

	// ---- doing

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		sheet().ifPresent(
				s -> inputs.add(will(word("read.will", asked(columns(s)).size(), s.name(), path().getFileName()))));
		before().ifPresent(
				q -> inputs.add(tells("before", Status.ATTENTION, word("read.before", words.name(q), q.getCode()))));
		Stream.concat(Stream.of(word("read.kept")), table().stream().flatMap(t -> t.notices().stream()))
				.reduce((a, b) -> a + '\n' + b)
				.ifPresent(n -> inputs.add(tells("notices", null, n)));
		return inputs;
	}

	private Optional<Questionnaire> before() {
		return Optional.ofNullable(read).flatMap(r -> Questionnaires.of(register(), r.sha256()));
	}

	@Override
	public Finish finish() throws TaskException {
		Sheet sheet = sheet().orElseThrow(() -> new TaskException(word("table.missing")));
		QuestionColumns columns = columns(sheet);
		List<Command> commands = new ArrayList<>();
		Organisation from = organisation(FROM, null, OrganisationKind.CUSTOMER, "", commands);
		Questionnaire made = Questionnaires.create(register(), new Questionnaires.Facts(from, Map.of(), received(),
				day(ANSWER_BY, null), path().getFileName().toString(), read.sha256(), session.me().orElse(null)),
				columns,
				asked(columns));
		commands.add(session.edits().add(register(), Literals.ASSURANCE_REGISTER__QUESTIONNAIRES, made));
		run(word("read.undo", words.name(made)), commands);
		return Outcome.of(word("read.done", made.getQuestions().size(), words.organisation(from), made.getCode()))
				.at(Target.screen(OnAssurance.ANSWERS, made.getId()));
	}
}
