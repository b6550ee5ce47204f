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
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;

/** How severe the open signals of rows are; read once for each state of the dossier and its signals. */
final class RowSeverities {

	/** By decision, and by what has none yet. */
	private record Found(Map<EObject, Set<Severity>> decisions, Map<String, Set<Severity>> controls) {
	}

	private final DossierSession session;
	private final OfRevision<Found> found;

	RowSeverities(DossierSession session) {
		this.session = session;
		found = new OfRevision<>(session, this::read);
	}

	/** The severities of the open signals at a row and what is inside it; empty without any. */
	Set<Severity> of(Row row) {
		Found now = found.get();
		return row.object().map(now.decisions()::get).or(() -> Optional.ofNullable(now.controls().get(row.id())))
				.orElse(Set.of());
	}

	private Found read() {
		Map<EObject, Set<Severity>> decisions = new IdentityHashMap<>();
		Map<String, Set<Severity>> controls = new HashMap<>();
		for (Signal signal : session.signals().signals()) {
			if (signal.isOpen()) {
				String place = signal.place().objectId();
				EObject decision = session.dossier().find(place).map(StatementScreen::decision).orElse(null);
				Set<Severity> severities = decision == null
						? controls.computeIfAbsent(place, p -> EnumSet.noneOf(Severity.class))
						: decisions.computeIfAbsent(decision, d -> EnumSet.noneOf(Severity.class));
				severities.add(signal.severity());
			}
		}
		return new Found(decisions, controls);
	}
}
