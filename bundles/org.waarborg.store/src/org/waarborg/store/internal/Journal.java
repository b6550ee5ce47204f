package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Hashes;
import org.waarborg.store.DossierStore;

/**
 * What a save is about to put in place. Once it is on disk the save counts. It is read with suspicion: whoever can write in
 * the folder can write a journal.
 *
 * @param entries the files
 */
record Journal(List<Entry> entries) {

	private static final String FIRST_LINE = "waarborg-journal 1";
	private static final String NONE = "-";
	private static final long MAX_SIZE = 16L * 1024 * 1024;

	/**
	 * One file.
	 *
	 * @param path    path inside the dossier
	 * @param oldHash SHA-256 of the content before; null when there was no file
	 * @param newHash SHA-256 of the content after; null when the file goes
	 * @param temp    name of the temporary file beside it; null when the file goes
	 */
	record Entry(String path, String oldHash, String newHash, String temp) {
	}

	/** How far an entry is on disk. */
	enum State {
		/** The file is as after the save. */
		DONE,
		/** The file is as before the save, and what it needs is there. */
		READY,
		/** The file is as before the save, and its temporary file is not complete. */
		INCOMPLETE,
		/** The file is something else. */
		CHANGED
	}

	/** What can be done about the journal as a whole. */
	enum Outcome {
		/** The save can be completed. */
		FORWARD,
		/** Nothing was put in place yet and cannot be: the save is undone. */
		BACK,
		/** A person must decide. */
		STUCK
	}

	byte[] toBytes() {
		StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
		for (Entry entry : entries) {
			text.append(or(entry.oldHash)).append(' ').append(or(entry.newHash)).append(' ')
					.append(entry.temp == null ? NONE
							: entry.temp.substring(1 + DossierPaths.name(entry.path).length()))
					.append(' ').append(entry.path)
					.append('\n');
		}
		String check = Hashes.of(text.toString());
		return text.append("end ").append(check).append('\n').toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String or(String hash) {
		return hash == null ? NONE : hash;
	}

	/**
	 * Reads the journal of a dossier.
	 *
	 * @param folder     the dossier
	 * @param extensions extensions of files that may be in it, besides those that are XMI by their content
	 * @return the journal, or empty when there is none
	 * @throws IOException when there is one that cannot be trusted
	 */
	static Optional<Journal> read(DossierFolder folder, Set<String> extensions) throws IOException {
		Path file = folder.own(DossierPaths.JOURNAL);
		if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.empty();
		}
		byte[] bytes;
		try {
			if (Files.size(file) > MAX_SIZE) {
				throw new IOException("Larger than any journal of ours");
			}
			bytes = folder.read(DossierPaths.JOURNAL, file);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
		Journal journal = parse(new String(bytes, StandardCharsets.UTF_8));
		journal.check(folder, extensions);
		return Optional.of(journal);
	}

	private static Journal parse(String text) throws IOException {
		List<String> lines = Arrays.asList(text.split("\n", -1));
		int last = lines.size() - 2;
		if (last < 1 || !lines.get(0).equals(FIRST_LINE) || !lines.get(last + 1).isEmpty()) {
			throw new IOException("Not a complete journal");
		}
		String body = String.join("\n", lines.subList(0, last)) + '\n';
		if (!lines.get(last).equals("end " + Hashes.of(body))) {
			throw new IOException("The journal does not match its check sum");
		}
		List<Entry> entries = new ArrayList<>();
		for (String line : lines.subList(1, last)) {
			entries.add(parseEntry(line));
		}
		return new Journal(entries);
	}

	private static Entry parseEntry(String line) throws IOException {
		String[] parts = line.split(" ", 4);
		if (parts.length < 4 || !hash(parts[0]) || !hash(parts[1])) {
			throw new IOException("Not an entry of a journal");
		}
		String path = parts[3];
		String temp = parts[2].equals(NONE) ? null : '.' + DossierPaths.name(path) + parts[2];
		if ((temp == null) != parts[1].equals(NONE)) {
			throw new IOException("Not an entry of a journal");
		}
		return new Entry(path, parts[0].equals(NONE) ? null : parts[0], parts[1].equals(NONE) ? null : parts[1], temp);
	}

	private static boolean hash(String text) {
		return text.equals(NONE) || text.matches("[0-9a-f]{64}");
	}

	/** Paths stay in the dossier, are ours, and come once. */
	private void check(DossierFolder folder, Set<String> extensions) throws IOException {
		Set<String> seen = new HashSet<>();
		for (Entry entry : entries) {
			Path file = folder.resolve(entry.path);
			Path temp = entry.temp == null ? file : file.resolveSibling(entry.temp);
			Path source = Files.isRegularFile(temp, LinkOption.NOFOLLOW_LINKS) ? temp : file;
			boolean ours = isOurs(entry.path, extensions, new byte[0])
					|| Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)
							&& isOurs(entry.path, extensions, folder.read(entry.path, source));
			if (!ours || !seen.add(entry.path)) {
				throw new IOException("Not a file of a dossier: " + entry.path);
			}
			if (entry.temp != null && !DossierPaths.isTempOf(entry.temp, DossierPaths.name(entry.path))) {
				throw new IOException("Not a temporary file of ours: " + entry.temp);
			}
		}
	}

	/** Whether a journal may put this file in place: one of a domain, or of one that is not installed here. */
	static boolean isOurs(String path, Set<String> extensions, byte[] content) {
		String extension = DossierPaths.extension(path);
		return path.equals(DossierStore.ROOT_FILE) || extensions.contains(extension) || extension.equals("controlset")
				|| new String(content, StandardCharsets.UTF_8).contains("http://www.omg.org/XMI");
	}

	/** How far each entry is, in order. */
	Map<Entry, State> states(DossierFolder folder) throws IOException {
		Map<Entry, State> states = new LinkedHashMap<>();
		for (Entry entry : entries) {
			states.put(entry, state(folder, entry));
		}
		return states;
	}

	private static State state(DossierFolder folder, Entry entry) throws IOException {
		Path file = folder.resolve(entry.path);
		String now = hashOf(folder, entry.path, file);
		if (java.util.Objects.equals(now, entry.newHash)) {
			return State.DONE;
		}
		if (!java.util.Objects.equals(now, entry.oldHash)) {
			return State.CHANGED;
		}
		boolean ready = entry.temp == null
				|| entry.newHash.equals(hashOf(folder, entry.path, file.resolveSibling(entry.temp)));
		return ready ? State.READY : State.INCOMPLETE;
	}

	private static String hashOf(DossierFolder folder, String path, Path file) throws IOException {
		try {
			return Hashes.of(folder.read(path, file));
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	/** What can be done, given how far each entry is. */
	static Outcome outcome(Map<Entry, State> states) {
		if (states.values().stream().allMatch(s -> s == State.DONE || s == State.READY)) {
			return Outcome.FORWARD;
		}
		boolean untouched = states.values().stream().allMatch(s -> s == State.READY || s == State.INCOMPLETE);
		return untouched ? Outcome.BACK : Outcome.STUCK;
	}
}
