package org.waarborg.workbench.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.store.DossierStore;

/** The dossiers that were opened last, and which of them were open at the end. Kept in the user's state folder. */
public final class RecentDossiers {

	private static final int LIMIT = 12;

	private final Path file;
	private final List<Entry> entries = new ArrayList<>();

	/**
	 * A dossier that was open once.
	 *
	 * @param folder   its folder
	 * @param name     what it was called
	 * @param opened   when it was opened last
	 * @param open     whether it is open, or was at the end
	 * @param readOnly whether it was opened for reading only
	 */
	public record Entry(Path folder, String name, Instant opened, boolean open, boolean readOnly) {

		/** Whether no dossier is there now: it was moved, or its drive is not connected. */
		public boolean missing() {
			return !Files.isRegularFile(folder.resolve(DossierStore.ROOT_FILE));
		}
	}

	/** Reads the list; an empty one when there is none or it cannot be read. */
	public RecentDossiers(Path file) {
		this.file = file;
		Map<String, String> values = KeyFile.read(file);
		for (int i = 0; i < LIMIT; i++)
			read(values, i + ".");
	}

	private void read(Map<String, String> values, String prefix) {
		String folder = values.get(prefix + "folder");
		if (folder == null)
			return;
		try {
			entries.add(new Entry(Path.of(folder), values.getOrDefault(prefix + "name", folder),
					Instant.parse(values.getOrDefault(prefix + "opened", "")),
					"true".equals(values.get(prefix + "open")), "true".equals(values.get(prefix + "readOnly"))));
		} catch (InvalidPathException | DateTimeParseException e) {
			// A line that somebody broke is worth nothing; the others are.
			values.remove(prefix + "folder");
		}
	}

	/** The dossiers, the last opened first. */
	public List<Entry> entries() {
		return List.copyOf(entries);
	}

	/** Those that were open at the end, in the order of opening. */
	public List<Entry> toRestore() {
		return entries.reversed().stream().filter(Entry::open).toList();
	}

	/** Whether a dossier was opened for reading only the last time. */
	public boolean readOnly(Path folder) {
		return entries.stream().anyMatch(e -> e.folder().equals(folder) && e.readOnly());
	}

	/** A dossier was opened. */
	public void opened(Path folder, String name, boolean readOnly, Instant when) {
		entries.removeIf(e -> e.folder().equals(folder));
		entries.add(0, new Entry(folder, name, when, true, readOnly));
		// What is open must be found again at the next start, however long the list.
		for (int i = entries.size() - 1; i >= 0 && entries.size() > LIMIT; i--) {
			if (!entries.get(i).open())
				entries.remove(i);
		}
		while (entries.size() > LIMIT)
			entries.remove(entries.size() - 1);
	}

	/** A dossier was closed by the person. */
	public void closed(Path folder) {
		entries.replaceAll(
				e -> e.folder().equals(folder) ? new Entry(folder, e.name(), e.opened(), false, e.readOnly()) : e);
	}

	/** Takes a dossier from the list. The dossier itself stays where it is. */
	public void remove(Path folder) {
		entries.removeIf(e -> e.folder().equals(folder));
	}

	/**
	 * Writes the list.
	 *
	 * @throws IOException when the state folder cannot be written
	 */
	public void save() throws IOException {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			values.put(i + ".folder", entry.folder().toString());
			values.put(i + ".name", entry.name());
			values.put(i + ".opened", entry.opened().toString());
			values.put(i + ".open", Boolean.toString(entry.open()));
			values.put(i + ".readOnly", Boolean.toString(entry.readOnly()));
		}
		KeyFile.write(file, values);
	}
}
