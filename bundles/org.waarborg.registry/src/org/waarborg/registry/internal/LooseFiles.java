package org.waarborg.registry.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.waarborg.controlset.ControlSet;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReader;
import org.waarborg.registry.spi.CatalogSource.Content;
import org.waarborg.registry.spi.Offer;

/** Makes offers of loose files: catalogs, texts, attributes. */
final class LooseFiles {

	private final Library library;
	private final Function<Path, Origin> origin;

	LooseFiles(Library library, Function<Path, Origin> origin) {
		this.library = library;
		this.origin = origin;
	}

	/** Whether the registry can read files with this name at all. */
	boolean known(String name) {
		String extension = FileNames.extension(name);
		return extension.equals(FileNames.TEXT) || extension.equals(FileNames.ATTRIBUTES)
				|| library.reader(extension) != null;
	}

	/** What a file offers, or why it is refused. */
	Content read(Path file, FileNames.Stat stat) {
		FileNames.LooseFile loose = new FileNames.LooseFile(file, stat.stamp(file));
		String place = file.toString();
		CatalogReader reader = library.reader(loose.extension());
		try {
			if (reader != null && !(reader instanceof XmiCatalogReader)) {
				// Another format has no header that could be read alone; what was read is kept for who asks for the set next.
				synchronized (library.lock) {
					ControlSet set = library.controlSet(loose).root();
					return offer(new Offer.OfSet(Headers.of(set, origin.apply(file)), loose));
				}
			}
			return scanned(file, loose, HeaderScanner.scan(XmlText.decode(place, bytes(file)), root(loose)));
		} catch (XmlText.Refused e) {
			return refused(e.problem());
		} catch (CatalogException e) {
			return new Content(List.of(), e.problems());
		} catch (Limits.TooLarge e) {
			return refused(
					Problem.error("registry.file.tooLarge", place).args(Integer.toString(Limits.FILE_BYTES >> 20)));
		} catch (IOException e) {
			return refused(Problem.error("registry.file.unreadable", place).args(String.valueOf(e.getMessage())));
		}
	}

	private static byte[] bytes(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Limits.readBounded(in, Limits.FILE_BYTES);
		}
	}

	private static String root(FileNames.LooseFile loose) {
		return switch (loose.extension()) {
			case FileNames.TEXT -> "ControlSetText";
			case FileNames.ATTRIBUTES -> "ControlSetAttributes";
			default -> "ControlSet";
		};
	}

	private Content scanned(Path file, FileNames.LooseFile loose, HeaderScanner.Scanned scanned) {
		String place = loose.place();
		String set = scanned.text("set");
		String language = scanned.text("language");
		switch (loose.extension()) {
			case FileNames.TEXT -> {
				ControlSetProblem missing = Belonging.missing(place, set, language);
				return missing != null ? refused(missing)
						: offer(new Offer.OfText(set, language, origin.apply(file), loose));
			}
			case FileNames.ATTRIBUTES -> {
				ControlSetProblem missing = Belonging.missing(place, set);
				return missing != null ? refused(missing)
						: offer(new Offer.OfAttributes(set, origin.apply(file), loose));
			}
			default -> {
				String id = scanned.id();
				if (id.isEmpty()) {
					return refused(Problem.error("registry.xml.missingId", place).element("id").args(root(loose)));
				}
				return id.chars().anyMatch(c -> c == '#' || Character.isWhitespace(c))
						? refused(Problem.error("registry.xml.badId", place).element("id").args(id))
						: offer(new Offer.OfSet(scanned.header(origin.apply(file)), loose));
			}
		}
	}

	private static Content offer(Offer offer) {
		return new Content(List.of(offer), List.of());
	}

	private static Content refused(ControlSetProblem problem) {
		return new Content(List.of(), List.of(problem));
	}
}
