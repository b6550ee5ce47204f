package org.waarborg.registry.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetAttributes;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Hashes;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.CheckReport.Counts;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.JarSignature;
import org.waarborg.registry.Origin;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.internal.HardenedXmi.Loaded;
import org.waarborg.registry.internal.Problem.Position;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogFile;
import org.waarborg.registry.spi.CatalogSource.Content;
import org.waarborg.registry.spi.Offer;

/** One check of one file, as the registry would read it, and stricter where an author forgot something. */
public final class CatalogCheck {

	private static final int IDS_NAMED = 5;
	/** What is so because the set is installed too says nothing about the file. */
	private static final Set<String> OFFERED_TWICE = Set.of("registry.set.otherVersionUsed",
			"registry.set.otherContent");

	private final RegistryImpl registry;
	private final Path file;
	/** In a jar or bundle: the capability that each offer was made of. */
	private Map<Offer, ManifestClauses.Clause> declared = Map.of();
	/** Where the elements of each set are in its file, by id. */
	private final Map<String, Map<String, Position>> places = new HashMap<>();

	/**
	 * A check.
	 *
	 * @param registry where sets that the file refers to are looked up
	 * @param file     a catalog, text or attribute file, a jar, or the folder of a bundle
	 */
	public CatalogCheck(RegistryImpl registry, Path file) {
		this.registry = registry;
		this.file = file;
	}

	/**
	 * Checks.
	 *
	 * @return a report for each catalog, text or attribute file in it
	 */
	public List<CheckReport> run() {
		Content content = content();
		List<CheckReport> reports = new ArrayList<>();
		if (!content.offers().isEmpty()) {
			Snapshot view = registry.with(() -> content).current();
			content.offers().forEach(offer -> reports.add(report(offer, view)));
		}
		if (!content.problems().isEmpty() || reports.isEmpty()) {
			reports.add(0, new CheckReport(file, "", "", "", Optional.empty(), Counts.NONE, content.problems()));
		}
		if (content.problems().isEmpty()) {
			sealed().ifPresent(p -> reports.set(0, with(reports.get(0), p)));
		}
		return List.copyOf(reports);
	}

	/** Who signed a jar, or that its signature does not hold. Whether this computer trusts him is a question of who installs it. */
	private Optional<ControlSetProblem> sealed() {
		if (!Signatures.carries(file) || !Files.isRegularFile(file)) {
			return Optional.empty();
		}
		JarSignature signature = Signatures.trustingNobody().of(file);
		return switch (signature.state()) {
			case UNSIGNED -> Optional.empty();
			case BROKEN -> signature.reason();
			case UNCONFIRMED, TRUSTED -> Optional.of(Problem.info("registry.signature.by", file.toString())
					.args(signature.name(), signature.lastDay(), signature.fingerprint()));
		};
	}

	private static CheckReport with(CheckReport report, ControlSetProblem more) {
		List<ControlSetProblem> problems = new ArrayList<>(report.problems());
		problems.add(0, more);
		return new CheckReport(report.file(), report.path(), report.set(), report.language(), report.header(),
				report.counts(), problems);
	}

	/**
	 * Checks a set that is being written.
	 *
	 * @param registry where sets that it refers to are looked up
	 * @param set      the set
	 * @param place    what problems name as their place
	 * @return the report; its problems have no lines
	 */
	static CheckReport written(RegistryImpl registry, ControlSet set, String place) {
		Path file = Path.of("");
		String id = Headers.text(set.getId());
		if (id.isBlank() || id.chars().anyMatch(c -> c == '#' || Character.isWhitespace(c))) {
			Problem problem = Problem.error(id.isBlank() ? "registry.xml.missingId" : "registry.xml.badId", place);
			return new CheckReport(file, "", id, "", Optional.empty(), Counts.NONE,
					List.of(problem.set(id).element(id).args(id.isBlank() ? "ControlSet" : id)));
		}
		Offer offer = new Offer.OfSet(Headers.of(set, new Origin.InMemory(place)),
				new Written(place, CatalogWriter.bytes(set)));
		Snapshot view = registry.with(() -> new Content(List.of(offer), List.of())).current();
		CheckReport report = new CatalogCheck(registry, file).report(offer, view);
		List<ControlSetProblem> unplaced = report.problems().stream()
				.map(p -> new ControlSetProblem(p.severity(), p.code(), p.set(),
						p.place(), 0, 0, p.element(), p.args()))
				.toList();
		return new CheckReport(file, "", id, "", report.header(), report.counts(), unplaced);
	}

	/** A set that is being written, as the file that it would be. */
	private record Written(String place, byte[] bytes) implements CatalogFile {

		@Override
		public String extension() {
			return FileNames.CATALOG;
		}

		@Override
		public String stamp() {
			return "written:" + place + ':' + Hashes.of(bytes);
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(bytes);
		}
	}

	/** What the file offers, or why it is refused. */
	Content content() {
		Function<String, Origin> inside = path -> new Origin.InUserFolder(file, path);
		try {
			if (Files.isDirectory(file)) {
				JarReader bundle = new JarReader(file, file.toString(), inside);
				return declared(bundle, bundle.readFolder());
			}
			FileNames.Stat stat = FileNames.Stat.of(file);
			if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar")) {
				JarReader jar = new JarReader(file, stat.stamp(file), inside);
				return declared(jar, jar.read());
			}
			LooseFiles loose = new LooseFiles(registry.library(), f -> new Origin.InUserFolder(f, ""));
			return loose.known(file.getFileName().toString()) ? loose.read(file, stat)
					: refused(Problem.error("registry.file.noReader", file.toString())
							.args(FileNames.extension(file.getFileName().toString())));
		} catch (IOException e) {
			return refused(Problem.error("registry.file.unreadable", file.toString())
					.args(String.valueOf(e.getMessage())));
		}
	}

	private Content declared(JarReader reader, Content content) {
		declared = reader.declared();
		return content;
	}

	private static Content refused(ControlSetProblem problem) {
		return new Content(List.of(), List.of(problem));
	}

	private CheckReport report(Offer offer, Snapshot view) {
		Set<ControlSetProblem> problems = new LinkedHashSet<>();
		Counts counts = Counts.NONE;
		try {
			synchronized (registry.library().lock) {
				counts = switch (offer) {
					case Offer.OfSet set -> catalog(set, view, problems);
					case Offer.OfText text -> texts(text, view, problems);
					case Offer.OfAttributes attributes -> attributes(attributes, view, problems);
				};
			}
		} catch (CatalogException e) {
			e.problems().forEach(p -> problems.add(Problem.withSet(p, offer.set())));
		}
		Optional<ControlSetHeader> header = offer instanceof Offer.OfSet set ? Optional.of(set.header())
				: Optional.empty();
		return new CheckReport(file, path(offer), offer.set(),
				offer instanceof Offer.OfText text ? text.language() : "", header, counts,
				problems.stream().map(p -> located(p, offer.set(), offer.file().place())).sorted(Problem.ORDER)
						.toList());
	}

	/**
	 * A problem with the line of its element; of an element that is not in the file, that of the set.
	 *
	 * @param problem the problem
	 * @param set     id of the set
	 * @param place   the file that lines are of
	 * @return the problem, with a line where one is known
	 */
	ControlSetProblem located(ControlSetProblem problem, String set, String place) {
		Map<String, Position> known = places.getOrDefault(set, Map.of());
		Position at = known.getOrDefault(problem.element(), known.get(set));
		return at == null || problem.line() > 0 || !problem.place().equals(place) ? problem
				: new ControlSetProblem(problem.severity(), problem.code(), problem.set(), place, at.line(),
						at.column(), problem.element(), problem.args());
	}

	private Counts catalog(Offer.OfSet set, Snapshot view, Set<ControlSetProblem> problems) throws CatalogException {
		manifest(set, problems).ifPresent(ManifestCheck::names);
		Loaded<ControlSet> loaded = registry.library().controlSet(set.file());
		places.put(set.set(), loaded.places());
		loaded.notes().forEach(n -> problems.add(Problem.withSet(n, set.set())));
		ControlSet root = loaded.root();
		Counts counts = count(root);
		resolved(set, view, problems);
		complete(set, root, counts, view, problems);
		manifest(set, problems).ifPresent(m -> m.set(set.header(), root));
		references(set, loaded, view, problems).catalog(root);
		new AuthorCheck(set, loaded.places(), view, problems::add).catalog(root);
		return counts;
	}

	private Counts texts(Offer.OfText text, Snapshot view, Set<ControlSetProblem> problems) throws CatalogException {
		manifest(text, problems).ifPresent(ManifestCheck::names);
		Loaded<ControlSetText> loaded = registry.library().text(text.file());
		ControlSetText root = loaded.root();
		named(text, root.getLicence(), root.getSource(), problems);
		resolved(text, view, problems);
		unsaid(Belonging.missing(text.file().place(), root.getSet(), root.getLanguage()), text, problems);
		manifest(text, problems).ifPresent(m -> m.belonging(root.getSet(), text.language(), root.getLanguage()));
		new AuthorCheck(text, loaded.places(), view, problems::add).texts(root, registry);
		return new Counts(0, 0, 0, 0, 0, 0, root.getEntries().size(), 0, 0, 0, 0, 0, 0);
	}

	private Counts attributes(Offer.OfAttributes attributes, Snapshot view, Set<ControlSetProblem> problems)
			throws CatalogException {
		manifest(attributes, problems).ifPresent(ManifestCheck::names);
		Loaded<ControlSetAttributes> loaded = registry.library().attributes(attributes.file());
		ControlSetAttributes root = loaded.root();
		named(attributes, root.getLicence(), root.getSource(), problems);
		resolved(attributes, view, problems);
		unsaid(Belonging.missing(attributes.file().place(), root.getSet()), attributes, problems);
		manifest(attributes, problems).ifPresent(m -> m.belonging(root.getSet(), "", ""));
		references(attributes, loaded, view, problems).attributes(root);
		return new Counts(0, 0, 0, 0, 0, 0, 0, root.getEntries().size(), root.getDimensions().size(), 0, 0, 0, 0);
	}

	/** Resolving says it too, but only where the set is installed. */
	private static void unsaid(ControlSetProblem problem, Offer offer, Set<ControlSetProblem> problems) {
		if (problem != null) {
			problems.add(Problem.withSet(problem, offer.set()));
		}
	}

	/** A loose file has no manifest to compare it with. */
	private Optional<ManifestCheck> manifest(Offer offer, Set<ControlSetProblem> problems) {
		return Optional.ofNullable(declared.get(offer))
				.map(c -> new ManifestCheck(file + " / " + JarReader.MANIFEST, c, offer, problems::add));
	}

	private static ReferenceCheck references(Offer offer, Loaded<?> loaded, Snapshot view,
			Set<ControlSetProblem> problems) {
		return new ReferenceCheck(offer, loaded.places(), view.set(view.shownBy(offer.set())), problems::add);
	}

	private static String path(Offer offer) {
		Origin origin = switch (offer) {
			case Offer.OfSet set -> set.header().origin();
			case Offer.OfText text -> text.origin();
			case Offer.OfAttributes attributes -> attributes.origin();
		};
		return origin instanceof Origin.InUserFolder user ? user.path() : "";
	}

	/** What resolving says of this file. */
	private static void resolved(Offer offer, Snapshot view, Set<ControlSetProblem> problems) {
		String set = view.shownBy(offer.set());
		if (view.offer(set) != null) {
			view.resolve(set);
			view.mappings().all(set, set);
		}
		String place = offer.file().place();
		view.problems().stream().filter(p -> p.place().equals(place))
				.filter(p -> !OFFERED_TWICE.contains(p.code())).forEach(problems::add);
	}

	private static Counts count(ControlSet set) {
		int groups = 0;
		int[] c = new int[4];
		for (TreeIterator<EObject> all = set.eAllContents(); all.hasNext();) {
			switch (all.next()) {
				case Group g -> groups++;
				case Control control -> count(control, c);
				default -> {
					// counted with its owner
				}
			}
		}
		int links = set.getMappings().stream().mapToInt(m -> m.getEntries().size()).sum();
		return new Counts(groups, c[0], c[1], c[2], c[3], set.getAdjustments().size(), 0, 0,
				set.getDimensions().size(), set.getMappings().size(), links, set.getTerms().size(),
				set.getProfiles().size());
	}

	private static void count(Control control, int[] c) {
		if (!Headers.text(control.getEnhances()).isEmpty()) {
			c[3]++;
		} else {
			c[control.isAssessable() ? 0 : 1]++;
			c[2] += control.getCare() == CareContent.ONLY ? 1 : 0;
		}
	}

	private static void named(Offer offer, String licence, String source, Set<ControlSetProblem> problems) {
		if (Headers.text(licence).isBlank()) {
			problems.add(Problem.warning("registry.check.noLicence", offer.file().place()).set(offer.set())
					.element(offer.set()).args());
		}
		if (Headers.text(source).isBlank()) {
			problems.add(Problem.warning("registry.check.noSource", offer.file().place()).set(offer.set())
					.element(offer.set()).args());
		}
	}

	private static void complete(Offer.OfSet offer, ControlSet root, Counts counts, Snapshot view,
			Set<ControlSetProblem> problems) {
		String place = offer.file().place();
		String id = offer.set();
		named(offer, root.getLicence(), root.getSource(), problems);
		if (root.getTitle().isEmpty()) {
			problems.add(Problem.warning("registry.check.noTitle", place).set(id).element(id).args(id));
		}
		if (!Versions.legal(Headers.text(root.getVersion())) || Headers.text(root.getVersion()).isEmpty()) {
			problems.add(Problem.warning("registry.check.noVersion", place).set(id).element(id)
					.args(Headers.text(root.getVersion())));
		}
		if (counts.controls() == 0 && counts.adjustments() == 0 && counts.mappings() == 0
				&& offer.header().kind() != ControlSetKind.NORM_ENTRY) {
			problems.add(Problem.warning("registry.check.empty", place).set(id).element(id).args());
		}
		Set<String> languages = new LinkedHashSet<>(offer.header().languages());
		languages.addAll(root.getLanguages());
		for (String language : languages) {
			untitled(id, place, language, view, problems);
		}
	}

	/** Controls without a title in a language that the set says it can be read in. */
	private static void untitled(String id, String place, String language, Snapshot view,
			Set<ControlSetProblem> problems) {
		List<String> missing = view.set(view.shownBy(id)).stream().flatMap(s -> s.controls().stream())
				.filter(c -> c.ref().set().equals(id) && !c.titles().containsKey(language)).map(ResolvedControl::ref)
				.map(r -> r.control()).toList();
		if (!missing.isEmpty()) {
			String some = String.join(", ", missing.subList(0, Math.min(IDS_NAMED, missing.size())))
					+ (missing.size() > IDS_NAMED ? ", …" : "");
			problems.add(Problem.warning("registry.check.untitled", place).set(id).element(missing.get(0))
					.args(Integer.toString(missing.size()), language, some));
		}
	}
}
