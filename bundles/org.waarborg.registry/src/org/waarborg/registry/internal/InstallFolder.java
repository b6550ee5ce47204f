package org.waarborg.registry.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.waarborg.controlset.Hashes;
import org.waarborg.registry.ControlSetInstaller.Moved;

/**
 * The files of the user's folder of control sets, changed as a whole or not at all. What goes is kept in folders beside the files,
 * where nobody reads sets. One change at a time, also among processes.
 */
final class InstallFolder {

	/** Where a file is kept whose place another took. */
	static final String REPLACED = "replaced";
	/** Where a file is kept that was removed. */
	static final String REMOVED = "removed";

	private static final String LOCK = ".waarborg.lock";
	private static final String ASIDE = ".adding-";
	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final Duration LEFT_BEHIND = Duration.ofHours(1);
	private static final int LONGEST = 100;
	private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
			"com5", "com6",
			"com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
	private static final Object ONE_AT_A_TIME = new Object();
	private static final AtomicLong COUNT = new AtomicLong();

	/** Something that is done with files. */
	interface Doing<T> {
		T run(Steps steps) throws IOException;
	}

	/** A file is not the one that was looked at. */
	static final class OtherFile extends IOException {
		private static final long serialVersionUID = 1L;

		OtherFile(Path file) {
			super(file.toString());
		}
	}

	/** Somebody else is changing the folder. */
	static final class Busy extends IOException {
		private static final long serialVersionUID = 1L;

		Busy(Path folder) {
			super(folder.toString());
		}
	}

	/** Something lies where a file is to come. */
	static final class InTheWay extends IOException {
		private static final long serialVersionUID = 1L;

		InTheWay(Path file) {
			super(file.toString());
		}
	}

	/** Takes back what was done. */
	private interface Back {
		void run() throws IOException;
	}

	private final Path folder;

	InstallFolder(Path folder) {
		this.folder = folder.toAbsolutePath();
	}

	/** Does something with the folder, alone; when it fails, all is taken back. */
	<T> T change(Doing<T> doing) throws IOException {
		synchronized (ONE_AT_A_TIME) {
			Files.createDirectories(folder);
			try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
					FileLock held = alone(lock)) {
				clean();
				Steps steps = new Steps();
				boolean done = false;
				try {
					T result = doing.run(steps);
					done = held.isValid();
					return result;
				} finally {
					steps.end(done);
				}
			}
		}
	}

	private FileLock alone(FileChannel lock) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		do {
			FileLock held = tried(lock);
			if (held != null) {
				return held;
			}
			pause();
		} while (System.nanoTime() < end);
		throw new Busy(folder);
	}

	private static FileLock tried(FileChannel lock) throws IOException {
		try {
			return lock.tryLock();
		} catch (OverlappingFileLockException e) {
			// another class loader of this process has it; the same as another process
			return null;
		}
	}

	private void pause() throws Busy {
		try {
			Thread.sleep(20);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new Busy(folder);
		}
	}

	/** What a crash left behind. */
	private void clean() throws IOException {
		long old = System.currentTimeMillis() - LEFT_BEHIND.toMillis();
		for (Path file : files(folder)) {
			if (file.getFileName().toString().startsWith(ASIDE) && Files.getLastModifiedTime(file).toMillis() < old) {
				Files.deleteIfExists(file);
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	/** What is kept, the newest first. */
	List<Path> kept() throws IOException {
		List<Path> kept = new ArrayList<>(files(folder.resolve(REPLACED)));
		kept.addAll(files(folder.resolve(REMOVED)));
		kept.sort(Comparator.comparing((Path f) -> f.getFileName().toString()).reversed());
		return kept;
	}

	/** A name that every system takes, and that looks like the one that was given. */
	static String safe(String name) {
		String extension = FileNames.extension(name);
		String bare = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
		String plain = Normalizer.normalize(bare, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
				.replaceAll("[^A-Za-z0-9._-]+", "-")
				.replaceAll("^[.\\-]+|[.\\-]+$", "");
		String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
		String stem = cut.replaceAll("\\..*", "").toLowerCase(Locale.ROOT);
		String safe = cut.isEmpty() || RESERVED.contains(stem) ? "set-" + cut : cut;
		return extension.isEmpty() ? safe : safe + '.' + extension;
	}

	/** The steps of one change, and how each is taken back. */
	final class Steps {

		private final Deque<Back> back = new ArrayDeque<>();
		private final List<Path> atEnd = new ArrayList<>();

		/**
		 * Brings a copy of a file beside its place: complete, on disk, and the file that was looked at.
		 *
		 * @param hash SHA-256 that the copy has to have
		 */
		Path aside(Path file, String hash) throws IOException {
			Path copy = folder.resolve(ASIDE + ProcessHandle.current().pid() + '-' + COUNT.incrementAndGet() + ".tmp");
			back.push(() -> Files.deleteIfExists(copy));
			MessageDigest digest = Hashes.sha256();
			try (InputStream in = Files.newInputStream(file);
					FileChannel channel = FileChannel.open(copy, StandardOpenOption.CREATE_NEW,
							StandardOpenOption.WRITE)) {
				OutputStream out = Channels.newOutputStream(channel);
				byte[] piece = new byte[1 << 16];
				for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
					digest.update(piece, 0, n);
					out.write(piece, 0, n);
				}
				channel.force(true);
			}
			if (!Hashes.hex(digest).equals(hash)) {
				throw new OtherFile(file);
			}
			return copy;
		}

		/** Keeps a copy of a file; the file itself goes at the end, or is written over. */
		Moved keep(Path file, String where) throws IOException {
			Path to = free(folder.resolve(where), LocalDateTime.now().format(STAMP) + '-' + file.getFileName());
			back.push(() -> Files.deleteIfExists(to));
			Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
			try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			atEnd.add(file);
			return new Moved(file, to);
		}

		/** Moves what {@link #aside} made to its place; a file of {@link #keep} there is written over. */
		Path place(Path copy, Path to) throws IOException {
			boolean over = atEnd.contains(to);
			if (!over && Files.exists(to)) {
				throw new InTheWay(to);
			}
			Path old = over ? aside(to, hash(to)) : null;
			move(copy, to);
			back.push(() -> {
				if (old == null) {
					Files.deleteIfExists(to);
				} else {
					move(old, to);
				}
			});
			atEnd.remove(to);
			if (old != null) {
				atEnd.add(old);
			}
			return to;
		}

		/** A place for a new file: its own name, or that with a number when another has it. */
		Path target(String name) throws IOException {
			return free(folder, safe(name));
		}

		private Path free(Path in, String name) throws IOException {
			Files.createDirectories(in);
			Set<String> taken = new HashSet<>();
			try (Stream<Path> all = Files.list(in)) {
				all.filter(f -> !atEnd.contains(f))
						.forEach(f -> taken.add(f.getFileName().toString().toLowerCase(Locale.ROOT)));
			}
			String extension = FileNames.extension(name);
			String bare = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
			String free = name;
			for (int i = 2; taken.contains(free.toLowerCase(Locale.ROOT)); i++) {
				free = bare + '-' + i + (extension.isEmpty() ? "" : "." + extension);
			}
			return in.resolve(free);
		}

		/** What was kept goes now, each in a way that can still be taken back until all are gone. */
		private void finish() throws IOException {
			List<Path> gone = new ArrayList<>(atEnd);
			for (Path file : gone) {
				Path hidden = folder
						.resolve(ASIDE + ProcessHandle.current().pid() + '-' + COUNT.incrementAndGet() + ".tmp");
				move(file, hidden);
				back.push(() -> move(hidden, file));
			}
			back.clear();
			clean(gone.size());
		}

		private void clean(int expected) throws IOException {
			String mine = ASIDE + ProcessHandle.current().pid() + '-';
			for (Path file : expected == 0 ? List.<Path>of() : files(folder)) {
				if (file.getFileName().toString().startsWith(mine)) {
					Files.deleteIfExists(file);
				}
			}
		}

		private void end(boolean done) throws IOException {
			boolean finished = false;
			try {
				if (done) {
					finish();
					finished = true;
				}
			} finally {
				if (!finished) {
					takeBack();
				}
			}
		}

		private void takeBack() throws IOException {
			IOException first = null;
			while (!back.isEmpty()) {
				try {
					back.pop().run();
				} catch (IOException e) {
					first = first == null ? e : first;
				}
			}
			if (first != null) {
				throw first;
			}
		}
	}

	static String hash(Path file) throws IOException {
		MessageDigest digest = Hashes.sha256();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] piece = new byte[1 << 16];
			for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
				digest.update(piece, 0, n);
			}
		}
		return Hashes.hex(digest);
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			// within one folder only on odd file systems; the copy aside is complete all the same
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		} catch (NoSuchFileException e) {
			throw new IOException(from.toString(), e);
		}
	}
}
