package org.waarborg.ui.tests.form;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Place;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.store.OpenDossier;

/** A dossier of sheets that know nothing but names and values, with a true undo history, and told as the real one tells. */
final class Paper {

	/** A person, for fields that refer to one. */
	record Person(String name, String job) {
	}

	/** A sheet, or a version inside one. */
	static final class Sheet {
		final String id;
		final EObject object = new DynamicEObjectImpl();
		final Map<String, Object> values = new HashMap<>();

		Sheet(String id) {
			this.id = id;
		}

		Object get(String field) {
			return values.get(field);
		}

		Sheet with(String field, Object value) {
			values.put(field, value);
			return this;
		}
	}

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	static final Person EVA = new Person("Eva de Bruin", "CISO");
	static final Person KARIM = new Person("Karim Öztürk", "Functioneel beheer");

	final List<Sheet> sheets = new ArrayList<>();
	final List<Person> people = new ArrayList<>(List.of(EVA, KARIM, new Person("Sanne van Dijk", "HR")));
	final List<Signal> signals = new ArrayList<>();
	final List<Usage> usages = new ArrayList<>();
	private final List<SessionListener> listeners = new ArrayList<>();
	private final BasicCommandStack stack = new BasicCommandStack();
	private final String language;
	private final DossierSession session;
	private final OpenDossier dossier;
	private boolean writable = true;
	private long revision;
	private int steps;

	Paper(String language) {
		this.language = language;
		session = proxy(DossierSession.class, this::answer);
		dossier = proxy(OpenDossier.class, this::dossierAnswer);
		for (int i = 0; i < 4; i++)
			sheets.add(new Sheet("_s" + i).with("name", "Blad " + (i + 1)));
	}

	DossierSession session() {
		return session;
	}

	String language() {
		return language;
	}

	Sheet sheet(int index) {
		return sheets.get(index);
	}

	void readOnly() {
		writable = false;
	}

	/** How many steps undo has. */
	int steps() {
		return steps;
	}

	/** How many listeners it has, to see who forgets to go. */
	int listeners() {
		return listeners.size();
	}

	/** Somebody else sets a value. */
	void edit(Sheet sheet, String field, Object value) {
		run("other", List.of(set(sheet, field, value)));
	}

	/** A rule says something. */
	void signal(Sheet sheet, String field, String text, Fix... fixes) {
		signals.add(
				new Signal("TST-001", Severity.ATTENTION, new Place(sheet.id, "Sheet", field, "Blad", "b.waarborg"), "",
						text, "Doe er iets aan.", List.of(), List.of(fixes), new Outcome.Open()));
		revision++;
		List.copyOf(listeners).forEach(l -> l.signals(new CheckResult(signals, 1)));
	}

	static Command set(Sheet sheet, String field, Object value) {
		return new Step(() -> sheet.values.put(field, value), sheet.values.get(field),
				before -> sheet.values.put(field, before), sheet);
	}

	static Command step(Runnable run, Runnable back) {
		return new Step(run, null, before -> back.run(), null);
	}

	private static final class Step extends AbstractCommand {
		private final Runnable run;
		private final Object before;
		private final Consumer<Object> back;
		private final Sheet sheet;

		Step(Runnable run, Object before, Consumer<Object> back, Sheet sheet) {
			this.run = run;
			this.before = before;
			this.back = back;
			this.sheet = sheet;
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
			back.accept(before);
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
		steps++;
		tell(all);
	}

	private void tell(CompoundCommand all) {
		revision++;
		Set<EObject> changed = new HashSet<>();
		for (Command command : all.getCommandList()) {
			if (command instanceof Step step && step.sheet != null)
				changed.add(step.sheet.object);
		}
		List.copyOf(listeners).forEach(l -> l.changed(new Change(changed, true, false)));
	}

	private void undo() {
		if (stack.canUndo()) {
			CompoundCommand command = (CompoundCommand) stack.getUndoCommand();
			stack.undo();
			steps--;
			tell(command);
		}
	}

	private void redo() {
		if (stack.canRedo()) {
			CompoundCommand command = (CompoundCommand) stack.getRedoCommand();
			stack.redo();
			steps++;
			tell(command);
		}
	}

	@SuppressWarnings("unchecked")
	private Object answer(Object self, Method method, Object[] args) {
		switch (method.getName()) {
			case "run" -> run((String) args[0], (List<? extends Command>) args[1]);
			case "undo" -> undo();
			case "redo" -> redo();
			case "addListener" -> {
				if (!listeners.contains(args[0]))
					listeners.add((SessionListener) args[0]);
			}
			case "removeListener" -> listeners.remove(args[0]);
			default -> {
				return told(self, method, args);
			}
		}
		return null;
	}

	private Object told(Object self, Method method, Object[] args) {
		return switch (method.getName()) {
			case "dossier" -> dossier;
			case "language" -> language;
			case "today" -> TODAY;
			case "revision" -> Long.valueOf(revision);
			case "signals" -> new CheckResult(signals, 1);
			case "checked" -> Boolean.TRUE;
			case "usedBy" -> usages;
			case "undoLabel" -> Optional.ofNullable(stack.getUndoCommand()).map(Command::getLabel);
			case "locate" -> Optional.of(Target.screen("paper", "people"));
			default -> other(self, method, args);
		};
	}

	private Object dossierAnswer(Object self, Method method, Object[] args) {
		return switch (method.getName()) {
			case "writable" -> Boolean.valueOf(writable);
			default -> other(self, method, args);
		};
	}

	private static Object other(Object self, Method method, Object[] args) {
		Class<?> type = method.getReturnType();
		return switch (method.getName()) {
			case "equals" -> Boolean.valueOf(self == args[0]);
			case "hashCode" -> Integer.valueOf(System.identityHashCode(self));
			case "toString" -> "paper";
			default -> type == Optional.class ? Optional.empty()
					: type == List.class ? List.of()
							: type == boolean.class ? Boolean.FALSE : null;
		};
	}

	private interface Answer {
		Object of(Object self, Method method, Object[] args);
	}

	private static <T> T proxy(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, answer::of));
	}
}
