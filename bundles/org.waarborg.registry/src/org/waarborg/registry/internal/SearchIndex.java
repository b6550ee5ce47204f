package org.waarborg.registry.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Folding;
import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.SearchHit;
import org.waarborg.registry.SearchHit.Match;

/** Searches one snapshot: a segment for each set, kept by the hash of the files that the set is made of. */
final class SearchIndex {

	private static final int MAGIC = 0x57425331; // "WBS1": another format takes another number

	/** Segments by key: what was read from the cache folder or made before. Shared by a registry and its views. */
	static final class Store {
		private final CacheFile file;
		private Map<String, SearchSegment> segments;

		/** @param cache the user's cache folder, or null */
		Store(Path cache) {
			file = new CacheFile(cache == null ? null : cache.resolve("control-search.bin"), MAGIC);
		}

		synchronized Map<String, SearchSegment> segments() {
			if (segments == null) {
				segments = file.load(Store::read, Map.of());
			}
			return segments;
		}

		/** Keeps exactly these: what no installed set needs any more goes. */
		synchronized void keep(Map<String, SearchSegment> current) {
			if (!current.keySet().equals(segments().keySet())) {
				segments = Map.copyOf(current);
				file.save(out -> {
					out.writeInt(current.size());
					for (var entry : current.entrySet()) {
						CacheFile.writeText(out, entry.getKey());
						entry.getValue().write(out);
					}
				});
			}
		}

		private static Map<String, SearchSegment> read(DataInputStream in) throws IOException {
			Map<String, SearchSegment> result = new LinkedHashMap<>();
			int count = CacheFile.size(in);
			for (int i = 0; i < count; i++) {
				result.put(CacheFile.readText(in), SearchSegment.read(in));
			}
			return result;
		}
	}

	/** A row that matches. */
	private record Candidate(SearchSegment segment, int row) {
	}

	private final List<SearchSegment> segments;

	private SearchIndex(List<SearchSegment> segments) {
		this.segments = segments;
	}

	/**
	 * The index of a snapshot.
	 *
	 * @param keep whether what is made is kept in the cache folder; a dossier's own sets are not
	 */
	static SearchIndex of(Snapshot snapshot, Store store, boolean keep) {
		Map<String, SearchSegment> known = store.segments();
		Map<String, SearchSegment> current = new LinkedHashMap<>();
		for (ControlSetHeader header : snapshot.headers()) {
			String key = key(snapshot, header.id());
			SearchSegment segment = known.get(key);
			if (segment == null) {
				segment = make(snapshot, header.id()).orElse(null);
			}
			if (segment != null) {
				current.put(key, segment);
			}
		}
		if (keep) {
			store.keep(current);
		}
		return new SearchIndex(List.copyOf(current.values()));
	}

	private static String key(Snapshot snapshot, String id) {
		StringBuilder parts = new StringBuilder(id).append(snapshot.offer(id).header().extendsSet());
		snapshot.files(id).forEach(f -> parts.append('\n').append(snapshot.library.hash(f)));
		return Hashes.of(parts.toString());
	}

	private static Optional<SearchSegment> make(Snapshot snapshot, String id) {
		return snapshot.peek(id).set().map(set -> {
			Optional<ResolvedSet> base = set.chain().size() > 1 ? snapshot.peek(set.chain().get(1)).set()
					: Optional.empty();
			return SearchSegment.of(id, set.controls().stream().filter(c -> differs(c, base)).toList());
		});
	}

	/** Rows that the extended set shows in just the same way are found there. */
	private static boolean differs(ResolvedControl control, Optional<ResolvedSet> base) {
		Optional<ResolvedControl> below = base.flatMap(b -> b.control(control.ref()));
		return below.isEmpty() || !below.get().label().equals(control.label())
				|| !below.get().titles().equals(control.titles());
	}

	List<SearchHit> search(String query, int limit) {
		String phrase = Folding.fold(query).strip().replaceAll("\\s+", " ");
		if (phrase.isEmpty() || limit <= 0) {
			return List.of();
		}
		List<String> words = List.of(phrase.split(" "));
		Map<Match, List<Candidate>> found = new EnumMap<>(Match.class);
		for (Match match : Match.values()) {
			found.put(match, new ArrayList<>());
		}
		for (SearchSegment segment : segments) {
			segment.search(phrase, words, (match, row) -> found.get(match).add(new Candidate(segment, row)));
		}
		List<SearchHit> hits = new ArrayList<>();
		Set<ControlRef> seen = new HashSet<>();
		found.forEach((match, candidates) -> {
			for (int i = 0; i < candidates.size() && hits.size() < limit; i++) {
				Candidate one = candidates.get(i);
				if (seen.add(one.segment().ref(one.row()))) {
					hits.add(one.segment().hit(one.row(), match));
				}
			}
		});
		return List.copyOf(hits);
	}
}
