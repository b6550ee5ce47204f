package org.waarborg.statement.screens.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.registry.SetComparison.Aspect;
import org.waarborg.registry.SetComparison.ControlChange;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.Fields;
import org.waarborg.statement.SetUpdate;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;

/**
 * What another version of a control set did to the rows of a statement, until somebody notes that it was compared: renamed, moved, new;
 * and which decisions are about controls that the set has no more, or whose set is not installed.
 */
final class SetChangeFields {

	static final String ID = "setchange";

	/** What a row is worth saying of, in the order of the groups. */
	private enum Mark {
		DROPPED, MISSING, NEW, RENAMED, MOVED, CHANGED, SAME
	}

	private final DossierSession session;
	private final Messages messages;
	/** What differs from the versions that the decisions were compared with, by canonical reference. */
	private final OfRevision<Map<ControlRef, ControlChange>> changes;
	private final Field column;

	SetChangeFields(DossierSession session, String statement, Messages messages) {
		this.session = session;
		this.messages = messages;
		changes = new OfRevision<>(session, () -> session.dossier().find(statement)
				.filter(StatementOfApplicability.class::isInstance).map(StatementOfApplicability.class::cast)
				.map(this::read).orElse(Map.of()));
		column = Fields.of(session, messages, StatementWords.messages(session.language())).derived(ID,
				messages.get("column.setchange"), this::cell);
	}

	private Map<ControlRef, ControlChange> read(StatementOfApplicability own) {
		Map<ControlRef, ControlChange> all = new HashMap<>();
		SetUpdate.of(own, session.controlSets()).stream().flatMap(u -> u.comparison().stream())
				.flatMap(c -> c.changed().stream()).forEach(c -> all.putIfAbsent(c.ref(), c));
		return all;
	}

	/** The column is there always, so that it can be chosen; it says nothing where nothing differs. */
	List<Field> columns() {
		return List.of(column);
	}

	/** Whether it says something, and is shown from the start. */
	boolean tells(List<StatementRow> rows) {
		return rows.stream().anyMatch(r -> mark(r) != Mark.SAME);
	}

	List<Grouping> groupings() {
		return List.of(new Grouping(ID, messages.get("column.setchange"), this::group));
	}

	private Optional<ControlChange> change(StatementRow row) {
		return Optional.ofNullable(changes.get().get(row.ref()));
	}

	private Mark mark(StatementRow row) {
		if (row.control().isEmpty()) {
			return row.decision().isEmpty() ? Mark.SAME
					: session.controlSets().set(row.ref().set()).isPresent() ? Mark.DROPPED : Mark.MISSING;
		}
		List<Aspect> aspects = change(row).map(c -> List.copyOf(c.aspects())).orElse(List.of());
		if (aspects.isEmpty()) {
			return Mark.SAME;
		}
		return switch (aspects.getFirst()) {
			case NEW -> Mark.NEW;
			case DROPPED -> Mark.DROPPED;
			case RENAMED, RENUMBERED -> Mark.RENAMED;
			case MOVED -> Mark.MOVED;
			case CARE, GUIDANCE, ASSESSABLE, CONTENT -> Mark.CHANGED;
		};
	}

	private Grouping.Group group(Row row) {
		Mark mark = mark((StatementRow) row.subject());
		return new Grouping.Group(mark.ordinal(), messages.get("setchange." + mark.name()));
	}

	private Cell cell(Row row) {
		StatementRow control = (StatementRow) row.subject();
		Mark mark = mark(control);
		return switch (mark) {
			case SAME -> Cell.EMPTY;
			case DROPPED, MISSING ->
				Cell.of(messages.get("setchange." + mark.name()), mark.ordinal()).with(Status.ATTENTION);
			default -> Cell.of(change(control).orElseThrow().describe(Locale.of(session.language())),
					mark.ordinal());
		};
	}
}
