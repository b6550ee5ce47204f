package org.waarborg.statement.release.internal;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.waarborg.controlset.Hashes;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.VersionProblem;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * What was read of the released files of a dossier, read again only when size or time of one changed: rules and screens look after
 * each command, and released files are written once. Who opens the dossier anew reads everything.
 */
public final class ReleasedFiles implements VersionsReader.Hash {

	private static final Map<OpenDossier, ReleasedFiles> KNOWN = new WeakHashMap<>();

	private final WeakReference<OpenDossier> dossier;
	private final Map<String, Kept> kept = new HashMap<>();
	private final Map<String, Read> read = new HashMap<>();

	/** How a file lay there; of a ledger, which is small and says what to believe, its hash too. */
	private record Stamp(String path, long size, FileTime time, String hash) {
	}

	private record Kept(Stamp stamp, String hash) {
	}

	/** Versions without their dossier, which would never go if it were held from here. */
	private record Read(String of, List<Stamp> stamps, String file, Optional<String> sha256,
			Optional<ReleaseLedger> ledger, List<Version> all, List<VersionProblem> problems) {

		Read(String of, List<Stamp> stamps, Versions versions) {
			this(of, stamps, versions.file(), versions.sha256(), versions.ledger(), versions.all(),
					versions.problems());
		}

		Versions in(OpenDossier dossier) {
			return new Versions(dossier, file, sha256, ledger, all, problems);
		}
	}

	private ReleasedFiles(OpenDossier dossier) {
		this.dossier = new WeakReference<>(dossier);
	}

	/**
	 * What was read of a dossier.
	 *
	 * @param dossier the open dossier
	 * @return the same for the same dossier
	 */
	public static ReleasedFiles of(OpenDossier dossier) {
		synchronized (KNOWN) {
			return KNOWN.computeIfAbsent(dossier, ReleasedFiles::new);
		}
	}

	/**
	 * The versions of a statement.
	 *
	 * @param statement id of the statement
	 * @param file      its file
	 * @return the versions
	 * @throws StoreException when the folder cannot be listed
	 */
	public synchronized Versions versions(String statement, String file) throws StoreException {
		OpenDossier open = open();
		List<Stamp> now = new ArrayList<>();
		for (String path : open.filesIn(VersionsReader.folder(file))) {
			now.add(path.endsWith(VersionsReader.LEDGER) ? ledger(open, path) : stamp(open.folder(), path, ""));
		}
		Read before = read.get(statement);
		if (before != null && before.of().equals(file) && before.stamps().equals(now) && !now.contains(null)) {
			return before.in(open);
		}
		Versions versions = new VersionsReader(open, this).read(statement, file);
		read.put(statement, new Read(file, now, versions));
		return versions;
	}

	@Override
	public synchronized String of(String path) throws StoreException {
		OpenDossier open = open();
		Kept before = kept.get(path);
		Stamp now = stamp(open.folder(), path, "");
		if (before != null && before.stamp().equals(now)) {
			return before.hash();
		}
		String hash = Hashes.of(open.bytes(path));
		if (now != null) {
			kept.put(path, new Kept(now, hash));
		}
		return hash;
	}

	private OpenDossier open() {
		OpenDossier open = dossier.get();
		if (open == null) {
			throw new IllegalStateException("The dossier is gone");
		}
		return open;
	}

	private static Stamp ledger(OpenDossier open, String path) {
		try {
			return stamp(open.folder(), path, Hashes.of(open.bytes(path)));
		} catch (StoreException unreadable) {
			return null;
		}
	}

	/** Null where it cannot be seen: then it is read, and the store says what is wrong with it. */
	private static Stamp stamp(Path folder, String path, String hash) {
		try {
			BasicFileAttributes now = Files.readAttributes(folder.resolve(path), BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			return new Stamp(path, now.size(), now.lastModifiedTime(), hash);
		} catch (IOException unknown) {
			return null;
		}
	}
}
