package org.waarborg.tests.assurancetasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.screen.task.Outcome;
import org.waarborg.tests.support.TaskWalk;

/** The register of certificates and the dossier of a supplier become files, by clicking. */
class AssuranceExportTest {

	@TempDir
	private Path temp;
	private AssuranceHouse house;

	@BeforeEach
	void start() {
		house = AssuranceHouse.example(temp);
	}

	@AfterEach
	void stop() {
		house.close();
	}

	@Test
	void fromASupplierItIsItsDossier() throws Exception {
		TaskWalk walk = house.walk("export", "assurance.suppliers", house.supplier("LV-002"));
		assertEquals("supplier-dossier", walk.input("document").value());
		assertEquals(house.supplier("LV-002").getId(), walk.input("supplier").value());
		walk.answer("language", "en").next();
		Path file = temp.resolve("noordwolk.html");
		Outcome outcome = walk.answer("format", "html").answer("file", file).finish();
		String text = Files.readString(file);
		assertTrue(text.contains("Supplier dossier of Noordwolk") && !text.contains("Kantora"), "of one supplier only");
		assertEquals(file, outcome.files().getFirst());
	}

	@Test
	void fromTheCertificatesItIsTheirRegisterForWhoMaySeeIt() throws Exception {
		TaskWalk walk = house.walk("export", "assurance");
		assertEquals("certificate-register", walk.input("document").value());
		assertEquals("", walk.input("supplier").value(), "of everybody");
		walk.next();
		Path file = temp.resolve("register.xlsx");
		walk.answer("format", "html").answer("file", file);
		assertEquals("register.html", ((Path) walk.input("file").value()).getFileName().toString());
		walk.finish();
		assertTrue(Files.readString(temp.resolve("register.html")).contains("Kantora"));
	}

	@Test
	void printingLeavesAPdfThatTheSystemTakesAway() throws Exception {
		Outcome outcome = house.walk("print", "assurance", house.certificate("CER-003")).finish();
		Path file = outcome.files().getFirst();
		assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1));
		assertFalse(file.startsWith(house.session().folder()));
	}
}
