package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waarborg.controlset.ControlSet;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Organisation;
import org.waarborg.store.Autosave;
import org.waarborg.store.DossierStore;
import org.waarborg.store.Edits;
import org.waarborg.store.ExternalChange;
import org.waarborg.store.FileContent;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.Presence;
import org.waarborg.store.Recovery;
import org.waarborg.store.RepairPlan;
import org.waarborg.store.RepairReport;
import org.waarborg.store.SaveReport;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreException.NotRecoverable.Reason;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.Problems.Place;
import org.waarborg.store.spi.Domain;

/** An open dossier: what was read, its editing domain, and the way back to disk. */
public final class OpenDossierImpl implements OpenDossier {

	private final Path asked;
	private final DossierFolder folder;
	private final Domains domains;
	private final OpenMode mode;
	private final FileOps ops;
	private final List<StoreProblem> opening;
	private final Recoveries recoveries;
	private final DossierCommandStack stack = new DossierCommandStack(this::requireWritable);
	private final DossierEditingDomain editing;
	private final EditsImpl edits = new EditsImpl(this);
	private Observer observer;
	private Loaded loaded;
	private List<StoreProblem> problems;
	private PresenceFile presence;
	private AutosaveImpl autosave;
	/** What was brought back and is not saved yet. */
	private final List<Claim> recovered = new CopyOnWriteArrayList<>();
	/** Whether what is not saved was brought back: then it is put aside when somebody does not want it after all. */
	private boolean brought;
	private boolean closed;

	/**
	 * Opens.
	 *
	 * @param asked   the folder as it was given
	 * @param folder  the folder
	 * @param domains the installed domains
	 * @param mode    how it was asked to be opened
	 * @param ops     the disk
	 * @param opening what happened before reading
	 * @param recoveries reads what programs left
	 * @throws StoreException when it cannot be read
	 */
	OpenDossierImpl(Path asked, DossierFolder folder, Domains domains, OpenMode mode, FileOps ops,
			List<StoreProblem> opening, Recoveries recoveries) throws StoreException {
		this.asked = asked;
		this.folder = folder;
		this.domains = domains;
		this.mode = mode;
		this.ops = ops;
		this.opening = List.copyOf(opening);
		this.recoveries = recoveries;
		Loaded first = Loader.load(domains, folder);
		this.editing = new DossierEditingDomain(this, stack, first.resources());
		install(first);
		if (writable()) {
			presence = PresenceFile.announce(folder, ops);
		}
	}

	private void install(Loaded next) {
		if (observer != null) {
			loaded.resources().eAdapters().remove(observer);
		}
		Problems all = new Problems();
		all.addAll(opening);
		all.addAll(next.problems());
		if (mode == OpenMode.READ_WRITE && !ops.writable(folder.root())) {
			all.error(Kind.FOLDER_READ_ONLY, "", Place.FILE, folder.root().toString(), "", "");
		}
		loaded = next;
		problems = all.sorted();
		observer = new Observer(next.index());
		next.resources().setEditingDomain(editing);
		next.resources().eAdapters().add(observer);
		editing.use(next.resources());
		stack.start(observer);
	}

	@Override
	public Path folder() {
		return asked;
	}

	@Override
	public Dossier dossier() {
		return loaded.root();
	}

	@Override
	public ResourceSet resourceSet() {
		return loaded.resources();
	}

	@Override
	public EditingDomain editingDomain() {
		return editing;
	}

	@Override
	public Edits edits() {
		return edits;
	}

	@Override
	public <T extends EObject> List<T> roots(Class<T> type) {
		return files().stream().map(this::resource).flatMap(r -> r.getContents().stream()).filter(type::isInstance)
				.map(type::cast)
				.toList();
	}

	@Override
	public Optional<EObject> find(String id) {
		return loaded.index().find(id);
	}

	@Override
	public void addFile(String path, EObject root) {
		requireWritable();
		edits.run(adding(path, root));
	}

	@Override
	public Command adding(String path, EObject root) {
		Optional<Domain> domain = domains.of(path);
		if (!domains.keeps(path)) {
			throw new IllegalArgumentException("No installed domain has files like " + path);
		}
		if (!DossierPaths.isCreatable(path) || DossierPaths.isReleased(path)
				|| DossierPaths.looksLikeConflict(DossierPaths.name(path))) {
			throw new IllegalArgumentException("Not a path for a file of a dossier: " + path);
		}
		if (isTaken(path)) {
			throw new IllegalArgumentException("There is a file already: " + path);
		}
		if (!domains.accepts(path, List.of(root)) || root.eContainer() != null || root.eResource() != null) {
			throw new IllegalArgumentException("Not a new root for " + path + ": " + root.eClass().getName());
		}
		DossierEditingDomain.prepare(root);
		requireNewIds(root, OwnSets.scope(path));
		// It is in no file until it runs, and another part of the step may have named the domain by then.
		return edits.compound(path, List.of(new LazyCommand(() -> !isTaken(path), () -> {
			List<Command> commands = new ArrayList<>(List.of(FileCommand.add(loaded.resources(), path, root)));
			domain.map(Domain::id).filter(id -> !dossier().getDomainsUsed().contains(id)).ifPresent(
					id -> commands.add(edits.add(dossier(), DossierPackage.Literals.DOSSIER__DOMAINS_USED, id)));
			return commands;
		})));
	}

	/** Also by a name that only differs in case: some file systems take them for one. */
	private boolean isTaken(String path) {
		try {
			boolean onDisk = Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)
					&& !loaded.bases().containsKey(path);
			return onDisk || files().stream().anyMatch(path::equalsIgnoreCase);
		} catch (IOException e) {
			throw new IllegalArgumentException("Not a path for a file of a dossier: " + path, e);
		}
	}

	@Override
	public void removeFile(String path) {
		DossierResource resource = resource(path);
		if (resource == null || path.equals(DossierStore.ROOT_FILE)) {
			throw new IllegalArgumentException("Not a file of this dossier that can be removed: " + path);
		}
		edits.run(edits.delete(resource.getContents()));
	}

	/**
	 * Refuses an object that brings an id which something else has.
	 *
	 * @param scope of the file that it is to be in, see {@link OwnSets#scope}
	 */
	void requireNewIds(EObject object, String scope) {
		Set<String> seen = new HashSet<>();
		requireNewId(object, scope, seen);
		for (Iterator<EObject> contents = object.eAllContents(); contents.hasNext();) {
			requireNewId(contents.next(), scope, seen);
		}
	}

	private void requireNewId(EObject object, String scope, Set<String> seen) {
		String id = IdIndex.id(object);
		if (id != null && (!seen.add(id) || find(scope + id).filter(other -> other != object).isPresent())) {
			throw new IllegalArgumentException("There is an object with this id already: " + id);
		}
	}

	@Override
	public String fileOf(EObject object) {
		return object.eResource() instanceof DossierResource file ? file.path() : "";
	}

	private DossierResource resource(String path) {
		return (DossierResource) loaded.resources().getResources().stream()
				.filter(r -> ((DossierResource) r).path().equals(path))
				.findFirst().orElse(null);
	}

	@Override
	public List<String> files() {
		Set<String> sorted = new TreeSet<>();
		for (Resource resource : loaded.resources().getResources()) {
			sorted.add(((DossierResource) resource).path());
		}
		List<String> files = new ArrayList<>();
		if (sorted.remove(DossierStore.ROOT_FILE)) {
			files.add(DossierStore.ROOT_FILE);
		}
		files.addAll(sorted);
		return files;
	}

	@Override
	public List<String> closedFiles() {
		return List.copyOf(loaded.closed());
	}

	@Override
	public List<Path> ownControlSets() {
		Set<String> paths = new TreeSet<>(loaded.locked().keySet());
		files().stream().filter(OwnSets::holds).filter(loaded.bases()::containsKey).forEach(paths::add);
		paths.addAll(OwnSets.others(folder.root()));
		return paths.stream().map(this::onDisk).toList();
	}

	private Path onDisk(String path) {
		return folder.root().resolve(path);
	}

	@Override
	public Map<Path, ControlSet> editedControlSets() {
		Map<Path, ControlSet> edited = new java.util.TreeMap<>();
		for (String path : dirtyFiles()) {
			DossierResource file = OwnSets.holds(path) ? resource(path) : null;
			if (file != null && file.getContents().get(0) instanceof ControlSet set) {
				edited.put(onDisk(path), set);
			}
		}
		return edited;
	}

	@Override
	public Map<String, List<StoreProblem>> lockedControlSets() {
		return Map.copyOf(loaded.locked());
	}

	@Override
	public List<StoreProblem> problems() {
		return problems;
	}

	@Override
	public boolean writable() {
		return !closed && mode == OpenMode.READ_WRITE
				&& problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
	}

	void requireWritable() {
		if (!writable()) {
			throw new IllegalStateException("The dossier is open for reading only: " + asked);
		}
	}

	private StoreException.NotWritable notWritable(Throwable cause) {
		return new StoreException.NotWritable(asked.toString(), errors(problems), cause);
	}

	@Override
	public boolean dirty() {
		return !dirtyFiles().isEmpty();
	}

	@Override
	public Set<String> dirtyFiles() {
		return stack.dirty();
	}

	@Override
	public SaveReport save() throws StoreException {
		return save(List.of());
	}

	@Override
	public SaveReport save(List<FileContent> further) throws StoreException {
		if (!writable()) {
			throw notWritable(null);
		}
		SaveReport report = saver().save(contents(dirtyFiles()), further);
		stack.saveIsDone();
		settled(Claim::delete, false);
		return report;
	}

	private Saver saver() {
		return new Saver(asked, folder, domains, ops, loaded, this::presence);
	}

	/** What was kept safe is not needed any more as it was. */
	private void settled(Consumer<Claim> claims, boolean aside) {
		recovered.forEach(claims);
		recovered.clear();
		if (autosave != null) {
			autosave.settled(aside && brought);
		}
		brought = brought && dirty();
	}

	/** The bytes of files by path; a file that is not in the dossier any more has none. */
	private List<Saver.Content> contents(Set<String> paths) throws StoreException {
		Verifier verifier = verifier();
		List<Saver.Content> contents = new ArrayList<>();
		for (String path : paths) {
			DossierResource resource = resource(path);
			contents.add(new Saver.Content(path, resource == null ? null : verifier.bytes(resource)));
		}
		return contents;
	}

	private Verifier verifier() {
		return new Verifier(loaded.resources(), loaded.format(), loaded.index());
	}

	@Override
	public byte[] serialise(String path, EObject root) throws StoreException {
		if (root.eResource() != null) {
			throw new IllegalArgumentException("Already in a file: " + path);
		}
		DossierEditingDomain.prepare(root);
		DossierResource resource = new DossierResource(DossierPaths.uri(path));
		resource.getContents().add(root);
		try {
			return new Verifier(loaded.resources(), loaded.format(), null).bytes(resource);
		} finally {
			resource.getContents().clear();
		}
	}

	@Override
	public byte[] bytes(String path) throws StoreException {
		try {
			return folder.read(path);
		} catch (ProblemException e) {
			throw new StoreException.Unreadable(e.problem(), e);
		} catch (IOException e) {
			throw unreadable(path, e);
		}
	}

	private static StoreException.Unreadable unreadable(String path, IOException e) {
		return new StoreException.Unreadable(
				Problems.of(Kind.UNREADABLE, Severity.ERROR, path, Place.FILE, "", Messages.cause(e), ""), e);
	}

	@Override
	public <T extends EObject> T readApart(String path, Class<T> type) throws StoreException {
		Problems found = new Problems();
		byte[] bytes = bytes(path);
		DossierResourceSet apart = new DossierResourceSet(folder, domains);
		DossierResource resource = new DossierResource(DossierPaths.uri(path));
		apart.getResources().add(resource);
		new Format(apart.getPackageRegistry()).load(resource, bytes, found);
		if (!found.hasErrors()
				&& (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().get(0)))) {
			found.error(Kind.WRONG_ROOT, path, Place.FILE, "",
					resource.getContents().stream().map(o -> o.eClass().getName())
							.findFirst().orElse(""),
					type.getSimpleName());
		}
		if (found.hasErrors()) {
			throw new StoreException.Unreadable(found.sorted().get(0), null);
		}
		return type.cast(resource.getContents().get(0));
	}

	@Override
	public List<String> filesIn(String path) throws StoreException {
		List<String> files = new ArrayList<>();
		try {
			Path directory = folder.resolve(path);
			if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
				try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
					for (Path entry : entries) {
						String file = path + '/' + entry.getFileName();
						if (DossierPaths.isSafe(file) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
							files.add(file);
						}
					}
				}
			}
		} catch (IOException e) {
			throw unreadable(path, e);
		}
		files.sort(null);
		return files;
	}

	@Override
	public void saveCopy(Path target) throws StoreException {
		List<StoreProblem> damage = problems.stream()
				.filter(p -> p.severity() == Severity.ERROR && p.kind() != Kind.FOLDER_READ_ONLY).toList();
		if (!damage.isEmpty()) {
			// What did not load would be missing in the copy, and the copy would open without saying so.
			throw new StoreException.NotWritable(target.toString(), damage, null);
		}
		NewFolder.write(target, contents(new TreeSet<>(files())), ops);
	}

	@Override
	public ExternalChange externalChange() throws StoreException {
		try {
			return saver().externalChange();
		} catch (IOException e) {
			throw unreadable("", e);
		}
	}

	@Override
	public void reload() throws StoreException {
		install(Loader.load(domains, folder));
		settled(Claim::discard, true);
	}

	@Override
	public void reload(Set<String> files) throws StoreException {
		Set<String> others = new TreeSet<>(dirtyFiles());
		others.removeAll(files);
		if (others.isEmpty()) {
			reload();
			return;
		}
		Map<String, byte[]> instead = new HashMap<>();
		contents(others).forEach(content -> instead.put(content.path(), content.bytes()));
		Loaded next = Loader.load(domains, folder, instead);
		List<StoreProblem> errors = errors(next.problems());
		if (!errors.isEmpty()) {
			throw new StoreException.NotWritable(asked.toString(), errors, null);
		}
		for (String path : others) {
			// What others did to it meanwhile must still be seen by the next save.
			next.bases().compute(path, (p, now) -> loaded.bases().get(p));
		}
		int edits = stack.edits();
		install(next);
		stack.differ(others, edits);
		settled(Claim::discard, true);
	}

	private static List<StoreProblem> errors(List<StoreProblem> problems) {
		return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
	}

	@Override
	public Autosave autosave(Path stateFolder, Consumer<StoreProblem> listener) {
		return autosave(stateFolder, listener, System::nanoTime,
				task -> Thread.ofVirtual().name("waarborg-autosave").start(task));
	}

	/**
	 * Begins to keep unsaved changes safe.
	 *
	 * @param stateFolder where
	 * @param listener    told when that does not work
	 * @param clock       nanoseconds that go on
	 * @param executor    runs what writes
	 * @return the autosave
	 */
	public Autosave autosave(Path stateFolder, Consumer<StoreProblem> listener, LongSupplier clock,
			Executor executor) {
		requireWritable();
		if (autosave != null) {
			throw new IllegalStateException("Unsaved changes are kept safe already: " + asked);
		}
		autosave = new AutosaveImpl(new Unsaved(), stateFolder, ops, clock, executor, listener, this::keptAgain);
		return autosave;
	}

	/** What was brought back is in the autosave of this program now. */
	private void keptAgain() {
		recovered.forEach(claim -> {
			if (recovered.remove(claim)) {
				claim.delete();
			}
		});
	}

	/** What an autosave keeps of this dossier. */
	private final class Unsaved implements AutosaveImpl.Source {

		@Override
		public Set<String> dirty() {
			return dirtyFiles();
		}

		@Override
		public long changes() {
			return observer.changes();
		}

		@Override
		public long changesOf(String path) {
			return observer.changesOf(path);
		}

		@Override
		public byte[] write(String path) throws IOException {
			DossierResource resource = resource(path);
			return resource == null ? null : loaded.format().write(resource);
		}

		@Override
		public Base base(String path) {
			return loaded.bases().get(path);
		}

		@Override
		public AutosaveJournal about(Author author, Instant now) {
			Organisation organisation = dossier().getOrganisation();
			String title = organisation == null || organisation.getName() == null ? "" : organisation.getName();
			return new AutosaveJournal(author, Objects.toString(dossier().getId(), ""), folder.root(),
					AutosaveJournal.shown(title), now, stack.edits(), List.of());
		}
	}

	@Override
	public void recover(Recovery recovery) throws StoreException {
		if (!writable()) {
			throw notWritable(null);
		}
		if (dirty()) {
			throw notRecoverable(Reason.HAS_CHANGES, "");
		}
		Claim claim = Claim.take(recovery.journal(), ops);
		boolean done = false;
		try {
			bringBack(recoveries.usable(recovery));
			done = true;
		} finally {
			if (!done) {
				claim.release();
			}
		}
		recovered.add(claim);
		brought = true;
		if (autosave != null) {
			autosave.settled(false);
		}
	}

	private StoreException.NotRecoverable notRecoverable(Reason reason, Object detail) {
		return new StoreException.NotRecoverable(reason, asked.toString(), detail);
	}

	private void bringBack(Recoveries.Kept kept) throws StoreException {
		if (!kept.journal().dossier().equals(Objects.toString(dossier().getId(), ""))) {
			throw notRecoverable(Reason.OTHER_DOSSIER, kept.journal().title());
		}
		Loaded next = Loader.load(domains, folder, kept.contents());
		Set<String> differ = new TreeSet<>();
		Set<String> elsewhere = new TreeSet<>();
		for (AutosaveJournal.Entry entry : kept.journal().entries()) {
			Base base = next.bases().get(entry.path());
			String now = base == null ? null : base.hash();
			if (!Objects.equals(now, entry.hash())) {
				(Objects.equals(now, entry.base()) ? differ : elsewhere).add(entry.path());
			}
		}
		if (!elsewhere.isEmpty()) {
			throw notRecoverable(Reason.CHANGED, elsewhere);
		}
		List<StoreProblem> errors = errors(next.problems());
		if (!errors.isEmpty()) {
			throw notRecoverable(Reason.DOES_NOT_FIT, errors.get(0));
		}
		install(next);
		stack.differ(differ, kept.journal().edits());
	}

	@Override
	public RepairPlan planRepair() {
		return repairer().plan();
	}

	private Repairer repairer() {
		return new Repairer(loaded, problems, folder, ops);
	}

	@Override
	public RepairReport repair(RepairPlan plan) throws StoreException {
		if (mode == OpenMode.READ_ONLY || closed || !plan.possible()) {
			throw notWritable(null);
		}
		if (!plan.equals(planRepair())) {
			throw new IllegalArgumentException("Not the plan for this dossier as it is now");
		}
		try {
			ExternalChange change = externalChange();
			if (!change.none()) {
				throw new StoreException.ChangedByOther(change);
			}
			RepairReport report = repairer().repair(saver());
			reload();
			return report;
		} catch (StoreException | RuntimeException e) {
			reloadAfter(e);
			throw e;
		}
	}

	/** What the repair changed in memory must not stay when it was not written. */
	private void reloadAfter(Exception failure) {
		try {
			reload();
		} catch (StoreException e) {
			failure.addSuppressed(e);
		}
	}

	@Override
	public List<Presence> presence() {
		return PresenceFile.others(folder, presence);
	}

	@Override
	public Map<String, Map<String, String>> domains() {
		return domains.labels();
	}

	@Override
	public void close() {
		if (closed) {
			return;
		}
		closed = true;
		if (autosave != null) {
			autosave.close(brought);
		}
		recovered.forEach(Claim::discard);
		if (presence != null) {
			presence.close();
		}
		loaded.resources().eAdapters().remove(observer);
	}
}
