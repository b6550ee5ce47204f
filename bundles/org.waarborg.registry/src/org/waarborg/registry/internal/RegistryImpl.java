package org.waarborg.registry.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetEvent;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetListener;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.Localized;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedMapping;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.SearchHit;
import org.waarborg.registry.spi.CatalogSource;
import org.waarborg.registry.spi.CatalogSource.Content;

/** The registry over any sources, and a dossier's view of it. */
public class RegistryImpl implements ControlSetRegistry, CatalogChecker {

	private static final System.Logger LOG = System.getLogger(RegistryImpl.class.getName());

	/** A snapshot and what was made from it. */
	private static final class State {
		final Snapshot snapshot;
		/** In a dossier's view: the snapshot of the registry that it was made on. */
		final Snapshot basis;
		private SearchIndex index;

		State(Snapshot snapshot, Snapshot basis) {
			this.snapshot = snapshot;
			this.basis = basis;
		}

		synchronized SearchIndex index(SearchIndex.Store store, boolean keep) {
			if (index == null) {
				index = SearchIndex.of(snapshot, store, keep);
			}
			return index;
		}
	}

	private final Library library;
	private final List<CatalogSource> sources;
	private final RegistryImpl parent;
	private final SearchIndex.Store store;
	private final List<ControlSetListener> listeners = new CopyOnWriteArrayList<>();
	private final Object swap = new Object();
	private final Earlier earlier = new Earlier();
	private volatile State state;

	/**
	 * A registry without cache folder.
	 *
	 * @param sources where sets come from
	 */
	public RegistryImpl(List<CatalogSource> sources) {
		this(sources, new Library(), null);
	}

	/**
	 * A registry.
	 *
	 * @param sources where sets come from
	 * @param library readers, and what was read
	 * @param cache   the user's cache folder, or null
	 */
	public RegistryImpl(List<CatalogSource> sources, Library library, Path cache) {
		this(sources, library, null, new SearchIndex.Store(cache));
		sources.forEach(s -> s.onChange(this::changed));
		state = take(); // what changed before anybody listened
	}

	private RegistryImpl(List<CatalogSource> sources, Library library, RegistryImpl parent, SearchIndex.Store store) {
		this.sources = List.copyOf(sources);
		this.library = library;
		this.parent = parent;
		this.store = store;
		state = take();
	}

	private State take() {
		List<Content> own = sources.stream().map(CatalogSource::content).toList();
		if (parent == null) {
			return new State(new Snapshot(library, own, List.of()), null);
		}
		Snapshot basis = parent.snapshot();
		return new State(new Snapshot(library, parent.contents(), own), basis);
	}

	private List<Content> contents() {
		List<Content> all = new ArrayList<>(parent == null ? List.of() : parent.contents());
		sources.forEach(s -> all.add(s.content()));
		return all;
	}

	private State state() {
		State now = state;
		if (parent != null && now.basis != parent.snapshot()) {
			synchronized (swap) {
				if (state.basis != parent.snapshot()) {
					state = take();
				}
				now = state;
			}
		}
		return now;
	}

	private Snapshot snapshot() {
		return state().snapshot;
	}

	/** A source changed: a new snapshot, then the news. */
	public void changed() {
		Snapshot before;
		Snapshot after;
		synchronized (swap) {
			before = state.snapshot;
			state = take();
			after = state.snapshot;
		}
		if (!listeners.isEmpty()) {
			ControlSetEvent event = difference(before, after);
			if (!event.isEmpty() || !before.refused().equals(after.refused())) {
				listeners.forEach(l -> tell(l, event));
			}
		}
	}

	private static void tell(ControlSetListener listener, ControlSetEvent event) {
		try {
			listener.controlSetsChanged(event);
		} catch (RuntimeException e) {
			LOG.log(System.Logger.Level.WARNING, "A listener for control sets failed: " + listener.getClass(), e);
		}
	}

	private static ControlSetEvent difference(Snapshot before, Snapshot after) {
		Map<String, String> old = signatures(before);
		Map<String, String> now = signatures(after);
		Set<String> added = new HashSet<>(now.keySet());
		added.removeAll(old.keySet());
		Set<String> removed = new HashSet<>(old.keySet());
		removed.removeAll(now.keySet());
		Set<String> changed = new HashSet<>();
		now.forEach((id, signature) -> {
			if (old.containsKey(id) && !old.get(id).equals(signature)) {
				changed.add(id);
			}
		});
		return new ControlSetEvent(added, removed, changed);
	}

	private static Map<String, String> signatures(Snapshot snapshot) {
		Map<String, String> all = new HashMap<>();
		snapshot.ids().forEach(id -> all.put(id, snapshot.signature(id)));
		return all;
	}

	/**
	 * Adds a listener.
	 *
	 * @param listener hears of changes
	 */
	public void add(ControlSetListener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener hears no more
	 */
	public void remove(ControlSetListener listener) {
		listeners.remove(listener);
	}

	/**
	 * A registry with more content, which wins.
	 *
	 * @param source what comes on top
	 * @return the view
	 */
	RegistryImpl with(CatalogSource source) {
		return new RegistryImpl(List.of(source), library, this, store);
	}

	Library library() {
		return library;
	}

	/** What the registry sees now. */
	Snapshot current() {
		return snapshot();
	}

	@Override
	public List<ControlSetHeader> headers() {
		return snapshot().headers();
	}

	@Override
	public Optional<ControlSetHeader> header(String set) {
		return snapshot().header(set);
	}

	@Override
	public List<ControlSetHeader> corrections() {
		return snapshot().corrections();
	}

	@Override
	public Optional<ResolvedSet> set(String id) {
		return snapshot().set(id);
	}

	@Override
	public Optional<ResolvedControl> find(ControlRef ref) {
		Snapshot now = snapshot();
		return now.set(now.shownBy(ref.set())).flatMap(s -> s.control(ref));
	}

	@Override
	public Optional<String> privateText(ControlRef ref, String language) {
		Snapshot now = snapshot();
		String shownBy = now.shownBy(ref.set());
		if (now.offer(shownBy) == null) {
			return Optional.empty();
		}
		Resolution resolution = now.resolve(shownBy);
		return resolution.set().flatMap(s -> s.control(ref))
				.map(c -> Localized.pick(resolution.privateTexts().getOrDefault(c.ref(), Map.of()), language))
				.filter(t -> !t.isEmpty());
	}

	@Override
	public SortedMap<String, Integer> privateTexts(String set) {
		Snapshot now = snapshot();
		String shownBy = now.shownBy(set);
		SortedMap<String, Integer> counts = new TreeMap<>();
		if (now.offer(shownBy) != null) {
			now.resolve(shownBy).privateTexts().values()
					.forEach(texts -> texts.keySet().forEach(language -> counts.merge(language, 1, Integer::sum)));
		}
		return counts;
	}

	@Override
	public List<ControlSetProblem> problems() {
		return snapshot().problems();
	}

	@Override
	public List<SearchHit> search(String query, int limit) {
		return index().search(query, limit);
	}

	/** A view builds on the segments that its registry has made and keeps. */
	private SearchIndex index() {
		if (parent != null) {
			parent.index();
		}
		return state().index(store, parent == null);
	}

	@Override
	public List<ResolvedMapping> mappings(String from, String to) {
		return snapshot().mappings().between(from, to);
	}

	@Override
	public Optional<Coverage> coverage(String from, String to) {
		return coverage(from, to, ref -> true);
	}

	@Override
	public Optional<Coverage> coverage(String from, String to, Predicate<ControlRef> inPlace) {
		Snapshot now = snapshot();
		Optional<ResolvedSet> source = now.set(from);
		Optional<ResolvedSet> target = now.set(to);
		return source.isEmpty() || target.isEmpty() ? Optional.empty()
				: Optional.of(
						new CoverageFinder(source.get(), target.get(), now.mappings().all(from, to), inPlace).find());
	}

	@Override
	public Optional<ResolvedSet> earlier(String set, String version) {
		return userFolder().flatMap(folder -> earlier.find(folder, set, version,
				file -> Optional.of(preview(file)).filter(p -> p.sets().contains(set))
						.flatMap(p -> p.registry().set(set))));
	}

	@Override
	public ControlSetRegistry withSets(Collection<Path> controlSetFiles) {
		return withSets(controlSetFiles, Map.of());
	}

	@Override
	public ControlSetRegistry withSets(Collection<Path> controlSetFiles, Map<Path, ControlSet> edited) {
		return with(new FilesSource(controlSetFiles, edited, library));
	}

	@Override
	public List<ResolvedMapping> mappingsOf(String set) {
		return snapshot().mappings().of(set);
	}

	@Override
	public Preview preview(Path file) {
		Content candidate = new CatalogCheck(this, file).content();
		List<Content> all = contents();
		List<Path> replaces = Replacing.files(candidate, all);
		List<CatalogSource> then = new ArrayList<>();
		all.forEach(c -> then.add(() -> Replacing.without(c, candidate, replaces)));
		then.add(() -> candidate);
		return new Preview(new RegistryImpl(then, library, null, new SearchIndex.Store(null)),
				Replacing.sets(candidate),
				Replacing.others(candidate), replaces, candidate.problems());
	}

	/** What would be without a file of the user's folder. */
	ControlSetRegistry without(Path file) {
		List<CatalogSource> then = new ArrayList<>();
		contents().forEach(c -> then.add(() -> Replacing.without(c, new Content(List.of(), List.of()), List.of(file))));
		return new RegistryImpl(then, library, null, new SearchIndex.Store(null));
	}

	@Override
	public List<CheckReport> check(Path file) {
		return new CatalogCheck(this, file).run();
	}

	@Override
	public List<CheckReport> check(Path file, Path previous) {
		return new VersionCheck(this, file, previous).run();
	}

	@Override
	public CheckReport check(ControlSet set, String place) {
		return CatalogCheck.written(this, set, place);
	}

	@Override
	public Optional<Path> userFolder() {
		return parent != null ? parent.userFolder()
				: sources.stream().filter(FolderSource.class::isInstance).map(s -> ((FolderSource) s).folder())
						.findFirst();
	}

	@Override
	public Following follow() {
		if (parent != null) {
			return parent.follow();
		}
		List<FolderWatch> watches = sources.stream().filter(FolderSource.class::isInstance)
				.map(FolderSource.class::cast)
				.map(s -> s.follow(this::refresh)).toList();
		return () -> watches.forEach(FolderWatch::close);
	}

	@Override
	public void refresh() {
		if (parent != null) {
			parent.refresh();
		}
		library.retry();
		sources.forEach(CatalogSource::refresh);
		changed();
	}
}
