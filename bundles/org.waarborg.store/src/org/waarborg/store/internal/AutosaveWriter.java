package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.waarborg.controlset.Hashes;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.AutosaveJournal.Entry;
import org.waarborg.store.internal.Problems.Place;

/**
 * Writes what an autosave keeps, in the background and one after the other: contents first, then the journal by a rename,
 * then what the former journal named goes. When several wait only the last one is written, because each holds everything.
 */
final class AutosaveWriter {

	private final Path root;
	private final Path folder;
	private final FileOps ops;
	private final Executor executor;
	private final Consumer<StoreProblem> listener;
	private final Runnable written;
	private Batch next;
	private Batch last;
	private boolean running;
	private volatile boolean failed;
	private volatile boolean lost;

	/**
	 * Makes one.
	 *
	 * @param root     the folder of all autosaves
	 * @param folder   the folder of this one
	 * @param ops      the disk
	 * @param executor runs it in the background
	 * @param listener told when writing does not work and when it works again
	 * @param written  told when something is on disk
	 */
	AutosaveWriter(Path root, Path folder, FileOps ops, Executor executor, Consumer<StoreProblem> listener,
			Runnable written) {
		this.root = root;
		this.folder = folder;
		this.ops = ops;
		this.executor = executor;
		this.listener = listener;
		this.written = written;
	}

	/** The content of a file at one moment. */
	static final class Item {

		private final String path;
		private final String base;
		private final long size;
		private final IOException unwritable;
		private String hash;
		private byte[] bytes;

		/**
		 * Makes one.
		 *
		 * @param path  path inside the dossier
		 * @param base  SHA-256 of what is on disk in the dossier; null when there is no file
		 * @param bytes its content, held until it is on disk; null when it was removed
		 */
		Item(String path, String base, byte[] bytes) {
			this(path, base, bytes, null);
		}

		private Item(String path, String base, byte[] bytes, IOException unwritable) {
			this.path = path;
			this.base = base;
			this.bytes = bytes;
			this.size = bytes == null ? 0 : bytes.length;
			this.unwritable = unwritable;
		}

		/** A file that has no bytes because something in it cannot be written: nothing is kept until that is mended. */
		static Item unwritable(String path, String base, IOException why) {
			return new Item(path, base, null, why);
		}

		private synchronized Entry entry() throws IOException {
			if (unwritable != null) {
				throw new IOException(path + ": " + Messages.cause(unwritable), unwritable);
			}
			if (hash == null && bytes != null) {
				hash = Hashes.of(bytes);
			}
			return new Entry(path, base, hash, size);
		}

		private synchronized byte[] bytes() {
			return bytes;
		}

		private synchronized void release() {
			bytes = null;
		}
	}

	/**
	 * Everything that is to be kept at one moment.
	 *
	 * @param about what the journal says besides the files
	 * @param items the files
	 * @param aside whether what is there goes to what was discarded when there is nothing to keep
	 */
	record Batch(AutosaveJournal about, List<Item> items, boolean aside) {
	}

	/** Whether the last attempt failed. */
	boolean failed() {
		return failed;
	}

	/** Whether something that was written is gone, so that all files must be handed over again. */
	boolean lost() {
		return lost;
	}

	/** Whether anything was handed over yet. */
	synchronized boolean used() {
		return last != null;
	}

	/** Hands over what is to be kept from now on. */
	void hand(Batch batch) {
		synchronized (this) {
			next = batch;
			last = batch;
			if (running) {
				return;
			}
			running = true;
		}
		try {
			executor.execute(this::work);
		} catch (RuntimeException e) {
			stop();
			fail(e);
		} catch (Error e) {
			stop();
			fail(e);
			throw e;
		}
	}

	/** Tries again what failed. */
	void again() {
		Batch batch;
		synchronized (this) {
			batch = last;
		}
		if (batch != null) {
			hand(batch);
		}
	}

	/** Waits until nothing is left to write; says whether the last attempt worked. */
	synchronized boolean await(Duration longest) {
		long end = System.nanoTime() + longest.toNanos();
		try {
			for (long left = longest.toNanos(); running && left > 0; left = end - System.nanoTime()) {
				wait(Math.max(1, left / 1_000_000));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return !running && !failed && !lost;
	}

	private void work() {
		for (Batch batch = take(); batch != null; batch = take()) {
			try {
				write(batch);
			} catch (IOException | RuntimeException e) {
				fail(e);
			} catch (Error e) {
				// No memory is no reason either to stop without a word; it is tried again.
				stop();
				fail(e);
				throw e;
			}
		}
	}

	private synchronized Batch take() {
		Batch batch = next;
		next = null;
		if (batch == null) {
			stop();
		}
		return batch;
	}

	private synchronized void stop() {
		running = false;
		notifyAll();
	}

	private void fail(Throwable why) {
		if (!failed) {
			failed = true;
			tell(Kind.AUTOSAVE_FAILED, Severity.WARNING, Messages.cause(why));
		}
	}

	private void tell(Kind kind, Severity severity, String found) {
		try {
			listener.accept(Problems.of(kind, severity, "", Place.FILE, root.toString(), found, ""));
		} catch (RuntimeException ofListener) {
			// Whoever cannot listen must not keep changes from being kept.
			return;
		}
	}

	private void write(Batch batch) throws IOException {
		List<Item> kept = new ArrayList<>();
		for (Item item : batch.items) {
			Entry entry = item.entry();
			if (!Objects.equals(entry.base(), entry.hash())) {
				kept.add(item);
			}
		}
		if (kept.isEmpty()) {
			takeAway(batch.aside);
		} else {
			// Somebody tidied up in the folder: then everything is handed over again.
			lost = isGone(kept);
			if (lost) {
				return;
			}
			keep(batch.about, kept);
		}
		batch.items.forEach(Item::release);
		if (failed) {
			failed = false;
			tell(Kind.AUTOSAVE_RESUMED, Severity.INFO, "");
		}
		if (!kept.isEmpty()) {
			written.run();
		}
	}

	private void takeAway(boolean aside) throws IOException {
		if (aside && Files.exists(folder.resolve(AutosaveJournal.NAME), LinkOption.NOFOLLOW_LINKS)) {
			Claim.discard(folder, ops);
		} else {
			AutosaveFolder.delete(folder, ops);
		}
	}

	private void keep(AutosaveJournal about, List<Item> items) throws IOException {
		ops.makePrivateFolder(folder);
		List<Entry> entries = new ArrayList<>();
		Set<String> names = new HashSet<>(Set.of(AutosaveJournal.NAME));
		for (Item item : items) {
			Entry entry = item.entry();
			entries.add(entry);
			if (entry.hash() != null && names.add(entry.file())) {
				keep(item, folder.resolve(entry.file()));
			}
		}
		ops.syncFolder(folder);
		AutosaveJournal journal = new AutosaveJournal(about.author(), about.dossier(), about.folder(), about.title(),
				about.written(), about.edits(), entries);
		put(folder.resolve(AutosaveJournal.NAME), journal.toBytes());
		ops.syncFolder(folder);
		ops.syncFolder(root);
		tidy(names);
	}

	private void tidy(Set<String> names) {
		try {
			for (Path file : AutosaveFolder.files(folder)) {
				if (!names.contains(file.getFileName().toString())) {
					ops.delete(file);
				}
			}
		} catch (IOException left) {
			// Nothing names it any more; it goes the next time.
			return;
		}
	}

	private boolean isGone(List<Item> items) throws IOException {
		for (Item item : items) {
			Entry entry = item.entry();
			if (entry.hash() != null && item.bytes() == null && !isThere(item, folder.resolve(entry.file()))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isThere(Item item, Path file) {
		try {
			return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == item.size;
		} catch (IOException gone) {
			return false;
		}
	}

	private void keep(Item item, Path file) throws IOException {
		if (!isThere(item, file)) {
			put(file, item.bytes());
		}
	}

	private void put(Path file, byte[] bytes) throws IOException {
		String unique = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
		Path temp = file.resolveSibling(DossierPaths.temp(file.getFileName().toString(), unique));
		try {
			ops.createPrivate(temp, bytes);
			ops.sync(temp);
			ops.replace(temp, file);
		} catch (IOException e) {
			try {
				ops.delete(temp);
			} catch (IOException left) {
				e.addSuppressed(left);
			}
			throw e;
		}
	}

	/** Says that it is still there, to those who cannot see the process. */
	void touch() {
		executor.execute(() -> {
			try {
				ops.touch(folder.resolve(AutosaveJournal.NAME));
			} catch (IOException unsaid) {
				// The next write says it, or says that it cannot.
				return;
			}
		});
	}
}
