package org.waarborg.risk.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Target;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementWords;

/** The statements of a dossier as they are now: what they decide on the controls that treatments choose. */
final class Statements {

	/** The id of the source that shows statements. */
	private static final String SOURCE = "statement";

	private final DossierSession session;
	private final OfRevision<List<Decided>> all;

	/** A statement with its rows. */
	record Decided(StatementOfApplicability statement, String title, StatementWords words, List<StatementRow> rows,
			Map<ControlRef, StatementRow> byControl) {

		boolean concerns(Risk risk, Scope scope) {
			Scope own = statement.getScope();
			return (scope == null || own == null || scope == own) && RiskRegisters.isIn(risk, own);
		}

		Target target(StatementRow row) {
			return new Target(SOURCE, statement.getId(), row.id(), "");
		}
	}

	Statements(DossierSession session) {
		this.session = session;
		all = new OfRevision<>(session, this::read);
	}

	private List<Decided> read() {
		return session.dossier().roots(StatementOfApplicability.class).stream().map(this::read).toList();
	}

	private Decided read(StatementOfApplicability statement) {
		List<StatementRow> rows = StatementRows.of(statement, session.controlSets(), new StatementView.Combined())
				.stream().filter(r -> !r.repeated()).toList();
		return new Decided(statement, Labels.of(statement, session.language()),
				new StatementWords(statement, session.controlSets(), session.language(), session.today()), rows,
				rows.stream().collect(Collectors.toMap(StatementRow::ref, Function.identity(), (a, b) -> a)));
	}

	/** The statements that decide for a risk, of one scope or of all of its scopes. */
	List<Decided> of(Risk risk, Scope scope) {
		List<Decided> found = new ArrayList<>(all.get());
		found.removeIf(d -> risk != null && !d.concerns(risk, scope));
		return found;
	}

	/** The row of a control, which may be named through an overlay. */
	Optional<StatementRow> row(Decided statement, ControlRef control) {
		return Optional.ofNullable(statement.byControl().get(canonical(control)));
	}

	/** A control as the set that defines it calls it. */
	ControlRef canonical(ControlRef control) {
		return session.controlSets().find(control).map(ResolvedControl::ref).orElse(control);
	}
}
