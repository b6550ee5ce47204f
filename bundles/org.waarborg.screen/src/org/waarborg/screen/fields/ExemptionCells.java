package org.waarborg.screen.fields;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Exemptions;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Review;
import org.waarborg.screen.Cell;

/**
 * What is said of exceptions where they are named, at a decision, a risk or a version: until when each holds, how often and when it
 * was looked at again, and what compensates. Reads the model; call it on the dossier's thread.
 *
 * @since 0.1
 */
public final class ExemptionCells {

	/** Days before its end in which an exception asks for attention. */
	private static final int SOON = 30;

	private final Fields fields;

	/**
	 * Cells in the language of the session.
	 *
	 * @param fields the session; not null
	 */
	public ExemptionCells(Fields fields) {
		this.fields = fields;
	}

	/**
	 * Several exceptions in one cell; one that has ended, or ends soon, hurts.
	 *
	 * @param exemptions the exceptions; those that are gone are left out
	 * @return a chip for each; empty for none
	 */
	public Cell all(Collection<Exemption> exemptions) {
		List<Exemption> there = exemptions.stream().filter(e -> !e.eIsProxy()).toList();
		List<String> names = there.stream().map(this::compensated).toList();
		Cell cell = Cell.of(String.join("; ", names)).as(names);
		LocalDate today = fields.session().today();
		return there.stream().map(Exemption::getUntil).filter(Objects::nonNull).min(Comparator.naturalOrder())
				.filter(end -> end.isBefore(today.plusDays(SOON)))
				.map(end -> cell.with(end.isBefore(today) ? Status.STOP : Status.ATTENTION)).orElse(cell);
	}

	/**
	 * What an exception is called, with its end and its reviews.
	 *
	 * @param exemption the exception; not null
	 * @return one line
	 */
	public String one(Exemption exemption) {
		return reviewed(exemption, ended(exemption));
	}

	private String compensated(Exemption exemption) {
		String said = one(exemption);
		List<String> measures = exemption.getCompensatingMeasures().stream().filter(m -> !m.eIsProxy())
				.map(fields.names()::brief).toList();
		return measures.isEmpty() ? said
				: fields.text("named.exemption.compensated", said, String.join(", ", measures));
	}

	private String ended(Exemption exemption) {
		LocalDate until = exemption.getUntil();
		String name = fields.name(exemption);
		return until == null ? name
				: fields.text(
						until.isBefore(fields.session().today()) ? "named.exemption.ended" : "named.exemption.until",
						name,
						date(until));
	}

	private String reviewed(Exemption exemption, String said) {
		List<Review> reviews = Exemptions.reviews(exemption);
		String by = reviews.isEmpty() ? "" : Labels.of(reviews.getLast().getBy());
		String done = reviews.isEmpty() ? said
				: fields.text(by.isEmpty() ? "named.exemption.reviewed" : "named.exemption.reviewed.by", said,
						reviews.size(),
						date(reviews.getLast().getOn()), by);
		return Exemptions.nextReview(exemption).map(next -> fields.text("named.exemption.next", done, date(next)))
				.orElse(done);
	}

	private String date(LocalDate date) {
		return Formats.of(fields.session().language()).date(date);
	}
}
