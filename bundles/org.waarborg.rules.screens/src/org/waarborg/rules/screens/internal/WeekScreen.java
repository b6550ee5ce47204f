package org.waarborg.rules.screens.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Figure;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.dossier.rules.DueOverview;
import org.waarborg.dossier.rules.DueOverview.When;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;

/** What to do first: overdue, this week, this month, later; whose it is. */
final class WeekScreen extends ReadingScreen {

	private static final String WHEN = "when";
	/** Between mine and nobody's. */
	private static final double HALF = 0.5;
	/** As far ahead as people plan. */
	private static final int MONTHS_AHEAD = 12;

	private DueOverview overview;

	WeekScreen(DossierSession session) {
		super(session, RulesScreens.WEEK);
	}

	private DueOverview read() {
		LocalDate until = session.today().plusMonths(MONTHS_AHEAD);
		List<DueItem> items = session.due().stream().filter(i -> !i.on().isAfter(until)).toList();
		overview = new DueOverview(new DueList(items, session.today(), until), session.language(), session.today());
		return overview;
	}

	private DueOverview overview() {
		return overview == null ? read() : overview;
	}

	private static DueItem item(Row row) {
		return (DueItem) row.subject();
	}

	@Override
	Place place(Row row) {
		return item(row).place();
	}

	@Override
	public String icon() {
		return "week";
	}

	@Override
	public List<Row> rows() {
		return read().items().stream().map(i -> new Row(i.id(), session.dossier().find(i.place().objectId()), i))
				.toList();
	}

	@Override
	public Header header() {
		List<DueItem> items = overview().items();
		long late = items.stream().filter(i -> overview().when(i) == When.OVERDUE).count();
		Optional<Action> next = late == 0 ? Optional.empty()
				: Optional.of(new Action("late", messages.get("week.late", late), "filter", Optional.empty(),
						surface -> surface.only(WHEN, overview().heading(When.OVERDUE))));
		return new Header(title(), detail(),
				late == 0 ? "" : messages.get("week.chip", late), late == 0 ? Status.DONE : Status.ATTENTION,
				overview().keyFigure(), -1, next);
	}

	private String detail() {
		String today = Formats.of(session.language()).date(session.today());
		return session.me().map(Labels::of).map(me -> messages.get("week.me", today, me)).orElse(today);
	}

	@Override
	public String name(Row row) {
		return item(row).what();
	}

	@Override
	public List<Field> columns() {
		return List.of(fields.derived("on", messages.get("column.on"), this::day),
				fields.derived("what", messages.get("column.what"), r -> Cell.of(item(r).what())),
				fields.derived("owner", messages.get("column.owner"), r -> Cell.of(item(r).owner())),
				fields.derived("days", messages.get("column.days"), this::days),
				fields.derived("kind", messages.get("column.kind"), r -> Cell.of(item(r).kindLabel())),
				fields.derived("place", messages.get("column.place"), this::where),
				fields.derived("latest", messages.get("column.latest"), r -> date(item(r).latest())));
	}

	private Cell day(Row row) {
		return date(item(row).on());
	}

	private Cell date(LocalDate day) {
		return Cell.of(Formats.of(session.language()).date(day), day.toEpochDay());
	}

	private Cell days(Row row) {
		DueItem item = item(row);
		return Cell.of(overview().days(item), item.days(session.today())).with(overview().status(item));
	}

	private Cell where(Row row) {
		Cell cell = Cell.of(item(row).place().label());
		return leadsTo(row).map(cell::to).orElse(cell);
	}

	@Override
	public List<String> defaultColumns() {
		// the kind is a way to pick, and in the details
		return List.of("on", "what", "owner", "days");
	}

	@Override
	public List<Section> sections() {
		return List.of(new Section("due", messages.get("section.due"), columns()));
	}

	@Override
	public List<Grouping> groupings() {
		List<Grouping> groupings = new ArrayList<>();
		groupings.add(new Grouping(WHEN, messages.get("grouping.when"), this::when));
		// Where nobody said who she is, nothing can be hers.
		if (session.me().isPresent()) {
			groupings.add(new Grouping("mine", messages.get("grouping.mine"), this::mine));
		}
		groupings.add(new Grouping("owner", messages.get("column.owner"), r -> owner(item(r).owner())));
		groupings.add(new Grouping("kind", messages.get("column.kind"),
				r -> new Grouping.Group(0, item(r).kindLabel())));
		return groupings;
	}

	private Grouping.Group mine(Row row) {
		String owner = item(row).owner();
		if (owner.isEmpty()) {
			return owner(owner);
		}
		boolean mine = session.me().map(me -> DueItem.ownerName(me, session.today(), session.language()))
				.filter(owner::equals).isPresent();
		return new Grouping.Group(mine ? 0 : HALF, messages.get(mine ? "group.mine" : "group.others"));
	}

	private Grouping.Group when(Row row) {
		When when = overview().when(item(row));
		return new Grouping.Group(when.ordinal(), overview().heading(when));
	}

	private Grouping.Group owner(String owner) {
		return owner.isEmpty() ? new Grouping.Group(1, messages.get("group.nobody")) : new Grouping.Group(0, owner);
	}

	@Override
	public List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		if (!overview().items().isEmpty()) {
			figures.add(overview().timeline());
		}
		return figures;
	}

	@Override
	public String empty() {
		return messages.get("week.empty");
	}
}
