package org.waarborg.assurance;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.LocalText;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenParty;
import org.waarborg.statement.StatementRelease;

/**
 * What changed between the version of a statement that a certificate cites and the one in force. Another number is normal; the
 * certification body must know when applicability, the list of controls, the scope or the entities changed (ISO/IEC 27006-1).
 *
 * @since 0.1
 */
public final class StatementDrift {

	private StatementDrift() {
	}

	/** What a certification body wants to know. */
	public enum Change {
		/** Controls came or went. */
		CONTROLS,
		/** A control applies that did not, or the other way round. */
		APPLICABILITY,
		/** The scope statement or its exclusions. */
		SCOPE,
		/** Legal entities or locations. */
		ENTITIES
	}

	/**
	 * What changed.
	 *
	 * @param cited the version that is cited
	 * @param now   the version in force
	 * @return empty when the certificate still says what is so
	 */
	public static Set<Change> of(StatementRelease cited, StatementRelease now) {
		Set<Change> changes = EnumSet.noneOf(Change.class);
		Map<String, Applicability> before = decisions(cited);
		Map<String, Applicability> after = decisions(now);
		if (!before.keySet().equals(after.keySet())) {
			changes.add(Change.CONTROLS);
		}
		if (before.entrySet().stream()
				.anyMatch(e -> after.containsKey(e.getKey()) && after.get(e.getKey()) != e.getValue())) {
			changes.add(Change.APPLICABILITY);
		}
		if (!texts(cited).equals(texts(now))) {
			changes.add(Change.SCOPE);
		}
		if (!parties(cited).equals(parties(now))) {
			changes.add(Change.ENTITIES);
		}
		return changes;
	}

	private static Map<String, Applicability> decisions(StatementRelease release) {
		Map<String, Applicability> decisions = new HashMap<>();
		for (FrozenDecision row : release.getRows()) {
			decisions.put(String.valueOf(row.getControl()), row.getApplicability());
		}
		return decisions;
	}

	private static Set<String> texts(StatementRelease release) {
		Set<String> texts = release.getScopeStatement().stream().map(StatementDrift::text)
				.collect(Collectors.toCollection(HashSet::new));
		release.getExclusions().forEach(e -> e.getText().forEach(t -> texts.add("- " + text(t))));
		return texts;
	}

	private static String text(LocalText text) {
		return text.getLanguage() + ' ' + String.valueOf(text.getValue()).strip();
	}

	private static Set<String> parties(StatementRelease release) {
		Set<String> parties = release.getEntities().stream().map(FrozenParty::getId)
				.collect(Collectors.toCollection(HashSet::new));
		release.getLocations().forEach(l -> parties.add(l.getId()));
		return parties;
	}
}
