package org.waarborg.tests.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.cli.internal.AgreementContribution;
import org.waarborg.assurance.cli.internal.CertificateContribution;
import org.waarborg.assurance.cli.internal.SupplierContribution;
import org.waarborg.assurance.internal.CertificateDocumentSource;
import org.waarborg.assurance.internal.SupplierDocumentSource;
import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.dossier.Organisation;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.Terminal;

/** {@code waarborg supplier} and {@code waarborg certificate} as their users meet them. */
class AssuranceCommandsTest {

	private static final int DONE = 0;
	private static final int USAGE = 2;
	private static final int INPUT = 3;

	@TempDir
	Path folder;

	private final DossierStore store = Scenario.store();
	private Terminal terminal;
	private Path dossier;

	@BeforeEach
	void start() throws StoreException {
		ControlSetRegistry registry = Registries.of();
		WhiteboardDocuments documents = new WhiteboardDocuments();
		documents.addSource(new CertificateDocumentSource(registry), Map.of());
		documents.addSource(new SupplierDocumentSource(registry), Map.of());
		documents.addWriter(new HtmlWriter(), Map.of());
		documents.addWriter(new CsvWriter(), Map.of());
		terminal = new Terminal(List.of(new SupplierContribution(store, registry, documents),
				new CertificateContribution(store, registry, documents),
				new AgreementContribution(store, registry, documents)));
		dossier = folder.resolve("dossier");
		try (Scenario s = new Scenario(dossier)) {
			s.open().save();
		}
	}

	private int run(String group, String word, String... words) {
		return terminal.run("en", Stream.concat(Stream.of(group, word, dossier.toString()), Stream.of(words))
				.toArray(String[]::new));
	}

	private void fill() throws StoreException {
		try (Scenario s = new Scenario(folder.resolve("filled"))) {
			Organisation north = Assurances.organisation("Noordwolk");
			s.dossier().getOrganisations().add(north);
			AssuranceRegister register = s.file("assurance/one.assurance", Assurances.register());
			Supplier supplier = Assurances.supplier(register, north);
			supplier.setCode("LV-001");
			Assurances.service(supplier, ProcessingRole.PROCESSOR, DataKind.HEALTH).setCode("DVS-01");
			Certificate certificate = Assurances.certificate(register, north, "nen7510-2024",
					Scenario.TODAY.plusYears(2));
			certificate.setCode("CER-001");
			certificate.setDecidedOn(Scenario.TODAY.minusMonths(10));
			certificate.getVerifications().clear();
			Assurances.agreement(register, north, AgreementKind.PROCESSOR);
			for (int i = 1; i <= 5; i++) {
				s.decision("basis-1#A.5." + i).setApplicability(Applicability.APPLICABLE);
			}
			s.request("nl", List.of());
			s.open().save();
		}
		dossier = folder.resolve("filled");
	}

	@Test
	void aRegisterIsBegunOnce() throws StoreException {
		assertEquals(INPUT, run("supplier", "list"), terminal::err);
		assertTrue(terminal.err().contains("waarborg supplier start"), terminal.err());
		assertEquals(DONE, run("supplier", "start"), terminal::err);
		assertEquals(USAGE, run("supplier", "start"), terminal::err);
		try (OpenDossier open = store.open(dossier, OpenMode.READ_ONLY)) {
			assertEquals(1, open.roots(AssuranceRegister.class).size());
			assertTrue(open.problems().isEmpty());
		}
	}

	@Test
	void aRegisterThatCannotBeReadIsNotBegunAnew() throws Exception {
		fill();
		Path file = dossier.resolve("assurance/one.assurance");
		String whole = Files.readString(file);
		String half = whole.substring(0, whole.length() / 2);
		Files.writeString(file, half);
		assertEquals(INPUT, run("supplier", "list"), terminal::err);
		assertTrue(terminal.err().contains("could be read"), terminal.err());
		assertFalse(terminal.err().contains("supplier start"), terminal.err());
		assertEquals(INPUT, run("supplier", "start"), terminal::err);
		assertEquals(half, Files.readString(file));
	}

	/** From "claims" to "verified, covers our service, five controls rely on it, surveillance planned", in one sitting. */
	@Test
	void fromAClaimToFiveControls() throws StoreException {
		fill();
		assertEquals(DONE, run("certificate", "show", "CER-001"), terminal::err);
		assertTrue(terminal.out().contains("claimed"), terminal.out());
		assertEquals(USAGE, run("certificate", "verify", "CER-001", "--by", "Aïsha van der Meer"),
				"nothing says where");
		assertEquals(DONE, run("certificate", "verify", "CER-001", "--by", "Aïsha van der Meer", "--where",
				"register of NEN"), terminal::err);
		assertEquals(USAGE,
				run("certificate", "cover", "CER-001", "--service", "DVS-01", "--by", "Aïsha van der Meer"));
		assertEquals(DONE, run("certificate", "cover", "CER-001", "--service", "DVS-01", "--by", "Aïsha van der Meer",
				"--because", "Hosting is named"), terminal::err);
		assertEquals(DONE, run("certificate", "rely", "CER-001", "--control", "A.5.1,A.5.2,A.5.3,A.5.4,A.5.5"),
				terminal::err);
		assertEquals(DONE, run("certificate", "audit", "CER-001", "--planned", "2027-03-15"), terminal::err);
		assertEquals(DONE, run("certificate", "show", "CER-001"), terminal::err);
		for (String said : List.of("verified in register", "register of NEN", "Hosting is named", "A.5.5",
				"15 Mar 2027")) {
			assertTrue(terminal.out().contains(said), said + " in " + terminal.out());
		}
		try (OpenDossier open = store.open(dossier, OpenMode.READ_ONLY)) {
			List<Part> parts = open.roots(StatementOfApplicability.class).get(0).getDecisions().stream()
					.flatMap(d -> d.getParts().stream()).toList();
			assertEquals(5, parts.size());
			assertTrue(parts.stream().allMatch(p -> p.getPerformer() == Performer.SUPPLIER
					&& p.getProvider().getName().equals("Noordwolk") && p.getAssurance().size() == 1));
		}
		assertEquals(DONE, run("certificate", "rely", "CER-001", "--control", "A.5.1"), terminal::err);
		assertEquals(USAGE, run("certificate", "rely", "CER-001", "--control", "A.9.9"), terminal::err);
	}

	@Test
	void whatIsSetIsTakenBackByTheLineThatIsPrinted() throws StoreException {
		fill();
		assertEquals(DONE, run("supplier", "set", "LV-001", "--service", "DVS-01", "criticality=high", "keys=own",
				"data-kinds=health,citizen-service-number", "breach-hours=24"), terminal::err);
		assertTrue(terminal.out().contains("criticality=low") && terminal.out().contains("data-kinds=health")
				&& terminal.out().contains("breach-hours=0"), terminal.out());
		assertEquals(USAGE, run("supplier", "set", "LV-001", "status=perhaps"));
		assertTrue(terminal.err().contains("candidate, active"), terminal.err());
		assertEquals(USAGE, run("supplier", "set", "LV-001", "services=x"));
		assertEquals(USAGE, run("supplier", "set", "LV-001", "status"));
		assertEquals(DONE, run("supplier", "set", "Noordwolk", "status=leaving", "owner=Aïsha van der Meer"),
				terminal::err);
		try (OpenDossier open = store.open(dossier, OpenMode.READ_ONLY)) {
			Supplier supplier = open.roots(AssuranceRegister.class).get(0).getSuppliers().get(0);
			assertEquals(List.of("LEAVING", "HIGH", "24", "Aïsha van der Meer"),
					List.of(supplier.getStatus().getName(), supplier.getServices().get(0).getCriticality().getName(),
							String.valueOf(supplier.getServices().get(0).getBreachHours()),
							supplier.getOwner().getName()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "supplier list", "supplier show", "certificate list", "certificate show",
			"agreement list" })
	void jsonIsAsItsSchemaSays(String command) throws Exception {
		fill();
		String[] words = command.split(" ");
		String[] rest = words[1].equals("show")
				? new String[] { words[0].equals("supplier") ? "LV-001" : "CER-001", "--format", "json" }
				: new String[] { "--format", "json" };
		assertEquals(DONE, run(words[0], words[1], rest), terminal::err);
		fits(new ObjectMapper().readTree(terminal.out()), command.replace(' ', '-'));
	}

	/** What a command said is what its schema says. */
	static void fits(JsonNode said, String schema) throws IOException {
		try (var in = CertificateContribution.class.getClassLoader()
				.getResourceAsStream("schema/" + schema + ".schema.json")) {
			fits(said, new ObjectMapper().readTree(in), schema);
		}
	}

	/** Types, required names and literals: what the schemas use. */
	private static void fits(JsonNode said, JsonNode schema, String at) {
		if (schema.has("enum")) {
			assertTrue(schema.get("enum").valueStream().anyMatch(said::equals), at + ": " + said);
			return;
		}
		switch (schema.get("type").asText()) {
			case "array" -> {
				assertTrue(said.isArray(), at);
				said.forEach(one -> fits(one, schema.get("items"), at + "[]"));
			}
			case "object" -> {
				TreeSet<String> names = new TreeSet<>();
				said.fieldNames().forEachRemaining(names::add);
				TreeSet<String> required = new TreeSet<>();
				schema.get("required").forEach(r -> required.add(r.asText()));
				assertEquals(required, names, at);
				names.forEach(n -> fits(said.get(n), schema.get("properties").get(n), at + "." + n));
			}
			case "integer" -> assertTrue(said.isInt(), at);
			case "boolean" -> assertTrue(said.isBoolean(), at);
			default -> assertTrue(said.isTextual(), at + ": " + said);
		}
	}

	@Test
	void documentsAreWritten() throws StoreException, IOException {
		fill();
		Path file = folder.resolve("certificates.html");
		assertEquals(DONE, run("certificate", "export", "-o", file.toString()), terminal::err);
		assertTrue(Files.readString(file).contains("Noordwolk"));
		Path one = folder.resolve("supplier.html");
		assertEquals(DONE, run("supplier", "export", "--supplier", "LV-001", "-o", one.toString()), terminal::err);
		assertTrue(Files.readString(one).contains("Supplier dossier of Noordwolk"));
		assertEquals(USAGE, run("supplier", "export", "--supplier", "LV-999", "-o", one.toString()));
		assertEquals(DONE, run("certificate", "list", "--format", "csv"), terminal::err);
		assertFalse(terminal.out().isBlank());
		assertEquals(DONE, run("certificate", "list", "--lapsed"), terminal::err);
		assertFalse(terminal.out().contains("CER-001"));
	}
}
