package org.waarborg.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.store.DossierStore;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.Problems.Place;

/** Which files a dossier has. Hidden folders and folders of released files are not even listed. */
final class Scan {

	/** Deeper folders are not ours. */
	private static final int MAX_DEPTH = 12;
	private static final String CONTROL_SETS = "controlsets";
	private static final String CONTROL_SET = "controlset";
	private static final String ROOT_EXTENSION = DossierPaths.extension(DossierStore.ROOT_FILE);
	private static final int HEAD = 4096;
	private static final Pattern FIRST_ID = Pattern.compile("\\sid\\s*=\\s*[\"']([^\"']+)[\"']");

	/** Files that people keep beside their dossier; looking into them would only cost time. */
	private static final Set<String> OTHERS = Set.of("", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt",
			"ods", "odp",
			"txt", "md", "csv", "html", "htm", "png", "jpg", "jpeg", "gif", "svg", "zip", "gz", "7z", "eml", "msg",
			"mp4", "json",
			"yaml", "yml", "log", "sig", "asc", "p7m", "p7s");

	private final DossierFolder folder;
	private final Set<String> extensions;
	private final SortedMap<String, Path> models = new TreeMap<>();
	private final List<String> closed = new ArrayList<>();
	private final List<Path> controlSets = new ArrayList<>();
	private final List<Path> temps = new ArrayList<>();
	private final Problems problems = new Problems();

	/**
	 * Lists a dossier's folder.
	 *
	 * @param folder     the folder
	 * @param extensions extensions of installed domains
	 * @throws IOException when the folder cannot be listed
	 */
	Scan(DossierFolder folder, Set<String> extensions) throws IOException {
		this.folder = folder;
		this.extensions = extensions;
		list(folder.root(), "", 0);
		removeCopies();
		Collections.sort(closed);
		Collections.sort(controlSets);
	}

	private void list(Path directory, String path, int depth) throws IOException {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
			stream.forEach(entries::add);
		} catch (java.nio.file.DirectoryIteratorException e) {
			throw e.getCause();
		}
		Collections.sort(entries);
		for (Path entry : entries) {
			String name = entry.getFileName().toString();
			String entryPath = path.isEmpty() ? name : path + '/' + name;
			if (name.startsWith(".")) {
				hidden(entry, name);
			} else if (Files.isSymbolicLink(entry)) {
				link(entryPath);
			} else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
				if (depth < MAX_DEPTH && !name.equals(DossierPaths.RELEASED)) {
					list(entry, entryPath, depth + 1);
				}
			} else {
				file(entry, entryPath, name);
			}
		}
	}

	private void hidden(Path entry, String name) {
		if (DossierPaths.isTemp(name)) {
			temps.add(entry);
		}
	}

	private boolean isModel(String extension) {
		return extensions.contains(extension) || extension.equals(ROOT_EXTENSION) || extension.equals(CONTROL_SET);
	}

	private void link(String path) {
		boolean model = isModel(DossierPaths.extension(path));
		problems.add(Problems.of(Kind.LINK, model ? Severity.ERROR : Severity.INFO, path, Place.FILE, "", "", ""));
	}

	private void file(Path file, String path, String name) throws IOException {
		String extension = DossierPaths.extension(name);
		if (DossierPaths.isOriginal(name)) {
			return;
		}
		if (isModel(extension)) {
			if (DossierPaths.looksLikeConflict(name)) {
				conflict(path, "");
			} else if (!DossierPaths.isSafe(path)) {
				problems.error(Kind.UNREADABLE, path, Place.FILE, "", name, "");
			} else {
				model(file, path, extension);
			}
		} else if (!OTHERS.contains(extension) && head(file).contains("http://www.omg.org/XMI")) {
			closed.add(path);
		}
	}

	private void model(Path file, String path, String extension) {
		if (extension.equals(ROOT_EXTENSION) && !path.equals(DossierStore.ROOT_FILE)) {
			conflict(path, DossierStore.ROOT_FILE);
		} else if (!extension.equals(CONTROL_SET)) {
			models.put(path, file);
		} else if (DossierPaths.folder(path).equals(CONTROL_SETS)) {
			controlSets.add(file);
		}
	}

	private void conflict(String path, String of) {
		problems.add(Problems.of(Kind.CONFLICT_COPY, Severity.INFO, path, Place.FILE, "", of, ""));
	}

	/**
	 * A copy such as {@code nen7510-PC12.soa} beside {@code nen7510.soa} has the id of its original; a statement that somebody
	 * only named so has its own.
	 */
	private void removeCopies() throws IOException {
		for (String path : List.copyOf(models.keySet())) {
			String name = DossierPaths.name(path);
			String base = name.substring(0, name.length() - DossierPaths.extension(name).length() - 1);
			for (int end = base.length() - 1; end > 0; end--) {
				String original = path.substring(0, path.length() - name.length())
						+ base.substring(0, end).stripTrailing() + '.'
						+ DossierPaths.extension(name);
				boolean separated = "- (_".indexOf(base.charAt(end)) >= 0;
				if (separated && models.containsKey(original) && sameRoot(path, original)) {
					models.remove(path);
					conflict(path, original);
					break;
				}
			}
		}
	}

	private boolean sameRoot(String path, String other) throws IOException {
		String id = firstId(head(models.get(path)));
		return !id.isEmpty() && id.equals(firstId(head(models.get(other))));
	}

	private static String firstId(String head) {
		Matcher matcher = FIRST_ID.matcher(head);
		return matcher.find() ? matcher.group(1) : "";
	}

	private static String head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
		} catch (java.nio.file.AccessDeniedException e) {
			// A file that is closed to us is reported when it is loaded, and is not our business otherwise.
			return "";
		}
	}

	/** The files to load by path, the root file included, as they lie on disk. */
	SortedMap<String, Path> models() {
		return models;
	}

	/** Files of domains that are not installed. */
	List<String> closed() {
		return closed;
	}

	/** The dossier's own control sets. */
	List<Path> controlSets() {
		return controlSets;
	}

	/** Temporary files of saves, ours or another's. */
	List<Path> temps() {
		return temps;
	}

	/** What was found on the way. */
	Problems problems() {
		return problems;
	}

	/** The folder that was listed. */
	DossierFolder folder() {
		return folder;
	}
}
