package org.waarborg.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.OutputFile;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.document.spi.DocumentWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the template that a format uses when the customer has none. An existing file is never replaced: it may be his. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

	private final Documents documents;
	private final Console console;
	private final Messages messages;

	@Option(names = "--format", paramLabel = "docx", descriptionKey = "option.template.format")
	private String format;

	@Option(names = { "-o",
			"--output" }, paramLabel = "FILE", required = true, descriptionKey = "option.template.output")
	private Path output;

	TemplateCommand(Documents documents, Console console, Messages messages) {
		this.documents = documents;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		DocumentWriter writer = DocumentOutput.writer(documents, format, output, console);
		if (!writer.takesTemplate()) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("template.formats", writer.format(),
					documents.formats().stream().map(documents::writer).flatMap(Optional::stream)
							.filter(DocumentWriter::takesTemplate).map(DocumentWriter::format)
							.collect(Collectors.joining(", "))));
		}
		if (Files.exists(console.resolve(output))) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("template.exists", console.resolve(output)));
		}
		console.out().println(OutputFile.write(output, writer.fileExtension(), writer::writeTemplate, console));
		console.message(messages.get("template.next"));
		return ExitCode.DONE.code();
	}
}
