package org.waarborg.risk.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.Thresholds;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.Treatments;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** What is done about risks: treated, accepted, and by whom. */
final class AnswerRules {

	private AnswerRules() {
	}

	static List<Rule> all() {
		return List.of(RiskRule.register("RSK-001", Severity.ATTENTION, AnswerRules::unanswered),
				RiskRule.risk("RSK-002", Severity.ATTENTION, AnswerRules::notAllowed),
				RiskRule.risk("RSK-003", Severity.ATTENTION, AnswerRules::stale),
				RiskRule.risk("RSK-004", Severity.ATTENTION, AnswerRules::ended),
				RiskRule.risk("RSK-007", Severity.ATTENTION, AnswerRules::missed));
	}

	/** A stale or ended acceptance has a signal of its own: one cause, one signal. */
	private static void unanswered(RiskRegister register, Look look) {
		List<Risk> hits = RiskRegisters.open(register).stream()
				.filter(r -> Thresholds.of(r, look.today(), look.matrices()) == Thresholds.Answer.OPEN
						&& Acceptances.counting(r).isEmpty())
				.toList();
		look.each(register, Literals.RISK_REGISTER__RISKS, hits, risk -> {
			Assessed now = Assessments.now(risk, look.matrices()).orElseThrow();
			Signals.Draft draft = look.at(risk, Literals.RISK__OPTION);
			List<Object> said = List.of(look.name(risk), look.words().level(now),
					look.words().label(risk.getOption()));
			switch (risk.getOption()) {
				case UNDECIDED -> draft.say(said.toArray());
				case RETAIN -> draft.sayAs("retain", said);
				case MODIFY, AVOID, SHARE -> draft.sayAs("nothing", said);
			}
		});
	}

	private static void notAllowed(Risk risk, Look look) {
		Acceptance acceptance = Acceptances.counting(risk).orElse(null);
		if (acceptance == null || Acceptances.of(risk, look.today(), look.matrices())
				.state() == Acceptances.State.EXPIRED) {
			return;
		}
		Dossier dossier = look.context().dossier();
		Acceptances.Permission permission = Acceptances.permission(acceptance, dossier, look.matrices());
		if (permission == Acceptances.Permission.ALLOWED) {
			return;
		}
		Signals.Draft draft = look.at(acceptance, Literals.ACCEPTANCE__APPROVAL, look.name(risk));
		RiskLevel level = Assessed.of(acceptance, look.matrices()).level().orElse(null);
		String levelName = level == null ? look.words().level(Assessed.of(acceptance, look.matrices()))
				: look.words().level(level);
		String who = acceptance.getApproval() == null ? "" : person(acceptance);
		String role = acceptance.getApproval() == null ? "" : look.words().label(acceptance.getApproval().getRole());
		String roles = level == null ? ""
				: String.join(", ", level.getAcceptableBy().stream().map(look.words()::label).toList());
		List<Object> said = List.of(look.name(risk), who, role, levelName, roles);
		switch (permission) {
			case NOBODY -> draft.sayAs("nobody", said);
			case ROLE_NOT_HELD -> draft.sayAs("held", said);
			case TOO_LONG -> draft.sayAs("long", said);
			case UNKNOWN -> draft.sayAs("unknown", said);
			default -> draft.say(said.toArray());
		}
	}

	private static String person(Acceptance acceptance) {
		String name = Labels.of(acceptance.getApproval().getPerson());
		return !name.isEmpty() ? name : Optional.ofNullable(acceptance.getApproval().getPersonName()).orElse("");
	}

	private static void stale(Risk risk, Look look) {
		Acceptances.Standing standing = Acceptances.of(risk, look.today(), look.matrices());
		if (standing.state() == Acceptances.State.STALE && matters(risk, look)) {
			Acceptance acceptance = standing.acceptance().orElseThrow();
			LocalDate today = look.today();
			look.at(acceptance, Literals.ACCEPTANCE__APPROVAL, look.name(risk))
					.fix(look.fix("withdraw",
							edits -> edits.set(acceptance, Literals.ACCEPTANCE__WITHDRAWN_ON, today), look.name(risk)))
					.say(look.name(risk), look.words().stale(standing));
		}
	}

	private static void ended(Risk risk, Look look) {
		Acceptances.Standing standing = Acceptances.of(risk, look.today(), look.matrices());
		if (standing.state() == Acceptances.State.EXPIRED && matters(risk, look)) {
			LocalDate until = standing.until().orElseThrow();
			look.at(standing.acceptance().orElseThrow(), Literals.ACCEPTANCE__UNTIL, look.name(risk))
					.say(look.name(risk), look.date(until), look.since(until));
		}
	}

	/** Below the threshold nobody has to accept anything. */
	private static boolean matters(Risk risk, Look look) {
		return Assessments.now(risk, look.matrices()).filter(Thresholds::above).isPresent();
	}

	/** First “assess it again”: as long as nobody did, nobody knows that the target was missed. */
	private static void missed(Risk risk, Look look) {
		List<Treatment> treatments = risk.getTreatments().stream()
				.filter(t -> t.getStatus() != TreatmentStatus.CANCELLED).toList();
		if (treatments.isEmpty() || treatments.stream().anyMatch(Treatments::isOpen)) {
			return;
		}
		Optional<RiskAssessment> target = Assessments.last(risk, AssessedState.TARGET);
		Optional<RiskAssessment> now = Assessments.now(risk);
		if (target.isEmpty() || now.isEmpty() || !higher(target.get(), now.get(), look)) {
			return;
		}
		Signals.Draft draft = look.at(risk, Literals.RISK__ASSESSMENTS);
		List<Object> said = List.of(look.name(risk), look.words().level(Assessed.of(now.get(), look.matrices())),
				look.words().level(Assessed.of(target.get(), look.matrices())));
		if (treatments.stream().allMatch(Treatments::isCounted)) {
			draft.say(said.toArray());
		} else {
			draft.sayAs("again", said);
		}
	}

	/** Levels of two versions are not compared. */
	private static boolean higher(RiskAssessment target, RiskAssessment now, Look look) {
		if (target.getMethod() == null || target.getMethod() != now.getMethod()) {
			return false;
		}
		RiskMatrix matrix = look.matrices().of(now.getMethod());
		Optional<RiskLevel> wanted = Assessed.of(target, look.matrices()).level();
		Optional<RiskLevel> there = Assessed.of(now, look.matrices()).level();
		return wanted.isPresent() && there.isPresent() && matrix.rank(there.get()) > matrix.rank(wanted.get());
	}
}
