package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Treatment;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.compare.ComparedField;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.Thaw;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CatalogBuilder;

/** A treatment that chose a control is why the control applies: on rows, in rules, documents, releases and comparisons. */
class ReasonsTest {

	private static final String CONTROL = "basis-1#A.5.1";

	@TempDir
	private Path folder;
	private Scenario s;
	private RiskRegister register;
	private Risk risk;
	private Treatment treatment;
	private Decision decision;

	@BeforeEach
	void start() {
		s = new Scenario(folder.resolve("dossier"));
		s.controlSets(
				CatalogBuilder.norm("basis-1", "Norm Basis", "2022").group("A.5", "Organisation")
						.control("A.5.1", "Control 1").control("A.5.2", "Control 2").build(),
				CatalogBuilder.norm("zorg-1", "Norm Zorg", "2024").extending("basis-1").group("A.5", "Organisation")
						.carePart("A.5.1", "Control 1 for care").build());
		s.uses("basis-1");
		s.uses("zorg-1");
		decision = s.decision(CONTROL);
		decision.setApplicability(Applicability.APPLICABLE);
		Decision care = s.decision("zorg-1#A.5.1.care");
		care.setFollowsBase(true);
		register = s.file("risks/one.risk", Risks.register());
		risk = Risks.risk(register, "R-1", 4, 5);
		treatment = Risks.treatment(risk, 2, 0);
		// As somebody chooses who works with the overlay: the row goes by the set that defines the control.
		Risks.control(treatment, "zorg-1#A.5.1");
		s.request("nl", List.of());
	}

	@AfterEach
	void stop() {
		s.close();
	}

	private List<StatementRow> rows() {
		return StatementRows.of(s.statement(), s.registry(), new StatementView.Combined());
	}

	private StatementRow row(String ref) {
		return rows().stream().filter(r -> r.ref().toString().equals(ref)).findFirst().orElseThrow();
	}

	private static List<String> named(StatementRow row) {
		return row.derived().stream().map(d -> d.label("nl") + '/' + Texts.get(d.detail(), "en")).toList();
	}

	@Test
	void rowsKnowTheRisksThatChoseTheirControl() {
		assertEquals(List.of("R-1 Risico R-1/Very high"), named(row(CONTROL)));
		assertEquals(List.of(DriverKind.RISK), row(CONTROL).reasons());
		assertEquals(treatment, row(CONTROL).derived().get(0).through());
		assertEquals(List.of("R-1 Risico R-1/Very high"), named(row("zorg-1#A.5.1.care")),
				"what follows has its reasons");
		assertEquals(List.of(), named(row("basis-1#A.5.2")));
	}

	@Test
	void aRiskStandsOnceHoweverManyOfItsTreatmentsChoseTheControl() {
		Risks.control(Risks.treatment(risk, 1, 0), CONTROL);
		assertEquals(1, row(CONTROL).derived().size());
	}

	@Test
	void rowsThatSomebodyKeepsFollowTheRegister() {
		StatementRow kept = row(CONTROL);
		assertEquals(1, kept.derived().size());
		risk.setStatus(RiskStatus.CLOSED);
		assertEquals(List.of(), kept.derived());
		risk.setStatus(RiskStatus.OPEN);
		Risks.assess(risk, AssessedState.CURRENT, 1, 1);
		assertEquals(List.of("R-1 Risico R-1/Low"), named(kept));
		s.open().removeFile("risks/one.risk");
		assertEquals(List.of(), kept.derived());
	}

	@Test
	void onlyStatementsOfItsScopesHaveTheReason() {
		Scope other = DossierFactory.eINSTANCE.createScope();
		s.dossier().getScopes().add(other);
		risk.getScopes().add(other);
		assertEquals(List.of(), named(row(CONTROL)));
		risk.getScopes().add(s.scope());
		assertEquals(1, named(row(CONTROL)).size());
	}

	@Test
	void whatDoesNotApplyHasNoReasonsAndIsStillAskedFor() {
		decision.setApplicability(Applicability.NOT_APPLICABLE);
		assertEquals(List.of(), row(CONTROL).derived());
		assertEquals(List.of(), row(CONTROL).reasons());
		assertEquals(1, row(CONTROL).asking().size());
	}

	@Test
	void withoutTheDomainEverythingIsAsBefore() throws Exception {
		s.open().save();
		try (OpenDossier plain = new DossierStoreImpl(List.of(new StatementDomain())).open(s.open().folder(),
				OpenMode.READ_ONLY)) {
			assertEquals(List.of("risks/one.risk"), plain.closedFiles());
			assertTrue(StatementRows.of(plain.roots(StatementOfApplicability.class).get(0), s.registry(),
					new StatementView.Combined()).stream().allMatch(r -> r.derived().isEmpty()));
		}
	}

	// ---- rules

	private static List<String> withoutReason(CheckResult result) {
		return result.signals().stream().filter(g -> g.rule().equals("SOA-005")).map(Signal::text).toList();
	}

	@Test
	void aTreatmentAnswersTheRuleOnReasonsAsSoonAsItChoosesTheControl() {
		Rules rules = new RulesComponent();
		((RulesComponent) rules).addBook(new StatementRuleBook(), Map.of());
		try (Rules.Watch watch = rules.watch(s.request("nl", List.of()), r -> {
		})) {
			assertEquals(List.of(), withoutReason(watch.result()));
			s.open().edits().run("weg", s.open().edits().delete(treatment.getControls()));
			assertEquals(1, withoutReason(watch.result()).size());
			s.open().editingDomain().getCommandStack().undo();
			assertEquals(List.of(), withoutReason(watch.result()));
			s.open().edits().run("dicht", s.open().edits().set(risk, Literals.RISK__STATUS, RiskStatus.CLOSED));
			assertEquals(1, withoutReason(watch.result()).size());
			s.open().editingDomain().getCommandStack().undo();
			s.open().removeFile("risks/one.risk");
			assertEquals(1, withoutReason(watch.result()).size(), "the register is gone as a whole");
			assertEquals(withoutReason(rules.check(s.request("nl", List.of()))), withoutReason(watch.result()));
		}
	}

	// ---- documents

	private static Document document(StatementOfApplicability statement, Dossier dossier, ControlSetRegistry sets,
			String language, Disclosure disclosure) {
		try {
			return new StatementDocumentSource(sets).build(new DocumentRequest(statement, language, "", Map.of(),
					List.of(dossier, disclosure), Risks.TODAY));
		} catch (DocumentException e) {
			throw new AssertionError(e);
		}
	}

	private Document document(String language, Audience audience) {
		s.statement().setClassification(Classification.PUBLIC);
		return document(s.statement(), s.dossier(), s.registry(), language, Disclosure.standard(audience));
	}

	private static List<String> reasons(Document document) {
		return document.mainTable().orElseThrow().rows().get(0).cells().stream().filter(Cell.Items.class::isInstance)
				.map(Cell.Items.class::cast).findFirst().map(i -> i.items().stream().map(Cell.Item::text).toList())
				.orElse(List.of());
	}

	@Test
	void documentsNameTheRiskWithItsLevel() {
		assertEquals(List.of("Risico: R-1 Risico R-1, zeer hoog"), reasons(document("nl", Audience.AUDITOR)));
		assertEquals(List.of("Risk: R-1 Risk R-1, very high"), reasons(document("en", Audience.INTERNAL)));
	}

	@Test
	void whoMayNotSeeTheRiskReadsThatThereIsOne() {
		for (int i = 2; i < 5; i++) {
			Risks.control(Risks.treatment(Risks.risk(register, "R-" + i, 4, 5), 1, 0), CONTROL);
		}
		Document customer = document("nl", Audience.CUSTOMER);
		assertEquals(List.of("Risico"), reasons(customer), "texts of reasons do not leave for customers");
		assertFalse(customer.toString().contains("Risico R-1"));
		register.getRisks().forEach(r -> r.setClassification(Classification.SECRET));
		Document auditor = document("nl", Audience.AUDITOR);
		assertEquals(List.of("Risico"), reasons(auditor));
		assertTrue(withheld(auditor).contains("4 risico’s"), withheld(auditor));
		risk.setClassification(Classification.INTERNAL);
		assertEquals(List.of("Risico: R-1 Risico R-1, zeer hoog", "Risico"), reasons(document("nl", Audience.AUDITOR)));
		register.setClassification(Classification.SECRET);
		assertEquals(List.of("Risico"), reasons(document("nl", Audience.AUDITOR)), "the register is a secret");
	}

	private static String withheld(Document document) {
		return document.header().facts().stream().filter(f -> f.id().equals(Fact.WITHHELD))
				.map(f -> f.value().toString()).findFirst().orElse("");
	}

	// ---- releases

	private StatementRelease freeze(int number) {
		return Freeze.of(s.statement(), s.dossier(), s.registry(), new Freeze.Facts(number, LocalDate.of(2026, 11, 21),
				"Aïsha van der Meer", "nl", Map.of(), "", List.of()));
	}

	@Test
	void aReleaseSaysItWithoutTheRegister() throws Exception {
		Risk secret = Risks.risk(register, "R-2", 2, 2);
		secret.setClassification(Classification.SECRET);
		Risks.control(Risks.treatment(secret, 1, 0), CONTROL);
		s.statement().setClassification(Classification.PUBLIC);
		Map<Audience, List<String>> before = new EnumMap<>(Audience.class);
		Map<Audience, String> held = new EnumMap<>(Audience.class);
		for (Audience audience : Audience.values()) {
			before.put(audience, reasons(document("nl", audience)));
			held.put(audience, withheld(document("nl", audience)));
		}
		byte[] file = s.open().serialise("statements/released/one-v1.soa", freeze(1));
		s.open().removeFile("risks/one.risk");
		assertEquals(List.of(), reasons(document("nl", Audience.INTERNAL)));
		Thaw.Thawed thawed = Thaw.of(read(file));
		for (Audience audience : Audience.values()) {
			Document released = document(thawed.statement(), thawed.dossier(), thawed.registry(), "nl",
					Disclosure.standard(audience));
			assertEquals(before.get(audience), reasons(released), audience.toString());
			assertEquals(held.get(audience), withheld(released), audience.toString());
		}
		List<StatementRow> rows = StatementRows.of(thawed.statement(), thawed.registry(), new StatementView.Combined());
		assertTrue(rows.get(0).drivers().isEmpty(), "it is not taken for something that somebody wrote");
		assertEquals(List.of(DriverKind.RISK), rows.get(0).reasons());
	}

	private StatementRelease read(byte[] file) throws Exception {
		Path target = s.open().folder().resolve("statements/released/one-v1.soa");
		Files.createDirectories(target.getParent());
		Files.write(target, file);
		return s.open().readApart("statements/released/one-v1.soa", StatementRelease.class);
	}

	private Optional<String> difference(StatementRelease before) {
		Comparison comparison = Comparison.of(ComparedState.released(before), ComparedState.draft(freeze(2)));
		return comparison.controls().stream().filter(c -> c.changed(ComparedField.DRIVERS))
				.map(c -> c.ref().toString()).findFirst();
	}

	@Test
	void comparingShowsAReasonThatCameWentOrBecameWorse() {
		StatementRelease before = freeze(1);
		assertEquals(Optional.empty(), difference(before));
		Risks.assess(risk, AssessedState.CURRENT, 1, 1);
		assertEquals(Optional.of(CONTROL), difference(before), "another level");
		Risks.assess(risk, AssessedState.CURRENT, 4, 5);
		assertEquals(Optional.empty(), difference(before));
		Risks.control(Risks.treatment(Risks.risk(register, "R-2", 2, 2), 1, 0), CONTROL);
		assertEquals(Optional.of(CONTROL), difference(before), "a further risk");
	}

	@Test
	void theRiskThatSomebodyTypedBeforeThereWasARegisterIsTheSameReason() {
		treatment.getControls().clear();
		Driver typed = StatementFactory.eINSTANCE.createDriver();
		typed.getText().add(Texts.of("nl", "R-1 Risico R-1"));
		decision.getDrivers().add(typed);
		s.request("nl", List.of());
		StatementRelease before = freeze(1);
		decision.getDrivers().clear();
		Risks.control(treatment, CONTROL);
		assertEquals(Optional.empty(), difference(before));
		risk.setCode("R-9");
		assertEquals(Optional.of(CONTROL), difference(before), "that is another one");
	}
}
