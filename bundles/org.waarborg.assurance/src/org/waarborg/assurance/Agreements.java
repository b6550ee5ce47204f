package org.waarborg.assurance;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Where an agreement is on a day. A processor agreement is asked for by GDPR article 28(3); it may be a document of its own, an
 * annex, or in general terms, as long as it is there in writing.
 *
 * @since 0.1
 */
public final class Agreements {

	private Agreements() {
	}

	/** Where an agreement is. */
	public enum State {
		/** Not signed by both. */
		NOT_SIGNED,
		/** Signed; its first day lies ahead. */
		NOT_YET,
		/** In force. */
		IN_FORCE,
		/** Its last day has passed, and it does not go on by itself. */
		ENDED
	}

	/**
	 * Where it is on a day.
	 *
	 * @param agreement the agreement
	 * @param day       the day
	 * @return its state
	 */
	public static State state(Agreement agreement, LocalDate day) {
		if (agreement.getSignedOn() == null || agreement.getSignedOn().isAfter(day)) {
			return State.NOT_SIGNED;
		}
		if (agreement.getFrom() != null && agreement.getFrom().isAfter(day)) {
			return State.NOT_YET;
		}
		return ends(agreement).filter(d -> d.isBefore(day)).isPresent() ? State.ENDED : State.IN_FORCE;
	}

	/**
	 * The day on which it really ends.
	 *
	 * @param agreement the agreement
	 * @return its last day; empty for one without, and for one that goes on unless somebody gives notice
	 */
	public static Optional<LocalDate> ends(Agreement agreement) {
		return agreement.getRenewal() == Renewal.TACIT ? Optional.empty() : Optional.ofNullable(agreement.getUntil());
	}

	/**
	 * The last day on which notice can be given before the day that is written down.
	 *
	 * @param agreement the agreement
	 * @return the day; empty where it has no last day or no notice
	 */
	public static Optional<LocalDate> noticeBy(Agreement agreement) {
		Period notice = agreement.getNotice();
		return agreement.getUntil() == null || notice == null ? Optional.empty()
				: Optional.of(AssuranceDates.minus(agreement.getUntil(), notice));
	}

	/**
	 * The agreements of a kind about a service.
	 *
	 * @param service the service
	 * @param kind    the kind
	 * @param index   the register
	 * @return those with its supplier that name it, or no service at all
	 */
	public static List<Agreement> about(SuppliedService service, AgreementKind kind, AssuranceIndex index) {
		return AssuranceRegisters.supplierOf(service).map(Supplier::getOrganisation).map(index::agreements)
				.orElse(List.of()).stream().filter(a -> a.getKind() == kind)
				.filter(a -> a.getServices().isEmpty() || a.getServices().contains(service)).toList();
	}
}
