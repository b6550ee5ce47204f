package org.waarborg.statement.baseline.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Requirement;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;

/** What is taken over from a parent, in a form that is equal where it says the same. */
public final class Said {

	private Said() {
	}

	/**
	 * A hash of what is taken over: applicability, drivers in any order, justifications. The realisation has none: it may well
	 * be told in another way here.
	 *
	 * @param decision      the decision
	 * @param applicability the applicability that counts
	 * @param drivers       the drivers that count
	 * @return SHA-256, hexadecimal
	 */
	public static String hash(Decision decision, Applicability applicability, List<Driver> drivers) {
		StringBuilder text = new StringBuilder(applicability.getName()).append('\n');
		drivers.stream().map(Said::driver).sorted().forEach(d -> text.append(d).append('\n'));
		text.append(new TreeMap<>(Texts.all(decision.getInclusion()))).append('\n')
				.append(new TreeMap<>(Texts.all(decision.getExclusion())));
		return Hashes.of(text.toString());
	}

	private static String driver(Driver driver) {
		Requirement requirement = driver.getRequirement();
		Map<String, String> text = new TreeMap<>(Texts.all(driver.getText()));
		return driver.getKind().getName() + ' '
				+ (requirement == null || requirement.eIsProxy() ? text : requirement.getId());
	}
}
