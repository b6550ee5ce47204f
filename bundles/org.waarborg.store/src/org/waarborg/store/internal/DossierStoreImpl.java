package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.waarborg.dossier.Dossier;
import org.waarborg.store.DossierStore;
import org.waarborg.store.LockInfo;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.Recovery;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.Journal.Outcome;
import org.waarborg.store.internal.Problems.Place;
import org.waarborg.store.spi.Domain;

/** Opens and creates dossiers with the domains that are there at that moment. */
@Component(service = DossierStore.class)
public final class DossierStoreImpl implements DossierStore {

	/** How long opening waits for a save of another, in milliseconds. */
	private static final long PATIENCE = 5_000;
	private static final long STEP = 50;

	private final List<Domain> domains = new CopyOnWriteArrayList<>();
	private final FileOps ops;
	private final long maxFileSize;

	/** For Declarative Services; domains come and go. */
	@Activate
	public DossierStoreImpl() {
		this(List.of());
	}

	/**
	 * A store with fixed domains.
	 *
	 * @param domains the domains
	 */
	public DossierStoreImpl(Collection<? extends Domain> domains) {
		this(domains, RealFileOps.INSTANCE, DossierFolder.MAX_FILE_SIZE);
	}

	/**
	 * A store with fixed domains on another disk.
	 *
	 * @param domains     the domains
	 * @param ops         the disk
	 * @param maxFileSize the largest file that is read, in bytes
	 */
	public DossierStoreImpl(Collection<? extends Domain> domains, FileOps ops, long maxFileSize) {
		this.domains.addAll(domains);
		this.ops = ops;
		this.maxFileSize = maxFileSize;
	}

	/**
	 * A domain came.
	 *
	 * @param domain the domain
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void bindDomain(Domain domain) {
		domains.add(domain);
	}

	/**
	 * A domain went; dossiers that are open keep it.
	 *
	 * @param domain the domain
	 */
	public void unbindDomain(Domain domain) {
		domains.remove(domain);
	}

	@Override
	public OpenDossier open(Path path, OpenMode mode) throws StoreException {
		Path asked = path.toAbsolutePath().normalize();
		boolean rootFile = asked.getFileName() != null && asked.getFileName().toString().equals(ROOT_FILE)
				&& Files.isRegularFile(asked);
		Path directory = rootFile ? asked.getParent() : asked;
		DossierFolder folder = folder(directory);
		if (!Files.exists(folder.own(ROOT_FILE), LinkOption.NOFOLLOW_LINKS)
				&& !Files.exists(folder.own(DossierPaths.JOURNAL), LinkOption.NOFOLLOW_LINKS)) {
			throw new StoreException.NotADossier(directory.toString());
		}
		Domains installed = new Domains(domains);
		List<StoreProblem> opening = new ArrayList<>();
		if (mode == OpenMode.READ_WRITE) {
			waitForSave(folder);
			tidy(folder, installed, opening);
		}
		return new OpenDossierImpl(directory, folder, installed, mode, ops, opening,
				new Recoveries(installed, ops, maxFileSize));
	}

	private Recoveries recoveries() {
		return new Recoveries(new Domains(domains), ops, maxFileSize);
	}

	@Override
	public List<Recovery> recoveries(Path stateFolder) throws StoreException {
		return recoveries().list(stateFolder);
	}

	@Override
	public List<Recovery> discarded(Path stateFolder) throws StoreException {
		return recoveries().discarded(stateFolder);
	}

	@Override
	public OpenDossier recover(Recovery recovery) throws StoreException {
		OpenDossier dossier = open(recovery.folder(), OpenMode.READ_WRITE);
		boolean done = false;
		try {
			dossier.recover(recovery);
			done = true;
			return dossier;
		} finally {
			if (!done) {
				dossier.close();
			}
		}
	}

	@Override
	public void recoverCopy(Recovery recovery, Path folder) throws StoreException {
		recoveries().copy(recovery, folder);
	}

	@Override
	public void discard(Recovery recovery) throws StoreException {
		recoveries().discard(recovery);
	}

	private DossierFolder folder(Path directory) throws StoreException {
		try {
			if (!Files.isDirectory(directory)) {
				throw new StoreException.NotADossier(directory.toString(), Files.exists(directory));
			}
			return new DossierFolder(directory, maxFileSize);
		} catch (IOException e) {
			throw new StoreException.Unreadable(
					Problems.of(Kind.UNREADABLE, Severity.ERROR, directory.toString(), Place.FILE, "",
							Messages.cause(e), ""),
					e);
		}
	}

	/** A save takes a moment; after that, its lock is gone or its owner is. */
	private void waitForSave(DossierFolder folder) throws StoreException {
		for (long waited = 0; waited < PATIENCE; waited += STEP) {
			Optional<SaveLock.Found> lock = find(folder);
			if (lock.isEmpty() || lock.get().ownerIsDead() || lock.get().info().stale(Instant.now())) {
				return;
			}
			try {
				ops.pause(STEP);
			} catch (IOException interrupted) {
				return;
			}
		}
	}

	private static Optional<SaveLock.Found> find(DossierFolder folder) throws StoreException {
		try {
			return SaveLock.find(folder);
		} catch (IOException e) {
			throw new StoreException.Unreadable(
					Problems.of(Kind.UNREADABLE, Severity.ERROR, DossierPaths.LOCK, Place.FILE, "", Messages.cause(e),
							""),
					e);
		}
	}

	/** Completes or undoes an interrupted save and takes leftovers away; where it cannot, reading goes by the journal. */
	private void tidy(DossierFolder folder, Domains installed, List<StoreProblem> opening) {
		try {
			boolean journal = Files.exists(folder.own(DossierPaths.JOURNAL), LinkOption.NOFOLLOW_LINKS);
			if (!journal && new Scan(folder, installed).temps().isEmpty()
					|| !ops.writable(folder.root())) {
				return;
			}
			try (SaveLock lock = SaveLock.take(folder, ops)) {
				Outcome outcome = new AtomicSave(folder, ops).recover(installed.extensions()).orElse(null);
				if (outcome == Outcome.STUCK || !lock.held()) {
					return;
				}
				for (Path temp : new Scan(folder, installed).tempsEverywhere()) {
					ops.delete(temp);
				}
				if (outcome != null) {
					Kind kind = outcome == Outcome.FORWARD ? Kind.SAVE_COMPLETED : Kind.SAVE_UNDONE;
					opening.add(Problems.of(kind, Severity.INFO, "", Place.FILE, "", "", ""));
				}
			}
		} catch (IOException | StoreException later) {
			// Somebody is saving, or the disk refuses: the dossier is read as the journal says, and the next save tries again.
			return;
		}
	}

	@Override
	public OpenDossier create(Path path, Dossier root) throws StoreException {
		if (root.eResource() != null || root.eContainer() != null) {
			throw new IllegalArgumentException("The root is in a file already");
		}
		Path asked = path.toAbsolutePath().normalize();
		DossierEditingDomain.prepare(root);
		root.setFormatVersion(FORMAT_VERSION);
		NewFolder.write(asked, List.of(new Saver.Content(ROOT_FILE, firstBytes(root))), ops);
		return open(asked, OpenMode.READ_WRITE);
	}

	private byte[] firstBytes(Dossier root) throws StoreException {
		DossierResourceSet set = new DossierResourceSet(null, new Domains(domains));
		DossierResource resource = new DossierResource(DossierPaths.uri(ROOT_FILE));
		set.getResources().add(resource);
		resource.getContents().add(root);
		try {
			return new Verifier(set, new Format(set.getPackageRegistry()), null).bytes(resource);
		} finally {
			resource.getContents().clear();
		}
	}

	@Override
	public Optional<LockInfo> lock(Path path) throws StoreException {
		return find(folder(path.toAbsolutePath().normalize())).map(SaveLock.Found::info);
	}

	@Override
	public void breakLock(Path path, LockInfo seen) throws StoreException {
		DossierFolder folder = folder(path.toAbsolutePath().normalize());
		SaveLock.Found found = find(folder).orElse(null);
		if (found == null) {
			return;
		}
		LockInfo now = found.info();
		boolean gone = now.stale(Instant.now()) || found.ownerIsDead();
		if (!now.token().equals(seen.token()) || !gone) {
			throw new StoreException.Locked(now);
		}
		try {
			if (!SaveLock.takeAway(folder.own(DossierPaths.LOCK), ops, seen.token())) {
				throw new StoreException.Locked(find(folder).map(SaveLock.Found::info).orElse(now));
			}
		} catch (IOException e) {
			throw new StoreException.NotWritable(path.toString(), List.of(), e);
		}
	}
}
