package org.waarborg.dossier.screens.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Dossier;
import org.waarborg.rules.DueItem;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.fields.Fields;

/**
 * What is due of the things of a dossier, as the list of due work reckons it, so that a screen and a document never contradict
 * each other. Reckoned again after a change only.
 */
final class DueDays {

	private static final int SOON = 31;

	private final Fields fields;
	private final DossierSession session;
	private Dossier root;
	private Object step;
	private LocalDate day;
	private Map<String, List<DueItem>> items = Map.of();

	DueDays(Fields fields) {
		this.fields = fields;
		session = fields.session();
	}

	/** All that is due of an object and what is inside it, earliest first. */
	List<DueItem> of(String id) {
		return all().getOrDefault(id, List.of());
	}

	Map<String, List<DueItem>> all() {
		Dossier now = session.dossier().dossier();
		Object last = session.dossier().editingDomain().getCommandStack().getUndoCommand();
		// The dossier is what the last command made of it that was not undone.
		if (root != now || step != last || !session.today().equals(day)) {
			Map<String, List<DueItem>> found = new HashMap<>();
			session.due().stream().filter(DueItem::task).sorted(Comparator.comparing(DueItem::on)).forEach(
					i -> found.computeIfAbsent(i.place().objectId(), o -> new ArrayList<>()).add(i));
			items = found;
			root = now;
			step = last;
			day = session.today();
		}
		return items;
	}

	Optional<DueItem> next(String id) {
		return of(id).stream().findFirst();
	}

	boolean overdue(String id) {
		return of(id).stream().anyMatch(i -> i.overdue(session.today()));
	}

	/** The next day; where it has passed how long ago, in amber. */
	Cell cell(String id) {
		return next(id).map(i -> day(i.on(), i.overdue(session.today()))).orElse(Cell.EMPTY);
	}

	Cell day(LocalDate on, boolean late) {
		String date = Formats.of(session.language()).date(on);
		if (!late) {
			return Cell.of(date, on.toEpochDay());
		}
		long days = ChronoUnit.DAYS.between(on, session.today());
		return Cell.of(fields.text("due.late", date, days), on.toEpochDay()).with(Status.ATTENTION);
	}

	Group group(String id) {
		Optional<DueItem> next = next(id);
		if (next.isEmpty()) {
			return new Group(4, fields.text("due.none"));
		}
		if (overdue(id)) {
			return new Group(1, fields.text("due.overdue"));
		}
		return next.get().days(session.today()) <= SOON ? new Group(2, fields.text("due.soon"))
				: new Group(3, fields.text("due.later"));
	}
}
