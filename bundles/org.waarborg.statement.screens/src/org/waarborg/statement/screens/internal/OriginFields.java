package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.fields.Fields;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.BaselineException;
import org.waarborg.statement.baseline.BaselineRow;
import org.waarborg.statement.baseline.BaselineRow.State;

/**
 * What of a statement is taken over from that of its parent: a column and a way to pick. Nothing where there is no parent.
 */
final class OriginFields {

	static final String ID = "herkomst";

	private final DossierSession session;
	private final String statement;
	private final Messages messages;
	private final List<Field> columns = new ArrayList<>();
	private final OfRevision<Optional<Baseline>> baseline;

	OriginFields(DossierSession session, String statement, Messages messages) {
		this.session = session;
		this.statement = statement;
		this.messages = messages;
		baseline = new OfRevision<>(session,
				() -> own().filter(s -> Baseline.parentOf(s).isPresent()).flatMap(this::read));
	}

	private Optional<Baseline> baseline() {
		return baseline.get();
	}

	/** A version of the parent that cannot be believed is a signal there; here it says nothing. */
	private Optional<Baseline> read(StatementOfApplicability own) {
		try {
			return Optional.of(Baseline.of(session.dossier(), own, session.controlSets()));
		} catch (BaselineException unreadable) {
			return Optional.empty();
		}
	}

	private Optional<StatementOfApplicability> own() {
		return session.dossier().find(statement).filter(StatementOfApplicability.class::isInstance)
				.map(StatementOfApplicability.class::cast);
	}

	/** The column; it stays when the parent goes, because columns do not change while a screen is open. */
	List<Field> columns() {
		if (columns.isEmpty() && baseline().isPresent()) {
			columns.add(Fields.of(session, messages, StatementWords.messages(session.language())).derived(ID,
					messages.get("column.herkomst"), this::cell));
		}
		return List.copyOf(columns);
	}

	List<Grouping> groupings() {
		return baseline().isEmpty() ? List.of()
				: List.of(Grouping.several(ID, messages.get("column.herkomst"), this::groups));
	}

	private Optional<BaselineRow> of(Row row) {
		ControlRef ref = row.subject() instanceof StatementRow control && !control.repeated() ? control.ref() : null;
		return baseline().flatMap(b -> ref == null ? Optional.empty() : b.row(ref));
	}

	private String word(State state) {
		return messages.get("herkomst." + state.name());
	}

	private Cell cell(Row row) {
		Optional<BaselineRow> found = of(row);
		if (found.isEmpty()) {
			return Cell.EMPTY;
		}
		BaselineRow one = found.get();
		String text = one.drifted() ? messages.get("herkomst.drifted", word(one.state())) : word(one.state());
		return isOpen(one) ? Cell.of(text).with(Status.ATTENTION) : Cell.of(text);
	}

	/** The parent went on, or nobody says why it is another here. */
	private static boolean isOpen(BaselineRow row) {
		return row.drifted() || row.state() == State.OVERRIDDEN && row.own().flatMap(StatementRow::decision)
				.filter(d -> !Baseline.isReasoned(d)).isPresent();
	}

	private List<Grouping.Group> groups(Row row) {
		List<Grouping.Group> groups = new ArrayList<>();
		of(row).ifPresent(one -> {
			groups.add(new Grouping.Group(one.state().ordinal(), word(one.state())));
			if (one.drifted()) {
				groups.add(new Grouping.Group(-1, messages.get("group.herkomst.drifted")));
			}
		});
		return groups.isEmpty() ? List.of(new Grouping.Group(State.values().length, word(State.ALONE))) : groups;
	}

	/** Whether something changed in the statement that this one takes over from. */
	boolean concerns(EObject root) {
		return root instanceof StatementOfApplicability other
				&& own().flatMap(Baseline::parentOf).filter(p -> p == other).isPresent();
	}

	/** Rows of this statement that stand differently because the parent changed. */
	Set<String> alsoChanged(Change change, List<StatementRow> rows) {
		Set<ControlRef> above = change.objects().stream().map(StatementScreen::decision)
				.filter(Decision.class::isInstance).map(Decision.class::cast)
				.filter(d -> d.eContainer() != null && concerns(d.eContainer())).map(Decision::getControl)
				.collect(Collectors.toSet());
		return rows.stream().filter(r -> above.contains(r.ref())).map(StatementRow::id).collect(Collectors.toSet());
	}
}
