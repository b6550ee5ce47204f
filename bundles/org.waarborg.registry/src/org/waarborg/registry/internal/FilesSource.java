package org.waarborg.registry.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogSource;
import org.waarborg.registry.spi.Offer;

/** A dossier's own files. */
final class FilesSource implements CatalogSource {

	private final List<Path> files;
	private final LooseFiles reader;
	private volatile Content content;

	FilesSource(Collection<Path> files, Library library) {
		this.files = files.stream().distinct().sorted().toList();
		this.reader = new LooseFiles(library, Origin.InDossier::new);
		refresh();
	}

	@Override
	public Content content() {
		return content;
	}

	@Override
	public void refresh() {
		List<Offer> offers = new ArrayList<>();
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
