package org.waarborg.tests.statementrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.dossier.rules.internal.DossierDates;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.LiveAgainstFull;
import org.waarborg.tests.rules.RuleBookContract;
import org.waarborg.tests.rules.Scenario;

/** What the rules say about the example hospital on 22 November 2026, against what an auditor would. */
class ExampleSignalsTest {

	@TempDir
	Path temp;

	private Example example;

	@BeforeEach
	void open() throws IOException, StoreException {
		example = new Example(temp.resolve("example"));
	}

	@AfterEach
	void close() {
		example.close();
	}

	private static List<String> labels(List<Signal> signals, String rule) {
		return signals.stream().filter(s -> s.rule().equals(rule)).map(s -> s.place().label()).toList();
	}

	private static String text(List<Signal> signals, String rule, String label) {
		return signals.stream().filter(s -> s.rule().equals(rule) && s.place().label().equals(label)).map(Signal::text)
				.findFirst().orElse("nothing");
	}

	@Test
	void whatStopsAReleaseIsWhatIsUndecidedAndUnconfirmed() {
		List<Signal> signals = example.signals("nl");
		assertEquals(List.of("5.1 – zorg", "5.16 – zorg", "5.40", "5.41", "8.12", "8.35"), labels(signals, "SOA-001"));
		assertEquals(List.of("5.38"), labels(signals, "SOA-002"));
		assertEquals(Set.of("SOA-001", "SOA-002"), signals.stream().filter(s -> s.severity() == Severity.ERROR)
				.map(Signal::rule).collect(Collectors.toSet()));
	}

	@Test
	void anAuditorAsksAboutDriversOwnersReviewsAndDates() {
		List<Signal> signals = example.signals("nl");
		assertEquals(List.of("7.12"), labels(signals, "SOA-005"));
		assertEquals(List.of("8.27"), labels(signals, "SOA-010"));
		assertEquals(List.of("5.30", "8.1"), labels(signals, "SOA-014"));
		assertEquals(List.of(), labels(signals, "SOA-008"), "the measures have these dates, and their rule says it");
		assertEquals(
				"7.1 is met de hand op ‘Deels geïmplementeerd’ gezet, terwijl het zwakste deel op ‘Gepland’ staat.",
				text(signals, "SOA-017", "7.1"));
	}

	@Test
	void whatNobodyReportedAndNothingShowsIsSaidInOneSignal() {
		assertEquals(
				"Van 7.12 is niet gemeld hoever de implementatie is, en niets laat het zien: geen document, geen bewijs, "
						+ "geen plan.",
				text(example.signals("nl"), "SOA-009", "7.12"));
		assertEquals(
				"Nobody reported how far 7.12 is implemented, and nothing shows it: no document, no evidence, no plan.",
				text(example.signals("en"), "SOA-009", "7.12"));
	}

	@Test
	void nothingIsSaidAboutWhatIsHonest() {
		List<Signal> signals = example.signals("nl");
		Set<String> said = signals.stream().map(s -> s.place().label()).collect(Collectors.toSet());
		List.of("8.13", "8.33", "7.6", "5.28", "5.12 – zorg", "8.5 – zorg", "8.4", "8.25", "8.28", "8.31", "8.6")
				.forEach(label -> assertFalse(said.contains(label), label));
		assertEquals(List.of(), labels(signals, "SOA-007"), "differing care parts are normal");
		assertEquals(List.of(), labels(signals, "SOA-013"), "a deputy decided, with a mandate");
		assertEquals(List.of(), labels(signals, "SOA-024"), "the latest edition");
	}

	@Test
	void bothLanguagesSayTheSameThings() {
		assertEquals(example.signals("nl").stream().map(Signal::id).toList(),
				example.signals("en").stream().map(Signal::id).toList());
		Signal translation = example.signals("en").stream().filter(s -> s.rule().equals("SOA-021")).findFirst()
				.orElseThrow();
		assertTrue(translation.text().contains("English") && translation.text().contains("7 missing"),
				translation.text());
	}

	@Test
	void aFixTakesTheSignalAwayAndUndoBringsItBack() {
		List<String> before = example.signals("nl").stream().map(Signal::id).toList();
		for (Signal signal : example.signals("nl")) {
			for (Fix fix : signal.fixes()) {
				example.dossier().edits().run(fix.command().apply(example.dossier().edits()));
				assertFalse(example.signals("nl").stream().map(Signal::id).toList().contains(signal.id()),
						fix.label() + " does not repair: " + signal.text());
				example.dossier().editingDomain().getCommandStack().undo();
				assertEquals(before, example.signals("nl").stream().map(Signal::id).toList(), fix.label());
			}
		}
		assertTrue(example.signals("nl").stream().anyMatch(s -> !s.fixes().isEmpty()));
	}

	/** What crashed: the label of a fix was asked for when a rule of another book was the last that had looked. */
	@Test
	void everyFixOfTheExampleRunsAmongAllRulesInBothLanguages() {
		int ran = RuleBookContract.everyFixRuns(all(), example.dossier(), example::request, "example");
		assertTrue(ran >= 8, "fixes: " + ran);
	}

	private static RulesComponent all() {
		RulesComponent rules = Example.rules();
		rules.addBook(new DossierRuleBook());
		rules.addSource(new DossierDates());
		return rules;
	}

	@Test
	void aLostStatementFileIsAnErrorAlsoLive() throws Exception {
		List<CheckResult> told = new ArrayList<>();
		try (Rules.Watch watch = all().watch(example.request("nl"), told::add)) {
			example.dossier().removeFile("statements/vorige-uitgave.soa");
			assertEquals(List.of(), labels(watch.result().signals(), "SOA-029"), "the other one is still there");
			example.dossier().removeFile("statements/nen7510.soa");
			assertEquals(1, watch.result().signals().stream().filter(s -> s.rule().equals("SOA-029")).count());
			example.dossier().editingDomain().getCommandStack().undo();
			assertEquals(List.of(), labels(watch.result().signals(), "SOA-029"));
		}
		example.close();
		Files.delete(temp.resolve("example/statements/nen7510.soa"));
		Files.delete(temp.resolve("example/statements/vorige-uitgave.soa"));
		try (OpenDossier left = Scenario.store().open(temp.resolve("example"), OpenMode.READ_ONLY)) {
			CheckResult result = all().check(new CheckRequest(left, "nl", Example.TODAY, List.of(example.registry())));
			assertEquals(List.of("Het dossier had een verklaring van toepasselijkheid en heeft er nu geen: "
					+ "het bestand is weg of onleesbaar."), result.signals().stream()
							.filter(s -> s.severity() == Severity.ERROR && s.rule().equals("SOA-029")).map(Signal::text)
							.toList());
		}
	}

	@Test
	void aDecisionByNobodyIsNotConfirmedInOneStep() {
		Signal signal = example.signals("nl").stream().filter(s -> s.rule().equals("SOA-002")).findFirst()
				.orElseThrow();
		assertEquals(List.of(), signal.fixes());
	}

	@Test
	void aDateOfAMeasureIsSaidAndDueOnceAsThatOfTheMeasure() {
		List<Signal> signals = all().check(example.request("nl")).signals();
		assertEquals(List.of("M-26-04", "M-26-16"), labels(signals, "MEA-001").stream().map(l -> l.split(" ")[0])
				.filter(c -> c.equals("M-26-04") || c.equals("M-26-16")).toList());
		assertFalse(labels(signals, "SOA-008").contains("8.18") || labels(signals, "SOA-008").contains("8.11"));
		List<DueItem> due = all().due(example.request("nl"));
		assertTrue(due.stream().anyMatch(d -> d.place().label().startsWith("M-26-16 ")));
		assertTrue(due.stream().noneMatch(d -> d.kind().equals("control-planned")
				&& List.of("8.18", "8.11").contains(d.place().label())), due.toString());
	}

	@Test
	void englishSpeaksOfCareAndSaysInWhichLanguageItQuotes() {
		List<Signal> signals = all().check(example.request("en")).signals();
		signals.forEach(s -> assertFalse((s.text() + s.place().label() + s.fixes().stream().map(Fix::label).toList())
				.contains("– zorg"), s.toString()));
		Signal ended = signals.stream().filter(s -> s.rule().equals("EXC-001")).findFirst().orElseThrow();
		assertTrue(ended.text().contains("8.5 – care") && ended.fixes().get(0).label().contains("8.5 – care"),
				ended.toString());
		assertTrue(text(signals, "SOA-002", "5.38").endsWith(" [nl]"), text(signals, "SOA-002", "5.38"));
		assertFalse(text(example.signals("nl"), "SOA-002", "5.38").contains("[nl]"));
	}

	@Test
	void workOfSomebodyWhoLeftSaysSo() {
		assertTrue(all().due(example.request("nl")).stream()
				.anyMatch(d -> d.owner().equals("Daan Schuurhof (vertrokken)")));
		assertTrue(all().due(example.request("en")).stream().anyMatch(d -> d.owner().equals("Daan Schuurhof (left)")));
	}

	@Test
	void whileSomebodyWorksTheLiveSignalsAreThoseOfACheckOfTheWhole() {
		RulesComponent rules = Example.rules();
		LiveAgainstFull.run(rules, example.request("nl"), 20261122L, 40);
	}

	@Test
	void datesAreThoseOfWorkThatIsStillToBeDone() {
		List<DueItem> due = Example.rules().due(example.request("nl"));
		assertEquals(List.of("5.30", "8.1"),
				due.stream().filter(d -> d.overdue(Example.TODAY)).map(d -> d.place().label()).toList());
		List<String> planned = due.stream().filter(d -> d.kind().equals("control-planned")).map(DueItem::what).toList();
		assertTrue(planned.contains("Implementeren: 7.1 Fysieke beveiligingszones, deel ‘Oude laboratoriumvleugel’"),
				planned.toString());
		assertEquals(due.size(), due.stream().map(DueItem::id).distinct().count());
		assertEquals("Bas Ravensloot", due.get(0).owner());
		assertTrue(due.stream().noneMatch(d -> d.place().label().equals("5.40")), "nothing undecided is due");
	}
}
