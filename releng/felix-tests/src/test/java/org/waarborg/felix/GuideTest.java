package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does what the guide <i>Publish a control set</i> says, word for word: every block of commands, in its order, in an empty folder, as an
 * outsider would, with the built command line, a JDK and Maven on the path.
 */
class GuideTest {

	private static final Pattern BLOCK = Pattern.compile("(?s)```sh\\n(.*?)```");
	private static final int MINUTES = 8;

	@TempDir
	Path temp;

	private Path home;
	private Path tools;

	@BeforeEach
	void anOutsidersComputer() throws IOException {
		assumeTrue(File.separatorChar == '/', "the blocks are for a POSIX shell");
		home = Files.createDirectories(temp.resolve("home"));
		tools = Files.createDirectories(temp.resolve("tools"));
		tool("waarborg",
				"exec " + String.join(" ", Product.command().stream().map(GuideTest::quoted).toList()) + " \"$@\"");
		// Offline: what the template needs, the build of the product fetched, or the first run of this test with a network.
		tool("mvn", "exec " + quoted(Product.ROOT.resolve("mvnw").toString()) + " -B -q -f \"$PWD/pom.xml\" \"$@\"");
		tool("keytool",
				"exec " + quoted(Path.of(System.getProperty("java.home"), "bin/keytool").toString()) + " \"$@\"");
		Files.createSymbolicLink(home.resolve("waarborg"), Product.ROOT);
	}

	private static String quoted(String word) {
		return '\'' + word.replace("'", "'\\''") + '\'';
	}

	private void tool(String name, String line) throws IOException {
		Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + line + '\n');
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private static List<String> blocks(String guide) throws IOException {
		List<String> blocks = new ArrayList<>();
		Matcher matcher = BLOCK.matcher(Files.readString(Product.ROOT.resolve("docs").resolve(guide)));
		while (matcher.find()) {
			blocks.add(matcher.group(1));
		}
		return blocks;
	}

	private String shell(String block) throws IOException, InterruptedException {
		Path said = temp.resolve("said.txt");
		ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", block).directory(home.toFile())
				.redirectErrorStream(true)
				.redirectOutput(said.toFile());
		builder.environment().put("PATH", tools + File.pathSeparator + System.getenv("PATH"));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("WAARBORG_CONTROL_SETS", temp.resolve("sets").toString());
		builder.environment().put("WAARBORG_CACHE", temp.resolve("cache").toString());
		builder.environment().put("XDG_STATE_HOME", temp.resolve("state").toString());
		builder.environment().put("LC_ALL", "en_GB.UTF-8");
		Process process = builder.start();
		if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IOException("did not end: " + block);
		}
		String text = Files.readString(said);
		assertEquals(0, process.exitValue(), block + "\n" + text);
		return text;
	}

	@ParameterizedTest
	@ValueSource(strings = { "publish-a-control-set.md", "normenset-uitgeven.md" })
	void everyBlockOfTheGuideDoesWhatItSays(String guide) throws Exception {
		StringBuilder all = new StringBuilder();
		for (String block : blocks(guide)) {
			all.append(shell(block));
		}
		String said = all.toString();
		assertTrue(said.contains("harbour-2026"), said);
		assertTrue(Files.exists(home.resolve("my-dossier/statements/harbour-2026.soa")), "the set is in a statement");
		try (ZipFile signed = new ZipFile(home.resolve("harbour-2026-signed.jar").toFile())) {
			assertTrue(signed.stream().anyMatch(e -> e.getName().endsWith(".SF")), "the bundle is signed");
		}
		Path site = home.resolve("harbour/target/repository");
		assertTrue(Files.exists(site.resolve("plugins/com.example.harbour-2026_1.0.0.jar")),
				"the site holds its bundle");
		assertTrue(!Files.readString(site.resolve("artifacts.xml")).contains("mvn:"), "and needs no Maven repository");
		assertTrue(Files.exists(home.resolve("harbour/target/harbour-2026-1.0.0.jar")));
	}

	@Test
	void bothLanguagesSayTheSameCommands() throws IOException {
		assertEquals(blocks("publish-a-control-set.md"), blocks("normenset-uitgeven.md"));
	}

	@Test
	void theBundleOfTheTemplateHasNoWarning() throws Exception {
		shell("cp -r waarborg/releng/controlset-template harbour && cd harbour && mvn package "
				+ "&& waarborg control-set check --fail-on=warning target/harbour-2026-1.0.0.jar");
	}
}
