package org.waarborg.screen.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;

/** The rows of a form, read again when the dossier is in another state. */
public final class FormRows {

	/** Most severe first. */
	public static final Comparator<Signal> SEVERE_FIRST = Comparator.comparing(Signal::severity,
			Comparator.<Severity>reverseOrder());

	/** From here on all rows of the screen are read in one go. */
	private static final int SEVERAL = 3;

	private final DossierSession session;
	private final OfRevision<List<Row>> rows;
	private Map<Row, List<Signal>> signals;

	private FormRows(DossierSession session, Supplier<List<Row>> reader) {
		this.session = session;
		rows = new OfRevision<>(session, () -> {
			signals = null;
			return reader.get();
		});
	}

	/**
	 * Rows of a screen.
	 *
	 * @param session the dossier
	 * @param screen  the screen
	 * @param ids     their ids
	 * @return the rows, in the order of the ids
	 */
	public static FormRows of(DossierSession session, Screen screen, List<String> ids) {
		List<String> wanted = ids.stream().distinct().toList();
		return new FormRows(session, () -> wanted.size() <= SEVERAL
				? wanted.stream().map(screen::row).flatMap(Optional::stream).toList()
				: several(screen, wanted));
	}

	private static List<Row> several(Screen screen, List<String> wanted) {
		Set<String> ids = new HashSet<>(wanted);
		Map<String, Row> found = screen.rows().stream().filter(r -> ids.contains(r.id()))
				.collect(Collectors.toMap(Row::id, r -> r, (a, b) -> a));
		return wanted.stream().map(found::get).filter(r -> r != null).toList();
	}

	/**
	 * One child of a row.
	 *
	 * @param session the dossier
	 * @param owner   the row that has it
	 * @param field   the field that holds it
	 * @param child   its id
	 * @return the child, while it is there
	 */
	public static FormRows children(DossierSession session, Supplier<List<Row>> owner, Field field, String child) {
		return new FormRows(session, () -> owner.get().stream()
				.flatMap(r -> field.value(r) instanceof List<?> many ? many.stream().map(Row.class::cast) : null)
				.filter(c -> c.id().equals(child)).toList());
	}

	/** The rows as they are now. */
	public List<Row> now() {
		return rows.get();
	}

	/** The open signals of each row and of what is inside it. */
	public Map<Row, List<Signal>> signals() {
		List<Row> now = now();
		if (signals == null) {
			Map<EObject, List<Row>> owners = RowSignals.owners(now, r -> r);
			Map<String, Row> byId = now.stream().collect(Collectors.toMap(Row::id, r -> r, (a, b) -> a));
			Map<String, List<Signal>> found = RowSignals.of(session, owners, byId::get, Row::id);
			signals = new LinkedHashMap<>();
			now.forEach(r -> signals.put(r, found.getOrDefault(r.id(), List.of())));
		}
		return signals;
	}
}
