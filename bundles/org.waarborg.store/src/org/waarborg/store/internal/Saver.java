package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.waarborg.controlset.Hashes;
import org.waarborg.store.ExternalChange;
import org.waarborg.store.FileContent;
import org.waarborg.store.Presence;
import org.waarborg.store.SaveReport;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.AtomicSave.Change;
import org.waarborg.store.internal.Journal.Outcome;
import org.waarborg.store.internal.Problems.Place;

/** Saves under the lock: completes what an interrupted save left, sees whether others changed something, then writes. */
final class Saver {

	private final Path asked;
	private final DossierFolder folder;
	private final Domains domains;
	private final FileOps ops;
	private final Map<String, Base> bases;
	private final Set<String> unread;
	private final Supplier<List<Presence>> others;

	/**
	 * Makes one.
	 *
	 * @param loaded what was read: what each file was is kept up to date
	 * @param others who else has it open
	 */
	Saver(Path asked, DossierFolder folder, Domains domains, FileOps ops, Loaded loaded,
			Supplier<List<Presence>> others) {
		this.others = others;
		this.asked = asked;
		this.folder = folder;
		this.domains = domains;
		this.ops = ops;
		this.bases = loaded.bases();
		this.unread = new TreeSet<>(loaded.unread());
		unread.addAll(loaded.locked().keySet());
	}

	/**
	 * A loaded file as it is to be.
	 *
	 * @param path  path inside the dossier
	 * @param bytes its content; null when it goes
	 */
	record Content(String path, byte[] bytes) {
	}

	/** What a repair keeps and takes away around its save, all of it under the lock. */
	interface Aside {

		/** Keeps copies before anything is written. */
		void keep(Disk disk) throws StoreException;

		/** Takes away what only stood in the way, after everything is written. */
		void takeAway(Disk disk) throws StoreException;
	}

	SaveReport save(List<Content> contents, List<FileContent> further) throws StoreException {
		if (contents.isEmpty() && further.isEmpty()) {
			return new SaveReport(List.of(), List.of());
		}
		return underLock(lock -> saveLocked(contents, further, lock));
	}

	/** Saves a repaired dossier, also over a save that can be neither completed nor undone. */
	SaveReport repair(List<Content> contents, Aside aside) throws StoreException {
		return underLock(lock -> repairLocked(contents, aside, lock));
	}

	private interface Work {
		SaveReport run(SaveLock lock) throws StoreException;
	}

	private SaveReport underLock(Work work) throws StoreException {
		SaveLock lock;
		try {
			lock = SaveLock.take(folder, ops);
		} catch (AccessDeniedException e) {
			throw new StoreException.NotWritable(asked.toString(), List.of(), e);
		} catch (IOException e) {
			throw new StoreException.WriteFailed(DossierPaths.LOCK, false, e);
		}
		StoreException failed = null;
		try {
			return work.run(lock);
		} catch (StoreException e) {
			failed = e;
			throw e;
		} finally {
			release(lock, failed);
		}
	}

	private static void release(SaveLock lock, StoreException failed) {
		try {
			lock.close();
		} catch (IOException e) {
			// The save itself succeeded or failed already; a lock that stays names nobody and is taken over.
			if (failed != null) {
				failed.addSuppressed(e);
			}
		}
	}

	private SaveReport saveLocked(List<Content> contents, List<FileContent> further, SaveLock lock)
			throws StoreException {
		AtomicSave atomic = new AtomicSave(folder, ops);
		List<Change> changes = new ArrayList<>();
		try {
			if (atomic.recover(domains.extensions()).orElse(null) == Outcome.STUCK) {
				throw stuck();
			}
			Disk disk = Disk.look(folder, domains);
			for (Path temp : disk.scan().tempsEverywhere()) {
				ops.delete(temp);
			}
			ExternalChange change = externalChange(disk);
			if (!change.none()) {
				throw new StoreException.ChangedByOther(change);
			}
			contents.forEach(content -> change(content, changes));
			for (FileContent content : further) {
				changes.add(change(content));
			}
		} catch (ProblemException e) {
			throw new StoreException.WriteFailed(e.problem().file(), false, e);
		} catch (IOException e) {
			throw new StoreException.WriteFailed("", false, e);
		}
		if (!changes.isEmpty()) {
			write(atomic, changes, lock, null);
		}
		return report(changes);
	}

	private SaveReport repairLocked(List<Content> contents, Aside aside, SaveLock lock) throws StoreException {
		AtomicSave atomic = new AtomicSave(folder, ops);
		List<Change> changes = new ArrayList<>();
		try {
			Disk disk = Disk.look(folder, domains);
			boolean stuck = disk.interrupted() == Outcome.STUCK;
			if (!stuck && disk.interrupted() != null) {
				atomic.recover(domains.extensions());
				disk = Disk.look(folder, domains);
			}
			ExternalChange change = externalChange(disk);
			if (!change.none()) {
				throw new StoreException.ChangedByOther(change);
			}
			aside.keep(disk);
			byte[] former = stuck ? Files.readAllBytes(folder.own(DossierPaths.JOURNAL)) : null;
			contents.forEach(content -> change(content, changes));
			if (!changes.isEmpty()) {
				write(atomic, changes, lock, former);
			}
			takeAway(aside, disk, !changes.isEmpty());
		} catch (IOException e) {
			throw new StoreException.WriteFailed("", false, e);
		}
		return report(changes);
	}

	/** When this fails the repaired files are in place already; reading again shows what is left to repair. */
	private static void takeAway(Aside aside, Disk disk, boolean written) throws StoreException {
		try {
			aside.takeAway(disk);
		} catch (StoreException.WriteFailed e) {
			throw written ? new StoreException.WriteFailed(e.file(), true, e.getCause()) : e;
		}
	}

	private StoreException.NotWritable stuck() {
		return new StoreException.NotWritable(asked.toString(),
				List.of(Problems.of(Kind.SAVE_INTERRUPTED, Severity.ERROR, "",
						Place.FILE, DossierPaths.JOURNAL, "", "")),
				null);
	}

	private void change(Content content, List<Change> changes) {
		Base base = bases.get(content.path());
		String before = base == null ? null : base.hash();
		String after = content.bytes() == null ? null : Hashes.of(content.bytes());
		if (!Objects.equals(before, after)) {
			changes.add(new Change(content.path(), content.bytes(), before));
		}
	}

	private Change change(FileContent content) throws StoreException, IOException {
		if (!Journal.isOurs(content.path(), domains.extensions(), content.bytes())) {
			throw new IllegalArgumentException("Not a file of a dossier: " + content.path());
		}
		Path file = folder.resolve(content.path());
		if (content.replaces().isEmpty() && !DossierPaths.isCreatable(content.path())) {
			throw new IllegalArgumentException("Not a path for a file of a dossier: " + content.path());
		}
		String now = Disk.hash(folder, content.path(), file, null);
		boolean loaded = bases.containsKey(content.path()) || DossierPaths.isOriginal(content.path());
		if (loaded || !Objects.equals(now, content.replaces().orElse(null))) {
			throw new StoreException.ChangedByOther(new ExternalChange(List.of(content.path()), List.of(), List.of()));
		}
		return new Change(content.path(), content.bytes(), now);
	}

	private void write(AtomicSave atomic, List<Change> changes, SaveLock lock, byte[] former) throws StoreException {
		boolean counts = false;
		try {
			atomic.run(changes, lock, former);
			counts = true;
		} catch (StoreException.WriteFailed e) {
			counts = e.pending();
			throw e;
		} finally {
			if (counts) {
				changes.forEach(this::note);
			}
		}
	}

	/** What a file is from now on, as far as it is one of those that are loaded. */
	private void note(Change change) {
		boolean loaded = bases.containsKey(change.path())
				|| !DossierPaths.isReleased(change.path()) && domains.keeps(change.path());
		if (change.content() == null) {
			bases.remove(change.path());
		} else if (loaded) {
			bases.put(change.path(), base(change));
		}
	}

	private Base base(Change change) {
		try {
			return Base.of(folder.resolve(change.path()), change.content());
		} catch (IOException e) {
			// Not in place yet: the time is not known, so the content is compared when it matters.
			return new Base(change.content().length, Instant.EPOCH, Instant.EPOCH, Hashes.of(change.content()));
		}
	}

	private static SaveReport report(List<Change> changes) {
		List<String> written = new ArrayList<>(
				new TreeSet<>(changes.stream().filter(c -> c.content() != null).map(Change::path)
						.toList()));
		List<String> removed = new ArrayList<>(
				new TreeSet<>(changes.stream().filter(c -> c.content() == null).map(Change::path)
						.toList()));
		return new SaveReport(written, removed);
	}

	/** What others changed. */
	ExternalChange externalChange() throws IOException {
		return externalChange(Disk.look(folder, domains));
	}

	private ExternalChange externalChange(Disk disk) throws IOException {
		TreeSet<String> changed = new TreeSet<>();
		TreeSet<String> removed = new TreeSet<>();
		for (Map.Entry<String, Base> base : bases.entrySet()) {
			Path file = disk.files().get(base.getKey());
			if (file == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
				removed.add(base.getKey());
			} else if (!base.getValue().hash().equals(Disk.hash(folder, base.getKey(), file, base.getValue()))) {
				changed.add(base.getKey());
			}
		}
		TreeSet<String> added = new TreeSet<>(disk.files().keySet());
		added.removeAll(bases.keySet());
		added.removeAll(unread);
		if (changed.isEmpty() && added.isEmpty() && removed.isEmpty()) {
			return ExternalChange.NONE;
		}
		Optional<Instant> latest = Stream.concat(changed.stream(), added.stream()).map(disk.files()::get)
				.flatMap(file -> time(file).stream()).max(Comparator.naturalOrder());
		return new ExternalChange(List.copyOf(changed), List.copyOf(added), List.copyOf(removed), latest, others.get());
	}

	private static Optional<Instant> time(Path file) {
		try {
			return Optional.of(Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant());
		} catch (IOException gone) {
			return Optional.empty();
		}
	}
}
