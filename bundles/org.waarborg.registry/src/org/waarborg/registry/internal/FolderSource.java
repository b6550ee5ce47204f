package org.waarborg.registry.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogSource;
import org.waarborg.registry.spi.Offer;

/** The user's own control-set folder: jars as data, and loose files. Looked at when made and on refresh. */
public final class FolderSource implements CatalogSource {

	private final Path folder;
	private final HeaderCache cache;
	private final Library library;
	/** Extensions of files that nobody could read at the last look. */
	private volatile Set<String> unread = Set.of();
	private volatile Content content = new Content(List.of(), List.of());
	private volatile Runnable changed = () -> {
		// nobody to tell yet
	};

	/**
	 * Looks at a folder.
	 *
	 * @param folder  the folder; need not exist
	 * @param cache   the user's cache folder, or null for none
	 * @param library knows the readers
	 */
	public FolderSource(Path folder, Path cache, Library library) {
		this.folder = folder.toAbsolutePath();
		this.library = library;
		this.cache = new HeaderCache(cache == null ? null : cache.resolve("control-set-headers.bin"));
		content = look();
	}

	@Override
	public Content content() {
		return content;
	}

	/** Whether a file was passed over that a reader of this extension would read. */
	boolean awaits(String extension) {
		return unread.contains(extension);
	}

	Path folder() {
		return folder;
	}

	/** Looks again by itself when the folder holds other files, until closed. */
	FolderWatch follow(Runnable refresh) {
		FolderWatch watch = new FolderWatch(folder, refresh);
		watch.start();
		return watch;
	}

	@Override
	public void onChange(Runnable listener) {
		changed = listener;
	}

	@Override
	public synchronized void refresh() {
		content = look();
		changed.run();
	}

	private Content look() {
		List<Offer> offers = new ArrayList<>();
		List<ControlSetProblem> problems = new ArrayList<>();
		LooseFiles loose = new LooseFiles(library, file -> new Origin.InUserFolder(file, ""));
		for (Path file : files(loose, problems)) {
			try {
				FileNames.Stat stat = FileNames.Stat.of(file);
				Content one = cache.get(file, stat, () -> isJar(file)
						? new JarReader(file, stat.stamp(file), path -> new Origin.InUserFolder(file, path)).read()
						: loose.read(file, stat));
				offers.addAll(one.offers());
				problems.addAll(one.problems());
			} catch (IOException e) {
				problems.add(Problem.error("registry.file.unreadable", file.toString())
						.args(String.valueOf(e.getMessage())));
			}
		}
		cache.save();
		return new Content(offers, problems);
	}

	private List<Path> files(LooseFiles loose, List<ControlSetProblem> problems) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			Map<Boolean, List<Path>> known = all.filter(Files::isRegularFile).sorted()
					.collect(Collectors.partitioningBy(f -> isJar(f) || loose.known(f.getFileName().toString())));
			// Their reader may be on its way.
			known.get(Boolean.FALSE).forEach(cache::keep);
			unread = known.get(Boolean.FALSE).stream().map(f -> FileNames.extension(f.getFileName().toString()))
					.collect(Collectors.toSet());
			return known.get(Boolean.TRUE);
		} catch (IOException e) {
			problems.add(Problem.error("registry.folder.unreadable", folder.toString())
					.args(String.valueOf(e.getMessage())));
			return List.of();
		}
	}

	private static boolean isJar(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar");
	}
}
