package org.waarborg.tests.statementbaseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Origin;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.Baseline.Content;
import org.waarborg.statement.baseline.BaselineException;
import org.waarborg.statement.baseline.BaselineRow.State;
import org.waarborg.statement.release.Releasing;
import org.waarborg.tests.rules.Scenario;

/** What a hospital takes over from its group, by the real store. */
class BaselineTest {

	@TempDir
	Path temp;

	private Group group;

	@BeforeEach
	void open() throws Exception {
		group = new Group(new Scenario(temp.resolve("group")));
		// Changes by hand are no edits: from here on the files are as the model.
		group.scenario.open().edits().run("begin", group.scenario.open().edits().set(group.parent,
				Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE, "C-1"));
		group.scenario.open().edits().run("begin", group.scenario.open().edits().set(group.child,
				Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE, "C-2"));
		group.scenario.open().save();
	}

	@AfterEach
	void close() {
		group.scenario.close();
	}

	private void undo() {
		group.scenario.open().editingDomain().getCommandStack().undo();
	}

	@Test
	void takingOverIsOneStepAndSaysWhereItCameFrom() {
		assertFalse(group.scenario.open().dirty());
		group.taken(EnumSet.of(Content.REALISATION, Content.OWNER));
		Decision taken = group.here("A.1");
		assertEquals(Applicability.APPLICABLE, taken.getApplicability());
		assertEquals(Origin.TAKEN_OVER, taken.getOrigin());
		assertEquals("Basis van de groep, concept van versie 1", taken.getTakenOverFrom());
		assertEquals("Basis van de groep, concept van versie 1", taken.getRealisationFrom());
		assertEquals("Zoals in het groepshandboek", Texts.get(taken.getRealisation(), "nl"));
		assertSame(group.scenario.dossier().getRequirements().get(0), taken.getDrivers().get(0).getRequirement());
		assertSame(group.scenario.person(), taken.getOwner());
		assertEquals(Scenario.TODAY, taken.getDecidedOn());
		assertEquals(Group.CONTROLS, group.baseline().rows(State.INHERITED).size());
		undo();
		assertFalse(group.scenario.open().dirty(), "one step takes all of it back");
		assertEquals(Group.CONTROLS, group.baseline().rows(State.AVAILABLE).size());
	}

	@Test
	void whatIsTakenOverIsACopyAndRealisationStaysWhereNobodyAsksForIt() {
		group.here("A.1").getRealisation().add(Texts.of("nl", "Door de wacht"));
		group.taken("A.1");
		assertEquals("Door de wacht", Texts.get(group.here("A.1").getRealisation(), "nl"));
		assertEquals("Voor alle huizen van de groep", Texts.get(group.above("A.1").getInclusion(), "nl"),
				"the parent keeps its own");
		assertEquals(1, group.above("A.1").getDrivers().size());
		assertEquals(State.AVAILABLE, group.row("A.2").state());
	}

	@Test
	void decidingAnewMakesItAnOverrideAndTakingItOverAgainEndsIt() {
		group.taken("A.2");
		Map<org.eclipse.emf.ecore.EStructuralFeature, Object> goesWith = Decisions.consequences(group.here("A.2"),
				Applicability.NOT_APPLICABLE, Scenario.TODAY);
		assertEquals(Origin.OVERRIDDEN, goesWith.get(Literals.DECISION__ORIGIN));
		group.here("A.2").setApplicability(Applicability.NOT_APPLICABLE);
		group.here("A.2").setOrigin(Origin.OVERRIDDEN);
		assertEquals(State.OVERRIDDEN, group.row("A.2").state());
		group.scenario.open().edits().run(group.baseline().override(group.scenario.open().edits(), group.row("A.2"),
				Map.of("nl", "Hier niet")));
		assertTrue(Baseline.isReasoned(group.here("A.2")));
		group.taken("A.2");
		assertEquals(State.INHERITED, group.row("A.2").state());
		assertFalse(Baseline.isReasoned(group.here("A.2")), "the reason went with what it was for");
	}

	@Test
	void whatTheParentChangedIsDriftUntilSomebodySettlesIt() {
		group.taken("A.3", "A.4");
		Group.exclude(group.above("A.3"));
		Group.exclude(group.above("A.4"));
		group.ids();
		assertEquals(List.of("A.3", "A.4"),
				group.baseline().drifted().stream().map(r -> r.ref().control()).toList());
		group.taken("A.3");
		group.scenario.open().edits().run(group.baseline().override(group.scenario.open().edits(), group.row("A.4"),
				Map.of("nl", "Wij houden hem")));
		assertEquals(List.of(), group.baseline().drifted());
		assertEquals(State.OVERRIDDEN, group.row("A.4").state());
		assertEquals(Applicability.NOT_APPLICABLE, group.here("A.3").getApplicability());
	}

	@Test
	void whatOneOfThemCoversAndTheOtherDoesNotIsShown() {
		group.child.getControlSets().clear();
		group.child.getDecisions().removeIf(d -> !d.getControl().control().equals("A.1"));
		Decision own = StatementFactory.eINSTANCE.createDecision();
		own.setControl(new ControlRef("own-1", "X.1"));
		group.child.getDecisions().add(own);
		group.ids();
		Baseline baseline = group.baseline();
		assertEquals(Group.CONTROLS - 1, baseline.rows(State.MISSING).size());
		assertEquals(List.of("X.1"), baseline.rows(State.ALONE).stream().map(r -> r.ref().control()).toList());
		assertTrue(baseline.rows(State.MISSING).stream().noneMatch(r -> r.canBeTakenOver()));
	}

	@Test
	void aReleasedVersionHoldsBeforeTheDraft() throws Exception {
		RoleAssignment management = DossierFactory.eINSTANCE.createRoleAssignment();
		management.setPerson(group.scenario.person());
		management.setRole(Role.TOP_MANAGEMENT);
		group.scenario.dossier().getRoleAssignments().add(management);
		group.ids();
		group.parent.getDecisions().forEach(d -> {
			d.setDecidedBy(group.scenario.person());
			d.setDecidedOn(Scenario.TODAY);
		});
		new Releasing(group.scenario.open(), group.scenario.registry(), new RulesComponent(), Scenario.TODAY,
				Releasing.moment(Scenario.TODAY))
				.release(group.parent,
						new Releasing.Release(group.scenario.person(), Scenario.TODAY, Map.of(), Optional.empty()));
		Group.exclude(group.above("A.5"));
		Baseline baseline = group.baseline();
		assertEquals(1, baseline.version().orElseThrow());
		assertEquals("Basis van de groep, versie 1", baseline.from("nl"));
		group.taken("A.5");
		assertEquals(Applicability.APPLICABLE, group.here("A.5").getApplicability(), "as released, not as drafted");
		assertSame(group.scenario.dossier().getRequirements().get(0),
				group.here("A.5").getDrivers().get(0).getRequirement(), "the requirement is found again");
		assertFalse(group.row("A.5").drifted());
		assertTrue(Baseline.ofDraft(group.scenario.open(), group.child, group.parent, group.scenario.registry())
				.row(new ControlRef("norm-1", "A.5")).orElseThrow().drifted());
		assertEquals(BaselineException.Kind.NO_SUCH_VERSION, assertThrows(BaselineException.class,
				() -> Baseline.ofVersion(group.scenario.open(), group.child, group.parent,
						group.scenario.registry(), 7))
				.kind());
	}

	@Test
	void withoutAParentThereIsNothingToTakeOver() {
		BaselineException none = assertThrows(BaselineException.class,
				() -> Baseline.of(group.scenario.open(), group.parent, group.scenario.registry()));
		assertEquals(BaselineException.Kind.NO_PARENT, none.kind());
		assertTrue(none.message(java.util.Locale.of("nl")).contains("Basis van de groep"));
		assertEquals(BaselineException.Kind.CIRCLE, assertThrows(BaselineException.class, () -> Baseline
				.of(group.scenario.open(), group.parent, group.child, group.scenario.registry())).kind());
	}
}
