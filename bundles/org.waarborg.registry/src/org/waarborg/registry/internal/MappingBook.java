package org.waarborg.registry.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.MappingLink;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedMapping;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.Offer;

/**
 * The mappings of one snapshot. Of the two sets asked about the files are read; another set's file is read for its
 * mappings only when its header says that it holds some, or when it was read before.
 */
final class MappingBook {

	private final Snapshot snapshot;
	/** Mappings by the set whose file holds them. */
	private final Map<String, List<ResolvedMapping>> held = new ConcurrentHashMap<>();
	private final Map<String, List<ControlSetProblem>> problems = new ConcurrentHashMap<>();

	MappingBook(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	/** The mappings that hold between two sets, in that direction. */
	List<ResolvedMapping> between(String from, String to) {
		List<String> sources = snapshot.chain(from);
		List<String> targets = snapshot.chain(to);
		List<ResolvedMapping> result = new ArrayList<>();
		for (ResolvedMapping mapping : all(from, to)) {
			if (sources.contains(mapping.from()) && targets.contains(mapping.to())) {
				result.add(mapping);
			} else if (sources.contains(mapping.to()) && targets.contains(mapping.from())) {
				result.add(mapping.inverse());
			}
		}
		return List.copyOf(result);
	}

	/** The mappings in the file of one set. */
	List<ResolvedMapping> of(String holder) {
		return snapshot.offer(holder) == null ? List.of() : held(holder);
	}

	/** All mappings of the sets that are connected with one of two sets, in the direction of their files. */
	List<ResolvedMapping> all(String from, String to) {
		snapshot.chain(from).forEach(snapshot::resolve);
		snapshot.chain(to).forEach(snapshot::resolve);
		List<ResolvedMapping> result = new ArrayList<>();
		for (String holder : holders(from, to)) {
			result.addAll(held(holder));
		}
		return result;
	}

	/** Sets with mappings that lead, over any number of sets, to one of the two. */
	private Set<String> holders(String from, String to) {
		Set<String> reached = new LinkedHashSet<>(snapshot.chain(from));
		reached.addAll(snapshot.chain(to));
		Set<String> holders = new LinkedHashSet<>();
		Map<String, Set<String>> candidates = new LinkedHashMap<>();
		snapshot.headers().forEach(h -> candidates.put(h.id(), snapshot.maps(h.id())));
		candidates.values().removeIf(Set::isEmpty);
		for (boolean grew = true; grew;) {
			grew = false;
			for (var candidate : candidates.entrySet()) {
				String id = candidate.getKey();
				if (!holders.contains(id)
						&& (reached.contains(id) || candidate.getValue().stream().anyMatch(reached::contains))) {
					grew = true;
					holders.add(id);
					reached.addAll(snapshot.chain(id));
					candidate.getValue().forEach(m -> {
						reached.add(m);
						reached.addAll(snapshot.chain(m));
					});
				}
			}
		}
		return holders;
	}

	private List<ResolvedMapping> held(String holder) {
		List<ResolvedMapping> known = held.get(holder);
		if (known != null) {
			return known;
		}
		synchronized (snapshot.library.lock) {
			List<ControlSetProblem> found = new ArrayList<>();
			List<ResolvedMapping> made = read(holder, found);
			problems.put(holder, List.copyOf(found));
			held.put(holder, made);
			return made;
		}
	}

	private List<ResolvedMapping> read(String holder, List<ControlSetProblem> found) {
		Offer.OfSet offer = snapshot.offer(holder);
		try {
			HardenedXmi.Loaded<org.waarborg.controlset.ControlSet> loaded = snapshot.library.controlSet(offer.file());
			Layer layer = new Layer(holder, offer.file().place(), loaded.root(), loaded.places(), List.of(), List.of(),
					false);
			return layer.set().getMappings().stream().map(m -> resolved(m, layer, found)).toList();
		} catch (CatalogException e) {
			e.problems().forEach(p -> found.add(Problem.withSet(p, holder)));
			return List.of();
		}
	}

	private ResolvedMapping resolved(Mapping mapping, Layer layer, List<ControlSetProblem> found) {
		String from = Headers.text(mapping.getFrom()).isEmpty() ? layer.id() : mapping.getFrom();
		String to = Headers.text(mapping.getTo()).isEmpty() ? layer.id() : mapping.getTo();
		Ends sources = new Ends(from, snapshot.set(from));
		Ends targets = new Ends(to, snapshot.set(to));
		List<MappingLink> links = new ArrayList<>();
		for (MappingEntry entry : mapping.getEntries()) {
			String said = said(entry, mapping, layer);
			Optional<ControlRef> source = end(sources, entry.getFrom(), said, layer, found);
			Optional<ControlRef> target = end(targets, entry.getTo(), said, layer, found);
			boolean dangling = source.isEmpty() && !Headers.text(entry.getFrom()).isEmpty()
					|| target.isEmpty() && !Headers.text(entry.getTo()).isEmpty();
			if (!dangling && (source.isPresent() || target.isPresent())) {
				links.add(new MappingLink(source, target, entry.getRelationship(), entry.getChange(),
						Headers.text(entry.getRationale()).strip(), entry.isToConfirm()));
			}
		}
		return new ResolvedMapping(Headers.text(mapping.getId()), layer.id(), from, to, false,
				Texts.all(mapping.getTitle()), Headers.text(mapping.getSource()).strip(), mapping.getConfidence(),
				links);
	}

	/** One side of a mapping; a set that is not installed is believed at its word. */
	private static final class Ends {
		private final String set;
		private final Optional<ResolvedSet> resolved;
		private final Map<String, Optional<ControlRef>> known = new HashMap<>();

		Ends(String set, Optional<ResolvedSet> resolved) {
			this.set = set;
			this.resolved = resolved;
		}

		Optional<ControlRef> find(String id) {
			return known.computeIfAbsent(id, key -> resolved.isPresent()
					? resolved.get().control(key).map(ResolvedControl::ref)
					: ControlRef.tryParse(set + '#' + key));
		}
	}

	/** What has a place in the file: the link, the control of this set that it is of, else the mapping. */
	private static String said(MappingEntry entry, Mapping mapping, Layer layer) {
		return Stream.of(entry.getId(), entry.getFrom(), entry.getTo()).map(Headers::text)
				.filter(layer.places()::containsKey).findFirst().orElseGet(() -> Headers.text(mapping.getId()));
	}

	private static Optional<ControlRef> end(Ends ends, String id, String said, Layer layer,
			List<ControlSetProblem> found) {
		if (Headers.text(id).isEmpty()) {
			return Optional.empty();
		}
		Optional<ControlRef> ref = ends.find(id);
		if (ref.isEmpty()) {
			found.add(layer.warning("registry.mapping.unknownControl", said, id, ends.set));
		}
		return ref;
	}

	List<ControlSetProblem> problems() {
		return problems.values().stream().flatMap(List::stream).toList();
	}
}
