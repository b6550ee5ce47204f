package org.waarborg.assurance.screens.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.BridgeLetter;
import org.waarborg.assurance.Opinion;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.ReportType;
import org.waarborg.assurance.Reports;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.controlset.Flag;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Row;

/** How that what follows from a report reads, and why it is so. */
final class ReportCells {

	private final AssuranceScreenWords text;
	private final ReportFacts facts;

	ReportCells(AssuranceScreenWords text, ReportFacts facts) {
		this.text = text;
		this.facts = facts;
	}

	static AssuranceReport report(Row row) {
		return (AssuranceReport) row.subject();
	}

	/** The date of type 1, the period of type 2. */
	Cell when(Row row) {
		AssuranceReport report = report(row);
		if (report.getType() == ReportType.DATE) {
			return report.getOn() == null ? Cell.EMPTY
					: Cell.of(text.date(report.getOn()), report.getOn().toEpochDay());
		}
		if (report.getFrom() == null && report.getUntil() == null) {
			return Cell.EMPTY;
		}
		LocalDate last = report.getUntil() == null ? report.getFrom() : report.getUntil();
		return Cell.of(text.get("period", day(report.getFrom()), day(report.getUntil())), last.toEpochDay());
	}

	private String day(LocalDate day) {
		return day == null ? "?" : text.date(day);
	}

	Cell holds(Row row) {
		AssuranceReport report = report(row);
		ReportFacts.Holds holds = facts.holds(report);
		Optional<LocalDate> until = facts.until(report);
		String words = switch (holds) {
			case YES ->
				until.map(u -> text.get("report.YES", text.date(u))).orElseGet(() -> text.get("report.YES.open"));
			case OLD ->
				until.map(u -> text.get("report.OLD", text.date(u))).orElseGet(() -> text.get("report.OLD.open"));
			case ADVERSE, UNDATED, FOLLOWED -> text.get("report." + holds);
		};
		Cell cell = Cell.of(words, holds.ordinal());
		if (!facts.register().matters(report.getOrganisation())) {
			return Cell.of(text.get("state.former", words), holds.ordinal());
		}
		return switch (holds) {
			case YES -> cell.with(Status.DONE);
			case OLD, ADVERSE -> cell.with(Status.STOP);
			case UNDATED -> cell.with(Status.ATTENTION);
			case FOLLOWED -> cell;
		};
	}

	/** The time after it that no report says anything about. */
	Cell gap(Row row) {
		Reports.Gap gap = facts.gap(report(row)).orElse(null);
		if (gap == null) {
			return Cell.EMPTY;
		}
		String words = text.get(gap.bridged() ? "gap.bridged" : gap.after().isPresent() ? "gap.between" : "gap.late",
				gap.days());
		return Cell.of(words, gap.days()).with(gap.bridged() ? Status.DONE : Status.ATTENTION);
	}

	/** The gap with its days, what is tolerated and what bridges it. */
	String gapTold(Row row) {
		AssuranceReport report = report(row);
		if (report.getType() != ReportType.PERIOD) {
			return "";
		}
		List<String> said = new ArrayList<>();
		Reports.Gap gap = facts.gap(report).orElse(null);
		if (gap != null) {
			said.add(text.get(gap.after().isPresent() ? "gap.told" : "gap.told.late", text.date(gap.from()),
					text.date(gap.until()), gap.days(), gap.after().map(text.assurance()::name).orElse("")));
			said.add(text.get(gap.bridged() ? "gap.told.bridged" : "gap.told.open"));
		} else {
			said.add(facts.next(report).map(n -> text.get("gap.none.next", text.assurance().name(n)))
					.orElseGet(() -> text.get("gap.none")));
		}
		said.add(facts.register().policy().map(this::tolerance).orElseGet(() -> text.get("gap.nopolicy")));
		report.getBridgeLetters().stream().filter(l -> l.getFrom() != null && l.getUntil() != null)
				.forEach(l -> said.add(letter(l)));
		return String.join("\n", said);
	}

	private String tolerance(AssurancePolicy policy) {
		String none = text.get("gap.nothing");
		return text.get("gap.policy",
				policy.getGapTolerance() == null ? none : text.assurance().period(policy.getGapTolerance()),
				policy.getReportDelay() == null ? none : text.assurance().period(policy.getReportDelay()));
	}

	private String letter(BridgeLetter letter) {
		return text.get("gap.letter", text.date(letter.getFrom()), text.date(letter.getUntil()));
	}

	/** Why it can be relied on, or not. */
	String why(Row row) {
		AssuranceReport report = report(row);
		Optional<LocalDate> last = Reports.lastDay(report);
		if (last.isEmpty()) {
			return text.get("report.why.UNDATED");
		}
		List<String> said = new ArrayList<>();
		said.add(facts.until(report).map(u -> text.get("report.why", text.date(last.get()), text.date(u)))
				.orElseGet(() -> text.get("report.why.nopolicy", text.date(last.get()))));
		if (report.getOpinion() == Opinion.ADVERSE || report.getOpinion() == Opinion.DISCLAIMED) {
			said.add(text.get("report.why.ADVERSE"));
		} else if (report.getOpinion() == Opinion.QUALIFIED) {
			said.add(text.get("report.why.QUALIFIED"));
		}
		facts.next(report).ifPresent(n -> said.add(text.get("report.why.next", text.assurance().name(n))));
		return String.join("\n", said);
	}

	Cell userControls(Row row) {
		AssuranceReport report = report(row);
		int all = report.getUserControls().size();
		long undone = facts.undone(report);
		return all == 0 ? Cell.EMPTY
				: Cell.of(text.get("usercontrols", all - undone, all), -undone)
						.with(undone == 0 ? Status.DONE : Status.ATTENTION);
	}

	Cell covers(Row row) {
		Flag flag = facts.covers(report(row)).orElse(null);
		return flag == null ? Cell.EMPTY
				: Cell.of(flag == Flag.UNKNOWN ? text.get("covers.OPEN") : text.assurance().label(flag), flag.ordinal())
						.with(flag == Flag.YES ? Status.DONE : flag == Flag.NO ? Status.STOP : Status.ATTENTION);
	}

	Cell reliedOn(Row row) {
		int parts = facts.uses(report(row)).size();
		return parts == 0 ? Cell.EMPTY : Cell.of(text.get("relied", parts), parts);
	}

	/** The controls that rely on it. */
	String relied(Row row) {
		List<Reliance.Use> uses = facts.uses(report(row));
		return uses.isEmpty() ? ""
				: text.get("relied.line", uses.size(), uses.stream().map(Reliance.Use::decision)
						.distinct().map(d -> d.getControl() == null ? "?"
								: facts.session().controlSets().find(d.getControl()).map(c -> c.label())
										.orElseGet(d.getControl()::control))
						.collect(Collectors.joining(", ")));
	}
}
