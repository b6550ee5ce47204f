package org.waarborg.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Signal;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.internal.BulkEdit;
import org.waarborg.screen.internal.GridEntry;
import org.waarborg.screen.internal.GridRows;
import org.waarborg.screen.internal.GridView;
import org.waarborg.screen.internal.Tsv;
import org.waarborg.screen.internal.ScreenWords;

/**
 * What a grid shows of a screen: which lines, in which order, under which headings, and which are selected. It follows the
 * session: after a change it reads the screen again and tells its listener. Ten thousand rows are filtered between two keys.
 * On the dossier's thread.
 *
 * @since 0.1
 */
public final class GridModel implements AutoCloseable {

	/** A line of the grid. */
	public sealed interface Line {
	}

	/**
	 * A heading.
	 *
	 * @param label    the group
	 * @param rows     how many rows it has, after filtering
	 * @param expanded whether they are shown
	 */
	public record Heading(String label, int rows, boolean expanded) implements Line {
	}

	/**
	 * A row.
	 *
	 * @param row the row
	 */
	public record Item(Row row) implements Line {
	}

	/** Is told when something to see has changed. */
	public interface Listener {

		/** Other lines, other order: everything is to be painted again. Selection is by id and kept. */
		void lines();

		/**
		 * Some rows read differently.
		 *
		 * @param indexes of lines
		 */
		void changed(List<Integer> indexes);

		/** Header, signals or columns are different. */
		void around();
	}

	/**
	 * How the user has set up a grid. Kept over restarts.
	 *
	 * @param columns   ids, in order; those that do not exist any more are passed over
	 * @param sort      id of the column to sort by; empty for the natural order
	 * @param ascending whether small comes first
	 * @param grouping  id of the grouping; empty for none
	 * @param collapsed labels of groups whose rows are hidden
	 * @param filter    what was typed
	 * @param only      picked groups: {@code grouping=label}
	 * @param selected  ids of rows
	 */
	public record State(List<String> columns, String sort, boolean ascending, String grouping, List<String> collapsed,
			String filter, List<String> only, List<String> selected) {
	}

	private final DossierSession session;
	private final Screen screen;
	private final ScreenWords words;
	private final GridRows rows;
	private final GridView view;
	private final SessionListener follower = new Follower();
	private List<Field> columns;
	/** The screen's own choice when it was looked at last. */
	private List<String> offered;
	private Set<String> selected = Set.of();
	private Listener listener;

	/**
	 * A grid over a screen, until it is {@linkplain #close closed}. It starts with the screen's own columns and grouping.
	 *
	 * @param session the dossier
	 * @param screen  the screen
	 */
	public GridModel(DossierSession session, Screen screen) {
		this.session = session;
		this.screen = screen;
		words = ScreenWords.of(session);
		rows = new GridRows(session, screen);
		view = new GridView(rows);
		columns = known(List.of());
		offered = List.copyOf(screen.defaultColumns());
		if (screen.grouped() && !screen.groupings().isEmpty()) {
			view.setGrouping(screen.groupings().get(0).id());
		}
		view.build();
		session.addListener(follower);
	}

	/**
	 * The screen.
	 *
	 * @return as it was given
	 */
	public Screen screen() {
		return screen;
	}

	/**
	 * Says who is told of changes.
	 *
	 * @param listener one listener; null for none
	 */
	public void setListener(Listener listener) {
		this.listener = listener;
	}

	/**
	 * The columns that are shown.
	 *
	 * @return in order
	 */
	public List<Field> columns() {
		return columns;
	}

	/**
	 * Shows other columns.
	 *
	 * @param ids ids of columns, in order; unknown ones are passed over. The screen's own choice when none is left
	 */
	public void setColumns(List<String> ids) {
		columns = known(ids);
		tellAround();
	}

	/**
	 * How many lines there are.
	 *
	 * @return headings and the rows that are not collapsed
	 */
	public int size() {
		return view.size();
	}

	/**
	 * A line.
	 *
	 * @param index its place from 0
	 * @return the line
	 * @throws IndexOutOfBoundsException when there is no such line
	 */
	public Line line(int index) {
		return view.line(index);
	}

	/**
	 * The place of a row's line.
	 *
	 * @param row id of the row
	 * @return its index; -1 when it is filtered away, collapsed or gone
	 */
	public int indexOf(String row) {
		return view.indexOf(row);
	}

	/**
	 * Makes a row to be seen: opens its heading, and takes the filters away where they hide it. Tells the listener.
	 *
	 * @param row id of the row
	 * @return the index of its line; -1 when there is no such row
	 */
	public int reveal(String row) {
		if (rows.entry(row).isEmpty()) {
			return -1;
		}
		if (!view.isShown(row)) {
			view.clearFilters();
			view.build();
		}
		view.grouping().ifPresent(g -> rows.entry(row).ifPresent(e -> view.expand(e.heading(g).label(), true)));
		view.build();
		tellLines();
		return view.indexOf(row);
	}

	/**
	 * How a column of a row reads.
	 *
	 * @param row    a row of this grid
	 * @param column a column of the screen
	 * @return the cell, remembered until the row changes
	 */
	public Cell cell(Row row, Field column) {
		return rows.entry(row.id()).map(e -> rows.cell(e, column)).orElseGet(() -> column.cell(row));
	}

	/**
	 * Open signals at a row and what is inside it.
	 *
	 * @param row a row of this grid
	 * @return most severe first
	 */
	public List<Signal> signals(Row row) {
		return rows.entry(row.id()).map(GridEntry::signals).orElse(List.of());
	}

	/**
	 * Whether it is a list of signals: each row is one itself.
	 *
	 * @return true for such a list, also while it is empty
	 */
	public boolean ofSignals() {
		return screen.followsSignals()
				&& rows.entries().stream().findFirst().filter(e -> !(e.row().subject() instanceof Signal)).isEmpty();
	}

	/**
	 * What was typed to filter.
	 *
	 * @return the words; empty for none
	 */
	public String filter() {
		return view.filter();
	}

	/**
	 * Shows rows in which every word occurs in some column, shown or not, or in the name: any part of a word, in any order,
	 * without case or accents. A row that an edit would filter away stays while it is selected, until the filter is set again.
	 *
	 * @param words what was typed; empty shows all
	 */
	public void setFilter(String words) {
		view.setFilter(words);
		rebuild();
	}

	/**
	 * Reads what rows can be found by, before anybody types: among ten thousand rows the first key is as quick as the others then.
	 *
	 * @param count how many rows at most
	 * @return whether there are more that were not read yet
	 */
	public boolean readAhead(int count) {
		return rows.readAhead(count);
	}

	/**
	 * The picked groups of a grouping.
	 *
	 * @param grouping id of the grouping
	 * @return labels; empty when all are shown
	 */
	public Set<String> only(String grouping) {
		return Set.copyOf(view.only(grouping));
	}

	/**
	 * Shows only some groups of a grouping: the rows that have at least one of them. Several groupings narrow together.
	 *
	 * @param grouping id of the grouping; one that does not exist is passed over
	 * @param labels   the groups; all when empty
	 */
	public void setOnly(String grouping, Collection<String> labels) {
		view.setOnly(grouping, labels);
		rebuild();
	}

	/**
	 * What a facet shows: the groups of a grouping with how many rows each has under the other filters. A row with several
	 * groups is counted in each.
	 *
	 * @param grouping id of the grouping
	 * @return all its groups in order, those without rows too; {@code expanded} says whether a group is picked or all are.
	 *         Empty when there is no such grouping
	 */
	public List<Heading> facet(String grouping) {
		return rows.grouping(grouping).map(view::facet).orElse(List.of());
	}

	/**
	 * How many rows are shown.
	 *
	 * @return the count, collapsed ones included
	 */
	public int shown() {
		return view.shown().size();
	}

	/**
	 * How many rows there are.
	 *
	 * @return the count without filter
	 */
	public int total() {
		return rows.entries().size();
	}

	/**
	 * Sorts, inside groups where grouped. What is empty comes last either way; rows that are alike stay in natural order.
	 *
	 * @param column    id of a column; empty or unknown for the natural order
	 * @param ascending whether small comes first
	 */
	public void sort(String column, boolean ascending) {
		view.setSort(column, ascending);
		rebuild();
	}

	/**
	 * The column that it is sorted by.
	 *
	 * @return its id; empty for the natural order
	 */
	public String sorted() {
		return view.sort().map(Field::id).orElse("");
	}

	/**
	 * Which way it is sorted.
	 *
	 * @return whether small comes first
	 */
	public boolean ascending() {
		return view.ascending();
	}

	/**
	 * Puts rows together under headings.
	 *
	 * @param grouping id of a grouping; empty or unknown for none
	 */
	public void group(String grouping) {
		view.setGrouping(grouping);
		rebuild();
	}

	/**
	 * The grouping in use.
	 *
	 * @return the grouping, or empty
	 */
	public Optional<Grouping> grouping() {
		return view.grouping();
	}

	/**
	 * Opens or closes a heading.
	 *
	 * @param heading a heading of this grid
	 * @param open    whether its rows are shown
	 */
	public void expand(Heading heading, boolean open) {
		view.expand(heading.label(), open);
		rebuild();
	}

	/**
	 * The selected rows, as edits shall meet them: never one that the person does not see.
	 *
	 * @return those that exist, are not filtered away and stand under an open heading, in the order shown; the others stay
	 *         selected and are back with the filter or heading
	 */
	public List<Row> selection() {
		return selected.isEmpty() ? List.of()
				: view.shown().stream().filter(e -> selected.contains(e.id()) && view.indexOf(e.id()) >= 0)
						.map(GridEntry::row).toList();
	}

	/**
	 * What the person has in front of her: for actions on the screen.
	 *
	 * @return the {@linkplain #selection() selected} rows, and all that the filter leaves, also those under closed headings
	 */
	public Selection inFront() {
		return new Selection(selection(), view.shown().stream().map(GridEntry::row).toList(), shown() < total());
	}

	/**
	 * Selects rows and no others; tells no listener.
	 *
	 * @param rows ids
	 */
	public void select(Collection<String> rows) {
		selected = new LinkedHashSet<>(rows);
	}

	/**
	 * The next row with an open signal, in the order shown, collapsed ones included; from the start again at the end.
	 *
	 * @param after id of a row; empty to begin at the start
	 * @return the id; the row itself when it is the only one; empty when there is none
	 */
	public Optional<String> nextSignal(String after) {
		List<GridEntry> shown = view.shown();
		int start = 0;
		while (start < shown.size() && !shown.get(start).id().equals(after)) {
			start++;
		}
		for (int i = 1; i <= shown.size(); i++) {
			GridEntry entry = shown.get((start == shown.size() ? i - 1 : start + i) % shown.size());
			if (!entry.signals().isEmpty()) {
				return Optional.of(entry.id());
			}
		}
		return Optional.empty();
	}

	/**
	 * Rows as text for a spreadsheet.
	 *
	 * @param rows rows of this grid
	 * @return a line with the labels of the columns shown, then a line a row; tabs between cells. Nothing in it starts a
	 *         formula
	 */
	public String copy(List<Row> rows) {
		StringBuilder text = new StringBuilder(Tsv.line(columns.stream().map(Field::label).toList()));
		for (Row row : rows) {
			text.append(Tsv.line(columns.stream().map(c -> cell(row, c).text()).toList()));
		}
		return text.toString();
	}

	/**
	 * Sets a field in rows as one step for undo. Where it is locked or the same already nothing is done.
	 *
	 * @param field a field of the screen
	 * @param rows  rows of this grid
	 * @param value what to set, see {@link FieldType}; null clears
	 * @return in how many rows it was set
	 * @throws IllegalStateException when the dossier cannot be changed
	 */
	public int set(Field field, List<Row> rows, Object value) {
		return BulkEdit.set(session, field, rows, r -> value,
				set -> BulkEdit.label(words, field, words.rows(screen, set)));
	}

	/**
	 * Adds a row as one step for undo and selects it; it is shown, whatever the filter says.
	 *
	 * @return its id
	 * @throws IllegalStateException when the dossier cannot be changed
	 */
	public String add() {
		Added added = screen.add(session.edits());
		session.run(screen.adds().orElseGet(() -> words.get("undo.add", screen.title())), List.of(added.command()));
		selected = Set.of(added.id());
		if (!view.isShown(added.id())) {
			view.keep(selected);
			view.build();
		}
		reveal(added.id());
		return added.id();
	}

	/**
	 * Deletes the rows that can be, as one step for undo, and selects the row that comes in their place.
	 *
	 * @param rows rows of this grid
	 * @return how many were deleted
	 * @throws IllegalStateException when the dossier cannot be changed
	 */
	public int delete(List<Row> rows) {
		List<Row> deleted = rows.stream().filter(r -> screen.cannotDelete(r).isEmpty()).toList();
		if (deleted.isEmpty()) {
			return 0;
		}
		Optional<String> next = after(deleted);
		session.run(words.get("undo.delete", words.rows(screen, deleted)),
				List.of(screen.delete(session.edits(), deleted)));
		selected = next.map(Set::of).orElse(Set.of());
		tellLines();
		return deleted.size();
	}

	/**
	 * How it is set up now.
	 *
	 * @return the state
	 */
	public State state() {
		List<String> picked = new ArrayList<>();
		view.only().forEach((grouping, labels) -> labels.forEach(l -> picked.add(grouping + '=' + l)));
		return new State(columns.stream().map(Field::id).toList(), sorted(), ascending(),
				grouping().map(Grouping::id).orElse(""), List.copyOf(view.collapsed()), filter(), picked,
				List.copyOf(selected));
	}

	/**
	 * Sets it up as it was. What does not exist any more is passed over.
	 *
	 * @param state from {@link #state}, perhaps of an older version
	 */
	public void restore(State state) {
		columns = known(state.columns());
		view.setSort(state.sort(), state.ascending());
		view.setGrouping(state.grouping());
		view.setCollapsed(state.collapsed());
		view.clearFilters();
		view.setFilter(state.filter());
		Map<String, List<String>> picked = new LinkedHashMap<>();
		for (String one : state.only()) {
			int end = one.indexOf('=');
			if (end > 0) {
				picked.computeIfAbsent(one.substring(0, end), g -> new ArrayList<>()).add(one.substring(end + 1));
			}
		}
		picked.forEach(view::setOnly);
		selected = new LinkedHashSet<>(state.selected());
		rebuild();
		tellAround();
	}

	/** Stops following the session. */
	@Override
	public void close() {
		session.removeListener(follower);
		listener = null;
	}

	private List<Field> known(List<String> ids) {
		List<Field> known = ids.stream().distinct().map(rows::column).flatMap(Optional::stream).toList();
		return known.isEmpty() ? screen.defaultColumns().stream().map(rows::column).flatMap(Optional::stream).toList()
				: known;
	}

	/** The row below those that go, else the one above them. */
	private Optional<String> after(List<Row> deleted) {
		Set<String> gone = HashSet.newHashSet(deleted.size());
		deleted.forEach(r -> gone.add(r.id()));
		String above = null;
		boolean passed = false;
		for (GridEntry entry : view.shown()) {
			if (gone.contains(entry.id())) {
				passed = true;
			} else if (passed) {
				return Optional.of(entry.id());
			} else {
				above = entry.id();
			}
		}
		return Optional.ofNullable(above);
	}

	private void rebuild() {
		view.build();
		tellLines();
	}

	private void tellLines() {
		if (listener != null) {
			listener.lines();
		}
	}

	private void tellAround() {
		if (listener != null) {
			listener.around();
		}
	}

	private void tellChanged(Collection<GridEntry> changed) {
		List<Integer> indexes = changed.stream().map(e -> Integer.valueOf(view.indexOf(e.id())))
				.filter(i -> i.intValue() >= 0).sorted().toList();
		if (listener != null && !indexes.isEmpty()) {
			listener.changed(indexes);
		}
	}

	/**
	 * A column that the screen offers since it has something to say is shown, where the screen has it; one that it offers no more
	 * goes. What a person chose otherwise stays.
	 */
	private void followOffer() {
		List<String> now = List.copyOf(screen.defaultColumns());
		if (now.equals(offered)) {
			return;
		}
		List<String> shown = new ArrayList<>(columns.stream().map(Field::id).toList());
		shown.removeIf(id -> offered.contains(id) && !now.contains(id));
		for (String id : now) {
			if (!offered.contains(id) && !shown.contains(id)) {
				int place = now.indexOf(id);
				int before = place == 0 ? -1 : shown.indexOf(now.get(place - 1));
				shown.add(place > 0 && before < 0 ? shown.size() : before + 1, id);
			}
		}
		offered = now;
		columns = known(shown);
	}

	/** What one is working on stays to be seen, also when it does not pass the filter any more. */
	private void keepSelected() {
		view.keep(selected.stream().filter(view::isShown).toList());
	}

	/** Follows the session. */
	private final class Follower implements SessionListener {

		@Override
		public void changed(Change change) {
			if (change.all()) {
				List<String> ids = columns.stream().map(Field::id).toList();
				keepSelected();
				rows.readAll();
				columns = known(ids);
				followOffer();
				rebuild();
				tellAround();
			} else if ((change.structure() || !change.objects().isEmpty()) && screen.concerns(change)) {
				update(rows.read(change));
				followOffer();
				tellAround();
			}
		}

		private void update(GridRows.Reading reading) {
			if (!reading.same()) {
				keepSelected();
				rows.apply(reading);
				rows.readSignals();
				rebuild();
				return;
			}
			List<GridEntry> seen = reread(reading.affected(), () -> rows.apply(reading));
			tellChanged(seen);
		}

		/**
		 * Reads rows again and makes the lines anew where it matters.
		 *
		 * @return those that read differently, when the lines stayed
		 */
		private List<GridEntry> reread(Collection<GridEntry> affected, Runnable apply) {
			Map<GridEntry, Cell[]> cells = new LinkedHashMap<>();
			Map<GridEntry, GridView.Standing> standings = new LinkedHashMap<>();
			for (GridEntry entry : affected) {
				cells.put(entry, entry.read());
				standings.put(entry, view.standing(entry));
			}
			apply.run();
			boolean moved = false;
			for (Map.Entry<GridEntry, GridView.Standing> one : standings.entrySet()) {
				moved = moved || !one.getValue().equals(view.standing(one.getKey()));
			}
			if (moved) {
				keepSelected();
				rebuild();
				return List.of();
			}
			return affected.stream().filter(e -> rows.differs(e, cells.get(e))).toList();
		}

		@Override
		public void signals(CheckResult result) {
			if (screen.followsSignals()) {
				update(rows.read(new Change(Set.of(), true, false)));
				rows.readSignals();
				tellAround();
				return;
			}
			List<GridEntry> changed = rows.readSignals();
			reread(changed, () -> changed.forEach(e -> e.reread(e.row())));
			tellChanged(changed);
			tellAround();
		}

		@Override
		public void closed() {
			rows.clear();
			view.build();
			session.removeListener(this);
		}
	}
}
