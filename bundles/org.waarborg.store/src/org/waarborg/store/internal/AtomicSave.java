package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.waarborg.controlset.Hashes;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.Journal.Entry;
import org.waarborg.store.internal.Journal.Outcome;
import org.waarborg.store.internal.Journal.State;
import org.waarborg.store.internal.Problems.Place;

/**
 * Puts several files in place in one step. Until the journal is on disk nothing has happened; from then on the save counts
 * and whoever opens the dossier next completes it. The caller holds the lock.
 */
final class AtomicSave {

	private final DossierFolder folder;
	private final FileOps ops;

	AtomicSave(DossierFolder folder, FileOps ops) {
		this.folder = folder;
		this.ops = ops;
	}

	/**
	 * One file to write or to remove.
	 *
	 * @param path    path inside the dossier
	 * @param content the new content; null removes the file
	 * @param oldHash SHA-256 of what is there; null when there must be no file
	 */
	record Change(String path, byte[] content, String oldHash) {
	}

	/**
	 * Puts files in place.
	 *
	 * @param changes the files, at least one
	 * @param lock    the lock that is held
	 * @param former  a journal that can be neither completed nor undone and that this save replaces; null when there is none
	 * @throws StoreException.WriteFailed when it failed; it says whether the save counts
	 * @throws StoreException.NotWritable when others interfered so that a person must decide
	 */
	void run(List<Change> changes, SaveLock lock, byte[] former) throws StoreException {
		String save = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
		List<Path> made = new ArrayList<>();
		String current = "";
		Journal journal;
		try {
			List<Entry> entries = new ArrayList<>();
			for (Change change : changes) {
				current = change.path;
				entries.add(prepare(change, save, made));
			}
			journal = new Journal(entries);
			syncFolders(journal);
			current = DossierPaths.JOURNAL;
			if (!lock.held()) {
				throw new IOException("The lock was broken by somebody else");
			}
			commit(journal, save, made, former);
		} catch (IOException e) {
			boolean undone = undo(made, former, save, e);
			throw new StoreException.WriteFailed(current, !undone, e);
		}
		complete(journal);
	}

	private Entry prepare(Change change, String save, List<Path> made) throws IOException {
		Path file = folder.resolve(change.path);
		if (change.oldHash != null && !ops.writable(file)) {
			throw new java.nio.file.AccessDeniedException(change.path);
		}
		if (change.content == null) {
			return new Entry(change.path, change.oldHash, null, null);
		}
		if (!Files.isDirectory(file.getParent(), LinkOption.NOFOLLOW_LINKS)) {
			ops.makeFolder(file.getParent());
		}
		String temp = DossierPaths.temp(file.getFileName().toString(), save);
		Path tempFile = file.resolveSibling(temp);
		made.add(tempFile);
		ops.create(tempFile, change.content);
		ops.sync(tempFile);
		return new Entry(change.path, change.oldHash, Hashes.of(change.content), temp);
	}

	private void commit(Journal journal, String save, List<Path> made, byte[] former) throws IOException {
		Path file = folder.own(DossierPaths.JOURNAL);
		if (former == null && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new FileAlreadyExistsException(DossierPaths.JOURNAL);
		}
		Path temp = folder.own(DossierPaths.temp(DossierPaths.JOURNAL, save));
		made.add(temp);
		ops.create(temp, journal.toBytes());
		ops.sync(temp);
		made.add(file);
		ops.replace(temp, file);
		ops.syncFolder(folder.root());
	}

	/** Takes away what was made before the save counted; the journal first, because with it the save counts. */
	private boolean undo(List<Path> made, byte[] former, String save, IOException why) {
		for (Path file : made.reversed()) {
			try {
				if (former != null && file.equals(folder.own(DossierPaths.JOURNAL))) {
					putBack(file, former, save);
				} else {
					ops.delete(file);
				}
			} catch (IOException e) {
				why.addSuppressed(e);
				if (file.equals(folder.own(DossierPaths.JOURNAL)) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
					return false;
				}
			}
		}
		return true;
	}

	/** The journal that a repair was about to replace says that a person must decide; without it nobody would know. */
	private void putBack(Path file, byte[] former, String save) throws IOException {
		if (Files.exists(file) && Arrays.equals(former, folder.read(DossierPaths.JOURNAL, file))) {
			return;
		}
		Path temp = folder.own(DossierPaths.temp(DossierPaths.JOURNAL, new StringBuilder(save).reverse().toString()));
		ops.create(temp, former);
		ops.sync(temp);
		ops.replace(temp, file);
	}

	/** Puts the files of a journal in place that are not yet; the save counts already. */
	private void complete(Journal journal) throws StoreException {
		String current = DossierPaths.JOURNAL;
		try {
			Map<Entry, State> states = journal.states(folder);
			for (Map.Entry<Entry, State> state : states.entrySet()) {
				current = state.getKey().path();
				if (state.getValue() != State.READY && state.getValue() != State.DONE) {
					throw new IOException("Changed by somebody else meanwhile: " + current);
				}
			}
			for (Map.Entry<Entry, State> state : states.entrySet()) {
				current = state.getKey().path();
				if (state.getValue() == State.READY) {
					put(state.getKey());
				}
			}
			current = DossierPaths.JOURNAL;
			syncFolders(journal);
			deleteTemps(journal);
			Retry.delete(ops, folder.own(DossierPaths.JOURNAL));
			ops.syncFolder(folder.root());
		} catch (IOException e) {
			throw failed(journal, current, e);
		}
	}

	/** What became of a save that could not be put in place: exactly what whoever opens the dossier next would make of it. */
	private StoreException failed(Journal journal, String current, IOException why) {
		Outcome outcome;
		try {
			outcome = Journal.outcome(journal.states(folder));
		} catch (IOException unknown) {
			why.addSuppressed(unknown);
			outcome = Outcome.FORWARD;
		}
		return switch (outcome) {
			case FORWARD -> new StoreException.WriteFailed(current, true, why);
			case BACK -> {
				try {
					takeBack(journal);
				} catch (IOException left) {
					why.addSuppressed(left);
				}
				yield new StoreException.WriteFailed(current, false, why);
			}
			case STUCK -> new StoreException.NotWritable(folder.root().toString(), List.of(Problems
					.of(Kind.SAVE_INTERRUPTED, Severity.ERROR, "", Place.FILE, DossierPaths.JOURNAL, current, "")),
					why);
		};
	}

	private void takeBack(Journal journal) throws IOException {
		Retry.delete(ops, folder.own(DossierPaths.JOURNAL));
		ops.syncFolder(folder.root());
		deleteTemps(journal);
	}

	private void put(Entry entry) throws IOException {
		Path file = folder.resolve(entry.path());
		Retry.run(ops, () -> {
			if (entry.temp() == null) {
				ops.delete(file);
			} else {
				ops.replace(file.resolveSibling(entry.temp()), file);
			}
		});
	}

	private void syncFolders(Journal journal) throws IOException {
		Set<Path> folders = new LinkedHashSet<>();
		for (Entry entry : journal.entries()) {
			for (Path path = folder.resolve(entry.path()).getParent(); !path.equals(folder.root()); path = path
					.getParent()) {
				folders.add(path);
			}
		}
		folders.add(folder.root());
		for (Path path : folders) {
			if (Files.isDirectory(path)) {
				ops.syncFolder(path);
			}
		}
	}

	private void deleteTemps(Journal journal) throws IOException {
		for (Entry entry : journal.entries()) {
			if (entry.temp() != null) {
				ops.delete(folder.resolve(entry.path()).resolveSibling(entry.temp()));
			}
		}
	}

	/**
	 * Completes or undoes what an interrupted save left.
	 *
	 * @param extensions extensions of files that may be in a journal
	 * @return what was done; empty when there was nothing to do
	 * @throws IOException    when the journal cannot be trusted
	 * @throws StoreException when completing it failed again
	 */
	Optional<Outcome> recover(Set<String> extensions) throws IOException, StoreException {
		Optional<Journal> journal = Journal.read(folder, extensions);
		if (journal.isEmpty()) {
			return Optional.empty();
		}
		Outcome outcome = Journal.outcome(journal.get().states(folder));
		switch (outcome) {
			case FORWARD -> complete(journal.get());
			case BACK -> takeBack(journal.get());
			case STUCK -> {
				return Optional.of(outcome);
			}
		}
		return Optional.of(outcome);
	}
}
