package org.waarborg.screen.fields;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;

/**
 * The code that something new gets: the next free number after those that are there, written as they are (DOC-32 after DOC-31).
 *
 * @since 0.1
 */
public final class Codes {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,12})");

	private Codes() {
	}

	/**
	 * The next code in a list of elements.
	 *
	 * @param alike  the elements that are numbered together
	 * @param prefix what codes begin with where there is none yet, for example {@code DOC}
	 * @return a code that no element of the list has
	 */
	public static String next(Collection<? extends Element> alike, String prefix) {
		return next(alike.stream().map(Element::getCode).filter(c -> c != null).toList(), prefix, Set.of());
	}

	/**
	 * The next code in a list of the dossier; also what no other element of it is called.
	 *
	 * @param dossier the dossier
	 * @param alike   the elements that are numbered together
	 * @param prefix  what codes begin with where there is none yet
	 * @return a code that is free
	 */
	public static String next(Dossier dossier, Collection<? extends Element> alike, String prefix) {
		Set<String> taken = new HashSet<>();
		dossier.eContents().stream().filter(Element.class::isInstance).map(Element.class::cast).map(Element::getCode)
				.filter(c -> c != null).forEach(taken::add);
		return next(alike.stream().map(Element::getCode).filter(c -> c != null).toList(), prefix, taken);
	}

	private record Series(int uses, BigInteger last, int width) {
		Series with(String digits) {
			BigInteger number = new BigInteger(digits);
			return number.compareTo(last) > 0 ? new Series(uses + 1, number, digits.length())
					: new Series(uses + 1, last, width);
		}
	}

	private static String next(List<String> codes, String prefix, Set<String> taken) {
		Map<String, Series> series = new HashMap<>();
		for (String code : codes) {
			Matcher numbered = NUMBERED.matcher(code.strip());
			if (numbered.matches()) {
				Series known = series.getOrDefault(numbered.group(1), new Series(0, BigInteger.ZERO, 2));
				series.put(numbered.group(1), known.with(numbered.group(2)));
			}
		}
		String most = series.entrySet().stream()
				.max(Map.Entry.<String, Series>comparingByValue((a, b) -> Integer.compare(a.uses(), b.uses()))
						.thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse(prefix + '-');
		Series used = series.getOrDefault(most, new Series(0, BigInteger.ZERO, 2));
		BigInteger number = used.last();
		String code;
		do {
			number = number.add(BigInteger.ONE);
			String digits = number.toString();
			code = most + "0".repeat(Math.max(0, used.width() - digits.length())) + digits;
		} while (taken.contains(code));
		return code;
	}
}
