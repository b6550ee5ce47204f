package org.waarborg.start.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that a folder is in use, with a lock on a file beside it: {@code NAME.lock}. It ends with the process, also when
 * that is killed. Where a file system has no locks every claim is granted; then two programs share a folder.
 */
public final class Claim implements AutoCloseable {

	private final Path folder;
	private final FileChannel channel;

	private Claim(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Claims a folder for this process.
	 *
	 * @param folder the folder; need not exist
	 * @return the claim, or nothing when another process has it
	 * @throws IOException when the file of the lock cannot be made
	 */
	public static Optional<Claim> of(Path folder) throws IOException {
		return claim(folder, false);
	}

	/**
	 * Claims a folder together with others that do the same: only {@link #of} is refused then.
	 *
	 * @param folder the folder; need not exist
	 * @return the claim, or nothing when a process has it for itself
	 * @throws IOException when the file of the lock cannot be made
	 */
	public static Optional<Claim> shared(Path folder) throws IOException {
		return claim(folder, true);
	}

	private static Optional<Claim> claim(Path folder, boolean shared) throws IOException {
		Files.createDirectories(folder.getParent());
		FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		try {
			if (channel.tryLock(0, Long.MAX_VALUE, shared) == null) {
				channel.close();
				return Optional.empty();
			}
		} catch (OverlappingFileLockException ours) {
			channel.close();
			return Optional.empty();
		} catch (IOException noLocksHere) {
			return Optional.of(new Claim(folder, channel));
		}
		return Optional.of(new Claim(folder, channel));
	}

	static Path file(Path folder) {
		return folder.resolveSibling(folder.getFileName() + ".lock");
	}

	/**
	 * What is claimed.
	 *
	 * @return the folder
	 */
	public Path folder() {
		return folder;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
