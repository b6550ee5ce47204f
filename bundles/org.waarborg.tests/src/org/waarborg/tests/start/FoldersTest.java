package org.waarborg.tests.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waarborg.start.internal.Folders;

class FoldersTest {

	private static final Path HOME = Path.of("home", "eva");

	@Test
	void onLinuxTheFoldersAreWhereTheDesktopPutsThem() {
		assertEquals(
				new Folders(HOME.resolve(".config/waarborg"), HOME.resolve(".local/state/waarborg"),
						HOME.resolve(".cache/waarborg")),
				Folders.of(Map.of("XDG_CONFIG_HOME", "", "XDG_STATE_HOME", " "), "Linux", HOME));
	}

	@Test
	void onLinuxTheEnvironmentMayPutThemElsewhere() {
		Map<String, String> env = Map.of("XDG_CONFIG_HOME", "c", "XDG_STATE_HOME", "s", "XDG_CACHE_HOME", "k");
		assertEquals(new Folders(Path.of("c", "waarborg"), Path.of("s", "waarborg"), Path.of("k", "waarborg")),
				Folders.of(env, "Linux", HOME));
	}

	@Test
	void onWindowsTheyAreInTheTwoFoldersForApplications() {
		Path local = Path.of("L", "Waarborg");
		assertEquals(new Folders(Path.of("R", "Waarborg"), local.resolve("state"), local.resolve("cache")),
				Folders.of(Map.of("APPDATA", "R", "LOCALAPPDATA", "L"), "Windows 11", HOME));
	}

	@Test
	void onMacTheyAreInTheLibrary() {
		Path support = HOME.resolve("Library/Application Support/Waarborg");
		assertEquals(new Folders(support, support.resolve("state"), HOME.resolve("Library/Caches/Waarborg")),
				Folders.of(Map.of(), "Mac OS X", HOME));
	}

	@Test
	void ourOwnVariablesComeFirstOnEverySystem() {
		Map<String, String> env = Map.of("WAARBORG_CONFIG", "a", "WAARBORG_STATE", "b", "WAARBORG_CACHE", "c",
				"XDG_CONFIG_HOME", "x", "APPDATA", "y");
		for (String system : new String[] { "Linux", "Windows 11", "Mac OS X" }) {
			assertEquals(new Folders(Path.of("a"), Path.of("b"), Path.of("c")), Folders.of(env, system, HOME), system);
		}
	}
}
