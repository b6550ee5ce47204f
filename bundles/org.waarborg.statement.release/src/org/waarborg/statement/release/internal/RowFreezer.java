package org.waarborg.statement.release.internal;

import java.util.Optional;

import org.waarborg.controlset.CareContent;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Exemptions;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Review;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.FrozenNote;
import org.waarborg.statement.FrozenReview;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.release.Freeze;

/** Freezes the rows of a statement: what a care part takes from its base and a decision from another becomes its own. */
final class RowFreezer {

	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private final StatementOfApplicability statement;
	private final Frozen frozen;
	private final Headings headings;
	private final PartFreezer parts;
	private final DriverFreezer drivers;

	RowFreezer(StatementOfApplicability statement, ControlSetRegistry registry, Freeze.Facts facts, Frozen frozen,
			Headings headings) {
		this.statement = statement;
		this.frozen = frozen;
		this.headings = headings;
		parts = new PartFreezer(facts, frozen);
		drivers = new DriverFreezer(registry, frozen);
	}

	FrozenDecision row(StatementRow row) {
		FrozenDecision decision = S.createFrozenDecision();
		decision.setControl(row.ref().set().equals("?") ? null : row.ref());
		decision.setCare(row.control().map(ResolvedControl::care).orElse(CareContent.UNKNOWN));
		decision.setApplicability(row.applicability());
		if (row.decision().isEmpty()) {
			// A control of the norm on which nobody has decided: it is shown, as undecided.
			decision.setId(frozen.made("row/" + row.ref()));
			decision.setApplicability(Applicability.UNDECIDED);
			decision.setClassification(statement.getClassification());
		} else {
			decision.setId(frozen.id(row.decision().get()));
			decided(decision, row, row.decision().get());
		}
		if (row.control().isPresent()) {
			decision.getHeadings().addAll(headings.of(row.ref(), decision.getId()));
		}
		return decision;
	}

	private void decided(FrozenDecision to, StatementRow row, Decision from) {
		Decision effective = row.followed().orElse(from);
		to.setFollowsBase(row.followed().isPresent());
		to.setOrigin(from.getOrigin());
		to.setTakenOverFrom(Frozen.orNull(from.getTakenOverFrom()));
		to.getOverrideReason().addAll(frozen.texts(from.getOverrideReason()));
		row.derived().stream().map(d -> drivers.freeze(d, to.getId())).forEach(to.getDrivers()::add);
		row.drivers().stream().map(drivers::freeze).forEach(to.getDrivers()::add);
		to.getInclusion().addAll(frozen.texts(from.getInclusion()));
		to.getExclusion().addAll(frozen.texts(from.getExclusion()));
		realisation(to, from);
		to.setImplementation(row.implementation());
		if (from.isSetImplementation()) {
			to.getImplementationReason().addAll(frozen.texts(from.getImplementationReason()));
		}
		from.getParts().stream().map(parts::freeze).forEach(to.getParts()::add);
		from.getExemptions().stream().filter(e -> !e.eIsProxy()).map(e -> exemption(e, frozen))
				.forEach(to.getExemptions()::add);
		to.setOwner(Frozen.orNull(row.owner().map(Labels::of).orElse("")));
		to.setNextReview(from.getNextReview());
		from.getNotes().stream().map(this::note).forEach(to.getNotes()::add);
		to.setToConfirm(from.isToConfirm());
		to.setDecidedBy(Frozen.orNull(Labels.of(effective.getDecidedBy())));
		if (effective.isSetInRole()) {
			to.setInRole(effective.getInRole());
		}
		to.setDecidedOn(effective.getDecidedOn());
		to.setClassification(classification(from));
	}

	/** What holds here is the realisation of the decision that it is the same as. */
	private void realisation(FrozenDecision to, Decision from) {
		to.setRealisationFrom(Frozen.orNull(from.getRealisationFrom()));
		Decision same = from.getSameAs();
		if (same == null) {
			to.getRealisation().addAll(frozen.texts(from.getRealisation()));
		} else if (!same.eIsProxy()) {
			to.getRealisation().addAll(frozen.textsOfAnother(same.getRealisation()));
		}
	}

	/** The decision's own classification; where it says what another says, that of the other too. */
	private Classification classification(Decision decision) {
		Decision same = decision.getSameAs();
		return same == null || same.eIsProxy() ? own(decision) : Disclosure.stricter(own(decision), own(same));
	}

	private Classification own(Decision decision) {
		return decision.isSetClassification() ? decision.getClassification() : statement.getClassification();
	}

	static FrozenExemption exemption(Exemption from, Frozen frozen) {
		FrozenExemption to = S.createFrozenExemption();
		to.setId(frozen.id(from));
		to.setCode(Frozen.orNull(from.getCode()));
		to.getTitle().addAll(frozen.texts(from.getTitle()));
		to.getReason().addAll(frozen.texts(from.getReason()));
		Exemptions.compensating(from).forEach(m -> to.getCompensation().addAll(frozen.texts(Labels.texts(m))));
		to.setGrantedBy(Frozen.orNull(Labels.of(from.getGrantedBy())));
		Optional.ofNullable(from.getGrantedBy()).ifPresent(by -> to.setGrantedInRole(from.getGrantedInRole()));
		to.setGrantedOn(from.getGrantedOn());
		to.setUntil(from.getUntil());
		to.setClassification(from.getClassification());
		from.getReviews().stream().map(r -> review(r, frozen)).forEach(to.getReviews()::add);
		return to;
	}

	private static FrozenReview review(Review from, Frozen frozen) {
		FrozenReview to = S.createFrozenReview();
		to.setId(frozen.id(from));
		to.setOn(from.getOn());
		to.setBy(Frozen.orNull(Labels.of(from.getBy())));
		to.getOutcome().addAll(frozen.texts(from.getOutcome()));
		to.setNext(from.getNext());
		return to;
	}

	private FrozenNote note(Note from) {
		FrozenNote to = S.createFrozenNote();
		to.setId(frozen.id(from));
		to.setText(from.getText());
		to.setAuthor(Frozen.orNull(Labels.of(from.getAuthor())));
		to.setOn(from.getOn());
		to.setClassification(from.getClassification());
		return to;
	}
}
