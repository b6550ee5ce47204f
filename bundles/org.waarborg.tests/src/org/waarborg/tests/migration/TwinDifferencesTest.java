package org.waarborg.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.Migration;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.TwinDifferences;
import org.waarborg.statement.migration.TwinPair;
import org.waarborg.statement.migration.TwinPair.Difference;
import org.waarborg.statement.migration.TwinPair.Subject;
import org.waarborg.store.OpenDossier;

/** A change in one of two twins shows at its counterpart, and one command carries it over. */
class TwinDifferencesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@TempDir
	Path temp;

	private final ControlSetRegistry registry = ShippedSets.registry();
	private OpenDossier dossier;
	private StatementOfApplicability old;
	private StatementOfApplicability made;

	@BeforeEach
	void migrate() throws Exception {
		dossier = Institution.over(registry, "nen7510-2017").excluding("A.14.1.2", "A.6.2.2").save(temp.resolve("ggz"));
		old = dossier.roots(StatementOfApplicability.class).get(0);
		MigrationPlan plan = MigrationPlan.of(old, List.of("nen7510-2024"), registry);
		made = Migration.carryOut(dossier, plan, Answers.NONE, Map.of(), TODAY);
	}

	@AfterEach
	void close() {
		dossier.close();
	}

	private TwinDifferences twins() {
		return TwinDifferences.of(old, registry).orElseThrow();
	}

	private Decision now(String control) {
		return Institution.at(made, control);
	}

	private Decision then(String control) {
		return Institution.at(old, control);
	}

	private TwinPair only() {
		List<TwinPair> differing = twins().differing();
		assertEquals(1, differing.size(), () -> differing.toString());
		return differing.get(0);
	}

	@Test
	void rightAfterTheMigrationNothingDiffersWhicheverSideOneAsks() {
		assertEquals(List.of(), twins().differing());
		assertEquals(old, twins().earlier());
		assertEquals(made, TwinDifferences.of(made, registry).orElseThrow().later());
		assertEquals(List.of(), TwinDifferences.of(made, registry).orElseThrow().differing());
	}

	@Test
	void confirmingMakesNoDifference() {
		dossier.edits().run(Migration.confirm(dossier.edits(), "x", made.getDecisions(),
				dossier.dossier().getPeople().get(0), Role.CISO, TODAY));
		assertEquals(List.of(), twins().differing());
	}

	@Test
	void anExclusionInTheOldStatementShowsAndIsCarriedOverInOneStep() {
		Decision source = then("A.6.1.1");
		source.setApplicability(Applicability.NOT_APPLICABLE);
		source.getExclusion().add(Texts.of("nl", "Is sinds mei uitbesteed aan niemand"));
		TwinPair pair = only();
		assertEquals("A.5.2", pair.control().control());
		Difference difference = pair.difference(Subject.APPLICABILITY).orElseThrow();
		assertEquals(Applicability.NOT_APPLICABLE, difference.earlier());
		assertEquals(Applicability.APPLICABLE, difference.later());
		assertEquals(LocalDate.of(2019, 5, 6), difference.since().orElseThrow());
		dossier.edits().run(twins().toLater(dossier.edits(), dossier.dossier(), pair, difference));
		assertEquals(Applicability.NOT_APPLICABLE, now("A.5.2").getApplicability());
		assertEquals("Is sinds mei uitbesteed aan niemand", Texts.get(now("A.5.2").getExclusion(), "nl"));
		assertTrue(now("A.5.2").isToConfirm());
		assertTrue(now("A.5.2").getToConfirmBecause().contains("NEN 7510:2017"), now("A.5.2").getToConfirmBecause());
		assertEquals(List.of(), twins().differing());
		dossier.editingDomain().getCommandStack().undo();
		assertEquals(Applicability.APPLICABLE, now("A.5.2").getApplicability());
		assertTrue(Texts.isEmpty(now("A.5.2").getExclusion()));
	}

	@Test
	void aChangeInTheNewStatementGoesBackWhereOneControlBecameOne() {
		now("A.5.2").getParts().get(0).setImplementation(Implementation.PARTIAL);
		now("A.5.2").setOwner(dossier.dossier().getPeople().get(2));
		TwinPair pair = only();
		assertTrue(pair.oneToOne());
		for (Difference difference : pair.differences()) {
			dossier.edits().run(twins().toEarlier(dossier.edits(), dossier.dossier(), pair, difference));
		}
		assertEquals(Implementation.PARTIAL, then("A.6.1.1").getParts().get(0).getImplementation());
		assertEquals("Tjeerd Hoekema", then("A.6.1.1").getOwner().getName());
		assertFalse(then("A.6.1.1").isToConfirm(), "a state is no decision");
		assertEquals(List.of(), twins().differing());
	}

	@Test
	void ofAMergedControlNobodyGuessesWhichOneIsMeant() {
		now("A.5.1").setApplicability(Applicability.NOT_APPLICABLE);
		TwinPair pair = only();
		assertFalse(pair.oneToOne());
		assertThrows(IllegalArgumentException.class,
				() -> twins().toEarlier(dossier.edits(), dossier.dossier(), pair, pair.differences().get(0)));
		dossier.edits().run(twins().toLater(dossier.edits(), dossier.dossier(), pair, pair.differences().get(0)));
		assertEquals(Applicability.APPLICABLE, now("A.5.1").getApplicability());
	}

	@Test
	void theStateOfSeveralPartsIsSetAsAWholeWithAReason() {
		then("A.5.1.2").getParts().get(0).setImplementation(Implementation.PLANNED);
		TwinPair pair = only();
		dossier.edits().run(twins().toLater(dossier.edits(), dossier.dossier(), pair,
				pair.difference(Subject.IMPLEMENTATION).orElseThrow()));
		assertEquals(Implementation.PLANNED, now("A.5.1").getImplementation());
		assertTrue(Texts.get(now("A.5.1").getImplementationReason(), "nl").contains("A.5.1.2"));
		assertEquals(List.of(), twins().differing());
	}

	@Test
	void aTextThatChangedInOneOfTwoIsADifferenceToo() {
		then("A.6.1.1").getInclusion().get(0).setValue("Andere reden");
		TwinPair pair = only();
		Difference difference = pair.difference(Subject.JUSTIFICATION).orElseThrow();
		dossier.edits().run(twins().toLater(dossier.edits(), dossier.dossier(), pair, difference));
		assertEquals("Andere reden", Texts.get(now("A.5.2").getInclusion(), "nl"));
		assertEquals(List.of(), twins().differing());
	}

	@Test
	void aCarePartThatFollowsOnSaysNothingOfItsOwn() {
		then("A.9.1.1").setApplicability(Applicability.UNDECIDED);
		then("A.9.1.2").setApplicability(Applicability.UNDECIDED);
		assertEquals("A.5.15", only().control().control());
	}

	@Test
	void aStatementWithoutATwinHasNoDifferences() {
		old.setTwin(null);
		assertTrue(TwinDifferences.of(old, registry).isEmpty());
		assertNull(old.getTwin());
	}
}
