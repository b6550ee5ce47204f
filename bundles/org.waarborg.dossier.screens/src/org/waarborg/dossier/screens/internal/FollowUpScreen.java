package org.waarborg.dossier.screens.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** Points to follow up. */
final class FollowUpScreen extends DossierScreen<FollowUp> {

	FollowUpScreen(Fields fields) {
		super(fields, "followUps", "follow-up", Literals.DOSSIER__FOLLOW_UPS);
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						field(Literals.FOLLOW_UP__SOURCE), field(Literals.FOLLOW_UP__REPORTED_SEVERITY),
						field(Literals.FOLLOW_UP__REPORTED_BY), field(Literals.FOLLOW_UP__REPORTED_ON),
						field(Literals.FOLLOW_UP__SUBJECTS), field(Literals.FOLLOW_UP__CONTROLS)),
				fields.section("action", lines(Literals.FOLLOW_UP__CAUSE, 3), lines(Literals.FOLLOW_UP__ACTION, 3),
						field(Literals.ELEMENT__OWNER),
						field(Literals.FOLLOW_UP__STATUS).status(FollowUpStatus.class, FollowUpScreen::status),
						field(Literals.FOLLOW_UP__DUE).keeping(Literals.FOLLOW_UP__MOVES).reads(this::due),
						moves(Literals.FOLLOW_UP__MOVES)),
				fields.section("effect", field(Literals.FOLLOW_UP__CLOSED_ON), field(Literals.FOLLOW_UP__PROOF),
						field(Literals.FOLLOW_UP__EFFECTIVENESS_CHECKED_BY),
						field(Literals.FOLLOW_UP__EFFECTIVENESS_CHECKED_ON),
						lines(Literals.FOLLOW_UP__EFFECTIVENESS, 3)),
				fields.section("keep", field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	@Override
	void begin(FollowUp fresh) {
		fresh.setReportedOn(session.today());
	}

	private static Status status(FollowUpStatus status) {
		return switch (status) {
			case OPEN -> Status.ATTENTION;
			case IN_PROGRESS, DONE -> Status.UNDER_WAY;
			case CLOSED -> Status.DONE;
		};
	}

	private Cell due(Row row, Cell cell) {
		LocalDate day = of(row).getDue();
		boolean open = of(row).getStatus() == FollowUpStatus.OPEN || of(row).getStatus() == FollowUpStatus.IN_PROGRESS;
		return day == null ? cell : due.day(day, open && day.isBefore(session.today()));
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "source", "reportedSeverity", "owner", "status", "due",
				"effectivenessCheckedOn");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(by(Literals.FOLLOW_UP__STATUS), by(Literals.FOLLOW_UP__SOURCE), by(Literals.ELEMENT__OWNER),
				byDue());
	}

	@Override
	public Header header() {
		long closed = count(f -> f.getStatus() == FollowUpStatus.CLOSED);
		return dueHeader(all().isEmpty() ? -1 : (double) closed / all().size());
	}

	@Override
	public List<Figure> figures() {
		return Stream.concat(
				Figures.bars(fields, key, all(), f -> fields.label(f.getSource()), FollowUpStatus.values(),
						FollowUp::getStatus, fields::label, FollowUpScreen::status).stream(),
				Figures.days(fields, key, all(), due).stream()).toList();
	}
}
