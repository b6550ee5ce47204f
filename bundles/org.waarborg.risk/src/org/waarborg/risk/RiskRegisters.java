package org.waarborg.risk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Element;

/**
 * Makes registers, and numbers for new risks.
 *
 * @since 0.1
 */
public final class RiskRegisters {

	private static final Pattern CODE = Pattern.compile("(.*?)(\\d+)");

	private RiskRegisters() {
	}

	/**
	 * A new register with one draft of a method.
	 *
	 * @param titles title by language
	 * @param preset id of one of {@link MethodPresets#ids()}
	 * @return a register in no file
	 * @throws IllegalArgumentException when there is no such preset
	 */
	public static RiskRegister create(Map<String, String> titles, String preset) {
		RiskRegister register = RiskFactory.eINSTANCE.createRiskRegister();
		titles.forEach((language, title) -> register.getTitle().add(Texts.of(language, title)));
		register.getMethods().add(MethodPresets.make(preset)
				.orElseThrow(() -> new IllegalArgumentException("there is no preset " + preset)));
		return Identifiers.ensureIds(register);
	}

	/**
	 * The next free code: that of the highest number in the register and one more, with the same letters and length.
	 *
	 * @param register the register
	 * @param taken    codes that were given out and are in no file yet
	 * @return for example {@code R-041}
	 */
	public static String nextCode(RiskRegister register, Set<String> taken) {
		String prefix = "R-";
		int digits = 3;
		long highest = 0;
		Set<String> known = new HashSet<>(taken);
		register.getRisks().stream().map(Element::getCode).forEach(known::add);
		for (String code : known) {
			Matcher matcher = CODE.matcher(code == null ? "" : code);
			if (matcher.matches() && matcher.group(2).length() < 10 && Long.parseLong(matcher.group(2)) > highest) {
				highest = Long.parseLong(matcher.group(2));
				prefix = matcher.group(1);
				digits = matcher.group(2).length();
			}
		}
		return prefix + String.format("%0" + digits + "d", Long.valueOf(highest + 1));
	}

	/**
	 * The risks that are in the register today.
	 *
	 * @param register the register
	 * @return those that are not closed, in their order
	 */
	public static List<Risk> open(RiskRegister register) {
		return register.getRisks().stream().filter(r -> r.getStatus() == RiskStatus.OPEN).toList();
	}

	/**
	 * Whether a risk is in a scope.
	 *
	 * @param risk  the risk
	 * @param scope the scope; null for all of them
	 * @return true for a risk without scopes too: it is in all
	 */
	public static boolean isIn(Risk risk, org.waarborg.dossier.Scope scope) {
		return scope == null || risk.getScopes().isEmpty() || risk.getScopes().contains(scope);
	}
}
