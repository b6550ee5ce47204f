package org.waarborg.dossier.rules.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Exemptions;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpSource;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.dossier.Lifecycle;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;

/** Where objects stand in their life and when they are due: one reckoning for the rules and for the list of what is due. */
final class Standing {

	private static final Set<FollowUpSource> CHECKED = EnumSet.of(FollowUpSource.INTERNAL_AUDIT,
			FollowUpSource.EXTERNAL_AUDIT, FollowUpSource.PEN_TEST, FollowUpSource.INSPECTION);

	private Standing() {
	}

	/** A day and a length of time; the end of time where somebody entered a length beyond it. */
	static LocalDate plus(LocalDate day, Period period) {
		try {
			return day.plus(period);
		} catch (DateTimeException | ArithmeticException e) {
			return LocalDate.MAX;
		}
	}

	/** The newest approved version. */
	static Optional<DocumentVersion> approved(Document document) {
		return document.getVersions().stream().filter(v -> v.getStatus() == DocumentStatus.APPROVED)
				.reduce((first, second) -> second);
	}

	static Optional<DocumentVersion> newest(Document document) {
		return document.getVersions().stream().reduce((first, second) -> second);
	}

	static boolean withdrawn(Document document) {
		return approved(document).isEmpty()
				&& newest(document).filter(v -> v.getStatus() == DocumentStatus.WITHDRAWN).isPresent();
	}

	/** The document with an approved version that replaces this one. */
	static Optional<Document> successor(Document document, Dossier dossier) {
		return dossier.getDocuments().stream()
				.filter(d -> d != document && d.getSupersedes() == document && approved(d).isPresent()).findFirst();
	}

	static boolean current(Document document, Dossier dossier) {
		return !withdrawn(document) && successor(document, dossier).isEmpty();
	}

	/** When a version came to be: its date, else the day from which it holds. */
	static Optional<LocalDate> dated(DocumentVersion version) {
		return Optional.ofNullable(version.getDate() != null ? version.getDate() : version.getEffectiveFrom());
	}

	/**
	 * The day of the next review, where one is set. To approve a version on that day or later is a review: then the period
	 * counts from the version.
	 */
	static Optional<LocalDate> review(Document document, Dossier dossier) {
		if (!current(document, dossier)) {
			return Optional.empty();
		}
		LocalDate next = document.getNextReview();
		Optional<LocalDate> released = approved(document).flatMap(Standing::dated);
		if (next != null && released.filter(d -> !d.isBefore(next)).isEmpty()) {
			return Optional.of(next);
		}
		Period period = document.getReviewPeriod();
		return period == null ? Optional.empty() : released.map(d -> plus(d, period));
	}

	/** The newer piece of the series. */
	static Optional<Evidence> renewal(Evidence evidence, Dossier dossier) {
		return dossier.getEvidence().stream().filter(e -> e != evidence && e.getRenews() == evidence).findFirst();
	}

	static boolean working(Measure measure) {
		return measure.getStatus() == MeasureStatus.PLANNED || measure.getStatus() == MeasureStatus.IN_PROGRESS;
	}

	static boolean open(FollowUp followUp) {
		return followUp.getStatus() == FollowUpStatus.OPEN || followUp.getStatus() == FollowUpStatus.IN_PROGRESS;
	}

	/** Whether somebody must check that what was done works (ISO/IEC 27001 clause 10.2), and nobody did. */
	static boolean unchecked(FollowUp followUp) {
		return !open(followUp) && CHECKED.contains(followUp.getSource())
				&& followUp.getEffectivenessCheckedOn() == null;
	}

	/** The day on which the check of a point that is done should have been made. */
	static Optional<LocalDate> effectivenessCheck(FollowUp followUp, Period after) {
		LocalDate done = followUp.getClosedOn() != null ? followUp.getClosedOn() : followUp.getDue();
		return unchecked(followUp) && done != null ? Optional.of(plus(done, after)) : Optional.empty();
	}

	static boolean granted(Exemption exemption) {
		return exemption.getGrantedOn() != null || exemption.getGrantedBy() != null;
	}

	static boolean ended(Exemption exemption, LocalDate today) {
		return exemption.getUntil() != null && exemption.getUntil().isBefore(today);
	}

	/** The day of the next review that somebody set; a review on that day or later settles it. */
	static Optional<LocalDate> review(Exemption exemption, LocalDate today) {
		return granted(exemption) && !ended(exemption, today) ? Exemptions.nextReview(exemption) : Optional.empty();
	}

	static boolean applies(Requirement requirement, LocalDate today) {
		return requirement.getUntil() == null || !requirement.getUntil().isBefore(today);
	}

	/** Whether its text can change without us: it must be looked up again from time to time. */
	static boolean verifiable(Requirement requirement, LocalDate today) {
		return applies(requirement, today)
				&& (requirement.getKind() == RequirementKind.LAW || requirement.getKind() == RequirementKind.CONTRACT);
	}

	/** The day of the next review that somebody set; verifying on that day or later settles it. */
	static Optional<LocalDate> review(Requirement requirement, LocalDate today) {
		LocalDate verified = requirement.getVerifiedOn();
		return Optional.ofNullable(requirement.getReviewOn()).filter(r -> applies(requirement, today))
				.filter(r -> verified == null || verified.isBefore(r));
	}

	/** Whether nothing is asked of its owner any more. */
	static boolean finished(EObject object, Dossier dossier, LocalDate today) {
		return switch (object) {
			case Measure m -> m.getStatus() == MeasureStatus.DONE || m.getStatus() == MeasureStatus.CANCELLED;
			case FollowUp f -> f.getStatus() == FollowUpStatus.CLOSED;
			case Document d -> !current(d, dossier);
			case Evidence e -> renewal(e, dossier).isPresent();
			case Exemption e -> ended(e, today);
			case Requirement r -> !applies(r, today);
			case Asset a -> a.getLifecycle() == Lifecycle.RETIRED
					|| a.getUntil() != null && a.getUntil().isBefore(today);
			default -> false;
		};
	}

	/** The lists of a dossier that hold what has a code. */
	static List<List<? extends Element>> elements(Dossier d) {
		return List.of(d.getOrganisations(), d.getScopes(), d.getAssets(), d.getRequirements(), d.getLegalFacts(),
				d.getDocuments(), d.getEvidence(), d.getMeasures(), d.getActivities(), d.getExemptions(),
				d.getFollowUps(), d.getAssessments());
	}
}
