package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.LegalFact;
import org.waarborg.dossier.LegalFactStatus;

/**
 * What happened since a supplier was last looked at: a change there, or a legal fact that says what to assess again (source
 * document S1, 6: evaluate periodically, and again at a big change).
 *
 * @since 0.1
 */
public final class Reassessments {

	private Reassessments() {
	}

	/**
	 * Why a supplier is to be looked at again.
	 *
	 * @param cause the change or the legal fact
	 * @param on    when
	 * @since 0.1
	 */
	public record Reason(org.waarborg.controlset.Identified cause, LocalDate on) {
	}

	/**
	 * The reasons to look again.
	 *
	 * @param supplier the supplier
	 * @param dossier  the dossier, for legal facts and assessments
	 * @param today    the day
	 * @return oldest first; empty when it was looked at since, or does not supply
	 */
	public static List<Reason> of(Supplier supplier, Dossier dossier, LocalDate today) {
		return of(supplier, dossier, AssessmentIndex.of(dossier), today);
	}

	/**
	 * The same for who looks at many.
	 *
	 * @param supplier    the supplier
	 * @param dossier     the dossier, for legal facts
	 * @param assessments its assessments
	 * @param today       the day
	 * @return oldest first; empty when it was looked at since, or does not supply
	 */
	public static List<Reason> of(Supplier supplier, Dossier dossier, AssessmentIndex assessments, LocalDate today) {
		List<Reason> reasons = new ArrayList<>();
		if (!AssuranceRegisters.supplies(supplier)) {
			return reasons;
		}
		LocalDate looked = looked(supplier, assessments).orElse(LocalDate.MIN);
		supplier.getChanges().stream().filter(c -> c.getSettledOn() == null && c.getOn() != null)
				.filter(c -> c.getOn().isAfter(looked) && !c.getOn().isAfter(today))
				.forEach(c -> reasons.add(new Reason(c, c.getOn())));
		List<Element> about = about(supplier);
		for (LegalFact fact : dossier.getLegalFacts()) {
			boolean moved = fact.getStatus() == LegalFactStatus.CHANGED || fact.getStatus() == LegalFactStatus.ENDED;
			if (moved && fact.getDate() != null && !fact.getDate().isAfter(today) && fact.getDate().isAfter(looked)
					&& (fact.getReassess().stream().anyMatch(about::contains) || rests(supplier, fact))) {
				reasons.add(new Reason(fact, fact.getDate()));
			}
		}
		reasons.sort(java.util.Comparator.comparing(Reason::on));
		return reasons;
	}

	private static boolean rests(Supplier supplier, LegalFact fact) {
		return supplier.getServices().stream().flatMap(s -> ProcessingChains.locations(s).stream())
				.anyMatch(l -> l.getLegalFact() == fact);
	}

	private static List<Element> about(Supplier supplier) {
		List<Element> about = new ArrayList<>(List.of(supplier));
		Optional.ofNullable(supplier.getOrganisation()).ifPresent(about::add);
		about.addAll(supplier.getServices());
		supplier.getServices().forEach(s -> about.addAll(s.getAssets()));
		return about;
	}

	/**
	 * When somebody last looked at a supplier as a whole.
	 *
	 * @param supplier    the supplier
	 * @param assessments the assessments of the dossier
	 * @return the day of its last review or assessment; empty when nobody did
	 */
	public static Optional<LocalDate> looked(Supplier supplier, AssessmentIndex assessments) {
		List<Element> assessed = new ArrayList<>(List.of(supplier));
		assessed.addAll(supplier.getServices());
		return Stream
				.concat(AssuranceDates.reviewed(supplier).stream(),
						assessments.of(assessed).stream().map(Assessment::getOn).filter(java.util.Objects::nonNull))
				.max(java.util.Comparator.naturalOrder());
	}
}
