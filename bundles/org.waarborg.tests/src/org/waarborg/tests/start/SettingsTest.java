package org.waarborg.tests.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.start.internal.Settings;

class SettingsTest {

	private static final Settings OF_THE_SYSTEM = new Settings(Optional.empty(), Optional.empty());

	@TempDir
	Path config;

	private Settings read(String text) throws Exception {
		Files.writeString(config.resolve(Settings.FILE), text, StandardCharsets.ISO_8859_1);
		return Settings.in(config);
	}

	@Test
	void choicesAreRead() throws Exception {
		assertEquals(new Settings(Optional.of("nl"), Optional.of("dark")),
				read("theme=dark\nlanguage = nl \nother=1\n"));
	}

	@Test
	void withoutAFileTheSystemDecides() {
		assertEquals(OF_THE_SYSTEM, Settings.in(config));
		assertEquals(OF_THE_SYSTEM, Settings.in(config.resolve("nowhere")));
	}

	@Test
	void whatIsUnknownIsLeftToTheSystem() throws Exception {
		assertEquals(OF_THE_SYSTEM, read("language=system\ntheme=system\n"));
		assertEquals(OF_THE_SYSTEM, read("language=-clean\ntheme=pink\n"));
	}

	@Test
	void aDamagedFileDoesNotKeepTheWorkbenchClosed() throws Exception {
		assertEquals(OF_THE_SYSTEM, read("language=nl\ntheme=\\uZZ\n"));
		assertEquals(OF_THE_SYSTEM, read("language=nl\nx=\u00e9\u00ff\n"));
	}
}
