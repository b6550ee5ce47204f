package org.waarborg.registry.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.waarborg.controlset.ControlSet;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogSource;
import org.waarborg.registry.spi.Offer;

/** A dossier's own files. */
final class FilesSource implements CatalogSource {

	private final List<Path> files;
	private final List<Offer> edited;
	private final LooseFiles reader;
	private volatile Content content;

	/** Files as they are on disk, but those that are edited as they are now. */
	FilesSource(Collection<Path> files, Map<Path, ControlSet> edited, Library library) {
		this.files = files.stream().filter(f -> !edited.containsKey(f)).distinct().sorted().toList();
		this.edited = edited.entrySet().stream().filter(e -> isUsable(e.getValue().getId()))
				.map(e -> MemorySource.offer(e.getValue(), new Origin.InDossier(e.getKey()), e.getKey().toString()))
				.toList();
		this.reader = new LooseFiles(library, Origin.InDossier::new);
		refresh();
	}

	/** While its id is being typed a set cannot be asked for. */
	private static boolean isUsable(String id) {
		return id != null && !id.isEmpty() && id.chars().noneMatch(c -> c == '#' || Character.isWhitespace(c));
	}

	@Override
	public Content content() {
		return content;
	}

	@Override
	public void refresh() {
		List<Offer> offers = new ArrayList<>(edited);
		List<ControlSetProblem> problems = new ArrayList<>();
		for (Path file : files) {
			try {
				if (!reader.known(file.getFileName().toString())) {
					problems.add(Problem.error("registry.file.noReader", file.toString())
							.args(FileNames.extension(file.getFileName().toString())));
					continue;
				}
				Content one = reader.read(file, FileNames.Stat.of(file));
				offers.addAll(one.offers());
				problems.addAll(one.problems());
			} catch (IOException e) {
				problems.add(Problem.error("registry.file.unreadable", file.toString())
						.args(String.valueOf(e.getMessage())));
			}
		}
		content = new Content(offers, problems);
	}
}
