package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.waarborg.store.Autosave;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.internal.AutosaveWriter.Batch;
import org.waarborg.store.internal.AutosaveWriter.Item;

/** Decides when the unsaved changes of a dossier are kept, and turns the files that changed into bytes. */
final class AutosaveImpl implements Autosave {

	/** Longer than this is noticed while typing. */
	private static final long NOTICED = Duration.ofMillis(50).toNanos();
	private static final long PAUSE = Duration.ofSeconds(1).toNanos();
	private static final long LONG_PAUSE = Duration.ofSeconds(3).toNanos();
	private static final long LATEST = Duration.ofMinutes(2).toNanos();
	private static final long SIGN_OF_LIFE = Duration.ofMinutes(5).toNanos();
	/** A slow file takes at most this part of the time. */
	private static final long RARELY = 50;
	/** How long a byte takes before it was measured, in nanoseconds. */
	private static final long PER_BYTE = 20;
	private static final Duration CLOSING = Duration.ofSeconds(5);

	/** What of an open dossier is kept. */
	interface Source {

		/** The files that differ from the disk. */
		Set<String> dirty();

		/** How many changes there were. */
		long changes();

		/** A number that is another one after every change of a file. */
		long changesOf(String path);

		/** The bytes of a file as it is; null when it was removed. */
		byte[] write(String path) throws IOException;

		/** What a file was on disk; null when there was none. */
		Base base(String path);

		/** What the journal says about the dossier and its changes, without files. */
		AutosaveJournal about(Author author, Instant now);
	}

	private final Source source;
	private final Author author;
	private final AutosaveWriter writer;
	private final LongSupplier clock;
	private final Map<String, Kept> kept = new HashMap<>();
	private final Map<String, Long> costs = new HashMap<>();
	private boolean ended;
	private long seen;
	private long handed;
	private long changedAt;
	private long handedAt;
	private long signAt;

	/**
	 * What was handed over of a file.
	 *
	 * @param change which change it was
	 * @param item   its content
	 */
	private record Kept(long change, Item item) {
	}

	/**
	 * Begins.
	 *
	 * @param source      the dossier
	 * @param stateFolder where changes are kept
	 * @param ops         the disk
	 * @param clock       nanoseconds that go on
	 * @param executor    runs what writes
	 * @param listener    told when writing does not work and when it works again
	 * @param written     told when something is on disk
	 */
	AutosaveImpl(Source source, Path stateFolder, FileOps ops, LongSupplier clock, Executor executor,
			Consumer<StoreProblem> listener, Runnable written) {
		this.source = source;
		this.clock = clock;
		this.author = Author.begin();
		AutosaveJournal about = source.about(author, Instant.now());
		Path root = AutosaveFolder.root(stateFolder);
		Path folder = AutosaveFolder.of(root, about.dossier(), about.folder(), author);
		this.writer = new AutosaveWriter(root, folder, ops, executor, listener, written);
		this.changedAt = clock.getAsLong();
		// The first changes need not wait.
		this.handedAt = changedAt - PERIOD.toNanos();
		this.handed = -1;
		this.signAt = changedAt;
	}

	@Override
	public boolean tick() {
		if (ended) {
			return false;
		}
		long now = clock.getAsLong();
		if (source.changes() != seen) {
			seen = source.changes();
			changedAt = now;
		}
		sign(now);
		if (writer.lost()) {
			return now();
		}
		if (seen == handed) {
			return retry(now);
		}
		return isDue(now) && now();
	}

	private boolean isDue(long now) {
		long cost = cost();
		boolean slow = cost > NOTICED;
		long since = now - handedAt;
		boolean time = since >= Math.max(PERIOD.toNanos(), slow ? RARELY * cost : 0);
		boolean pause = now - changedAt >= (slow ? LONG_PAUSE : PAUSE);
		return time && pause || since >= (slow ? LATEST : 2 * PERIOD.toNanos());
	}

	/** How long it takes to turn the files that changed into bytes, as far as can be known. */
	private long cost() {
		return source.dirty().stream().filter(this::isNew).mapToLong(path -> {
			Base base = source.base(path);
			Long measured = costs.get(path);
			return measured != null ? measured.longValue() : base == null ? 0 : PER_BYTE * base.size();
		}).sum();
	}

	private boolean isNew(String path) {
		Kept known = kept.get(path);
		return known == null || known.change() != source.changesOf(path);
	}

	private boolean retry(long now) {
		if (!writer.failed() || now - handedAt < PERIOD.toNanos()) {
			return false;
		}
		handedAt = now;
		writer.again();
		return true;
	}

	private void sign(long now) {
		if (!kept.isEmpty() && now - signAt >= SIGN_OF_LIFE) {
			signAt = now;
			writer.touch();
		}
	}

	@Override
	public boolean now() {
		if (ended) {
			return false;
		}
		if (writer.lost()) {
			kept.clear();
		}
		Set<String> dirty = source.dirty();
		boolean nothing = kept.isEmpty() && dirty.isEmpty();
		seen = source.changes();
		handed = seen;
		if (nothing) {
			return false;
		}
		handedAt = clock.getAsLong();
		kept.keySet().retainAll(dirty);
		List<Item> items = new ArrayList<>();
		for (String path : dirty) {
			if (isNew(path)) {
				take(path);
			}
			items.add(kept.get(path).item());
		}
		writer.hand(new Batch(source.about(author, Instant.now().truncatedTo(ChronoUnit.SECONDS)), items, false));
		return true;
	}

	private void take(String path) {
		Base base = source.base(path);
		String hash = base == null ? null : base.hash();
		long change = source.changesOf(path);
		long before = clock.getAsLong();
		Item item;
		try {
			item = new Item(path, hash, source.write(path));
		} catch (IOException unwritable) {
			item = Item.unwritable(path, hash, unwritable);
		} catch (RuntimeException unwritable) {
			// Whatever it is, it must be told, and must not keep time from passing.
			item = Item.unwritable(path, hash, new IOException(Messages.cause(unwritable), unwritable));
		}
		costs.put(path, Long.valueOf(clock.getAsLong() - before));
		kept.put(path, new Kept(change, item));
	}

	@Override
	public boolean await(Duration longest) {
		return writer.await(longest);
	}

	@Override
	public void keep() {
		if (!ended) {
			ended = true;
			writer.await(CLOSING);
			author.leave();
		}
	}

	/**
	 * The files on disk are as in memory, or the other way round: what is left to keep is handed over.
	 *
	 * @param aside whether what is kept goes to what was discarded
	 */
	void settled(boolean aside) {
		kept.clear();
		if (!ended && !now()) {
			forget(aside);
		}
	}

	/**
	 * Nothing is to be kept any more.
	 *
	 * @param aside whether what is kept goes to what was discarded
	 */
	void close(boolean aside) {
		if (!ended) {
			ended = true;
			forget(aside);
			writer.await(CLOSING);
			author.leave();
		}
	}

	private void forget(boolean aside) {
		if (writer.used()) {
			writer.hand(new Batch(source.about(author, Instant.now()), List.of(), aside));
		}
	}
}
