package org.waarborg.statement.tasks.internal.delegate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.SheetFile;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.delegate.Answer;
import org.waarborg.statement.delegate.AnswerWords;
import org.waarborg.statement.delegate.Delegation;
import org.waarborg.statement.delegate.ReturnException;
import org.waarborg.statement.delegate.ReturnPlan;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Takes in a workbook that an owner sent back: what she changed, what both changed, what fits nowhere. */
final class ReturnsTask implements Task {

	private static final String ANSWERS = "answers";
	private static final String ASKED = "asked.";

	private final DossierSession session;
	private final Intake intake;
	private final Messages messages;
	private final Locale locale;
	private final AnswerWords words;
	private Path file;
	private ReturnPlan plan;
	private String refused = "";

	ReturnsTask(DossierSession session, Intake intake) {
		this.session = session;
		this.intake = intake;
		locale = Locale.of(session.language());
		messages = DelegateActions.words(session.language());
		words = new AnswerWords(locale);
	}

	@Override
	public void answer(String input, Object value) {
		if (input.equals("file")) {
			file = (Path) value;
			plan = null;
			refused = "";
		} else if (input.startsWith(ASKED) && plan != null) {
			plan.answer(input.substring(ASKED.length()), (Answer.Choice) value);
		} else {
			throw new IllegalArgumentException(input);
		}
	}

	@Override
	public String title() {
		return messages.get("returns.title");
	}

	@Override
	public String icon() {
		return "people";
	}

	@Override
	public String order() {
		return messages.get("returns.order");
	}

	@Override
	public List<Step> steps() {
		return List.of(fileStep(), answersStep());
	}

	private Step fileStep() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of("file", messages.get("input.file"), new Input.FileToRead(List.of("xlsx", "csv")), file));
		List<List<Cell>> out = Delegation.all(session.dossier().dossier()).stream().filter(Delegation::isOut)
				.map(this::line).toList();
		if (!out.isEmpty()) {
			inputs.add(Input.of("out", messages.get("out"), new Input.Table(List.of(messages.get("column.code"),
					messages.get("column.owner"), messages.get("column.rows"), messages.get("column.due")), out),
					null));
		}
		return new Step("file", messages.get("file.step"), messages.get("file.text"), inputs,
				file == null ? Optional.of(messages.get("no.file")) : Optional.empty());
	}

	private List<Cell> line(Delegation one) {
		String due = one.followUp().getDue() == null ? ""
				: org.waarborg.document.Formats.of(session.language()).date(one.followUp().getDue());
		return List.of(Cell.of(one.code()), Cell.of(Labels.of(one.followUp().getOwner())),
				Cell.of(Integer.toString(one.followUp().getControls().size())),
				Cell.of(one.isLate(session.today()) ? messages.get("late", due) : due));
	}

	private Step answersStep() {
		List<Input> inputs = new ArrayList<>();
		if (plan == null) {
			return new Step(ANSWERS, messages.get("answers.step"), "",
					refused.isEmpty() ? List.of() : List.of(OnStatement.tells("refused", Status.STOP, refused)),
					Optional.of(messages.get(refused.isEmpty() ? "no.file" : "refused")));
		}
		inputs.add(OnStatement.tells("summary", Status.DONE, messages.get("summary", plan.file(),
				plan.owner().map(Labels::of).orElse("?"), plan.delegation().map(Delegation::code).orElse("?"),
				plan.rows(), plan.answers().stream().filter(Answer::taken).count())));
		for (Answer answer : plan.answers()) {
			boolean both = answer.state() == Answer.State.ASKED || answer.state() == Answer.State.ANSWERED;
			if (both) {
				inputs.add(question(answer));
			}
		}
		if (!plan.answers().isEmpty()) {
			inputs.add(Input.of("table", messages.get("answers.table"), new Input.Table(List.of(
					messages.get("column.control"), messages.get("column.field"), messages.get("column.mine"),
					messages.get("column.theirs"), messages.get("column.then"), messages.get("column.place")),
					plan.answers().stream().map(this::line).toList()), null));
		}
		if (!plan.troubles().isEmpty()) {
			inputs.add(OnStatement.tells("troubles", Status.ATTENTION, plan.troubles().stream()
					.map(t -> t.place().isEmpty() ? t.text() : t.place() + ": " + t.text())
					.collect(Collectors.joining("\n"))));
		}
		int open = plan.questions().size();
		return new Step(ANSWERS, messages.get("answers.step"), messages.get("answers.text"), inputs,
				open == 0 ? Optional.empty() : Optional.of(messages.get("open", open)));
	}

	private Input question(Answer answer) {
		Answer.Choice value = answer.state() == Answer.State.ASKED ? null
				: answer.taken() ? Answer.Choice.THEIRS : Answer.Choice.MINE;
		return Input.of(ASKED + answer.id(), messages.get("question", answer.label(), words.field(answer.field())),
				new Input.Choice(List.of(
						new Option(Answer.Choice.THEIRS, messages.get("theirs"), words.value(answer, answer.theirs()),
								""),
						new Option(Answer.Choice.MINE, messages.get("mine"), words.value(answer, answer.mine()), "")),
						false),
				value).help(
						messages.get("question.help", words.value(answer, answer.theirs()),
								words.value(answer, answer.mine())));
	}

	private List<Cell> line(Answer answer) {
		return List.of(Cell.of(answer.label()), Cell.of(words.field(answer.field())),
				Cell.of(words.value(answer, answer.mine())), Cell.of(words.value(answer, answer.theirs())),
				Cell.of(words.state(answer)), Cell.of(answer.place()));
	}

	/** Reading the file touches no object of the dossier; comparing it does. */
	@Override
	public Optional<Work<Runnable>> before(String step) {
		if (!step.equals(ANSWERS) || plan != null || file == null) {
			return Optional.empty();
		}
		Path chosen = file;
		return Optional.of(progress -> {
			progress.at(String.valueOf(chosen.getFileName()), -1);
			try {
				SheetFile read = intake.read(chosen, locale);
				return () -> compare(read);
			} catch (IntakeException e) {
				throw new TaskException(e.getMessage(), e);
			}
		});
	}

	private void compare(SheetFile read) {
		try {
			plan = ReturnPlan.of(read, session.dossier().dossier(),
					session.dossier().roots(StatementOfApplicability.class), session.controlSets(), locale);
			refused = "";
		} catch (ReturnException e) {
			refused = e.getMessage();
		}
	}

	@Override
	public Finish finish() throws TaskException {
		if (plan == null) {
			throw new TaskException(refused.isEmpty() ? messages.get("no.file") : refused);
		}
		List<Command> commands = plan.commands(session.edits(), session.dossier().dossier(), session.today());
		if (!commands.isEmpty()) {
			session.run(plan.label(), commands);
		}
		long taken = plan.answers().stream().filter(Answer::taken).count();
		return new Outcome(messages.get("returns.done", taken, plan.owner().map(Labels::of).orElse("?"),
				plan.troubles().size()), List.of(),
				Optional.of(new Target(OnStatement.SCREENS, plan.statement().getId(), "", "")));
	}
}
