package org.waarborg.tests.risk;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Review;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.Scope;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.risk.internal.rules.RiskRuleBook;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.StatementFactory;
import org.waarborg.tests.rules.RuleBookContract;
import org.waarborg.tests.rules.Scenario;

/** Every rule on risks, on the examples that its reference page describes. */
class RiskRuleBookTest extends RuleBookContract {

	private static final LocalDate TODAY = Scenario.TODAY;

	@Override
	protected RuleBook book() {
		return new RiskRuleBook();
	}

	@Override
	protected Map<String, Consumer<Scenario>> examples() {
		Map<String, Consumer<Scenario>> examples = new TreeMap<>();
		answers(examples);
		acceptances(examples);
		treatments(examples);
		statements(examples);
		twice(examples);
		register(examples);
		assessments(examples);
		methods(examples);
		return examples;
	}

	private static RiskRegister register(Scenario s) {
		return s.open().roots(RiskRegister.class).stream().findFirst().orElseGet(() -> {
			RiskRegister made = Risks.register();
			approve(made.getMethods().get(0), s);
			return s.file("risks/one.risk", made);
		});
	}

	private static void approve(RiskMethod method, Scenario s) {
		method.setStatus(MethodStatus.APPROVED);
		Approval approval = DossierFactory.eINSTANCE.createApproval();
		approval.setPerson(s.person());
		approval.setRole(Role.TOP_MANAGEMENT);
		approval.setOn(LocalDate.of(2026, 1, 10));
		method.getApprovals().add(approval);
	}

	/** A risk of three by four privacy: high, above the threshold, with an owner. */
	private static Risk high(Scenario s, String code) {
		Risk risk = Risks.risk(register(s), code, 3, 0, 4);
		risk.setOwner(s.person());
		return risk;
	}

	private static Risk low(Scenario s, String code) {
		Risk risk = Risks.risk(register(s), code, 1, 1);
		risk.setOwner(s.person());
		return risk;
	}

	private static Treatment treated(Scenario s, Risk risk) {
		Treatment treatment = Risks.treatment(risk, 1, 1);
		treatment.setOwner(s.person());
		return treatment;
	}

	private static void done(Treatment treatment, LocalDate on) {
		treatment.setStatus(TreatmentStatus.DONE);
		treatment.setDoneOn(on);
	}

	private static Acceptance accepted(Scenario s, Risk risk, Role role) {
		risk.setOption(TreatmentOption.RETAIN);
		return Risks.accept(risk, s.person(), role);
	}

	private static void answers(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-001.fires.1", s -> s.expectAt(high(s, "R-1")));
		e.put("RSK-001.fires.2", s -> treated(s, high(s, "R-1")).setStatus(TreatmentStatus.PROPOSED));
		e.put("RSK-001.fires.3", s -> high(s, "R-1").setOption(TreatmentOption.RETAIN));
		e.put("RSK-001.fires.4", s -> s.times(12, i -> high(s, "R-" + i)).expectAt(register(s)));
		e.put("RSK-001.silent.1", s -> low(s, "R-1"));
		e.put("RSK-001.silent.2", s -> treated(s, high(s, "R-1")).setStatus(TreatmentStatus.IN_PROGRESS));
		e.put("RSK-001.silent.3", s -> accepted(s, high(s, "R-1"), Role.TOP_MANAGEMENT));
		e.put("RSK-001.silent.4", s -> done(treated(s, high(s, "R-1")), TODAY));
		e.put("RSK-007.fires.1", s -> target(s, TODAY));
		e.put("RSK-007.fires.2", s -> target(s, TODAY.minusMonths(3)));
		e.put("RSK-007.silent.1", s -> target(s, TODAY).setStatus(TreatmentStatus.IN_PROGRESS));
		e.put("RSK-007.silent.2", s -> Risks.assess((Risk) target(s, TODAY).eContainer(), AssessedState.CURRENT, 1, 1));
	}

	private static Treatment target(Scenario s, LocalDate doneOn) {
		Risk risk = high(s, "R-1");
		Risks.assess(risk, AssessedState.TARGET, 1, 0, 1);
		Treatment treatment = treated(s, risk);
		done(treatment, doneOn);
		return treatment;
	}

	private static void acceptances(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-002.fires.1", s -> s.expectAt(accepted(s, high(s, "R-1"), Role.CISO)));
		e.put("RSK-002.fires.2", s -> {
			Risk risk = high(s, "R-1");
			Risks.assess(risk, AssessedState.CURRENT, 5, 5);
			accepted(s, risk, Role.TOP_MANAGEMENT);
		});
		e.put("RSK-002.fires.3", s -> {
			accepted(s, high(s, "R-1"), Role.TOP_MANAGEMENT);
			RoleAssignment role = DossierFactory.eINSTANCE.createRoleAssignment();
			role.setPerson(s.person());
			role.setRole(Role.CISO);
			s.dossier().getRoleAssignments().add(role);
		});
		e.put("RSK-002.fires.4", s -> accepted(s, high(s, "R-1"), Role.TOP_MANAGEMENT).setUntil(TODAY.plusYears(3)));
		e.put("RSK-002.fires.5", s -> accepted(s, high(s, "R-1"), Role.TOP_MANAGEMENT).setApproval(null));
		e.put("RSK-002.silent.1", s -> accepted(s, high(s, "R-1"), Role.TOP_MANAGEMENT));
		e.put("RSK-002.silent.2", s -> accepted(s, high(s, "R-1"), Role.CISO).setUntil(TODAY.minusDays(1)));
		e.put("RSK-003.fires.1", s -> Risks.assess(accepted(s), AssessedState.CURRENT, 4, 0, 4));
		e.put("RSK-003.fires.2", s -> Risks.assess(accepted(s), AssessedState.CURRENT, 3, 2, 4));
		e.put("RSK-003.fires.3", s -> {
			accepted(s);
			approve(next(s), s);
		});
		e.put("RSK-003.silent.1", s -> {
			Risk risk = accepted(s);
			risk.getTitle().get(0).setValue("Beter verwoord");
			Risks.assess(risk, AssessedState.CURRENT, 2, 0, 3);
		});
		e.put("RSK-003.silent.2", s -> {
			accepted(s);
			next(s);
		});
		e.put("RSK-003.silent.3", s -> {
			Risk risk = accepted(s);
			risk.getAcceptances().get(0).setWithdrawnOn(TODAY);
			Risks.assess(risk, AssessedState.CURRENT, 4, 0, 4);
		});
		e.put("RSK-003.silent.4", s -> Risks.assess(accepted(s), AssessedState.CURRENT, 1, 1));
		e.put("RSK-004.fires.1", s -> accepted(s).getAcceptances().get(0).setUntil(TODAY.minusMonths(1)));
		e.put("RSK-004.fires.2", s -> {
			Acceptance acceptance = accepted(s).getAcceptances().get(0);
			acceptance.setUntil(null);
			acceptance.getApproval().setOn(TODAY.minusYears(2));
		});
		e.put("RSK-004.silent.1", s -> accepted(s).getAcceptances().get(0).setUntil(TODAY));
		e.put("RSK-004.silent.2", s -> {
			Risk risk = accepted(s);
			risk.getAcceptances().get(0).setUntil(TODAY.minusMonths(1));
			Risks.assess(risk, AssessedState.CURRENT, 1, 1);
		});
	}

	private static Risk accepted(Scenario s) {
		Risk risk = high(s, "R-1");
		accepted(s, risk, Role.TOP_MANAGEMENT);
		return risk;
	}

	private static RiskMethod next(Scenario s) {
		RiskMethod next = Methods.next(Risks.method(register(s)), register(s));
		register(s).getMethods().add(next);
		return next;
	}

	private static void treatments(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-005.fires.1", s -> s.expectAt(late(s, 14)));
		e.put("RSK-005.fires.2", s -> {
			Treatment treatment = treated(s, high(s, "R-1"));
			s.times(3, i -> {
				DateMove move = DossierFactory.eINSTANCE.createDateMove();
				move.setFrom(TODAY.minusMonths(i));
				treatment.getMoves().add(move);
			});
		});
		e.put("RSK-005.silent.1", s -> treated(s, high(s, "R-1")));
		e.put("RSK-005.silent.2", s -> late(s, 3));
		e.put("RSK-005.silent.3", s -> measure(s, late(s, 14), TODAY.minusDays(14)));
		e.put("RSK-005.silent.4", s -> ((Risk) late(s, 14).eContainer()).setStatus(RiskStatus.CLOSED));
		e.put("RSK-006.fires.1", s -> treated(s, high(s, "R-1")).setOwner(null));
		e.put("RSK-006.silent.1", s -> {
			Treatment treatment = treated(s, high(s, "R-1"));
			treatment.setOwner(null);
			treatment.setStatus(TreatmentStatus.PROPOSED);
		});
		e.put("RSK-006.silent.2", s -> {
			Treatment treatment = treated(s, high(s, "R-1"));
			treatment.setOwner(null);
			((Risk) treatment.eContainer()).setOwner(null);
		});
		e.put("RSK-019.fires.1", s -> treated(s, high(s, "R-1")).setDue(null));
		e.put("RSK-019.silent.1", s -> {
			Treatment treatment = treated(s, high(s, "R-1"));
			treatment.setDue(null);
			measure(s, treatment, TODAY.plusMonths(1));
		});
	}

	private static Treatment late(Scenario s, int days) {
		Treatment treatment = treated(s, high(s, "R-1"));
		treatment.setDue(TODAY.minusDays(days));
		return treatment;
	}

	private static void measure(Scenario s, Treatment treatment, LocalDate due) {
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		measure.setCode("M-1");
		measure.setStatus(MeasureStatus.IN_PROGRESS);
		measure.setDue(due);
		s.dossier().getMeasures().add(measure);
		treatment.getMeasures().add(measure);
	}

	private static void statements(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-008.fires.1", s -> {
			Decision decision = decision(s, "basis-1#A.5.1", Applicability.NOT_APPLICABLE);
			chosen(s, "R-1");
			chosen(s, "R-2");
			s.expectAt(decision);
		});
		e.put("RSK-008.silent.1", s -> {
			decision(s, "basis-1#A.5.1", Applicability.APPLICABLE);
			chosen(s, "R-1");
		});
		e.put("RSK-008.silent.2", s -> {
			decision(s, "basis-1#A.5.1", Applicability.NOT_APPLICABLE);
			chosen(s, "R-1").setStatus(TreatmentStatus.CANCELLED);
		});
		e.put("RSK-008.silent.3", s -> {
			decision(s, "basis-1#A.5.1", Applicability.NOT_APPLICABLE);
			Risks.control(treated(s, low(s, "R-1")), "basis-1#A.5.1");
		});
		e.put("RSK-008.silent.4", s -> {
			decision(s, "basis-1#A.5.1", Applicability.NOT_APPLICABLE);
			Scope other = DossierFactory.eINSTANCE.createScope();
			other.getTitle().add(Texts.of("nl", "Oogkliniek"));
			s.dossier().getScopes().add(other);
			chosen(s, "R-1").getControls().get(0).setScope(other);
		});
		e.put("RSK-009.fires.1", s -> {
			driver(decision(s, "basis-1#A.5.1", Applicability.APPLICABLE), DriverKind.RISK);
			driver(decision(s, "basis-1#A.5.2", Applicability.APPLICABLE), DriverKind.RISK);
			low(s, "R-1");
			s.expectAt(s.statement());
		});
		e.put("RSK-009.silent.1", s -> {
			driver(decision(s, "basis-1#A.5.1", Applicability.APPLICABLE), DriverKind.RISK);
			chosen(s, "R-1");
		});
		e.put("RSK-009.silent.2", s -> {
			driver(decision(s, "basis-1#A.5.1", Applicability.APPLICABLE), DriverKind.LAW);
			low(s, "R-1");
		});
		e.put("RSK-009.silent.3", s -> {
			driver(decision(s, "basis-1#A.5.1", Applicability.APPLICABLE), DriverKind.RISK);
			register(s);
		});
		e.put("RSK-009.silent.4", s -> {
			driver(decision(s, "basis-0#A.5.1", Applicability.APPLICABLE), DriverKind.RISK);
			chosen(s, "R-1");
		});
	}

	private static void twice(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-022.fires.1", s -> {
			driver(decision(s, "basis-1#A.5.1", Applicability.APPLICABLE), DriverKind.RISK,
					"R-1 Kennis hangt aan één persoon");
			chosen(s, "R-1");
			s.expectAt(s.statement());
		});
		e.put("RSK-022.silent.1", s -> {
			driver(decision(s, "basis-1#A.5.1", Applicability.APPLICABLE), DriverKind.RISK);
			chosen(s, "R-1");
		});
		e.put("RSK-022.silent.2", s -> {
			driver(decision(s, "basis-1#A.5.2", Applicability.APPLICABLE), DriverKind.RISK,
					"R-1 Kennis hangt aan één persoon");
			chosen(s, "R-1");
		});
	}

	private static Decision decision(Scenario s, String control, Applicability applicability) {
		Decision decision = s.decision(control);
		decision.setApplicability(applicability);
		return decision;
	}

	private static Treatment chosen(Scenario s, String code) {
		Treatment treatment = treated(s, high(s, code));
		Risks.control(treatment, "basis-1#A.5.1");
		return treatment;
	}

	private static void driver(Decision decision, DriverKind kind) {
		driver(decision, kind, "R-99 Kennis hangt aan één persoon");
	}

	private static void driver(Decision decision, DriverKind kind, String text) {
		Driver driver = StatementFactory.eINSTANCE.createDriver();
		driver.setKind(kind);
		driver.getText().add(Texts.of("nl", text));
		decision.getDrivers().add(driver);
	}

	private static void register(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-011.fires.1", s -> high(s, "R-1").setOwner(null));
		e.put("RSK-011.fires.2", s -> s.times(11, i -> high(s, "R-" + i).setOwner(null)).expectAt(register(s)));
		e.put("RSK-011.silent.1", s -> {
			Risk risk = high(s, "R-1");
			risk.setOwner(null);
			risk.setStatus(RiskStatus.CLOSED);
		});
		e.put("RSK-012.fires.1", s -> s.expectAt(withoutPeriod(s, high(s, "R-1"))));
		e.put("RSK-012.fires.2", s -> s.times(11, i -> withoutPeriod(s, high(s, "R-" + i))).expectAt(register(s)));
		e.put("RSK-012.silent.1", s -> high(s, "R-1"));
		e.put("RSK-012.silent.2", s -> withoutPeriod(s, Risks.risk(register(s), "R-1")));
		e.put("RSK-013.fires.1", s -> high(s, "R-1").getAssessments().get(0).setOn(TODAY.minusYears(1)));
		e.put("RSK-013.fires.2", s -> high(s, "R-1").setNextReview(TODAY.minusMonths(2)));
		e.put("RSK-013.silent.1", s -> {
			Risk risk = high(s, "R-1");
			risk.setNextReview(TODAY.minusMonths(2));
			Review review = DossierFactory.eINSTANCE.createReview();
			review.setOn(TODAY.minusMonths(2));
			risk.getReviews().add(review);
		});
		e.put("RSK-013.silent.2", s -> high(s, "R-1").setNextReview(TODAY.minusDays(7)));
		kept(e);
	}

	private static void kept(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-016.fires.1", s -> {
			Risk one = low(s, "R-1");
			Risk two = low(s, "R-2");
			one.getSubjects().add(two);
			two.getSubjects().add(one);
		});
		e.put("RSK-016.fires.2", s -> {
			Risk one = low(s, "R-1");
			one.getSubjects().add(one);
			s.expectAt(one);
		});
		e.put("RSK-016.silent.1", s -> {
			Risk one = low(s, "R-1");
			one.getSubjects().add(low(s, "R-2"));
			register(s).getRisks().get(1).getSubjects().add(s.scope());
		});
		e.put("RSK-017.fires.1", s -> s.expectAt(Risks.risk(register(s), "R-1")));
		e.put("RSK-017.fires.2", s -> Risks.risk(register(s), "R-1", 3));
		e.put("RSK-017.fires.3", s -> s.times(15, i -> Risks.risk(register(s), "R-" + i)).expectAt(register(s)));
		e.put("RSK-017.silent.1", s -> Risks.assess(Risks.risk(register(s), "R-1"), AssessedState.INHERENT, 2, 2));
		versions(e);
	}

	private static void versions(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-018.fires.1", s -> {
			low(s, "R-1");
			RiskMethod next = next(s);
			approve(next, s);
			s.expectAt(next);
		});
		e.put("RSK-018.silent.1", s -> {
			low(s, "R-1");
			next(s);
		});
		e.put("RSK-018.silent.2", s -> {
			Risk risk = low(s, "R-1");
			approve(next(s), s);
			Risks.assess(risk, AssessedState.CURRENT, 1, 1);
		});
		e.put("RSK-021.fires.1", s -> {
			low(s, "R-1");
			s.expectAt(low(s, "R-1"));
		});
		e.put("RSK-021.silent.1", s -> {
			low(s, "R-1").setCode(null);
			low(s, "R-2").setCode("");
		});
		e.put("RSK-020.fires.1", s -> low(s, "R-1").setStatus(RiskStatus.CLOSED));
		e.put("RSK-020.silent.1", s -> {
			Risk risk = low(s, "R-1");
			risk.setStatus(RiskStatus.CLOSED);
			risk.getClosedBecause().add(Texts.of("nl", "Het systeem is uitgezet."));
		});
	}

	private static Risk withoutPeriod(Scenario s, Risk risk) {
		Risks.method(register(s)).setReviewPeriod(null);
		Risks.method(register(s)).getLevels().forEach(l -> l.setReviewPeriod(null));
		return risk;
	}

	private static void assessments(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-014.fires.1", s -> s.expectAt(Risks.risk(register(s), "R-1", 7, 3).getAssessments().get(0)));
		e.put("RSK-014.fires.2", s -> {
			high(s, "R-1");
			Risks.method(register(s)).getCells().removeIf(c -> c.getLikelihood() == 3 && c.getImpact() == 4);
		});
		e.put("RSK-014.fires.3", s -> high(s, "R-1").getAssessments().get(0).setMethod(null));
		e.put("RSK-014.fires.4",
				s -> high(s, "R-1").getAssessments().get(0).getImpacts().get(0).setCategory(null));
		e.put("RSK-014.silent.1", s -> Risks.risk(register(s), "R-1", 0, 3));
		e.put("RSK-014.silent.2",
				s -> Risks.assess(Risks.risk(register(s), "R-1", 7, 3), AssessedState.CURRENT, 2, 2));
	}

	private static void methods(Map<String, Consumer<Scenario>> e) {
		e.put("RSK-010.fires.1", s -> {
			low(s, "R-1");
			Risks.method(register(s)).setStatus(MethodStatus.DRAFT);
		});
		e.put("RSK-010.fires.2", s -> Risks.method(register(s)).getApprovals().clear());
		e.put("RSK-010.silent.1", s -> low(s, "R-1"));
		e.put("RSK-010.silent.2", RiskRuleBookTest::next);
		e.put("RSK-015.fires.1", s -> Risks.method(register(s)).getLevels().clear());
		e.put("RSK-015.fires.2", s -> cell(s, 6, 2));
		e.put("RSK-015.fires.3", s -> Risks.method(register(s)).getCells()
				.removeIf(c -> c.getLikelihood() == 2 && c.getImpact() < 4));
		e.put("RSK-015.fires.4", s -> {
			Risks.method(register(s)).getCells().get(0).setLevel(null);
			cell(s, 2, 2);
			s.expect(2);
		});
		e.put("RSK-015.fires.5", s -> Risks.method(register(s)).getCategories().get(2).getSteps().remove(4));
		e.put("RSK-015.fires.6", s -> {
			register(s).getMethods().add(RiskFactory.eINSTANCE.createRiskMethod());
			s.expect(3);
		});
		e.put("RSK-015.silent.1", RiskRuleBookTest::register);
		e.put("RSK-015.silent.2", s -> {
			Risks.method(register(s)).getLevels().clear();
			Risks.method(register(s)).setStatus(MethodStatus.SUPERSEDED);
		});
	}

	private static void cell(Scenario s, int likelihood, int impact) {
		MatrixCell cell = RiskFactory.eINSTANCE.createMatrixCell();
		cell.setLikelihood(likelihood);
		cell.setImpact(impact);
		cell.setLevel(Risks.method(register(s)).getLevels().get(1));
		Risks.method(register(s)).getCells().add(cell);
	}
}
