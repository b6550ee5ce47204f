package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Hashes;
import org.waarborg.store.DossierStore;
import org.waarborg.store.Recovery;
import org.waarborg.store.Recovery.Changed;
import org.waarborg.store.Recovery.State;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreException.NotRecoverable.Reason;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.AutosaveJournal.Entry;
import org.waarborg.store.internal.Problems.Place;
import org.waarborg.store.internal.Saver.Content;

/** Finds and reads what programs left that are gone. It trusts nothing that it reads. */
final class Recoveries {

	/** A journal that cannot be read for longer is not just being replaced. */
	private static final Duration BUSY = Duration.ofHours(1);

	private final Domains domains;
	private final FileOps ops;
	private final long maxFileSize;

	Recoveries(Domains domains, FileOps ops, long maxFileSize) {
		this.domains = domains;
		this.ops = ops;
		this.maxFileSize = maxFileSize;
	}

	/**
	 * What was kept, read whole.
	 *
	 * @param journal  the list; null when it cannot be read
	 * @param contents content by path; null for a file that was removed
	 * @param problems what is wrong with it
	 */
	record Kept(AutosaveJournal journal, Map<String, byte[]> contents, List<StoreProblem> problems) {
	}

	/** What is there of programs that are gone, the newest first. */
	List<Recovery> list(Path stateFolder) throws StoreException {
		Path root = AutosaveFolder.root(stateFolder);
		return listed(root, () -> {
			tidy(root);
			List<Recovery> found = new ArrayList<>();
			for (Path folder : AutosaveFolder.list(root)) {
				if (isLeft(folder)) {
					find(folder).ifPresent(found::add);
				}
			}
			return found;
		});
	}

	/** What was discarded, the newest first. */
	List<Recovery> discarded(Path stateFolder) throws StoreException {
		Path root = AutosaveFolder.root(stateFolder);
		return listed(root, () -> {
			List<Recovery> found = new ArrayList<>();
			for (Path folder : AutosaveFolder.list(AutosaveFolder.discarded(root))) {
				Kept kept = read(folder);
				found.add(recovery(folder, kept, entriesNow(kept)));
			}
			return found;
		});
	}

	private interface Listing {
		List<Recovery> list() throws IOException;
	}

	private static List<Recovery> listed(Path root, Listing listing) throws StoreException {
		try {
			return listing.list().stream().sorted(Comparator.comparing(Recovery::written).reversed()).toList();
		} catch (IOException e) {
			throw new StoreException.Unreadable(Problems.of(Kind.UNREADABLE, Severity.ERROR, root.toString(),
					Place.FILE, "", Messages.cause(e), ""), e);
		}
	}

	private void tidy(Path root) {
		try {
			AutosaveFolder.tidy(root, ops);
		} catch (IOException left) {
			// It goes the next time.
			return;
		}
	}

	/** Whether nobody is at work on it any more. A journal is replaced in one step: one that says nothing is damaged. */
	private static boolean isLeft(Path folder) {
		Path file = folder.resolve(AutosaveJournal.NAME);
		if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Claim.isHeld(folder)) {
			return false;
		}
		try {
			return journal(folder).author().gone(AutosaveFolder.time(file));
		} catch (FileSystemException busy) {
			// Just going, or being replaced on a platform where nobody can read it then.
			return when(folder).plus(BUSY).isBefore(Instant.now());
		} catch (IOException damaged) {
			return true;
		}
	}

	/** Empty when everything of it was saved after all, and so takes it away. */
	private Optional<Recovery> find(Path folder) {
		Kept kept = read(folder);
		Map<String, String> now = entriesNow(kept);
		if (kept.problems.isEmpty() && now != null
				&& kept.journal.entries().stream().allMatch(e -> Objects.equals(e.hash(), now.get(e.path())))) {
			try {
				AutosaveFolder.delete(folder, ops);
			} catch (IOException left) {
				// The next time, then.
				return Optional.empty();
			}
			return Optional.empty();
		}
		return Optional.of(recovery(folder, kept, now));
	}

	private static Recovery recovery(Path folder, Kept kept, Map<String, String> now) {
		AutosaveJournal journal = kept.journal;
		if (journal == null) {
			return new Recovery(folder, Path.of(""), "", "", when(folder), 0, List.of(), State.DAMAGED, kept.problems);
		}
		List<Changed> files = journal.entries().stream()
				.map(e -> new Changed(e.path(), kind(e), e.size(), now != null && isElsewhere(e, now)))
				.sorted(Comparator.comparing(Changed::path)).toList();
		State state = State.READY;
		if (!kept.problems.isEmpty()) {
			state = State.DAMAGED;
		} else if (now == null) {
			state = State.MISSING;
		} else if (files.stream().anyMatch(Changed::elsewhere)) {
			state = State.CHANGED;
		}
		return new Recovery(folder, journal.folder(), journal.dossier(), journal.title(), journal.written(),
				journal.edits(), files, state, kept.problems);
	}

	private static Recovery.Kind kind(Entry entry) {
		if (entry.hash() == null) {
			return Recovery.Kind.REMOVED;
		}
		return entry.base() == null ? Recovery.Kind.ADDED : Recovery.Kind.CHANGED;
	}

	private static boolean isElsewhere(Entry entry, Map<String, String> now) {
		String there = now.get(entry.path());
		return !Objects.equals(there, entry.base()) && !Objects.equals(there, entry.hash());
	}

	private static Instant when(Path folder) {
		try {
			return AutosaveFolder.time(folder);
		} catch (IOException gone) {
			return Instant.EPOCH;
		}
	}

	/** What the files of a journal are on disk now, as far as they are there; null when the dossier is not there. */
	private Map<String, String> entriesNow(Kept kept) {
		if (kept.journal == null || !Files.isDirectory(kept.journal.folder())) {
			return null;
		}
		Map<String, String> now = new HashMap<>();
		try {
			DossierFolder folder = new DossierFolder(kept.journal.folder(), maxFileSize);
			SortedMap<String, Path> files = Disk.look(folder, domains).files();
			if (!files.containsKey(DossierStore.ROOT_FILE)) {
				return null;
			}
			for (Entry entry : kept.journal.entries()) {
				Path file = files.get(entry.path());
				String hash = file == null ? null : Disk.hash(folder, entry.path(), file, null);
				if (hash != null) {
					now.put(entry.path(), hash);
				}
			}
			return now;
		} catch (IOException unreadable) {
			return null;
		}
	}

	/** Reads the list of what is kept. */
	private static AutosaveJournal journal(Path folder) throws IOException {
		DossierFolder own = new DossierFolder(folder, AutosaveJournal.MAX_SIZE);
		return AutosaveJournal.parse(own.read(AutosaveJournal.NAME, own.own(AutosaveJournal.NAME)));
	}

	/** Reads what is kept and says what is wrong with it. */
	Kept read(Path folder) {
		AutosaveJournal journal;
		try {
			journal = journal(folder);
		} catch (IOException e) {
			return new Kept(null, Map.of(), List.of(damaged("", folder, Messages.cause(e))));
		}
		Problems problems = new Problems();
		Map<String, byte[]> contents = new HashMap<>();
		for (Entry entry : journal.entries()) {
			byte[] bytes = null;
			if (entry.hash() != null) {
				bytes = content(folder, entry, problems);
			}
			contents.put(entry.path(), bytes);
		}
		return new Kept(journal, contents, problems.sorted());
	}

	private byte[] content(Path folder, Entry entry, Problems problems) {
		if (!entry.path().equals(DossierStore.ROOT_FILE) && !domains.keeps(entry.path())) {
			String extension = DossierPaths.extension(entry.path());
			problems.error(Kind.DOMAIN_MISSING, entry.path(), Place.FILE, extension, extension, "");
			return null;
		}
		try {
			DossierFolder own = new DossierFolder(folder, maxFileSize);
			byte[] bytes = own.read(entry.path(), own.own(entry.file()));
			if (!Hashes.of(bytes).equals(entry.hash())) {
				problems.add(damaged(entry.path(), folder, "SHA-256"));
				return null;
			}
			check(entry.path(), bytes, problems);
			return bytes;
		} catch (IOException e) {
			problems.add(damaged(entry.path(), folder, Messages.cause(e)));
			return null;
		}
	}

	/** Whether it is a file of a dossier at all; what it refers to is seen when it is loaded with the others. */
	private void check(String path, byte[] bytes, Problems problems) {
		DossierResourceSet apart = new DossierResourceSet(null, domains);
		DossierResource resource = new DossierResource(DossierPaths.uri(path));
		apart.getResources().add(resource);
		boolean whole = new Format(apart.getPackageRegistry()).load(resource, bytes, problems);
		List<EObject> contents = resource.getContents();
		if (whole && !domains.accepts(path, contents)) {
			problems.error(Kind.WRONG_ROOT, path, Place.FILE, "",
					contents.stream().map(o -> o.eClass().getName()).findFirst().orElse(""), domains.expected(path));
		}
	}

	private static StoreProblem damaged(String path, Path folder, String found) {
		return Problems.of(Kind.AUTOSAVE_DAMAGED, Severity.ERROR, path, Place.FILE, folder.toString(), found, "");
	}

	/** Reads what is kept, or says why it cannot be used. */
	Kept usable(Recovery recovery) throws StoreException.NotRecoverable {
		Kept kept = read(recovery.journal());
		if (!kept.problems.isEmpty()) {
			throw new StoreException.NotRecoverable(Reason.DAMAGED, recovery.folder().toString(),
					kept.problems.get(0));
		}
		return kept;
	}

	/** Writes the dossier as it is on disk with what is kept into a new folder. */
	void copy(Recovery recovery, Path target) throws StoreException {
		Kept kept = usable(recovery);
		Map<String, byte[]> contents = new HashMap<>();
		if (entriesNow(kept) != null) {
			try {
				DossierFolder folder = new DossierFolder(kept.journal.folder(), maxFileSize);
				for (Map.Entry<String, Path> file : Disk.look(folder, domains).files().entrySet()) {
					contents.put(file.getKey(), folder.read(file.getKey(), file.getValue()));
				}
			} catch (IOException e) {
				throw new StoreException.Unreadable(Problems.of(Kind.UNREADABLE, Severity.ERROR, "", Place.FILE, "",
						Messages.cause(e), ""), e);
			}
		}
		contents.putAll(kept.contents);
		NewFolder.write(target, contents.entrySet().stream().filter(e -> e.getValue() != null)
				.sorted(Map.Entry.comparingByKey()).map(e -> new Content(e.getKey(), e.getValue())).toList(), ops);
	}

	/** Puts what is kept to what was discarded. */
	void discard(Recovery recovery) throws StoreException {
		Path folder = recovery.journal();
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		if (Claim.isHeld(folder)) {
			throw new StoreException.NotRecoverable(Reason.IN_USE, recovery.folder().toString(), "");
		}
		try {
			Claim.discard(folder, ops);
		} catch (IOException e) {
			throw new StoreException.WriteFailed(folder.toString(), false, e);
		}
	}
}
