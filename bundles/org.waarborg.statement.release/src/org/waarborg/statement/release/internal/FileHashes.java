package org.waarborg.statement.release.internal;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.waarborg.controlset.Hashes;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * The hashes of released files, read again only when size or time changed: rules look after each command, and released files are
 * written once. Who opens the dossier anew reads everything.
 */
public final class FileHashes implements VersionsReader.Hash {

	private static final Map<OpenDossier, FileHashes> KNOWN = new WeakHashMap<>();

	private final WeakReference<OpenDossier> dossier;
	private final Map<String, Kept> kept = new HashMap<>();

	private record Kept(long size, FileTime time, String hash) {
	}

	private FileHashes(OpenDossier dossier) {
		this.dossier = new WeakReference<>(dossier);
	}

	/**
	 * The hashes of a dossier.
	 *
	 * @param dossier the open dossier
	 * @return the same for the same dossier
	 */
	public static FileHashes of(OpenDossier dossier) {
		synchronized (KNOWN) {
			return KNOWN.computeIfAbsent(dossier, FileHashes::new);
		}
	}

	@Override
	public synchronized String of(String path) throws StoreException {
		OpenDossier open = dossier.get();
		if (open == null) {
			throw new IllegalStateException("The dossier is gone");
		}
		Kept before = kept.get(path);
		BasicFileAttributes now = attributes(open.folder(), path);
		if (before != null && now != null && before.size() == now.size()
				&& before.time().equals(now.lastModifiedTime())) {
			return before.hash();
		}
		String hash = Hashes.of(open.bytes(path));
		if (now != null) {
			kept.put(path, new Kept(now.size(), now.lastModifiedTime(), hash));
		}
		return hash;
	}

	private static BasicFileAttributes attributes(Path folder, String path) {
		try {
			return Files.readAttributes(folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		} catch (IOException unknown) {
			// Then it is read, and the store says what is wrong with it.
			return null;
		}
	}
}
