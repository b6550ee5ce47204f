package org.waarborg.store;

/**
 * How a dossier is opened.
 *
 * @since 0.1
 */
public enum OpenMode {
	/** For reading and editing; whether it really can be written says {@link OpenDossier#writable()}. */
	READ_WRITE,
	/** For reading only: nothing at all is written, no presence file, no completion of an interrupted save. */
	READ_ONLY
}
