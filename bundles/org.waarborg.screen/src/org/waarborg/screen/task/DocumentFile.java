package org.waarborg.screen.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Document;
import org.waarborg.document.Documents;
import org.waarborg.document.Notices;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.screen.Option;

/**
 * In which file a document is written, as a step of a task asks it: format, the organisation's template, place. Printed, it is a PDF
 * that the system takes away later. Remembers the answers.
 *
 * @since 0.1
 */
public final class DocumentFile {

	/** The format that is printed from. */
	public static final String PDF = "pdf";

	private static final List<String> FIRST = List.of(PDF, "docx", "xlsx", "html");

	private final Documents documents;
	private final boolean print;
	private final String language;
	private final Messages messages;
	private String format;
	private Path template;
	private Path file;

	/** Makes the document when everything was asked. */
	public interface Maker {

		/**
		 * Makes it.
		 *
		 * @param notices told of what is left out
		 * @return the document
		 * @throws TaskException when it cannot be made
		 */
		Document make(Notices notices) throws TaskException;
	}

	/**
	 * The first format that can be written, until somebody answers.
	 *
	 * @param documents the writers
	 * @param print     whether it is a file to print from
	 * @param language  ISO 639-1 code of the language of what is asked
	 */
	public DocumentFile(Documents documents, boolean print, String language) {
		this.documents = documents;
		this.print = print;
		this.language = language;
		messages = Messages.beside(DocumentFile.class, Locale.of(language));
		format = writers().stream().map(DocumentWriter::format).findFirst().orElse("");
	}

	/**
	 * Takes an answer.
	 *
	 * @param input id of an input
	 * @param value the answer
	 * @return false when it is of another input
	 */
	public boolean answer(String input, Object value) {
		switch (input) {
			case "format" -> format = (String) value;
			case "template" -> template = (Path) value;
			case "file" -> file = (Path) value;
			default -> {
				return false;
			}
		}
		return true;
	}

	private List<DocumentWriter> writers() {
		List<String> all = new ArrayList<>(FIRST);
		documents.formats().stream().filter(f -> !FIRST.contains(f)).forEach(all::add);
		return all.stream().flatMap(f -> documents.writer(f).stream()).toList();
	}

	private Optional<DocumentWriter> writer() {
		return documents.writer(print ? PDF : format);
	}

	private Optional<Path> template() {
		return Optional.ofNullable(template).filter(t -> writer().filter(DocumentWriter::takesTemplate).isPresent());
	}

	private String extension() {
		return writer().map(w -> '.' + w.fileExtension()).orElse("");
	}

	/** What was chosen, with the extension of the format; else a speaking name where documents are kept. */
	private Path target(List<String> name) {
		if (file == null) {
			return DocumentsFolder.find().resolve(speaking(name) + extension());
		}
		String chosen = file.getFileName().toString();
		if (chosen.toLowerCase(Locale.ROOT).endsWith(extension())) {
			return file;
		}
		String bare = writers().stream().map(w -> '.' + w.fileExtension()).filter(chosen::endsWith).findFirst()
				.map(e -> chosen.substring(0, chosen.length() - e.length())).orElse(chosen);
		return file.resolveSibling(bare + extension());
	}

	/** A title that names what the document is says it already. */
	private static String speaking(List<String> parts) {
		return DocumentsFolder.name(parts.stream().distinct()
				.filter(p -> parts.stream().noneMatch(o -> o.length() > p.length() && o.contains(p))).toList());
	}

	/**
	 * What is asked.
	 *
	 * @param name what the name of the file says, until somebody chooses one
	 * @return the step
	 */
	public Step step(List<String> name) {
		List<Input> inputs = new ArrayList<>();
		List<Option> formats = writers().stream().map(w -> new Option(w.format(),
				messages.has("format." + w.format()) ? messages.get("format." + w.format()) : w.format(), "", ""))
				.toList();
		inputs.add(Input.of("format", messages.get("document.format"), new Input.Choice(formats, false),
				writer().map(DocumentWriter::format).orElse(null)));
		writer().filter(DocumentWriter::takesTemplate).ifPresent(w -> inputs.add(
				Input.of("template", messages.get("document.template"),
						new Input.FileToRead(List.of(w.fileExtension())), template().orElse(null))
						.help(messages.get("document.template.help"))));
		inputs.add(Input.of("file", messages.get("document.file"),
				new Input.FileToWrite(writer().map(DocumentWriter::fileExtension).orElse("")), target(name)));
		return new Step("file", messages.get("document.file"), "", inputs, Optional.empty());
	}

	/**
	 * Makes the document; what is left is to write it.
	 *
	 * @param maker makes it
	 * @param name  what the name of the file says, until somebody chooses one
	 * @return the rest, which says what was written and what should be known about it
	 * @throws TaskException when the document cannot be made, or there is nothing that writes it
	 */
	public Task.Rest finish(Maker maker, List<String> name) throws TaskException {
		DocumentWriter writer = writer()
				.orElseThrow(() -> new TaskException(messages.get("document.not.writer")));
		Set<String> notices = new LinkedHashSet<>();
		Document made = maker.make(notices::add);
		Path target = print ? temporary(made, name) : target(name);
		String done = messages.get(print ? "document.done.print" : "document.done", target.getFileName(),
				made.header().contains(), String.join(" ", notices)).strip();
		return DocumentWork.of(writer, made, target, template(), done, language);
	}

	/** Where nobody looks for it later; the system takes it away. */
	private Path temporary(Document made, List<String> name) throws TaskException {
		try {
			Path folder = Files.createTempDirectory("waarborg-print-");
			folder.toFile().deleteOnExit();
			Path target = folder.resolve(speaking(name) + extension());
			target.toFile().deleteOnExit();
			return target;
		} catch (IOException e) {
			throw new TaskException(messages.get("document.not.temporary", made.title()), e);
		}
	}
}
