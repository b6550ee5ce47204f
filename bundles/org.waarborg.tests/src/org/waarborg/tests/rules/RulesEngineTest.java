package org.waarborg.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.RuleReference;
import org.waarborg.rules.RuleSettings;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.rules.spi.DueSource;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementPackage;

/** One check of a dossier, with rules made for it. */
class RulesEngineTest {

	@TempDir
	Path temp;

	private Scenario scenario;

	@BeforeEach
	void makeDossier() {
		scenario = new Scenario(temp.resolve("dossier"));
	}

	@AfterEach
	void close() {
		scenario.close();
	}

	private static RulesComponent rules(Rule... rules) {
		RulesComponent component = new RulesComponent();
		component.addBook(new SmallRules(rules));
		return component;
	}

	private CheckResult check(Rules rules, Object... services) {
		return rules.check(scenario.request("en", List.of(services)));
	}

	private Measure measure(String code) {
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		measure.setCode(code);
		measure.getTitle().add(Texts.of("nl", "Maatregel " + code));
		scenario.dossier().getMeasures().add(measure);
		return measure;
	}

	@Test
	void aSignalSaysWhatAndWhereAndWhatToDo() {
		Decision decision = scenario.decision("x#A.1");
		CheckResult result = check(rules(SmallRules.undecided()));
		Signal signal = result.signals().get(0);
		assertEquals("Undecided: x#A.1", signal.text());
		assertEquals("Decide x#A.1", signal.todo());
		assertEquals("x#A.1", signal.place().label());
		assertEquals("Decision", signal.place().type());
		assertEquals("applicability", signal.place().feature());
		assertEquals(Scenario.STATEMENT, signal.place().file());
		assertEquals(decision.getId(), signal.place().objectId());
		assertEquals(1, result.rules());
		assertTrue(signal.isOpen());
		scenario.open().edits().run(signal.fixes().get(0).command().apply(scenario.open().edits()));
		assertEquals(List.of(), check(rules(SmallRules.undecided())).signals());
	}

	@Test
	void rulesOfAClassLookAtItsSubclassesToo() {
		measure("M-1");
		List<String> seen = new ArrayList<>();
		Rule rule = SmallRules.rule("TST-001", Severity.INFO, (s, c, out) -> seen.add(s.eClass().getName()),
				DossierPackage.Literals.ELEMENT, DossierPackage.Literals.MEASURE);
		check(rules(rule));
		assertEquals(List.of("Organisation", "Scope", "Measure"), seen,
				"and each once, although it is a subject twice");
	}

	@Test
	void theMostSevereComesFirstThenByRuleThenAsInTheDossier() {
		measure("B");
		measure("A");
		scenario.decision("x#A.9");
		scenario.decision("x#A.1");
		Rules rules = rules(SmallRules.unused(), SmallRules.undecided(), SmallRules.statementsOfScope());
		assertEquals(List.of("TST-001 x#A.9", "TST-001 x#A.1", "TST-003 M B", "TST-003 M A"),
				check(rules).signals().stream().map(s -> s.rule() + ' ' + s.place().label()).toList());
		assertEquals(LiveAgainstFull.words(check(rules)), LiveAgainstFull.words(check(rules)));
	}

	@Test
	void theOrderInWhichRulesArriveMakesNoDifference() {
		scenario.decision("x#A.1");
		measure("M-1");
		SmallRules one = new SmallRules(SmallRules.undecided(), SmallRules.unused());
		OtherBook two = new OtherBook(SmallRules.progress(), SmallRules.undecided());
		RulesComponent there = new RulesComponent();
		there.addBook(one);
		there.addBook(two);
		RulesComponent back = new RulesComponent();
		back.addBook(two);
		back.addBook(one);
		assertEquals(LiveAgainstFull.words(check(there)), LiveAgainstFull.words(check(back)));
		assertEquals(there.descriptions(Locale.ENGLISH), back.descriptions(Locale.ENGLISH));
		back.removeBook(two);
		assertFalse(check(back).signals().stream().anyMatch(s -> s.rule().equals("TST-004")));
	}

	@Test
	void ofTwoRulesWithOneIdTheHigherRankingIsUsedAndTheOtherIsReported() {
		scenario.decision("x#A.1");
		Rule loud = SmallRules.rule("TST-001", Severity.INFO,
				(s, c, out) -> out.at(s, null, "loud").say("loud"), StatementPackage.Literals.DECISION);
		RulesComponent rules = rules(SmallRules.undecided());
		rules.addBook(new OtherBook(loud), Map.of("service.ranking", Integer.valueOf(5)));
		List<Signal> signals = check(rules).signals();
		assertEquals(List.of("RUL-002", "TST-001"), signals.stream().map(Signal::rule).toList());
		assertEquals("loud", signals.get(1).place().label());
		assertTrue(signals.get(0).text().contains("TST-001") && signals.get(0).text().contains("SmallRules"));
		assertEquals(1, check(rules).rules());
	}

	@Test
	void aRuleThatFailsIsReportedOnceAndTakesNoOtherDown() {
		scenario.decision("x#A.1");
		measure("M-1").setStatus(MeasureStatus.DONE);
		measure("M-2").setStatus(MeasureStatus.DONE);
		measure("M-3");
		List<Signal> signals = check(rules(SmallRules.fails(), SmallRules.undecided())).signals();
		assertEquals(List.of("TST-001", "RUL-001", "TST-008"), signals.stream().map(Signal::rule).toList());
		Signal defect = signals.get(1);
		assertEquals("Rule TST-008 could not be carried out at M-1 Maatregel M-1 and at one other place: "
				+ "IllegalStateException: this rule has a defect. All other rules looked.", defect.text());
		assertEquals(Severity.ATTENTION, defect.severity());
		assertTrue(defect.todo().contains("TST-008"));
	}

	@Test
	void aRuleWithoutWordsIsReportedToo() {
		scenario.decision("x#A.1");
		Rule mute = SmallRules.rule("TST-999", Severity.ERROR, (s, c, out) -> out.at(s, null, "x").say(),
				StatementPackage.Literals.DECISION);
		assertEquals(List.of("RUL-001"), check(rules(mute)).signals().stream().map(Signal::rule).toList());
	}

	@Test
	void settingsAreThoseOfTheRuleUntilSomebodySetsThem() {
		var exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.setUntil(Scenario.TODAY.minusDays(8));
		scenario.dossier().getExemptions().add(exemption);
		Rule rule = SmallRules.exemptionEnded();
		assertEquals("Ended on 2026-11-13", check(rules(rule)).signals().get(0).text());
		assertEquals("Renew what ended on 2026-11-13", check(rules(rule)).signals().get(0).todo());
		assertEquals(List.of(), check(rules(rule), new RuleSettings(Set.of(), Set.of(),
				Map.of("TST-007", Map.of("grace", "P8D")))).signals());
		assertEquals(0, check(rules(rule), new RuleSettings(Set.of(), Set.of("TST-007"), Map.of())).rules());
		Rule asks = SmallRules.rule("TST-001", Severity.INFO, (s, c, out) -> c.number("nothing"),
				DossierPackage.Literals.DOSSIER);
		assertTrue(check(rules(asks)).signals().get(0).text().contains("no setting nothing"));
	}

	@Test
	void aRuleThatShipsSwitchedOffLooksWhenItIsSwitchedOn() {
		scenario.decision("x#A.1");
		SmallRules.Small on = (SmallRules.Small) SmallRules.undecided();
		Rules rules = rules(new SmallRules.Small(on.id(), on.severity(), on.subjects(), false, Map.of(), on.check()));
		assertEquals(0, check(rules).rules());
		assertEquals(List.of(), check(rules).signals());
		assertEquals(1, check(rules, RuleSettings.DEFAULTS.switchedOn(Set.of("TST-001"))).signals().size());
		assertFalse(rules.descriptions(Locale.ENGLISH).stream().filter(d -> d.id().equals("TST-001")).findFirst()
				.orElseThrow().active());
	}

	@Test
	void theReferenceSaysEverythingInBothLanguages() {
		RulesComponent rules = new RulesComponent();
		rules.addBook(SmallRules.all());
		List<RuleDescription> english = rules.descriptions(Locale.ENGLISH);
		List<RuleDescription> dutch = rules.descriptions(Locale.of("nl"));
		assertEquals(english.stream().map(RuleDescription::id).toList(),
				dutch.stream().map(RuleDescription::id).toList());
		assertEquals("RUL-001", english.get(0).id());
		assertEquals("A rule could not be carried out", english.get(0).title());
		assertEquals("Een regel kon niet worden uitgevoerd", dutch.get(0).title());
		assertEquals(List.of("grace = P7D", "most = 3"), english.get(english.size() - 1).settings());
		String page = RuleReference.markdown(english, Locale.ENGLISH);
		assertTrue(page.startsWith("# Rules\n"));
		for (RuleDescription rule : english) {
			assertTrue(page.contains("\n### " + rule.id() + " – " + rule.title() + "\n"), rule.id());
			assertTrue(page.contains("](#" + rule.id().toLowerCase(Locale.ROOT) + ")\n"), rule.id());
			assertTrue(page.contains(rule.reason()) && page.contains(rule.fires().get(0)), rule.id());
		}
		assertTrue(page.contains("\n## Tests (TST)\n"));
		assertTrue(RuleReference.markdown(dutch, Locale.of("nl")).startsWith("# Regels\n"));
	}

	@Test
	void whatARuleSaysIsNotTakenForMarkup() {
		RuleDescription odd = new RuleDescription("ODD-001", "A", "<b> *x* #1", Severity.INFO, "a_b", "[s](t)",
				List.of(), List.of(), List.of(), false);
		String page = RuleReference.markdown(List.of(odd), Locale.ENGLISH);
		assertTrue(page.contains("\\<b\\> \\*x\\* \\#1") && page.contains("a\\_b") && page.contains("\\[s\\](t)"),
				page);
		assertTrue(page.contains("switched off"));
	}

	private static DueItem item(DueSource.Places places, EObject object, String label, int days) {
		return new DueItem("k@" + label, "k", "Kind", Scenario.TODAY.plusDays(days), Scenario.TODAY.plusDays(days),
				places.at(object, null, label), "Do " + label, "", true);
	}

	@Test
	void whatIsDueIsInOrderOfDateAndSaidOnce() {
		CheckRequest request = scenario.request("en", List.of());
		DueSource one = (r, places, due) -> {
			due.accept(item(places, scenario.scope(), "b", 3));
			due.accept(item(places, scenario.scope(), "a", 3));
		};
		DueSource two = (r, places, due) -> {
			due.accept(item(places, scenario.scope(), "a", 3));
			due.accept(item(places, scenario.scope(), "c", -3));
			throw new IllegalStateException("no calendar");
		};
		RulesComponent rules = new RulesComponent();
		rules.addSource(one);
		rules.addSource(two);
		List<DueItem> due = rules.due(request);
		assertEquals(List.of("Do c", "Do a", "Do b"),
				due.stream().filter(d -> d.kind().equals("k")).map(DueItem::what).toList());
		DueItem defect = due.get(1);
		assertEquals("source-defect", defect.kind());
		assertTrue(defect.what().contains("no calendar"));
		rules.removeSource(two);
		assertEquals(2, rules.due(request).size());
	}

	@Test
	void contextServicesAreFoundByType() {
		List<Object> found = new ArrayList<>();
		Rule rule = SmallRules.rule("TST-001", Severity.INFO, (s, c, out) -> {
			found.add(c.service(LocalDate.class).orElseThrow());
			assertTrue(c.service(Path.class).isEmpty());
			found.add(Integer.valueOf(c.references(scenario.person()).size()));
		}, DossierPackage.Literals.DOSSIER);
		scenario.decision("x#A.1").setOwner(scenario.person());
		assertEquals(List.of(), check(rules(rule), LocalDate.EPOCH).signals());
		assertInstanceOf(LocalDate.class, found.get(0));
		assertEquals(Integer.valueOf(3), found.get(1), "scope, statement and decision");
	}

	/** Another book, with the same words. */
	private static final class OtherBook implements RuleBook {

		private final SmallRules rules;

		OtherBook(Rule... rules) {
			this.rules = new SmallRules(rules);
		}

		@Override
		public List<Rule> rules() {
			return rules.rules();
		}

		@Override
		public Messages messages(Locale locale) {
			return rules.messages(locale);
		}
	}
}
