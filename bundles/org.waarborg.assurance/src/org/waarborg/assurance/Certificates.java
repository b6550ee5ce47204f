package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.waarborg.dossier.Organisation;

/**
 * What a certificate is worth on a day: its issues, its state, how well it is known. "We work according to NEN 7510" is no
 * certificate: somebody looks at it, and then in the register (source document S0 of the white paper on video calls in care).
 *
 * @since 0.1
 */
public final class Certificates {

	private Certificates() {
	}

	/** What a certificate is on a day. */
	public enum State {
		/** It was never seen: there is no issue with a last day. */
		NOTHING,
		/** Its first day lies ahead. */
		NOT_YET,
		/** It is valid. */
		VALID,
		/** Its last day has passed. */
		EXPIRED,
		/** It is suspended. */
		SUSPENDED,
		/** It is withdrawn. */
		WITHDRAWN
	}

	/**
	 * The issue that counts: the last one in the file.
	 *
	 * @param certificate the certificate
	 * @return the issue; empty where there is none
	 */
	public static Optional<CertificateIssue> current(Certificate certificate) {
		return certificate.getIssues().isEmpty() ? Optional.empty()
				: Optional.of(certificate.getIssues().get(certificate.getIssues().size() - 1));
	}

	/**
	 * The issue that held on a day.
	 *
	 * @param certificate the certificate
	 * @param day         the day
	 * @return the last one that was issued by then and had not ended
	 */
	public static Optional<CertificateIssue> on(Certificate certificate, LocalDate day) {
		return certificate.getIssues().reversed().stream()
				.filter(i -> i.getIssuedOn() == null || !i.getIssuedOn().isAfter(day))
				.filter(i -> i.getExpiresOn() == null || !i.getExpiresOn().isBefore(day)).findFirst();
	}

	/**
	 * The number of the certificate.
	 *
	 * @param certificate the certificate
	 * @return that of its last issue; empty where nobody said
	 */
	public static String number(Certificate certificate) {
		return current(certificate).map(CertificateIssue::getNumber).orElse("");
	}

	/**
	 * The edition that it is on.
	 *
	 * @param certificate the certificate
	 * @return id of the norm of its last issue, else its own; null where nobody said
	 */
	public static String norm(Certificate certificate) {
		return current(certificate).map(CertificateIssue::getNorm).filter(n -> !n.isBlank())
				.orElse(certificate.getNorm());
	}

	/**
	 * The last day.
	 *
	 * @param certificate the certificate
	 * @return that of its last issue; empty where nobody said
	 */
	public static Optional<LocalDate> until(Certificate certificate) {
		return current(certificate).map(CertificateIssue::getExpiresOn);
	}

	/**
	 * What it is on a day. Withdrawn and suspended go before dates, from the day on which they hold.
	 *
	 * @param certificate the certificate
	 * @param day         the day
	 * @return its state
	 */
	public static State state(Certificate certificate, LocalDate day) {
		CertificateState seen = seen(certificate, day).map(StateReport::getState).orElse(CertificateState.VALID);
		if (seen == CertificateState.WITHDRAWN) {
			return State.WITHDRAWN;
		}
		Optional<LocalDate> until = until(certificate);
		if (until.isEmpty()) {
			return seen == CertificateState.SUSPENDED ? State.SUSPENDED : State.NOTHING;
		}
		if (until.get().isBefore(day)) {
			return State.EXPIRED;
		}
		if (seen == CertificateState.SUSPENDED) {
			return State.SUSPENDED;
		}
		boolean ahead = on(certificate, day).isEmpty();
		return ahead ? State.NOT_YET : State.VALID;
	}

	/**
	 * What was seen last of its state. An issue that came after a suspension ended it; a withdrawal too.
	 *
	 * @param certificate the certificate
	 * @param day         the day
	 * @return the last report that holds on the day; empty when nothing was seen
	 */
	public static Optional<StateReport> seen(Certificate certificate, LocalDate day) {
		LocalDate issued = current(certificate).map(CertificateIssue::getIssuedOn).filter(d -> !d.isAfter(day))
				.orElse(LocalDate.MIN);
		return certificate.getStates().reversed().stream().filter(s -> since(s) == null || !since(s).isAfter(day))
				.findFirst().filter(s -> since(s) == null || !since(s).isBefore(issued));
	}

	private static LocalDate since(StateReport report) {
		return report.getFrom() == null ? report.getSeenOn() : report.getFrom();
	}

	/**
	 * Whether it can be relied on on a day.
	 *
	 * @param certificate the certificate
	 * @param day         the day
	 * @return true when it is valid
	 */
	public static boolean holds(Certificate certificate, LocalDate day) {
		return state(certificate, day) == State.VALID;
	}

	/**
	 * How well it is known now.
	 *
	 * @param certificate the certificate
	 * @return what was found last; claimed where nobody looked
	 */
	public static Standing standing(Certificate certificate) {
		return verification(certificate).map(Verification::getStanding).orElse(Standing.CLAIMED);
	}

	/**
	 * The last look.
	 *
	 * @param certificate the certificate
	 * @return who looked where and when; empty where nobody did
	 */
	public static Optional<Verification> verification(Certificate certificate) {
		return certificate.getVerifications().isEmpty() ? Optional.empty()
				: Optional.of(certificate.getVerifications().get(certificate.getVerifications().size() - 1));
	}

	/**
	 * Whether the standing was found for the issue that counts. A new issue was not looked up by looking at the one before.
	 *
	 * @param certificate the certificate
	 * @return true when the last look was at or after the last issue, or nobody knows when
	 */
	public static boolean isLookedAtSinceIssue(Certificate certificate) {
		LocalDate issued = current(certificate).map(CertificateIssue::getIssuedOn).orElse(null);
		LocalDate looked = verification(certificate).map(Verification::getOn).orElse(null);
		return issued == null || looked == null || !looked.isBefore(issued);
	}

	/**
	 * Whether a renewal was announced that may still come.
	 *
	 * @param certificate the certificate
	 * @param day         the day
	 * @return true until the day that was announced
	 */
	public static boolean isRenewalAhead(Certificate certificate, LocalDate day) {
		return certificate.getRenewalUntil() != null && !certificate.getRenewalUntil().isBefore(day);
	}

	/**
	 * Whether it is the organisation's own.
	 *
	 * @param certificate the certificate
	 * @param own         the organisation of the dossier; may be null
	 * @return true when it or a part of it holds the certificate
	 */
	public static boolean isOwn(Certificate certificate, Organisation own) {
		Organisation holder = certificate.getHolder();
		for (int depth = 0; holder != null && depth < 20; depth++) {
			if (holder == own) {
				return true;
			}
			holder = holder.getParent();
		}
		return false;
	}

	/**
	 * The later ones of a holder first.
	 *
	 * @param certificates the certificates
	 * @return by last day, those without one at the end
	 */
	public static List<Certificate> latestFirst(List<Certificate> certificates) {
		return certificates.stream()
				.sorted(Comparator.comparing((Certificate c) -> until(c).orElse(LocalDate.MIN)).reversed()).toList();
	}
}
