package org.waarborg.assurance.screens.internal.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.ReportKind;
import org.waarborg.assurance.Reports;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.rules.RuleDescription;

/**
 * What the decree on electronic data processing by care providers asks of who operates an exchange system (article 3(4)), said at
 * the report that it is about. How long is a setting of the rules that look after it.
 */
final class Decree {

	private static final String NOTIFIED = "ASR-021";
	private static final String FOUND = "ASR-022";
	private static final String AGE = "age = ";

	private final AssuranceScreenWords text;
	private final ReportFacts facts;

	Decree(AssuranceScreenWords text, ReportFacts facts) {
		this.text = text;
		this.facts = facts;
	}

	/** What it asks and how this report stands to it; empty for a report of another kind. */
	String of(AssuranceReport report) {
		if (report.getKind() != ReportKind.EXCHANGE_FINDING) {
			return "";
		}
		List<String> said = new ArrayList<>();
		said.add(text.get("decree", length(NOTIFIED), length(FOUND)));
		if (!facts.bites(report)) {
			said.add(text.get("decree.other"));
			return String.join("\n", said);
		}
		said.add(notified(report));
		Reports.lastDay(report).ifPresent(day -> age(FOUND).ifPresent(age -> {
			LocalDate end = AssuranceDates.plus(day, age);
			said.add(text.get(end.isBefore(facts.session().today()) ? "decree.old" : "decree.fresh", text.date(end)));
		}));
		if (rule(NOTIFIED).filter(r -> !r.active()).isPresent()) {
			said.add(text.get("decree.off", NOTIFIED, FOUND));
		}
		said.add(text.get("decree.verify"));
		return String.join("\n", said);
	}

	private String notified(AssuranceReport report) {
		LocalDate made = report.getIssuedOn();
		Optional<Period> age = age(NOTIFIED);
		if (made == null || age.isEmpty()) {
			return text.get("decree.noissue");
		}
		LocalDate last = AssuranceDates.plus(made, age.get());
		LocalDate notified = report.getNotifiedOn();
		return notified == null ? text.get("decree.tonotify", text.date(last))
				: text.get(notified.isAfter(last) ? "decree.late" : "decree.intime", text.date(notified),
						text.date(last));
	}

	private String length(String rule) {
		return age(rule).map(text.assurance()::period).orElse("?");
	}

	private Optional<RuleDescription> rule(String rule) {
		return facts.session().rules().stream().filter(r -> r.id().equals(rule)).findFirst();
	}

	private Optional<Period> age(String rule) {
		return rule(rule).stream().flatMap(r -> r.settings().stream()).filter(s -> s.startsWith(AGE))
				.map(s -> s.substring(AGE.length())).flatMap(s -> period(s).stream()).findFirst();
	}

	private static Optional<Period> period(String words) {
		try {
			return Optional.of(Period.parse(words.strip()));
		} catch (DateTimeException e) {
			// Somebody set it to something else: then no day is reckoned from it.
			return Optional.empty();
		}
	}
}
