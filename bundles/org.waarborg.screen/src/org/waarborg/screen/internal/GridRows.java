package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;

/** The rows of a screen with what was read of them, and which of them a change concerns. */
public final class GridRows {

	/** Up to here all rows are read again after a change: quicker than anybody sees, and nothing can be forgotten. */
	private static final int FEW = 1_000;

	private final DossierSession session;
	private final Screen screen;
	private List<Field> columns = List.of();
	private final Map<String, Integer> places = new HashMap<>();
	private Map<String, Grouping> groupings = Map.of();
	private List<GridEntry> entries = List.of();
	private Map<String, GridEntry> byId = Map.of();
	private Map<EObject, List<GridEntry>> owners = Map.of();
	private Set<EObject> around = Set.of();
	/** The rows that had signals the last time. */
	private Set<String> signalled = Set.of();
	/** Up to where rows were read before anybody asked for them. */
	private int ahead;

	public GridRows(DossierSession session, Screen screen) {
		this.session = session;
		this.screen = screen;
		readAll();
	}

	/** Reads everything anew, columns too. */
	public void readAll() {
		columns = List.copyOf(screen.columns());
		places.clear();
		for (int i = 0; i < columns.size(); i++) {
			places.put(columns.get(i).id(), Integer.valueOf(i));
		}
		groupings = new LinkedHashMap<>();
		screen.groupings().forEach(g -> groupings.put(g.id(), g));
		byId = Map.of();
		use(screen.rows());
		index();
		readSignals();
	}

	/** Forgets all, because the dossier is closed. */
	public void clear() {
		entries = List.of();
		byId = Map.of();
		owners = Map.of();
		around = Set.of();
	}

	public List<Field> columns() {
		return columns;
	}

	public Optional<Field> column(String id) {
		return Optional.ofNullable(places.get(id)).map(i -> columns.get(i.intValue()));
	}

	public Optional<Grouping> grouping(String id) {
		return Optional.ofNullable(groupings.get(id));
	}

	public List<GridEntry> entries() {
		return entries;
	}

	public Optional<GridEntry> entry(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	public Cell cell(GridEntry entry, Field column) {
		Integer place = places.get(column.id());
		return place == null ? column.cell(entry.row()) : entry.cell(place.intValue(), columns.get(place.intValue()));
	}

	String text(GridEntry entry) {
		return entry.text(screen, columns);
	}

	/** Reads the text of the next rows that were not read; answers whether there may be more. */
	public boolean readAhead(int count) {
		int left = count;
		for (; ahead < entries.size() && left > 0; ahead++) {
			GridEntry entry = entries.get(ahead);
			if (!entry.hasText()) {
				text(entry);
				left--;
			}
		}
		return ahead < entries.size();
	}

	/**
	 * What a change means, not yet {@link #apply applied}.
	 *
	 * @param rows     the rows as they are now
	 * @param same     whether they are the same as before, in the same order
	 * @param affected those of before that may read differently
	 */
	public record Reading(List<Row> rows, boolean same, Collection<GridEntry> affected) {
	}

	/** Finds out what a change means. */
	public Reading read(Change change) {
		List<Row> rows = screen.rows();
		boolean same = rows.size() == entries.size();
		Set<GridEntry> others = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			same = same && row.id().equals(entries.get(i).id());
			GridEntry entry = byId.get(row.id());
			if (entry != null && !reads(entry.row(), row)) {
				others.add(entry);
			}
		}
		return new Reading(rows, same, entries.size() <= FEW || !affected(change, others) ? entries : others);
	}

	private static boolean reads(Row before, Row now) {
		return before.object().orElse(null) == now.object().orElse(null) && before.subject().equals(now.subject());
	}

	/** Adds the rows that a change concerns; false when it may concern any. */
	private boolean affected(Change change, Set<GridEntry> found) {
		for (EObject changed : change.objects()) {
			List<GridEntry> inside = RowSignals.around(changed, owners);
			boolean above = around.contains(changed);
			// Above the rows, a change of structure is that rows came or went; else it is something that rows may read.
			if (inside.isEmpty() && !(above && change.structure()) && !isGone(changed)) {
				return false;
			}
			found.addAll(inside);
			if (!above) {
				referring(changed, found);
			}
		}
		screen.alsoChanged(change).stream().map(byId::get).filter(e -> e != null).forEach(found::add);
		return true;
	}

	/** What was deleted with its row says nothing any more; what refers to it changed too. */
	private static boolean isGone(EObject changed) {
		return changed.eResource() == null;
	}

	private void referring(EObject changed, Set<GridEntry> found) {
		for (EObject at = changed; at != null && !around.contains(at); at = at.eContainer()) {
			session.referrers(at).forEach(r -> found.addAll(RowSignals.around(r, owners)));
		}
	}

	/** Takes the rows as they are now, and forgets what was read of those affected. */
	public void apply(Reading reading) {
		Set<GridEntry> affected = Collections.newSetFromMap(new IdentityHashMap<>());
		affected.addAll(reading.affected());
		boolean objects = !reading.same();
		ahead = 0;
		for (Row row : reading.rows()) {
			GridEntry entry = byId.get(row.id());
			if (entry != null) {
				// A row of before may have another object now: a control that was decided on.
				objects = objects || entry.row().object().orElse(null) != row.object().orElse(null);
				if (affected.contains(entry)) {
					entry.reread(row);
				} else {
					entry.use(row);
				}
			}
		}
		if (!reading.same()) {
			use(reading.rows());
		}
		if (objects) {
			index();
		}
	}

	private void use(List<Row> rows) {
		Map<String, GridEntry> now = new LinkedHashMap<>(rows.size() * 2);
		for (Row row : rows) {
			GridEntry known = byId.get(row.id());
			now.put(row.id(), known == null ? new GridEntry(row, columns.size()) : known);
		}
		entries = List.copyOf(now.values());
		byId = now;
	}

	/** Whether a row reads differently than it did, in the cells that somebody asked for. */
	public boolean differs(GridEntry entry, Cell[] before) {
		for (int i = 0; i < before.length; i++) {
			if (before[i] != null && !before[i].equals(entry.cell(i, columns.get(i)))) {
				return true;
			}
		}
		return false;
	}

	private void index() {
		owners = RowSignals.owners(entries, GridEntry::row);
		Set<EObject> above = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject object : owners.keySet()) {
			for (EObject at = object.eContainer(); at != null && above.add(at);) {
				at = at.eContainer();
			}
		}
		around = above;
	}

	/** Reads the signals again; answers the rows that have others now, and forgets what was read of them. */
	public List<GridEntry> readSignals() {
		Map<String, List<Signal>> now = RowSignals.of(session, owners, byId::get, GridEntry::id);
		entries.forEach(e -> own(e, now));
		Set<String> concerned = new LinkedHashSet<>(signalled);
		concerned.addAll(now.keySet());
		List<GridEntry> changed = new ArrayList<>();
		for (String id : concerned) {
			GridEntry entry = byId.get(id);
			if (entry != null) {
				List<Signal> signals = now.getOrDefault(id, List.of());
				if (!said(entry.signals()).equals(said(signals))) {
					changed.add(entry);
				}
				entry.setSignals(signals);
			}
		}
		signalled = now.keySet();
		return changed;
	}

	/** A row that is a signal has that one, and not those of its neighbours at the same object. */
	private static void own(GridEntry entry, Map<String, List<Signal>> signals) {
		if (entry.row().subject() instanceof Signal own) {
			if (own.isOpen()) {
				signals.put(entry.id(), List.of(own));
			} else {
				signals.remove(entry.id());
			}
		}
	}

	/** What a person sees of signals; their fixes are others each time. */
	private static List<Object> said(List<Signal> signals) {
		return signals.isEmpty() ? List.of()
				: Arrays.asList(signals.stream().map(s -> new Said(s.id(), s.severity(), s.text())).toArray());
	}

	private record Said(String id, Severity severity, String text) {
	}
}
