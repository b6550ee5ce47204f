package org.waarborg.assurance;

import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.Flag;
import org.waarborg.dossier.Element;

/**
 * Whether a certificate or report covers something that the organisation uses. A certificate whose scope leaves out the service
 * says nothing about it: the scope is looked at, and why it does or does not is kept.
 *
 * @since 0.1
 */
public final class Coverages {

	private Coverages() {
	}

	/**
	 * What somebody judged of a certificate or report.
	 *
	 * @param assurance the certificate or report
	 * @return its coverage; empty for another element
	 */
	public static List<Coverage> of(Element assurance) {
		return switch (assurance) {
			case Certificate certificate -> certificate.getCoverage();
			case AssuranceReport report -> report.getCoverage();
			default -> List.of();
		};
	}

	/**
	 * What somebody judged about a service or asset. What is said of a supplied service holds for its assets, and the other way
	 * round; the last judgement counts, one about the thing itself before one about what it belongs to.
	 *
	 * @param assurance the certificate or report
	 * @param subject   the supplied service or asset; may be null
	 * @return the judgement; empty where nobody looked
	 */
	public static Optional<Coverage> find(Element assurance, Element subject) {
		if (subject == null) {
			return Optional.empty();
		}
		List<Coverage> all = of(assurance).reversed();
		return all.stream().filter(c -> c.getSubject() == subject).findFirst()
				.or(() -> all.stream().filter(c -> belongs(c.getSubject(), subject)).findFirst());
	}

	private static boolean belongs(Element judged, Element subject) {
		return judged instanceof SuppliedService service && service.getAssets().contains(subject)
				|| subject instanceof SuppliedService asked && asked.getAssets().contains(judged);
	}

	/**
	 * Whether it covers a service or asset.
	 *
	 * @param assurance the certificate or report
	 * @param subject   the supplied service or asset; may be null
	 * @return unknown where nobody looked
	 */
	public static Flag covers(Element assurance, Element subject) {
		return find(assurance, subject).map(Coverage::getCovers).orElse(Flag.UNKNOWN);
	}
}
