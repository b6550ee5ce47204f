package org.waarborg.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Person;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleContext;
import org.waarborg.rules.spi.Signals;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;

/** Signals while somebody edits: the same as those of a check of the whole, without looking at the whole. */
class LiveCheckTest {

	@TempDir
	Path temp;

	private final RulesComponent rules = new RulesComponent();
	private final List<CheckResult> told = new ArrayList<>();
	private final Map<String, Integer> looked = new HashMap<>();
	private Scenario scenario;
	private OpenDossier dossier;
	private CheckRequest request;

	@BeforeEach
	void makeDossier() throws Exception {
		rules.addBook(SmallRules.all());
		scenario = new Scenario(temp.resolve("dossier"));
		dossier = scenario.open();
		Person second = scenario.person("Bram de Wit");
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		measure.setCode("M-1");
		scenario.dossier().getMeasures().add(measure);
		for (int i = 1; i <= 20; i++) {
			Decision decision = scenario.decision("x#A." + i);
			decision.setApplicability(i % 2 == 0 ? Applicability.APPLICABLE : Applicability.UNDECIDED);
			decision.setOwner(i % 4 == 0 ? second : scenario.person());
			Part part = StatementFactory.eINSTANCE.createPart();
			decision.getParts().add(part);
			if (i % 5 == 0) {
				part.getMeasures().add(measure);
			}
		}
		scenario.statement("statements/two.soa").setTwin(scenario.statement());
		request = scenario.request("en", List.of());
		dossier.edits().run("nothing but a name", set(second, DossierPackage.Literals.PERSON__PHONE, "1"));
		dossier.edits().run(set(scenario.person(), DossierPackage.Literals.PERSON__PHONE, "2"));
		dossier.edits().run(set(measure, DossierPackage.Literals.ELEMENT__CODE, "M-2"));
		for (StatementOfApplicability statement : dossier.roots(StatementOfApplicability.class)) {
			dossier.edits().run(set(statement, DossierPackage.Literals.ELEMENT__CODE, "S"));
		}
		dossier.save();
	}

	@AfterEach
	void close() {
		scenario.close();
	}

	private Command set(EObject object, EStructuralFeature feature,
			Object value) {
		return dossier.edits().set(object, feature, value);
	}

	private CommandStack stack() {
		return dossier.editingDomain().getCommandStack();
	}

	private Decision decision(int index) {
		return scenario.statement().getDecisions().get(index);
	}

	private static long count(CheckResult result, String rule) {
		return result.signals().stream().filter(s -> s.rule().equals(rule)).count();
	}

	private void same(Rules.Watch watch) {
		assertEquals(LiveAgainstFull.words(rules.check(request)), LiveAgainstFull.words(watch.result()));
		assertEquals(watch.result(), told.get(told.size() - 1));
	}

	/** A rule that counts how often it looks at what. */
	private Rule counting() {
		return SmallRules.rule("TST-008", Severity.INFO,
				(s, c, out) -> looked.merge(s.eClass().getName(), Integer.valueOf(1), Integer::sum),
				StatementPackage.Literals.DECISION, DossierPackage.Literals.MEASURE, DossierPackage.Literals.PERSON);
	}

	/** So slow that no two objects fit in one piece. */
	private static Rule slow() {
		return SmallRules.rule("TST-009", Severity.INFO, (s, c, out) -> {
			long end = System.nanoTime() + 30_000_000;
			while (System.nanoTime() < end) {
				Thread.onSpinWait();
			}
		}, StatementPackage.Literals.DECISION);
	}

	@Test
	void aFirstLookInPiecesTellsNothingBeforeItsEndAndStartsOverAfterAnEdit() {
		rules.addBook(new SmallRules(slow()));
		Deque<Runnable> later = new ArrayDeque<>();
		try (Rules.Watch watch = rules.watch(request, told::add, later::add)) {
			for (int piece = 0; piece < 5; piece++) {
				later.remove().run();
			}
			assertEquals(List.of(), told);
			assertEquals(List.of(), watch.result().signals(), "half of the signals would be wrong ones");
			dossier.edits().run(set(decision(0), StatementPackage.Literals.DECISION__APPLICABILITY,
					Applicability.APPLICABLE));
			assertEquals(List.of(), told, "it starts over");
			while (!later.isEmpty()) {
				later.remove().run();
			}
			assertEquals(1, told.size());
			same(watch);
			dossier.edits().run(set(decision(1), StatementPackage.Literals.DECISION__APPLICABILITY,
					Applicability.UNDECIDED));
			assertEquals(2, told.size(), "from then on at once");
			same(watch);
		}
	}

	@Test
	void aWatchThatIsClosedDuringItsFirstLookLooksNoFurther() {
		rules.addBook(new SmallRules(slow(), counting()));
		Deque<Runnable> later = new ArrayDeque<>();
		rules.watch(request, told::add, later::add).close();
		looked.clear();
		while (!later.isEmpty()) {
			later.remove().run();
		}
		assertEquals(Map.of(), looked);
		assertEquals(List.of(), told);
	}

	@Test
	void aCommandIsAnsweredOnceAndOnlyWhatItTouchedIsLookedAt() {
		RulesComponent counted = new RulesComponent();
		counted.addBook(new SmallRules(counting()));
		try (Rules.Watch watch = counted.watch(request, told::add)) {
			assertEquals(Map.of("Decision", 20, "Measure", 1, "Person", 2), looked);
			looked.clear();
			Edits edits = dossier.edits();
			edits.run("two at once", set(decision(0), StatementPackage.Literals.DECISION__FOLLOWS_BASE, true),
					edits.setText(decision(0).getRealisation(), "nl", "Zo"));
			assertEquals(2, told.size(), "at the start and after the command");
			assertEquals(Map.of("Decision", 1, "Person", 1), looked, "the decision and its owner");
			looked.clear();
			stack().undo();
			stack().redo();
			assertEquals(4, told.size());
			assertEquals(Map.of("Decision", 2, "Person", 2), looked);
			looked.clear();
			edits.run(set(scenario.dossier().getMeasures().get(0), DossierPackage.Literals.ELEMENT__CODE, "M-3"));
			assertEquals(Map.of("Decision", 4, "Measure", 1), looked,
					"the measure and the decisions with parts that use it");
			assertEquals(watch.result(), told.get(4));
		}
	}

	@Test
	void whatADecisionRefersToCounts() {
		try (Rules.Watch watch = rules.watch(request, told::add)) {
			assertEquals(0, count(watch.result(), "TST-002"));
			Person second = scenario.dossier().getPeople().get(1);
			dossier.edits().run(set(second, DossierPackage.Literals.PERSON__LEFT_ON, Scenario.TODAY.minusDays(3)));
			assertEquals(5, count(watch.result(), "TST-002"));
			same(watch);
			dossier.edits().run(dossier.edits().delete(second));
			assertEquals(0, count(watch.result(), "TST-002"));
			same(watch);
			stack().undo();
			assertEquals(5, count(watch.result(), "TST-002"));
			same(watch);
		}
	}

	private String uses(Rules.Watch watch) {
		return watch.result().signals().stream().filter(s -> s.rule().equals("TST-003")).map(Signal::text).findFirst()
				.orElseThrow();
	}

	@Test
	void whatRefersToAMeasureCountsAndIsInTheOrderOfTheDossier() {
		try (Rules.Watch watch = rules.watch(request, told::add)) {
			assertEquals("4 uses: [x#A.5 UNDECIDED, x#A.10 APPLICABLE, x#A.15 UNDECIDED, x#A.20 APPLICABLE]",
					uses(watch));
			dossier.edits().run(set(decision(4), StatementPackage.Literals.DECISION__APPLICABILITY,
					Applicability.NOT_APPLICABLE));
			assertTrue(uses(watch).contains("x#A.5 NOT_APPLICABLE"));
			same(watch);
			dossier.edits().run(dossier.edits().move(scenario.statement(),
					StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, decision(19), 0));
			assertEquals("4 uses: [x#A.20 APPLICABLE, x#A.5 NOT_APPLICABLE, x#A.10 APPLICABLE, x#A.15 UNDECIDED]",
					uses(watch));
			same(watch);
			dossier.edits().run(
					dossier.edits().clear(decision(0).getParts().get(0), StatementPackage.Literals.PART__MEASURES));
			assertTrue(uses(watch).startsWith("3 uses: [x#A.5 "));
			same(watch);
			dossier.edits().run(dossier.edits().delete(decision(5)));
			stack().undo();
			same(watch);
		}
	}

	@Test
	void whatIsDerivedFollowsTheContents() {
		try (Rules.Watch watch = rules.watch(request, told::add)) {
			Decision decision = decision(0);
			dossier.edits()
					.run(set(decision, StatementPackage.Literals.DECISION__APPLICABILITY, Applicability.APPLICABLE));
			assertTrue(watch.result().signals().stream().anyMatch(s -> s.text().equals("9 of 20 undecided")));
			dossier.edits().run(dossier.edits().moveTo(decision, dossier.roots(StatementOfApplicability.class).get(1),
					StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS));
			assertTrue(watch.result().signals().stream().anyMatch(s -> s.text().equals("9 of 19 undecided")));
			same(watch);
		}
	}

	@Test
	void filesComeAndGo() {
		try (Rules.Watch watch = rules.watch(request, told::add)) {
			assertEquals(1, count(watch.result(), "TST-006"), "one scope has two statements");
			StatementOfApplicability third = StatementFactory.eINSTANCE.createStatementOfApplicability();
			third.getDecisions().add(StatementFactory.eINSTANCE.createDecision());
			dossier.addFile("statements/a.soa", third);
			assertEquals(11, count(watch.result(), "TST-001"));
			same(watch);
			dossier.edits().run(set(third, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__TWIN,
					scenario.statement()));
			dossier.removeFile(Scenario.STATEMENT);
			assertEquals(1, count(watch.result(), "TST-001"));
			same(watch);
			stack().undo();
			same(watch);
			assertEquals(11, count(watch.result(), "TST-001"));
		}
	}

	@Test
	void afterReloadingEverythingIsLookedAtAgain() throws Exception {
		try (Rules.Watch watch = rules.watch(request, told::add)) {
			dossier.edits()
					.run(set(decision(0), StatementPackage.Literals.DECISION__APPLICABILITY, Applicability.APPLICABLE));
			EObject before = dossier.dossier();
			dossier.reload();
			assertEquals(10, count(watch.result(), "TST-001"));
			same(watch);
			assertEquals(List.of(), adapters(before.eResource().getResourceSet()), "the objects of before are let go");
			dossier.edits()
					.run(set(decision(0), StatementPackage.Literals.DECISION__APPLICABILITY, Applicability.APPLICABLE));
			assertEquals(9, count(watch.result(), "TST-001"));
			same(watch);
		}
	}

	@Test
	void rulesThatArriveLateLookAfterTheNextCommand() {
		RulesComponent late = new RulesComponent();
		try (Rules.Watch watch = late.watch(request, told::add)) {
			assertEquals(0, watch.result().rules());
			late.addBook(SmallRules.all());
			dossier.edits().run(set(decision(0), StatementPackage.Literals.DECISION__FOLLOWS_BASE, Boolean.TRUE));
			assertEquals(LiveAgainstFull.words(rules.check(request)), LiveAgainstFull.words(watch.result()));
		}
	}

	/** The adapters of this bundle on everything in a resource set. */
	private static List<String> adapters(Notifier resources) {
		List<String> found = new ArrayList<>();
		resources.eAdapters().forEach(a -> found.add(a.getClass().getName()));
		EcoreUtil.getAllContents(List.of(resources)).forEachRemaining(
				o -> ((Notifier) o).eAdapters().forEach(a -> found.add(a.getClass().getName())));
		return found.stream().filter(n -> n.startsWith("org.waarborg.rules")).distinct().toList();
	}

	@Test
	void closingLeavesNothingBehind() {
		Rules.Watch watch = rules.watch(request, told::add);
		Decision deleted = decision(3);
		dossier.edits().run(dossier.edits().delete(deleted));
		assertFalse(adapters(dossier.resourceSet()).isEmpty());
		watch.close();
		watch.close();
		assertEquals(List.of(), adapters(dossier.resourceSet()));
		assertTrue(
				deleted.eAdapters().stream().noneMatch(a -> a.getClass().getName().startsWith("org.waarborg.rules")));
		int before = told.size();
		dossier.edits().run(set(decision(0), StatementPackage.Literals.DECISION__FOLLOWS_BASE, Boolean.TRUE));
		watch.refresh();
		assertEquals(before, told.size());
	}

	@Test
	void aListenerMayRepairWhatItHearsOf() {
		List<Integer> open = new ArrayList<>();
		try (Rules.Watch watch = rules.watch(request, result -> {
			open.add(Integer.valueOf((int) count(result, "TST-001")));
			result.signals().stream().filter(s -> s.rule().equals("TST-001")).findFirst()
					.ifPresent(s -> dossier.edits().run(s.fixes().get(0).command().apply(dossier.edits())));
		})) {
			assertEquals(0, count(watch.result(), "TST-001"));
			assertEquals(11, open.size(), "ten repairs, each seen");
		}
	}

	@Test
	void aRuleThatCannotSayWhatItReachesLooksAtEverything() {
		Rule reach = new Rule() {

			@Override
			public String id() {
				return "TST-008";
			}

			@Override
			public Severity severity() {
				return Severity.INFO;
			}

			@Override
			public Set<EClass> subjects() {
				return Set.of(DossierPackage.Literals.MEASURE);
			}

			@Override
			public void check(EObject subject, RuleContext context,
					Signals signals) {
				signals.at(subject, null, "m").say(context.dossier().getPeople().get(0).getName());
			}

			@Override
			public List<EObject> touchedBy(EObject changed, RuleContext context) {
				throw new UnsupportedOperationException("not yet");
			}
		};
		RulesComponent failing = new RulesComponent();
		failing.addBook(new SmallRules(reach));
		try (Rules.Watch watch = failing.watch(request, told::add)) {
			dossier.edits().run(set(scenario.person(), DossierPackage.Literals.PERSON__NAME, "Chris Bos"));
			assertEquals(List.of("RUL-001", "TST-008"), watch.result().signals().stream().map(Signal::rule).toList());
			assertEquals("Measure Chris Bos", watch.result().signals().get(1).text());
			assertTrue(watch.result().signals().get(0).text().contains("not yet"));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void randomEditsGiveTheSameAsAFreshLook(long seed) {
		LiveAgainstFull.run(rules, request, seed, 80);
	}

	@Test
	void newObjectsGetTheirIdsBeforeRulesSeeThem() {
		try (Rules.Watch watch = rules.watch(request, told::add)) {
			Decision added = StatementFactory.eINSTANCE.createDecision();
			dossier.edits().run(dossier.edits().add(scenario.statement(),
					StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, added));
			assertTrue(watch.result().signals().stream().anyMatch(s -> s.place().objectId().equals(added.getId())));
			assertEquals(added, Identifiers.ensureIds(added));
			same(watch);
		}
	}
}
