package org.waarborg.statement.screens.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;

/** How severe the open signals of rows are; read once for each state of the dossier and its signals. */
final class RowSeverities {

	private final DossierSession session;
	private Map<EObject, Set<Severity>> decisions = Map.of();
	private Map<String, Set<Severity>> controls = Map.of();
	private long revision;
	private boolean known;

	RowSeverities(DossierSession session) {
		this.session = session;
	}

	/** The severities of the open signals at a row and what is inside it; empty without any. */
	Set<Severity> of(Row row) {
		if (!known || revision != session.revision()) {
			read();
		}
		return row.object().map(decisions::get).or(() -> Optional.ofNullable(controls.get(row.id())))
				.orElse(Set.of());
	}

	private void read() {
		revision = session.revision();
		known = true;
		decisions = new IdentityHashMap<>();
		controls = new HashMap<>();
		for (Signal signal : session.signals().signals()) {
			if (signal.isOpen()) {
				String place = signal.place().objectId();
				EObject decision = session.dossier().find(place).map(StatementScreen::decision).orElse(null);
				Set<Severity> found = decision == null
						? controls.computeIfAbsent(place, p -> EnumSet.noneOf(Severity.class))
						: decisions.computeIfAbsent(decision, d -> EnumSet.noneOf(Severity.class));
				found.add(signal.severity());
			}
		}
	}
}
