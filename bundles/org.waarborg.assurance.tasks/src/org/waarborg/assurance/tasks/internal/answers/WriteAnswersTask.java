package org.waarborg.assurance.tasks.internal.answers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.DeliveryKind;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.assurance.tasks.internal.AssuranceTask;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Hashes;
import org.waarborg.document.Status;
import org.waarborg.intake.CellText;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.DocumentWork;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** Writes the answers into a copy of the customer's file, and records that it went to him. */
final class WriteAnswersTask extends AssuranceTask {

	private static final String TABLE = "table";
	private static final String OUT = "out";
	private static final String DELIVER = "deliver";
	private static final String FILES = "files";

	/** A copy with answers, in memory until it is written. */
	private record Filled(Path path, byte[] bytes, List<String> left, boolean other) {
	}

	private final String id;
	private final Intake intake;
	private Filled filled;

	WriteAnswersTask(DossierSession session, AssuranceRegister register, Questionnaire questionnaire, Intake intake) {
		super(session, register, AnswerActions.class);
		id = questionnaire.getId();
		this.intake = intake;
	}

	private Questionnaire questionnaire() {
		return get(id, Questionnaire.class);
	}

	@Override
	public String title() {
		return word("write.title", words.organisation(questionnaire().getFrom()));
	}

	@Override
	public String icon() {
		return "export";
	}

	@Override
	public String order() {
		return word("write.order");
	}

	@Override
	public List<Step> steps() {
		return List.of(files(), end(told()));
	}

	// ---- which files

	private Path path() {
		return given(TABLE, Path.class, null);
	}

	/** Beside his file, with a word more in its name. */
	private Path out() {
		Path path = path();
		if (path == null) {
			return null;
		}
		String name = path.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String bare = dot > 0 ? name.substring(0, dot) : name;
		return given(OUT, Path.class,
				path.resolveSibling(bare + ' ' + word("write.suffix") + (dot > 0 ? name.substring(dot) : "")));
	}

	private String extension() {
		String name = Objects.toString(path() == null ? questionnaire().getFileName() : path().getFileName(), "");
		return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "xlsx";
	}

	private boolean deliver() {
		return given(DELIVER, Boolean.class, Boolean.TRUE).booleanValue();
	}

	private Step files() {
		List<Input> inputs = new ArrayList<>();
		inputs.add(Input.of(TABLE, word("write.table"), new Input.FileToRead(List.of("xlsx", "xlsm")), path())
				.help(word("write.table.help", Objects.toString(questionnaire().getFileName(), ""))));
		inputs.add(Input.of(OUT, word(OUT), new Input.FileToWrite(extension()), out()));
		inputs.add(Input.of(DELIVER, word(DELIVER), new Input.Tick(), Boolean.valueOf(deliver())));
		inputs.add(dayInput(word(ON)));
		inputs.add(byInput(word(BY)));
		return new Step(FILES, word("write.step"), word("write.text"), inputs, problem().or(this::byProblem));
	}

	private Optional<String> problem() {
		return path() == null ? Optional.of(word("table.missing"))
				: path().equals(out()) ? Optional.of(word("write.same")) : Optional.empty();
	}

	// ---- filling in

	@Override
	public Optional<Work<Runnable>> before(String step) {
		Path path = path();
		if (!step.equals(END) || path == null) {
			return Optional.empty();
		}
		List<CellText> cells = Questionnaires.cells(questionnaire());
		String read = questionnaire().getSha256();
		Locale locale = Locale.of(session.language());
		return Optional.of(progress -> {
			progress.at(word("reading", path.getFileName()), -1);
			try {
				boolean other = !Hashes.of(Files.readAllBytes(path)).equals(read);
				// answers never go beside questions that were not asked there
				var now = other ? intake.read(path, locale) : null;
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				List<String> left = intake.fill(path, cells, out, locale);
				return () -> {
					if (now != null && !Questionnaires.moved(questionnaire(), now).isEmpty()) {
						filled = null;
					} else {
						filled = new Filled(path, out.toByteArray(), left, other);
					}
				};
			} catch (IntakeException | IOException e) {
				throw new TaskException(e.getMessage(), e);
			}
		});
	}

	private Optional<Filled> filled() {
		return Optional.ofNullable(filled).filter(f -> f.path().equals(path()));
	}

	private List<Input> told() {
		List<Input> inputs = new ArrayList<>();
		if (path() == null) {
			return inputs;
		}
		if (filled().isEmpty()) {
			inputs.add(tells("moved", Status.STOP, word("write.moved", path().getFileName())));
			return inputs;
		}
		int answers = Questionnaires.cells(questionnaire()).size() - filled().get().left().size();
		int open = Questionnaires.open(questionnaire());
		inputs.add(will(word("write.will", answers, out()), deliver() ? word("write.delivers") : ""));
		if (open > 0) {
			inputs.add(tells("open", Status.ATTENTION, word("write.open", open)));
		}
		if (filled().get().other()) {
			inputs.add(tells("other", Status.ATTENTION, word("write.other")));
		}
		if (!filled().get().left().isEmpty()) {
			inputs.add(tells("left", Status.ATTENTION, String.join("\n", filled().get().left())));
		}
		return inputs;
	}

	/** The file first: when it cannot be written, nothing is recorded either. */
	@Override
	public Finish finish() throws TaskException {
		Filled now = filled().orElseThrow(() -> new TaskException(word("write.moved", path().getFileName())));
		Path out = out();
		DocumentWork.file(out, to -> to.write(now.bytes()), Work.Progress.NONE, session.language());
		List<Command> commands = new ArrayList<>();
		change(commands, questionnaire(), Literals.QUESTIONNAIRE__RETURNED_ON, on());
		if (deliver()) {
			commands.add(session.edits().add(register(), Literals.ASSURANCE_REGISTER__DELIVERIES,
					Deliveries.create(register(),
							new Deliveries.Facts(DeliveryKind.QUESTIONNAIRE, questionnaire().getFrom(),
									null, questionnaire().getCode(), Hashes.of(now.bytes()), on(), by().orElse(null),
									"", null))));
		}
		if (!commands.isEmpty()) {
			run(word("write.undo", words.name(questionnaire())), commands);
		}
		return new Outcome(word("write.done", out.getFileName(), String.join(" ", now.left())).strip(), List.of(out),
				Optional.of(Target.screen(OnAssurance.ANSWERS, id)));
	}
}
