package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.waarborg.controlset.Flag;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.PartAssurance;
import org.waarborg.statement.StatementOfApplicability;

/**
 * What relies on certificates and reports: the parts of decisions that name them, or name the file of one as evidence. A lapse
 * touches the parts that rely on it; a decision follows only when nothing else that is valid covers the part.
 *
 * @since 0.1
 */
public final class Reliance {

	/**
	 * A part that relies on something.
	 *
	 * @param statement the statement
	 * @param decision  the decision
	 * @param part      its part
	 * @since 0.1
	 */
	public record Use(StatementOfApplicability statement, Decision decision, Part part) {
	}

	private final Map<Element, List<Use>> uses = new HashMap<>();

	private Reliance() {
	}

	/**
	 * What relies on what in a statement.
	 *
	 * @param statement the statement
	 * @return as it is now; parts of controls that do not apply left out
	 */
	public static Reliance of(StatementOfApplicability statement) {
		Reliance reliance = new Reliance();
		for (Decision decision : statement.getDecisions()) {
			if (decision.getApplicability() != Applicability.NOT_APPLICABLE) {
				for (Part part : decision.getParts()) {
					Use use = new Use(statement, decision, part);
					Set<Element> named = new LinkedHashSet<>(part.getAssurance());
					named.addAll(part.getEvidence());
					named.forEach(e -> reliance.uses.computeIfAbsent(e, k -> new ArrayList<>()).add(use));
				}
			}
		}
		return reliance;
	}

	/**
	 * The parts that rely on a certificate or report.
	 *
	 * @param assurance the certificate or report
	 * @return in the order of the statement
	 */
	public List<Use> on(Element assurance) {
		Set<Use> found = new LinkedHashSet<>(uses.getOrDefault(assurance, List.of()));
		files(assurance).forEach(f -> found.addAll(uses.getOrDefault(f, List.of())));
		return List.copyOf(found);
	}

	/**
	 * The parts that rely on it, over several statements.
	 *
	 * @param assurance the certificate or report
	 * @param all       what relies on what, by statement
	 * @return in the order of the statements
	 */
	public static List<Use> on(Element assurance, Collection<Reliance> all) {
		return all.stream().flatMap(r -> r.on(assurance).stream()).toList();
	}

	/** Only the file of the issue that counts: one that was renewed is history. */
	private static List<Evidence> files(Element assurance) {
		return switch (assurance) {
			case Certificate certificate -> Certificates.current(certificate).map(CertificateIssue::getFile).stream()
					.toList();
			case AssuranceReport report -> report.getFile() == null ? List.of() : List.of(report.getFile());
			default -> List.of();
		};
	}

	/**
	 * How well the assurance of a part holds.
	 *
	 * @param part  the part
	 * @param index the register
	 * @param day   the day
	 * @return none where it names neither certificate nor report
	 */
	public static PartAssurance.State state(Part part, AssuranceIndex index, LocalDate day) {
		Set<Element> named = named(part, index);
		return PartAssurance.State.of(named.size(),
				named.stream().filter(e -> !holds(e, part, index, day)).count());
	}

	/**
	 * The certificates and reports that a part relies on.
	 *
	 * @param part  the part
	 * @param index the register
	 * @return those that it names, and those whose file it names
	 */
	public static Set<Element> named(Part part, AssuranceIndex index) {
		Set<Element> named = new LinkedHashSet<>();
		List<Element> said = new ArrayList<>(part.getAssurance());
		said.addAll(part.getEvidence());
		for (Element element : said) {
			if (element instanceof Certificate || element instanceof AssuranceReport) {
				named.add(element);
			} else if (element instanceof Evidence file) {
				index.assured(file).stream()
						.filter(e -> !(e instanceof Certificate c) || Certificates.current(c)
								.filter(i -> i.getFile() == file).isPresent() || said.stream().noneMatch(c::equals))
						.forEach(named::add);
			}
		}
		return named;
	}

	/**
	 * Whether a certificate or report holds for a part.
	 *
	 * @param assurance the certificate or report
	 * @param part      the part; null for no part in particular
	 * @param index     the register
	 * @param day       the day
	 * @return true when it is valid and nobody judged that it does not cover the service of the part
	 */
	public static boolean holds(Element assurance, Part part, AssuranceIndex index, LocalDate day) {
		boolean covers = part == null || Coverages.covers(assurance, part.getService()) != Flag.NO;
		return covers && switch (assurance) {
			case Certificate certificate -> Certificates.holds(certificate, day);
			case AssuranceReport report -> Reports.holds(report, index.policy(), day);
			default -> false;
		};
	}

	/**
	 * Of some parts those that nothing valid covers any more: their decisions follow.
	 *
	 * @param touched parts that rely on something that does not hold
	 * @param index   the register
	 * @param day     the day
	 * @return those of them without other assurance
	 */
	public static List<Use> uncovered(List<Use> touched, AssuranceIndex index, LocalDate day) {
		return touched.stream().filter(u -> state(u.part(), index, day) == PartAssurance.State.LAPSED).toList();
	}
}
