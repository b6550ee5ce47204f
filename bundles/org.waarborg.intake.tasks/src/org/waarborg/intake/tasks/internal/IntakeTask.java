package org.waarborg.intake.tasks.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeMapping;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakeSubject;
import org.waarborg.intake.MappingFiles;
import org.waarborg.intake.SheetFile;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.DocumentWork;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** Takes in a table, of a file or as it was copied: which one, what its columns and words mean, what will happen, and then all of it as one step for undo. */
final class IntakeTask implements Task {

	static final String FILE = "file";
	static final String COLUMNS = "columns";
	static final String WORDS = "words";
	static final String EFFECT = "effect";

	private final DossierSession session;
	private final Target screen;
	private final String title;
	private final Intake intake;
	private final IntakeTarget target;
	private final String into;
	private final Messages messages;
	private final Optional<Copied> copied;
	private Path file;
	private Path mapping;
	private Path save;
	private boolean some;
	private Taking taking;

	IntakeTask(DossierSession session, Screen screen, Intake intake, IntakeTarget target, String into,
			Optional<Copied> copied) {
		this.session = session;
		this.screen = screen.target();
		this.intake = intake;
		this.target = target;
		this.into = into;
		this.copied = copied;
		messages = IntakeActions.messages(session);
		title = messages.get("title", screen.title());
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public String icon() {
		return "table";
	}

	@Override
	public List<Step> steps() {
		IntakeSteps steps = new IntakeSteps(session, target, messages);
		Step first = copied.map(c -> steps.copied(c, mapping)).orElseGet(() -> steps.file(file, mapping));
		if (taking == null) {
			return List.of(first, steps.unread(COLUMNS), steps.unread(EFFECT));
		}
		Step columns = steps.columns(taking);
		Step effect = steps.effect(taking, some, save);
		return taking.words().isEmpty() ? List.of(first, columns, effect)
				: List.of(first, columns, steps.words(taking), effect);
	}

	@Override
	public void answer(String input, Object value) {
		switch (input) {
			case "file" -> {
				file = (Path) value;
				taking = null;
			}
			case "mapping" -> {
				mapping = (Path) value;
				taking = null;
			}
			case "save" -> save = (Path) value;
			default -> {
				if (taking != null) {
					answerPlan(input, value);
				}
			}
		}
	}

	private void answerPlan(String input, Object value) {
		switch (input) {
			case "into" -> taking.into((String) value);
			case "sheets" -> taking.read((List<?>) value);
			case "differs" -> {
				some = "some".equals(value);
				taking.replaceAll("all".equals(value));
				if (!some) {
					taking.replace(List.of());
				}
			}
			case "replaces" -> taking.replace((List<?>) value);
			default -> {
				String[] id = input.split(":", 3);
				switch (id[0]) {
					case "header" -> taking.header(id[1], ((Integer) value).intValue());
					case "column" -> taking.column(id[2], Integer.parseInt(id[1]), (String) value);
					case "word" -> taking.word(id[1] + ':' + id[2], (String) value);
					default -> throw new IllegalArgumentException(input);
				}
			}
		}
	}

	/** The file is read beside the dossier's thread; only what was read comes back. */
	@Override
	public Optional<Work<Runnable>> before(String step) {
		if (step.equals(FILE) || taking != null || file == null && copied.isEmpty()) {
			return Optional.empty();
		}
		Path read = file;
		String name = copied.map(Copied::name).orElseGet(() -> read.getFileName().toString());
		Path given = mapping;
		Locale locale = Locale.of(session.language());
		return Optional.of(progress -> {
			progress.at(messages.get("reading", name), -1);
			try {
				Optional<IntakeMapping> saved = given == null ? Optional.empty()
						: Optional.of(MappingFiles.read(given, locale));
				if (saved.isPresent() && !saved.get().target().equals(target.id())) {
					throw new TaskException(messages.get("mapping.other", given.getFileName(),
							target.label(session.language())));
				}
				SheetFile sheets = copied.isPresent() ? copied.get().read(intake, locale) : intake.read(read, locale);
				return progress.isCancelled() ? () -> {
					// the person gave up: nothing was read
				} : () -> taking = new Taking(session, intake, target, sheets, saved, into);
			} catch (IntakeException e) {
				throw new TaskException(e.getMessage(), e);
			}
		});
	}

	@Override
	public String order() {
		return messages.get("order");
	}

	@Override
	public Finish finish() throws TaskException {
		if (taking == null) {
			throw new TaskException(messages.get("unread"));
		}
		IntakePlan plan = taking.plan().orElseThrow(() -> new TaskException(taking.problem()));
		byte[] columns = bytes(plan.mapping());
		Set<String> before = subjects();
		try {
			plan.apply();
		} catch (RuntimeException e) {
			throw new TaskException(messages.get("failed", plan.request().file().name()), e);
		}
		Outcome done = new Outcome(said(plan), List.of(), Optional.of(made(before).orElse(screen)));
		Path to = save;
		return to == null ? done : new Rest(progress -> saved(done, columns, to, progress));
	}

	private Set<String> subjects() {
		return target.subjects(session.dossier(), session.language()).stream().map(IntakeSubject::id)
				.collect(Collectors.toSet());
	}

	/** What was made for the table, if anything. */
	private Optional<Target> made(Set<String> before) {
		return subjects().stream().filter(id -> !before.contains(id)).findFirst().flatMap(session.dossier()::find)
				.flatMap(session::locate).map(t -> Target.screen(t.source(), t.key()));
	}

	private String said(IntakePlan plan) {
		String what = messages.get("done", plan.request().file().name(), IntakeSteps.counts(plan, messages));
		return (what + ' ' + plan.toDo()).strip();
	}

	private static byte[] bytes(IntakeMapping mapping) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			MappingFiles.write(mapping, out);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/** The table is in by now: a file that cannot be written is said, and is no failure of the rest. */
	private Outcome saved(Outcome done, byte[] columns, Path to, Work.Progress progress) {
		try {
			DocumentWork.file(to, out -> out.write(columns), progress, session.language());
			return new Outcome(done.message() + ' ' + messages.get("saved", to), List.of(to), done.show());
		} catch (TaskException e) {
			return new Outcome(done.message() + ' ' + e.getMessage(), List.of(), done.show());
		}
	}
}
