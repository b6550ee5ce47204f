package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.internal.Problems.Place;

/**
 * The dossier's own control sets: {@code controlsets/NAME.controlset}, and catalogs of another format beside them. They belong to no domain, because every dossier can have
 * them; they are loaded and saved like its other files. A file that a save would not write as it says, because it is damaged or
 * holds a comment, is used from disk as it is and not loaded: the dossier stays writable, and nobody loses a word of it.
 */
final class OwnSets {

	/** Extension of a control set, without dot. */
	static final String EXTENSION = "controlset";
	private static final String FOLDER = "controlsets";
	/** Catalogs of another format: used as they are, never loaded and never written. */
	private static final String OTHER = ".json";
	private static final System.Logger LOG = System.getLogger(OwnSets.class.getName());

	private OwnSets() {
	}

	/** Whether a path is that of an own control set. */
	static boolean holds(String path) {
		return DossierPaths.extension(path).equals(EXTENSION) && DossierPaths.folder(path).equals(FOLDER);
	}

	/** The paths of the own control sets that are no files of ours. */
	static List<String> others(Path root) {
		Path folder = root.resolve(FOLDER);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
					.map(f -> f.getFileName().toString())
					.filter(n -> n.toLowerCase(Locale.ROOT).endsWith(OTHER)).map(n -> FOLDER + '/' + n).sorted()
					.toList();
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, "The control sets of the dossier cannot be listed: " + folder, e);
			return List.of();
		}
	}

	/** What stands before the ids of a file in the index: two sets may both have a control A.5.1. */
	static String scope(String path) {
		return holds(path) ? path + '#' : "";
	}

	/** What stands before the ids of a file in the index. */
	static String scope(Resource file) {
		return file instanceof DossierResource dossier ? scope(dossier.path()) : "";
	}

	/** Texts get the ids that an author may leave out; all else must have one of its own. */
	static void ids(DossierResource file, Problems problems) {
		Set<String> seen = new HashSet<>();
		for (Iterator<EObject> contents = file.getAllContents(); contents.hasNext();) {
			EObject object = contents.next();
			String id = IdIndex.id(object);
			if (id == null && object instanceof LocalText text) {
				text.setId(Identifiers.newId());
			} else if (id == null && object instanceof Identified) {
				problems.error(Kind.MISSING_ID, file.path(), Place.FILE, object.eClass().getName(), "", "");
			} else if (id != null && !seen.add(id)) {
				problems.error(Kind.DUPLICATE_ID, file.path(), Place.FILE, object.eClass().getName(), id, "");
			}
		}
	}
}
