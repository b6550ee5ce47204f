package org.waarborg.tests.risk;

import java.time.LocalDate;
import java.util.Map;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.Impact;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.TreatmentStatus;

/** Puts registers together over the preset of five by five: categories are 0 patient safety, 1 privacy, 2 continuity … */
public final class Risks {

	/** The day of all examples. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final RiskFactory R = RiskFactory.eINSTANCE;

	private Risks() {
	}

	/** A register with an approved method and no risks. */
	public static RiskRegister register() {
		RiskRegister register = RiskRegisters.create(Map.of("nl", "Risico's", "en", "Risks"), "5x5");
		register.getMethods().get(0).setStatus(MethodStatus.APPROVED);
		return register;
	}

	/** The first version of the method. */
	public static RiskMethod method(RiskRegister register) {
		return register.getMethods().get(0);
	}

	/** A category of the first version. */
	public static ImpactCategory category(RiskRegister register, int index) {
		return method(register).getCategories().get(index);
	}

	/** An open risk with a code and a title, not assessed. */
	public static Risk risk(RiskRegister register, String code) {
		Risk risk = R.createRisk();
		risk.setCode(code);
		risk.getTitle().add(Texts.of("nl", "Risico " + code));
		risk.getTitle().add(Texts.of("en", "Risk " + code));
		register.getRisks().add(risk);
		return Identifiers.ensureIds(risk);
	}

	/** An open risk that was assessed as it is now: likelihood, then an impact a category; 0 for none. */
	public static Risk risk(RiskRegister register, String code, int likelihood, int... impacts) {
		Risk risk = risk(register, code);
		assess(risk, AssessedState.CURRENT, likelihood, impacts);
		return risk;
	}

	/** A further assessment, with the last approved version. */
	public static RiskAssessment assess(Risk risk, AssessedState state, int likelihood, int... impacts) {
		RiskRegister register = (RiskRegister) risk.eContainer();
		return assess(risk, register.getMethods().get(register.getMethods().size() - 1), state, likelihood, impacts);
	}

	/** A further assessment. */
	public static RiskAssessment assess(Risk risk, RiskMethod method, AssessedState state, int likelihood,
			int... impacts) {
		RiskAssessment assessment = R.createRiskAssessment();
		assessment.setState(state);
		assessment.setMethod(method);
		assessment.setLikelihood(likelihood);
		assessment.setOn(TODAY.minusMonths(1));
		for (int i = 0; i < impacts.length; i++) {
			if (impacts[i] > 0) {
				assessment.getImpacts().add(impact(method.getCategories().get(i), impacts[i]));
			}
		}
		risk.getAssessments().add(assessment);
		return Identifiers.ensureIds(assessment);
	}

	static Impact impact(ImpactCategory category, int step) {
		Impact impact = R.createImpact();
		impact.setCategory(category);
		impact.setStep(step);
		return impact;
	}

	/** A treatment that is planned and lowers so much. */
	public static Treatment treatment(Risk risk, int likelihoodDown, int impactDown, ImpactCategory... categories) {
		Treatment treatment = R.createTreatment();
		treatment.setCode(risk.getCode() + "-" + (risk.getTreatments().size() + 1));
		treatment.getTitle().add(Texts.of("nl", "Behandeling"));
		treatment.getTitle().add(Texts.of("en", "Treatment"));
		treatment.setStatus(TreatmentStatus.PLANNED);
		treatment.setDue(TODAY.plusMonths(2));
		treatment.setLikelihoodDown(likelihoodDown);
		treatment.setImpactDown(impactDown);
		treatment.getCategories().addAll(java.util.List.of(categories));
		risk.setOption(TreatmentOption.MODIFY);
		risk.getTreatments().add(treatment);
		return Identifiers.ensureIds(treatment);
	}

	/** A control that was chosen for a treatment. */
	public static ChosenControl control(Treatment treatment, String control) {
		ChosenControl chosen = R.createChosenControl();
		chosen.setControl(ControlRef.parse(control));
		treatment.getControls().add(chosen);
		return Identifiers.ensureIds(chosen);
	}

	/** An acceptance of the risk as it is now. */
	public static Acceptance accept(Risk risk, Person person, Role role) {
		Acceptance acceptance = Acceptances.accept(risk, AssessedState.CURRENT).orElseThrow();
		Approval approval = DossierFactory.eINSTANCE.createApproval();
		approval.setPerson(person);
		approval.setPersonName(person == null ? "Directie" : person.getName());
		approval.setRole(role);
		approval.setOn(TODAY.minusMonths(1));
		acceptance.setApproval(approval);
		acceptance.setUntil(TODAY.plusMonths(6));
		risk.getAcceptances().add(acceptance);
		return Identifiers.ensureIds(acceptance);
	}
}
