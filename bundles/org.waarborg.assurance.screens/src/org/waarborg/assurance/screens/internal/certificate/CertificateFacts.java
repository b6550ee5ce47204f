package org.waarborg.assurance.screens.internal.certificate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.Coverage;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.controlset.Flag;
import org.waarborg.dossier.Element;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.statement.StatementOfApplicability;

/** What follows from the certificates of a register: states, cycles, days. Reckoned once for each state of the dossier. */
final class CertificateFacts {

	/** What somebody has to do about a certificate, what matters most first. */
	enum Attention {
		/** It does not hold and nothing came in its place. */
		LAPSED,
		/** It ends within the time that the policy gives. */
		EXPIRING,
		/** An audit of its cycle is overdue, or planned too late. */
		AUDIT,
		/** It does not cover a service that is used. */
		NOT_COVERING,
		/** Nobody looked whether it covers what the supplier does. */
		COVERAGE_OPEN,
		/** Somebody says so and nobody saw it. */
		CLAIMED,
		/** It was looked at before it was issued again. */
		LOOK_AGAIN
	}

	/** Whether it covers what the organisation uses of its holder, in one word. */
	enum Covers {
		YES, PARTLY, NO, OPEN, NOTHING
	}

	/** What follows from a certificate; what is not always asked for is reckoned when it is. */
	final class Fact {

		private final Certificate certificate;
		private final Certificates.State state;
		private final Standing standing;
		private final boolean matters;
		private final boolean own;
		private final Optional<LocalDate> until;
		private Optional<Certificate> successor;
		private List<CertificationCycle.Window> cycle;
		private Covers covers;
		private Set<Attention> attention;

		private Fact(Certificate certificate) {
			this.certificate = certificate;
			state = Certificates.state(certificate, session().today());
			standing = Certificates.standing(certificate);
			until = Certificates.until(certificate);
			matters = look.matters(certificate.getHolder());
			own = Certificates.isOwn(certificate, session().dossier().dossier().getOrganisation());
		}

		Certificates.State state() {
			return state;
		}

		Standing standing() {
			return standing;
		}

		/** Whether it is of one who supplies, or of the organisation itself. */
		boolean matters() {
			return matters;
		}

		boolean isOwn() {
			return own;
		}

		Optional<LocalDate> until() {
			return until;
		}

		/** Days until its last day; negative when that has passed. */
		Optional<Long> days() {
			return until.map(u -> ChronoUnit.DAYS.between(session().today(), u));
		}

		boolean isLapsed() {
			return switch (state) {
				case EXPIRED, SUSPENDED, WITHDRAWN -> true;
				case NOTHING, NOT_YET, VALID -> false;
			};
		}

		/** What came in its place. */
		Optional<Certificate> successor() {
			if (successor == null) {
				successor = look.index().flatMap(i -> i.successor(certificate, session().today()));
			}
			return successor;
		}

		List<CertificationCycle.Window> cycle() {
			if (cycle == null) {
				cycle = CertificationCycle.of(certificate, session().today());
			}
			return cycle;
		}

		/** The next audit that was not held. */
		Optional<CertificationCycle.Window> next() {
			return cycle().stream().filter(w -> w.state() != CertificationCycle.State.HELD
					&& w.state() != CertificationCycle.State.HELD_LATE).findFirst();
		}

		Covers covers() {
			if (covers == null) {
				covers = CertificateFacts.this.covers(certificate);
			}
			return covers;
		}

		Set<Attention> attention() {
			if (attention == null) {
				attention = CertificateFacts.this.attention(this);
			}
			return attention;
		}
	}

	private final RegisterLook look;
	// Objects of a model are equal only to themselves.
	private final OfRevision<Map<Certificate, Fact>> facts;
	private final OfRevision<List<Reliance>> reliance;

	CertificateFacts(RegisterLook look) {
		this.look = look;
		facts = new OfRevision<>(look.session(), IdentityHashMap::new);
		reliance = new OfRevision<>(look.session(), () -> look.session().dossier()
				.roots(StatementOfApplicability.class).stream().map(Reliance::of).toList());
	}

	DossierSession session() {
		return look.session();
	}

	RegisterLook look() {
		return look;
	}

	List<Certificate> all() {
		return look.register().<List<Certificate>>map(r -> r.getCertificates()).orElse(List.of());
	}

	Fact of(Certificate certificate) {
		return facts.get().computeIfAbsent(certificate, Fact::new);
	}

	/** The parts of decisions that rely on it. */
	List<Reliance.Use> uses(Element assurance) {
		return Reliance.on(assurance, reliance.get());
	}

	/** How many need somebody for something. */
	long count(Attention attention) {
		return all().stream().filter(c -> of(c).attention().contains(attention)).count();
	}

	/** How many do not hold, without reckoning anything else of them: the navigator asks after every change. */
	long lapsed() {
		return all().stream().map(this::of).filter(CertificateFacts::isMissed).count();
	}

	/** How many are to be renewed, in the same way. */
	long expiring() {
		return all().stream().map(this::of).filter(f -> f.matters() && isExpiring(f)).count();
	}

	/** Whether nobody asks about it any more: of a former supplier, or ended with something in its place. */
	boolean isPast(Certificate certificate) {
		Fact fact = of(certificate);
		return !fact.matters() || fact.isLapsed() && fact.successor().isPresent();
	}

	/** It does not hold, matters, and nothing came in its place. */
	private static boolean isMissed(Fact fact) {
		return fact.isLapsed() && fact.matters() && fact.successor().isEmpty();
	}

	/** The services that the organisation uses of the holder, and what else somebody judged. */
	private Covers covers(Certificate certificate) {
		List<Flag> said = new ArrayList<>(certificate.getCoverage().stream().filter(c -> last(certificate, c))
				.map(Coverage::getCovers).toList());
		services(certificate).stream().filter(s -> Coverages.find(certificate, s).isEmpty())
				.forEach(s -> said.add(Flag.UNKNOWN));
		if (said.isEmpty()) {
			return Covers.NOTHING;
		}
		boolean yes = said.contains(Flag.YES);
		boolean no = said.contains(Flag.NO);
		return yes && no ? Covers.PARTLY : no ? Covers.NO : said.contains(Flag.UNKNOWN) ? Covers.OPEN : Covers.YES;
	}

	/** Of several judgements about one thing the last one counts. */
	static boolean last(Certificate certificate, Coverage coverage) {
		return certificate.getCoverage().reversed().stream().filter(c -> c.getSubject() == coverage.getSubject())
				.findFirst().filter(c -> c == coverage).isPresent();
	}

	/** The services that its holder supplies today. */
	List<SuppliedService> services(Certificate certificate) {
		return look.index().flatMap(i -> i.supplier(certificate.getHolder())).stream()
				.flatMap(s -> s.getServices().stream())
				.filter(s -> s.getUntil() == null || !s.getUntil().isBefore(session().today())).toList();
	}

	private Set<Attention> attention(Fact fact) {
		Set<Attention> found = EnumSet.noneOf(Attention.class);
		if (!fact.matters() || fact.successor().isPresent() && fact.state() != Certificates.State.VALID) {
			return found;
		}
		if (isMissed(fact)) {
			found.add(Attention.LAPSED);
			return found;
		}
		if (isExpiring(fact)) {
			found.add(Attention.EXPIRING);
		}
		if (fact.state() == Certificates.State.VALID && fact.cycle().stream().anyMatch(CertificateFacts::isLate)) {
			found.add(Attention.AUDIT);
		}
		if (!fact.isOwn()) {
			notOwn(fact, found);
		}
		return found;
	}

	private static void notOwn(Fact fact, Set<Attention> found) {
		switch (fact.covers()) {
			case NO, PARTLY -> found.add(Attention.NOT_COVERING);
			case OPEN -> found.add(Attention.COVERAGE_OPEN);
			case YES, NOTHING -> {
				// nothing to ask
			}
		}
		if (fact.standing() == Standing.CLAIMED) {
			found.add(Attention.CLAIMED);
		} else if (!Certificates.isLookedAtSinceIssue(fact.certificate)) {
			found.add(Attention.LOOK_AGAIN);
		}
	}

	private static boolean isLate(CertificationCycle.Window window) {
		return window.state() == CertificationCycle.State.OVERDUE
				|| window.state() == CertificationCycle.State.PLANNED_LATE;
	}

	private boolean isExpiring(Fact fact) {
		LocalDate today = session().today();
		return fact.state() == Certificates.State.VALID
				&& AssuranceDates.tellFrom(fact.certificate, look.policy()).filter(d -> !d.isAfter(today)).isPresent()
				&& !Certificates.isRenewalAhead(fact.certificate, today) && fact.successor().isEmpty();
	}
}
