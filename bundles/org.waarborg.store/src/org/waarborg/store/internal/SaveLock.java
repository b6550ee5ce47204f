package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.waarborg.store.LockInfo;
import org.waarborg.store.StoreException;

/**
 * The lock of a save: a file that only one can create. Not an operating system's lock, which network drives forget or
 * never had. A lock that a dead process of this very machine left is taken over; any other is only broken by a person.
 */
final class SaveLock implements AutoCloseable {

	private static final String FIRST_LINE = "waarborg-lock 1";
	private static final Duration HEARTBEAT = Duration.ofSeconds(20);
	private static final int MAX_SIZE = 4096;
	/** Locks that this program holds now; one of its own that is not among them could not be deleted and means nothing. */
	private static final Set<String> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path file;
	private final FileOps ops;
	private final String token;
	private final Thread heart;

	private SaveLock(Path file, FileOps ops, String token) {
		this.file = file;
		this.ops = ops;
		this.token = token;
		this.heart = Thread.ofVirtual().name("waarborg-lock").start(this::beat);
	}

	private void beat() {
		try {
			while (true) {
				Thread.sleep(HEARTBEAT);
				if (!held()) {
					// Somebody broke it: a lock that is there now is another's, and only its owner may say that it lives.
					return;
				}
				ops.touch(file);
			}
		} catch (InterruptedException released) {
			Thread.currentThread().interrupt();
		} catch (IOException broken) {
			// Somebody broke the lock or the drive is gone; the save itself notices before it counts.
			return;
		}
	}

	/**
	 * Takes the lock.
	 *
	 * @throws StoreException.Locked when somebody holds it
	 * @throws IOException           when it cannot be written
	 */
	static SaveLock take(DossierFolder folder, FileOps ops) throws StoreException, IOException {
		Path file = folder.own(DossierPaths.LOCK);
		String token = UUID.randomUUID().toString();
		HELD_HERE.add(token);
		SaveLock lock = null;
		try {
			lock = take(file, ops, token);
			return lock;
		} finally {
			if (lock == null) {
				HELD_HERE.remove(token);
			}
		}
	}

	private static SaveLock take(Path file, FileOps ops, String token) throws StoreException, IOException {
		String content = text(token);
		for (int attempt = 0;; attempt++) {
			try {
				createWhole(file, ops, content.getBytes(StandardCharsets.UTF_8));
				return new SaveLock(file, ops, token);
			} catch (FileAlreadyExistsException held) {
				Optional<Found> found = find(file);
				if (found.isPresent() && (attempt > 0 || !found.get().ownerIsDead())) {
					throw new StoreException.Locked(found.get().info());
				}
				if (found.isPresent()) {
					takeAway(file, ops, found.get().info().token());
				} else if (attempt > 20) {
					throw held;
				}
			} catch (IOException failed) {
				giveUp(file, ops, content, failed);
				throw failed;
			}
		}
	}

	/**
	 * Written beside first and then given its name: who is killed in between leaves no lock that names nobody and keeps
	 * everybody out.
	 */
	private static void createWhole(Path file, FileOps ops, byte[] content) throws IOException {
		Path beside = beside(file);
		try {
			ops.create(beside, content);
			ops.link(beside, file);
		} catch (UnsupportedOperationException oneNameOnly) {
			ops.create(file, content);
		} catch (NoSuchFileException tidied) {
			// Who saves now has taken it for a leftover. The next attempt sees who that is.
			if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
				ops.create(file, content);
				return;
			}
			throw (IOException) new FileAlreadyExistsException(file.toString()).initCause(tidied);
		} finally {
			Retry.delete(ops, beside);
		}
	}

	private static Path beside(Path file) {
		String unique = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
		return file.resolveSibling(DossierPaths.temp(DossierPaths.LOCK, unique));
	}

	/** A lock that was created and not fully written, say on a full disk, would keep everybody out. */
	private static void giveUp(Path file, FileOps ops, String content, IOException failed) {
		try {
			if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
					&& content.startsWith(Files.readString(file))) {
				ops.delete(file);
			}
		} catch (IOException e) {
			failed.addSuppressed(e);
		}
	}

	/**
	 * Removes a lock that means nothing any more. Between finding and removing it another may have done the same and taken a
	 * lock of its own: so it is put aside first, and put back when it is not the one that was meant.
	 *
	 * @return whether the lock with this token is gone; false when another one is there
	 */
	static boolean takeAway(Path file, FileOps ops, String token) throws IOException {
		Path aside = beside(file);
		try {
			Retry.run(ops, () -> ops.replace(file, aside));
		} catch (NoSuchFileException gone) {
			return true;
		}
		boolean meant = find(aside).map(found -> found.info().token().equals(token)).orElse(Boolean.TRUE);
		if (!meant) {
			ops.create(file, Files.readAllBytes(aside));
		}
		Retry.delete(ops, aside);
		return meant;
	}

	private static String text(String token) {
		return FIRST_LINE + "\ntoken " + token + "\nowner " + Machine.user() + "\nhost " + Machine.host() + "\nmachine "
				+ Machine.identity() + "\npid " + ProcessHandle.current().pid() + "\nsince " + Instant.now() + '\n';
	}

	/** The lock that is there, if any. */
	static Optional<Found> find(DossierFolder folder) throws IOException {
		return find(folder.own(DossierPaths.LOCK));
	}

	private static Optional<Found> find(Path file) throws IOException {
		try {
			Instant heartbeat = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
			Map<String, String> values = new HashMap<>();
			if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MAX_SIZE) {
				new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(line -> {
					int blank = line.indexOf(' ');
					if (blank > 0) {
						values.put(line.substring(0, blank), line.substring(blank + 1));
					}
				});
			}
			return Optional.of(Found.of(values, heartbeat));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	/**
	 * A lock on disk.
	 *
	 * @param info    who holds it
	 * @param machine the machine that it was taken on
	 */
	record Found(LockInfo info, String machine) {

		private static Found of(Map<String, String> values, Instant heartbeat) {
			long pid = values.getOrDefault("pid", "").matches("[0-9]{1,18}") ? Long.parseLong(values.get("pid")) : -1;
			Instant since;
			try {
				since = Instant.parse(values.getOrDefault("since", ""));
			} catch (java.time.DateTimeException e) {
				since = heartbeat;
			}
			return new Found(new LockInfo(values.getOrDefault("token", ""), values.getOrDefault("owner", "?"),
					values.getOrDefault("host", "?"), pid, since, heartbeat), values.getOrDefault("machine", ""));
		}

		/**
		 * Certain only for a process of this machine since it was started, and of this user: a system may hide the processes of
		 * others. Then the lock means nothing any more.
		 */
		boolean ownerIsDead() {
			boolean ours = machine.equals(Machine.identity()) && info.owner().equals(Machine.user())
					&& info.process() == ProcessHandle.current().pid();
			return ours ? !HELD_HERE.contains(info.token())
					: Machine.gone(info.owner(), machine, info.process(), info.since());
		}
	}

	/** Whether it is still ours: somebody may have broken it. */
	boolean held() throws IOException {
		return find(file).map(found -> found.info().token().equals(token)).orElse(Boolean.FALSE);
	}

	/** Gives the lock back. When it cannot be deleted it names a token that nobody holds any more, and is taken over. */
	@Override
	public void close() throws IOException {
		heart.interrupt();
		try {
			if (held()) {
				Retry.delete(ops, file);
			}
		} finally {
			HELD_HERE.remove(token);
		}
	}
}
