package org.waarborg.paint;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.internal.AssuranceDomain;
import org.waarborg.assurance.internal.rules.AssuranceRuleBook;
import org.waarborg.assurance.screens.internal.AssuranceScreens;
import org.waarborg.document.Timeline;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.risk.internal.RiskDomain;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.Target;
import org.waarborg.screen.internal.SessionsComponent;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.store.OpenMode;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.ui.figure.FigureCanvas;
import org.waarborg.ui.figure.FigurePanel;

/** Paints the picture in time of thousands of certificates again and again, in a window of a large screen. */
public final class Paint {

	private static final int WARM_UP = 60;
	private static final int RUNS = 120;
	/** In case that the window system forgot. */
	private static final int PATIENCE = 500;
	private static final int WIDE = 1_500;
	private static final int TALL = 900;

	private Paint() {
	}

	/**
	 * Paints and prints what it measured.
	 *
	 * @param arguments folder of the dossier, folder of control sets, folder for what is kept
	 * @throws Exception when it fails
	 */
	public static void main(String[] arguments) throws Exception {
		Timeline timeline = timeline(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
		Display display = new Display();
		Shell shell = new Shell(display, SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDE, TALL);
		FigurePanel picture = new FigurePanel(shell);
		picture.show(timeline);
		shell.open();
		measure(display, canvas(picture));
		display.dispose();
		System.exit(0);
	}

	private static FigureCanvas canvas(Composite in) {
		return Arrays.stream(in.getChildren()).map(c -> c instanceof FigureCanvas found ? found
				: c instanceof Composite other ? canvas(other) : null).filter(Objects::nonNull).findFirst()
				.orElse(null);
	}

	private static Timeline timeline(Path folder, Path sets, Path state) throws Exception {
		Queue<Runnable> queue = new ArrayDeque<>();
		Library library = new Library();
		RulesComponent rules = new RulesComponent();
		rules.addBook(new AssuranceRuleBook(), Map.of());
		SessionsComponent sessions = new SessionsComponent(
				new DossierStoreImpl(List.of(new StatementDomain(), new RiskDomain(), new AssuranceDomain())),
				new RegistryImpl(List.of(new FolderSource(sets, null, library)), library, null), rules,
				() -> LocalDate.of(2026, 11, 22));
		sessions.addSource(new AssuranceScreens());
		sessions.start(new Sessions.Setting("nl", queue::add, Files.createDirectories(state)));
		DossierSession session = sessions.open(folder, OpenMode.READ_ONLY);
		String register = session.dossier().roots(AssuranceRegister.class).get(0).getId();
		return session.screen(Target.screen(AssuranceScreens.ID, register)).orElseThrow().figures().stream()
				.filter(Timeline.class::isInstance).map(Timeline.class::cast).findFirst().orElseThrow();
	}

	/** From the first that is called to paint until the last is done: when that is, the window system decides. */
	private static void measure(Display display, FigureCanvas canvas) {
		double[] begun = new double[2];
		int[] painted = { 0 };
		display.addFilter(SWT.Paint, e -> {
			if (e.widget == canvas) {
				begun[0] = System.nanoTime() / 1e6;
				begun[1] = cpu();
			}
		});
		canvas.addListener(SWT.Paint, e -> {
			String kind = painted[0]++ < WARM_UP ? ".warming " : " ";
			System.out.println("sample paint" + kind + (System.nanoTime() / 1e6 - begun[0]));
			System.out.println("sample paint.cpu" + kind + (cpu() - begun[1]));
		});
		Runnable again = canvas::redraw;
		while (painted[0] < WARM_UP + RUNS) {
			int before = painted[0];
			again.run();
			display.timerExec(PATIENCE, again);
			while (painted[0] == before) {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		}
		display.timerExec(-1, again);
	}

	private static double cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
	}
}
