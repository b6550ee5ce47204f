package org.waarborg.tests.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.start.internal.Again;

class AgainTest {

	@TempDir
	Path java;

	@Test
	void theSuccessorGetsTheSameOptionsAndNoDossier() {
		assertEquals(List.of(java.resolve("bin").resolve("java").toString(), "-Xmx768m", "-cp", "a.jar", "x.Main"),
				Again.command(java, List.of("-Xmx768m"), "a.jar", "x.Main"));
	}

	@Test
	void onWindowsItOpensNoConsole() throws Exception {
		Path quiet = Files.createDirectories(java.resolve("bin")).resolve("javaw.exe");
		Files.createFile(quiet);
		assertEquals(quiet.toString(), Again.command(java, List.of(), "a.jar", "x.Main").get(0));
	}
}
