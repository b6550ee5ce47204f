package org.waarborg.assurance.screens.internal.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.RegisterSeverities;
import org.waarborg.assurance.screens.internal.certificate.CertificateFacts.Attention;
import org.waarborg.assurance.screens.internal.certificate.CertificateFacts.Fact;
import org.waarborg.dossier.Organisation;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Row;

/** The ways to group certificates and to pick some of them. */
final class CertificateGroupings {

	static final String STATE = "state";
	static final String STANDING = "standing";
	static final String NORM = "norm";
	static final String HOLDER = "holder";
	static final String EXPIRY = "expiry";
	static final String QUARTER = "quarter";
	static final String ATTENTION = "attention";
	static final String COVERS = "covers";
	static final String WHOSE = "whose";
	static final String BODY = "body";

	/** Where nothing is said, behind what is. */
	private static final double LAST = 1_000;
	private static final int SOON = 30;
	private static final int NEAR = 90;
	private static final int YEAR = 365;

	private final AssuranceScreenWords text;
	private final CertificateFacts facts;
	private final RegisterSeverities severities;

	CertificateGroupings(AssuranceScreenWords text, CertificateFacts facts) {
		this.text = text;
		this.facts = facts;
		severities = new RegisterSeverities(facts.session(), text);
	}

	List<Grouping> all() {
		return List.of(new Grouping(STATE, text.get("field.state"), r -> state(fact(r).state())),
				Grouping.several(ATTENTION, text.get("attention"), r -> attention(fact(r).attention())),
				new Grouping(STANDING, text.get("field.standing"), r -> standing(fact(r).standing())),
				new Grouping(EXPIRY, text.get("expiry"), r -> expiry(fact(r))),
				new Grouping(NORM, text.get("norm"), r -> norm(certificate(r))),
				new Grouping(HOLDER, text.get("holder"), r -> holder(certificate(r).getHolder())),
				new Grouping(COVERS, text.get("field.covers"), r -> covers(fact(r).covers())),
				new Grouping(WHOSE, text.get("field.whose"), r -> whose(fact(r))),
				new Grouping(BODY, text.get("body"), r -> body(certificate(r).getBody())),
				new Grouping(QUARTER, text.get("quarter"), r -> quarter(fact(r).until().orElse(null))),
				severities.grouping());
	}

	private static Certificate certificate(Row row) {
		return CertificateCells.certificate(row);
	}

	private Fact fact(Row row) {
		return facts.of(certificate(row));
	}

	Group state(Certificates.State state) {
		return new Group(CertificateCells.order(state), text.assurance().label(state));
	}

	Group standing(Standing standing) {
		return new Group(standing.ordinal(), text.assurance().label(standing));
	}

	private List<Group> attention(Set<Attention> attention) {
		return attention.isEmpty() ? List.of(new Group(LAST, text.get("attention.none")))
				: attention.stream().map(this::attention).toList();
	}

	Group attention(Attention attention) {
		return new Group(attention.ordinal(), text.get("attention." + attention));
	}

	private Group covers(CertificateFacts.Covers covers) {
		return new Group(covers.ordinal(), text.get("covers." + covers));
	}

	private Group whose(Fact fact) {
		return fact.isOwn() ? new Group(0, text.get("whose.own")) : new Group(1, text.get("whose.supplier"));
	}

	Group norm(Certificate certificate) {
		String norm = text.assurance().norm(certificate, text.registry());
		return norm == null || norm.isBlank() ? new Group(LAST, text.get("norm.none")) : new Group(0, norm);
	}

	Group holder(Organisation holder) {
		String name = text.organisation(holder);
		return name.isBlank() ? new Group(LAST, text.get("holder.none")) : new Group(0, name);
	}

	private Group body(Organisation body) {
		String name = text.organisation(body);
		return name.isBlank() ? new Group(LAST, text.get("body.none")) : new Group(0, name);
	}

	private Group expiry(Fact fact) {
		if (fact.days().isEmpty()) {
			return new Group(LAST, text.get("expiry.none"));
		}
		long days = fact.days().get().longValue();
		return days < 0 ? new Group(0, text.get("expiry.passed"))
				: days <= SOON ? new Group(1, text.get("expiry.soon", SOON))
						: days <= NEAR ? new Group(2, text.get("expiry.near", NEAR))
								: days <= YEAR ? new Group(3, text.get("expiry.year"))
										: new Group(4, text.get("expiry.later"));
	}

	/** The quarter of a year in which it ends. */
	Group quarter(LocalDate until) {
		if (until == null) {
			return new Group(LAST * LAST, text.get("expiry.none"));
		}
		int quarter = (until.getMonthValue() + 2) / 3;
		return new Group(until.getYear() * 4.0 + quarter,
				text.get("quarter.of", Integer.toString(until.getYear()), Integer.toString(quarter)));
	}
}
