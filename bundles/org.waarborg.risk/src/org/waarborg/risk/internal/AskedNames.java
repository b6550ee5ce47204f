package org.waarborg.risk.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.dossier.Element;

/** What was asked for by code or id: exactly these; where nothing was asked, everything. */
final class AskedNames {

	/** As they are compared, to as they were typed. */
	private final Map<String, String> names = new LinkedHashMap<>();

	/**
	 * Names.
	 *
	 * @param names codes or ids, with commas between
	 */
	AskedNames(String names) {
		Arrays.stream(names.split(",")).map(String::strip).filter(s -> !s.isEmpty())
				.forEach(n -> this.names.put(n.toLowerCase(Locale.ROOT), n));
	}

	/** Whether nothing was asked. */
	boolean isEmpty() {
		return names.isEmpty();
	}

	boolean takes(Element element) {
		return names.isEmpty() || known(element).anyMatch(names::containsKey);
	}

	/** A name, as it was typed, that none of the elements has. */
	Optional<String> missing(List<? extends Element> elements) {
		Set<String> there = elements.stream().flatMap(AskedNames::known).collect(Collectors.toSet());
		return names.entrySet().stream().filter(e -> !there.contains(e.getKey())).map(Map.Entry::getValue).findFirst();
	}

	private static Stream<String> known(Element element) {
		return Stream.of(Objects.toString(element.getId(), ""), Objects.toString(element.getCode(), ""))
				.map(n -> n.toLowerCase(Locale.ROOT));
	}
}
