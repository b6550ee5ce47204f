package org.waarborg.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.store.OpenDossier;

/**
 * Records that somebody accepted a risk as it is. Checked first; refused with a reason rather than recorded without ground. On
 * the dossier's thread.
 *
 * @since 0.1
 */
public final class Accepting {

	private Accepting() {
	}

	/**
	 * What is to be recorded.
	 *
	 * @param state  the picture that is accepted: current or target
	 * @param person who accepts
	 * @param role   in which role
	 * @param on     when; not ahead
	 * @param until  last day; empty for the longest time that the level allows
	 * @param proof  what proves it: evidence of the dossier; empty where it is recorded later
	 * @param reason why it is acceptable, by language; may be empty
	 * @since 0.1
	 */
	public record Asked(AssessedState state, Person person, Role role, LocalDate on, Optional<LocalDate> until,
			Optional<Evidence> proof, Map<String, String> reason) {
	}

	/** Why an acceptance is refused. */
	public enum Refusal {
		/** The picture was never made. */
		NOT_ASSESSED,
		/** There is no level. */
		NO_LEVEL,
		/** The risk is closed. */
		CLOSED,
		/** It is to be avoided, or nobody decided: there is nothing to accept yet. */
		UNDECIDED,
		/** Nobody may accept this level. */
		NOBODY,
		/** Other roles may. */
		OTHER_ROLE,
		/** The person does not have the role on that day. */
		ROLE_NOT_HELD,
		/** Longer than the level allows. */
		TOO_LONG,
		/** The day lies ahead. */
		DAY_AHEAD,
		/** The last day lies before the first. */
		DAYS
	}

	/**
	 * Whether it can be recorded.
	 *
	 * @param dossier the open dossier
	 * @param risk    one of its risks
	 * @param asked   what is to be recorded
	 * @param today   the day
	 * @return why not; empty when it can
	 */
	public static Optional<Refusal> refusal(OpenDossier dossier, Risk risk, Asked asked, LocalDate today) {
		if (risk.getStatus() == RiskStatus.CLOSED) {
			return Optional.of(Refusal.CLOSED);
		}
		if (risk.getOption() == TreatmentOption.UNDECIDED) {
			return Optional.of(Refusal.UNDECIDED);
		}
		if (asked.on().isAfter(today)) {
			return Optional.of(Refusal.DAY_AHEAD);
		}
		if (asked.until().filter(u -> u.isBefore(asked.on())).isPresent()) {
			return Optional.of(Refusal.DAYS);
		}
		return make(risk, asked).map(a -> refusal(dossier, a)).orElse(Optional.of(Refusal.NOT_ASSESSED));
	}

	private static Optional<Refusal> refusal(OpenDossier dossier, Acceptance acceptance) {
		return switch (Acceptances.permission(acceptance, dossier.dossier(), new RiskMatrices())) {
			case ALLOWED -> Optional.empty();
			case NOBODY -> Optional.of(Refusal.NOBODY);
			case OTHER_ROLE -> Optional.of(Refusal.OTHER_ROLE);
			case ROLE_NOT_HELD -> Optional.of(Refusal.ROLE_NOT_HELD);
			case TOO_LONG -> Optional.of(Refusal.TOO_LONG);
			case UNKNOWN -> Optional.of(Refusal.NO_LEVEL);
		};
	}

	/**
	 * Why in words.
	 *
	 * @param refusal the refusal
	 * @param risk    the risk
	 * @param asked   what was asked
	 * @param locale  the language
	 * @return a sentence for who asked
	 */
	public static String message(Refusal refusal, Risk risk, Asked asked, Locale locale) {
		RiskWords words = new RiskWords(locale.getLanguage());
		Optional<RiskLevel> level = make(risk, asked).flatMap(a -> Assessed.of(a, new RiskMatrices()).level());
		String roles = String.join(", ", level.map(RiskLevel::getAcceptableBy).map(List::copyOf).orElse(List.of())
				.stream().map(words::label).toList());
		return Messages.beside(Accepting.class, locale).get("refusal." + refusal.name(), words.name(risk),
				level.map(words::level).orElse(""), words.label(asked.role()), Labels.of(asked.person()), roles,
				words.date(asked.on()));
	}

	/**
	 * The command that records it. Call {@link #refusal} first.
	 *
	 * @param dossier the open dossier
	 * @param risk    one of its risks; assessed
	 * @param asked   what is to be recorded
	 * @param label   what undo shows
	 * @return the command, not yet run
	 */
	public static Command command(OpenDossier dossier, Risk risk, Asked asked, String label) {
		Acceptance acceptance = Identifiers.ensureIds(make(risk, asked).orElseThrow());
		if (acceptance.getUntil() == null) {
			Acceptances.until(acceptance, new RiskMatrices()).ifPresent(acceptance::setUntil);
		}
		return dossier.edits().compound(label,
				List.of(dossier.edits().add(risk, RiskPackage.Literals.RISK__ACCEPTANCES, acceptance)));
	}

	private static Optional<Acceptance> make(Risk risk, Asked asked) {
		Optional<Acceptance> made = Acceptances.accept(risk, asked.state());
		made.ifPresent(acceptance -> {
			Approval approval = DossierFactory.eINSTANCE.createApproval();
			approval.setPerson(asked.person());
			approval.setPersonName(Labels.of(asked.person()));
			approval.setRole(asked.role());
			approval.setOn(asked.on());
			approval.setKind(ApprovalKind.RECORDED);
			approval.setSha256(Hashes.of(canonical(risk, acceptance)));
			asked.proof().ifPresent(approval::setProof);
			acceptance.setApproval(approval);
			acceptance.setUntil(asked.until().orElse(null));
			asked.reason().forEach((language, text) -> acceptance.getReason().add(Texts.of(language, text)));
		});
		return made;
	}

	/** Exactly what is accepted, always written alike. */
	private static String canonical(Risk risk, Acceptance acceptance) {
		StringBuilder text = new StringBuilder("waarborg-acceptance 1\n").append(risk.getId()).append('\n')
				.append(acceptance.getMethod() == null ? "-" : acceptance.getMethod().getId()).append('\n')
				.append(acceptance.getState()).append(' ').append(acceptance.getOption()).append('\n')
				.append(acceptance.getLikelihood()).append('\n');
		acceptance.getImpacts().stream().filter(i -> i.getCategory() != null)
				.map(i -> i.getCategory().getId() + ' ' + i.getStep()).sorted()
				.forEach(line -> text.append(line).append('\n'));
		return text.toString();
	}
}
