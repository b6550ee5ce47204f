package org.waarborg.store;

import java.nio.file.Path;
import java.util.List;
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

	/**
	 * The unsaved changes that programs left which are certainly gone: killed, crashed, or without power. What was saved after
	 * all is left out, and what was discarded more than thirty days ago is removed. Reads every file that is kept, so call it
	 * in the background.
	 *
	 * @param stateFolder the folder that {@link OpenDossier#autosave} was given; it need not exist
	 * @return what is there, the newest first; damaged ones included
	 * @throws StoreException {@link StoreException.Unreadable} when the folder cannot be listed
	 */
	List<Recovery> recoveries(Path stateFolder) throws StoreException;

	/**
	 * The changes that were discarded in the last thirty days. They can be recovered like others.
	 *
	 * @param stateFolder the folder that {@link OpenDossier#autosave} was given; it need not exist
	 * @return what is there, the newest first
	 * @throws StoreException {@link StoreException.Unreadable} when the folder cannot be listed
	 */
	List<Recovery> discarded(Path stateFolder) throws StoreException;

	/**
	 * Opens the dossier of a recovery for writing and brings the changes back, see {@link OpenDossier#recover}.
	 *
	 * @param recovery the recovery
	 * @return the open dossier with unsaved changes, to be closed by the caller
	 * @throws StoreException as {@link #open} and {@link OpenDossier#recover}; then nothing is open
	 */
	OpenDossier recover(Recovery recovery) throws StoreException;

	/**
	 * Writes the dossier of a recovery with the changes into a new folder: the way out when files were changed meanwhile.
	 * Files that are not among the changes are as they are on disk now; when the dossier is not there only those that were
	 * kept are written. What was kept stays until it is discarded.
	 *
	 * @param recovery the recovery
	 * @param folder   a folder that does not exist or is empty
	 * @throws StoreException {@link StoreException.NotRecoverable} when it is damaged,
	 *                        {@link StoreException.FolderTaken}, {@link StoreException.NotWritable} or
	 *                        {@link StoreException.WriteFailed}
	 */
	void recoverCopy(Recovery recovery, Path folder) throws StoreException;

	/**
	 * Puts changes aside, because a person chose to: they are kept for thirty days more, see {@link #discarded}. A recovery
	 * that is not there any more is no error.
	 *
	 * @param recovery the recovery
	 * @throws StoreException {@link StoreException.NotRecoverable} when another program is recovering it,
	 *                        {@link StoreException.WriteFailed}
	 */
	void discard(Recovery recovery) throws StoreException;
}
