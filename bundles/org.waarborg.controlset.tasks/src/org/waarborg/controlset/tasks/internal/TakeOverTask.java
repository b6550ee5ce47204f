package org.waarborg.controlset.tasks.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.kit.SetTable;
import org.waarborg.controlset.kit.TableProblem;
import org.waarborg.document.Status;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** Takes over a control set that its author keeps as a table, with the header that {@code waarborg control-set new} writes. */
final class TakeOverTask extends SetTask {

	private static final int LINES = 200;

	private final Intake intake;
	private Path read;
	private SetTable.Read table;

	TakeOverTask(DossierSession session, Intake intake) {
		super(session, "table");
		this.intake = intake;
	}

	private Optional<Path> file() {
		return choice("file", Path.class, null);
	}

	@Override
	public List<Step> steps() {
		List<Input> ask = List
				.of(Input.of("file", word("file"), new Input.FileToRead(List.of("xlsx", "csv")), file().orElse(null))
						.help(word("file.help")));
		return List.of(
				new Step("file", word("step.file"), word("step.file.text"), ask,
						file().isEmpty() ? Optional.of(word("no.file")) : Optional.empty()),
				new Step("look", word("step.look"), "", found(), problem()));
	}

	@Override
	public Optional<Work<Runnable>> before(String step) {
		if (!step.equals("look") || file().isEmpty() || file().get().equals(read)) {
			return Optional.empty();
		}
		Path file = file().get();
		Locale locale = Locale.of(session.language());
		return Optional.of(progress -> {
			try {
				progress.at(word("reading"), -1);
				SetTable.Read result = SetTable.read(intake.read(file, locale), locale);
				return () -> {
					read = file;
					table = result;
				};
			} catch (IntakeException e) {
				throw new TaskException(e.getMessage(), e);
			}
		});
	}

	private List<Input> found() {
		if (table == null) {
			return List.of(tells(word("unread")));
		}
		List<Input> inputs = new ArrayList<>();
		table.set().ifPresent(
				set -> inputs.add(tells(word("found", title(set, session.language()), controls(set), path(set)))));
		if (!table.notices().isEmpty()) {
			inputs.add(Input.of("notices", "",
					new Input.Tells(Optional.of(Status.ATTENTION), String.join("\n", table.notices())), null));
		}
		if (!table.problems().isEmpty()) {
			List<List<Cell>> rows = table.problems().stream().limit(LINES)
					.map((TableProblem p) -> List.of(Cell.of(p.place()), Cell.of(p.message()), Cell.of(p.expected())))
					.toList();
			inputs.add(Input.of("problems", word("problems", table.problems().size()),
					new Input.Table(List.of(word("column.place"), word("column.what"), word("column.expected")), rows),
					null));
		}
		return inputs;
	}

	private static long controls(ControlSet set) {
		long controls = 0;
		for (var all = set.eAllContents(); all.hasNext();) {
			controls += all.next() instanceof Control ? 1 : 0;
		}
		return controls;
	}

	private Optional<String> problem() {
		if (table == null) {
			return Optional.of(word("no.file"));
		}
		if (table.set().isEmpty()) {
			return Optional.of(word("not.a.set", table.problems().size()));
		}
		String path = path(table.set().get());
		boolean taken = session.dossier().files().stream().anyMatch(path::equalsIgnoreCase)
				|| Files.exists(session.folder().resolve(path));
		return taken ? Optional.of(word("taken", path)) : Optional.empty();
	}

	private static String path(ControlSet set) {
		return "controlsets/" + set.getId().replaceAll("[^A-Za-z0-9._-]", "-") + ".controlset";
	}

	@Override
	public Finish finish() throws TaskException {
		// A copy: what was read stays for a second try.
		ControlSet set = EcoreUtil.copy(table.set().orElseThrow());
		String path = path(set);
		run(List.of(session.dossier().adding(path, set)));
		return Outcome.of(word("done", title(set, session.language()))).at(page(OUTLINE, path));
	}
}
