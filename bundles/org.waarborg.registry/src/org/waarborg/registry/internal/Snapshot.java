package org.waarborg.registry.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.spi.CatalogFile;
import org.waarborg.registry.spi.CatalogSource.Content;
import org.waarborg.registry.spi.Offer;

/** Which sets exist at one moment. Immutable, but for what it remembers of sets that were read. */
final class Snapshot {

	/** Files are compared in pieces of so many bytes. */
	private static final int PIECE = 1 << 16;
	private static final Comparator<ControlSetHeader> ORDER = Comparator.comparing(ControlSetHeader::norm)
			.thenComparing(ControlSetHeader::edition).thenComparing(ControlSetHeader::id);

	final Library library;
	private final Map<String, Offer.OfSet> sets = new HashMap<>();
	private final Map<String, List<Offer.OfText>> texts = new HashMap<>();
	private final Map<String, List<Offer.OfAttributes>> attributes = new HashMap<>();
	private final Map<String, List<Offer.OfSet>> corrections = new HashMap<>();
	private final Map<String, ControlSetHeader> headers = new HashMap<>();
	private final List<ControlSetProblem> problems = new ArrayList<>();
	private final Map<String, Resolution> resolved = new ConcurrentHashMap<>();
	/** A dossier's own sets, and those that it corrects. */
	private final Set<String> ownSets = new LinkedHashSet<>();
	private volatile List<ControlSetHeader> listed;
	private final MappingBook mappings = new MappingBook(this);

	/**
	 * Takes stock.
	 *
	 * @param installed what is installed
	 * @param own       what a dossier brings itself: wins, and may correct
	 */
	Snapshot(Library library, List<Content> installed, List<Content> own) {
		this.library = library;
		Map<String, List<Offer.OfSet>> candidates = new LinkedHashMap<>();
		Set<Offer> ownOffers = new HashSet<>();
		own.forEach(c -> ownOffers.addAll(c.offers()));
		List<Content> all = new ArrayList<>(installed);
		all.addAll(own);
		for (Content content : all) {
			problems.addAll(content.problems());
			for (Offer offer : content.offers()) {
				switch (offer) {
					case Offer.OfSet set -> candidates.computeIfAbsent(set.set(), k -> new ArrayList<>()).add(set);
					case Offer.OfText t -> texts.computeIfAbsent(t.set(), k -> new ArrayList<>()).add(t);
					case Offer.OfAttributes a -> attributes.computeIfAbsent(a.set(), k -> new ArrayList<>()).add(a);
				}
			}
		}
		candidates.forEach((id, offers) -> choose(offers, ownOffers));
		texts.values().forEach(l -> l.sort(importance(ownOffers, Offer.OfText::origin)));
		attributes.values().forEach(l -> l.sort(importance(ownOffers, Offer.OfAttributes::origin)));
		withoutSet();
		sets.forEach((id, offer) -> headers.put(id, header(offer)));
		listed = list();
	}

	/** Least important first: bundles, the user's folder, the dossier's own. */
	private static <T extends Offer> Comparator<T> importance(Set<Offer> own,
			java.util.function.Function<T, Origin> origin) {
		return Comparator.<T>comparingInt(o -> own.contains(o) ? 2 : rank(origin.apply(o)))
				.thenComparing(o -> o.file().place());
	}

	private static int rank(Origin origin) {
		return origin instanceof Origin.InUserFolder ? 1 : 0;
	}

	private void choose(List<Offer.OfSet> offers, Set<Offer> own) {
		List<Offer.OfSet> allowed = new ArrayList<>(offers);
		allowed.removeIf(o -> !own.contains(o) && misplacedCorrection(o));
		if (allowed.isEmpty()) {
			return;
		}
		allowed.sort(Comparator.<Offer.OfSet>comparingInt(o -> own.contains(o) ? 0 : 1)
				.thenComparing((a, b) -> Versions.compare(b.header().version(), a.header().version()))
				.thenComparingInt(o -> rank(o.header().origin())).thenComparing(o -> o.file().place()));
		Offer.OfSet winner = allowed.get(0);
		if (own.contains(winner)) {
			ownSets.add(winner.header().corrects().isEmpty() ? winner.set() : winner.header().corrects());
		}
		for (Offer.OfSet other : allowed.subList(1, allowed.size())) {
			boolean over = own.contains(winner) && !own.contains(other);
			boolean twice = !over && winner.header().version().equals(other.header().version())
					&& !sameContent(winner.file(), other.file());
			Problem draft = twice ? Problem.warning("registry.set.otherContent", other.file().place())
					: Problem.info(over ? "registry.set.dossierWins" : "registry.set.otherVersionUsed",
							other.file().place());
			problems.add(draft.set(winner.set()).args(winner.set(), winner.header().version(), winner.file().place(),
					other.header().version()));
		}
		if (winner.header().corrects().isEmpty()) {
			sets.put(winner.set(), winner);
		} else {
			corrections.computeIfAbsent(winner.header().corrects(), k -> new ArrayList<>()).add(winner);
			headers.put(winner.set(), winner.header());
		}
	}

	/** Of what cannot be read that is said elsewhere. */
	private static boolean sameContent(CatalogFile one, CatalogFile other) {
		try (InputStream in = one.open(); InputStream beside = other.open()) {
			byte[] piece = in.readNBytes(PIECE);
			while (Arrays.equals(piece, beside.readNBytes(PIECE))) {
				if (piece.length < PIECE) {
					return true;
				}
				piece = in.readNBytes(PIECE);
			}
			return false;
		} catch (IOException e) {
			return true;
		}
	}

	private boolean misplacedCorrection(Offer.OfSet offer) {
		boolean misplaced = !offer.header().corrects().isEmpty();
		if (misplaced) {
			problems.add(Problem.warning("registry.correction.notDossier", offer.file().place()).set(offer.set())
					.args(offer.set(), offer.header().corrects()));
		}
		return misplaced;
	}

	private void withoutSet() {
		List<Offer> all = new ArrayList<>();
		texts.values().forEach(all::addAll);
		attributes.values().forEach(all::addAll);
		for (Offer offer : all) {
			if (!sets.containsKey(offer.set()) && !headers.containsKey(offer.set())) {
				problems.add(Problem.info("registry.text.setNotInstalled", offer.file().place()).set(offer.set())
						.args(offer.set()));
			}
		}
		corrections.forEach((target, offers) -> {
			if (!sets.containsKey(target)) {
				offers.forEach(o -> problems.add(Problem.error("registry.correction.setNotInstalled", o.file().place())
						.set(o.set()).args(o.set(), target)));
			}
		});
	}

	private ControlSetHeader header(Offer.OfSet offer) {
		ControlSetHeader header = offer.header();
		List<String> languages = new ArrayList<>();
		texts.getOrDefault(offer.set(), List.of()).forEach(t -> languages.add(t.language()));
		return languages.isEmpty() ? header : header.withLanguages(Headers.union(header.languages(), languages));
	}

	private List<ControlSetHeader> list() {
		return sets.keySet().stream().map(this::shown).sorted(ORDER).toList();
	}

	private ControlSetHeader shown(String id) {
		Resolution resolution = resolved.get(id);
		ControlSetHeader header = headers.get(id);
		return resolution != null && resolution.set().isEmpty() ? header.asBroken() : header;
	}

	List<ControlSetHeader> headers() {
		return listed;
	}

	Optional<ControlSetHeader> header(String id) {
		return headers.containsKey(id) ? Optional.of(shown(id)) : Optional.empty();
	}

	List<ControlSetHeader> corrections() {
		return corrections.values().stream().flatMap(Collection::stream).map(Offer.OfSet::header).sorted(ORDER)
				.toList();
	}

	/** The set that shows a set's controls: the corrected one for a correction, else itself. */
	String shownBy(String id) {
		ControlSetHeader header = headers.get(id);
		return header == null || header.corrects().isEmpty() ? id : header.corrects();
	}

	MappingBook mappings() {
		return mappings;
	}

	Offer.OfSet offer(String id) {
		return sets.get(id);
	}

	Collection<Offer.OfSet> correctionsOf(String id) {
		return corrections.getOrDefault(id, List.of());
	}

	List<Offer.OfText> textsOf(String id) {
		return texts.getOrDefault(id, List.of());
	}

	List<Offer.OfAttributes> attributesOf(String id) {
		return attributes.getOrDefault(id, List.of());
	}

	/** The set's id and those of the sets that it extends, nearest first, as far as they are installed. */
	List<String> chain(String id) {
		Set<String> chain = new LinkedHashSet<>();
		for (String at = id; sets.containsKey(at) && chain.add(at);) {
			at = sets.get(at).header().extendsSet();
		}
		return List.copyOf(chain);
	}

	/** Every file that a resolved set is made of. */
	List<CatalogFile> files(String id) {
		List<CatalogFile> files = new ArrayList<>();
		for (String member : chain(id)) {
			files.add(sets.get(member).file());
			addOthers(member, files);
			for (Offer.OfSet correction : correctionsOf(member)) {
				files.add(correction.file());
				addOthers(correction.set(), files);
			}
		}
		return files;
	}

	private void addOthers(String id, List<CatalogFile> files) {
		textsOf(id).forEach(t -> files.add(t.file()));
		attributesOf(id).forEach(a -> files.add(a.file()));
	}

	/** Differs when anything does that the resolved set is made of. */
	String signature(String id) {
		StringBuilder text = new StringBuilder();
		List<String> chain = chain(id);
		chain.forEach(member -> text.append(headers.get(member)).append('\n'));
		text.append(sets.get(chain.get(chain.size() - 1)).header().extendsSet()).append('\n');
		files(id).forEach(f -> text.append(f.place()).append('|').append(f.stamp()).append('\n'));
		return text.toString();
	}

	Set<String> ids() {
		return sets.keySet();
	}

	Optional<ResolvedSet> set(String id) {
		return sets.containsKey(id) ? resolve(id).set() : Optional.empty();
	}

	Resolution resolve(String id) {
		Resolution known = resolved.get(id);
		if (known != null) {
			return known;
		}
		synchronized (library.lock) {
			Resolution made = peek(id);
			resolved.put(id, made);
			if (made.set().isEmpty()) {
				listed = list();
			}
			return made;
		}
	}

	/** Resolves without remembering it here: for passing over very many sets. */
	Resolution peek(String id) {
		Resolution known = resolved.get(id);
		if (known != null) {
			return known;
		}
		String signature = signature(id);
		Resolution made = library.resolution(signature);
		if (made == null) {
			synchronized (library.lock) {
				made = new Resolver(this).resolve(id);
				library.keep(signature, made);
			}
		}
		return made;
	}

	/** The other sets that a set holds mappings with: what its header says, and its file once that was read. */
	Set<String> maps(String id) {
		Set<String> maps = new LinkedHashSet<>(headers.get(id).maps());
		Resolution resolution = resolved.get(id);
		if (resolution != null) {
			maps.addAll(resolution.maps());
		}
		return maps;
	}

	/** What is wrong with files, without what was found when sets were read. */
	List<ControlSetProblem> refused() {
		return problems;
	}

	/** A dossier's own sets are few and nobody else checks them: they are read to say what is wrong with them. */
	List<ControlSetProblem> problems() {
		ownSets.stream().filter(sets::containsKey).forEach(this::resolve);
		Set<ControlSetProblem> all = new LinkedHashSet<>(problems);
		resolved.values().forEach(r -> all.addAll(r.problems()));
		all.addAll(mappings.problems());
		return all.stream().sorted(Problem.ORDER).toList();
	}
}
