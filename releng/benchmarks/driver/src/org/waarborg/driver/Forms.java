package org.waarborg.driver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.ui.Ui;
import org.waarborg.ui.editor.ScreenPage;

/**
 * Goes as a person does through every screen of the dossier that is open: opens it, goes down its rows with the arrow key, and in
 * the end closes them one by one. The time is that until the event loop has nothing to do any more: the form stands there, laid
 * out and painted. {@code -Dwaarborg.driver.each=true} names each screen, {@code -Dwaarborg.driver.only=risk:} leaves out others.
 */
final class Forms {

	private static final int ROUNDS = Integer.getInteger("waarborg.driver.rounds", 3);
	private static final int ROWS = Integer.getInteger("waarborg.driver.rows", 8);
	private static final String ONLY = System.getProperty("waarborg.driver.only", "");
	private static final long PATIENCE = 20_000_000_000L;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private final Map<String, List<Double>> taken = new LinkedHashMap<>();
	private long start;
	private long used;

	Forms(Display display) {
		this.display = display;
	}

	/** Measures; the first round is for the compilers. */
	void measure() {
		DossierSession session = Ui.sessions().open().get(0);
		window().getActivePage().closeAllEditors(false);
		settle();
		for (int round = 0; round < ROUNDS; round++) {
			String suffix = round == 0 ? ".first" : "";
			List<Target> targets = session.nodes().stream().flatMap(Forms::targets)
					.map(t -> Target.screen(t.source(), t.key())).distinct()
					.filter(t -> (t.source() + ':').startsWith(ONLY)).toList();
			for (Target target : targets) {
				screen(session, target, suffix);
			}
			close(suffix);
			Turns.say("forms.screens", targets.size());
		}
		taken.forEach((name, values) -> {
			double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
			Turns.say(name, Turns.percentile(sorted, 50));
			Turns.say(name + ".90", Turns.percentile(sorted, 90));
			Turns.say(name + ".longest", Turns.percentile(sorted, 100));
		});
	}

	private static Stream<Target> targets(Node node) {
		return Stream.concat(node.target().stream(), node.children().stream().flatMap(Forms::targets));
	}

	private void screen(DossierSession session, Target target, String suffix) {
		begin();
		Ui.navigation().show(session, target);
		ScreenPage page = until("a page of " + target, () -> page(target));
		settle();
		told("forms.open", suffix, target.source() + ':' + target.key());
		if (!page.grid().isVisible()) {
			return;
		}
		page.getShell().forceActive();
		page.grid().selectFirst();
		page.grid().setFocus();
		settle();
		for (int i = 0; i < ROWS; i++) {
			List<String> before = rows(page);
			begin();
			press(SWT.ARROW_DOWN);
			if (!waited(() -> !rows(page).equals(before))) {
				// the last row
				return;
			}
			settle();
			told("forms.row", suffix, target.source() + ':' + target.key());
		}
	}

	private static List<String> rows(ScreenPage page) {
		return page.form().model().map(m -> m.rows().stream().map(r -> r.id()).toList()).orElse(List.of());
	}

	private void close(String suffix) {
		IWorkbenchPage page = window().getActivePage();
		for (IEditorReference editor : page.getEditorReferences()) {
			begin();
			page.closeEditor(editor.getEditor(false), false);
			settle();
			told("forms.close", suffix, editor.getName());
		}
	}

	/** Takes the time from here. */
	private void begin() {
		start = System.nanoTime();
		used = threads.getCurrentThreadCpuTime();
	}

	private void told(String name, String suffix, String where) {
		double took = (System.nanoTime() - start) / 1e6;
		double cpu = (threads.getCurrentThreadCpuTime() - used) / 1e6;
		taken.computeIfAbsent(name + suffix, k -> new ArrayList<>()).add(took);
		taken.computeIfAbsent(name + suffix + ".cpu", k -> new ArrayList<>()).add(cpu);
		if (Boolean.getBoolean("waarborg.driver.each")) {
			System.err.printf("each %s%s %s %.1f %.1f%n", name, suffix, where, took, cpu);
		}
	}

	private Optional<ScreenPage> page(Target target) {
		List<ScreenPage> found = new ArrayList<>();
		find(window().getShell(), found);
		return found.stream().filter(p -> p.isVisible() && p.isThere() && p.screen().target().equals(target))
				.findFirst();
	}

	/** Also while another program has the keyboard. */
	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private static void find(Composite parent, List<ScreenPage> found) {
		for (Control child : parent.getChildren()) {
			if (child instanceof ScreenPage page) {
				found.add(page);
			} else if (child instanceof Composite more) {
				find(more, found);
			}
		}
	}

	private <T> T until(String what, Supplier<Optional<T>> wanted) {
		if (!waited(() -> wanted.get().isPresent())) {
			throw new IllegalStateException("There never was " + what);
		}
		return wanted.get().orElseThrow();
	}

	/** Turns the loop until something is so; in half a second without anything to do it will not be. */
	private boolean waited(BooleanSupplier so) {
		long end = System.nanoTime() + PATIENCE;
		long idle = System.nanoTime();
		while (!so.getAsBoolean() && System.nanoTime() < end) {
			if (display.readAndDispatch()) {
				idle = System.nanoTime();
			} else if (System.nanoTime() - idle > PATIENCE / 40) {
				return false;
			}
		}
		return so.getAsBoolean();
	}

	private void settle() {
		long end = System.nanoTime() + PATIENCE;
		while (display.readAndDispatch()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("The event loop never came to rest");
			}
		}
	}

	private void press(int code) {
		Event key = new Event();
		key.keyCode = code;
		key.type = SWT.KeyDown;
		display.post(key);
		key.type = SWT.KeyUp;
		display.post(key);
	}
}
