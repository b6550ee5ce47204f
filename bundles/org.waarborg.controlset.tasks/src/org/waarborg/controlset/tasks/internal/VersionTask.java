package org.waarborg.controlset.tasks.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry.Preview;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.SetComparison;
import org.waarborg.registry.SetComparison.Aspect;
import org.waarborg.registry.SetComparison.ControlChange;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/**
 * Counts the version of an own set up and says what is another than in the file that was handed on last, so that its readers know
 * before they take it in. Ids stay.
 */
final class VersionTask extends SetTask {

	private static final String BEFORE = "before";
	private static final Pattern VERSION = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?");

	private final String path;
	private Path read;
	private Optional<SetComparison> compared = Optional.empty();
	private String unread = "";

	VersionTask(DossierSession session, String path) {
		super(session, "version");
		this.path = path;
	}

	private ControlSet set() {
		return set(session, path).orElseThrow();
	}

	/** The middle number goes up: something was added. */
	private static String next(String version) {
		Matcher matcher = VERSION.matcher(version == null ? "" : version);
		if (!matcher.matches()) {
			return "1.0.0";
		}
		int middle = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
		return matcher.group(1) + '.' + (middle + 1) + ".0";
	}

	private String wanted() {
		return text("version", next(set().getVersion()));
	}

	private Optional<Path> before() {
		return choice(BEFORE, Path.class, null);
	}

	@Override
	public List<Step> steps() {
		List<Input> what = List.of(
				Input.of(BEFORE, word(BEFORE), new Input.FileToRead(List.of("jar", "controlset")),
						before().orElse(null))
						.help(word("before.help")));
		List<Input> end = new ArrayList<>(compared());
		end.add(Input.of("version", word("number"), new Input.Words(1), wanted())
				.help(word("number.help", set().getVersion()))
				.problem(bad()));
		end.add(Input.of("note", word("note"), new Input.Words(3), text("note", note())).help(word("note.help")));
		return List.of(new Step("before", word("step.before"), word("step.before.text"), what, Optional.empty()),
				new Step("version", word("step.version"), word("step.version.text"), end, bad()));
	}

	private Optional<String> bad() {
		if (!VERSION.matcher(wanted()).matches()) {
			return Optional.of(word("bad"));
		}
		return wanted().equals(set().getVersion()) ? Optional.of(word("same")) : Optional.empty();
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		if (!step.equals("version") || before().isEmpty() || before().get().equals(read)) {
			return Optional.empty();
		}
		Path file = before().get();
		String id = set().getId();
		Optional<ResolvedSet> now = session.controlSets().set(id);
		return Optional.of(progress -> {
			progress.at(word("reading"), -1);
			Preview preview = session.controlSets().preview(file);
			Optional<ResolvedSet> then = preview.sets().contains(id) ? preview.registry().set(id) : Optional.empty();
			Optional<SetComparison> result = then.isPresent() && now.isPresent()
					? Optional.of(SetComparison.of(then.get(), now.get()))
					: Optional.empty();
			String why = result.isPresent() ? ""
					: preview.problems().stream().map(p -> message(p)).findFirst()
							.orElse(word("not.in", String.valueOf(file.getFileName()), id));
			return () -> {
				read = file;
				compared = result;
				unread = why;
			};
		});
	}

	private String message(ControlSetProblem problem) {
		return problem.describe(locale());
	}

	private Locale locale() {
		return Locale.of(session.language());
	}

	private List<Input> compared() {
		if (!unread.isEmpty() && before().isPresent()) {
			return List.of(Input.of("tells", "", new Input.Tells(Optional.of(Status.ATTENTION), unread), null));
		}
		if (compared.isEmpty() || before().isEmpty()) {
			return List.of(tells(word("not.compared")));
		}
		List<List<Cell>> rows = compared.get().controls().stream().filter(c -> !c.same()).map(this::row).toList();
		Input told = tells(word("compared", rows.size(), count(Aspect.NEW), count(Aspect.DROPPED)));
		return rows.isEmpty() ? List.of(told)
				: List.of(told, Input.of("changes", word("changes"),
						new Input.Table(List.of(word("column.control"), word("column.title"), word("column.change")),
								rows),
						null));
	}

	private long count(Aspect aspect) {
		return compared.map(c -> c.controls().stream().filter(x -> x.aspects().contains(aspect)).count()).orElse(0L);
	}

	private List<Cell> row(ControlChange change) {
		ResolvedControl control = change.control();
		return List.of(Cell.of(control.label().isEmpty() ? control.ref().control() : control.label()),
				Cell.of(control.title(session.language())),
				Cell.of(change.describe(locale())));
	}

	/** What the comparison says, for who writes the note. */
	private String note() {
		return compared.map(c -> c.summary(locale())).filter(s -> !s.isEmpty()).map(s -> s + '.').orElse("");
	}

	@Override
	public Finish finish() throws TaskException {
		ControlSet set = set();
		String version = wanted();
		List<Command> commands = new ArrayList<>();
		commands.add(session.edits().set(set, Literals.CONTROL_SET__VERSION, version));
		String note = text("note", note());
		commands.add(note.isEmpty() ? session.edits().clear(set, Literals.CONTROL_SET__CHANGE_NOTE)
				: session.edits().set(set, Literals.CONTROL_SET__CHANGE_NOTE, note));
		run(commands);
		return Outcome.of(word("done", version)).at(new Target(SCREENS, LIST, path, ""));
	}
}
