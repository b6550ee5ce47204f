package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Everything that changes a disk, one small step each, so that a test can let any step fail or cut the power at it.
 */
public interface FileOps {

	/** Writes a file that must not exist yet; what was written of it may stay when it fails. */
	void create(Path file, byte[] content) throws IOException;

	/** Writes a file that must not exist yet and that only its owner may read, where the platform can do so. */
	void createPrivate(Path file, byte[] content) throws IOException;

	/** Makes a folder that only its owner may enter, where the platform can do so, and those above it. */
	void makePrivateFolder(Path folder) throws IOException;

	/**
	 * Gives a file a second name, which must not exist yet, in one step.
	 *
	 * @throws UnsupportedOperationException where a file can have only one name
	 */
	void link(Path file, Path name) throws IOException;

	/** Forces a file's content to the disk. */
	void sync(Path file) throws IOException;

	/** Forces a folder's entries to the disk, where the platform can do so. */
	void syncFolder(Path folder) throws IOException;

	/** Renames a file over another, in one step. */
	void replace(Path from, Path to) throws IOException;

	/** Deletes a file or an empty folder when it is there. */
	void delete(Path file) throws IOException;

	/** Makes a folder and those above it. */
	void makeFolder(Path folder) throws IOException;

	/** Refreshes a file's time. */
	void touch(Path file) throws IOException;

	/** Whether a file can be replaced, or entries of a folder can be changed. */
	boolean writable(Path file);

	/** Waits before the next attempt. */
	void pause(long milliseconds) throws IOException;
}
