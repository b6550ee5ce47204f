package org.waarborg.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Note;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.Migration;
import org.waarborg.statement.migration.MigrationException;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.PlanLine.Kind;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Question;
import org.waarborg.store.OpenDossier;
import org.waarborg.tests.support.CatalogBuilder;

/** Mappings with holes, controls that end, care parts without a place, editions in between, sets that stay. */
class MigrationEdgesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@TempDir
	Path temp;

	private OpenDossier dossier;

	@AfterEach
	void close() {
		if (dossier != null) {
			dossier.close();
		}
	}

	/** Six controls and care on two of them. */
	private static final ControlSet[] OLD = {
			CatalogBuilder.norm("base-1", "Base", "1").group("A", "All").control("A.1", "One").control("A.2", "Two")
					.control("A.3", "Three").control("A.4", "Four").control("A.5", "Five").control("A.6", "Six")
					.build(),
			CatalogBuilder.norm("care-1", "Care", "1").extending("base-1").group("A", "All")
					.carePart("A.1", "One, care")
					.carePart("A.3", "Three, care").build() };

	/** One and two merged, three goes on and loses its care part, four ended, of five nothing is said, six goes on. */
	private static ControlSetRegistry registry() {
		ControlSet base = Links.after(
				CatalogBuilder.norm("base-2", "Base", "2").group("B", "All").control("B.1", "One and two")
						.control("B.3", "Three").control("B.6", "Six").control("B.9", "New").build(),
				"base-1").merged("B.1", "A.1", "A.2").equal("A.3", "B.3").equal("A.6", "B.6").dropped("A.4").set();
		ControlSet care = Links.after(
				CatalogBuilder.norm("care-2", "Care", "2").extending("base-2").group("B", "All")
						.carePart("B.1", "One and two, care").carePart("B.6", "Six, care").build(),
				"care-1").equal("A.1.care", "B.1.care").set();
		return Registries.of(OLD[0], OLD[1], base, care);
	}

	private static ControlRef old(String control) {
		return new ControlRef(control.endsWith(".care") ? "care-1" : "base-1", control);
	}

	private static PlanLine line(MigrationPlan plan, String control) {
		return plan.lines().stream().filter(l -> l.control().control().equals(control)).findFirst().orElseThrow();
	}

	private static MigrationPlan plan(Institution institution) throws MigrationException {
		return MigrationPlan.of(institution.statement(), List.of("care-2"), institution.registry());
	}

	private StatementOfApplicability carryOut(Institution institution, Answers answers, String target)
			throws Exception {
		dossier = institution.save(temp.resolve("dossier"));
		StatementOfApplicability statement = dossier.roots(StatementOfApplicability.class).get(0);
		return Migration.carryOut(dossier, MigrationPlan.of(statement, List.of(target), institution.registry()),
				answers,
				Map.of(), TODAY);
	}

	@Test
	void aHoleIsAskedWhatEndedIsNot() throws Exception {
		MigrationPlan plan = plan(Institution.over(registry(), "care-1"));
		assertEquals(Kind.DROPPED, line(plan, "A.4").kind());
		assertEquals(List.of(), line(plan, "A.4").questions());
		assertEquals(Kind.DROPPED, line(plan, "A.5").kind());
		Question hole = plan.question(old("A.5")).orElseThrow();
		assertEquals(Question.Kind.HOLE, hole.kind());
		assertEquals(List.of("note"), hole.options());
		assertTrue(hole.anyControl());
		assertEquals(Kind.NEW, line(plan, "B.9").kind());
	}

	@Test
	void aHoleWithoutADecisionIsNotAsked() throws Exception {
		ControlSetRegistry registry = registry();
		Institution institution = Institution.over(registry, "care-1");
		Decision five = institution.at("A.5");
		institution.statement().getDecisions().set(institution.statement().getDecisions().indexOf(five),
				org.waarborg.statement.StatementDrafts.decision(registry.find(five.getControl()).orElseThrow()));
		MigrationPlan plan = plan(institution);
		assertTrue(plan.question(old("A.5")).isEmpty());
		assertEquals(Kind.DROPPED, line(plan, "A.5").kind());
	}

	@Test
	void aHoleThatIsFilledMayRaiseAConflict() throws Exception {
		MigrationPlan plan = plan(Institution.over(registry(), "care-1").excluding("A.5"));
		MigrationPlan filled = plan.answered(Answers.NONE.with(old("A.5"), "B.3"));
		assertEquals(Kind.MERGED, line(filled, "B.3").kind());
		assertEquals(Question.Kind.CONFLICT,
				filled.question(new ControlRef("base-2", "B.3")).map(Question::kind).orElseThrow());
		MigrationPlan decided = filled
				.answered(filled.answers().with(new ControlRef("base-2", "B.3"), "not-applicable"));
		assertEquals(Applicability.NOT_APPLICABLE, line(decided, "B.3").applicability());
		assertFalse(line(decided, "B.3").open());
	}

	@Test
	void aCarePartWithoutAPlaceIsAskedAndCanBePutAnywhere() throws Exception {
		Institution institution = Institution.over(registry(), "care-1");
		MigrationPlan plan = plan(institution);
		Question care = plan.question(old("A.3.care")).orElseThrow();
		assertEquals(Question.Kind.CARE_PART, care.kind());
		assertTrue(new PlanWords(plan, "nl").question(care).contains("A.3 – zorg"),
				new PlanWords(plan, "nl").question(care));
		MigrationPlan placed = plan.answered(Answers.NONE.with(old("A.3.care"), "B.6.care"));
		assertEquals(List.of(old("A.3.care")), line(placed, "B.6.care").from().stream().map(p -> p.control()).toList());
	}

	@Test
	void aCarePartFollowsOnOnlyBesideWhatItFollowed() throws Exception {
		StatementOfApplicability made = carryOut(Institution.over(registry(), "care-1"),
				Answers.NONE.with(old("A.3.care"), "B.6.care"), "care-2");
		assertTrue(Institution.at(made, "B.1.care").isFollowsBase());
		assertTrue(Institution.at(made, "B.1.care").isToConfirm());
		Decision moved = Institution.at(made, "B.6.care");
		assertFalse(moved.isFollowsBase(), "it followed three, and six is another control");
		assertEquals(Applicability.APPLICABLE, moved.getApplicability());
		assertEquals("Motivatie van A.3: R-", Texts.get(moved.getInclusion(), "nl").substring(0, 21));
		assertEquals(2, moved.getDrivers().size());
		assertEquals("Omar el Idrissi", moved.getOwner().getName());
	}

	@Test
	void theTextsOfWhatEndedStandAsRemarksOnTheNewStatement() throws Exception {
		Institution institution = Institution.over(registry(), "care-1");
		institution.at("A.4").setClassification(Classification.CONFIDENTIAL);
		StatementOfApplicability made = carryOut(institution, Answers.NONE, "care-2");
		Note four = made.getNotes().stream().filter(n -> n.getText().contains("A.4 Four")).findFirst().orElseThrow();
		for (String text : List.of("Motivatie van A.4", "Reason of A.4", "Zo doen wij A.4.\nTweede regel van A.4",
				"Deel van A.4", "Risico achter A.4", "M-A.4", "DOC-A.4", "B-A.4", "Omar el Idrissi")) {
			assertTrue(four.getText().contains(text), () -> text + " in " + four.getText());
		}
		assertEquals(Classification.CONFIDENTIAL, four.getClassification());
		Note five = made.getNotes().stream().filter(n -> n.getText().contains("A.5 Five")).findFirst().orElseThrow();
		assertTrue(five.getText().contains("Niemand heeft dit bij de overgang beantwoord"), five.getText());
		StatementOfApplicability old = made.getTwin();
		String everything = String.join("\n", Institution.texts(made));
		assertEquals(Set.of(), Institution.texts(old).stream().filter(t -> !everything.contains(t))
				.filter(t -> !Texts.all(old.getTitle()).containsValue(t)).collect(Collectors.toSet()));
	}

	@Test
	void aWayOverAnEditionInBetweenIsFound() throws Exception {
		ControlSet middle = Links.after(CatalogBuilder.norm("base-2", "Base", "2").group("B", "All")
				.control("B.1", "One").control("B.2", "Two").build(), "base-1").equal("A.1", "B.1").equal("A.2", "B.2")
				.set();
		ControlSet last = Links.after(
				CatalogBuilder.norm("base-3", "Base", "3").group("C", "All").control("C.1", "Both").build(), "base-2")
				.merged("C.1", "B.1", "B.2").set();
		Institution institution = Institution.over(Registries.of(OLD[0], middle, last), "base-1");
		MigrationPlan plan = MigrationPlan.of(institution.statement(), List.of("base-3"), institution.registry());
		assertEquals(Kind.MERGED, line(plan, "C.1").kind());
		assertEquals(List.of("A.1", "A.2"),
				line(plan, "C.1").from().stream().map(p -> p.control().control()).toList());
		assertEquals(4, plan.counts().dropped());
	}

	@Test
	void aSetOfOnesOwnStaysWithItsDecisions() throws Exception {
		ControlSet own = CatalogBuilder.norm("own", "Own", "").group("E", "Own").control("E.1", "Ours").build();
		ControlSet next = Links.after(
				CatalogBuilder.norm("base-2", "Base", "2").group("B", "All").control("B.1", "One").build(), "base-1")
				.merged("B.1", "A.1", "A.2", "A.3", "A.4", "A.5", "A.6").set();
		Institution institution = Institution.over(Registries.of(OLD[0], own, next), "base-1", "own");
		StatementOfApplicability made = carryOut(institution, Answers.NONE, "base-2");
		assertEquals(List.of("base-2", "own"),
				made.getControlSets().stream().map(UsedControlSet::getSet).sorted().toList());
		Decision ours = Institution.at(made, "E.1");
		assertEquals("Zo doen wij E.1.\nTweede regel van E.1", Texts.get(ours.getRealisation(), "nl"));
		assertTrue(ours.isToConfirm());
	}

	@Test
	void aDecisionOnAControlOfASetThatIsGoneIsKept() throws Exception {
		Institution institution = Institution.over(registry(), "base-1");
		UsedControlSet gone = StatementFactory.eINSTANCE.createUsedControlSet();
		gone.setSet("gone-1");
		institution.statement().getControlSets().add(gone);
		Decision stray = StatementFactory.eINSTANCE.createDecision();
		stray.setControl(new ControlRef("gone-1", "X.1"));
		stray.setApplicability(Applicability.APPLICABLE);
		stray.getRealisation().add(Texts.of("nl", "Van vroeger"));
		institution.statement().getDecisions().add(stray);
		StatementOfApplicability made = carryOut(institution, Answers.NONE, "base-2");
		assertEquals("Van vroeger", Texts.get(Institution.at(made, "X.1").getRealisation(), "nl"));
	}

	@Test
	void aDecisionThatNamesNoControlIsKeptAsItIs() throws Exception {
		Institution institution = Institution.over(registry(), "base-1");
		Decision nameless = StatementFactory.eINSTANCE.createDecision();
		nameless.getRealisation().add(Texts.of("nl", "Waar hoorde dit bij?"));
		institution.statement().getDecisions().add(nameless);
		StatementOfApplicability made = carryOut(institution, Answers.NONE, "base-2");
		List<Decision> kept = made.getDecisions().stream().filter(d -> d.getControl() == null).toList();
		assertEquals(1, kept.size());
		assertEquals("Waar hoorde dit bij?", Texts.get(kept.get(0).getRealisation(), "nl"));
		dossier.save();
		try (OpenDossier again = Institution.open(dossier.folder())) {
			assertEquals(List.of(), again.problems());
		}
	}

	@Test
	void aSecondDecisionOnOneControlIsNotLost() throws Exception {
		Institution institution = Institution.over(registry(), "base-1");
		Decision second = StatementFactory.eINSTANCE.createDecision();
		second.setControl(old("A.6"));
		second.setApplicability(Applicability.NOT_APPLICABLE);
		second.getExclusion().add(Texts.of("nl", "Na een onhandige samenvoeging"));
		institution.statement().getDecisions().add(second);
		StatementOfApplicability made = carryOut(institution, Answers.NONE, "base-2");
		Decision six = Institution.at(made, "B.6");
		assertEquals(Applicability.UNDECIDED, six.getApplicability(), "the two contradict each other");
		assertTrue(Texts.get(six.getExclusion(), "nl").contains("Na een onhandige samenvoeging"));
	}

	@Test
	void anOverrideDoesNotLookBetterAfterMerging() throws Exception {
		Institution institution = Institution.over(registry(), "base-1");
		Decision two = institution.at("A.2");
		two.setImplementation(Implementation.PLANNED);
		two.getImplementationReason().add(Texts.of("nl", "Proef nog niet klaar"));
		institution.at("A.3").setSameAs(institution.at("A.1"));
		institution.at("A.3").getRealisation().clear();
		StatementOfApplicability made = carryOut(institution, Answers.NONE, "base-2");
		Decision merged = Institution.at(made, "B.1");
		assertEquals(Implementation.PLANNED, merged.getImplementation());
		assertEquals("A.2: Proef nog niet klaar", Texts.get(merged.getImplementationReason(), "nl"));
		assertSame(merged, Institution.at(made, "B.3").getSameAs());
	}

	@Test
	void aTranslationThatLacksAPieceIsOutdated() throws Exception {
		Institution institution = Institution.over(registry(), "base-1");
		institution.at("A.2").getInclusion().removeIf(t -> t.getLanguage().equals("en"));
		StatementOfApplicability made = carryOut(institution, Answers.NONE, "base-2");
		Decision merged = Institution.at(made, "B.1");
		assertEquals("A.1: Reason of A.1", Texts.get(merged.getInclusion(), "en"));
		assertTrue(Texts.isOutdated(merged.getInclusion(), "en", "nl"));
		assertFalse(Texts.isOutdated(Institution.at(made, "B.3").getInclusion(), "en", "nl"));
	}

	@Test
	void withoutAMappingNothingIsPlanned() {
		ControlSet other = CatalogBuilder.norm("other-1", "Other", "1").group("O", "All").control("O.1", "One").build();
		ControlSetRegistry registry = Registries.of(OLD[0], other);
		Institution institution = Institution.over(registry, "base-1");
		ControlSet next = CatalogBuilder.norm("base-2", "Base", "2").group("B", "All").control("B.1", "One").build();
		next.setSupersedes("base-1");
		ControlSetRegistry unmapped = Registries.of(OLD[0], next);
		MigrationException e = assertThrows(MigrationException.class,
				() -> MigrationPlan.of(institution.statement(), List.of("base-2"), unmapped));
		assertEquals(MigrationException.Kind.NO_MAPPING, e.kind());
		assertEquals(MigrationException.Kind.NO_MAPPING, assertThrows(MigrationException.class,
				() -> MigrationPlan.of(institution.statement(), List.of("other-1"), registry)).kind());
		assertNull(institution.statement().getTwin());
	}
}
