package org.waarborg.registry.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetAttributes;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.internal.HardenedXmi.Loaded;
import org.waarborg.registry.internal.Problem.Position;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogFile;
import org.waarborg.registry.spi.CatalogInput;
import org.waarborg.registry.spi.CatalogReader;
import org.waarborg.registry.spi.CatalogReading;

/**
 * What all snapshots of a registry and all its dossier views share: the readers, and what was read, by stamp of the
 * file. Objects that were read are never changed; they are only looked at under {@link #lock}, because EMF makes empty
 * lists when they are first asked for.
 */
public final class Library {

	/** Held while sets are read and resolved. */
	final Object lock = new Object();

	private final CatalogReader own = new XmiCatalogReader();
	private final List<CatalogReader> readers = new CopyOnWriteArrayList<>();
	private final Map<String, SoftReference<Loaded<?>>> loaded = new ConcurrentHashMap<>();
	private final Map<String, List<ControlSetProblem>> failed = new ConcurrentHashMap<>();
	private final Map<String, String> hashes = new ConcurrentHashMap<>();
	private final Map<String, SoftReference<Resolution>> resolutions = new ConcurrentHashMap<>();

	/**
	 * A reader of another format arrives.
	 *
	 * @param reader the reader
	 */
	public void add(CatalogReader reader) {
		readers.add(reader);
		retry();
	}

	/**
	 * A reader goes.
	 *
	 * @param reader the reader
	 */
	public void remove(CatalogReader reader) {
		readers.remove(reader);
		loaded.clear();
		resolutions.clear();
	}

	/** Forgets what failed: a file may be readable again. */
	void retry() {
		failed.clear();
		resolutions.values().removeIf(r -> {
			Resolution known = r.get();
			return known == null || known.set().isEmpty() || !known.problems().isEmpty();
		});
	}

	/** The reader for an extension; our own format is always ours. Null when there is none. */
	CatalogReader reader(String extension) {
		return extension.equals(own.extension()) ? own
				: readers.stream().filter(r -> extension.equals(r.extension())).findFirst().orElse(null);
	}

	Loaded<ControlSet> controlSet(CatalogFile file) throws CatalogException {
		CatalogReader reader = reader(file.extension());
		if (reader == null) {
			throw new CatalogException(
					List.of(Problem.error("registry.file.noReader", file.place()).args(file.extension())));
		}
		return load(file, ControlSet.class, input -> reader == own
				? HardenedXmi.load(input, ControlsetPackage.Literals.CONTROL_SET, ControlSet.class)
				: other(reader.reading(input)));
	}

	private static Loaded<ControlSet> other(CatalogReading reading) {
		Map<String, Position> places = new HashMap<>();
		reading.places().forEach((id, place) -> places.put(id, new Position(place.line(), place.column())));
		return new Loaded<>(reading.set(), places, reading.notes());
	}

	Loaded<ControlSetText> text(CatalogFile file) throws CatalogException {
		return load(file, ControlSetText.class,
				input -> HardenedXmi.load(input, ControlsetPackage.Literals.CONTROL_SET_TEXT, ControlSetText.class));
	}

	Loaded<ControlSetAttributes> attributes(CatalogFile file) throws CatalogException {
		return load(file, ControlSetAttributes.class, input -> HardenedXmi.load(input,
				ControlsetPackage.Literals.CONTROL_SET_ATTRIBUTES, ControlSetAttributes.class));
	}

	private interface Loader<T extends EObject> {
		Loaded<T> load(CatalogInput input) throws CatalogException;
	}

	private <T extends EObject> Loaded<T> load(CatalogFile file, Class<T> type, Loader<T> loader)
			throws CatalogException {
		String key = type.getSimpleName() + ' ' + file.stamp();
		List<ControlSetProblem> failure = failed.get(key);
		if (failure != null) {
			throw new CatalogException(failure);
		}
		SoftReference<Loaded<?>> known = loaded.get(key);
		Loaded<?> present = known == null ? null : known.get();
		if (present != null) {
			return new Loaded<>(type.cast(present.root()), present.places(), present.notes());
		}
		try {
			Loaded<T> fresh = loader.load(new CatalogInput(file.place(), bytes(file)));
			loaded.put(key, new SoftReference<>(fresh));
			return fresh;
		} catch (CatalogException e) {
			failed.put(key, e.problems());
			throw e;
		}
	}

	private byte[] bytes(CatalogFile file) throws CatalogException {
		try (InputStream in = file.open()) {
			byte[] bytes = Limits.readBounded(in, Limits.FILE_BYTES);
			hashes.put(file.stamp(), Hashes.of(bytes));
			return bytes;
		} catch (Limits.TooLarge e) {
			throw new CatalogException(List.of(Problem.error("registry.file.tooLarge", file.place())
					.args(Integer.toString(Limits.FILE_BYTES >> 20))));
		} catch (IOException e) {
			throw new CatalogException(List.of(
					Problem.error("registry.file.unreadable", file.place()).args(String.valueOf(e.getMessage()))));
		}
	}

	/** SHA-256 of a file's content, or its stamp when it cannot be read. */
	String hash(CatalogFile file) {
		String known = hashes.get(file.stamp());
		if (known != null) {
			return known;
		}
		try {
			return Hashes.of(bytes(file));
		} catch (CatalogException e) {
			// reading the set reports it; for a cache key it is enough that it is no good file's key
			return "unreadable " + file.stamp() + e.problems().size();
		}
	}

	/** What was resolved for a signature of files: shared by snapshots and views that see the same files. */
	Resolution resolution(String signature) {
		SoftReference<Resolution> known = resolutions.get(signature);
		return known == null ? null : known.get();
	}

	void keep(String signature, Resolution resolution) {
		resolutions.values().removeIf(r -> r.get() == null);
		resolutions.put(signature, new SoftReference<>(resolution));
	}
}
