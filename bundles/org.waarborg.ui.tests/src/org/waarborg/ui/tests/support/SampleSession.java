package org.waarborg.ui.tests.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Place;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Action;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.SaveReport;

/** A session over nothing but a {@link SampleScreen}, with a true undo history. */
public final class SampleSession {

	private final List<SessionListener> listeners = new ArrayList<>();
	private final BasicCommandStack stack = new BasicCommandStack();
	private final List<Signal> signals = new ArrayList<>();
	private final DossierSession session;
	private final OpenDossier dossier;
	private SampleScreen screen;
	private boolean writable = true;
	private Function<Selection, List<List<Action>>> actions = s -> List.of();
	private boolean gone;
	private int saves;

	/** A session that is empty and can be written. */
	public SampleSession() {
		session = proxy(DossierSession.class, this::answer);
		dossier = proxy(OpenDossier.class, this::dossierAnswer);
	}

	/** The session. */
	public DossierSession session() {
		return session;
	}

	/** Opens its only screen with rows. */
	public SampleScreen screen(int rows) {
		screen = new SampleScreen(rows);
		return screen;
	}

	/** Makes it read-only. */
	public SampleSession readOnly() {
		writable = false;
		return this;
	}

	/** What its sources can do. */
	public void actions(Function<Selection, List<List<Action>>> offered) {
		actions = offered;
	}

	/** How often it was saved. */
	public int saves() {
		return saves;
	}

	/** Adds a signal at a row. */
	public void signal(SampleScreen.Thing thing, Severity severity) {
		signals.add(new Signal("MSR-001", severity,
				new Place(thing.id(), "Measure", "owner", thing.name(), "base.waarborg"), "",
				"Deze maatregel heeft geen eigenaar.", "Wijs een eigenaar aan.", List.of(), List.of(),
				new Outcome.Open()));
		CheckResult result = new CheckResult(signals, 1);
		List.copyOf(listeners).forEach(l -> l.signals(result));
	}

	/** Reads everything again, or finds that the screen is gone. */
	public void reload(boolean screenGone) {
		gone = screenGone;
		List.copyOf(listeners).forEach(l -> l.changed(Change.ALL));
	}

	/** Closes it. */
	public void close() {
		List.copyOf(listeners).forEach(SessionListener::closed);
	}

	/** A command that changes a thing of the screen. */
	static Command command(EObject changed, Runnable run, Runnable back) {
		return new Step(changed, run, back);
	}

	private static final class Step extends AbstractCommand {
		private final EObject changed;
		private final Runnable run;
		private final Runnable back;

		Step(EObject changed, Runnable run, Runnable back) {
			this.changed = changed;
			this.run = run;
			this.back = back;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			run.run();
		}

		@Override
		public void undo() {
			back.run();
		}

		@Override
		public void redo() {
			run.run();
		}
	}

	private void run(String label, List<? extends Command> commands) {
		if (!writable)
			throw new IllegalStateException("read-only");
		CompoundCommand all = new CompoundCommand(label, label, new ArrayList<>(commands));
		stack.execute(all);
		tell(all);
	}

	private void tell(CompoundCommand all) {
		Set<EObject> objects = new HashSet<>();
		boolean structure = false;
		for (Command command : all.getCommandList())
			if (command instanceof Step step && step.changed != null)
				objects.add(step.changed);
			else
				structure = true;
		Change change = new Change(objects, structure, false);
		List.copyOf(listeners).forEach(l -> l.changed(change));
	}

	private Object undo() {
		if (stack.canUndo()) {
			CompoundCommand command = (CompoundCommand) stack.getUndoCommand();
			stack.undo();
			tell(command);
		}
		return null;
	}

	private Object redo() {
		if (stack.canRedo()) {
			CompoundCommand command = (CompoundCommand) stack.getRedoCommand();
			stack.redo();
			tell(command);
		}
		return null;
	}

	private Object save() {
		saves++;
		stack.saveIsDone();
		List.copyOf(listeners).forEach(SessionListener::saved);
		return new SaveReport(List.of("base.waarborg"), List.of());
	}

	private static Optional<String> label(Command command) {
		return Optional.ofNullable(command).map(Command::getLabel);
	}

	@SuppressWarnings("unchecked")
	private Object answer(Object self, Method method, Object[] args) {
		return switch (method.getName()) {
			case "dossier" -> dossier;
			case "folder" -> Path.of("/dossier").toAbsolutePath();
			case "name" -> "Ziekenhuis Voorbeeld";
			case "language" -> "nl";
			case "today" -> LocalDate.of(2026, 11, 21);
			case "signals" -> new CheckResult(signals, 1);
			case "checked" -> Boolean.TRUE;
			case "run" -> {
				run((String) args[0], (List<? extends Command>) args[1]);
				yield null;
			}
			case "undo" -> undo();
			case "redo" -> redo();
			case "undoLabel" -> label(stack.canUndo() ? stack.getUndoCommand() : null);
			case "redoLabel" -> label(stack.canRedo() ? stack.getRedoCommand() : null);
			case "save" -> save();
			case "revision" -> Long.valueOf(0);
			case "usedBy" -> List.of(new Usage("5.15", "Maatregelen", Optional.of(Target.screen("statement", "a"))));
			case "actions" -> actions.apply((Selection) args[1]);
			case "screen" -> gone ? Optional.empty() : Optional.<Screen>ofNullable(screen);
			case "locate" -> Optional.empty();
			case "addListener" -> Boolean.valueOf(listeners.add((SessionListener) args[0]));
			case "removeListener" -> Boolean.valueOf(listeners.remove(args[0]));
			default -> other(self, method, args);
		};
	}

	private Object dossierAnswer(Object self, Method method, Object[] args) {
		return switch (method.getName()) {
			case "writable" -> Boolean.valueOf(writable);
			case "dirty" -> Boolean.valueOf(stack.isSaveNeeded());
			case "folder" -> Path.of("/dossier").toAbsolutePath();
			case "dirtyFiles" -> stack.isSaveNeeded() ? Set.of("base.waarborg") : Set.of();
			default -> other(self, method, args);
		};
	}

	private static Object other(Object self, Method method, Object[] args) {
		Class<?> type = method.getReturnType();
		return switch (method.getName()) {
			case "equals" -> Boolean.valueOf(self == args[0]);
			case "hashCode" -> Integer.valueOf(System.identityHashCode(self));
			case "toString" -> "sample";
			default -> type == Optional.class ? Optional.empty()
					: type == List.class ? List.of()
							: type == boolean.class ? Boolean.FALSE : null;
		};
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(self, method, args) -> {
					Object result = handler.invoke(self, method, args);
					return method.getReturnType() == void.class ? null : result;
				}));
	}
}
