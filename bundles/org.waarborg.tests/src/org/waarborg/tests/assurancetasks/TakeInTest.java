package org.waarborg.tests.assurancetasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.intake.internal.AgreementTarget;
import org.waarborg.assurance.intake.internal.CertificateTarget;
import org.waarborg.assurance.intake.internal.SupplierTarget;
import org.waarborg.assurance.screens.internal.AssuranceScreens;
import org.waarborg.assurance.screens.internal.agreement.AgreementScreens;
import org.waarborg.assurance.screens.internal.supplier.SupplierScreens;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.intake.tasks.internal.IntakeActions;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Outcome;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** Tables of suppliers, certificates and agreements are taken in where they are shown, and that is one step for undo. */
class TakeInTest {

	@TempDir
	private Path temp;

	private OpenedDossier opened;
	private Map<String, String> before;

	@BeforeEach
	void open() {
		IntakeService intake = new IntakeService();
		intake.addReader(new CsvReader());
		intake.addTarget(new SupplierTarget());
		intake.addTarget(new CertificateTarget());
		intake.addTarget(new AgreementTarget());
		opened = OpenedDossier
				.example(temp, "nl", new AssuranceScreens(), new SupplierScreens(), new AgreementScreens())
				.actions(new IntakeActions(intake));
		opened.settle();
		before = opened.files();
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private AssuranceRegister register() {
		return opened.session().dossier().roots(AssuranceRegister.class).getFirst();
	}

	private Outcome take(String source, String... lines) throws IOException {
		Path file = Files.writeString(temp.resolve(source + ".csv"), String.join("\n", lines) + "\n",
				StandardCharsets.UTF_8);
		Screen screen = opened.session().screen(Target.screen(source, register().getId())).orElseThrow();
		Outcome outcome = TaskWalk.of(TaskWalk.action(opened.session(), screen, Selection.NONE, "intake"))
				.answer("file", file).finish();
		opened.settle();
		return outcome;
	}

	private void undone() {
		opened.session().undo();
		assertEquals(before, opened.files());
	}

	@Test
	void suppliers() throws IOException {
		int count = register().getSuppliers().size();
		take("assurance.suppliers", "Leverancier;Dienst;Kritikaliteit;Gegevens;Rol",
				"Kade & Co;Roosterapp;hoog;medisch;verwerker");
		assertEquals(count + 1, register().getSuppliers().size());
		assertEquals("Kade & Co", register().getSuppliers().getLast().getOrganisation().getName());
		undone();
	}

	@Test
	void certificates() throws IOException {
		int count = register().getCertificates().size();
		Outcome outcome = take("assurance", "Leverancier;Norm;Certificaatnummer;Geldig vanaf;Geldig tot",
				"Kade & Co;NEN 7510:2024;N-2026-77;1-3-2026;28-2-2029");
		assertEquals(count + 1, register().getCertificates().size(), outcome.message());
		assertEquals("N-2026-77", Certificates.number(register().getCertificates().getLast()));
		undone();
	}

	@Test
	void agreements() throws IOException {
		int count = register().getAgreements().size();
		Outcome outcome = take("assurance.agreements", "Leverancier;Soort;Vorm;Getekend;Loopt tot",
				"Kade & Co;verwerkersovereenkomst;bijlage;1-2-2026;31-1-2029");
		assertEquals(count + 1, register().getAgreements().size(), outcome.message());
		assertTrue(register().getAgreements().getLast().getSignedOn().toString().equals("2026-02-01"));
		undone();
	}
}
