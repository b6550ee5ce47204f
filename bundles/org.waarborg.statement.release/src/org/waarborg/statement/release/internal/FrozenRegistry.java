package org.waarborg.statement.release.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.EditionFacts;
import org.waarborg.registry.Origin;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.registry.ResolvedMapping;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.SearchHit;
import org.waarborg.statement.FrozenControlSet;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenHeading;
import org.waarborg.statement.StatementRelease;

/**
 * The control sets that a release covers, made of the headings of its rows: numbers, titles, groups and order as they were. What
 * a set extends follows from whose controls it shows. Immutable.
 */
public final class FrozenRegistry implements ControlSetRegistry {

	private static final EditionFacts NO_FACTS = new EditionFacts(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), "", "", "", "", Confidence.UNKNOWN, true, "");
	private static final ResolvedSet.Extras NOTHING_ELSE = new ResolvedSet.Extras(List.of(), List.of(), List.of(),
			List.of(), List.of());

	private final Map<String, ControlSetHeader> headers = new LinkedHashMap<>();
	private final Map<String, ResolvedSet> sets = new LinkedHashMap<>();
	/** The sets that only define controls which a covered set shows. */
	private final Map<String, ResolvedSet> bases = new LinkedHashMap<>();

	/**
	 * The sets of a release.
	 *
	 * @param release the release
	 */
	public FrozenRegistry(StatementRelease release) {
		Map<String, Map<ControlRef, Entry>> entries = entries(release);
		boolean told = isTold(release);
		for (FrozenControlSet set : release.getControlSets()) {
			boolean known = set.getNorm() != null || set.getVersion() != null || !set.getTitle().isEmpty();
			if (known && set.getSet() != null) {
				Map<ControlRef, Entry> own = entries.getOrDefault(set.getSet(), Map.of());
				List<String> chain = told ? declared(set) : chain(set.getSet(), own, entries);
				ControlSetHeader header = header(set, chain, own.size());
				headers.put(set.getSet(), header);
				if (set.getSha256() != null) {
					sets.put(set.getSet(), resolved(header, chain, own, set.getSha256(), told));
				}
			}
		}
		entries.forEach((set, own) -> {
			if (!headers.containsKey(set)) {
				bases.put(set, resolved(baseHeader(set), chain(set, own, entries), own, "", told));
			}
		});
	}

	/** Whether the release says what its sets extend and its care parts add to; else that follows from whose controls it shows. */
	private static boolean isTold(StatementRelease release) {
		return release.getControlSets().stream().anyMatch(s -> !s.getExtends().isEmpty()) || release.getRows().stream()
				.flatMap(r -> r.getHeadings().stream()).anyMatch(h -> h.getEnhances() != null);
	}

	private static List<String> declared(FrozenControlSet set) {
		List<String> chain = new ArrayList<>(List.of(set.getSet()));
		set.getExtends().stream().filter(s -> s != null && !chain.contains(s)).forEach(chain::add);
		return List.copyOf(chain);
	}

	/** A row with its heading in one set. */
	private record Entry(FrozenDecision row, FrozenHeading heading) {
	}

	private static Map<String, Map<ControlRef, Entry>> entries(StatementRelease release) {
		Map<String, Map<ControlRef, Entry>> entries = new LinkedHashMap<>();
		for (FrozenDecision row : release.getRows()) {
			for (FrozenHeading heading : row.getHeadings()) {
				if (row.getControl() != null && heading.getSet() != null) {
					entries.computeIfAbsent(heading.getSet(), s -> new LinkedHashMap<>())
							.putIfAbsent(row.getControl(), new Entry(row, heading));
				}
			}
		}
		return entries;
	}

	/** The set, then the sets whose controls it shows: those with more of their own chain first. */
	private static List<String> chain(String set, Map<ControlRef, Entry> own,
			Map<String, Map<ControlRef, Entry>> all) {
		List<String> others = new ArrayList<>(own.keySet().stream().map(ControlRef::set).distinct()
				.filter(s -> !s.equals(set)).toList());
		others.sort((a, b) -> Long.compare(definers(all, b), definers(all, a)));
		others.add(0, set);
		return List.copyOf(others);
	}

	private static long definers(Map<String, Map<ControlRef, Entry>> all, String set) {
		return all.getOrDefault(set, Map.of()).keySet().stream().map(ControlRef::set).distinct().count();
	}

	private static ControlSetHeader header(FrozenControlSet set, List<String> chain, int controls) {
		Map<String, String> titles = Texts.all(set.getTitle());
		return new ControlSetHeader(set.getSet(), text(set.getVersion()), titles, text(set.getNorm()),
				text(set.getEdition()), ControlSetKind.CONTROLS, set.getStatus(), controls,
				List.copyOf(titles.keySet()), chain.size() > 1 ? chain.get(1) : "", "", "",
				new Origin.InMemory("release"));
	}

	private static ControlSetHeader baseHeader(String id) {
		return new ControlSetHeader(id, "", Map.of(), "", "", ControlSetKind.CONTROLS,
				org.waarborg.controlset.ControlSetStatus.PUBLISHED, 0, List.of(), "", "", "",
				new Origin.InMemory("release"));
	}

	private static ResolvedSet resolved(ControlSetHeader header, List<String> chain, Map<ControlRef, Entry> entries,
			String hash, boolean told) {
		List<Entry> ordered = entries.values().stream()
				.sorted((a, b) -> Integer.compare(a.heading().getOrder(), b.heading().getOrder())).toList();
		List<ResolvedControl> controls = new ArrayList<>();
		Map<String, ResolvedGroup> groups = new LinkedHashMap<>();
		ControlRef base = null;
		for (Entry entry : ordered) {
			Optional<ControlRef> guessed = !told && isCarePart(entry, chain)
					? Optional.ofNullable(named(entry, entries, chain).orElse(base))
					: Optional.empty();
			Optional<ControlRef> enhances = Optional.ofNullable(entry.heading().getEnhances()).or(() -> guessed);
			if (enhances.isEmpty()) {
				base = entry.row().getControl();
			}
			controls.add(control(entry, enhances));
			group(header.id(), entry.heading()).ifPresent(g -> groups.putIfAbsent(g.id(), g));
		}
		return new ResolvedSet(header, NO_FACTS, chain, List.copyOf(groups.values()), controls, NOTHING_ELSE, hash);
	}

	/** A control of the extended set may be "part" too, because a part stands beside it: a part is the overlay's own. */
	private static boolean isCarePart(Entry entry, List<String> chain) {
		ControlRef ref = entry.row().getControl();
		int at = chain.indexOf(ref.set());
		boolean overlay = at >= 0 && at < chain.size() - 1;
		return ref.control().endsWith(CARE) || entry.row().getCare() == CareContent.PART && overlay;
	}

	private static final String CARE = ".care";

	/** The control whose id the part's begins with. */
	private static Optional<ControlRef> named(Entry entry, Map<ControlRef, Entry> entries, List<String> chain) {
		String id = entry.row().getControl().control();
		if (!id.endsWith(CARE)) {
			return Optional.empty();
		}
		String base = id.substring(0, id.length() - CARE.length());
		return base.isEmpty() ? Optional.empty()
				: chain.stream().map(set -> new ControlRef(set, base)).filter(entries::containsKey).findFirst();
	}

	private static ResolvedControl control(Entry entry, Optional<ControlRef> enhances) {
		FrozenHeading heading = entry.heading();
		return new ResolvedControl(entry.row().getControl(), text(heading.getLabel()), Texts.all(heading.getTitle()),
				Map.of(), text(heading.getGroup()), entry.row().getCare(), Flag.UNKNOWN, true, Optional.empty(),
				enhances, "", null, null, List.of(), Confidence.UNKNOWN, "", heading.getOrder(), Map.of(), Map.of(), "",
				java.util.Set.of(), "");
	}

	private static Optional<ResolvedGroup> group(String set, FrozenHeading heading) {
		return Optional.ofNullable(heading.getGroup()).filter(g -> !g.isEmpty()).map(id -> new ResolvedGroup(id, set,
				text(heading.getGroupLabel()), Texts.all(heading.getGroupTitle()), List.of(), List.of()));
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	@Override
	public List<ControlSetHeader> headers() {
		return List.copyOf(headers.values());
	}

	@Override
	public Optional<ControlSetHeader> header(String set) {
		return Optional.ofNullable(headers.get(set));
	}

	@Override
	public List<ControlSetHeader> corrections() {
		return List.of();
	}

	@Override
	public Optional<ResolvedSet> set(String id) {
		return Optional.ofNullable(sets.get(id));
	}

	@Override
	public Optional<ResolvedControl> find(ControlRef ref) {
		return Optional.ofNullable(sets.getOrDefault(ref.set(), bases.get(ref.set())))
				.flatMap(set -> set.control(ref));
	}

	@Override
	public Optional<String> privateText(ControlRef ref, String language) {
		return Optional.empty();
	}

	@Override
	public List<ControlSetProblem> problems() {
		return List.of();
	}

	@Override
	public List<SearchHit> search(String query, int limit) {
		return List.of();
	}

	@Override
	public List<ResolvedMapping> mappings(String from, String to) {
		return List.of();
	}

	@Override
	public Optional<Coverage> coverage(String from, String to) {
		return Optional.empty();
	}

	@Override
	public ControlSetRegistry withSets(Collection<Path> controlSetFiles) {
		return this;
	}

	@Override
	public ControlSetRegistry withSets(Collection<Path> controlSetFiles, Map<Path, ControlSet> edited) {
		return this;
	}

	@Override
	public void refresh() {
		// What was released does not change.
	}
}
