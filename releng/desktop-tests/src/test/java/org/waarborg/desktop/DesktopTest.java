package org.waarborg.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The built product, started by its own script on a desktop of its own, and driven through assistive technology. Each
 * file in {@code paths} is one path that a user walks; its pictures and its log are kept in {@code target/paths}.
 */
class DesktopTest {

	private static final Path ROOT = Path.of(System.getProperty("waarborg.root"));
	private static final Path HERE = ROOT.resolve("releng/desktop-tests");
	private static final Path PRODUCTS = ROOT.resolve("releng/workbench/target/products/org.waarborg");

	@TestFactory
	Stream<DynamicTest> paths() throws IOException {
		assumeTrue(System.getProperty("os.name").equals("Linux"), "the desktop of these tests is Linux's");
		try (Stream<Path> files = Files.list(HERE.resolve("paths"))) {
			List<Path> paths = files.filter(f -> f.getFileName().toString().endsWith(".py")).sorted().toList();
			assertFalse(paths.isEmpty());
			return paths.stream().map(p -> DynamicTest.dynamicTest(name(p), () -> walk(p)));
		}
	}

	private static String name(Path path) {
		return path.getFileName().toString().replace(".py", "");
	}

	private static void walk(Path path) throws IOException, InterruptedException {
		Path kept = HERE.resolve("target/paths").resolve(name(path));
		Files.createDirectories(kept);
		Path log = kept.resolve("path.log");
		Process process = new ProcessBuilder(HERE.resolve("desktop").toString(), product().toString(), kept.toString(),
				path.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> name(path) + " hangs; see " + kept);
			assertEquals(0, process.exitValue(), () -> "see " + kept + ":\n" + read(log));
		} finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		} catch (IOException e) {
			return e.toString();
		}
	}

	private static Path product() {
		return PRODUCTS.resolve("linux/gtk")
				.resolve(System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64")
				.resolve("waarborg");
	}

	@Test
	void everyPlatformHasItsScriptAndItsWidgets() throws IOException {
		contains(product(), "waarborg", "org.eclipse.swt.gtk.linux.");
		contains(PRODUCTS.resolve("linux/gtk/aarch64/waarborg"), "waarborg", "org.eclipse.swt.gtk.linux.aarch64_");
		contains(PRODUCTS.resolve("win32/win32/x86_64/waarborg"), "waarborg.bat",
				"org.eclipse.swt.win32.win32.x86_64_");
		contains(PRODUCTS.resolve("macosx/cocoa/aarch64/Waarborg.app/Contents/Eclipse"), "waarborg",
				"org.eclipse.swt.cocoa.macosx.aarch64_");
	}

	private static void contains(Path product, String script, String widgets) throws IOException {
		assertTrue(Files.isRegularFile(product.resolve(script)), product + " has no " + script);
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			List<String> swt = plugins.map(p -> p.getFileName().toString())
					.filter(n -> n.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).toList();
			assertEquals(1, swt.size(), () -> product + ": " + swt);
			assertTrue(swt.get(0).startsWith(widgets), swt.get(0));
		}
	}
}
