package org.waarborg.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.Target;
import org.waarborg.screen.internal.SessionsComponent;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;

/** Measures the screen of a large statement, without pixels, and the comparison of versions. */
final class StatementTasks {

	private static final int WARM_UP = 12;
	private static final int RUNS = 9;
	/** What a window shows of a grid at once. */
	private static final int LINES = 45;
	private static final List<String> TYPED = List.of("b", "be", "bel", "bele", "beleid", "be", "t", "to", "toegang",
			"toegang l", "5.1", "", "x", "xyz", "lever", "leverancier", "leverancier con", "");

	private StatementTasks() {
	}

	/** Opens the screen of a statement, types into its filter, and edits a row while the rules look on. */
	static void grid(Path folder, Path sets) throws Exception {
		Queue<Runnable> queue = new ArrayDeque<>();
		ControlSetRegistry registry = StatementDocuments.controlSets(sets);
		SessionsComponent sessions = new SessionsComponent(DossierTasks.store(), registry, RuleTasks.rules(),
				() -> StatementDocuments.TODAY);
		sessions.addSource(new StatementScreens());
		Path state = Files.createTempDirectory("waarborg-benchmarks-state-");
		sessions.start(new Sessions.Setting("nl", queue::add, state));
		DossierSession session = sessions.open(folder, OpenMode.READ_WRITE);
		// The navigator counts the statements, and reads their control sets for that, before anyone can open one.
		session.nodes();
		Target statement = Target.screen("statement", large(session.dossier()).getId());
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			System.gc();
			double taken = Child.time(() -> open(session, statement).close());
			Child.sample(i == 0 ? "grid.first" : i < WARM_UP ? "grid.warming" : "grid", taken);
		}
		drain(queue);
		try (GridModel grid = open(session, statement)) {
			Child.sample("grid.rows", grid.total());
			for (int i = 0; i < WARM_UP + RUNS; i++) {
				for (String words : TYPED) {
					double taken = Child.time(() -> {
						grid.setFilter(words);
						read(grid);
					});
					Child.sample(i < WARM_UP ? "key.warming" : "key", taken);
				}
			}
			edit(grid, queue);
		}
		sessions.close(session);
		Setup.delete(state);
	}

	/** From an edit in the grid until its lines are read again and the rules have looked. */
	private static void edit(GridModel grid, Queue<Runnable> queue) throws Exception {
		Field realisation = grid.screen().columns().stream().filter(f -> f.id().equals("part.implementation"))
				.findFirst().orElseThrow();
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			Implementation value = i % 2 == 0 ? Implementation.PARTIAL : Implementation.IMPLEMENTED;
			String row = grid.screen().rows().stream().filter(r -> r.object().isPresent()).skip(i * 97L).findFirst()
					.orElseThrow().id();
			double taken = Child.time(() -> {
				grid.set(realisation, List.of(grid.screen().row(row).orElseThrow()), value);
				drain(queue);
				read(grid);
			});
			Child.sample(i < WARM_UP ? "change.warming" : "change", taken);
		}
	}

	private static StatementOfApplicability large(OpenDossier dossier) {
		return dossier.roots(StatementOfApplicability.class).stream()
				.max((a, b) -> Integer.compare(a.getDecisions().size(), b.getDecisions().size())).orElseThrow();
	}

	static GridModel open(DossierSession session, Target target) {
		Screen screen = session.screen(target).orElseThrow();
		GridModel grid = new GridModel(session, screen);
		read(grid);
		return grid;
	}

	/** What is painted. */
	static void read(GridModel grid) {
		int words = 0;
		for (int i = 0; i < Math.min(LINES, grid.size()); i++) {
			if (grid.line(i) instanceof GridModel.Item item) {
				for (Field column : grid.columns()) {
					words += grid.cell(item.row(), column).text().length();
				}
				words += grid.signals(item.row()).size();
			}
		}
		if (words == 0 && grid.shown() > 0 && grid.size() > LINES) {
			throw new IllegalStateException("The lines say nothing");
		}
	}

	static void drain(Queue<Runnable> queue) {
		for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
			next.run();
		}
	}

	/**
	 * Compares two versions of each statement of a dossier; each has a changed word in every fifth row. Less no comparison can
	 * do than to look whether two trees are equal.
	 */
	static void compare(Path folder, Path sets) throws Exception {
		ControlSetRegistry registry = StatementDocuments.controlSets(sets);
		try (OpenDossier dossier = DossierTasks.opened(folder)) {
			List<StatementOfApplicability> statements = dossier.roots(StatementOfApplicability.class);
			List<StatementRelease> before = frozen(dossier, statements, registry);
			List<StatementRelease> after = before.stream().map(EcoreUtil::copy).toList();
			after.forEach(StatementTasks::change);
			List<StatementRelease> same = before.stream().map(EcoreUtil::copy).toList();
			for (int i = 0; i < WARM_UP + RUNS; i++) {
				boolean warm = i >= WARM_UP;
				System.gc();
				int rows = before.getFirst().getRows().size();
				sample(warm, "compare.one", () -> differences(before.getFirst(), after.getFirst(), rows));
				sample(warm, "compare.all", () -> IntStream.range(0, before.size())
						.forEach(n -> differences(before.get(n), after.get(n), before.get(n).getRows().size())));
				sample(warm, "equal.all", () -> IntStream.range(0, before.size())
						.forEach(n -> equal(before.get(n), same.get(n))));
				sample(warm, "freeze.one", () -> frozen(dossier, statements.subList(0, 1), registry));
				Child.sample("compare.rows", rows);
				Child.sample("compare.statements", before.size());
			}
		}
	}

	private static void sample(boolean counts, String name, Child.Action action) throws Exception {
		double taken = Child.time(action);
		Child.sample(counts ? name : name + ".warming", taken);
	}

	private static List<StatementRelease> frozen(OpenDossier dossier, List<StatementOfApplicability> statements,
			ControlSetRegistry registry) {
		List<StatementRelease> frozen = new ArrayList<>();
		statements.forEach(s -> frozen.add(Freeze.of(s, dossier.dossier(), registry,
				Freeze.Facts.draft(s, dossier.dossier(), StatementDocuments.TODAY))));
		return frozen;
	}

	private static void change(StatementRelease release) {
		for (int i = 0; i < release.getRows().size(); i += 5) {
			release.getRows().get(i).setOwner("Iemand anders");
			release.getRows().get(i).getRealisation().stream().findFirst()
					.ifPresent(t -> t.setValue(t.getValue() + " En sinds kort ook anders."));
		}
	}

	private static void equal(StatementRelease one, StatementRelease other) {
		if (!EcoreUtil.equals(one, other)) {
			throw new IllegalStateException("A copy is not equal");
		}
	}

	private static void differences(StatementRelease before, StatementRelease after, int rows) {
		int found = Comparison.of(ComparedState.released(before), ComparedState.released(after)).differences().size();
		if (found != (rows + 4) / 5) {
			throw new IllegalStateException(found + " of " + rows + " rows differ");
		}
	}
}
