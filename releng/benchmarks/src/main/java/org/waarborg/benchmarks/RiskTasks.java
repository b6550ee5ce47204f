package org.waarborg.benchmarks;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

import org.waarborg.document.Document;
import org.waarborg.document.DocumentRequest;
import org.waarborg.dossier.Disclosure;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.Treatments;
import org.waarborg.risk.internal.PlanDocumentSource;
import org.waarborg.risk.internal.rules.RiskRuleBook;
import org.waarborg.risk.screens.internal.RiskScreens;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.Target;
import org.waarborg.screen.internal.SessionsComponent;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;

/** Measures a register of thousands of risks: opening, rules, the screen, what-if, the treatment plan. */
final class RiskTasks {

	private static final int WARM_UP = 6;
	private static final int RUNS = 7;
	/** As the list reads between two keys. */
	private static final int AHEAD = 10;
	private static final long READING = 20_000_000;
	/** Of a file of 49 MB a few say enough. */
	private static final int LOADS = 3;
	private static final List<String> TYPED = List.of("r", "ra", "ran", "rans", "ransom", "ran", "hoog", "hoog e",
			"R-04",
			"R-0412", "", "x", "xyz", "lever", "leverancier", "leverancier back", "");

	private RiskTasks() {
	}

	private static String name(String what, int run) {
		return run == 0 ? what + ".first" : run < WARM_UP ? what + ".warming" : what;
	}

	private static RiskRegister register(OpenDossier dossier) {
		RiskRegister register = dossier.roots(RiskRegister.class).get(0);
		if (register.getRisks().size() != Data.RISKS) {
			throw new IllegalStateException(register.getRisks().size() + " risks");
		}
		return register;
	}

	/** Opens the dossier through the store, and in turn with it the same files with EMF alone. */
	static void load(Path folder) throws Exception {
		load(folder, RiskTasks::register);
	}

	/** Opens a dossier through the store and looks at it, and in turn with that the same files with EMF alone. */
	static void load(Path folder, Consumer<OpenDossier> look) throws Exception {
		for (int i = 0; i < 2 * LOADS; i++) {
			String kind = i == 0 ? ".first" : i < LOADS ? ".warming" : "";
			System.gc();
			double cpu = Child.cpu();
			long start = System.nanoTime();
			try (OpenDossier dossier = DossierTasks.opened(folder)) {
				Child.sample("load" + kind, (System.nanoTime() - start) / 1e6);
				Child.sample("load.cpu" + kind, Child.cpu() - cpu);
				look.accept(dossier);
			}
			System.gc();
			double before = Child.cpu();
			Child.sample("load.plain" + kind, Child.time(() -> DossierTasks.load(folder)));
			Child.sample("load.plain.cpu" + kind, Child.cpu() - before);
		}
	}

	/** Only the rules of risks, and in turn with them every feature of every object is read once. */
	static void rules(Path folder, Path sets) throws Exception {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new RiskRuleBook());
		try (OpenDossier dossier = DossierTasks.opened(folder)) {
			register(dossier);
			CheckRequest request = new CheckRequest(dossier, "nl", StatementDocuments.TODAY,
					List.of(StatementDocuments.controlSets(sets)));
			for (int i = 0; i < WARM_UP + RUNS; i++) {
				System.gc();
				double cpu = Child.cpu();
				long start = System.nanoTime();
				CheckResult result = rules.check(request);
				Child.sample(name("rules", i), (System.nanoTime() - start) / 1e6);
				Child.sample(name("rules.cpu", i), Child.cpu() - cpu);
				Child.sample("rules.signals", result.signals().size());
				Child.sample("rules.count", result.rules());
				System.gc();
				start = System.nanoTime();
				int objects = RuleTasks.read(dossier.resourceSet());
				Child.sample(name("rules.read", i), (System.nanoTime() - start) / 1e6);
				Child.sample("rules.objects", objects);
				if (result.rules() < 20 || result.signals().size() < 100) {
					throw new IllegalStateException(result.rules() + " rules, " + result.signals().size() + " signals");
				}
			}
		}
	}

	/** What all risks come to with their treatments, from nothing: as after a click on one of them. */
	static void whatIf(Path folder) throws Exception {
		try (OpenDossier dossier = DossierTasks.opened(folder)) {
			RiskRegister register = register(dossier);
			for (int i = 0; i < WARM_UP + RUNS; i++) {
				System.gc();
				List<Assessed> expected = new ArrayList<>();
				double cpu = Child.cpu();
				Child.sample(name("whatif", i), Child.time(() -> {
					RiskMatrices matrices = new RiskMatrices();
					for (Risk risk : register.getRisks()) {
						Treatments.expected(risk, Treatments.ahead(risk), matrices).ifPresent(expected::add);
					}
				}));
				Child.sample(name("whatif.cpu", i), Child.cpu() - cpu);
				if (expected.size() < Data.RISKS * 9 / 10) {
					throw new IllegalStateException(expected.size() + " risks were reckoned");
				}
			}
		}
	}

	/** Opens the screen of the register and types into its filter. */
	static void screen(Path folder, Path sets) throws Exception {
		Queue<Runnable> queue = new ArrayDeque<>();
		ControlSetRegistry registry = StatementDocuments.controlSets(sets);
		RulesComponent rules = RuleTasks.rules();
		rules.addBook(new RiskRuleBook());
		SessionsComponent sessions = new SessionsComponent(DossierTasks.store(), registry, rules,
				() -> StatementDocuments.TODAY);
		sessions.addSource(new RiskScreens());
		Path state = Files.createTempDirectory("waarborg-benchmarks-state-");
		sessions.start(new Sessions.Setting("nl", queue::add, state));
		DossierSession session = sessions.open(folder, OpenMode.READ_WRITE);
		session.nodes();
		Target target = Target.screen("risk", register(session.dossier()).getId());
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			System.gc();
			double cpu = Child.cpu();
			Child.sample(name("screen", i), Child.time(() -> StatementTasks.open(session, target).close()));
			Child.sample(name("screen.cpu", i), Child.cpu() - cpu);
		}
		StatementTasks.drain(queue);
		firstKey("screen", session, target);
		try (GridModel grid = StatementTasks.open(session, target)) {
			Child.sample("screen.rows", grid.total());
			for (int i = 0; i < WARM_UP + RUNS; i++) {
				for (String words : TYPED) {
					double cpu = Child.cpu();
					double taken = Child.time(() -> {
						grid.setFilter(words);
						StatementTasks.read(grid);
					});
					Child.sample(i < WARM_UP ? "screen.key.cpu.warming" : "screen.key.cpu", Child.cpu() - cpu);
					Child.sample(i == 0 ? "screen.key.first" : i < WARM_UP ? "screen.key.warming" : "screen.key",
							taken);
				}
			}
		}
		sessions.close(session);
		Setup.delete(state);
	}

	/**
	 * The very first key, as the list does it: what rows can be found by is read for a fiftieth of a second, with room for other
	 * keys in between, until all are; and then the rows are filtered.
	 */
	static void firstKey(String name, DossierSession session, Target target) throws Exception {
		try (GridModel grid = StatementTasks.open(session, target)) {
			double cpu = Child.cpu();
			double longest = 0;
			double all = 0;
			for (boolean more = true; more;) {
				long start = System.nanoTime();
				while (more && System.nanoTime() - start < READING) {
					more = grid.readAhead(AHEAD);
				}
				if (!more) {
					grid.setFilter("r");
					StatementTasks.read(grid);
				}
				double taken = (System.nanoTime() - start) / 1e6;
				longest = Math.max(longest, taken);
				all += taken;
			}
			Child.sample(name + ".ahead.longest", longest);
			Child.sample(name + ".ahead", all);
			Child.sample(name + ".ahead.cpu", Child.cpu() - cpu);
			grid.setFilter("");
		}
	}

	/** Opens, makes the treatment plan and writes it, once: as a command does, in a small heap. */
	static void plan(String format, Path folder, Path sets) throws Exception {
		PeakHeap heap = PeakHeap.watch();
		ControlSetRegistry registry = StatementDocuments.controlSets(sets);
		Path file = Files.createTempFile(folder, "plan-", '.' + format);
		try (OpenDossier dossier = DossierTasks.opened(folder)) {
			RiskRegister register = register(dossier);
			double cpu = Child.cpu();
			double paused = PeakHeap.pauses();
			Child.sample("plan." + format, Child.time(() -> {
				Document document = document(register, dossier, registry);
				double made = Child.cpu();
				try (OutputStream out = Files.newOutputStream(file)) {
					DocumentTasks.writer(format).write(document, out);
				}
				Child.sample("plan.write.cpu." + format, Child.cpu() - made);
				Child.sample("plan.rows", document.mainTable().orElseThrow().rows().size());
			}));
			Child.sample("plan.cpu." + format, Child.cpu() - cpu);
			Child.sample("plan.pauses." + format, PeakHeap.pauses() - paused);
		}
		Child.sample("plan.size." + format, Files.size(file) / 1e6);
		System.gc();
		Child.sample("plan.heap." + format, heap.megabytes());
		if (format.equals("pdf")) {
			Child.sample("plan.pages", BareWriters.pages(file));
		}
		Files.delete(file);
	}

	private static Document document(RiskRegister register, OpenDossier dossier, ControlSetRegistry registry)
			throws Exception {
		return new PlanDocumentSource(registry).build(new DocumentRequest(register, "nl", "", new HashMap<>(),
				List.of(dossier.dossier(), registry, Disclosure.ALL), StatementDocuments.TODAY));
	}

	/**
	 * The same plan written by the bare library in as fresh a process; of PDF only its words in lines, on as many pages as ours
	 * (a number instead of a format): less than that no PDF can take.
	 */
	static void planBare(String format, Path folder, Path sets) throws Exception {
		ControlSetRegistry registry = StatementDocuments.controlSets(sets);
		Path file = Files.createTempFile(folder, "plan-", ".bare");
		try (OpenDossier dossier = DossierTasks.opened(folder)) {
			Document document = document(register(dossier), dossier, registry);
			double cpu = Child.cpu();
			Child.sample("plan.bare", Child.time(() -> {
				try (OutputStream out = Files.newOutputStream(file)) {
					if (Character.isDigit(format.charAt(0))) {
						BareWriters.lines(document, Integer.parseInt(format), out);
					} else {
						BareWriters.of(format).write(document, out);
					}
				}
			}));
			Child.sample("plan.bare.cpu", Child.cpu() - cpu);
		}
		Files.delete(file);
	}
}
