package org.waarborg.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Dossier;
import org.waarborg.store.DossierStore;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.Problems.Place;

/** Reads a dossier as a whole and says everything about it that is not as it should be. */
final class Loader {

	/** Somebody may be saving: then the folder changes while it is read, and is read again. */
	private static final int ATTEMPTS = 20;
	private static final String DOSSIER_NAMESPACE = "urn:waarborg:dossier:";

	private final Domains domains;
	private final DossierFolder folder;
	private final Map<String, byte[]> instead;
	private final Problems problems = new Problems();
	private final Map<String, Base> bases = new HashMap<>();
	private final Set<String> unread = new TreeSet<>();
	private final Map<String, List<StoreProblem>> locked = new java.util.TreeMap<>();
	private final List<EObject> seconds = new ArrayList<>();
	private final IdIndex index = new IdIndex();
	private DossierResourceSet resources;
	private Format format;
	private Disk disk;

	private Loader(Domains domains, DossierFolder folder, Map<String, byte[]> instead) {
		this.domains = domains;
		this.folder = folder;
		this.instead = instead;
	}

	/**
	 * Reads a dossier.
	 *
	 * @param domains the domains that are installed
	 * @param folder  the folder
	 * @return what was read, errors and all
	 * @throws StoreException when there is no root file or it cannot be read at all
	 */
	static Loaded load(Domains domains, DossierFolder folder) throws StoreException {
		return load(domains, folder, Map.of());
	}

	/**
	 * Reads a dossier with other content for some files than is on disk. What each file was is what is on disk.
	 *
	 * @param domains the domains that are installed
	 * @param folder  the folder
	 * @param instead content by path; null for a file that is to be taken for removed
	 * @return what was read, errors and all
	 * @throws StoreException when there is no root file or it cannot be read at all
	 */
	static Loaded load(Domains domains, DossierFolder folder, Map<String, byte[]> instead) throws StoreException {
		try {
			for (int attempt = 1;; attempt++) {
				Loader loader = new Loader(domains, folder, instead);
				Map<String, byte[]> contents = loader.readAll();
				boolean still = contents != null
						&& loader.disk.same(Disk.look(folder, domains), loader.bases);
				if (still) {
					return loader.parseAll(contents);
				}
				if (attempt == ATTEMPTS) {
					throw new IOException("The folder keeps changing");
				}
				Thread.sleep(20L * attempt);
			}
		} catch (IOException e) {
			throw new StoreException.Unreadable(
					Problems.of(Kind.UNREADABLE, Severity.ERROR, "", Place.FILE, "", Messages.cause(e), ""), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new StoreException.Unreadable(
					Problems.of(Kind.UNREADABLE, Severity.ERROR, "", Place.FILE, "", "", ""), e);
		}
	}

	/** All files at one moment, so that no save of another comes between two of them; null when one came between. */
	private Map<String, byte[]> readAll() throws IOException, StoreException {
		disk = Disk.look(folder, domains);
		if (!disk.files().containsKey(DossierStore.ROOT_FILE)) {
			StoreProblem link = disk.scan().problems().list().stream()
					.filter(p -> p.file().equals(DossierStore.ROOT_FILE)).findFirst().orElse(null);
			throw link == null ? new StoreException.NotADossier(folder.root().toString())
					: new StoreException.Unreadable(link, null);
		}
		List<Read> reads = disk.files().entrySet().parallelStream().map(file -> read(file.getKey(), file.getValue()))
				.toList();
		Map<String, byte[]> contents = new HashMap<>();
		for (Read read : reads) {
			switch (read.failure()) {
				case null -> {
					contents.put(read.path(), read.content());
					bases.put(read.path(), read.base());
				}
				case java.nio.file.NoSuchFileException gone -> {
					return null;
				}
				case ProblemException refused -> unread(read.path(), refused.problem());
				default -> unread(read.path(), Problems.of(Kind.UNREADABLE, Severity.ERROR, read.path(), Place.FILE, "",
						Messages.cause(read.failure()), ""));
			}
		}
		contents.putAll(instead);
		return contents;
	}

	/** A file as it was read, or why it was not. */
	private record Read(String path, byte[] content, Base base, IOException failure) {
	}

	private Read read(String path, Path file) {
		try {
			byte[] content = folder.read(path, file);
			return new Read(path, content, Base.of(file, content), null);
		} catch (IOException e) {
			return new Read(path, null, null, e);
		}
	}

	private void unread(String path, StoreProblem problem) {
		if (OwnSets.holds(path)) {
			locked.put(path, List.of(problem));
			return;
		}
		unread.add(path);
		problems.add(problem);
	}

	private Loaded parseAll(Map<String, byte[]> contents) throws StoreException {
		resources = new DossierResourceSet(folder, domains);
		format = new Format(resources.getPackageRegistry());
		contents.values().removeIf(java.util.Objects::isNull);
		Set<String> paths = new TreeSet<>(contents.keySet());
		paths.remove(DossierStore.ROOT_FILE);
		Dossier root = root(contents.get(DossierStore.ROOT_FILE));
		for (String path : paths) {
			if (OwnSets.holds(path)) {
				ownSet(path, contents);
			} else {
				parse(path, contents.get(path));
			}
		}
		indexAll();
		resolveAll();
		problems.addAll(disk.scan().problems().list());
		interrupted();
		missingDomains(root);
		return new Loaded(resources, format, root, index, bases, unread, seconds, disk.scan().closed(), locked,
				new Places(contents).locate(problems.sorted()));
	}

	private Dossier root(byte[] bytes) throws StoreException {
		String path = DossierStore.ROOT_FILE;
		if (bytes == null) {
			throw new StoreException.Unreadable(problemOf(path), null);
		}
		DossierResource resource = parse(path, bytes);
		if (resource == null || !(resource.getContents().get(0) instanceof Dossier root)) {
			String head = new String(bytes, 0, Math.min(bytes.length, 4096), java.nio.charset.StandardCharsets.UTF_8);
			boolean newer = head.contains(DOSSIER_NAMESPACE) && !head.contains(DOSSIER_NAMESPACE + "1\"");
			throw new StoreException.Unreadable(
					newer ? Problems.of(Kind.NEWER_VERSION, Severity.ERROR, path, Place.FILE, "", "?",
							Integer.toString(DossierStore.FORMAT_VERSION)) : problemOf(path),
					null);
		}
		int version = root.getFormatVersion();
		if (version != DossierStore.FORMAT_VERSION) {
			Kind kind = version > DossierStore.FORMAT_VERSION ? Kind.NEWER_VERSION : Kind.BAD_VERSION;
			problems.error(kind, path, Place.FILE, "Dossier.formatVersion", Integer.toString(version),
					Integer.toString(DossierStore.FORMAT_VERSION));
		}
		return root;
	}

	private StoreProblem problemOf(String path) {
		return problems.list().stream().filter(p -> p.file().equals(path)).findFirst().orElseThrow();
	}

	/** One that a save would not write as it says is left as it is: it can be used, and not edited. */
	private void ownSet(String path, Map<String, byte[]> contents) {
		Problems own = new Problems();
		DossierResource resource = new DossierResource(DossierPaths.uri(path));
		resources.getResources().add(resource);
		boolean whole = format.load(resource, contents.get(path), own);
		if (whole && !domains.accepts(path, resource.getContents())) {
			own.error(Kind.WRONG_ROOT, path, Place.FILE, "",
					resource.getContents().stream().map(o -> o.eClass().getName()).findFirst().orElse(""),
					"ControlSet");
		} else if (whole) {
			OwnSets.ids(resource, own);
		}
		if (!own.list().isEmpty()) {
			resources.getResources().remove(resource);
			locked.put(path, new Places(contents).locate(own.sorted()));
		}
	}

	/** Reads one file; null when it is not read. */
	private DossierResource parse(String path, byte[] bytes) {
		DossierResource resource = new DossierResource(DossierPaths.uri(path));
		resources.getResources().add(resource);
		boolean whole = format.load(resource, bytes, problems);
		if (whole && !domains.accepts(path, resource.getContents())) {
			String found = String.join(", ", resource.getContents().stream().map(o -> o.eClass().getName()).toList());
			problems.error(Kind.WRONG_ROOT, path, Place.FILE, "", found, domains.expected(path));
			whole = false;
		}
		if (!whole) {
			resources.getResources().remove(resource);
			unread.add(path);
			return null;
		}
		return resource;
	}

	private void indexAll() {
		for (Resource resource : resources.getResources()) {
			String path = ((DossierResource) resource).path();
			if (OwnSets.holds(path)) {
				resource.getContents().forEach(set -> index.addAll(set, OwnSets.scope(resource)));
				continue;
			}
			for (Iterator<EObject> contents = resource.getAllContents(); contents.hasNext();) {
				EObject object = contents.next();
				if (object.eIsProxy()) {
					problems.error(Kind.REFUSED_REFERENCE, path, Place.FILE, object.eContainmentFeature().getName(),
							References.key(object), "");
				} else if (IdIndex.id(object) == null) {
					missingId(path, object);
				} else if (!index.add(object, "")) {
					seconds.add(object);
					problems.error(Kind.DUPLICATE_ID, path, Place.FILE, object.eClass().getName(), IdIndex.id(object),
							"");
				}
			}
		}
	}

	private void missingId(String path, EObject object) {
		if (object instanceof Identified identified) {
			identified.setId(Identifiers.newId());
			index.add(object, "");
			problems.add(Problems.of(Kind.MISSING_ID, Severity.WARNING, path, Place.FILE, object.eClass().getName(),
					identified.getId(), ""));
		}
	}

	private void resolveAll() {
		Resolver resolver = new Resolver(resources, present(), unread, domains.extensions(), problems);
		for (Resource resource : List.copyOf(resources.getResources())) {
			for (Iterator<EObject> contents = resource.getAllContents(); contents.hasNext();) {
				EObject object = contents.next();
				if (!object.eIsProxy()) {
					resolver.resolve(((DossierResource) resource).path(), object);
				}
			}
		}
	}

	private Set<String> present() {
		Set<String> present = new TreeSet<>(disk.files().keySet());
		instead.forEach((path, content) -> {
			if (content == null) {
				present.remove(path);
			} else {
				present.add(path);
			}
		});
		return present;
	}

	private void interrupted() {
		if (disk.interrupted() == Journal.Outcome.STUCK) {
			problems.error(Kind.SAVE_INTERRUPTED, "", Place.FILE, DossierPaths.JOURNAL, disk.trouble(), "");
		} else if (disk.interrupted() != null) {
			problems.add(Problems.of(Kind.SAVE_UNDER_WAY, Severity.INFO, "", Place.FILE, "", "", ""));
		}
	}

	private void missingDomains(Dossier root) {
		Collection<String> installed = new HashSet<>(domains.ids());
		for (String used : root.getDomainsUsed()) {
			if (!installed.contains(used)) {
				problems.add(Problems.of(Kind.DOMAIN_MISSING, Severity.INFO, DossierStore.ROOT_FILE, Place.FILE, used,
						used, ""));
			}
		}
	}
}
