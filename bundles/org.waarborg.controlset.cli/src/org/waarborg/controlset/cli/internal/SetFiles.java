package org.waarborg.controlset.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.kit.SetPack;
import org.waarborg.controlset.kit.SetTable;
import org.waarborg.controlset.kit.TableProblem;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetProblem;

/** The files that a publisher of sets gives to a command: catalogs, bundles, and tables, which become catalogs on the way. */
record SetFiles(CatalogChecker checker, Intake intake, Console console, Messages messages) {

	private static final Set<String> TABLES = Set.of("csv", "xlsx", "xlsm");
	private static final String CELL = "registry.table.cell";
	private static final String NOTE = "registry.table.note";

	static boolean isTable(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		return TABLES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	Path existing(Path given) {
		Path file = console.resolve(given);
		if (!Files.exists(file)) {
			throw new CommandFailure(ExitCode.INPUT, messages.get("file.missing", given));
		}
		return file;
	}

	/** A table, read; its problems are not failures yet. What else there is to know is said. */
	SetTable.Read read(Path table) {
		SetTable.Read read = quietly(table);
		read.notices().forEach(n -> console.message(table.getFileName() + ": " + n));
		return read;
	}

	private SetTable.Read quietly(Path table) {
		try {
			return SetTable.read(intake.read(table, console.locale()), console.locale());
		} catch (IntakeException e) {
			throw new CommandFailure(ExitCode.INPUT, e.getMessage(), e);
		}
	}

	/** The set of a table; every problem of it, when it has some. */
	ControlSet set(SetTable.Read read) {
		if (read.set().isEmpty()) {
			read.problems().forEach(p -> console.message(p.describe()));
			throw new CommandFailure(ExitCode.INPUT, messages.get("table.faulty", read.problems().size()));
		}
		return read.set().get();
	}

	/** Something to do with a file that the registry reads. */
	interface Work<T> {
		T with(Path catalog);
	}

	/** Does something with a file; a table is a catalog for as long as that takes. */
	<T> T asCatalog(Path file, Work<T> work) {
		return isTable(file) ? asCatalog(set(read(file)), work) : work.with(file);
	}

	private static <T> T asCatalog(ControlSet set, Work<T> work) {
		try {
			Path folder = Files.createTempDirectory("waarborg-set");
			Path catalog = folder.resolve("table.controlset");
			try {
				return work.with(Files.write(catalog, CatalogWriter.bytes(set)));
			} finally {
				Files.deleteIfExists(catalog);
				Files.delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the checker says of a file, and of what it does to users of the version before. */
	List<CheckReport> check(Path file, Optional<Path> previous) {
		if (!isTable(file)) {
			return checked(file, previous);
		}
		SetTable.Read read = quietly(file);
		List<ControlSetProblem> notes = new ArrayList<>();
		read.notices().forEach(n -> notes.add(new ControlSetProblem(ControlSetProblem.Severity.INFO, NOTE, "",
				file.toString(), 0, 0, "", List.of(n))));
		if (read.set().isEmpty()) {
			read.problems().forEach(p -> notes.add(problem(file, p)));
			return List.of(
					new CheckReport(file, "", "", "", Optional.empty(), CheckReport.Counts.NONE, notes));
		}
		List<CheckReport> reports = asCatalog(read.set().get(), catalog -> checked(catalog, previous));
		return reports.stream().map(r -> inTable(file, r, notes, read.places())).toList();
	}

	private List<CheckReport> checked(Path file, Optional<Path> previous) {
		return previous.isEmpty() ? checker.check(file)
				: asCatalog(previous.get(), before -> checker.check(file, before));
	}

	/** A cell that cannot be taken over is an error as any other: the same list, formats and exit codes. */
	private static ControlSetProblem problem(Path file, TableProblem problem) {
		String place = problem.place().isEmpty() ? file.toString() : file + " " + problem.place();
		return new ControlSetProblem(ControlSetProblem.Severity.ERROR, CELL, "", place, 0, 0, problem.place(),
				List.of(problem.message(), problem.expected()));
	}

	private static CheckReport inTable(Path file, CheckReport report, List<ControlSetProblem> notes,
			Map<String, String> places) {
		List<ControlSetProblem> problems = new ArrayList<>(notes);
		report.problems().forEach(
				p -> problems.add(SetPack.placed(new ControlSetProblem(p.severity(), p.code(), p.set(), file.toString(),
						0, 0, p.element(), p.args()), places)));
		return new CheckReport(file, "", report.set(), report.language(), report.header(), report.counts(), problems);
	}
}
