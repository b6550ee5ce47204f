package org.waarborg.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.MutedRule;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.Scope;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.rules.SignalDecisions;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;

/** Accepting, muting and taking back: what is said of a signal, once and while somebody edits. */
class SignalDecisionsTest {

	private static final LocalDate TODAY = Scenario.TODAY;

	@TempDir
	Path temp;

	private final RulesComponent rules = new RulesComponent();
	private Scenario scenario;
	private CheckRequest request;
	private Rules.Watch watch;

	@BeforeEach
	void makeDossier() {
		rules.addBook(new SmallRules(SmallRules.undecided(), SmallRules.exemptionEnded()));
		scenario = new Scenario(temp.resolve("dossier"));
		scenario.decision("x#A.1");
		scenario.decision("x#A.2");
		request = scenario.request("nl", List.of());
		watch = rules.watch(request, r -> {
			// Asked for where it is needed.
		});
	}

	@AfterEach
	void close() {
		watch.close();
		scenario.close();
	}

	private void run(Command command) {
		scenario.open().edits().run(command);
	}

	private CommandStack stack() {
		return scenario.open().editingDomain().getCommandStack();
	}

	/** The signals on a day, which are the same live and from scratch. */
	private CheckResult result(LocalDate day) {
		if (day.equals(TODAY)) {
			assertEquals(LiveAgainstFull.words(rules.check(request)), LiveAgainstFull.words(watch.result()));
		}
		return rules.check(new CheckRequest(request.dossier(), "nl", day, request.context()));
	}

	private Signal signal(String label) {
		return result(TODAY).signals().stream().filter(s -> s.place().label().equals(label)).findFirst().orElseThrow();
	}

	private Command accept(Signal signal, String reason, LocalDate until) {
		return SignalDecisions.accept(scenario.open(), signal, reason, until, scenario.person(), Role.CISO, TODAY);
	}

	private Command mute(Signal signal, boolean everywhere) {
		return SignalDecisions.mute(scenario.open(), signal, everywhere, "Weten wij", scenario.person(), TODAY);
	}

	@Test
	void anAcceptedSignalAsksForNothingUntilItsLastDayHasPassed() {
		run(accept(signal("x#A.1"), " Wacht op de fusie ", TODAY.plusDays(10)));
		Outcome.Accepted accepted = assertInstanceOf(Outcome.Accepted.class, signal("x#A.1").outcome());
		assertEquals("Wacht op de fusie", accepted.reason());
		assertEquals("Aïsha van der Meer", accepted.by());
		assertEquals(TODAY.plusDays(10), accepted.until());
		assertTrue(signal("x#A.2").isOpen());
		assertEquals(1, result(TODAY).accepted());
		assertEquals(1, result(TODAY).open(Severity.ERROR));
		assertEquals(1, result(TODAY.plusDays(10)).accepted(), "the last day counts");
		assertEquals(0, result(TODAY.plusDays(11)).accepted());
		assertEquals(2, result(TODAY.plusDays(11)).open(Severity.ERROR));
		Exemption exemption = scenario.dossier().getExemptions().get(0);
		assertEquals("Wacht op de fusie", Texts.exact(exemption.getReason(), "nl").orElseThrow());
		assertEquals("Geaccepteerd signaal TST-001: x#A.1", Texts.exact(exemption.getTitle(), "nl").orElseThrow());
		assertEquals(Role.CISO, exemption.getGrantedInRole());
	}

	@Test
	void acceptingIsOneStepThatSaysWhatItDoes() {
		run(accept(signal("x#A.1"), "Reden", TODAY));
		assertEquals("TST-001 bij x#A.1 accepteren", stack().getUndoCommand().getLabel());
		stack().undo();
		assertTrue(signal("x#A.1").isOpen());
		assertTrue(scenario.dossier().getExemptions().isEmpty());
		assertFalse(stack().canUndo() && stack().getUndoCommand().getLabel().contains("accepteren"));
		stack().redo();
		assertFalse(signal("x#A.1").isOpen());
	}

	@Test
	void acceptingNeedsAReasonAndADayToCome() {
		Signal signal = signal("x#A.1");
		assertTrue(assertThrows(IllegalArgumentException.class, () -> accept(signal, " ", TODAY)).getMessage()
				.contains("de reden is leeg"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> accept(signal, "r", TODAY.minusDays(1)))
				.getMessage().contains("20 november 2026"));
		assertThrows(IllegalArgumentException.class, () -> mute(signal, false).equals(
				SignalDecisions.mute(scenario.open(), signal, false, "", scenario.person(), TODAY)));
		run(scenario.open().edits().delete(scenario.statement().getDecisions().get(0)));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> accept(signal, "r", TODAY)).getMessage()
				.contains("niet meer in het dossier"));
		assertTrue(scenario.dossier().getExemptions().isEmpty());
	}

	@Test
	void anAcceptanceThatIsTakenBackEndsTheDayBefore() {
		run(accept(signal("x#A.1"), "Reden", TODAY.plusDays(100)));
		Signal accepted = signal("x#A.1");
		run(SignalDecisions.withdraw(scenario.open(), accepted, TODAY.plusDays(5)));
		Exemption exemption = scenario.dossier().getExemptions().get(0);
		assertEquals(TODAY.plusDays(4), exemption.getUntil());
		assertEquals(1, result(TODAY.plusDays(4)).accepted());
		assertEquals(0, result(TODAY.plusDays(5)).accepted());
		stack().undo();
		run(SignalDecisions.withdraw(scenario.open(), accepted, TODAY));
		assertTrue(scenario.dossier().getExemptions().isEmpty(), "it never counted");
		assertTrue(signal("x#A.1").isOpen());
		assertThrows(IllegalArgumentException.class, () -> SignalDecisions.withdraw(scenario.open(), accepted, TODAY));
		assertThrows(IllegalArgumentException.class,
				() -> SignalDecisions.withdraw(scenario.open(), signal("x#A.1"), TODAY));
		stack().undo();
		assertFalse(signal("x#A.1").isOpen());
	}

	@Test
	void onlyAGrantedExemptionInItsTimeAccepts() {
		Signal signal = signal("x#A.1");
		run(accept(signal, "Reden", TODAY.plusDays(9)));
		Exemption exemption = scenario.dossier().getExemptions().get(0);
		var edits = scenario.open().edits();
		for (var change : List.of(
				edits.set(exemption, DossierPackage.Literals.EXEMPTION__FROM, TODAY.plusDays(1)),
				edits.clear(exemption, DossierPackage.Literals.EXEMPTION__GRANTED_ON),
				edits.set(exemption, DossierPackage.Literals.EXEMPTION__GRANTED_ON, TODAY.plusDays(1)),
				edits.clear(exemption, DossierPackage.Literals.EXEMPTION__UNTIL),
				edits.set(exemption, DossierPackage.Literals.EXEMPTION__ACCEPTED_RULE, "TST-009"),
				edits.set(exemption, DossierPackage.Literals.EXEMPTION__ACCEPTED_OBJECT, "_other"))) {
			run(change);
			assertTrue(signal("x#A.1").isOpen());
			stack().undo();
			assertFalse(signal("x#A.1").isOpen());
		}
	}

	@Test
	void anExemptionCannotAcceptASignalAboutItself() {
		Exemption exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.setId(Identifiers.newId());
		exemption.setUntil(TODAY.minusDays(30));
		scenario.dossier().getExemptions().add(exemption);
		watch.refresh();
		Signal ended = signal("exemption");
		var edits = scenario.open().edits();
		run(edits.compound("hide", List.of(
				edits.set(exemption, DossierPackage.Literals.EXEMPTION__ACCEPTED_RULE, "TST-007"),
				edits.set(exemption, DossierPackage.Literals.EXEMPTION__ACCEPTED_OBJECT, exemption.getId()),
				edits.set(exemption, DossierPackage.Literals.EXEMPTION__GRANTED_ON, TODAY.minusDays(60)))));
		LocalDate within = TODAY.minusDays(30);
		assertEquals(0, result(within).accepted());
		assertTrue(signal("exemption").isOpen());
		run(accept(ended, "Vernieuwing loopt", TODAY.plusDays(5)));
		assertFalse(signal("exemption").isOpen(), "another one can");
	}

	@Test
	void aRuleIsMutedAtAnObjectAndItsContentsOrEverywhere() {
		run(mute(signal("x#A.1"), false));
		Outcome.Muted muted = assertInstanceOf(Outcome.Muted.class, signal("x#A.1").outcome());
		assertEquals("Weten wij", muted.reason());
		assertEquals("Aïsha van der Meer", muted.by());
		assertTrue(signal("x#A.2").isOpen());
		run(mute(signal("x#A.2"), true));
		assertEquals(2, result(TODAY).muted());
		assertEquals(muted, signal("x#A.1").outcome(), "the narrower muting counts");
		assertEquals("TST-001 overal dempen", stack().getUndoCommand().getLabel());
		run(SignalDecisions.withdraw(scenario.open(), signal("x#A.2"), TODAY));
		assertTrue(signal("x#A.2").isOpen());
		assertFalse(signal("x#A.1").isOpen());
		MutedRule rest = scenario.dossier().getMutedRules().get(0);
		run(scenario.open().edits().set(rest, DossierPackage.Literals.MUTED_RULE__OBJECT,
				scenario.statement().getId()));
		assertEquals(2, result(TODAY).muted(), "everything in the statement");
		run(SignalDecisions.withdraw(scenario.open(), signal("x#A.1"), TODAY));
		assertEquals(0, result(TODAY).muted());
	}

	@Test
	void aRuleIsMutedInOneScopeOnly() {
		Scope other = DossierFactory.eINSTANCE.createScope();
		other.setId(Identifiers.newId());
		run(scenario.open().edits().add(scenario.dossier(), DossierPackage.Literals.DOSSIER__SCOPES, other));
		run(mute(signal("x#A.1"), true));
		MutedRule mute = scenario.dossier().getMutedRules().get(0);
		run(scenario.open().edits().set(mute, DossierPackage.Literals.MUTED_RULE__SCOPE, other));
		assertEquals(0, result(TODAY).muted());
		run(scenario.open().edits().set(scenario.statement(),
				StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__SCOPE, other));
		assertEquals(2, result(TODAY).muted());
	}

	@Test
	void anAcceptanceCountsBeforeAMuting() {
		run(mute(signal("x#A.1"), true));
		run(accept(signal("x#A.1"), "Reden", TODAY.plusDays(3)));
		assertInstanceOf(Outcome.Accepted.class, signal("x#A.1").outcome());
		assertEquals(1, result(TODAY).muted());
	}

	@Test
	void theListenerHearsOfAcceptingAtOnce() {
		List<CheckResult> told = new ArrayList<>();
		try (Rules.Watch own = rules.watch(request, told::add)) {
			run(accept(signal("x#A.1"), "Reden", TODAY.plusDays(3)));
			assertEquals(List.of(Integer.valueOf(0), Integer.valueOf(1)),
					told.stream().map(r -> Integer.valueOf(r.accepted())).toList());
			own.refresh(TODAY.plusDays(4));
			assertEquals(0, own.result().accepted(), "on another day");
		}
	}

	@Test
	void objectsOfOtherFilesAreMutedTheSameWay() {
		StatementOfApplicability second = scenario.statement("statements/two.soa");
		Decision decision = org.waarborg.statement.StatementFactory.eINSTANCE.createDecision();
		decision.setId(Identifiers.newId());
		run(scenario.open().edits().add(second, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS,
				decision));
		run(mute(signal("?"), false));
		assertEquals("statements/two.soa", signal("?").place().file());
		assertFalse(signal("?").isOpen());
		scenario.open().removeFile("statements/two.soa");
		assertEquals(2, result(TODAY).signals().size());
	}
}
