package org.waarborg.assurance.screens.internal.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.CertificationCycle.Window;
import org.waarborg.assurance.CertificationScheme;
import org.waarborg.assurance.Coverage;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.SchemeStep;
import org.waarborg.assurance.StateReport;
import org.waarborg.assurance.Verification;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.certificate.CertificateFacts.Covers;
import org.waarborg.assurance.screens.internal.certificate.CertificateFacts.Fact;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.Fields;

/** How that what follows from a certificate reads, and why it is so. */
final class CertificateCells {

	private final AssuranceScreenWords text;
	private final CertificateFacts facts;
	private final Fields fields;

	CertificateCells(AssuranceScreenWords text, CertificateFacts facts, Fields fields) {
		this.text = text;
		this.facts = facts;
		this.fields = fields;
	}

	static Certificate certificate(Row row) {
		return (Certificate) row.subject();
	}

	private Fact fact(Row row) {
		return facts.of(certificate(row));
	}

	// ---- cells

	Cell whose(Row row) {
		return fact(row).isOwn() ? Cell.of(text.get("whose.own"), 0) : Cell.of(text.get("whose.supplier"), 1);
	}

	Cell norm(Row row) {
		return Cell.of(text.assurance().norm(certificate(row), text.registry()));
	}

	Cell number(Row row) {
		return Cell.of(Certificates.number(certificate(row)));
	}

	/** One that nobody relies on any more is not an alarm. */
	Cell state(Row row) {
		Fact fact = fact(row);
		String word = text.assurance().label(fact.state());
		Cell cell = Cell.of(word, order(fact.state()));
		if (fact.isLapsed() && fact.successor().isPresent()) {
			return Cell.of(text.get("state.succeeded", word), order(fact.state()));
		}
		if (!fact.matters()) {
			return Cell.of(text.get("state.former", word), order(fact.state()));
		}
		return cell.with(AssuranceWords.status(fact.state()));
	}

	/** What needs somebody first. */
	static double order(Certificates.State state) {
		return switch (state) {
			case EXPIRED -> 0;
			case SUSPENDED -> 1;
			case WITHDRAWN -> 2;
			case NOTHING -> 3;
			case NOT_YET -> 4;
			case VALID -> 5;
		};
	}

	Cell standing(Row row) {
		Fact fact = fact(row);
		boolean again = !fact.isOwn() && fact.attention().contains(CertificateFacts.Attention.LOOK_AGAIN);
		String word = text.assurance().label(fact.standing());
		return Cell.of(again ? text.get("standing.again", word) : word, fact.standing().ordinal())
				.with(again ? Status.ATTENTION : AssuranceWords.status(fact.standing()));
	}

	/** The last day, with how far off it is once that matters. */
	Cell expires(Row row) {
		Fact fact = fact(row);
		LocalDate until = fact.until().orElse(null);
		if (until == null) {
			return Cell.EMPTY;
		}
		return fact.attention().contains(CertificateFacts.Attention.EXPIRING)
				? Cell.of(text.get("days.ahead.day", text.date(until), fact.days().orElseThrow()), until.toEpochDay())
						.with(Status.ATTENTION)
				: Cell.of(text.date(until), until.toEpochDay());
	}

	Cell days(Row row) {
		Fact fact = fact(row);
		if (fact.days().isEmpty()) {
			return Cell.EMPTY;
		}
		long days = fact.days().get().longValue();
		Cell cell = Cell.of(days < 0 ? text.get("days.ago", -days) : text.get("days.ahead", days), days);
		return fact.attention().contains(CertificateFacts.Attention.EXPIRING) ? cell.with(Status.ATTENTION) : cell;
	}

	/** The next audit with the time in which it may be held, or the day that was set. */
	Cell next(Row row) {
		Fact fact = fact(row);
		if (fact.isLapsed() || fact.next().isEmpty()) {
			return Cell.EMPTY;
		}
		Window window = fact.next().get();
		LocalDate planned = planned(window);
		String kind = text.assurance().label(window.step().getKind());
		String words = planned != null ? text.get("next.planned", kind, text.date(planned), text.date(window.until()))
				: text.get("next.window", kind, text.date(window.opens()), text.date(window.until()));
		Cell cell = Cell.of(words, (planned == null ? window.until() : planned).toEpochDay());
		return switch (window.state()) {
			case OVERDUE -> Cell.of(text.get("next.overdue", kind, text.date(window.until())),
					window.until().toEpochDay()).with(fact.matters() ? Status.STOP : Status.NEUTRAL);
			case PLANNED_LATE, OPEN -> cell.with(Status.ATTENTION);
			case AHEAD, PLANNED, HELD, HELD_LATE -> cell;
		};
	}

	private static LocalDate planned(Window window) {
		return window.audit().map(a -> a.getHeldOn() == null ? a.getPlanned() : a.getHeldOn()).orElse(null);
	}

	Cell covers(Row row) {
		Covers covers = fact(row).covers();
		if (covers == Covers.NOTHING) {
			return Cell.EMPTY;
		}
		Status status = switch (covers) {
			case YES -> Status.DONE;
			case PARTLY, OPEN -> Status.ATTENTION;
			case NO -> Status.STOP;
			case NOTHING -> Status.NEUTRAL;
		};
		return Cell.of(text.get("covers." + covers), covers.ordinal()).with(status);
	}

	Cell reliedOn(Row row) {
		int parts = facts.uses(certificate(row)).size();
		return parts == 0 ? Cell.EMPTY : Cell.of(text.get("relied", parts), parts);
	}

	Cell scopeText(Row row) {
		return Cell.of(line(scope(row)));
	}

	/** The words of the scope as they stand on the certificate. */
	String scope(Row row) {
		return Certificates.current(certificate(row)).map(i -> text.assurance().text(i.getScope())).orElse("");
	}

	private static String line(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}

	// ---- why

	/** Why it is in its state, how well that is known, and what comes next. */
	String why(Row row) {
		Certificate certificate = certificate(row);
		Fact fact = fact(row);
		List<String> said = new ArrayList<>(List.of(why(certificate, fact)));
		fact.successor().filter(c -> fact.state() != Certificates.State.VALID)
				.ifPresent(c -> said.add(text.get("why.successor", text.assurance().name(c))));
		if (!fact.matters()) {
			said.add(text.get("why.former", text.organisation(certificate.getHolder())));
		}
		renewal(certificate).ifPresent(said::add);
		return String.join("\n", said);
	}

	private String why(Certificate certificate, Fact fact) {
		CertificateIssue issue = Certificates.current(certificate).orElse(null);
		String number = issue == null || blank(issue.getNumber()) ? text.get("number.none") : issue.getNumber();
		return switch (fact.state()) {
			case NOTHING -> text.get(issue == null ? "why.NOTHING" : "why.NOTHING.day", number);
			case NOT_YET -> text.get("why.NOT_YET", number, day(issue == null ? null : issue.getIssuedOn()));
			case VALID -> text.get("why.VALID", number, day(issue == null ? null : issue.getIssuedOn()),
					day(fact.until().orElse(null)), fact.days().orElse(Long.valueOf(0)));
			case EXPIRED -> text.get("why.EXPIRED", number, day(fact.until().orElse(null)),
					-fact.days().orElse(Long.valueOf(0)).longValue());
			case SUSPENDED, WITHDRAWN -> seen(certificate, fact);
		};
	}

	private String seen(Certificate certificate, Fact fact) {
		StateReport report = Certificates.seen(certificate, facts.session().today()).orElse(null);
		if (report == null) {
			return text.assurance().label(fact.state());
		}
		return text.get("why." + fact.state(), day(report.getFrom() == null ? report.getSeenOn() : report.getFrom()),
				day(report.getSeenOn()), person(report.getSeenBy()), where(report.getWhere()));
	}

	private Optional<String> renewal(Certificate certificate) {
		LocalDate until = certificate.getRenewalUntil();
		if (until == null) {
			return Optional.empty();
		}
		return Optional.of(text.get(Certificates.isRenewalAhead(certificate, facts.session().today())
				? "why.renewal"
				: "why.renewal.passed", day(until)));
	}

	/** How its standing is known. */
	String known(Row row) {
		Verification last = Certificates.verification(certificate(row)).orElse(null);
		if (last == null) {
			return text.get("known.nobody");
		}
		String said = text.get("known." + last.getStanding(), day(last.getOn()), person(last.getBy()),
				where(last.getWhere()));
		return Certificates.isLookedAtSinceIssue(certificate(row)) ? said : said + '\n' + text.get("known.before");
	}

	/** The cycle as the scheme asks it, a line for each audit, and where that comes from. */
	String cycle(Row row) {
		Certificate certificate = certificate(row);
		CertificationScheme scheme = certificate.getScheme();
		if (scheme == null || scheme.eIsProxy()) {
			return text.get("cycle.noscheme");
		}
		if (certificate.getDecidedOn() == null) {
			return text.get("cycle.nodecision");
		}
		List<Window> windows = fact(row).cycle();
		if (windows.isEmpty()) {
			return text.get("cycle.nosteps", text.assurance().name(scheme));
		}
		String lines = windows.stream().map(w -> window(w, certificate)).collect(Collectors.joining("\n"));
		return blank(scheme.getSource()) ? lines
				: lines + '\n' + text.get("cycle.source", text.assurance().name(scheme), line(scheme.getSource()));
	}

	private String window(Window window, Certificate certificate) {
		String how = switch (window.state()) {
			case HELD -> text.get("cycle.held", held(window));
			case HELD_LATE -> text.get("cycle.heldlate", held(window));
			case PLANNED -> text.get("cycle.planned", text.date(planned(window)));
			case PLANNED_LATE -> text.get("cycle.plannedlate", text.date(planned(window)));
			case OPEN, AHEAD, OVERDUE -> text.assurance().label(window.state());
		};
		return text.get("cycle.line", step(window.step(), certificate), text.date(window.opens()),
				text.date(window.until()), how);
	}

	private String held(Window window) {
		return window.audit().map(a -> text.date(a.getHeldOn())).orElse("");
	}

	/** What the scheme asks: "surveillance audit within 12 months of the decision of 1 Feb 2025". */
	String step(SchemeStep step, Certificate certificate) {
		String kind = text.assurance().label(step.getKind());
		return switch (step.getClock()) {
			case AFTER_DECISION -> text.get("step.AFTER_DECISION", kind,
					step.getPeriod() == null ? "?" : text.assurance().period(step.getPeriod()),
					day(certificate.getDecidedOn()));
			case CALENDAR_YEAR -> text.get("step.CALENDAR_YEAR", kind, Integer.toString(step.getYear()),
					day(certificate.getDecidedOn()));
			case BEFORE_EXPIRY -> text.get("step.BEFORE_EXPIRY", kind);
		};
	}

	/** What is judged of the services that are used, each with why. */
	String coverage(Row row) {
		Certificate certificate = certificate(row);
		List<String> lines = new ArrayList<>(certificate.getCoverage().stream()
				.filter(c -> CertificateFacts.last(certificate, c)).map(this::judged).toList());
		List<Object> judged = certificate.getCoverage().stream().map(Coverage::getSubject).filter(Objects::nonNull)
				.map(Object.class::cast).toList();
		facts.services(certificate).stream()
				.filter(s -> !judged.contains(s)
						&& org.waarborg.assurance.Coverages.find(certificate, s).isEmpty())
				.forEach(s -> lines.add(text.get("covers.line.open", text.assurance().name(s))));
		return String.join("\n", lines);
	}

	private String judged(Coverage coverage) {
		String because = line(text.assurance().text(coverage.getBecause()));
		String what = coverage.getSubject() == null ? "?" : text.assurance().name(coverage.getSubject());
		String flag = text.assurance().label(coverage.getCovers());
		return because.isEmpty() ? text.get("covers.line", what, flag)
				: text.get("covers.line.because", what, flag, because);
	}

	/** The controls that rely on it, and those for which nothing else holds when it does not. */
	String relied(Row row) {
		Certificate certificate = certificate(row);
		List<Reliance.Use> uses = facts.uses(certificate);
		if (uses.isEmpty()) {
			return "";
		}
		String all = text.get("relied.line", uses.size(), controls(uses));
		if (!fact(row).isLapsed() || facts.look().index().isEmpty()) {
			return all;
		}
		List<Reliance.Use> bare = Reliance.uncovered(uses, facts.look().index().get(), facts.session().today());
		return bare.isEmpty() ? all + '\n' + text.get("relied.other")
				: all + '\n'
						+ text.get("relied.bare", controls(bare));
	}

	private String controls(List<Reliance.Use> uses) {
		return uses.stream().map(Reliance.Use::decision).distinct().map(d -> d.getControl() == null ? "?"
				: facts.session().controlSets().find(d.getControl()).map(c -> c.label())
						.orElseGet(d.getControl()::control))
				.collect(Collectors.joining(", "));
	}

	// ---- words

	private String day(LocalDate day) {
		return day == null ? text.get("day.unknown") : text.date(day);
	}

	private String person(Person person) {
		String name = Labels.of(person);
		return name.isBlank() ? text.get("nobody") : name;
	}

	private String where(String where) {
		return blank(where) ? text.get("where.unknown") : where.strip();
	}

	private static boolean blank(String words) {
		return words == null || words.isBlank();
	}

	Fields fields() {
		return fields;
	}

	/** Whether its cycle shows something that is late. */
	static boolean isLate(CertificationCycle.State state) {
		return state == CertificationCycle.State.OVERDUE || state == CertificationCycle.State.PLANNED_LATE;
	}
}
