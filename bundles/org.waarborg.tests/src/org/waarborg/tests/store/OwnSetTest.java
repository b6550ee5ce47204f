package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.store.Autosave;
import org.waarborg.store.DossierStore;
import org.waarborg.store.ExternalChange;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.Recovery;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem.Kind;

/** A dossier's own control sets are edited, undone and saved like all else; what a save would not keep is left alone. */
class OwnSetTest {

	private static final String PATH = "controlsets/house.controlset";
	private static final String OTHER = "controlsets/other.controlset";
	/** Written by hand: its own order of attributes, tabs, texts without ids. */
	private static final String BY_HAND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<controlset:ControlSet xmlns:controlset="urn:waarborg:controlset:1" xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0" version="1.0.0" id="%s" norm="House rules">
				<controls label="1" id="H.1"><title language="nl"><value>Bureau leeg</value></title></controls>
				<controls label="2" id="H.2"><title language="nl"><value>Scherm dicht</value></title></controls>
			</controlset:ControlSet>
			""";

	@TempDir
	Path temp;
	private Path folder;

	@BeforeEach
	void dossier() throws Exception {
		folder = SampleDossier.saved(temp.resolve("dossier"));
		Files.createDirectories(folder.resolve("controlsets"));
		Files.writeString(folder.resolve(PATH), BY_HAND.formatted("house"));
		Files.writeString(folder.resolve(OTHER), BY_HAND.formatted("other"));
	}

	private static ControlSet set(OpenDossier dossier, String path) {
		return dossier.roots(ControlSet.class).stream().filter(s -> dossier.fileOf(s).equals(path)).findFirst()
				.orElseThrow();
	}

	private static void rename(OpenDossier dossier, String path, String title) {
		dossier.edits().run(dossier.edits().setText(set(dossier, path).getControls().get(0).getTitle(), "nl", title));
	}

	@Test
	void twoSetsMayHaveTheSameIdsAndEachIsFoundInItsFile() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertTrue(dossier.writable(), () -> dossier.problems().toString());
			assertEquals(List.of(), dossier.problems());
			assertSame(set(dossier, PATH).getControls().get(0), dossier.find(PATH + "#H.1").orElseThrow());
			assertSame(set(dossier, OTHER).getControls().get(0), dossier.find(OTHER + "#H.1").orElseThrow());
			assertTrue(dossier.find("H.1").isEmpty());
			assertFalse(dossier.dirty());
		}
	}

	@Test
	void whatIsNotEditedStaysByteForByteAndWhatIsEditedIsSavedTheSameEachTime() throws Exception {
		byte[] other = Files.readAllBytes(folder.resolve(OTHER));
		byte[] first;
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			rename(dossier, PATH, "Bureau opgeruimd");
			assertEquals(Set.of(PATH), dossier.dirtyFiles());
			assertEquals(List.of(folder.toRealPath().resolve(PATH)), List.copyOf(dossier.editedControlSets().keySet()));
			assertEquals(List.of(PATH), dossier.save().written());
			assertTrue(dossier.editedControlSets().isEmpty());
			first = Files.readAllBytes(folder.resolve(PATH));
		}
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			rename(dossier, PATH, "Iets anders");
			dossier.save();
			rename(dossier, PATH, "Bureau opgeruimd");
			dossier.save();
		}
		assertArrayEquals(first, Files.readAllBytes(folder.resolve(PATH)));
		assertArrayEquals(other, Files.readAllBytes(folder.resolve(OTHER)));
	}

	@Test
	void anEditIsUndoneToNoChangeAtAll() throws Exception {
		byte[] before = Files.readAllBytes(folder.resolve(PATH));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			ControlSet set = set(dossier, PATH);
			Control control = set.getControls().get(0);
			dossier.edits().run(dossier.edits().delete(List.of(control)));
			assertTrue(dossier.find(PATH + "#H.1").isEmpty());
			dossier.editingDomain().getCommandStack().undo();
			assertSame(control, dossier.find(PATH + "#H.1").orElseThrow());
			assertFalse(dossier.dirty());
			assertEquals(List.of(), dossier.save().written());
		}
		assertArrayEquals(before, Files.readAllBytes(folder.resolve(PATH)));
	}

	@Test
	void anIdTwiceInOneSetIsRefused() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			Control again = ControlsetFactory.eINSTANCE.createControl();
			again.setId("H.2");
			ControlSet set = set(dossier, PATH);
			assertThrows(IllegalArgumentException.class,
					() -> dossier.edits().add(set, Literals.CONTROL_SET__CONTROLS, again));
		}
	}

	@Test
	void aNewSetIsAFileWhenItIsSavedAndGoneWhenItIsDeleted() throws Exception {
		String path = "controlsets/new.controlset";
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			ControlSet fresh = ControlsetFactory.eINSTANCE.createControlSet();
			fresh.setId("new");
			dossier.addFile(path, fresh);
			assertFalse(Files.exists(folder.resolve(path)));
			assertEquals(2, dossier.ownControlSets().size());
			dossier.save();
			assertEquals(3, dossier.ownControlSets().size());
			assertEquals(List.of("statement"), List.copyOf(dossier.dossier().getDomainsUsed()));
		}
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertEquals("new", set(dossier, path).getId());
			dossier.removeFile(path);
			assertEquals(2, dossier.ownControlSets().size());
			assertEquals(List.of(path), dossier.save().removed());
		}
		assertFalse(Files.exists(folder.resolve(path)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<damaged",
			"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
			"<?xml version=\"1.0\"?><controlset:ControlSet xmlns:controlset=\"urn:waarborg:controlset:1\" id=\"house\"><!-- mine --></controlset:ControlSet>",
			"<?xml version=\"1.0\"?><controlset:ControlSet xmlns:controlset=\"urn:waarborg:controlset:1\" id=\"house\"><controls label=\"1\"/></controlset:ControlSet>",
			"<?xml version=\"1.0\"?><controlset:ControlSet xmlns:controlset=\"urn:waarborg:controlset:1\" id=\"house\"><controls id=\"a\"/><controls id=\"a\"/></controlset:ControlSet>",
			"<?xml version=\"1.0\"?><controlset:ControlSet xmlns:controlset=\"urn:waarborg:controlset:1\" id=\"house\" colour=\"red\"/>",
			"<?xml version=\"1.0\"?><controlset:Group xmlns:controlset=\"urn:waarborg:controlset:1\" id=\"g\"/>", "" })
	void aFileThatASaveWouldNotKeepIsLockedAndTheDossierIsNot(String content) throws Exception {
		Files.writeString(folder.resolve(PATH), content);
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			assertTrue(dossier.writable(), () -> dossier.problems().toString());
			assertEquals(Set.of(PATH), dossier.lockedControlSets().keySet());
			assertFalse(dossier.lockedControlSets().get(PATH).isEmpty());
			assertEquals(2, dossier.ownControlSets().size());
			rename(dossier, OTHER, "Bureau opgeruimd");
			assertEquals(List.of(OTHER), dossier.save().written());
		}
		assertEquals(content, Files.readString(folder.resolve(PATH)));
	}

	@Test
	void theReasonOfALockedFileNamesItsPlace() throws Exception {
		Files.writeString(folder.resolve(PATH),
				BY_HAND.formatted("house").replace("<controls label=\"2\"", "<!-- x -->\n\t<controls label=\"2\""));
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			var problem = dossier.lockedControlSets().get(PATH).get(0);
			assertEquals(Kind.COMMENT, problem.kind());
			assertEquals(4, problem.line());
		}
	}

	@Test
	void aChangeByAnotherIsSeenAndNotWrittenOver() throws Exception {
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			rename(dossier, PATH, "Van mij");
			String theirs = BY_HAND.formatted("house").replace("Bureau leeg", "Van hen");
			Files.writeString(folder.resolve(PATH), theirs);
			ExternalChange change = dossier.externalChange();
			assertEquals(List.of(PATH), change.changed());
			assertThrows(StoreException.ChangedByOther.class, dossier::save);
			assertEquals(theirs, Files.readString(folder.resolve(PATH)));
			dossier.reload();
			assertEquals("Van hen", set(dossier, PATH).getControls().get(0).getTitle().get(0).getValue());
		}
	}

	@Test
	void whatWasNotSavedIsBroughtBackAfterTheProgramIsGone() throws Exception {
		Path state = temp.resolve("state");
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			rename(dossier, PATH, "Bijna kwijt");
			Autosave autosave = SampleDossier.autosave(dossier, state, p -> fail(p.toString()), () -> 0, Runnable::run);
			assertTrue(autosave.now());
			autosave.keep();
		}
		DossierStore store = SampleDossier.store();
		Recovery recovery = store.recoveries(state).get(0);
		try (OpenDossier dossier = store.open(folder, OpenMode.READ_WRITE)) {
			assertEquals("Bureau leeg", set(dossier, PATH).getControls().get(0).getTitle().get(0).getValue());
			dossier.recover(recovery);
			assertEquals("Bijna kwijt", set(dossier, PATH).getControls().get(0).getTitle().get(0).getValue());
			assertEquals(List.of(PATH), dossier.save().written());
		}
	}

	@Test
	void aCopyOfTheDossierHasItsSets() throws Exception {
		Path copy = temp.resolve("copy");
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			dossier.saveCopy(copy);
		}
		try (OpenDossier dossier = SampleDossier.store().open(copy, OpenMode.READ_ONLY)) {
			assertEquals(2, dossier.roots(ControlSet.class).size());
		}
	}

	/** An OSCAL catalog beside them is theirs who can read it: named, used as it is, never loaded or written. */
	@Test
	void aCatalogOfAnotherFormatIsNamedAndLeftAlone() throws Exception {
		String catalog = "controlsets/harbour.json";
		Files.writeString(folder.resolve(catalog), "{ \"catalog\": {} }");
		Files.writeString(folder.resolve("controlsets/notes.txt"), "notes");
		try (OpenDossier dossier = SampleDossier.open(folder)) {
			Path root = folder.toRealPath();
			assertEquals(List.of(root.resolve(catalog), root.resolve(PATH), root.resolve(OTHER)),
					dossier.ownControlSets());
			assertEquals(List.of(), dossier.problems());
			rename(dossier, PATH, "Bureau opgeruimd");
			dossier.save();
		}
		assertEquals("{ \"catalog\": {} }", Files.readString(folder.resolve(catalog)));
	}
}
