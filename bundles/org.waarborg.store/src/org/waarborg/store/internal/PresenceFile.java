package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.waarborg.store.Presence;

/** Says to others that somebody has the dossier open. A help and no more: whatever fails here is of no consequence. */
final class PresenceFile implements AutoCloseable {

	private static final Duration STALE_AFTER = Duration.ofMinutes(10);
	private static final Duration ABANDONED_AFTER = Duration.ofDays(1);
	private static final Duration REFRESH = Duration.ofMinutes(3);
	private static final int MAX_FILES = 200;
	private static final int MAX_SIZE = 1000;

	private final Path folder;
	private final Path file;
	private final FileOps ops;
	private final Thread refresher;

	private PresenceFile(Path folder, Path file, FileOps ops) {
		this.folder = folder;
		this.file = file;
		this.ops = ops;
		this.refresher = Thread.ofVirtual().name("waarborg-presence").start(this::refresh);
	}

	/** Says that we are here; null when it cannot be said. */
	static PresenceFile announce(DossierFolder dossier, FileOps ops) {
		Path folder = dossier.own(DossierPaths.PRESENCE);
		Path file = folder.resolve(UUID.randomUUID().toString());
		String text = String.join("\n", Machine.user(), Machine.host(), Instant.now().toString(), Machine.identity(),
				Long.toString(ProcessHandle.current().pid()), "");
		try {
			if (Files.isSymbolicLink(folder)) {
				return null;
			}
			ops.makeFolder(folder);
			removeAbandoned(folder, ops);
			ops.create(file, text.getBytes(StandardCharsets.UTF_8));
			return new PresenceFile(folder, file, ops);
		} catch (IOException unsaid) {
			return null;
		}
	}

	/** A program that was killed leaves its file. */
	private static void removeAbandoned(Path folder, FileOps ops) {
		Instant limit = Instant.now().minus(ABANDONED_AFTER);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
						&& (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(limit)
								|| gone(file))) {
					ops.delete(file);
				}
			}
		} catch (IOException | RuntimeException left) {
			// They are not shown any more anyhow.
			return;
		}
	}

	private void refresh() {
		try {
			while (true) {
				Thread.sleep(REFRESH);
				ops.touch(file);
			}
		} catch (InterruptedException closed) {
			Thread.currentThread().interrupt();
		} catch (IOException unsaid) {
			// The drive is gone or somebody tidied up; others just do not see us any more.
			return;
		}
	}

	/** Who else is here. */
	static List<Presence> others(DossierFolder dossier, PresenceFile own) {
		List<Presence> others = new ArrayList<>();
		Path folder = dossier.own(DossierPaths.PRESENCE);
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			return others;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path other : files) {
				if ((own == null || !other.equals(own.file)) && others.size() < MAX_FILES) {
					read(other, others);
				}
			}
		} catch (IOException | RuntimeException unseen) {
			return others;
		}
		others.sort(Comparator.comparing(Presence::since));
		return others;
	}

	private static void read(Path file, List<Presence> others) {
		try {
			boolean fresh = Files.getLastModifiedTime(file).toInstant().plus(STALE_AFTER).isAfter(Instant.now());
			if (!fresh || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_SIZE) {
				return;
			}
			List<String> lines = Files.readAllLines(file);
			if (lines.size() >= 3 && !gone(lines)) {
				others.add(new Presence(lines.get(0), lines.get(1), Instant.parse(lines.get(2))));
			}
		} catch (IOException | DateTimeException unseen) {
			// Just gone, or not written by us.
			return;
		}
	}

	private static boolean gone(Path file) throws IOException {
		return Files.size(file) <= MAX_SIZE && gone(Files.readAllLines(file));
	}

	/** A program of this machine that was killed is nobody, from that moment. Of other machines only time tells. */
	private static boolean gone(List<String> lines) {
		try {
			return lines.size() >= 5
					&& Machine.gone(lines.get(0), lines.get(3), Long.parseLong(lines.get(4)),
							Instant.parse(lines.get(2)));
		} catch (NumberFormatException | DateTimeException unknown) {
			return false;
		}
	}

	@Override
	public void close() {
		refresher.interrupt();
		try {
			ops.delete(file);
			ops.delete(folder);
		} catch (IOException left) {
			// Somebody else is still here, or it goes stale by itself.
			return;
		}
	}
}
