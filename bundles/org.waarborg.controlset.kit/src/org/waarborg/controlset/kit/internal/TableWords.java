package org.waarborg.controlset.kit.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words in the cells of a table that stand for a value. */
final class TableWords {

	/** What is expected where a yes or no stands. */
	static final String YES_NO = "yes, no";
	private static final Set<String> YES = Set.of("yes", "true", "ja", "waar", "1");
	private static final Set<String> NO = Set.of("no", "false", "nee", "onwaar", "0");

	private TableWords() {
	}

	/** The literal that a cell names, however people write it: {@code in preparation} is {@code IN_PREPARATION}. */
	static <E> Optional<E> literal(List<E> all, Function<E, String> name, String text) {
		String wanted = text.strip().replaceAll("[\\s-]+", "_");
		return all.stream().filter(l -> name.apply(l).equalsIgnoreCase(wanted)).findFirst();
	}

	/** The literals, for who wrote another. */
	static <E> String names(List<E> all, Function<E, String> name) {
		return all.stream().map(name).collect(Collectors.joining(", "));
	}

	/** Yes or no; empty for any other word. */
	static Optional<Boolean> flag(String text) {
		String plain = text.strip().toLowerCase(Locale.ROOT);
		return YES.contains(plain) ? Optional.of(Boolean.TRUE)
				: NO.contains(plain) ? Optional.of(Boolean.FALSE) : Optional.empty();
	}
}
