package org.waarborg.screen.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;

/** Which open signals are at which rows: at their objects and at what these contain. */
final class RowSignals {

	private static final Comparator<Signal> ORDER = Comparator.comparing(Signal::severity,
			Comparator.<Severity>naturalOrder()).reversed();

	private RowSignals() {
	}

	/** Things by the object of their row. */
	static <T> Map<EObject, List<T>> owners(Iterable<T> things, Function<T, Row> row) {
		Map<EObject, List<T>> owners = new IdentityHashMap<>();
		for (T thing : things) {
			row.apply(thing).object().ifPresent(o -> {
				List<T> one = List.of(thing);
				owners.merge(o, one, RowSignals::both);
			});
		}
		return owners;
	}

	private static <T> List<T> both(List<T> some, List<T> more) {
		List<T> all = new ArrayList<>(some);
		all.addAll(more);
		return all;
	}

	/** The things whose row is the nearest around an object; empty when it is in none. */
	static <T> List<T> around(EObject object, Map<EObject, List<T>> owners) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			List<T> found = owners.get(at);
			if (found != null) {
				return found;
			}
		}
		return List.of();
	}

	/**
	 * The open signals by id of row, most severe first; rows without are not there.
	 *
	 * @param owners things by the object of their row
	 * @param byId   a thing by the id of its row; null for none
	 * @param id     the id of a thing's row
	 */
	static <T> Map<String, List<Signal>> of(DossierSession session, Map<EObject, List<T>> owners,
			Function<String, T> byId, Function<T, String> id) {
		Map<String, List<Signal>> result = new HashMap<>();
		for (Signal signal : session.signals().signals()) {
			if (signal.isOpen()) {
				String place = signal.place().objectId();
				List<T> at = session.dossier().find(place).map(o -> around(o, owners)).orElse(List.of());
				if (at.isEmpty() && byId.apply(place) != null) {
					at = List.of(byId.apply(place));
				}
				at.forEach(t -> result.computeIfAbsent(id.apply(t), i -> new ArrayList<>(2)).add(signal));
			}
		}
		result.values().forEach(l -> l.sort(ORDER));
		return result;
	}
}
