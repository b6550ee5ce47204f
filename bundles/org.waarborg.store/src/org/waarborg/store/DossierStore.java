package org.waarborg.store;

import java.nio.file.Path;
import java.util.Optional;

import org.waarborg.dossier.Dossier;

/**
 * Opens and creates dossiers. An OSGi service; safe on any thread. The dossier it answers belongs to one thread.
 *
 * @since 0.1
 */
public interface DossierStore {

	/**
	 * The version of the file format that this store writes. Its history is in {@code FORMAT.md} of this bundle.
	 */
	int FORMAT_VERSION = 1;

	/** Name of the root file of a dossier. */
	String ROOT_FILE = "dossier.waarborg";

	/**
	 * Opens a dossier. It is writable only when everything loaded without error, its format version is ours, the folder
	 * can be written and the mode asks for it; otherwise it opens for reading, and
	 * {@link OpenDossier#problems()} names each place. A save that was interrupted is completed or undone first; when
	 * opening {@link OpenMode#READ_ONLY read-only} it is read as completed or undone and nothing is written.
	 * Released files are neither read nor listed.
	 *
	 * @param folder the folder that holds {@code dossier.waarborg}, or that file itself; not null
	 * @param mode   how to open it; not null
	 * @return the open dossier, to be closed by the caller
	 * @throws StoreException {@link StoreException.NotADossier} or {@link StoreException.Unreadable}
	 */
	OpenDossier open(Path folder, OpenMode mode) throws StoreException;

	/**
	 * Creates a dossier and opens it for reading and writing. Ids and the format version are filled in where missing.
	 *
	 * @param folder a folder that does not exist or is empty; not null
	 * @param root   the root, not yet in a file; not null
	 * @return the open dossier, saved once
	 * @throws StoreException {@link StoreException.FolderTaken}, {@link StoreException.NotWritable} or
	 *                        {@link StoreException.WriteFailed}; then nothing was left behind
	 */
	OpenDossier create(Path folder, Dossier root) throws StoreException;

	/**
	 * The lock of a save under way in a dossier.
	 *
	 * @param folder the dossier's folder
	 * @return the lock, or empty when nobody holds one
	 * @throws StoreException {@link StoreException.Unreadable} when the lock cannot be read
	 */
	Optional<LockInfo> lock(Path folder) throws StoreException;

	/**
	 * Breaks a stale lock, because a person chose to. Nothing else ever breaks one.
	 *
	 * @param folder the dossier's folder
	 * @param seen   the lock that the person was shown; broken only when it is still this one and stale
	 * @throws StoreException {@link StoreException.Locked} when the lock is another one or its owner is alive,
	 *                        {@link StoreException.NotWritable} when it cannot be removed
	 */
	void breakLock(Path folder, LockInfo seen) throws StoreException;
}
