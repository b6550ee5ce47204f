package org.waarborg.rules.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.OutputFile;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.FileAside;
import org.waarborg.document.spi.DocumentWriter;

/**
 * Where the result of a command goes and in which format: a format of the command's own on the terminal or in a file, or
 * a document in a file.
 */
final class Target {

	/** Formats of the commands themselves, with the extension of their files. */
	private static final Map<String, String> OWN = Map.of("text", "txt", "json", "json", "sarif", "sarif", "ics",
			"ics");
	private static final String CSV = "csv";

	private final Session session;
	private final String format;
	private final Path file;

	private Target(Session session, String format, Path file) {
		this.session = session;
		this.format = format;
		this.file = file;
	}

	/**
	 * The target that is asked for.
	 *
	 * @param asked the format; null for what the file's name says, else text
	 * @param file  the file; null for the terminal
	 * @param own   the formats that the command writes itself
	 */
	static Target of(Session session, String asked, Path file, TreeSet<String> own) {
		if (file != null && Files.isDirectory(session.console().resolve(file))) {
			throw session.usage("output.folder", file);
		}
		String format = asked == null ? named(session, file, own) : asked.toLowerCase(Locale.ROOT);
		if (!own.contains(format) && session.documents().writer(format).isEmpty()) {
			throw session.usage("format.unknown", asked == null ? format : asked, formats(session, own));
		}
		if (file == null && !own.contains(format) && !format.equals(CSV)) {
			throw session.usage("format.file", format);
		}
		return new Target(session, format, file);
	}

	private static String formats(Session session, TreeSet<String> own) {
		TreeSet<String> all = new TreeSet<>(own);
		all.addAll(session.documents().formats());
		return String.join(", ", all);
	}

	/** The file name's ending says the format where none is given. */
	private static String named(Session session, Path file, TreeSet<String> own) {
		if (file == null) {
			return "text";
		}
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		Optional<String> found = name.endsWith(".sarif.json") && own.contains("sarif") ? Optional.of("sarif")
				: own.stream().filter(f -> OWN.containsKey(f) && name.endsWith('.' + OWN.get(f))).findFirst();
		return found
				.or(() -> session.documents().formats().stream().filter(f -> session.documents().writer(f)
						.filter(w -> name.endsWith('.' + w.fileExtension())).isPresent()).findFirst())
				.orElseThrow(() -> session.usage("format.none", file, formats(session, own)));
	}

	/** The name of the format, in lower case. */
	String format() {
		return format;
	}

	/** Whether a document is asked for, and not a format of the command itself. */
	private boolean document() {
		return !OWN.containsKey(format);
	}

	/**
	 * Whether it leaves the terminal without a word on what could not be read of the dossier: a document, a calendar, and a
	 * file in any format that does not say itself that it is incomplete.
	 */
	boolean looksSound(Set<String> sayIt) {
		return document() || format.equals("ics") || file != null && !sayIt.contains(format);
	}

	/** Prints to the terminal, or into the file. */
	void print(Consumer<Console> content) {
		Console console = session.console();
		if (file == null) {
			content.accept(console);
			return;
		}
		String extension = format.equals("sarif") && file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
				? "json"
				: OWN.get(format);
		write(extension, out -> {
			try (PrintStream data = new PrintStream(out, false, StandardCharsets.UTF_8)) {
				content.accept(new Console(data, console.err(), console.locale(), console.today(), false));
				// A print stream swallows what went wrong; this flushes and tells.
				if (data.checkError()) {
					throw new IOException(session.messages().get("output.full"));
				}
			}
		});
	}

	/** Writes bytes to the terminal, or into the file. */
	void write(FileAside.Content content) {
		write(OWN.get(format), content);
	}

	/** Makes a document of a subject and writes it. */
	void document(String source, DocumentRequest request) {
		DocumentWriter writer = DocumentOutput.writer(session.documents(), format, file, session.console());
		Document document = build(source, request);
		if (file != null) {
			DocumentOutput.write(writer, document, file, null, session.console());
		} else {
			write(writer.fileExtension(), out -> writer.write(document, out));
		}
	}

	private Document build(String source, DocumentRequest request) {
		try {
			return session.documents().source(source)
					.orElseThrow(() -> new CommandFailure(ExitCode.DEFECT,
							session.messages().get("document.source", source)))
					.build(request);
		} catch (DocumentException e) {
			throw new CommandFailure(ExitCode.USAGE, e.getMessage(), e);
		}
	}

	private void write(String extension, FileAside.Content content) {
		Console console = session.console();
		if (file != null) {
			console.out().println(OutputFile.write(file, extension, content, console));
			return;
		}
		try {
			content.write(console.out());
			console.out().flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
