package org.waarborg.registry.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ControlSetRegistry.Preview;
import org.waarborg.registry.InstallException;
import org.waarborg.registry.InstallPolicy;
import org.waarborg.registry.JarSignature;
import org.waarborg.registry.Origin;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.SetComparison;

/** Adds and removes control sets in the user's folder. */
@Component(service = ControlSetInstaller.class)
public final class Installer implements ControlSetInstaller {

	private static final String POLICY = ".waarborg.policy";

	private final ControlSetRegistry registry;
	private final CatalogChecker checker;
	private final Map<String, String> env;
	private final String java;
	private final InstantSource clock;

	/**
	 * Called by Declarative Services.
	 *
	 * @param registry the installed sets
	 * @param checker  checks files
	 */
	@Activate
	public Installer(@Reference ControlSetRegistry registry, @Reference CatalogChecker checker) {
		this(registry, checker, System.getenv(), System.getProperty("java.home", ""));
	}

	/**
	 * An installer in an environment.
	 *
	 * @param registry the installed sets
	 * @param checker  checks files
	 * @param env      environment variables
	 * @param java     home of the Java platform, whose authorities are trusted
	 */
	public Installer(ControlSetRegistry registry, CatalogChecker checker, Map<String, String> env, String java) {
		this(registry, checker, env, java, InstantSource.system());
	}

	/**
	 * An installer in an environment, at a time.
	 *
	 * @param registry the installed sets
	 * @param checker  checks files
	 * @param env      environment variables
	 * @param java     home of the Java platform, whose authorities are trusted
	 * @param clock    the time at which certificates have to be valid
	 */
	public Installer(ControlSetRegistry registry, CatalogChecker checker, Map<String, String> env, String java,
			InstantSource clock) {
		this.registry = registry;
		this.checker = checker;
		this.env = Map.copyOf(env);
		this.java = java;
		this.clock = clock;
	}

	@Override
	public Inspection inspect(Path given) {
		Path file = given.toAbsolutePath().normalize();
		String hash;
		try {
			ControlSetProblem before = unfit(file);
			if (before != null) {
				return refused(file, List.of(), before);
			}
			hash = InstallFolder.hash(file);
		} catch (IOException e) {
			return refused(file, List.of(), Problem.error("registry.file.unreadable", file.toString()).args(reason(e)));
		}
		List<CheckReport> reports = checker.check(file);
		List<ControlSetProblem> errors = new ArrayList<>();
		// the signature is looked at below, with what this computer trusts
		reports.forEach(r -> r.problems().stream().filter(p -> p.severity() == Severity.ERROR)
				.filter(p -> !p.code().startsWith(Signatures.CODES)).forEach(errors::add));
		if (!errors.isEmpty()) {
			return refused(file, reports, errors.toArray(ControlSetProblem[]::new));
		}
		return inspected(file, hash, reports);
	}

	/** What can be told without reading the file. */
	private ControlSetProblem unfit(Path file) throws IOException {
		String place = file.toString();
		if (!Files.isRegularFile(file)) {
			return Problem.error(Files.exists(file) ? "registry.install.noFile" : "registry.install.absent", place)
					.args();
		}
		if (Files.size(file) > Limits.JAR_TOTAL_BYTES) {
			return Problem.error("registry.file.tooLarge", place).args(Long.toString(Limits.JAR_TOTAL_BYTES >> 20));
		}
		Optional<Path> folder = registry.userFolder();
		if (folder.isEmpty()) {
			return Problem.error("registry.install.noFolder", place).args();
		}
		return folder.get().toAbsolutePath().normalize().equals(file.getParent())
				? Problem.error("registry.install.already", place).args()
				: null;
	}

	private static Inspection refused(Path file, List<CheckReport> reports, ControlSetProblem... problems) {
		return new Inspection(file, "", List.of(), List.of(), JarSignature.NONE, reports, List.of(), List.of(),
				List.of(problems),
				List.of());
	}

	private Inspection inspected(Path file, String hash, List<CheckReport> reports) {
		Preview preview = registry.preview(file);
		List<Incoming> sets = preview.sets().stream().map(s -> incoming(s, preview)).toList();
		JarSignature signature = Signatures.carries(file) ? new Signatures(env, java, clock).of(file)
				: JarSignature.NONE;
		List<String> lost = lost(preview);
		List<ControlSetProblem> refused = new ArrayList<>();
		List<ControlSetProblem> notes = new ArrayList<>();
		InstallPolicy policy = policy();
		boolean bad = signature.state() == JarSignature.State.BROKEN
				|| policy == InstallPolicy.SIGNED && !signature.good();
		if (bad || policy == InstallPolicy.WARN) {
			(bad ? refused : notes).addAll(Signatures.notes(signature, file));
		}
		if (bad && signature.state() != JarSignature.State.BROKEN) {
			refused.add(Problem.error("registry.install.policy", file.toString()).args());
		}
		List<Incoming> hidden = sets.stream().filter(Incoming::hidden).toList();
		boolean useless = !sets.isEmpty() && hidden.size() == sets.size();
		hidden.forEach(s -> (useless ? refused : notes).add(Problem.warning("registry.install.hidden", file.toString())
				.set(s.header().id())
				.args(s.header().id(), s.installed().map(ControlSetHeader::version).orElse(""), s.header().version())));
		lost.forEach(s -> notes.add(Problem.warning("registry.install.lost", file.toString()).set(s).args(s)));
		return new Inspection(file, hash, sets, preview.texts(), signature, reports, preview.replaces(), lost, refused,
				notes);
	}

	private Incoming incoming(String set, Preview preview) {
		ControlSetHeader header = preview.registry().header(set).orElseThrow();
		Optional<ControlSetHeader> installed = registry.header(set);
		Optional<ResolvedSet> now = preview.registry().set(set);
		int controls = (int) now.map(s -> s.controls().stream().filter(ResolvedControl::assessable).count()).orElse(0L)
				.longValue();
		Optional<SetComparison> comparison = installed.isEmpty() ? Optional.empty()
				: SetComparison.of(registry, preview.registry(), set);
		boolean hidden = installed.filter(h -> h.origin() instanceof Origin.InBundle)
				.filter(h -> Versions.compare(h.version(), header.version()) >= 0).isPresent();
		return new Incoming(header, controls, installed, relation(header, installed, now), comparison, hidden,
				now.map(s -> s.facts().supersedes()).filter(s -> !s.isBlank() && !s.equals(set)));
	}

	private Relation relation(ControlSetHeader header, Optional<ControlSetHeader> installed,
			Optional<ResolvedSet> now) {
		if (installed.isEmpty()) {
			return Relation.NEW;
		}
		int order = Versions.compare(header.version(), installed.get().version());
		if (order != 0) {
			return order > 0 ? Relation.NEWER : Relation.OLDER;
		}
		Optional<String> hash = registry.set(header.id()).map(ResolvedSet::contentHash);
		return hash.equals(now.map(ResolvedSet::contentHash)) ? Relation.SAME : Relation.OTHER_CONTENT;
	}

	/** Sets that only the files hold whose place is taken. */
	private List<String> lost(Preview preview) {
		return registry.headers().stream().filter(h -> file(h).filter(preview.replaces()::contains).isPresent())
				.map(ControlSetHeader::id).filter(id -> preview.registry().header(id).isEmpty()).toList();
	}

	private static Optional<Path> file(ControlSetHeader header) {
		return header.origin() instanceof Origin.InUserFolder user ? Optional.of(user.file()) : Optional.empty();
	}

	@Override
	public Change add(Inspection inspection) throws InstallException {
		if (!inspection.usable()) {
			throw new InstallException(inspection.refused().get(0), null);
		}
		Set<String> sets = new LinkedHashSet<>(inspection.ids());
		sets.addAll(inspection.lost());
		Change change = change(inspection.file(), steps -> {
			Path copy = steps.aside(inspection.file(), inspection.hash());
			List<Moved> kept = new ArrayList<>();
			for (Path old : inspection.replaces()) {
				if (Files.exists(old)) {
					kept.add(steps.keep(old, InstallFolder.REPLACED));
				}
			}
			Path place = steps.place(copy, steps.target(inspection.file().getFileName().toString()));
			return new Change(List.of(new Placed(place, inspection.hash())), kept, List.copyOf(sets));
		});
		registry.refresh();
		return change;
	}

	@Override
	public Removal leaving(String set) throws InstallException {
		ControlSetHeader header = registry.header(set)
				.orElseThrow(() -> new InstallException(Problem.error("registry.remove.absent", set).set(set).args(set),
						null));
		Path file = file(header).orElseThrow(() -> new InstallException(
				Problem.error("registry.remove.product", header.origin().place()).set(set).args(set), null));
		List<ControlSetHeader> sets = registry.headers().stream().filter(h -> file(h).filter(file::equals).isPresent())
				.toList();
		Set<String> going = new TreeSet<>(sets.stream().map(ControlSetHeader::id).toList());
		List<ControlSetHeader> dependents = registry.headers().stream().filter(h -> !going.contains(h.id()))
				.filter(h -> going.contains(h.extendsSet()) || h.maps().stream().anyMatch(going::contains)).toList();
		return new Removal(header, List.of(file), sets, dependents, instead(set, file));
	}

	/** Another version that was hidden by the one that goes. */
	private Optional<ControlSetHeader> instead(String set, Path file) {
		return registry instanceof RegistryImpl all ? all.without(file).header(set) : Optional.empty();
	}

	@Override
	public Change remove(Removal removal) throws InstallException {
		Change change = change(removal.files().get(0), steps -> {
			List<Moved> kept = new ArrayList<>();
			for (Path file : removal.files()) {
				kept.add(steps.keep(file, InstallFolder.REMOVED));
			}
			return new Change(List.of(), kept, removal.sets().stream().map(ControlSetHeader::id).toList());
		});
		registry.refresh();
		return change;
	}

	@Override
	public Change undo(Change done) throws InstallException {
		Change change = change(Path.of(String.join(", ", done.sets())), steps -> {
			List<Moved> kept = new ArrayList<>();
			for (Placed added : done.added()) {
				if (!InstallFolder.hash(added.file()).equals(added.hash())) {
					throw new InstallFolder.OtherFile(added.file());
				}
				kept.add(steps.keep(added.file(), InstallFolder.REMOVED));
			}
			List<Placed> back = new ArrayList<>();
			for (Moved moved : done.kept()) {
				String hash = InstallFolder.hash(moved.to());
				back.add(new Placed(steps.place(steps.aside(moved.to(), hash), moved.from()), hash));
			}
			return new Change(back, kept, done.sets());
		});
		registry.refresh();
		return change;
	}

	@Override
	public List<Path> kept() {
		try {
			return registry.userFolder().isEmpty() ? List.of() : new InstallFolder(registry.userFolder().get()).kept();
		} catch (IOException e) {
			throw new UncheckedIOException("The folder of control sets cannot be read", e);
		}
	}

	private Change change(Path about, InstallFolder.Doing<Change> doing) throws InstallException {
		Path folder = registry.userFolder().orElseThrow(
				() -> new InstallException(Problem.error("registry.install.noFolder", about.toString()).args(), null));
		try {
			return new InstallFolder(folder).change(doing);
		} catch (InstallFolder.OtherFile e) {
			throw new InstallException(Problem.error("registry.install.otherFile", e.getMessage()).args(), e);
		} catch (InstallFolder.InTheWay e) {
			throw new InstallException(Problem.error("registry.install.inTheWay", e.getMessage()).args(), e);
		} catch (InstallFolder.Busy e) {
			throw new InstallException(Problem.error("registry.install.busy", folder.toString()).args(), e);
		} catch (IOException e) {
			throw new InstallException(Problem.error("registry.install.failed", folder.toString()).args(reason(e)), e);
		}
	}

	private static String reason(IOException e) {
		return switch (e) {
			case AccessDeniedException denied -> denied.getMessage();
			case FileSystemException system when system.getReason() != null ->
				system.getReason() + ": " + system.getFile();
			default -> String.valueOf(e.getMessage());
		};
	}

	@Override
	public InstallPolicy policy() {
		String said = env.get(InstallPolicy.VARIABLE);
		if (said != null && !said.isBlank()) {
			return policy(said);
		}
		Optional<Path> file = registry.userFolder().map(f -> f.resolve(POLICY));
		try {
			return file.isPresent() && Files.exists(file.get())
					? policy(Files.readString(file.get(), StandardCharsets.UTF_8))
					: InstallPolicy.WARN;
		} catch (IOException e) {
			System.getLogger(Installer.class.getName()).log(System.Logger.Level.WARNING,
					"The policy cannot be read: only signed sets", e);
			return InstallPolicy.SIGNED;
		}
	}

	/** What cannot be read as a policy is the strictest one: who wrote something meant to be careful. */
	private static InstallPolicy policy(String word) {
		for (InstallPolicy policy : InstallPolicy.values()) {
			if (policy.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
				return policy;
			}
		}
		return InstallPolicy.SIGNED;
	}

	@Override
	public boolean policyFixed() {
		return env.containsKey(InstallPolicy.VARIABLE) && !env.get(InstallPolicy.VARIABLE).isBlank();
	}

	@Override
	public void setPolicy(InstallPolicy policy) throws InstallException {
		if (policyFixed()) {
			throw new InstallException(Problem.error("registry.policy.fixed", InstallPolicy.VARIABLE).args(), null);
		}
		Path folder = registry.userFolder()
				.orElseThrow(
						() -> new InstallException(Problem.error("registry.install.noFolder", POLICY).args(), null));
		try {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(POLICY), policy.word() + '\n', StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new InstallException(Problem.error("registry.install.failed", folder.toString()).args(reason(e)), e);
		}
	}
}
