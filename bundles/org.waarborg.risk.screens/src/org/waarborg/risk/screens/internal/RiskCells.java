package org.waarborg.risk.screens.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Thresholds;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;

/** How what follows from a risk reads on one line. */
final class RiskCells {

	private final DossierSession session;
	private final RiskScreenWords text;
	private final RiskFacts facts;

	RiskCells(DossierSession session, RiskScreenWords text, RiskFacts facts) {
		this.session = session;
		this.text = text;
		this.facts = facts;
	}

	private static Risk risk(Row row) {
		return (Risk) row.subject();
	}

	private RiskFacts.Fact fact(Row row) {
		return facts.of(risk(row));
	}

	/** The level in the method's own word; what is unknown is never shown as good. */
	Cell level(Row row, AssessedState state) {
		Assessed assessed = fact(row).of(state).orElse(null);
		if (assessed == null) {
			boolean missing = state == facts.main() && risk(row).getStatus() == RiskStatus.OPEN
					&& fact(row).now().isEmpty();
			return missing ? Cell.of(text.get("level.none"), -1).with(Status.ATTENTION) : Cell.EMPTY;
		}
		return level(assessed);
	}

	Cell level(Assessed assessed) {
		String word = text.risk().level(assessed);
		boolean other = !assessed.method().equals(facts.method());
		Cell cell = Cell.of(other ? text.ofVersion(word, assessed.method().orElse(null)) : word, facts.rank(assessed));
		return cell.with(assessed.level().map(RiskWords::status).orElse(Status.ATTENTION));
	}

	/** Why the level is what it is: all of it. */
	String why(Row row, AssessedState state) {
		return fact(row).of(state).map(text.risk()::why).orElse("");
	}

	/** The version of the method that was used, where one can look at it. */
	Cell method(Row row, AssessedState state) {
		return fact(row).of(state).flatMap(Assessed::method)
				.map(m -> Cell.of(text.risk().name(m), m.getVersion())
						.to(Target.screen(RiskScreens.METHOD, m.getId())))
				.orElse(Cell.EMPTY);
	}

	/** What is done about a risk, for who must decide whether it is enough. */
	Cell answer(Row row) {
		Thresholds.Answer answer = fact(row).answer();
		return Cell.of(text.risk().label(answer), order(answer)).with(status(answer));
	}

	/** What needs somebody first. */
	static double order(Thresholds.Answer answer) {
		return switch (answer) {
			case OPEN -> 0;
			case REASSESS -> 1;
			case NO_LEVEL -> 2;
			case TREATED -> 3;
			case ACCEPTED -> 4;
			case BELOW -> 5;
			case CLOSED -> 6;
		};
	}

	static Status status(Thresholds.Answer answer) {
		return switch (answer) {
			case OPEN -> Status.STOP;
			case REASSESS, NO_LEVEL -> Status.ATTENTION;
			case TREATED -> Status.UNDER_WAY;
			case ACCEPTED, BELOW -> Status.DONE;
			case CLOSED -> Status.NEUTRAL;
		};
	}

	/** How far the treatments are and when the next is due. */
	Cell treatment(Row row) {
		RiskFacts.Treated treated = fact(row).treated();
		if (treated.how() == RiskFacts.How.NONE) {
			return Cell.EMPTY;
		}
		String done = text.get("treated", treated.done(), treated.all());
		LocalDate due = treated.due().orElse(null);
		if (due == null) {
			Status status = treated.how() == RiskFacts.How.DONE ? Status.DONE : Status.NEUTRAL;
			return Cell.of(done, LocalDate.MAX.toEpochDay()).with(status);
		}
		Cell day = text.day(due, treated.how() == RiskFacts.How.OVERDUE);
		Cell cell = Cell.of(text.get("treated.due", treated.done(), treated.all(), day.text()), due.toEpochDay());
		return cell.with(day.status().orElse(Status.UNDER_WAY));
	}

	/** How the acceptance stands; nothing where nobody accepted and nobody has to. */
	Cell acceptance(Row row) {
		Acceptances.Standing standing = fact(row).standing();
		String word = text.risk().label(standing.state());
		if (standing.state() == Acceptances.State.NONE) {
			Thresholds.Answer answer = fact(row).answer();
			boolean above = answer == Thresholds.Answer.TREATED || answer == Thresholds.Answer.REASSESS;
			return answer == Thresholds.Answer.OPEN ? Cell.of(word, LocalDate.MAX.toEpochDay()).with(Status.ATTENTION)
					: above ? Cell.of(word, LocalDate.MAX.toEpochDay()).with(Status.NEUTRAL) : Cell.EMPTY;
		}
		LocalDate until = standing.until().orElse(null);
		String words = until == null ? word
				: text.get(standing.state() == Acceptances.State.EXPIRED ? "accepted.ended" : "accepted.until", word,
						text.date(until));
		return Cell.of(words, until == null ? LocalDate.MAX.toEpochDay() : until.toEpochDay())
				.with(risk(row).getStatus() == RiskStatus.CLOSED ? Status.NEUTRAL : status(standing.state()));
	}

	static Status status(Acceptances.State state) {
		return switch (state) {
			case VALID -> Status.DONE;
			case STALE, EXPIRED -> Status.ATTENTION;
			case NONE -> Status.NEUTRAL;
		};
	}

	/** Why the acceptance does not hold any more. */
	String stale(Row row) {
		String why = text.risk().stale(fact(row).standing());
		return why.isEmpty() ? "" : Character.toUpperCase(why.charAt(0)) + why.substring(1) + '.';
	}

	/** Who accepted, in which role, on which day. */
	Cell acceptedBy(Row row) {
		return fact(row).standing().acceptance().map(Acceptance::getApproval).map(this::approval).orElse(Cell.EMPTY);
	}

	/** Who approved, in which role, on which day. */
	Cell approval(Approval approval) {
		String name = approver(approval);
		String role = text.risk().label(approval.getRole());
		String words = approval.getOn() == null ? text.get("accepted.by", name, role)
				: text.get("accepted.by.on", name, role, text.date(approval.getOn()));
		Cell cell = Cell.of(words);
		return approval.getPerson() == null || approval.getPerson().eIsProxy() ? cell
				: session.locate(approval.getPerson()).map(cell::to).orElse(cell);
	}

	/** The name as it was on that day. */
	String approver(Approval approval) {
		if (approval.getPersonName() != null && !approval.getPersonName().isBlank()) {
			return approval.getPersonName();
		}
		return approval.getPerson() == null || approval.getPerson().eIsProxy() ? text.get("nobody")
				: Labels.of(approval.getPerson());
	}

	/** The next review: as somebody set it, or as the level asks. */
	Cell review(Row row) {
		Optional<LocalDate> day = fact(row).review();
		return day.map(d -> text.day(d, d.isBefore(session.today()))).orElse(Cell.EMPTY);
	}
}
