package org.waarborg.statement.screens.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.migration.TwinDifferences;

/** What an overview of a statement is made of, read once for each state of the dossier, and each part only when it is asked for. */
final class OverviewFacts {

	/** So far ahead as a meeting looks. */
	private static final int WEEKS_AHEAD = 6;

	private final DossierSession session;
	private final StatementOfApplicability statement;
	private final DraftChanges changes;
	private final List<StatementRow> rows;
	private final StatementCounts counts;
	private final StatementWords words;
	private List<Signal> signals;
	private List<DueItem> due;
	private Optional<TwinDifferences> twin;
	private Optional<DraftChanges.Since> since;

	OverviewFacts(DossierSession session, StatementOfApplicability statement, DraftChanges changes) {
		this.session = session;
		this.statement = statement;
		this.changes = changes;
		rows = StatementRows.of(statement, session.controlSets(), new StatementView.Combined());
		counts = StatementCounts.of(rows);
		words = new StatementWords(statement, session.controlSets(), session.language(), session.today());
	}

	StatementOfApplicability statement() {
		return statement;
	}

	List<StatementRow> rows() {
		return rows;
	}

	StatementCounts counts() {
		return counts;
	}

	StatementWords words() {
		return words;
	}

	/** The open signals in the statement, most severe first. */
	List<Signal> signals() {
		if (signals == null) {
			signals = session.signals().open().stream().filter(s -> isInside(s.place())).toList();
		}
		return signals;
	}

	/** Whether a signal is at a row, and not at the statement as a whole. */
	boolean isAtRow(Signal signal) {
		return session.dossier().find(signal.place().objectId()).map(StatementScreen::decision).isPresent();
	}

	/** What is due in the statement from long ago until some weeks ahead. */
	List<DueItem> due() {
		if (due == null) {
			LocalDate until = dueUntil();
			due = session.due().stream().filter(i -> !i.on().isAfter(until) && isInside(i.place())).toList();
		}
		return due;
	}

	LocalDate dueUntil() {
		return session.today().plusWeeks(WEEKS_AHEAD);
	}

	private boolean isInside(Place place) {
		return session.dossier().find(place.objectId()).filter(o -> root(o) == statement).isPresent();
	}

	private static EObject root(EObject object) {
		return EcoreUtil.getRootContainer(object);
	}

	Optional<DraftChanges.Since> changes() {
		if (since == null) {
			since = changes.of(statement);
		}
		return since;
	}

	/** The differences with the statement of the other edition. */
	Optional<TwinDifferences> twin() {
		if (twin == null) {
			twin = TwinDifferences.of(statement, session.controlSets());
		}
		return twin;
	}
}
