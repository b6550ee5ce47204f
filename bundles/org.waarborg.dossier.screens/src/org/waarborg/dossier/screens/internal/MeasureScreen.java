package org.waarborg.dossier.screens.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.fields.Fields;

/** Measures: what the organisation does. */
final class MeasureScreen extends DossierScreen<Measure> {

	MeasureScreen(Fields fields) {
		super(fields, "measures", "measure", Literals.DOSSIER__MEASURES);
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						lines(Literals.MEASURE__DESCRIPTION, 4), field(Literals.ELEMENT__OWNER)),
				fields.section("when",
						field(Literals.MEASURE__STATUS).status(MeasureStatus.class, MeasureScreen::status),
						field(Literals.MEASURE__DUE).keeping(Literals.MEASURE__MOVES).reads(this::due),
						moves(Literals.MEASURE__MOVES), field(Literals.MEASURE__DONE_ON)),
				fields.section("proof", field(Literals.MEASURE__DOCUMENTS), field(Literals.MEASURE__EVIDENCE)),
				fields.section("keep", field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	@Override
	void begin(Measure fresh) {
		fresh.setStatus(MeasureStatus.PLANNED);
	}

	static Status status(MeasureStatus status) {
		return switch (status) {
			case PLANNED, IN_PROGRESS -> Status.UNDER_WAY;
			case DONE -> Status.DONE;
			case PROPOSED, CANCELLED -> Status.NEUTRAL;
		};
	}

	private static boolean open(Measure measure) {
		return measure.getStatus() == MeasureStatus.PLANNED || measure.getStatus() == MeasureStatus.IN_PROGRESS;
	}

	private Cell due(Row row, Cell cell) {
		LocalDate day = of(row).getDue();
		return day == null ? cell : due.day(day, open(of(row)) && day.isBefore(session.today()));
	}

	@Override
	public Optional<TakesIn> takesIn() {
		return Optional.of(new TakesIn(key, ""));
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "owner", "status", "due", "moves", "evidence");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(by(Literals.MEASURE__STATUS), by(Literals.ELEMENT__OWNER), byDue());
	}

	@Override
	public Header header() {
		long counted = count(m -> m.getStatus() != MeasureStatus.CANCELLED);
		long done = count(m -> m.getStatus() == MeasureStatus.DONE);
		return dueHeader(counted == 0 ? -1 : (double) done / counted);
	}

	@Override
	public List<Figure> figures() {
		return Stream.concat(
				Figures.bars(fields, key, all(), m -> m.getOwner() == null ? fields.text("group.none")
						: fields.name(m.getOwner()), MeasureStatus.values(), Measure::getStatus, fields::label,
						MeasureScreen::status).stream(),
				Figures.days(fields, key, all(), due).stream()).toList();
	}
}
