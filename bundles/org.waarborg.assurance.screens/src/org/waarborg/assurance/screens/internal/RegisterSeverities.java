package org.waarborg.assurance.screens.internal;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;

/** How severe the open signals of what stands in registers are; read once for each state of the dossier and its signals. */
public final class RegisterSeverities {

	/** Id of the grouping. */
	public static final String SIGNALS = "signals";

	private static final double LAST = 1_000;

	private final DossierSession session;
	private final AssuranceScreenWords text;
	private final OfRevision<Map<EObject, Set<Severity>>> found;

	/**
	 * The severities of a session.
	 *
	 * @param session the dossier
	 * @param text    the words
	 */
	public RegisterSeverities(DossierSession session, AssuranceScreenWords text) {
		this.session = session;
		this.text = text;
		found = new OfRevision<>(session, this::read);
	}

	/** The grouping by signals, the most severe first. */
	public Grouping grouping() {
		return Grouping.several(SIGNALS, text.get("signals"), this::groups);
	}

	private List<Grouping.Group> groups(Row row) {
		Set<Severity> severities = found.get().getOrDefault(row.subject(), Set.of());
		return severities.isEmpty() ? List.of(new Grouping.Group(LAST, text.get("group.nosignal")))
				: severities.stream().sorted(Comparator.reverseOrder())
						.map(s -> new Grouping.Group(-s.ordinal(), text.get("group.signal." + s.name()))).toList();
	}

	private Map<EObject, Set<Severity>> read() {
		Map<EObject, Set<Severity>> severities = new IdentityHashMap<>();
		for (Signal signal : session.signals().signals()) {
			if (signal.isOpen()) {
				session.dossier().find(signal.place().objectId())
						.ifPresent(o -> add(severities, o, signal.severity()));
			}
		}
		return severities;
	}

	/** What is inside a row counts for the row; a service counts for its supplier too. */
	private static void add(Map<EObject, Set<Severity>> severities, EObject object, Severity severity) {
		for (EObject at = object; at != null && !(at instanceof AssuranceRegister); at = at.eContainer()) {
			severities.computeIfAbsent(at, x -> EnumSet.noneOf(Severity.class)).add(severity);
		}
	}
}
