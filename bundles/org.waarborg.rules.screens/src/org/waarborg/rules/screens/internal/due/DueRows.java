package org.waarborg.rules.screens.internal.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.document.Figure;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.dossier.rules.DueOverview;
import org.waarborg.dossier.rules.DueOverview.When;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.rules.screens.internal.ReadingScreen;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;

/** A list of what is due: what is late first, then what comes nearest; whose it is, of what kind, in which part of the dossier. */
public abstract class DueRows extends ReadingScreen {

	/** The grouping by when. */
	protected static final String WHEN = "when";
	/** Between mine and nobody's. */
	private static final double HALF = 0.5;
	/** Behind the parts of the dossier with files of their own. */
	private static final double BASE = 1;

	private final OfRevision<DueOverview> overview;

	/**
	 * A screen.
	 *
	 * @param session the dossier
	 * @param key     its key
	 */
	protected DueRows(DossierSession session, String key) {
		super(session, key);
		overview = new OfRevision<>(session, () -> read());
	}

	/** The last day that it looks ahead to. */
	protected abstract LocalDate until();

	private DueOverview read() {
		return ahead(until());
	}

	/** What is due until a day. */
	protected final DueOverview ahead(LocalDate until) {
		List<DueItem> items = session.due().stream().filter(i -> !i.on().isAfter(until)).toList();
		return new DueOverview(new DueList(items, session.today(), until), session.language(), session.today());
	}

	/** What is due, as it is now. */
	protected final DueOverview overview() {
		return overview.get();
	}

	/** What a row is of. */
	protected static DueItem item(Row row) {
		return (DueItem) row.subject();
	}

	@Override
	protected final Place place(Row row) {
		return item(row).place();
	}

	@Override
	public final List<Row> rows() {
		return overview().items().stream()
				.map(i -> new Row(i.id(), session.dossier().find(i.place().objectId()), i)).toList();
	}

	@Override
	public final Header header() {
		long late = overview().items().stream().filter(i -> overview().when(i) == When.OVERDUE).count();
		return new Header(title(), detail(), late == 0 ? "" : messages.get("week.chip", late),
				late == 0 ? Status.DONE : Status.ATTENTION, overview().keyFigure(), -1, next(late));
	}

	/** What to do first: what is late. */
	protected Optional<Action> next(long late) {
		return late == 0 ? Optional.empty()
				: Optional.of(new Action("late", messages.get("week.late", late), "filter", Optional.empty(),
						surface -> surface.only(WHEN, overview().heading(When.OVERDUE))));
	}

	private String detail() {
		String today = Formats.of(session.language()).date(session.today());
		return session.me().map(Labels::of).map(me -> messages.get("week.me", today, me)).orElse(today);
	}

	@Override
	public final String name(Row row) {
		return item(row).what();
	}

	@Override
	public final List<Field> columns() {
		return List.of(fields.derived("on", messages.get("column.on"), r -> date(item(r).on())),
				fields.derived("what", messages.get("column.what"), r -> Cell.of(item(r).what())),
				fields.derived("owner", messages.get("column.owner"), r -> Cell.of(item(r).owner())),
				fields.derived("days", messages.get("column.days"), this::days),
				fields.derived("kind", messages.get("column.kind"), r -> Cell.of(item(r).kindLabel())),
				fields.derived("place", messages.get("column.place"), this::where),
				fields.derived("latest", messages.get("column.latest"), r -> date(item(r).latest())),
				fields.derived("domain", messages.get("column.domain"), r -> Cell.of(domain(r).label())));
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
	public final List<Section> sections() {
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
		groupings.add(new Grouping("domain", messages.get("column.domain"), this::domain));
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

	/** The domain that the place is in, by the package of its file; what has no file of its own is the base of the dossier. */
	private Grouping.Group domain(Row row) {
		Map<String, String> labels = row.object().map(EcoreUtil::getRootContainer).map(EObject::eClass)
				.map(c -> session.dossier().domains().get(c.getEPackage().getName())).orElse(Map.of());
		String label = labels.getOrDefault(session.language(), "");
		return label.isEmpty() ? new Grouping.Group(BASE, messages.get("domain.base")) : new Grouping.Group(0, label);
	}

	@Override
	public List<Figure> figures() {
		return overview().items().isEmpty() ? List.of() : List.of(overview().timeline());
	}
}
