package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Folding;
import org.waarborg.controlset.NaturalOrder;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.GridModel.Heading;
import org.waarborg.screen.GridModel.Item;
import org.waarborg.screen.GridModel.Line;
import org.waarborg.screen.Grouping;

/** How a grid is set up, and the lines that follow from it. */
public final class GridView {

	private final GridRows rows;
	private String filter = "";
	private List<String> words = List.of();
	private final Map<String, Set<String>> only = new LinkedHashMap<>();
	/** Rows that stay although the filter says otherwise: what one works on does not vanish under one's hands. */
	private final Set<String> kept = new HashSet<>();
	private String sort = "";
	private boolean ascending = true;
	private String grouping = "";
	private final Map<String, Set<String>> collapsed = new HashMap<>();
	private List<GridEntry> shown = List.of();
	/** Headings, and entries for rows: the row of an entry is another after a change. */
	private List<Object> lines = List.of();
	private final Map<String, Integer> index = new HashMap<>();
	private Set<String> shownIds = Set.of();

	public GridView(GridRows rows) {
		this.rows = rows;
	}

	/** Makes the lines anew. */
	public void build() {
		List<GridEntry> now = new ArrayList<>();
		for (GridEntry entry : rows.entries()) {
			if (passes(entry) || kept.contains(entry.id())) {
				now.add(entry);
			}
		}
		List<GridEntry> sorted = sort().map(s -> sorted(now, s)).orElse(now);
		index.clear();
		if (grouping().isPresent()) {
			grouped(sorted, grouping().get());
		} else {
			flat(sorted);
		}
		Set<String> ids = HashSet.newHashSet(shown.size());
		shown.forEach(e -> ids.add(e.id()));
		shownIds = ids;
	}

	private void flat(List<GridEntry> now) {
		List<Object> all = new ArrayList<>(now.size());
		now.forEach(e -> add(e, all));
		shown = now;
		lines = all;
	}

	private void add(GridEntry entry, List<Object> to) {
		index.put(entry.id(), Integer.valueOf(to.size()));
		to.add(entry);
	}

	private void grouped(List<GridEntry> now, Grouping by) {
		List<GridEntry> order = new ArrayList<>(now.size());
		List<Object> all = new ArrayList<>(now.size());
		Set<String> closed = collapsed.getOrDefault(by.id(), Set.of());
		for (Bucket bucket : buckets(now, by)) {
			boolean open = !closed.contains(bucket.group().label());
			all.add(new Heading(bucket.group().label(), bucket.entries().size(), open));
			order.addAll(bucket.entries());
			if (open) {
				bucket.entries().forEach(e -> add(e, all));
			}
		}
		shown = order;
		lines = all;
	}

	private record Bucket(Grouping.Group group, List<GridEntry> entries) {
	}

	private static List<Bucket> buckets(Collection<GridEntry> entries, Grouping by) {
		Map<String, Bucket> found = new LinkedHashMap<>();
		for (GridEntry entry : entries) {
			Grouping.Group group = entry.heading(by);
			found.computeIfAbsent(group.label(), l -> new Bucket(group, new ArrayList<>())).entries().add(entry);
		}
		List<Bucket> sorted = new ArrayList<>(found.values());
		sorted.sort(Comparator.<Bucket>comparingDouble(b -> b.group().order())
				.thenComparing(b -> Folding.fold(b.group().label()), NaturalOrder::compare));
		return sorted;
	}

	/** What a row sorts by. */
	private record Key(GridEntry entry, boolean empty, double number, String text) {
	}

	private List<GridEntry> sorted(List<GridEntry> some, Field column) {
		List<Key> keys = new ArrayList<>(some.size());
		for (GridEntry entry : some) {
			Cell cell = rows.cell(entry, column);
			keys.add(new Key(entry, cell.isEmpty(), cell.order().number(), entry.sortText(cell)));
		}
		int sign = ascending ? 1 : -1;
		keys.sort((a, b) -> {
			if (a.empty() || b.empty()) {
				// What is not filled in comes last, whichever way it is sorted.
				return Boolean.compare(a.empty(), b.empty());
			}
			int number = Double.compare(a.number(), b.number());
			return sign * (number != 0 ? number : NaturalOrder.compare(a.text(), b.text()));
		});
		return keys.stream().map(Key::entry).toList();
	}

	private boolean passes(GridEntry entry) {
		return picked(entry, "") && found(entry);
	}

	private boolean found(GridEntry entry) {
		if (words.isEmpty()) {
			return true;
		}
		String text = rows.text(entry);
		for (String word : words) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private boolean picked(GridEntry entry, String but) {
		for (Map.Entry<String, Set<String>> one : only.entrySet()) {
			Optional<Grouping> by = one.getKey().equals(but) ? Optional.empty() : rows.grouping(one.getKey());
			if (by.isPresent() && entry.groups(by.get()).stream().noneMatch(g -> one.getValue().contains(g.label()))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Where a row stands: what decides on its line.
	 *
	 * @param passes whether the filters let it through
	 * @param group  its heading
	 * @param sort   what it sorts by
	 */
	public record Standing(boolean passes, Optional<Grouping.Group> group, Optional<Cell.Sort> sort) {
	}

	public Standing standing(GridEntry entry) {
		return new Standing(passes(entry), grouping().map(entry::heading),
				sort().map(s -> rows.cell(entry, s).order()));
	}

	/** The groups with how many rows each has under the other filters. */
	public List<Heading> facet(Grouping by) {
		Set<String> chosen = only(by.id());
		Map<String, Counted> found = new LinkedHashMap<>();
		for (GridEntry entry : rows.entries()) {
			int one = picked(entry, by.id()) && found(entry) ? 1 : 0;
			entry.groups(by)
					.forEach(g -> found.merge(g.label(), new Counted(g.order(), g.label(), one), Counted::and));
		}
		return found.values().stream()
				.sorted(Comparator.comparingDouble(Counted::order)
						.thenComparing(c -> Folding.fold(c.label()), NaturalOrder::compare))
				.map(c -> new Heading(c.label(), c.rows(), chosen.isEmpty() || chosen.contains(c.label()))).toList();
	}

	/** A group with how many rows it has. */
	private record Counted(double order, String label, int rows) {

		Counted and(Counted more) {
			return new Counted(order, label, rows + more.rows());
		}
	}

	/** From now on these rows stay in spite of the filter. */
	public void keep(Collection<String> ids) {
		kept.clear();
		kept.addAll(ids);
	}

	public boolean isShown(String id) {
		return shownIds.contains(id);
	}

	public boolean passes(String id) {
		return rows.entry(id).filter(this::passes).isPresent();
	}

	public List<GridEntry> shown() {
		return shown;
	}

	public int size() {
		return lines.size();
	}

	public Line line(int at) {
		return lines.get(at) instanceof GridEntry entry ? new Item(entry.row()) : (Line) lines.get(at);
	}

	public int indexOf(String id) {
		Integer at = index.get(id);
		return at == null ? -1 : at.intValue();
	}

	public String filter() {
		return filter;
	}

	public void clearFilters() {
		setFilter("");
		only.clear();
	}

	public void setFilter(String typed) {
		filter = typed;
		words = Folding.words(typed);
		kept.clear();
	}

	public Set<String> only(String by) {
		return only.getOrDefault(by, Set.of());
	}

	public Map<String, Set<String>> only() {
		return only;
	}

	public void setOnly(String by, Collection<String> labels) {
		if (labels.isEmpty() || rows.grouping(by).isEmpty()) {
			only.remove(by);
		} else {
			only.put(by, new LinkedHashSet<>(labels));
		}
		kept.clear();
	}

	public Optional<Field> sort() {
		return rows.column(sort);
	}

	public boolean ascending() {
		return ascending;
	}

	public void setSort(String column, boolean smallFirst) {
		sort = column;
		ascending = smallFirst;
	}

	public Optional<Grouping> grouping() {
		return rows.grouping(grouping);
	}

	public void setGrouping(String by) {
		grouping = by;
	}

	public Set<String> collapsed() {
		return collapsed.getOrDefault(grouping, Set.of());
	}

	public void setCollapsed(Collection<String> labels) {
		collapsed.put(grouping, new LinkedHashSet<>(labels));
	}

	public void expand(String label, boolean open) {
		Set<String> closed = collapsed.computeIfAbsent(grouping, i -> new LinkedHashSet<>());
		if (open) {
			closed.remove(label);
		} else {
			closed.add(label);
		}
	}
}
