package org.waarborg.controlset.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.OutputFile;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.kit.SetTable;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Documents;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.document.spi.DocumentWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set new}: a filled example table, to be written over. An existing file is never replaced. */
@Command(name = "new")
final class NewSetCommand implements Callable<Integer> {

	private static final String XLSX = "xlsx";

	private final Documents documents;
	private final Console console;
	private final Messages messages;

	@Parameters(paramLabel = "FILE", descriptionKey = "parameter.new")
	private Path file;

	@Option(names = "--id", paramLabel = "ID", descriptionKey = "option.new.id")
	private String id;

	NewSetCommand(Documents documents, Console console, Messages messages) {
		this.documents = documents;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
		if (Files.exists(console.resolve(file))) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("new.exists", console.resolve(file)));
		}
		if (id != null && id.chars().anyMatch(c -> c == '#' || Character.isWhitespace(c))) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("new.id", id));
		}
		List<List<String>> rows = SetTable.example(Optional.ofNullable(id).orElse(""));
		Path made = name.endsWith(".csv")
				? OutputFile.write(file, "csv", out -> out.write(csv(rows).getBytes(StandardCharsets.UTF_8)), console)
				: workbook(rows);
		console.out().println(made);
		console.message(messages.get("new.next", Console.quoted(file.toString())));
		return ExitCode.DONE.code();
	}

	private static String csv(List<List<String>> rows) {
		return rows.stream().map(CsvLine::line).collect(Collectors.joining());
	}

	private Path workbook(List<List<String>> rows) {
		DocumentWriter writer = documents.writer(XLSX)
				.orElseThrow(() -> new CommandFailure(ExitCode.INPUT, messages.get("new.noWriter", XLSX)));
		return OutputFile.write(file, XLSX, out -> writer.write(document(rows), out), console);
	}

	private Document document(List<List<String>> rows) {
		List<String> header = rows.get(0);
		List<Column> columns = header.stream().map(c -> Column.text(c, c)).toList();
		List<Row> lines = new ArrayList<>();
		IntStream.range(1, rows.size()).forEach(i -> lines.add(new Row(Integer.toString(i), rows.get(i).stream()
				.map(text -> text.isEmpty() ? Cell.empty() : Cell.text(text)).toList())));
		Table table = new Table("set", messages.get("new.title"), columns, lines);
		return new Document("control-set", messages.get("new.title"), console.language(),
				new DocumentHeader(List.of(), SetTable.explanation(console.locale()), Optional.empty(), "", "",
						console.today()),
				List.of(new Section("rows", messages.get("new.title"), List.of(table))));
	}
}
