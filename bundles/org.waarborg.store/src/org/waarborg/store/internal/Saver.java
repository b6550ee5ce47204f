package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.waarborg.store.ExternalChange;
import org.waarborg.store.FileContent;
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

	/**
	 * Makes one.
	 *
	 * @param bases what each loaded file was; kept up to date
	 */
	Saver(Path asked, DossierFolder folder, Domains domains, FileOps ops, Map<String, Base> bases) {
		this.asked = asked;
		this.folder = folder;
		this.domains = domains;
		this.ops = ops;
		this.bases = bases;
	}

	/**
	 * A loaded file as it is to be.
	 *
	 * @param path  path inside the dossier
	 * @param bytes its content; null when it goes
	 */
	record Content(String path, byte[] bytes) {
	}

	SaveReport save(List<Content> contents, List<FileContent> further) throws StoreException {
		if (contents.isEmpty() && further.isEmpty()) {
			return new SaveReport(List.of(), List.of());
		}
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
			return saveLocked(contents, further, lock);
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
			Disk disk = Disk.look(folder, domains.extensions());
			for (Path temp : disk.scan().temps()) {
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
			write(atomic, changes, lock);
		}
		return report(changes);
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
		String after = content.bytes() == null ? null : Hashes.sha256(content.bytes());
		if (!Objects.equals(before, after)) {
			changes.add(new Change(content.path(), content.bytes(), before));
		}
	}

	private Change change(FileContent content) throws StoreException, IOException {
		if (!Journal.isOurs(content.path(), domains.extensions(), content.bytes())) {
			throw new IllegalArgumentException("Not a file of a dossier: " + content.path());
		}
		Path file = folder.resolve(content.path());
		String now = Disk.hash(folder, content.path(), file, null);
		boolean loaded = bases.containsKey(content.path()) || DossierPaths.isOriginal(content.path());
		if (loaded || !Objects.equals(now, content.replaces().orElse(null))) {
			throw new StoreException.ChangedByOther(new ExternalChange(List.of(content.path()), List.of(), List.of()));
		}
		return new Change(content.path(), content.bytes(), now);
	}

	private void write(AtomicSave atomic, List<Change> changes, SaveLock lock) throws StoreException {
		boolean counts = true;
		try {
			atomic.run(changes, lock);
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
				|| !DossierPaths.isReleased(change.path()) && domains.of(change.path()).isPresent();
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
			return new Base(change.content().length, Instant.EPOCH, Instant.EPOCH, Hashes.sha256(change.content()));
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
		return externalChange(Disk.look(folder, domains.extensions()));
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
		return new ExternalChange(List.copyOf(changed), List.copyOf(added), List.copyOf(removed));
	}
}
