package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.waarborg.controlset.Hashes;
import org.waarborg.store.internal.Journal.Entry;
import org.waarborg.store.internal.Journal.Outcome;
import org.waarborg.store.internal.Journal.State;

/**
 * The files of a dossier as they count: when a save is under way or was interrupted after it counted, its new files stand for
 * the old ones. So a dossier is read as before or as after a save, also where nothing may be written.
 */
final class Disk {

	private final Scan scan;
	private final SortedMap<String, Path> files;
	private final Outcome interrupted;
	private final String trouble;

	private Disk(Scan scan, SortedMap<String, Path> files, Outcome interrupted, String trouble) {
		this.scan = scan;
		this.files = files;
		this.interrupted = interrupted;
		this.trouble = trouble;
	}

	/**
	 * Looks at a dossier.
	 *
	 * @param folder  the folder
	 * @param domains the installed domains
	 * @return its files
	 * @throws IOException when it cannot be listed
	 */
	static Disk look(DossierFolder folder, Domains domains) throws IOException {
		Set<String> extensions = domains.extensions();
		Optional<Journal> journal;
		try {
			journal = Journal.read(folder, extensions);
		} catch (IOException e) {
			Scan scan = new Scan(folder, domains);
			return new Disk(scan, scan.models(), Outcome.STUCK, Messages.cause(e));
		}
		Scan scan = new Scan(folder, domains);
		if (journal.isEmpty()) {
			return new Disk(scan, scan.models(), null, "");
		}
		Map<Entry, State> states = journal.get().states(folder);
		Outcome outcome = Journal.outcome(states);
		SortedMap<String, Path> files = new TreeMap<>(scan.models());
		if (outcome == Outcome.FORWARD) {
			for (Map.Entry<Entry, State> state : states.entrySet()) {
				overlay(folder, state.getKey(), state.getValue(), files, extensions);
			}
		}
		return new Disk(scan, files, outcome, outcome == Outcome.STUCK ? changed(states) : "");
	}

	private static void overlay(DossierFolder folder, Entry entry, State state, SortedMap<String, Path> files,
			Set<String> extensions) throws IOException {
		boolean loaded = files.containsKey(entry.path()) || !DossierPaths.isReleased(entry.path())
				&& extensions.contains(DossierPaths.extension(entry.path()));
		if (state != State.READY || !loaded) {
			return;
		}
		if (entry.temp() == null) {
			files.remove(entry.path());
		} else {
			files.put(entry.path(), folder.resolve(entry.path()).resolveSibling(entry.temp()));
		}
	}

	private static String changed(Map<Entry, State> states) {
		return states.entrySet().stream().filter(s -> s.getValue() == State.CHANGED || s.getValue() == State.INCOMPLETE)
				.map(s -> s.getKey().path()).findFirst().orElse("");
	}

	/** What was found in the folder. */
	Scan scan() {
		return scan;
	}

	/** The files that count, by path. */
	SortedMap<String, Path> files() {
		return files;
	}

	/** What is to be done about a save that did not finish; null when there is none. */
	Outcome interrupted() {
		return interrupted;
	}

	/** Why a save that did not finish cannot be completed. */
	String trouble() {
		return trouble;
	}

	/** What a file is now, as against what it was; null when it is gone. */
	static String hash(DossierFolder folder, String path, Path file, Base base) throws IOException {
		try {
			return base != null && base.surelySame(file) ? base.hash() : Hashes.of(folder.read(path, file));
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	/** Whether nothing happened in the folder since a former look: no save began, no file came, went or changed. */
	boolean same(Disk later, Map<String, Base> bases) throws IOException {
		if (!files.equals(later.files) || interrupted != later.interrupted) {
			return false;
		}
		for (Map.Entry<String, Base> base : bases.entrySet()) {
			Path file = files.get(base.getKey());
			if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !Objects.equals(base.getValue().hash(),
					hash(scan.folder(), base.getKey(), file, base.getValue()))) {
				return false;
			}
		}
		return true;
	}
}
