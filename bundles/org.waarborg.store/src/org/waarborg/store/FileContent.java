package org.waarborg.store;

import java.util.Objects;
import java.util.Optional;

/**
 * A file that is written as it is, together with a save: a released version (write-once) or a ledger. It does not become
 * part of the loaded dossier.
 *
 * @param path     path inside the dossier with {@code /}, for example {@code statements/released/nen7510-v3.soa}
 * @param bytes    the content; not null
 * @param replaces SHA-256 (hexadecimal, lower case) of the content on disk that it replaces; empty when the file must not
 *                 exist yet
 * @since 0.1
 */
public record FileContent(String path, byte[] bytes, Optional<String> replaces) {

	/** Keeps its own copy of the content. */
	public FileContent {
		Objects.requireNonNull(path, "path");
		Objects.requireNonNull(replaces, "replaces");
		bytes = bytes.clone();
	}

	/**
	 * The content.
	 *
	 * @return a copy
	 */
	@Override
	public byte[] bytes() {
		return bytes.clone();
	}

	/** By path, content and what it replaces. */
	@Override
	public boolean equals(Object other) {
		return other instanceof FileContent that && path.equals(that.path) && replaces.equals(that.replaces)
				&& java.util.Arrays.equals(bytes, that.bytes);
	}

	/** By path and content. */
	@Override
	public int hashCode() {
		return Objects.hash(path, replaces, java.util.Arrays.hashCode(bytes));
	}

	/** Path and size, for logs. */
	@Override
	public String toString() {
		return path + " (" + bytes.length + " bytes)";
	}
}
