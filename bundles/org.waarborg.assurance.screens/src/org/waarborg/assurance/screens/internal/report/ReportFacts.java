package org.waarborg.assurance.screens.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.Opinion;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.ReportKind;
import org.waarborg.assurance.Reports;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.controlset.Flag;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.statement.StatementOfApplicability;

/** What follows from the reports of a register: series, gaps, until when they say something. Reckoned once for each state. */
final class ReportFacts {

	/** Whether a report can be relied on, what needs somebody first. */
	enum Holds {
		/** Its opinion is adverse, or there is none. */
		ADVERSE,
		/** It says nothing about now any more. */
		OLD,
		/** Nobody filled in what it is about. */
		UNDATED,
		/** It can be relied on. */
		YES,
		/** A later report took its place. */
		FOLLOWED
	}

	private record Look(List<List<AssuranceReport>> series, Map<AssuranceReport, Reports.Gap> gaps,
			Map<AssuranceReport, AssuranceReport> next) {
	}

	private final RegisterLook register;
	private final OfRevision<Look> look;
	private final OfRevision<List<Reliance>> reliance;

	ReportFacts(RegisterLook register) {
		this.register = register;
		look = new OfRevision<>(register.session(), this::read);
		reliance = new OfRevision<>(register.session(), () -> session().dossier()
				.roots(StatementOfApplicability.class).stream().map(Reliance::of).toList());
	}

	private Look read() {
		List<List<AssuranceReport>> series = Reports
				.series(all().stream().filter(r -> register.matters(r.getOrganisation())).toList());
		// Objects of a model are equal only to themselves.
		Map<AssuranceReport, Reports.Gap> gaps = new IdentityHashMap<>();
		Map<AssuranceReport, AssuranceReport> next = new IdentityHashMap<>();
		for (List<AssuranceReport> one : series) {
			Reports.gaps(one, register.policy(), session().today()).forEach(g -> gaps.put(g.before(), g));
			for (int i = 0; i + 1 < one.size(); i++) {
				next.put(one.get(i), one.get(i + 1));
			}
		}
		return new Look(series, gaps, next);
	}

	DossierSession session() {
		return register.session();
	}

	RegisterLook register() {
		return register;
	}

	List<AssuranceReport> all() {
		return register.register().<List<AssuranceReport>>map(r -> r.getReports()).orElse(List.of());
	}

	/** The reports over periods of one organisation and kind, on the same services. */
	List<List<AssuranceReport>> series() {
		return look.get().series();
	}

	/** The time after a report that no report of its series says anything about. */
	Optional<Reports.Gap> gap(AssuranceReport report) {
		return Optional.ofNullable(look.get().gaps().get(report));
	}

	/** The next report of its series. */
	Optional<AssuranceReport> next(AssuranceReport report) {
		return Optional.ofNullable(look.get().next().get(report));
	}

	Holds holds(AssuranceReport report) {
		if (Reports.lastDay(report).isEmpty()) {
			return Holds.UNDATED;
		}
		if (Reports.holds(report, register.policy(), session().today())) {
			return Holds.YES;
		}
		if (next(report).isPresent()) {
			return Holds.FOLLOWED;
		}
		return report.getOpinion() == Opinion.ADVERSE || report.getOpinion() == Opinion.DISCLAIMED ? Holds.ADVERSE
				: Holds.OLD;
	}

	/** Until when it may be relied on. */
	Optional<LocalDate> until(AssuranceReport report) {
		return Reports.reliableUntil(report, register.policy());
	}

	long undone(AssuranceReport report) {
		return report.getUserControls().stream().filter(u -> u.getDone() != Flag.YES).count();
	}

	/** The services that its organisation supplies today. */
	List<SuppliedService> services(AssuranceReport report) {
		return register.index().flatMap(i -> i.supplier(report.getOrganisation())).stream()
				.flatMap(s -> s.getServices().stream())
				.filter(s -> s.getUntil() == null || !s.getUntil().isBefore(session().today())).toList();
	}

	/** Whether it covers what is used: the worst that was judged. */
	Optional<Flag> covers(AssuranceReport report) {
		List<Flag> said = new ArrayList<>(report.getCoverage().stream().map(c -> c.getCovers()).toList());
		services(report).stream().filter(s -> Coverages.find(report, s).isEmpty()).forEach(s -> said.add(Flag.UNKNOWN));
		return said.isEmpty() ? Optional.empty()
				: Optional.of(said.contains(Flag.NO) ? Flag.NO : said.contains(Flag.UNKNOWN) ? Flag.UNKNOWN : Flag.YES);
	}

	List<Reliance.Use> uses(AssuranceReport report) {
		return Reliance.on(report, reliance.get());
	}

	/** Whether the decree's rules for who operates an exchange system are about it. */
	boolean bites(AssuranceReport report) {
		Organisation own = session().dossier().dossier().getOrganisation();
		return report.getKind() == ReportKind.EXCHANGE_FINDING && own != null && report.getOrganisation() == own
				&& own.getKinds().contains(OrganisationKind.EXCHANGE_SYSTEM_OPERATOR);
	}
}
