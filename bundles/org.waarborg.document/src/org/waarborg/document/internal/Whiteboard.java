package org.waarborg.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Services that come and go, by name. Readers see a list that is never changed, so they need no lock.
 *
 * @param <T> the service
 */
final class Whiteboard<T> {

	private record Entry<T>(T service, String name, int ranking, long id) {
	}

	private final Function<T, String> naming;
	private volatile List<Entry<T>> entries = List.of();

	Whiteboard(Function<T, String> naming) {
		this.naming = naming;
	}

	synchronized void add(T service, Map<String, Object> properties) {
		int ranking = properties.get("service.ranking") instanceof Integer i ? i : 0;
		long id = properties.get("service.id") instanceof Long l ? l : Long.MAX_VALUE;
		List<Entry<T>> changed = new ArrayList<>(entries);
		changed.add(new Entry<>(service, naming.apply(service), ranking, id));
		changed.sort(Comparator.<Entry<T>>comparingInt(Entry::ranking).reversed().thenComparingLong(Entry::id));
		entries = List.copyOf(changed);
	}

	synchronized void remove(T service) {
		entries = entries.stream().filter(e -> e.service() != service).toList();
	}

	List<String> names() {
		return entries.stream().map(Entry::name).distinct().sorted().toList();
	}

	/** The service of that name which the service registry would prefer. */
	Optional<T> named(String name) {
		return entries.stream().filter(e -> e.name().equals(name)).map(Entry::service).findFirst();
	}
}
