package org.waarborg.rules.screens.internal.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Figure;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;

/** Everything with a date, however far ahead, with a calendar whose days and months leave only what is due then. */
final class DueScreen extends DueRows {

	static final String DAY = "day";
	static final String MONTH = "month";

	private final DueDays days;
	private final OfRevision<List<Figure>> figures;

	DueScreen(DossierSession session) {
		super(session, DueScreens.ID);
		days = new DueDays(session, messages, this::overview);
		figures = new OfRevision<>(session, this::draw);
	}

	@Override
	protected LocalDate until() {
		return LocalDate.MAX;
	}

	@Override
	public Target target() {
		return DueScreens.target();
	}

	@Override
	public String icon() {
		return "due";
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("on", "what", "owner", "days", "kind", "place");
	}

	@Override
	public List<Grouping> groupings() {
		List<Grouping> groupings = new ArrayList<>(super.groupings());
		groupings.add(new Grouping(MONTH, messages.get("grouping.month"), this::month));
		groupings.add(new Grouping(DAY, messages.get("grouping.day"), this::day));
		return groupings;
	}

	private Grouping.Group month(Row row) {
		LocalDate first = overview().day(item(row)).withDayOfMonth(1);
		return new Grouping.Group(first.toEpochDay(), days.month(first));
	}

	private Grouping.Group day(Row row) {
		LocalDate day = overview().day(item(row));
		return new Grouping.Group(day.toEpochDay(), days.day(day));
	}

	private List<Figure> draw() {
		return overview().items().isEmpty() ? List.of()
				: List.of(days.calendar(), days.months(), ahead(session.today().plusYears(1)).timeline());
	}

	@Override
	public List<Figure> figures() {
		return figures.get();
	}

	/** A day or month leaves only what is due then; one without anything does nothing. */
	@Override
	public List<Action> actions(Spot spot) {
		Optional<Target.Only> picked = days.at(spot);
		return picked.map(only -> new Action("show", messages.get("due.show", only.group()), "filter",
				Optional.empty(), surface -> surface.only(only.grouping(), only.group()))).stream().toList();
	}

	@Override
	public String empty() {
		return messages.get("due.empty");
	}
}
