package org.waarborg.dossier.screens.internal;

import java.time.LocalDate;
import java.util.List;

import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Review;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** Exceptions that were asked or granted. */
final class ExemptionScreen extends DossierScreen<Exemption> {

	ExemptionScreen(Fields fields) {
		super(fields, "exemptions", "exemption", Literals.DOSSIER__EXEMPTIONS);
	}

	private enum State {
		ASKED, IN_FORCE, LATER, ENDED
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						field(Literals.EXEMPTION__CONTROLS), field(Literals.EXEMPTION__SUBJECTS),
						field(Literals.EXEMPTION__WHERE).lines(2),
						fields.derived("acceptedRule", fields.label(type(), Literals.EXEMPTION__ACCEPTED_RULE),
								r -> Cell.of(of(r).getAcceptedRule()), Literals.EXEMPTION__ACCEPTED_RULE),
						fields.derived("acceptedObject", fields.label(type(), Literals.EXEMPTION__ACCEPTED_OBJECT),
								r -> SettingsScreen.named(fields, of(r).getAcceptedObject()),
								Literals.EXEMPTION__ACCEPTED_OBJECT)),
				fields.section("why", lines(Literals.EXEMPTION__REASON, 3), lines(Literals.EXEMPTION__RISK, 3),
						field(Literals.EXEMPTION__COMPENSATING_MEASURES)),
				fields.section("granted", field(Literals.ELEMENT__OWNER), field(Literals.EXEMPTION__ASKED_BY),
						field(Literals.EXEMPTION__ASKED_ON), field(Literals.EXEMPTION__GRANTED_BY),
						field(Literals.EXEMPTION__GRANTED_IN_ROLE)
								.reads((r, c) -> of(r).getGrantedBy() == null && of(r).getGrantedOn() == null
										? Cell.EMPTY
										: c),
						field(Literals.EXEMPTION__GRANTED_ON), field(Literals.EXEMPTION__FROM),
						field(Literals.EXEMPTION__UNTIL).reads(this::until),
						fields.derived("state", fields.text("group.state"), this::state)),
				fields.section("proof", next(Literals.EXEMPTION__REVIEWS), reviews(),
						approvals(Literals.EXEMPTION__APPROVALS),
						field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	private Field reviews() {
		return field(Literals.EXEMPTION__REVIEWS).begin(r -> ((Review) r).setOn(session.today()))
				.children(List.of("on", "by", "outcome", "next"),
						fields.section("review", fields.field(Literals.REVIEW__ON), fields.field(Literals.REVIEW__BY),
								fields.field(Literals.REVIEW__OUTCOME).lines(3), fields.field(Literals.REVIEW__NEXT)));
	}

	@Override
	void begin(Exemption fresh) {
		fresh.setAskedOn(session.today());
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "controls", "state", "grantedBy", "from", "until", "compensatingMeasures");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(byState(this::state), by(Literals.EXEMPTION__GRANTED_BY), by(Literals.ELEMENT__OWNER), byDue());
	}

	@Override
	public Header header() {
		long ended = count(e -> state(e) == State.ENDED);
		long asked = count(e -> state(e) == State.ASKED);
		Header header = header(asked, "state", word(State.ASKED), -1);
		return header(header.chip(), header.status(), text("figure", all().size(), asked, ended), -1, header.next());
	}

	@Override
	public List<Figure> figures() {
		return Figures.days(fields, key, all(), due);
	}

	private Cell until(Row row, Cell cell) {
		LocalDate until = of(row).getUntil();
		return until == null || !until.isBefore(session.today()) ? cell
				: Cell.of(text("ended", cell.text()), until.toEpochDay())
						.with(due.overdue(row.id()) ? Status.ATTENTION : Status.NEUTRAL);
	}

	private State state(Exemption exemption) {
		LocalDate today = session.today();
		if (exemption.getUntil() != null && exemption.getUntil().isBefore(today)) {
			return State.ENDED;
		}
		if (exemption.getGrantedOn() == null && exemption.getGrantedBy() == null) {
			return State.ASKED;
		}
		return exemption.getFrom() != null && exemption.getFrom().isAfter(today) ? State.LATER : State.IN_FORCE;
	}

	private Cell state(Row row) {
		State state = state(of(row));
		return Cell.of(word(state), state.ordinal()).with(switch (state) {
			case ASKED -> Status.ATTENTION;
			case LATER -> Status.UNDER_WAY;
			case IN_FORCE -> Status.DONE;
			case ENDED -> Status.NEUTRAL;
		});
	}
}
