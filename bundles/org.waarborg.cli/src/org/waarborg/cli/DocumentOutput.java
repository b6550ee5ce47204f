package org.waarborg.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.waarborg.cli.internal.Shell;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.Documents;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentWriter;

/**
 * Writes a document to the file that a command was asked to make.
 *
 * @since 0.1
 */
public final class DocumentOutput {

	private DocumentOutput() {
	}

	/**
	 * The writer for a format.
	 *
	 * @param documents the writers
	 * @param format    the format that the user named; null when he named none
	 * @param file      the file that he named; its ending says the format where he named none; may be null
	 * @param console   whose language messages are in
	 * @return the writer
	 * @throws CommandFailure exit code 2 when there is no such format or it cannot be told
	 */
	public static DocumentWriter writer(Documents documents, String format, Path file, Console console) {
		if (format != null) {
			return documents.writer(format).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
					messages(console).get("format.unknown", format, formats(documents))));
		}
		String name = file == null || file.getFileName() == null ? "" : file.getFileName().toString();
		return documents.formats().stream().map(documents::writer).flatMap(Optional::stream)
				.filter(w -> name.toLowerCase(Locale.ROOT).endsWith('.' + w.fileExtension())).findFirst()
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
						messages(console).get("format.none", name, formats(documents))));
	}

	private static String formats(Documents documents) {
		return String.join(", ", documents.formats());
	}

	/**
	 * Writes a document. Prints the path on {@code out}, and on {@code err} what the document holds and what could not be
	 * written as it is.
	 *
	 * @param writer   the writer
	 * @param document the document
	 * @param file     the file that the user named
	 * @param template the user's template; null for the writer's own
	 * @param console  where to and in which language
	 * @throws CommandFailure exit code 2 when the format takes no template, 3 when the template cannot be used or the
	 *                        file cannot be written; the old file is kept
	 */
	public static void write(DocumentWriter writer, Document document, Path file, Path template, Console console) {
		if (template != null && !writer.takesTemplate()) {
			throw new CommandFailure(ExitCode.USAGE,
					messages(console).get("template.unused", writer.format()));
		}
		WriteOptions options = new WriteOptions(Optional.ofNullable(template).map(console::resolve),
				notice -> console.message("waarborg: " + notice));
		Path written = OutputFile.write(file, writer.fileExtension(), out -> {
			try {
				writer.write(document, out, options);
			} catch (DocumentException e) {
				throw new CommandFailure(ExitCode.INPUT, e.getMessage(), e);
			}
		}, console);
		console.out().println(written);
		if (!document.header().contains().isEmpty()) {
			console.message(written.getFileName() + ": " + document.header().contains());
		}
	}

	private static Messages messages(Console console) {
		return Messages.beside(Shell.class, console.locale());
	}
}
