package org.waarborg.tests.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.kit.texts.PrivateTextFolder;
import org.waarborg.controlset.kit.texts.PrivateTexts;
import org.waarborg.controlset.kit.texts.PrivateTexts.NoTextsException;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.SheetFile;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.screen.sets.AddTextTask;
import org.waarborg.tests.support.CatalogBuilder;
import org.waarborg.tests.support.TaskWalk;

/** What a licence holder bought is read from his own table, kept in his own folder, and nowhere else. */
class PrivateTextsTest {

	@TempDir
	Path temp;

	private static MemorySource sets() {
		return new MemorySource(
				CatalogBuilder.norm("base-1", "Base", "1").group("B.5", "First").control("B.5.1", "One")
						.control("B.5.2", "Two").build(),
				CatalogBuilder.norm("care-1", "Care", "1").extending("base-1").group("B.5", "First")
						.carePart("B.5.2", "Two for care").build());
	}

	private SheetFile table(String name, String content) throws IOException, IntakeException {
		return new CsvReader().read(Files.writeString(temp.resolve(name), content), Locale.ENGLISH);
	}

	@Test
	void numbersAndIdsAreFoundWhereverTheyStandAndTheRestIsSaid() throws Exception {
		SheetFile table = table("bought.csv", """
				Title;No.;What the book says
				One;5.1;All of the first text,
				Two;B.5.2;the second text
				Two;5.2 - zorg;what care adds
				Ghost;9.9;of no control at all
				Two again;5.2;once more
				Empty;5.1;
				""".replace("5.1;All", "B.5.1;All").replace("5.2 - zorg", "B.5.2 - zorg").replace("again;5.2",
				"again;B.5.2"));

		PrivateTexts.Made made = PrivateTexts.of(table, Registries.of(List.of(sets())).set("care-1").orElseThrow(),
				"nl",
				Locale.ENGLISH);

		assertEquals(3, made.count());
		assertEquals(List.of("B.5.1", "B.5.2", "B.5.2.care"),
				made.text().getEntries().stream().map(e -> e.getId()).toList());
		assertTrue(made.text().getEntries().stream().allMatch(e -> e.getTitle() == null && e.getPurpose() == null),
				"titles stay those of the publisher");
		assertEquals(2, made.unknown().size(), made.unknown().toString());
		assertTrue(made.unknown().get(0).contains("row 5: 9.9"), made.unknown().toString());
		assertTrue(made.unknown().get(1).contains("row 6: B.5.2 was there before"), made.unknown().toString());
		assertEquals(List.of(), made.missing());
	}

	@Test
	void aTableWithoutNumbersOfTheSetIsRefusedWithWhatWasExpected() throws Exception {
		SheetFile table = table("wrong.csv", "a;b\n1;2\n");
		NoTextsException e = assertThrows(NoTextsException.class, () -> PrivateTexts.of(table,
				Registries.of(List.of(sets())).set("base-1").orElseThrow(), "nl", Locale.ENGLISH));
		assertTrue(e.getMessage().contains("wrong.csv") && e.getMessage().contains("such as A.5.1"), e.getMessage());
	}

	@Test
	void itIsKeptInTheUsersFolderForTheUserAloneAndComesAndGoes() throws Exception {
		Path folder = temp.resolve("sets");
		ControlSetRegistry registry = registry(folder);
		PrivateTextFolder kept = new PrivateTextFolder(registry);
		SheetFile table = table("bought.csv", "id;text\nB.5.1;BOUGHT ONE\n");
		ControlRef one = ControlRef.parse("base-1#B.5.1");

		Path file = kept.store(
				PrivateTexts.of(table, registry.set("base-1").orElseThrow(), "nl", Locale.ENGLISH).text(),
				Locale.ENGLISH);

		assertEquals(Optional.of("BOUGHT ONE"), registry.privateText(one, "nl"));
		assertEquals(folder, file.getParent());
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
		assertEquals(Optional.of(file), kept.remove("base-1", "nl"));
		assertEquals(Optional.empty(), registry.privateText(one, "nl"));
		assertEquals(Optional.empty(), kept.remove("base-1", "nl"), "there is none any more");
	}

	@Test
	void itIsNotStoredWhereOthersGetToSeeIt() throws Exception {
		for (String mark : List.of(".git", "dossier.waarborg")) {
			Path shared = Files.createDirectories(temp.resolve("shared" + mark));
			Files.createDirectories(shared.resolve(mark));
			ControlSetRegistry registry = registry(shared.resolve("deep/sets"));
			SheetFile table = table("bought.csv", "id;text\nB.5.1;BOUGHT ONE\n");
			PrivateTexts.Made made = PrivateTexts.of(table, registry.set("base-1").orElseThrow(), "nl", Locale.ENGLISH);

			NoTextsException e = assertThrows(NoTextsException.class,
					() -> new PrivateTextFolder(registry).store(made.text(), Locale.ENGLISH));

			assertTrue(e.getMessage().contains(shared.toString()), e.getMessage());
			assertFalse(Files.exists(shared.resolve("deep")), "nothing was made there");
		}
	}

	@Test
	void aPersonIsLedThroughItAndSeesWhatIsLeftOutBeforeItIsStored() throws Exception {
		ControlSetRegistry registry = registry(temp.resolve("sets"));
		IntakeService intake = new IntakeService();
		intake.addReader(new CsvReader());
		Path wrong = Files.writeString(temp.resolve("wrong.csv"), "a;b\n1;2\n");
		Path right = Files.writeString(temp.resolve("right.csv"), "id;text\nB.5.1;BOUGHT ONE\nB.9;nobody\n");
		TaskWalk walk = TaskWalk
				.of(new AddTextTask(registry, intake, registry.header("base-1").orElseThrow(), "nl"));

		assertFalse(walk.problem().isEmpty(), "a table is needed");
		walk.answer("file", wrong).next();
		assertTrue(walk.tells("failed").contains("wrong.csv"), walk.tells("failed"));
		assertFalse(walk.problem().isEmpty());
		walk.to("file").answer("file", right).answer("language", "nl").next();
		assertTrue(walk.tells("count").contains("1 beheersmaatregel"), walk.tells("count"));
		assertTrue(walk.tells("missing").contains("B.5.2"), walk.tells("missing"));
		assertTrue(walk.tells("unknown").contains("B.9"), walk.tells("unknown"));
		assertEquals(Optional.empty(), registry.privateText(ControlRef.parse("base-1#B.5.1"), "nl"), "not yet");
		walk.finish();
		assertEquals(Optional.of("BOUGHT ONE"), registry.privateText(ControlRef.parse("base-1#B.5.1"), "nl"));
	}

	private static ControlSetRegistry registry(Path folder) {
		Library library = new Library();
		return new RegistryImpl(List.of(sets(), new FolderSource(folder, null, library)), library, null);
	}
}
