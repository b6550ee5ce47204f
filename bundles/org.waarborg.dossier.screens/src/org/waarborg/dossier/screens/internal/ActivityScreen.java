package org.waarborg.dossier.screens.internal;

import java.time.Period;
import java.util.Comparator;
import java.util.List;

import org.waarborg.document.Figure;
import org.waarborg.dossier.Activity;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Occurrence;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.Fields;

/** Recurring work and the times that it was done. */
final class ActivityScreen extends DossierScreen<Activity> {

	ActivityScreen(Fields fields) {
		super(fields, "activities", "activity", Literals.DOSSIER__ACTIVITIES);
	}

	@Override
	List<Section> form() {
		return List.of(
				fields.section("what", field(Literals.ELEMENT__CODE), field(Literals.ELEMENT__TITLE),
						lines(Literals.ACTIVITY__DESCRIPTION, 4), field(Literals.ELEMENT__OWNER)),
				fields.section("rhythm", field(Literals.ACTIVITY__PERIOD), field(Literals.ACTIVITY__FIRST_DUE),
						field(Literals.ACTIVITY__WINDOW), next(Literals.ACTIVITY__OCCURRENCES),
						fields.derived("last", text("last"), this::last)),
				fields.section("proof", occurrences(), field(Literals.ACTIVITY__DOCUMENTS)),
				fields.section("keep", field(Literals.ELEMENT__CLASSIFICATION), notes()));
	}

	private Field occurrences() {
		return field(Literals.ACTIVITY__OCCURRENCES).begin(o -> ((Occurrence) o).setPlanned(session.today()))
				.children(List.of("planned", "doneOn", "doneBy", "result"),
						fields.section("occurrence", fields.field(Literals.OCCURRENCE__PLANNED),
								fields.field(Literals.OCCURRENCE__DONE_ON), fields.field(Literals.OCCURRENCE__DONE_BY),
								fields.field(Literals.OCCURRENCE__SKIPPED_BECAUSE).lines(2)),
						fields.section("outcome", fields.field(Literals.OCCURRENCE__RESULT).lines(4),
								fields.field(Literals.OCCURRENCE__POPULATION_CHECKED),
								fields.field(Literals.OCCURRENCE__POPULATION_TOTAL),
								fields.field(Literals.OCCURRENCE__POPULATION),
								fields.field(Literals.OCCURRENCE__EVIDENCE)));
	}

	private Cell last(Row row) {
		return of(row).getOccurrences().stream().map(Occurrence::getDoneOn).filter(d -> d != null)
				.max(Comparator.naturalOrder()).map(d -> due.day(d, false)).orElse(Cell.EMPTY);
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "title", "owner", "period", "last", "next", "occurrences");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(byDue(), by(Literals.ELEMENT__OWNER), new Grouping("period",
				fields.label(type(), Literals.ACTIVITY__PERIOD), row -> period(of(row).getPeriod())));
	}

	private Group period(Period period) {
		return period == null ? new Group(Double.MAX_VALUE, fields.text("group.none"))
				: new Group(period.toTotalMonths() * 31.0 + period.getDays(), fields.length(period));
	}

	@Override
	public Header header() {
		return dueHeader(-1);
	}

	@Override
	public List<Figure> figures() {
		return Figures.days(fields, key, all(), due);
	}
}
