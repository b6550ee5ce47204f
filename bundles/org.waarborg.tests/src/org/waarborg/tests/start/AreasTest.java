package org.waarborg.tests.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.start.internal.Claim;
import org.waarborg.start.internal.ConfigurationArea;
import org.waarborg.start.internal.Installation;
import org.waarborg.start.internal.InstanceArea;

/** Where a running workbench keeps its things. */
class AreasTest {

	private static final String WINDOWS = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
	private static final String PREFERENCES = ".metadata/.plugins/org.eclipse.core.runtime/.settings/org.waarborg.prefs";

	@TempDir
	Path folder;

	private static Path write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private Installation installation(String name) throws IOException {
		Path root = folder.resolve(name);
		write(root.resolve("configuration/config.ini"), "eclipse.buildId=0.1.0.1\nosgi.bundles=a\n");
		write(root.resolve("plugins/a_1.jar"), "a");
		return new Installation(root);
	}

	@Test
	void aSecondWorkbenchGetsAnAreaOfItsOwnWithThePreferencesOfTheFirst() throws Exception {
		write(folder.resolve("workbench").resolve(PREFERENCES), "theme=dark");
		write(folder.resolve("workbench").resolve(WINDOWS), "<windows/>");
		try (Claim first = InstanceArea.claim(folder).orElseThrow();
				Claim second = InstanceArea.claim(folder).orElseThrow()) {
			assertEquals(folder.resolve("workbench"), first.folder());
			assertEquals(folder.resolve("workbench-2"), second.folder());
			assertEquals("theme=dark", Files.readString(second.folder().resolve(PREFERENCES)));
			assertFalse(Files.exists(second.folder().resolve(WINDOWS)));
		}
		try (Claim again = InstanceArea.claim(folder).orElseThrow()) {
			assertEquals(folder.resolve("workbench"), again.folder());
		}
	}

	@Test
	void aSecondWorkbenchKeepsItsOwnPreferencesTheNextTime() throws Exception {
		write(folder.resolve("workbench").resolve(PREFERENCES), "theme=dark");
		write(folder.resolve("workbench-2").resolve(PREFERENCES), "theme=light");
		try (Claim first = InstanceArea.claim(folder).orElseThrow();
				Claim second = InstanceArea.claim(folder).orElseThrow()) {
			assertNotEquals(first.folder(), second.folder());
			assertEquals("theme=light", Files.readString(second.folder().resolve(PREFERENCES)));
		}
	}

	@Test
	void windowsOfAnotherVersionAreDroppedAndPreferencesStay() throws Exception {
		Path windows = write(folder.resolve(WINDOWS), "<windows/>");
		Path preferences = write(folder.resolve(PREFERENCES), "theme=dark");
		assertTrue(InstanceArea.dropForeignWindows(folder, "0.1.0.1"));
		assertFalse(Files.exists(windows));
		assertEquals("theme=dark", Files.readString(preferences));

		write(windows, "<windows/>");
		assertFalse(InstanceArea.dropForeignWindows(folder, "0.1.0.1"));
		assertTrue(Files.exists(windows));

		assertTrue(InstanceArea.dropForeignWindows(folder, "0.1.0.2"));
		assertFalse(Files.exists(windows));
	}

	@Test
	void aFreshAreaHasNothingToDrop() throws Exception {
		assertFalse(InstanceArea.dropForeignWindows(folder.resolve("fresh"), "0.1.0.1"));
	}

	@Test
	void theBuildIsReadFromTheProduct() throws Exception {
		assertEquals("0.1.0.1", installation("product").build());
		assertThrows(IOException.class, () -> new Installation(folder.resolve("nowhere")).build());
	}

	@Test
	void otherBundlesMeanAnotherConfigurationAndTheOldOneGoes() throws Exception {
		Installation product = installation("product");
		Path old;
		try (Claim claim = ConfigurationArea.claim(folder.resolve("cache"), product)) {
			old = claim.folder();
			write(old.resolve("org.eclipse.osgi/framework.info.1"), "what was worked out");
		}
		write(product.root().resolve("plugins/a_1.jar"), "another");
		try (Claim claim = ConfigurationArea.claim(folder.resolve("cache"), product)) {
			assertNotEquals(old, claim.folder());
			ConfigurationArea.sweep(claim.folder());
			assertTrue(Files.isDirectory(claim.folder()));
		}
		assertFalse(Files.exists(old));
	}

	@Test
	void aConfigurationThatARunningWorkbenchUsesStays() throws Exception {
		Installation product = installation("product");
		try (Claim running = ConfigurationArea.claim(folder.resolve("cache"), product)) {
			write(product.root().resolve("plugins/b_1.jar"), "b");
			try (Claim claim = ConfigurationArea.claim(folder.resolve("cache"), product)) {
				ConfigurationArea.sweep(claim.folder());
			}
			assertTrue(Files.isDirectory(running.folder()));
		}
	}

	@Test
	void theConfigurationOfAnotherInstallationStaysForAMonth() throws Exception {
		Path cache = folder.resolve("cache");
		Path other;
		try (Claim claim = ConfigurationArea.claim(cache, installation("other"))) {
			other = claim.folder();
		}
		try (Claim claim = ConfigurationArea.claim(cache, installation("product"))) {
			ConfigurationArea.sweep(claim.folder());
			assertTrue(Files.exists(other));
			Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
			ConfigurationArea.sweep(claim.folder());
			assertFalse(Files.exists(other));
		}
	}
}
