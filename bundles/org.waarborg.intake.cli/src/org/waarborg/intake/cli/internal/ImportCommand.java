package org.waarborg.intake.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.OutputFile;
import org.waarborg.controlset.Messages;
import org.waarborg.intake.Intake;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeMapping;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.MappingFiles;
import org.waarborg.intake.SheetFile;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg import}: plans, says what would happen, and does it. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	private final DossierStore store;
	private final Intake intake;
	private final Console console;
	private final Messages messages;

	@Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "parameter.file")
	private Path file;

	@Option(names = "--as", paramLabel = "WHAT", descriptionKey = "option.as", defaultValue = "")
	private String as;

	@Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "option.sheet")
	private List<String> sheets = new ArrayList<>();

	@Option(names = { "--into",
			"--statement" }, paramLabel = "ID", descriptionKey = "option.statement", defaultValue = "")
	private String statement;

	@Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
	private Path mapping;

	@Option(names = "--save-mapping", paramLabel = "FILE", descriptionKey = "option.save-mapping")
	private Path saveMapping;

	@Option(names = "--dry-run", descriptionKey = "option.dry-run")
	private boolean dryRun;

	@Option(names = "--overwrite", descriptionKey = "option.overwrite")
	private boolean overwrite;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private String format;

	ImportCommand(DossierStore store, Intake intake, Console console, Messages messages) {
		this.store = store;
		this.intake = intake;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		if (!List.of("text", "json").contains(format)) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("format.unknown", format));
		}
		try (OpenDossier dossier = dryRun ? Dossiers.read(store, folder, console)
				: Dossiers.write(store, folder, console)) {
			IntakePlan plan = plan(dossier);
			if (!dryRun && plan.changesAnything()) {
				plan.apply();
				Dossiers.save(dossier, console);
			}
			// Only after everything went well, so that a failure prints nothing that looks like a result.
			if (format.equals("json")) {
				ImportJson.print(plan, dryRun, console);
			} else {
				new ImportText(plan, dryRun, folder, file, console, messages).print();
			}
			if (saveMapping != null) {
				Path written = OutputFile.write(saveMapping, "json", out -> MappingFiles.write(plan.mapping(), out),
						console);
				console.message(messages.get("mapping.saved", written));
			}
			return ExitCode.DONE.code();
		}
	}

	private IntakePlan plan(OpenDossier dossier) {
		try {
			Optional<IntakeMapping> given = mapping == null ? Optional.empty()
					: Optional.of(MappingFiles.read(console.resolve(mapping), console.locale()));
			SheetFile read = intake.read(console.resolve(file), console.locale());
			IntakePlan plan = intake.plan(new IntakeRequest(dossier, read, as, sheets, statement, given, overwrite,
					console.locale(), console.today()));
			if (plan.refused()) {
				throw new CommandFailure(ExitCode.INPUT, plan.problems().get(0).message());
			}
			return plan;
		} catch (IntakeException e) {
			throw new CommandFailure(e.isQuestion() ? ExitCode.USAGE : ExitCode.INPUT, e.getMessage(), e);
		}
	}
}
