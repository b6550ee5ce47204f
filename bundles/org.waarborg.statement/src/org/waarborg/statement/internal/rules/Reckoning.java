package org.waarborg.statement.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.EditionFacts;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementRow;

/** What the rules and the dates of statements reckon alike. */
final class Reckoning {

	private Reckoning() {
	}

	/** The parts that are not implemented. */
	static List<Part> openParts(Decision decision) {
		List<Part> open = new ArrayList<>(1);
		for (Part part : decision.getParts()) {
			if (part.getImplementation() != Implementation.IMPLEMENTED) {
				open.add(part);
			}
		}
		return open;
	}

	/**
	 * Whether an open measure of a part says by when: it has the part's date, so that date is one of the measure, and late or
	 * moved it is a matter of the measure alone.
	 */
	static boolean isDatedByMeasure(Part part) {
		return part.getPlanned() != null && part.getMeasures().stream()
				.anyMatch(m -> isOpen(m) && part.getPlanned().equals(m.getDue()));
	}

	private static boolean isOpen(Measure measure) {
		return measure.getStatus() == MeasureStatus.PLANNED || measure.getStatus() == MeasureStatus.IN_PROGRESS;
	}

	/** The weakest part's state; null where there are no parts to be weaker. */
	static Implementation weakest(Decision decision) {
		return decision.getParts().stream().map(Part::getImplementation).min(Comparator.naturalOrder()).orElse(null);
	}

	/** When a decision is to be reviewed; nobody reviews what is not decided yet. */
	static Optional<LocalDate> review(StatementRow row) {
		return row.repeated() || row.applicability() == Applicability.UNDECIDED ? Optional.empty()
				: row.decision().map(Decision::getNextReview);
	}

	/**
	 * The edition that replaced another.
	 *
	 * @param header its header
	 * @param until  last day on which the older one is accepted; empty when nobody has said
	 */
	record Successor(ControlSetHeader header, Optional<LocalDate> until) {
	}

	/** What replaced an edition. Only sets of the same norm are read for it. */
	static Optional<Successor> successor(ControlSetHeader old, ControlSetRegistry registry) {
		return registry.headers().stream()
				.filter(h -> !h.id().equals(old.id()) && !h.norm().isEmpty() && h.norm().equals(old.norm())
						&& h.kind() == old.kind() && h.status() != ControlSetStatus.IN_PREPARATION && !h.broken())
				.flatMap(h -> registry.set(h.id()).stream())
				.filter(s -> s.facts().supersedes().equals(old.id()))
				.map(s -> new Successor(s.header(), until(s))).findFirst();
	}

	private static Optional<LocalDate> until(ResolvedSet set) {
		return set.facts().transitionEnds().or(() -> set.facts().appliesExisting())
				.map(EditionFacts.SourcedDate::date);
	}
}
