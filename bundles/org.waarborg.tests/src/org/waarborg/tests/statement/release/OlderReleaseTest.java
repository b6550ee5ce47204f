package org.waarborg.tests.statement.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identifiers;
import org.waarborg.dossier.Audience;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.LedgerEntry;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.Releasing;
import org.waarborg.statement.release.Thaw;
import org.waarborg.statement.release.Verification.Verdict;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.statement.release.internal.LedgerChain;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CatalogBuilder;

/**
 * A version that was released and approved before reviews of exceptions were frozen, as that program wrote it. Its draft has them,
 * its release and its ledger, which both hold exceptions, have not.
 */
class OlderReleaseTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
	private static final String RELEASE = "statements/released/praktijk-v1.soa";
	private static final String LEDGER = "statements/released/praktijk.releases";
	/** As it stood in the documents of that version. */
	private static final String SHA256 = "770f7dca4ac3ad9d6ac073c9e4d72c347ad121d4d424471b56ce55efff54bd5f";
	private static final String HEAD = "d4158eb6a5f9b48ca0a73c49f472d080a83d647f84f7dee4885a00577d9f23b9";

	@TempDir
	Path temp;

	private final ControlSetRegistry registry = Registries.of(CatalogBuilder.norm("base-1", "Base", "1")
			.group("A.5", "First").control("A.5.1", "One").control("A.5.2", "Two").build());
	private OpenDossier dossier;

	@BeforeEach
	void open() throws Exception {
		for (String file : List.of("dossier.waarborg", "statements/praktijk.soa", RELEASE, LEDGER)) {
			Path target = temp.resolve(file);
			Files.createDirectories(target.getParent());
			try (InputStream in = OlderReleaseTest.class.getResourceAsStream("older/" + file)) {
				Files.write(target, in.readAllBytes());
			}
		}
		dossier = Scenario.store().open(temp, OpenMode.READ_WRITE);
	}

	@AfterEach
	void close() {
		dossier.close();
	}

	private StatementOfApplicability statement() {
		return dossier.roots(StatementOfApplicability.class).get(0);
	}

	private Versions versions() throws Exception {
		return Versions.of(dossier, statement());
	}

	private byte[] bytes(String file) throws IOException {
		return Files.readAllBytes(temp.resolve(file));
	}

	private static <T extends EObject> T copy(T root) {
		return Identifiers.<T>copyWithSameIds(List.of(root)).iterator().next();
	}

	private String justification(StatementRelease release) throws Exception {
		Thaw.Thawed thawed = Thaw.of(release);
		return FreezeTest
				.render(thawed.statement(), thawed.dossier(), thawed.registry(), Optional.of(FreezeTest.version()),
						new FreezeTest.Asked("combined", "nl", Audience.INTERNAL), TODAY)
				.mainTable().orElseThrow().rows().get(0).cells().get(4).toString();
	}

	@Test
	void itOpensAndIsStillWhatWasApproved() throws Exception {
		assertEquals(List.of(), versions().problems());
		Version version = versions().find(1).orElseThrow();
		assertEquals(Standing.APPROVED, version.standing());
		assertEquals(SHA256, version.sha256());
		assertEquals(SHA256, Hashes.of(bytes(RELEASE)));
		assertEquals(Verdict.APPROVED, versions().verify(version).verdict());
		assertEquals("ONT-02 Eén bestuurder: De praktijk heeft vier medewerkers.",
				version.approvals().get(0).exemption());
	}

	@Test
	void writtenAgainItIsTheSameToTheLastByte() throws Exception {
		assertArrayEquals(bytes(RELEASE),
				dossier.serialise(RELEASE, copy(dossier.readApart(RELEASE, StatementRelease.class))));
		ReleaseLedger ledger = dossier.readApart(LEDGER, ReleaseLedger.class);
		assertArrayEquals(bytes(LEDGER), dossier.serialise(LEDGER, copy(ledger)));
		assertEquals(0, LedgerChain.brokenAt(ledger));
		LedgerEntry approval = ledger.getEntries().get(1);
		assertFalse(LedgerChain.canonical(approval).contains("reviews"), LedgerChain.canonical(approval));
		assertEquals(HEAD, LedgerChain.head(ledger));
	}

	@Test
	void itSaysNothingOfReviewsAndTheNextVersionDoes() throws Exception {
		String before = justification(versions().release(versions().find(1).orElseThrow()));
		assertTrue(before.contains("Ontheffing tot 22 nov 2027: Pompen zonder updates, gecompenseerd door: M-1"),
				before);
		Releasing releasing = new Releasing(dossier, registry, new RulesComponent(), TODAY,
				Instant.parse("2026-11-23T09:00:00Z"));
		releasing.mark(statement(), 1, ReleaseMark.SENT, dossier.dossier().getPeople().get(0), TODAY,
				"Aan de huisarts");
		Version second = releasing.release(statement(), new Releasing.Release(dossier.dossier().getPeople().get(0),
				TODAY, Map.of("nl", "Tweede versie."), Optional.empty()));
		assertEquals(List.of(), versions().problems(), "old and new entries are one chain");
		String after = justification(versions().release(second));
		assertTrue(
				after.contains("Pompen zonder updates, één keer herbeoordeeld, laatst op 11 jun 2026 door Sjoerd Wilg, "
						+ "volgende herbeoordeling op 1 dec 2026, gecompenseerd door: M-1"),
				after);
		assertEquals(SHA256, Hashes.of(bytes(RELEASE)), "an older version is never written again");
		assertEquals(Verdict.APPROVED, versions().verify(versions().find(1).orElseThrow()).verdict());
	}
}
