package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.waarborg.controlset.Hashes;
import org.waarborg.store.DossierStore;

/**
 * The list of what an autosave keeps: once it is in place, all of that counts. It is read with suspicion, like everything
 * that lies on a disk.
 *
 * @param author  who keeps it
 * @param dossier id of the dossier
 * @param folder  the dossier's folder
 * @param title   name of the organisation
 * @param written when
 * @param edits   how many commands since the last save
 * @param entries the files
 */
record AutosaveJournal(Author author, String dossier, Path folder, String title, Instant written, int edits,
		List<Entry> entries) {

	/** Its name in the folder of an autosave. */
	static final String NAME = "journal";
	/** The largest one that is read, in bytes. */
	static final int MAX_SIZE = 1 << 20;

	private static final String FIRST_LINE = "waarborg-autosave 1";
	private static final String NONE = "-";
	private static final int MAX_TEXT = 200;

	/**
	 * One file.
	 *
	 * @param path path inside the dossier
	 * @param base SHA-256 of the content on disk that it was changed from; null when there was no file
	 * @param hash SHA-256 of its content; null when it was removed
	 * @param size size of its content in bytes
	 */
	record Entry(String path, String base, String hash, long size) {

		/** The name under which its content is kept. */
		String file() {
			return hash.substring(0, 32) + ".content";
		}
	}

	byte[] toBytes() {
		StringBuilder text = new StringBuilder(FIRST_LINE).append('\n').append(author.lines());
		line(text, "dossier", dossier);
		line(text, "folder", folder.toString());
		line(text, "title", title);
		line(text, "written", written.toString());
		line(text, "edits", Integer.toString(edits));
		for (Entry entry : entries) {
			line(text, "file", (entry.base == null ? NONE : entry.base) + ' ' + (entry.hash == null ? NONE : entry.hash)
					+ ' ' + entry.size + ' ' + entry.path);
		}
		String check = Hashes.of(text.toString());
		return text.append("end ").append(check).append('\n').toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void line(StringBuilder text, String key, String value) {
		text.append(key).append(' ');
		for (char c : value.toCharArray()) {
			if (c == '%' || Character.isISOControl(c)) {
				text.append(String.format(Locale.ROOT, "%%%02X", Integer.valueOf(c)));
			} else {
				text.append(c);
			}
		}
		text.append('\n');
	}

	/** Reads one; what it says is checked as far as it can be without looking at a disk. */
	static AutosaveJournal parse(byte[] bytes) throws IOException {
		List<String> lines = Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
		int last = lines.size() - 2;
		if (last < 1 || !lines.get(0).equals(FIRST_LINE) || !lines.get(last + 1).isEmpty()) {
			throw new IOException("Not a complete journal");
		}
		String body = String.join("\n", lines.subList(0, last)) + '\n';
		if (!lines.get(last).equals("end " + Hashes.of(body))) {
			throw new IOException("The journal does not match its check sum");
		}
		Map<String, String> values = new HashMap<>();
		List<Entry> entries = new ArrayList<>();
		for (String line : lines.subList(1, last)) {
			int blank = line.indexOf(' ');
			String value = unescape(line.substring(blank + 1));
			if (blank > 0 && line.startsWith("file ")) {
				entries.add(entry(value));
			} else if (blank <= 0 || values.put(line.substring(0, blank), value) != null) {
				throw new IOException("Not a line of a journal");
			}
		}
		return of(values, entries);
	}

	private static AutosaveJournal of(Map<String, String> values, List<Entry> entries) throws IOException {
		Set<String> seen = new HashSet<>();
		for (Entry entry : entries) {
			if (!seen.add(entry.path.toLowerCase(Locale.ROOT))) {
				throw new IOException("Twice in the journal: " + entry.path);
			}
		}
		try {
			Path folder = Path.of(values.getOrDefault("folder", ""));
			if (!folder.isAbsolute() || entries.isEmpty()) {
				throw new IOException("Not a journal of a dossier");
			}
			return new AutosaveJournal(Author.of(values), values.getOrDefault("dossier", ""), folder,
					shown(values.getOrDefault("title", "")), Instant.parse(values.getOrDefault("written", "")),
					Integer.parseInt(values.getOrDefault("edits", "")), List.copyOf(entries));
		} catch (InvalidPathException | DateTimeException | NumberFormatException e) {
			throw new IOException("Not a journal of a dossier", e);
		}
	}

	/** A title is shown to people and nothing else. */
	static String shown(String title) {
		String clean = title.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
		return clean.length() <= MAX_TEXT ? clean : clean.substring(0, MAX_TEXT) + '…';
	}

	private static String unescape(String text) throws IOException {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '%') {
				if (i + 2 >= text.length()
						|| !text.substring(i + 1, i + 3).matches("[0-9A-F]{2}")) {
					throw new IOException("Not a line of a journal");
				}
				c = (char) Integer.parseInt(text.substring(i + 1, i + 3), 16);
				i += 2;
			}
			result.append(c);
		}
		return result.toString();
	}

	private static Entry entry(String line) throws IOException {
		String[] parts = line.split(" ", 4);
		if (parts.length < 4 || !hash(parts[0]) || !hash(parts[1]) || !parts[2].matches("[0-9]{1,12}")) {
			throw new IOException("Not an entry of a journal");
		}
		String path = parts[3];
		boolean nothing = parts[0].equals(NONE) && parts[1].equals(NONE);
		if (!DossierPaths.isSafe(path) || DossierPaths.isReleased(path)) {
			throw new IOException("Not a file of a dossier: " + path);
		}
		if (nothing || parts[1].equals(NONE) && path.equals(DossierStore.ROOT_FILE)) {
			throw new IOException("Not an entry of a journal");
		}
		return new Entry(path, parts[0].equals(NONE) ? null : parts[0], parts[1].equals(NONE) ? null : parts[1],
				Long.parseLong(parts[2]));
	}

	private static boolean hash(String text) {
		return text.equals(NONE) || text.matches("[0-9a-f]{64}");
	}
}
