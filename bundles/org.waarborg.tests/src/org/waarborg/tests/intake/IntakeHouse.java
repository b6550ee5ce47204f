package org.waarborg.tests.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.osgi.framework.FrameworkUtil;

import org.waarborg.cli.internal.NewContribution;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.dossier.intake.internal.AssetTarget;
import org.waarborg.dossier.intake.internal.EvidenceTarget;
import org.waarborg.dossier.intake.internal.MeasureTarget;
import org.waarborg.intake.cli.internal.ImportContribution;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.intake.xlsx.internal.XlsxReader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.intake.internal.StatementTarget;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.statement.internal.StatementStarter;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Services;
import org.waarborg.tests.support.Terminal;

/** A house with everything that an import needs, over the control sets that the product ships. */
public final class IntakeHouse {

	public static final Locale DUTCH = Locale.of("nl");

	public final ControlSetRegistry registry = shipped();
	public final DossierStore store = new DossierStoreImpl(List.of(new StatementDomain()));
	public final IntakeService intake = new IntakeService();
	public final Path folder;
	public final Path dossier;
	private final Terminal terminal;

	public IntakeHouse(Path folder, String... newArguments) {
		this.folder = folder;
		this.dossier = folder.resolve("dossier");
		intake.addReader(new CsvReader());
		intake.addReader(new XlsxReader());
		intake.addTarget(new StatementTarget(registry));
		intake.addTarget(new AssetTarget());
		intake.addTarget(new MeasureTarget());
		intake.addTarget(new EvidenceTarget());
		NewContribution start = new NewContribution(store, registry);
		start.addStarter(new StatementStarter(registry));
		List<CommandContribution> commands = List.of(start, new ImportContribution(store, intake));
		terminal = new Terminal(commands);
		List<String> words = new ArrayList<>(List.of("new", dossier.toString(), "--organisation", "Zorggroep Voorbeeld",
				"--scope", "Alle zorg", "--ciso", "Eva Voorbeeld"));
		words.addAll(List.of(newArguments));
		if (terminal.run("nl", words.toArray(String[]::new)) != 0) {
			throw new IllegalStateException(terminal.err());
		}
	}

	/** What the product ships: the services of the framework, or the files of the checkout. */
	private static ControlSetRegistry shipped() {
		if (FrameworkUtil.getBundle(IntakeHouse.class) != null) {
			return Services.get(ControlSetRegistry.class);
		}
		try (Stream<Path> files = Files.walk(Path.of("bundles"), 3)) {
			return Registries.of().withSets(files.filter(f -> f.toString().matches(
					".*org.waarborg.controlset.*/(catalog|text)/.*\\.(controlset|controltext)")).sorted().toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** {@code waarborg import DOSSIER FILE …}. */
	public int run(Path file, String... more) {
		return runIn("nl", file, more);
	}

	public int runIn(String language, Path file, String... more) {
		return terminal.run(language, Stream.concat(Stream.of("import", dossier.toString(), file.toString()),
				Stream.of(more)).toArray(String[]::new));
	}

	public String out() {
		return terminal.out();
	}

	public String err() {
		return terminal.err();
	}

	public OpenDossier open() throws StoreException {
		return store.open(dossier, OpenMode.READ_WRITE);
	}

	/** What in the JSON of the command is not as its schema says. */
	public static List<String> violations(JsonNode json) throws IOException {
		return CommandLineBuilder.violations("org.waarborg.intake.cli", "import", json);
	}

	/** The controls of a set that are controls, and no care parts. */
	public List<ResolvedControl> controls(String set) {
		return registry.set(set).orElseThrow().controls().stream().filter(c -> c.assessable() && !c.carePart())
				.toList();
	}

	/** 5.1 for A.5.1. */
	public static String number(ResolvedControl control) {
		return control.ref().control().replaceFirst("^A\\.", "");
	}

	public List<StatementRow> rows(StatementOfApplicability statement) {
		return StatementRows.of(statement, registry, new StatementView.Combined());
	}

	public StatementRow row(StatementOfApplicability statement, String control) {
		return rows(statement).stream().filter(r -> r.ref().control().equals(control)).findFirst().orElseThrow();
	}
}
