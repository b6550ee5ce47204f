package org.waarborg.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/**
 * Walks through a {@link Task} as a person does in its dialog, without a window: it goes to a step only when nothing keeps it
 * from going on, does the work before a step at once, answers only what is asked, and finishes only when the dialog would let it.
 * After every answer it looks at what the dialog relies on: ids are unique, values fit their kinds.
 */
public final class TaskWalk {

	private final Task task;
	private String at;

	private TaskWalk(Task task) {
		this.task = task;
		look();
		at = task.steps().getFirst().id();
		// the dialog asks for the first step too
		before(at);
	}

	/**
	 * Begins a task.
	 *
	 * @param task a new task
	 * @return the walk, at its first step
	 */
	public static TaskWalk of(Task task) {
		return new TaskWalk(task);
	}

	/**
	 * Begins the task that an action starts.
	 *
	 * @param action an action that can be done
	 * @return the walk
	 */
	public static TaskWalk of(Action action) {
		return of(action, Selection.NONE);
	}

	/**
	 * Begins the task that an action starts.
	 *
	 * @param action    an action that can be done
	 * @param selection what the person has in front of her
	 * @return the walk
	 */
	public static TaskWalk of(Action action, Selection selection) {
		return of(action, selection, Optional.empty());
	}

	/**
	 * Begins the task that an action starts.
	 *
	 * @param action an action that can be done
	 * @param copied what the person copied before
	 * @return the walk
	 */
	public static TaskWalk of(Action action, String copied) {
		return of(action, Selection.NONE, Optional.of(copied));
	}

	private static TaskWalk of(Action action, Selection selection, Optional<String> copied) {
		assertEquals(Optional.empty(), action.whyNot(), action.id());
		List<Task> started = new ArrayList<>();
		action.run().accept(new Surface() {
			@Override
			public void show(Target target) {
				throw new AssertionError("shows " + target + " instead of starting a task");
			}

			@Override
			public void only(String grouping, String group) {
				throw new AssertionError("picks " + group + " instead of starting a task");
			}

			@Override
			public void start(Task task) {
				started.add(task);
			}

			@Override
			public Selection selection() {
				return selection;
			}

			@Override
			public Optional<String> copied() {
				return copied;
			}
		});
		assertEquals(1, started.size(), "tasks started by " + action.id());
		return of(started.getFirst());
	}

	/**
	 * An action of the installed sources.
	 *
	 * @param session   the dossier
	 * @param screen    the screen
	 * @param selection what is in front of the person
	 * @param id        its id
	 * @return the action
	 */
	public static Action action(DossierSession session, Screen screen, Selection selection, String id) {
		List<Action> all = session.actions(screen, selection).stream().flatMap(List::stream).toList();
		return all.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(
				() -> new AssertionError("no action " + id + " among " + all.stream().map(Action::id).toList()));
	}

	/**
	 * The task.
	 *
	 * @return as it was given
	 */
	public Task task() {
		return task;
	}

	// ---- steps

	/**
	 * A step as it is now.
	 *
	 * @param id its id
	 * @return the step
	 */
	public Step step(String id) {
		return task.steps().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow(
				() -> new AssertionError("no step " + id + " among " + task.steps().stream().map(Step::id).toList()));
	}

	/**
	 * The step where it is.
	 *
	 * @return the step as it is now
	 */
	public Step step() {
		return step(at);
	}

	/**
	 * Goes on to a step, or back. On the way nothing may keep it from going on.
	 *
	 * @param id the step
	 * @return this walk
	 */
	public TaskWalk to(String id) {
		step(id);
		if (index(id) < index(at)) {
			at = id;
			return this;
		}
		while (!at.equals(id)) {
			next();
		}
		return this;
	}

	/**
	 * Goes on to the next step.
	 *
	 * @return this walk
	 */
	public TaskWalk next() {
		assertEquals(Optional.empty(), step().problem(), "cannot go on from " + at);
		List<Step> steps = task.steps();
		int now = index(at);
		assertTrue(now + 1 < steps.size(), at + " is the last step");
		String following = steps.get(now + 1).id();
		before(following);
		at = following;
		return this;
	}

	private int index(String id) {
		List<String> ids = task.steps().stream().map(Step::id).toList();
		assertTrue(ids.contains(id), "no step " + id + " among " + ids);
		return ids.indexOf(id);
	}

	private void before(String step) {
		try {
			Optional<Work<Runnable>> work = task.before(step);
			if (work.isPresent()) {
				Runnable after = work.get().run(Work.Progress.NONE);
				assertNotNull(after, "what comes of the work before " + step);
				after.run();
			}
			look();
		} catch (TaskException e) {
			throw new AssertionError("the work before " + step + " failed", e);
		}
	}

	/**
	 * Goes on to the next step, which cannot be: the work before it fails, for example because the file cannot be read.
	 *
	 * @return what the person reads
	 */
	public String nextFails() {
		String following = task.steps().get(index(at) + 1).id();
		return assertThrows(TaskException.class, () -> {
			Runnable after = task.before(following).orElseThrow(() -> new AssertionError("no work before " + following))
					.run(Work.Progress.NONE);
			after.run();
		}).getMessage();
	}

	/**
	 * What keeps the person from going on.
	 *
	 * @return the sentence; empty when nothing does
	 */
	public String problem() {
		return step().problem().orElse("");
	}

	// ---- inputs

	/**
	 * An input of any step, as it is now.
	 *
	 * @param id its id
	 * @return the input
	 */
	public Input input(String id) {
		return task.steps().stream().flatMap(s -> s.inputs().stream()).filter(i -> i.id().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError("no input " + id + " in " + task.steps()));
	}

	/**
	 * Answers an input of the step where it is.
	 *
	 * @param id    the input
	 * @param value the answer as its kind says
	 * @return this walk
	 */
	public TaskWalk answer(String id, Object value) {
		Input input = step().input(id).orElseThrow(() -> new AssertionError(
				"step " + at + " does not ask " + id + " but " + step().inputs().stream().map(Input::id).toList()));
		fits(id, input.kind(), value);
		task.answer(id, value);
		look();
		return this;
	}

	/**
	 * Chooses an option by what it is called.
	 *
	 * @param id    an input that asks for one
	 * @param label the whole label
	 * @return this walk
	 */
	public TaskWalk choose(String id, String label) {
		List<Option> options = options(id);
		return answer(id, options.stream().filter(o -> o.label().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no option " + label + " among " + labels(id))).value());
	}

	private List<Option> options(String id) {
		return switch (input(id).kind()) {
			case Input.Choice choice -> choice.options();
			case Input.Several several -> several.options();
			default -> throw new AssertionError(id + " is not chosen: " + input(id).kind());
		};
	}

	/**
	 * What can be chosen.
	 *
	 * @param id an input
	 * @return labels in order
	 */
	public List<String> labels(String id) {
		return options(id).stream().map(Option::label).toList();
	}

	/**
	 * What an input tells.
	 *
	 * @param id an input that tells
	 * @return the text
	 */
	public String tells(String id) {
		return assertInstanceOf(Input.Tells.class, input(id).kind()).text();
	}

	/**
	 * The rows of a table.
	 *
	 * @param id an input with a table
	 * @return the texts by row
	 */
	public List<List<String>> rows(String id) {
		return assertInstanceOf(Input.Table.class, input(id).kind()).rows().stream()
				.map(r -> r.stream().map(Cell::text).toList()).toList();
	}

	// ---- the end

	/**
	 * Goes to the end and does it.
	 *
	 * @return what was done
	 */
	public Outcome finish() {
		try {
			return done();
		} catch (TaskException e) {
			throw new AssertionError(e);
		}
	}

	/**
	 * Goes to the end, where it cannot be done.
	 *
	 * @return what the person reads
	 */
	public String fails() {
		String message = assertThrows(TaskException.class, this::done).getMessage();
		assertFalse(message.isBlank());
		return message;
	}

	private Outcome done() throws TaskException {
		to(task.steps().getLast().id());
		assertEquals(Optional.empty(), step().problem(), "cannot finish");
		assertFalse(task.order().isBlank(), "the last button says nothing");
		Outcome outcome = switch (task.finish()) {
			case Outcome now -> now;
			case Task.Rest rest -> rest.work().run(Work.Progress.NONE);
		};
		assertFalse(outcome.message().isBlank(), "nobody says what was done");
		return outcome;
	}

	// ---- what the dialog relies on

	private void look() {
		List<Step> steps = task.steps();
		assertTrue(steps.size() >= 1 && steps.size() <= 5, "one to five steps: " + steps.size());
		assertFalse(task.title().isBlank());
		oneLine("title", task.title());
		oneLine("order", task.order());
		Set<String> ids = new HashSet<>();
		Set<String> inputs = new HashSet<>();
		for (Step step : steps) {
			assertTrue(ids.add(step.id()), "twice: step " + step.id());
			assertFalse(step.title().isBlank(), step.id());
			oneLine(step.id(), step.title());
			for (Input input : step.inputs()) {
				assertTrue(inputs.add(input.id()), "twice: input " + input.id());
				fits(input.id(), input.kind(), input.value());
				assertFalse(input.label().isBlank() && !(input.kind() instanceof Input.Tells),
						"no label: " + input.id());
				oneLine(input.id(), input.label());
			}
		}
	}

	/** What has one line in the dialog: a break would be shown as a strange sign. */
	private static void oneLine(String where, String text) {
		assertFalse(text.chars().anyMatch(c -> c < ' ' || c == 0x2028 || c == 0x2029),
				() -> where + " has more than one line: " + text);
	}

	private static void oneLine(String where, List<Option> options) {
		options.forEach(o -> {
			oneLine(where, o.label());
			oneLine(where, o.detail());
		});
	}

	private static void fits(String id, Input.Kind kind, Object value) {
		switch (kind) {
			case Input.Words words -> assertInstanceOf(String.class, value, id);
			case Input.Tick tick -> assertInstanceOf(Boolean.class, value, id);
			case Input.Day day -> nothingOr(LocalDate.class, id, value);
			case Input.FileToRead file -> nothingOr(Path.class, id, value);
			case Input.FileToWrite file -> nothingOr(Path.class, id, value);
			case Input.FolderToWrite folder -> nothingOr(Path.class, id, value);
			case Input.Choice choice -> {
				assertTrue(value == null || isOption(choice.options(), value),
						() -> id + ": " + value + " is none of " + choice.options());
				oneLine(id, choice.options());
			}
			case Input.Several several -> {
				((List<?>) assertInstanceOf(List.class, value, id)).forEach(
						v -> assertTrue(isOption(several.options(), v), () -> id + ": " + v + " is no option"));
				oneLine(id, several.options());
			}
			case Input.Tells tells -> assertFalse(tells.text().isBlank(), id);
			case Input.Shows shows -> assertFalse(shows.figure() == null, id);
			case Input.Table table -> {
				table.columns().forEach(c -> oneLine(id, c));
				table.rows().forEach(r -> {
					assertEquals(table.columns().size(), r.size(), () -> id + ": " + r);
					r.forEach(c -> oneLine(id, c.text()));
				});
			}
		}
	}

	private static boolean isOption(List<Option> options, Object value) {
		return options.stream().anyMatch(o -> o.value().equals(value));
	}

	private static void nothingOr(Class<?> type, String id, Object value) {
		if (value != null) {
			assertInstanceOf(type, value, id);
		}
	}
}
