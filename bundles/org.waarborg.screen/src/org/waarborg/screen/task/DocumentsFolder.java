package org.waarborg.screen.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a person keeps her documents, as her desktop says; and names of files that every system takes.
 *
 * @since 0.1
 */
public final class DocumentsFolder {

	private static final Pattern XDG = Pattern.compile("(?m)^XDG_DOCUMENTS_DIR=\"(.*)\"");
	private static final int LONGEST = 120;

	private DocumentsFolder() {
	}

	/**
	 * The folder.
	 *
	 * @return a folder that is there, as far as any is
	 */
	public static Path find() {
		return find(System.getenv(), Path.of(System.getProperty("user.home", ".")));
	}

	/** What the desktop says, else a folder called so, else the home. */
	static Path find(Map<String, String> environment, Path home) {
		Path config = Optional.ofNullable(environment.get("XDG_CONFIG_HOME")).filter(c -> !c.isBlank()).map(Path::of)
				.orElse(home.resolve(".config"));
		return said(config.resolve("user-dirs.dirs"), home).stream()
				.flatMap(p -> Stream.of(p))
				.filter(Files::isDirectory).findFirst()
				.or(() -> List.of("Documents", "Documenten").stream().map(home::resolve).filter(Files::isDirectory)
						.findFirst())
				.orElse(home);
	}

	private static Optional<Path> said(Path file, Path home) {
		try {
			Matcher said = XDG.matcher(Files.readString(file));
			return said.find() ? Optional.of(Path.of(said.group(1).replace("$HOME", home.toString())))
					: Optional.empty();
		} catch (IOException | InvalidPathException nothingSaid) {
			return Optional.empty();
		}
	}

	/**
	 * A name without signs that a system does not take, and not too long.
	 *
	 * @param parts what it says
	 * @return the name, without extension
	 */
	public static String name(List<String> parts) {
		String name = parts.stream().map(p -> Normalizer.normalize(p, Normalizer.Form.NFC)
				.replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]+", " ").replaceAll("\\s+", " ").strip())
				.filter(p -> !p.isEmpty()).reduce((a, b) -> a + " - " + b).orElse("document");
		String cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip();
		return cut.replaceAll("[. ]+$", "");
	}
}
