package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

import org.waarborg.controlset.Hashes;

/**
 * What a file was when it was read or written here.
 *
 * @param size    its size in bytes
 * @param time    its time
 * @param taken   when that was noted
 * @param hash    SHA-256 of its content
 */
record Base(long size, Instant time, Instant taken, String hash) {

	/** Some file systems count in steps of two seconds. */
	private static final long COARSE_SECONDS = 3;

	/** Notes a file whose content is known. */
	static Base of(Path file, byte[] content) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
				LinkOption.NOFOLLOW_LINKS);
		return new Base(content.length, attributes.lastModifiedTime().toInstant(), Instant.now(),
				Hashes.of(content));
	}

	/** Whether size and time are enough to say that a file is still the same. */
	boolean surelySame(Path file) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
				LinkOption.NOFOLLOW_LINKS);
		return attributes.isRegularFile() && attributes.size() == size
				&& attributes.lastModifiedTime().toInstant().equals(time)
				&& time.plusSeconds(COARSE_SECONDS).isBefore(taken);
	}
}
