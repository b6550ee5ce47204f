package org.waarborg.risk.screens.internal.trend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskSnapshot;
import org.waarborg.risk.Snapshots;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.StoreException;

/**
 * The snapshots of a register, each read once and for itself: one that is damaged says so, and the others stay. A file that is another
 * than before is read again.
 */
final class SnapshotFiles {

	private static final String EXTENSION = ".risksnapshot";
	/** What follows the name of the register in the name of a file: a day. */
	private static final int DAY = "-2026-11-22".length() + EXTENSION.length();

	/**
	 * A file.
	 *
	 * @param path     inside the dossier
	 * @param snapshot what it says; empty where it cannot be read
	 * @param problem  why it cannot be read; empty where it can
	 */
	record Known(String path, Optional<RiskSnapshot> snapshot, String problem) {

		/** The day that it says, else the one in its name. */
		Optional<LocalDate> on() {
			return snapshot.map(RiskSnapshot::getOn).or(() -> {
				String name = path.substring(0, path.length() - EXTENSION.length());
				String day = name.substring(Math.max(0, name.length() - 10));
				return day.matches("\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01])") ? day(day) : Optional.empty();
			});
		}

		private static Optional<LocalDate> day(String text) {
			try {
				return Optional.of(LocalDate.parse(text));
			} catch (java.time.DateTimeException noDay) {
				return Optional.empty();
			}
		}
	}

	private record Read(FileTime changed, long size, Known known) {
	}

	private final DossierSession session;
	private final Map<String, Read> read = new HashMap<>();

	SnapshotFiles(DossierSession session) {
		this.session = session;
	}

	/** Those of a register, the oldest first; a damaged one belongs to it by its name. */
	List<Known> of(RiskRegister register) throws StoreException {
		return session.dossier().filesIn(Snapshots.FOLDER).stream().filter(p -> p.endsWith(EXTENSION)).map(this::known)
				.filter(k -> k.snapshot().map(s -> register.getId().equals(s.getRegister()))
						.orElseGet(() -> Boolean.valueOf(isNamed(k.path(), register))).booleanValue())
				.sorted(Comparator.comparing((Known k) -> k.on().orElse(LocalDate.MIN)).thenComparing(Known::path))
				.toList();
	}

	private boolean isNamed(String path, RiskRegister register) {
		String example = Snapshots.path(session.dossier(), register, session.today());
		return path.startsWith(example.substring(0, example.length() - DAY));
	}

	private Known known(String path) {
		Path file = session.folder().resolve(path);
		Read before = read.get(path);
		try {
			BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
			if (before != null && before.changed().equals(now.lastModifiedTime()) && before.size() == now.size()) {
				return before.known();
			}
			Known known = read(path);
			read.put(path, new Read(now.lastModifiedTime(), now.size(), known));
			return known;
		} catch (IOException gone) {
			return read(path);
		}
	}

	private Known read(String path) {
		try {
			return new Known(path, Optional.of(session.dossier().readApart(path, RiskSnapshot.class)), "");
		} catch (StoreException e) {
			return new Known(path, Optional.empty(), e.message(Locale.of(session.language())));
		}
	}
}
