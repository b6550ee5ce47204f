package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.workbench.internal.state.HomeFolders;
import org.waarborg.workbench.internal.state.StartArguments;
import org.waarborg.workbench.internal.state.UserSettings;

/** What the user chose, where it is kept, and what was asked for at the start. */
class UserSettingsTest {

	@TempDir
	private Path temp;

	@Test
	void aChoiceSurvivesAndKeysOfOthersStay() throws IOException {
		Path file = temp.resolve("config/settings.properties");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "language=en\nfont=large\n");
		UserSettings settings = new UserSettings(file);
		settings.set(UserSettings.LANGUAGE, Optional.of("nl"));
		settings.setMe("_1", Optional.of("_eva"));
		settings.save();
		UserSettings again = new UserSettings(file);
		assertEquals(Optional.of("nl"), again.get(UserSettings.LANGUAGE));
		assertEquals(Optional.of("large"), again.get("font"));
		assertEquals(Optional.of("_eva"), again.me("_1"));
		assertEquals(Optional.empty(), again.me("_2"));
	}

	@Test
	void takingAChoiceBackLeavesItToTheSystem() throws IOException {
		Path file = temp.resolve("settings.properties");
		UserSettings settings = new UserSettings(file);
		settings.set(UserSettings.THEME, Optional.of("dark"));
		settings.save();
		settings.set(UserSettings.THEME, Optional.empty());
		settings.save();
		assertFalse(Files.readString(file).contains("theme"));
	}

	@Test
	void aSecondSaveOfTheSameIsTheSameBytes() throws IOException {
		Path file = temp.resolve("settings.properties");
		UserSettings settings = new UserSettings(file);
		settings.set("b", Optional.of("2"));
		settings.set("a", Optional.of("1"));
		settings.save();
		String first = Files.readString(file);
		settings.save();
		assertEquals(first, Files.readString(file));
		assertEquals("a=1\nb=2\n", first);
	}

	@Test
	void theFoldersAreThoseThatTheStartFound() {
		HomeFolders folders = HomeFolders
				.of(Map.of("waarborg.config", "c", "waarborg.state", "s", "user.home", "/home/els")::get);
		assertEquals(new HomeFolders(Path.of("c"), Path.of("s"), Path.of("/home/els/Documents")), folders);
		assertTrue(assertThrows(IllegalStateException.class,
				() -> HomeFolders.of(Map.of("waarborg.config", "c", "user.home", "/home/els")::get)).getMessage()
				.contains("waarborg.state"));
	}

	@Test
	void theDossierOfTheCommandLineIsFoundAmongOptionsOfThePlatform() {
		Path here = temp.toAbsolutePath();
		StartArguments asked = StartArguments.of(new String[] { "-data", "/somewhere", "open", "--read-only", "umc" },
				here);
		assertEquals(List.of(here.resolve("umc")), asked.dossiers());
		assertTrue(asked.readOnly());
		StartArguments nothing = StartArguments.of(new String[] { "-nl", "nl" }, here);
		assertEquals(List.of(), nothing.dossiers());
		assertFalse(nothing.readOnly());
	}
}
