package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.store.StoreProblem.Kind;

/** Which files belong to a dossier, and which are left alone. */
class FolderTest {

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void makeDossier() throws Exception {
		folder = SampleDossier.saved(temp.resolve("dossier"));
	}

	private static void link(Path link, Path target) {
		try {
			Files.createSymbolicLink(link, target);
		} catch (IOException | UnsupportedOperationException e) {
			Assumptions.abort("No symbolic links here: " + e);
		}
	}

	@Test
	void conflictCopiesAreNamedAndNotLoaded() throws Exception {
		List<String> copies = List.of("dossier-PC12.waarborg", "dossier (1).waarborg", "statements/nen7510-PC12.soa",
				"statements/nen7510 2.soa", "statements/nen7510 (conflicted copy 2026-11-21).soa",
				"statements/nen7510 (Sanne's conflicted copy 2026-11-21).soa",
				"statements/nen7510.sync-conflict-20261121-101112-ABCDEFG.soa");
		for (String copy : copies) {
			Files.copy(folder.resolve(copy.endsWith("soa") ? SampleDossier.FIRST : SampleDossier.ROOT),
					folder.resolve(copy));
		}
		Map<String, String> before = SampleDossier.snapshot(folder);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(copies.stream().sorted().toList(), dossier.problems().stream()
					.filter(p -> p.kind() == Kind.CONFLICT_COPY && p.severity() == StoreProblem.Severity.WARNING)
					.map(StoreProblem::file)
					.sorted().toList());
			assertTrue(dossier.writable());
			assertEquals(2, dossier.roots(StatementOfApplicability.class).size());
			dossier.edits()
					.run(dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "en"));
			dossier.save();
		}
		Map<String, String> after = SampleDossier.snapshot(folder);
		copies.forEach(copy -> assertEquals(before.get(copy), after.get(copy)));
	}

	@Test
	void aStatementThatOnlySoundsLikeACopyIsLoaded() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			dossier.addFile("statements/nen7510-lab.soa", SampleDossier.statement(dossier, "nen7510-2024", 1));
			dossier.save();
		}
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(3, dossier.roots(StatementOfApplicability.class).size());
			assertEquals(List.of(), dossier.problems());
		}
	}

	@Test
	void releasedHiddenAndOtherFilesAreLeftAlone() throws Exception {
		for (String file : List.of("statements/released/nen7510-v1.soa", ".git/x.soa", "statements/.hidden.soa",
				"notes.txt",
				"statements/nen7510.soa.before-repair-20260101T000000Z")) {
			Files.createDirectories(folder.resolve(file).getParent());
			Files.writeString(folder.resolve(file), "not even XML");
		}
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of(), dossier.problems());
			assertEquals(List.of(SampleDossier.ROOT, SampleDossier.SECOND, SampleDossier.FIRST), dossier.files());
			assertEquals(List.of(), dossier.closedFiles());
			assertEquals(List.of("statements/released/nen7510-v1.soa"), dossier.filesIn("statements/released"));
			assertEquals(List.of(), dossier.filesIn("statements/none"));
		}
	}

	@Test
	void openingDoesNotEvenLookIntoReleased() throws Exception {
		Path released = Files.createDirectories(folder.resolve("statements/released"));
		Files.writeString(released.resolve("nen7510-v1.soa"), "x");
		FileTime long_ago = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
		Files.setAttribute(released, "lastAccessTime", long_ago);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertTrue(dossier.writable());
			assertEquals(long_ago, Files.getAttribute(released, "lastAccessTime"));
		}
	}

	@Test
	void ownControlSetsAreListedAndNotLoaded() throws Exception {
		Files.createDirectories(folder.resolve("controlsets"));
		Files.writeString(folder.resolve("controlsets/own.controlset"), "for the registry");
		Files.writeString(folder.resolve("stray.controlset"), "not in its folder");
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of(folder.toRealPath().resolve("controlsets/own.controlset")), dossier.ownControlSets());
			assertEquals(List.of(), dossier.problems());
		}
	}

	@Test
	void filesOfAMissingDomainStayClosedAndUntouched() throws Exception {
		Map<String, String> before = SampleDossier.snapshot(folder);
		try (OpenDossier dossier = SampleDossier.storeWithoutDomains().open(folder, OpenMode.READ_WRITE)) {
			assertEquals(List.of(SampleDossier.SECOND, SampleDossier.FIRST), dossier.closedFiles());
			assertTrue(SampleDossier.kinds(dossier).contains(Kind.DOMAIN_MISSING));
			assertTrue(dossier.writable());
			dossier.edits()
					.run(dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "en"));
			assertEquals(List.of(SampleDossier.ROOT), dossier.save().written());
		}
		Map<String, String> after = SampleDossier.snapshot(folder);
		assertEquals(before.get(SampleDossier.FIRST), after.get(SampleDossier.FIRST));
		assertEquals(before.get(SampleDossier.SECOND), after.get(SampleDossier.SECOND));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of("statement"), dossier.dossier().getDomainsUsed());
			assertEquals(List.of(), dossier.problems());
		}
	}

	@Test
	void referencesIntoClosedFilesAreFineAndStayAsTheyAre() throws Exception {
		SampleDossier.replace(folder, SampleDossier.SECOND, "href=\"dossier:/statements/nen7510.soa#",
				"href=\"dossier:/risks/2026.risk#");
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(List.of(), SampleDossier.errors(dossier));
			dossier.edits().run(dossier.edits().set(SampleDossier.decision(dossier, SampleDossier.SECOND, 0),
					StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "x"));
			dossier.save();
		}
		assertTrue(Files.readString(folder.resolve(SampleDossier.SECOND)).contains("href=\"dossier:/risks/2026.risk#"));
	}

	@Test
	void aModelFileThatIsALinkIsNotFollowed() throws Exception {
		Path outside = temp.resolve("outside.soa");
		Files.move(folder.resolve(SampleDossier.FIRST), outside);
		link(folder.resolve(SampleDossier.FIRST), outside);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertTrue(SampleDossier.errors(dossier).stream()
					.anyMatch(p -> p.kind() == Kind.LINK && p.file().equals(SampleDossier.FIRST)),
					dossier.problems().toString());
			assertFalse(dossier.writable());
			assertFalse(dossier.files().contains(SampleDossier.FIRST));
		}
	}

	@Test
	void aRootFileThatIsALinkIsNamed() throws Exception {
		Path outside = temp.resolve("outside.waarborg");
		Files.move(folder.resolve(SampleDossier.ROOT), outside);
		link(folder.resolve(SampleDossier.ROOT), outside);
		assertEquals(Kind.LINK,
				assertThrows(StoreException.Unreadable.class, () -> SampleDossier.open(folder)).problem()
						.kind());
	}

	@Test
	void aFolderThatIsALinkIsNotFollowed() throws Exception {
		Path outside = SampleDossier.saved(temp.resolve("outside"));
		link(folder.resolve("more"), outside.resolve("statements"));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals(3, dossier.files().size());
			assertTrue(SampleDossier.kinds(dossier).contains(Kind.LINK));
			assertTrue(dossier.writable());
		}
	}

	@Test
	void aDossierMayBeReachedThroughALink() throws Exception {
		Path link = temp.resolve("link");
		link(link, folder);
		try (OpenDossier dossier = SampleDossier.open(link)) {
			assertTrue(dossier.writable(), dossier.problems().toString());
			assertEquals(link.toAbsolutePath(), dossier.folder());
			dossier.edits()
					.run(dossier.edits().set(dossier.dossier(), DossierPackage.Literals.DOSSIER__LANGUAGE, "en"));
			dossier.save();
		}
		assertTrue(Files.readString(folder.resolve(SampleDossier.ROOT)).contains("language=\"en\""));
	}

	@Test
	void aDossierMayBeOpenedByItsRootFile() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder.resolve(SampleDossier.ROOT))) {
			assertEquals(folder.toAbsolutePath(), dossier.folder());
		}
	}

	@Test
	void registriesAreTheDossiersOwn() throws Exception {
		assertNotNull(EPackage.Registry.INSTANCE.getEPackage(StatementPackage.eNS_URI));
		try (OpenDossier dossier = SampleDossier.storeWithoutDomains().open(folder, OpenMode.READ_ONLY)) {
			assertNull(dossier.resourceSet().getPackageRegistry().getEPackage(StatementPackage.eNS_URI));
			assertNotNull(dossier.resourceSet().getPackageRegistry().getEPackage(DossierPackage.eNS_URI));
			assertNull(dossier.resourceSet().getResource(URI.createURI("dossier:/statements/nen7510.soa"), true));
			assertNull(dossier.resourceSet()
					.getResource(URI.createFileURI(folder.resolve(SampleDossier.FIRST).toString()), true));
		}
	}

	@Test
	void everyObjectKnowsItsEditingDomainAndItsFile() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			var decision = SampleDossier.decision(dossier, SampleDossier.FIRST, 0);
			assertSame(dossier.editingDomain(), AdapterFactoryEditingDomain.getEditingDomainFor(decision));
			assertEquals(SampleDossier.FIRST, dossier.fileOf(decision));
			assertSame(decision, dossier.find(decision.getId()).orElseThrow());
			assertTrue(dossier.find(null).isEmpty() && dossier.find("_none").isEmpty());
			assertEquals(Set.of("statement"), dossier.domains().keySet());
		}
	}

	@Test
	void whatACloudFolderLeftHalfWayIsTakenAway() throws Exception {
		Files.writeString(folder.resolve("statements/.nen7510.soa.0123456789ab.waarborg-tmp"), "half");
		SampleDossier.open(folder).close();
		List<String> left = new ArrayList<>(SampleDossier.snapshot(folder).keySet());
		left.removeIf(path -> !path.endsWith("-tmp"));
		assertEquals(List.of(), left);
	}
}
