package org.waarborg.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;

/** Measures the rules over a dossier, with all rules and control sets of the product. */
final class RuleTasks {

	private static final int WARM_UP = 6;
	private static final int RUNS = 7;
	private static final int WARM_UP_EDITS = 30;
	private static final int EDITS = 40;
	/** Far from each other, so that the edits go through all statements. */
	private static final int STEP = 1_009;

	private RuleTasks() {
	}

	/** All rules of the product. */
	static RulesComponent rules() {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new DossierRuleBook());
		rules.addBook(new StatementRuleBook());
		return rules;
	}

	private static CheckRequest request(OpenDossier dossier, Path sets) {
		return new CheckRequest(dossier, "nl", StatementDocuments.TODAY,
				List.of(StatementDocuments.controlSets(sets)));
	}

	/** Checks everything, and in turn with it reads every feature of every object once: less no rule engine can do. */
	static void check(Path folder, Path sets, boolean warm) throws Exception {
		RulesComponent rules = rules();
		try (OpenDossier dossier = DossierTasks.opened(folder)) {
			CheckRequest request = request(dossier, sets);
			for (int i = 0; i < (warm ? WARM_UP + RUNS : 1); i++) {
				System.gc();
				double cpu = Child.cpu();
				long start = System.nanoTime();
				CheckResult result = rules.check(request);
				Child.sample(name("check", i), (System.nanoTime() - start) / 1e6);
				Child.sample(name("check.cpu", i), Child.cpu() - cpu);
				if (result.rules() < 20 || result.signals().isEmpty()) {
					throw new IllegalStateException(result.rules() + " rules, " + result.signals().size() + " signals");
				}
				System.gc();
				start = System.nanoTime();
				int objects = read(dossier.resourceSet());
				Child.sample(name("read", i), (System.nanoTime() - start) / 1e6);
				Child.sample("check.signals", result.signals().size());
				Child.sample("check.rules", result.rules());
				Child.sample("check.objects", objects);
			}
		}
	}

	private static String name(String what, int run) {
		return run == 0 ? what + ".first" : run < WARM_UP ? what + ".warming" : what;
	}

	static int read(ResourceSet set) {
		int objects = 0;
		int values = 0;
		for (Iterator<Notifier> all = EcoreUtil.getAllContents(set, false); all.hasNext();) {
			if (all.next() instanceof EObject object) {
				objects++;
				for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
					Object value = object.eGet(feature);
					if (value instanceof Collection<?> many) {
						for (Object one : many) {
							values += one == null ? 0 : 1;
						}
					} else {
						values += value == null ? 0 : 1;
					}
				}
			}
		}
		if (values < objects) {
			throw new IllegalStateException("The objects are empty");
		}
		return objects;
	}

	/** Edits under a watch, and then the same without one: what the store alone takes. */
	static void edit(Path folder, Path sets) throws Exception {
		try (OpenDossier dossier = DossierTasks.opened(folder)) {
			CheckRequest request = request(dossier, sets);
			AtomicLong told = new AtomicLong();
			Map<String, IntFunction<Command>> edits = edits(dossier);
			try (var watch = rules().watch(request, result -> told.set(System.nanoTime()))) {
				for (int i = 0; i < WARM_UP_EDITS + EDITS; i++) {
					for (var edit : edits.entrySet()) {
						double cpu = Child.cpu();
						long start = System.nanoTime();
						dossier.edits().run(edit.getValue().apply(i));
						sample("edit.", edit.getKey(), i, told.get() - start);
						sample("edit.cpu.", edit.getKey(), i, Math.round((Child.cpu() - cpu) * 1e6));
					}
				}
				if (watch.result().signals().isEmpty()) {
					throw new IllegalStateException("Nothing was said");
				}
			}
			for (int i = 0; i < WARM_UP_EDITS + EDITS; i++) {
				for (var edit : edits.entrySet()) {
					long start = System.nanoTime();
					dossier.edits().run(edit.getValue().apply(i + WARM_UP_EDITS + EDITS));
					sample("store.", edit.getKey(), i, System.nanoTime() - start);
				}
			}
		}
	}

	private static void sample(String kind, String edit, int run, long taken) {
		if (taken <= 0) {
			throw new IllegalStateException("The listener was not called after " + edit);
		}
		if (run >= WARM_UP_EDITS) {
			Child.sample(kind + edit, taken / 1e6);
		}
	}

	/** The edits by name; each one changes something each time. */
	private static Map<String, IntFunction<Command>> edits(OpenDossier dossier) {
		List<Decision> decisions = dossier.roots(StatementOfApplicability.class).stream()
				.flatMap(s -> s.getDecisions().stream()).toList();
		List<Person> people = dossier.dossier().getPeople();
		Person known = mostNamed(dossier);
		Edits edits = dossier.edits();
		Map<String, IntFunction<Command>> all = new LinkedHashMap<>();
		all.put("applicability", i -> {
			Decision decision = at(decisions, i);
			return edits.set(decision, StatementPackage.Literals.DECISION__APPLICABILITY,
					decision.getApplicability() == Applicability.APPLICABLE ? Applicability.NOT_APPLICABLE
							: Applicability.APPLICABLE);
		});
		all.put("text", i -> edits.setText(at(decisions, i).getRealisation(), "nl", "Wij doen dit sinds versie " + i));
		all.put("owner", i -> {
			Decision decision = at(decisions, i);
			int next = people.indexOf(decision.getOwner()) + 1;
			return edits.set(decision, StatementPackage.Literals.DECISION__OWNER, people.get(next % people.size()));
		});
		all.put("person", i -> edits.set(known, DossierPackage.Literals.PERSON__NAME, "Persoon " + i));
		return all;
	}

	private static Decision at(List<Decision> decisions, int i) {
		return decisions.get((int) ((long) i * STEP % decisions.size()));
	}

	/** The person that most objects refer to. */
	private static Person mostNamed(OpenDossier dossier) {
		Map<Person, Integer> named = new HashMap<>();
		List<Notifier> all = new ArrayList<>();
		EcoreUtil.getAllContents(dossier.resourceSet(), false).forEachRemaining(n -> all.add((Notifier) n));
		for (Notifier one : all) {
			if (one instanceof EObject object) {
				object.eCrossReferences().stream().filter(Person.class::isInstance)
						.forEach(p -> named.merge((Person) p, Integer.valueOf(1), Integer::sum));
			}
		}
		Map.Entry<Person, Integer> most = named.entrySet().stream()
				.max(Comparator.comparingInt(e -> e.getValue().intValue())).orElseThrow();
		Child.sample("edit.references", most.getValue().intValue());
		return most.getKey();
	}
}
