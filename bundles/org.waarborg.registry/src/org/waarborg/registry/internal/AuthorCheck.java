package org.waarborg.registry.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.controlset.TextEntry;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.MappingLink;
import org.waarborg.registry.ResolvedMapping;
import org.waarborg.registry.internal.Problem.Position;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.Offer;

/** What an author easily gets wrong and a reader of the file would not notice: mappings that contradict, languages, pasted text. */
final class AuthorCheck {

	private static final Properties SETTINGS = settings();

	private final String place;
	private final String set;
	private final Map<String, Position> places;
	private final Snapshot view;
	private final Consumer<ControlSetProblem> problems;

	AuthorCheck(Offer where, Map<String, Position> places, Snapshot view, Consumer<ControlSetProblem> problems) {
		this.place = where.file().place();
		this.set = where.set();
		this.places = places;
		this.view = view;
		this.problems = problems;
	}

	private static Properties settings() {
		Properties settings = new Properties();
		try (InputStream in = AuthorCheck.class.getResourceAsStream("check.properties")) {
			settings.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return settings;
	}

	private static int setting(String name) {
		return Integer.parseInt(SETTINGS.getProperty(name));
	}

	/** Some ids for a message, and that there are more. */
	static String some(Collection<String> ids) {
		int named = setting("ids.named");
		return String.join(", ", ids.stream().limit(named).toList()) + (ids.size() > named ? ", …" : "");
	}

	void catalog(ControlSet root) {
		languages(root);
		if (root.isTitlesOnly()) {
			root.eAllContents().forEachRemaining(this::pasted);
		}
		List<ResolvedMapping> own = view.mappings().of(set);
		for (ResolvedMapping mapping : own) {
			installed(mapping);
			oneToOne(mapping, MappingLink::from, MappingLink::to, mapping.to());
			oneToOne(mapping, MappingLink::to, MappingLink::from, mapping.from());
			noneAndSome(mapping, MappingLink::from, MappingLink::to, mapping.to());
			noneAndSome(mapping, MappingLink::to, MappingLink::from, mapping.from());
			others(mapping, own).forEach(other -> reverse(mapping, other));
		}
	}

	private void languages(ControlSet root) {
		List<String> ungrouped = new ArrayList<>();
		Set<String> complete = null;
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (next instanceof Group group && Headers.text(group.getEnhances()).isEmpty()
					&& root.getLanguages().stream().anyMatch(l -> Texts.exact(group.getTitle(), l).isEmpty())
					&& !(group.getTitle().isEmpty() && hasTexts())) {
				ungrouped.add(Headers.text(group.getId()));
			} else if (next instanceof Control control) {
				Set<String> titled = Texts.all(control.getTitle()).keySet();
				if (complete == null) {
					complete = new TreeSet<>(titled);
				}
				complete.retainAll(titled);
			}
		}
		if (!ungrouped.isEmpty()) {
			warn("registry.check.untitledGroup", ungrouped.get(0), Integer.toString(ungrouped.size()), some(ungrouped));
		}
		if (complete != null && !root.getLanguages().containsAll(complete)) {
			complete.removeAll(root.getLanguages());
			problems.accept(
					Problem.info("registry.check.languageUnsaid", place).set(set).at(places.get(set)).element(set)
							.args(String.join(", ", complete)));
		}
	}

	/** Titles of groups may stand in texts of their own; whether they do shows where the set is resolved. */
	private boolean hasTexts() {
		return view.set(view.shownBy(set)).map(s -> s.groups().stream().anyMatch(g -> !g.titles().isEmpty()))
				.orElse(false);
	}

	private void pasted(EObject object) {
		if (object instanceof LocalText text && text.eContainer() instanceof Control control) {
			boolean title = text.eContainmentFeature().getName().equals("title");
			pasted(control.getId(), Headers.text(text.getValue()), title);
		}
	}

	private void pasted(String id, String text, boolean title) {
		int limit = setting(title ? "title.characters" : "text.characters");
		int length = text.strip().length();
		if (length > limit) {
			warn("registry.check.pasted", id, Headers.text(id), Integer.toString(length), Integer.toString(limit));
		}
	}

	/** Texts of a set that says it has titles only, and a licence holder's own text. */
	void texts(ControlSetText root, RegistryImpl registry) {
		boolean titlesOnly = titlesOnly(registry);
		List<String> own = new ArrayList<>();
		for (TextEntry entry : root.getEntries()) {
			if (!Headers.text(entry.getPrivateText()).isBlank()) {
				own.add(Headers.text(entry.getId()));
			}
			if (titlesOnly) {
				pasted(entry.getId(), Headers.text(entry.getTitle()), true);
				pasted(entry.getId(), Headers.text(entry.getPurpose()), false);
			}
		}
		if (!own.isEmpty()) {
			// In the user's own folder it is where it belongs.
			boolean kept = registry.userFolder().filter(f -> place.startsWith(f.toString())).isPresent();
			Problem problem = kept ? Problem.info("registry.check.privateText", place)
					: Problem.warning("registry.check.privateText", place);
			problems.accept(problem.set(set).at(places.get(own.get(0))).element(own.get(0))
					.args(Integer.toString(own.size()), some(own)));
		}
	}

	private boolean titlesOnly(RegistryImpl registry) {
		Offer.OfSet offer = view.offer(set);
		if (offer == null) {
			return false;
		}
		try {
			return registry.library().controlSet(offer.file()).root().isTitlesOnly();
		} catch (CatalogException e) {
			// The set says itself what is wrong with it; nothing is known of it here.
			return e.problems().isEmpty();
		}
	}

	private void installed(ResolvedMapping mapping) {
		for (String other : new LinkedHashSet<>(List.of(mapping.from(), mapping.to()))) {
			if (!other.equals(set) && view.header(other).isEmpty()) {
				problems.accept(Problem.info("registry.check.mapsUnknown", place).set(set).at(places.get(mapping.id()))
						.element(mapping.id()).args(mapping.id(), other));
			}
		}
	}

	/** A control that is equal to two others says that these are equal, which they are not: they are two. */
	private void oneToOne(ResolvedMapping mapping, Function<MappingLink, Optional<ControlRef>> one,
			Function<MappingLink, Optional<ControlRef>> other, String otherSet) {
		Map<ControlRef, Set<String>> equal = new LinkedHashMap<>();
		for (MappingLink link : mapping.links()) {
			if (link.relationship() == MappingRelationship.EQUAL && one.apply(link).isPresent()
					&& other.apply(link).isPresent()) {
				equal.computeIfAbsent(one.apply(link).get(), r -> new LinkedHashSet<>())
						.add(other.apply(link).get().control());
			}
		}
		equal.forEach((control, others) -> {
			if (others.size() > 1) {
				warn("registry.check.equalToMany", control.set().equals(set) ? control.control() : mapping.id(),
						mapping.id(),
						control.control(), some(others), otherSet);
			}
		});
	}

	/** A control without a counterpart that has one. */
	private void noneAndSome(ResolvedMapping mapping, Function<MappingLink, Optional<ControlRef>> one,
			Function<MappingLink, Optional<ControlRef>> other, String otherSet) {
		Set<ControlRef> alone = new LinkedHashSet<>();
		mapping.links().stream().filter(l -> other.apply(l).isEmpty())
				.forEach(l -> one.apply(l).ifPresent(alone::add));
		for (ControlRef control : alone) {
			Set<String> named = new LinkedHashSet<>();
			mapping.links().stream().filter(l -> one.apply(l).equals(Optional.of(control)))
					.forEach(l -> other.apply(l).ifPresent(o -> named.add(o.control())));
			if (!named.isEmpty()) {
				warn("registry.check.noneAndSome", control.set().equals(set) ? control.control() : mapping.id(),
						mapping.id(), control.control(), some(named), otherSet);
			}
		}
	}

	/** Mappings that say something of the same two sets in the other direction; each pair of the file once. */
	private List<ResolvedMapping> others(ResolvedMapping mapping, List<ResolvedMapping> own) {
		return view.mappings().all(mapping.from(), mapping.to()).stream()
				.filter(o -> o.from().equals(mapping.to()) && o.to().equals(mapping.from()))
				.filter(o -> !o.definedIn().equals(set) || own.indexOf(o) > own.indexOf(mapping)).toList();
	}

	private void reverse(ResolvedMapping mapping, ResolvedMapping other) {
		Map<List<Optional<ControlRef>>, MappingRelationship> here = relationships(mapping);
		Map<List<Optional<ControlRef>>, MappingRelationship> there = relationships(other.inverse());
		Set<List<Optional<ControlRef>>> pairs = new LinkedHashSet<>(here.keySet());
		pairs.addAll(there.keySet());
		pairs.removeIf(p -> here.get(p) == there.get(p));
		if (!pairs.isEmpty()) {
			List<String> named = pairs.stream().map(p -> end(p.get(0)) + " → " + end(p.get(1))).toList();
			String first = pairs.iterator().next().stream().flatMap(Optional::stream).filter(r -> r.set().equals(set))
					.map(ControlRef::control).findFirst().orElse(mapping.id());
			warn("registry.check.notInverse", first, mapping.id(), other.id(), other.definedIn(),
					Integer.toString(pairs.size()),
					some(named));
		}
	}

	/**
	 * Without the controls that have no counterpart: a mapping need not name those of the other set. One that the other mapping gives a
	 * counterpart is found all the same, because that pair is missing here.
	 */
	private static Map<List<Optional<ControlRef>>, MappingRelationship> relationships(ResolvedMapping mapping) {
		Map<List<Optional<ControlRef>>, MappingRelationship> all = new LinkedHashMap<>();
		mapping.links().stream().filter(l -> l.from().isPresent() && l.to().isPresent())
				.forEach(l -> all.put(List.of(l.from(), l.to()), l.relationship()));
		return all;
	}

	private static String end(Optional<ControlRef> ref) {
		return ref.map(ControlRef::control).orElse("–");
	}

	private void warn(String code, String id, String... args) {
		problems.accept(Problem.warning(code, place).set(set).at(places.get(id)).element(Headers.text(id)).args(args));
	}
}
