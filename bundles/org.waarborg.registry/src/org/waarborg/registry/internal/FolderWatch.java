package org.waarborg.registry.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Looks from time to time whether a folder holds other files than before, on a thread of its own. It asks for names, sizes and
 * times only. A notice of the operating system makes it look at once; because notices do not come from network drives and are late
 * on some systems it looks without them too. A file that is still being copied is waited for.
 */
public final class FolderWatch implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());
	/** Between two looks when nothing is noticed. */
	private static final long SLOW_MILLIS = 2000;
	/** Between two looks while something is changing: what is the same after this time is not being written any more. */
	private static final long QUIET_MILLIS = 350;

	private final Path folder;
	private final Runnable changed;
	private Map<Path, FileNames.Stat> told;
	private Map<Path, FileNames.Stat> seen;
	private Thread thread;

	/**
	 * Knows what is in a folder now.
	 *
	 * @param folder  the folder; need not exist
	 * @param changed run after a change, on the thread that looked
	 */
	public FolderWatch(Path folder, Runnable changed) {
		this.folder = folder;
		this.changed = changed;
		told = files();
		seen = told;
	}

	/**
	 * Looks again and again from now on.
	 *
	 * @return itself
	 */
	public synchronized FolderWatch start() {
		if (thread == null) {
			thread = Thread.ofPlatform().daemon().name("Waarborg control-set folder").start(this::follow);
		}
		return this;
	}

	private void follow() {
		try (Notices notices = new Notices(folder)) {
			while (!Thread.currentThread().isInterrupted()) {
				// What is on its way is looked at again soon, whatever else is noticed: a long copy gives a notice a block.
				if (isSettled()) {
					notices.await(SLOW_MILLIS);
				} else {
					TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
				}
				lookSafely();
			}
		} catch (InterruptedException e) {
			// It was closed.
			Thread.currentThread().interrupt();
		}
	}

	private synchronized boolean isSettled() {
		return seen.equals(told);
	}

	private void lookSafely() {
		try {
			look();
		} catch (RuntimeException e) {
			// The next look may do better; without this there would be none.
			LOG.log(System.Logger.Level.WARNING, "Looking at " + folder + " failed", e);
		}
	}

	/**
	 * Looks once. What is other than before is told when it is the same at two looks: then nobody is writing it any more.
	 *
	 * @return whether something was told
	 */
	public boolean look() {
		synchronized (this) {
			Map<Path, FileNames.Stat> now = files();
			boolean still = now.equals(seen);
			seen = now;
			if (!still || now.equals(told)) {
				return false;
			}
			told = now;
		}
		changed.run();
		return true;
	}

	private Map<Path, FileNames.Stat> files() {
		Map<Path, FileNames.Stat> files = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> all = Files.list(folder)) {
				all.forEach(file -> files.put(file, stat(file)));
			} catch (IOException e) {
				LOG.log(System.Logger.Level.DEBUG, "The folder of control sets cannot be read", e);
			}
		}
		return files;
	}

	private static FileNames.Stat stat(Path file) {
		try {
			return FileNames.Stat.of(file);
		} catch (IOException e) {
			// It went while we looked, or cannot be read: another print than any file has.
			return new FileNames.Stat(-1, 0);
		}
	}

	@Override
	public synchronized void close() {
		if (thread != null) {
			thread.interrupt();
			thread = null;
		}
	}
}
