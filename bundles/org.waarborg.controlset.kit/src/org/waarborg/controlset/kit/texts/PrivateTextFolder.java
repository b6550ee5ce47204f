package org.waarborg.controlset.kit.texts;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.kit.texts.PrivateTexts.NoTextsException;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.registry.ControlSetRegistry;

/**
 * Where a licence holder's private norm texts are kept: in the user's own control-set folder, readable by its owner alone, never
 * in a dossier or below version control. Safe on any thread.
 *
 * @since 0.1
 */
public final class PrivateTextFolder {

	private static final String PREFIX = "private-";
	private static final String SUFFIX = ".controltext";
	/** What tells that a folder is handed on to others. */
	private static final List<String> SHARED = List.of(".git", ".svn", ".hg", "dossier.waarborg");

	private final ControlSetRegistry registry;

	/**
	 * The folder of a registry.
	 *
	 * @param registry the installed sets; not null
	 */
	public PrivateTextFolder(ControlSetRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Stores a text, in the place of an earlier one of the same set and language, and lets the registry read it.
	 *
	 * @param text   what {@link PrivateTexts#of} made
	 * @param locale language of messages
	 * @return the file
	 * @throws NoTextsException when there is no folder of the user's own, or it lies where others get to see it; nothing is stored
	 * @throws IOException      when it cannot be written; an earlier text is kept
	 */
	public Path store(ControlSetText text, Locale locale) throws NoTextsException, IOException {
		Path folder = registry.userFolder().orElseThrow(() -> new IOException("no folder for control sets"));
		Optional<Path> shared = shared(folder);
		if (shared.isPresent()) {
			throw new NoTextsException(
					Messages.beside(PrivateTexts.class, locale).get("texts.shared", folder, shared.get()));
		}
		Files.createDirectories(folder);
		Path part = ofOwner(folder);
		try {
			Files.write(part, CatalogWriter.bytes(text));
			Path file = file(folder, text.getSet(), text.getLanguage());
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			registry.refresh();
			return file;
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/**
	 * Takes a text away that {@link #store} put there.
	 *
	 * @param set      id of the set
	 * @param language ISO 639-1 code
	 * @return the file that went; empty when there was none
	 * @throws IOException when it cannot be deleted
	 */
	public Optional<Path> remove(String set, String language) throws IOException {
		Optional<Path> file = registry.userFolder().map(f -> file(f, set, language)).filter(Files::exists);
		if (file.isPresent()) {
			Files.delete(file.get());
			registry.refresh();
		}
		return file;
	}

	private static Path file(Path folder, String set, String language) {
		return folder.resolve(PREFIX + set.replaceAll("[^A-Za-z0-9._-]", "_") + '.' + language + SUFFIX);
	}

	/** A file that nobody else on this computer may read, where the file system can say that. */
	private static Path ofOwner(Path folder) throws IOException {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? Files.createTempFile(folder, PREFIX, ".part",
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
				: Files.createTempFile(folder, PREFIX, ".part");
	}

	private static Optional<Path> shared(Path folder) {
		for (Path up = folder.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
			Path here = up;
			if (SHARED.stream().anyMatch(name -> Files.exists(here.resolve(name)))) {
				return Optional.of(up);
			}
		}
		return Optional.empty();
	}
}
