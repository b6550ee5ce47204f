package org.waarborg.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.internal.rules.AssuranceRuleBook;
import org.waarborg.assurance.screens.internal.AssuranceScreens;
import org.waarborg.assurance.screens.internal.supplier.SupplierScreens;
import org.waarborg.document.Drawing;
import org.waarborg.document.Timeline;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.Target;
import org.waarborg.screen.internal.SessionsComponent;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;

/** Measures thousands of certificates and suppliers: rules, their editors, the picture in time. */
final class AssuranceTasks {

	private static final int WARM_UP = 6;
	private static final int RUNS = 7;
	private static final int PAINTS = 60;
	/** Of the area that a picture has on a large screen, in the units of a drawing. */
	private static final double ROOM = 1_200;
	private static final List<String> TYPED = List.of("v", "ve", "ver", "verl", "verlopen", "ve", "nen", "nen 75",
			"nen 7510", "12", "", "x", "xyz", "cloud", "cloud n", "");

	private AssuranceTasks() {
	}

	private static String name(String what, int run) {
		return run == 0 ? what + ".first" : run < WARM_UP ? what + ".warming" : what;
	}

	private static AssuranceRegister register(OpenDossier dossier) {
		AssuranceRegister register = dossier.roots(AssuranceRegister.class).get(0);
		if (register.getCertificates().size() != Data.CERTIFICATES
				|| register.getSuppliers().size() < Data.SUPPLIERS) {
			throw new IllegalStateException(register.getSuppliers().size() + " suppliers, "
					+ register.getCertificates().size() + " certificates");
		}
		return register;
	}

	static void load(Path folder) throws Exception {
		RiskTasks.load(folder, AssuranceTasks::register);
	}

	/** Only the rules of assurance, and in turn with them every feature of every object is read once. */
	static void rules(Path folder, Path sets) throws Exception {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new AssuranceRuleBook(), Map.of());
		try (OpenDossier dossier = DossierTasks.opened(folder)) {
			AssuranceRegister register = register(dossier);
			Child.sample("suppliers", register.getSuppliers().size());
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
				if (result.rules() < 30 || result.signals().size() < 100) {
					throw new IllegalStateException(result.rules() + " rules, " + result.signals().size() + " signals");
				}
			}
		}
	}

	/** The editors of certificates and of suppliers without pixels, and the picture in time. */
	static void screens(Path folder, Path sets) throws Exception {
		Queue<Runnable> queue = new ArrayDeque<>();
		ControlSetRegistry registry = StatementDocuments.controlSets(sets);
		RulesComponent rules = RuleTasks.rules();
		rules.addBook(new AssuranceRuleBook(), Map.of());
		SessionsComponent sessions = new SessionsComponent(DossierTasks.store(), registry, rules,
				() -> StatementDocuments.TODAY);
		sessions.addSource(new AssuranceScreens());
		sessions.addSource(new SupplierScreens());
		Path state = Files.createTempDirectory("waarborg-benchmarks-state-");
		sessions.start(new Sessions.Setting("nl", queue::add, state));
		DossierSession session = sessions.open(folder, OpenMode.READ_WRITE);
		session.nodes();
		String register = register(session.dossier()).getId();
		editor("certificates", session, Target.screen(AssuranceScreens.ID, register));
		editor("suppliers", session, Target.screen(SupplierScreens.ID, register));
		StatementTasks.drain(queue);
		timeline(session, Target.screen(AssuranceScreens.ID, register));
		sessions.close(session);
		Setup.delete(state);
	}

	private static void editor(String what, DossierSession session, Target target) throws Exception {
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			System.gc();
			double cpu = Child.cpu();
			Child.sample(name(what, i), Child.time(() -> StatementTasks.open(session, target).close()));
			Child.sample(name(what + ".cpu", i), Child.cpu() - cpu);
		}
		RiskTasks.firstKey(what, session, target);
		try (GridModel grid = StatementTasks.open(session, target)) {
			for (int i = 0; i < WARM_UP + RUNS; i++) {
				for (String words : TYPED) {
					double cpu = Child.cpu();
					double taken = Child.time(() -> {
						grid.setFilter(words);
						StatementTasks.read(grid);
					});
					String kind = i == 0 ? ".key.first" : i < WARM_UP ? ".key.warming" : ".key";
					Child.sample(what + kind, taken);
					Child.sample(what + ".cpu" + kind, Child.cpu() - cpu);
				}
			}
		}
	}

	/** The picture, made from the model and laid out; how long its pixels take is measured in a window. */
	private static void timeline(DossierSession session, Target target) throws Exception {
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			System.gc();
			double cpu = Child.cpu();
			Child.sample(name("timeline", i), Child.time(() -> {
				Screen screen = session.screen(target).orElseThrow();
				Drawing.of(figure(screen), ROOM);
			}));
			Child.sample(name("timeline.cpu", i), Child.cpu() - cpu);
		}
		Timeline timeline = figure(session.screen(target).orElseThrow());
		for (int i = 0; i < PAINTS; i++) {
			double cpu = Child.cpu();
			double width = ROOM - i;
			Child.sample(i < PAINTS / 3 ? "layout.warming" : "layout", Child.time(() -> Drawing.of(timeline, width)));
			Child.sample(i < PAINTS / 3 ? "layout.cpu.warming" : "layout.cpu", Child.cpu() - cpu);
		}
		Child.sample("timeline.lanes", timeline.lanes().size());
	}

	private static Timeline figure(Screen screen) {
		return screen.figures().stream().filter(Timeline.class::isInstance).map(Timeline.class::cast).findFirst()
				.orElseThrow();
	}
}
