package org.waarborg.tests.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.waarborg.assurance.internal.AssuranceDomain;
import org.waarborg.cli.internal.NewContribution;
import org.waarborg.cli.internal.TemplateContribution;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.cli.internal.ControlSetContribution;
import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.intake.Intake;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.intake.xlsx.internal.XlsxReader;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.internal.Installer;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.data.internal.JsonWriter;
import org.waarborg.report.docx.internal.DocxWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.report.pdf.internal.PdfWriter;
import org.waarborg.report.xlsx.internal.XlsxWriter;
import org.waarborg.risk.internal.RiskDomain;
import org.waarborg.rules.Rules;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.cli.internal.StatementContribution;
import org.waarborg.statement.cli.internal.VerifyReleaseContribution;
import org.waarborg.statement.compare.internal.ComparisonDocumentSource;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.statement.internal.StatementStarter;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.migration.internal.MigrationDocumentSource;
import org.waarborg.statement.release.internal.ReleaseRuleBook;
import org.waarborg.store.DossierStore;
import org.waarborg.store.internal.DossierStoreImpl;

/** The commands of the product, put together by hand over a registry of the test's own. */
public final class CommandLineBuilder {

	private CommandLineBuilder() {
	}

	/** The commands over a registry. */
	public static List<CommandContribution> commands(ControlSetRegistry registry, CatalogChecker checker) {
		DossierStore store = new DossierStoreImpl(
				List.of(new StatementDomain(), new RiskDomain(), new AssuranceDomain()));
		WhiteboardDocuments documents = new WhiteboardDocuments();
		documents.addSource(new StatementDocumentSource(registry), Map.of());
		documents.addSource(new ComparisonDocumentSource(), Map.of());
		documents.addSource(new MigrationDocumentSource(registry), Map.of());
		documents.addWriter(new HtmlWriter(), Map.of());
		documents.addWriter(new CsvWriter(), Map.of());
		documents.addWriter(new JsonWriter(), Map.of());
		documents.addWriter(new XlsxWriter(), Map.of());
		documents.addWriter(new DocxWriter(), Map.of());
		documents.addWriter(new PdfWriter(), Map.of());
		NewContribution start = new NewContribution(store, registry);
		start.addStarter(new StatementStarter(registry));
		return List.of(start, new StatementContribution(store, registry, documents, rules(), intake()),
				new VerifyReleaseContribution(store),
				new ControlSetContribution(registry, checker, intake(),
						new Installer(registry, checker, Map.of(), System.getProperty("java.home")), documents, store),
				new TemplateContribution(documents));
	}

	/** Reads workbooks and tables; takes nothing in. */
	private static Intake intake() {
		IntakeService intake = new IntakeService();
		intake.addReader(new XlsxReader());
		intake.addReader(new CsvReader());
		return intake;
	}

	/** The rules on statements and on their released versions. */
	private static Rules rules() {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new StatementRuleBook());
		rules.addBook(new ReleaseRuleBook());
		return rules;
	}

	/** Reads files as this registry would. */
	public static CatalogChecker checker(ControlSetRegistry registry) {
		return (RegistryImpl) registry;
	}

	/** Puts the lock of a save under way on another computer into a dossier. */
	public static void lock(Path dossier, String owner, String host) throws IOException {
		Files.writeString(dossier.resolve(".waarborg-lock"),
				String.join("\n", "waarborg-lock 1", "token 4711", "owner " + owner, "host " + host,
						"machine another", "pid 1", "since " + Instant.now(), ""),
				StandardCharsets.UTF_8);
	}

	/** What in a command's JSON is not as its schema in the bundle says. */
	public static List<String> violations(String bundle, String schema, JsonNode value) throws IOException {
		try (InputStream in = open(bundle, "schema/" + schema + ".schema.json")) {
			List<String> problems = new ArrayList<>();
			JsonNode root = new ObjectMapper().readTree(in);
			new SchemaSubset(root, problems).check(root, value, "$");
			return problems;
		}
	}

	private static InputStream open(String bundle, String path) throws IOException {
		Bundle own = FrameworkUtil.getBundle(CommandLineBuilder.class);
		if (own == null) {
			return Files.newInputStream(Path.of("bundles", bundle, path));
		}
		Bundle holder = Arrays.stream(own.getBundleContext().getBundles())
				.filter(b -> bundle.equals(b.getSymbolicName())).findFirst().orElseThrow();
		return holder.getEntry(path).openStream();
	}
}
