package org.waarborg.assurance.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.ReportKind;
import org.waarborg.assurance.ReportType;
import org.waarborg.assurance.Reports;
import org.waarborg.assurance.UserControl;
import org.waarborg.controlset.Flag;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** Reports: their periods, what they cover and suppose, and what the decree asks of operators of an exchange system. */
final class ReportRules {

	private ReportRules() {
	}

	static List<Rule> all() {
		return List.of(AssuranceRule.register("ASR-006", Severity.ATTENTION, ReportRules::gaps),
				AssuranceRule.report("ASR-018", Severity.ATTENTION,
						(report, look) -> CertificateRules.covering(report,
								Reports.holds(report, look.policy(), look.today()), look))
						.withStatements(),
				AssuranceRule.report("ASR-015", Severity.ERROR, ReportRules::days),
				AssuranceRule.report("ASR-016", Severity.ATTENTION, ReportRules::userControls),
				AssuranceRule.report("ASR-021", Severity.ATTENTION, ReportRules::notifiedLate).off(),
				AssuranceRule.report("ASR-022", Severity.ATTENTION, ReportRules::findingOld).off());
	}

	private static void gaps(AssuranceRegister register, Look look) {
		List<AssuranceReport> reports = register.getReports().stream().filter(r -> look.matters(r.getOrganisation()))
				.toList();
		for (List<AssuranceReport> series : Reports.series(reports)) {
			for (Reports.Gap gap : Reports.gaps(series, look.policy(), look.today())) {
				if (!gap.bridged()) {
					Signals.Draft draft = look.at(gap.before(), Literals.ASSURANCE_REPORT__UNTIL);
					List<Object> said = List.of(look.name(gap.before()), look.date(gap.from()), look.date(gap.until()),
							Long.valueOf(gap.days()));
					if (gap.after().isPresent()) {
						draft.related(gap.after().get(), look.name(gap.after().get())).say(said.toArray());
					} else {
						draft.sayAs("late", said);
					}
				}
			}
		}
	}

	private static void days(AssuranceReport report, Look look) {
		if (report.getType() == ReportType.PERIOD && report.getFrom() != null && report.getUntil() != null
				&& report.getUntil().isBefore(report.getFrom())) {
			look.at(report, Literals.ASSURANCE_REPORT__UNTIL).say(look.name(report), look.date(report.getFrom()),
					look.date(report.getUntil()));
			return;
		}
		if (report.getType() != ReportType.PERIOD || report.getFrom() == null || report.getUntil() == null) {
			return;
		}
		Set<AssuranceReport> before = new java.util.LinkedHashSet<>();
		for (List<AssuranceReport> series : Reports.series(look.index().reports(report.getOrganisation()))) {
			if (series.contains(report)) {
				series.stream().takeWhile(r -> r != report).filter(r -> !r.getUntil().isBefore(report.getFrom()))
						.forEach(before::add);
			}
		}
		before.stream().findFirst().ifPresent(other -> look.at(report, Literals.ASSURANCE_REPORT__FROM)
				.severity(Severity.INFO).related(other, look.name(other)).sayAs("overlap",
						List.of(look.name(report), look.name(other), look.date(report.getFrom()),
								look.date(other.getUntil()))));
	}

	/** What a report supposes that its reader does is as good as a condition. */
	private static void userControls(AssuranceReport report, Look look) {
		if (!Reports.holds(report, look.policy(), look.today()) || !look.matters(report.getOrganisation())) {
			return;
		}
		List<UserControl> open = new ArrayList<>(
				report.getUserControls().stream().filter(u -> u.getDone() != Flag.YES).toList());
		if (!open.isEmpty()) {
			look.at(report, Literals.ASSURANCE_REPORT__USER_CONTROLS).say(look.name(report),
					Integer.valueOf(open.size()), Integer.valueOf(report.getUserControls().size()),
					look.sampleOf(open.stream().map(u -> look.words().text(u.getText())).toList()));
		}
	}

	/** The decree is about operators of an exchange system only. */
	private static boolean concerns(AssuranceReport report, Look look) {
		return report.getKind() == ReportKind.EXCHANGE_FINDING && look.dossier().getOrganisation() != null
				&& look.dossier().getOrganisation().getKinds().contains(OrganisationKind.EXCHANGE_SYSTEM_OPERATOR)
				&& report.getOrganisation() == look.dossier().getOrganisation();
	}

	private static void notifiedLate(AssuranceReport report, Look look) {
		LocalDate made = report.getIssuedOn();
		if (concerns(report, look) && made != null && report.getNotifiedOn() != null && AssuranceDates
				.plus(made, look.context().period("age")).isBefore(report.getNotifiedOn())) {
			look.at(report, Literals.ASSURANCE_REPORT__NOTIFIED_ON).say(look.name(report), look.date(made),
					look.date(report.getNotifiedOn()));
		}
	}

	private static void findingOld(AssuranceReport report, Look look) {
		LocalDate found = Reports.lastDay(report).orElse(null);
		boolean newest = look.index().reports(report.getOrganisation()).stream()
				.filter(r -> r.getKind() == ReportKind.EXCHANGE_FINDING).flatMap(r -> Reports.lastDay(r).stream())
				.noneMatch(d -> found != null && d.isAfter(found));
		if (concerns(report, look) && found != null && newest
				&& AssuranceDates.plus(found, look.context().period("age")).isBefore(look.today())) {
			look.at(report, Literals.ASSURANCE_REPORT__ON).say(look.name(report), look.date(found));
		}
	}
}
