package org.waarborg.tests.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.intake.internal.AgreementTarget;
import org.waarborg.assurance.intake.internal.CertificateTarget;
import org.waarborg.assurance.intake.internal.ReceivedTarget;
import org.waarborg.assurance.intake.internal.SupplierTarget;
import org.waarborg.controlset.Flag;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakePlan.Outcome;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CatalogBuilder;

/** Suppliers, certificates, agreements and a supplier's statement from spreadsheets. */
class AssuranceIntakeTest {

	@TempDir
	Path folder;
	private Scenario scenario;
	private AssuranceRegister register;
	private final IntakeService intake = new IntakeService();

	@BeforeEach
	void start() {
		scenario = new Scenario(folder.resolve("dossier"));
		scenario.controlSets(CatalogBuilder.norm("basis-1", "Norm Basis", "2022").group("A.5", "Organisatie")
				.control("A.5.1", "Eerste").control("A.5.2", "Tweede").build());
		register = scenario.file("assurance/one.assurance", Assurances.register());
		intake.addReader(new CsvReader());
		intake.addTarget(new SupplierTarget());
		intake.addTarget(new CertificateTarget());
		intake.addTarget(new AgreementTarget());
		intake.addTarget(new ReceivedTarget(scenario.registry()));
	}

	@AfterEach
	void stop() {
		scenario.close();
	}

	private IntakePlan plan(String as, String subject, boolean overwrite, String... lines)
			throws IOException, IntakeException {
		Path file = Files.writeString(folder.resolve(as + ".csv"), String.join("\n", lines) + "\n",
				StandardCharsets.UTF_8);
		return intake.plan(new IntakeRequest(scenario.open(), intake.read(file, Locale.of("nl")), as, List.of(),
				subject, Optional.empty(), overwrite, Locale.of("nl"), Scenario.TODAY));
	}

	private static final String HEAD = "Leverancier;Code;Dienst;Kritikaliteit;Gegevens;Rol;Land;Contractwaarde";

	@Test
	void aRowBecomesOrganisationSupplierAndService() throws IOException, IntakeException {
		IntakePlan plan = plan("suppliers", "", false, HEAD,
				"Noordwolk B.V.;L-77;Hosting;Klasse A;Patiëntgegevens en BSN;Verwerker;NL; 12000",
				"Zuidveer;;Roosters;C;NAW;nee;Duitsland / Nergensland;");
		assertEquals(0, register.getSuppliers().size(), "a plan does nothing");
		plan.apply();
		Supplier north = register.getSuppliers().get(0);
		SuppliedService hosting = north.getServices().get(0);
		assertEquals("Noordwolk B.V.", north.getOrganisation().getName());
		assertEquals("L-77", north.getOrganisation().getCode());
		assertEquals(List.of(Criticality.HIGH, ProcessingRole.PROCESSOR),
				List.of(hosting.getCriticality(), hosting.getRole()));
		assertTrue(hosting.getDataKinds().containsAll(List.of(DataKind.HEALTH, DataKind.CITIZEN_SERVICE_NUMBER)));
		assertEquals("NL", hosting.getLocations().get(0).getCountry());
		assertTrue(north.getNotes().get(0).getText().contains("Contractwaarde: 12000"), "nothing is lost");
		Supplier south = register.getSuppliers().get(1);
		assertEquals("DE", south.getServices().get(0).getLocations().get(0).getCountry());
		assertTrue(south.getNotes().get(0).getText().contains("Nergensland"));
		assertTrue(plan.problems().stream().anyMatch(p -> p.code().equals("country")), plan.problems().toString());
		scenario.open().editingDomain().getCommandStack().undo();
		assertEquals(0, register.getSuppliers().size(), "one step");
	}

	@Test
	void theSameTableTwiceChangesNothingAndADifferenceIsListed() throws IOException, IntakeException {
		plan("suppliers", "", false, HEAD, "Noordwolk;;Hosting;A;;Verwerker;NL;").apply();
		IntakePlan again = plan("suppliers", "", false, HEAD, "Noordwolk;;Hosting;A;;Verwerker;NL;",
				"noordwolk;;Hosting;B;;Verwerker;NL;");
		assertEquals(Outcome.SAME, again.items().get(0).outcome(), again.items().toString());
		assertEquals(Outcome.KEPT, again.items().get(1).outcome());
		again.apply();
		assertEquals(1, register.getSuppliers().size());
		assertEquals(Criticality.HIGH, register.getSuppliers().get(0).getServices().get(0).getCriticality());
		plan("suppliers", "", true, HEAD, "Noordwolk;;Hosting;B;;Verwerker;NL;").apply();
		assertEquals(Criticality.MEDIUM, register.getSuppliers().get(0).getServices().get(0).getCriticality());
	}

	@Test
	void certificatesAreFoundAgainByTheirNumber() throws IOException, IntakeException {
		String head = "Leverancier;Norm;Certificaatnummer;Geldig vanaf;Geldig tot;Instelling;Scope;Status";
		plan("certificates", "", false, head,
				"Noordwolk;NEN 7510:2024;N-1;01-03-2026;28-02-2029;Certavoor;Hosting;geverifieerd",
				"Noordwolk;ISO 27001:2022;N-2;01-03-2026;ooit;Certavoor;Hosting;gezien",
				"Zuidveer;Keurmerk X;;;;;;").apply();
		assertEquals(3, register.getCertificates().size());
		Certificate first = register.getCertificates().get(0);
		assertEquals("nen7510-2024", first.getNorm());
		assertEquals(LocalDate.of(2029, 2, 28), Certificates.until(first).orElseThrow());
		assertEquals(Standing.VERIFIED, Certificates.standing(first));
		assertEquals("Certavoor", first.getBody().getName());
		assertTrue(first.getScheme().getNorms().contains("nen7510-2024"));
		Certificate second = register.getCertificates().get(1);
		assertTrue(Certificates.until(second).isEmpty());
		assertTrue(second.getNotes().get(0).getText().contains("ooit"));
		assertEquals("Keurmerk X", register.getCertificates().get(2).getNormText());
		plan("certificates", "", false, head,
				"Noordwolk;NEN 7510:2024;n-1;01-03-2026;28-02-2029;Certavoor;Hosting;gezien").apply();
		assertEquals(3, register.getCertificates().size());
		assertEquals(Standing.VERIFIED, Certificates.standing(first), "a table takes nothing back");
	}

	@Test
	void agreementsGoByPartyAndKind() throws IOException, IntakeException {
		plan("agreements", "", false, "Leverancier;Soort;Vorm;Getekend;Loopt tot;Verlenging",
				"Noordwolk;Verwerkersovereenkomst;Bijlage;14-05-2024;31-12-2027;stilzwijgend",
				"Noordwolk;SLA;apart;14-05-2024;;", "Zuidveer;;;;;").apply();
		assertEquals(List.of(AgreementKind.PROCESSOR, AgreementKind.SERVICE, AgreementKind.PROCESSOR),
				register.getAgreements().stream().map(Agreement::getKind).toList());
		assertEquals(Renewal.TACIT, register.getAgreements().get(0).getRenewal());
		assertEquals(LocalDate.of(2024, 5, 14), register.getAgreements().get(0).getSignedOn());
	}

	@Test
	void aStatementOfASupplierIsReadWhateverItsColumns() throws IOException, IntakeException {
		plan("suppliers", "", false, HEAD, "Noordwolk;;Hosting;A;;Verwerker;NL;").apply();
		String[] table = { "Nr;Van toepassing;Status;Motivatie;Eigenaar", "A.5.1;Ja;Volledig;Risico;CISO",
				"5.2;Nee;;Geen ontwikkeling;", "9.99;Ja;;;" };
		assertThrows(IntakeException.class, () -> plan("received-statement", "", false, table), "of whom?");
		IntakePlan plan = plan("received-statement", "Noordwolk", false, table);
		plan.apply();
		ReceivedStatement received = register.getReceivedStatements().get(0);
		assertEquals("basis-1", received.getSet());
		assertEquals(List.of("basis-1#A.5.1", "basis-1#A.5.2"),
				received.getRows().stream().map(r -> r.getControl().toString()).toList());
		assertEquals(List.of(Flag.YES, Flag.NO), received.getRows().stream().map(r -> r.getApplicable()).toList());
		assertTrue(received.getRows().get(0).getText().contains("Eigenaar: CISO"));
		assertTrue(plan.problems().stream().anyMatch(p -> p.message().contains("9.99")), plan.problems().toString());
	}
}
