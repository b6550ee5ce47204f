package org.waarborg.risk.screens.internal;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.waarborg.risk.Risk;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;

/** How severe the open signals of risks are; read once for each state of the dossier and its signals. */
final class RowSeverities {

	private final DossierSession session;
	private final OfRevision<Map<Risk, Set<Severity>>> found;

	RowSeverities(DossierSession session) {
		this.session = session;
		found = new OfRevision<>(session, this::read);
	}

	/** The severities of the open signals at a risk and what is inside it; empty without any. */
	Set<Severity> of(Row row) {
		return found.get().getOrDefault(row.subject(), Set.of());
	}

	private Map<Risk, Set<Severity>> read() {
		Map<Risk, Set<Severity>> severities = new IdentityHashMap<>();
		for (Signal signal : session.signals().signals()) {
			if (signal.isOpen()) {
				session.dossier().find(signal.place().objectId()).flatMap(RiskChildren::riskOf)
						.ifPresent(r -> severities.computeIfAbsent(r, x -> EnumSet.noneOf(Severity.class))
								.add(signal.severity()));
			}
		}
		return severities;
	}
}
