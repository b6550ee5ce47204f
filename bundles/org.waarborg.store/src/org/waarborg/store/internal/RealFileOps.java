package org.waarborg.store.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;

/** The real disk. */
public class RealFileOps implements FileOps {

	/** The one instance that is needed. */
	public static final FileOps INSTANCE = new RealFileOps();

	private static final boolean WINDOWS = java.io.File.separatorChar == '\\';

	private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE = PosixFilePermissions
			.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
	private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER = PosixFilePermissions
			.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

	@Override
	public void create(Path file, byte[] content) throws IOException {
		write(file, content);
	}

	@Override
	public void createPrivate(Path file, byte[] content) throws IOException {
		if (posix(file)) {
			write(file, content, PRIVATE_FILE);
		} else {
			// There it inherits what the folder of the user's profile says.
			write(file, content);
		}
	}

	@Override
	public void makePrivateFolder(Path folder) throws IOException {
		if (!posix(folder)) {
			Files.createDirectories(folder);
		} else if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder, PRIVATE_FOLDER);
		}
	}

	private static boolean posix(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static void write(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
		try (FileChannel channel = FileChannel.open(file,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
			ByteBuffer buffer = ByteBuffer.wrap(content);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
		}
	}

	@Override
	public void link(Path file, Path name) throws IOException {
		try {
			Files.createLink(name, file);
		} catch (FileAlreadyExistsException | NoSuchFileException e) {
			throw e;
		} catch (FileSystemException e) {
			// Memory sticks and some network drives know no second name, and each says so with words of its own.
			throw (UnsupportedOperationException) new UnsupportedOperationException(e.getMessage()).initCause(e);
		}
	}

	@Override
	public void sync(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	@Override
	public void syncFolder(Path folder) throws IOException {
		if (WINDOWS) {
			// A folder cannot be opened there; the file system journals renames itself.
			return;
		}
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			forceFolder(channel);
		}
	}

	/**
	 * Network and user space file systems refuse this for folders, each with words of its own. The contents of files were
	 * forced before, and there an error does count.
	 */
	private static void forceFolder(FileChannel folder) {
		try {
			folder.force(true);
		} catch (IOException unsupported) {
			return;
		}
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		keepPermissions(from, to);
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// The journal makes the whole save atomic; a file system without atomic rename only makes one step longer.
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** A colleague of the same group must be able to write the file after we did. */
	private static void keepPermissions(Path from, Path to) {
		try {
			copyPermissions(from, to);
		} catch (IOException | UnsupportedOperationException unsupported) {
			// A network drive that gives all its files the same permissions refuses to change them.
			return;
		}
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		if (target == null || !Files.exists(to)) {
			return;
		}
		PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		var wanted = target.readAttributes().permissions();
		if (!wanted.equals(source.readAttributes().permissions())) {
			source.setPermissions(wanted);
		}
	}

	@Override
	public void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	@Override
	public void makeFolder(Path folder) throws IOException {
		Files.createDirectories(folder);
	}

	@Override
	public void touch(Path file) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
	}

	@Override
	public boolean writable(Path file) {
		try {
			return Files.isWritable(file) && !Files.getFileStore(file).isReadOnly();
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	public void pause(long milliseconds) throws IOException {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw (InterruptedIOException) new InterruptedIOException().initCause(e);
		}
	}
}
