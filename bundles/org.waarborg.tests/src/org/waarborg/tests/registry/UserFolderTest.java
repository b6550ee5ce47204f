package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Origin;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.registry.internal.UserFolders;

/** The user's own folder: jars are data, and a hostile one is refused. */
class UserFolderTest {

	@TempDir
	Path temp;

	private final byte[] catalog = Norms.xml(Norms.normX().build()).getBytes(StandardCharsets.UTF_8);

	private Path folder() {
		return temp.resolve("sets");
	}

	private ControlSetRegistry registry() {
		return registry(null);
	}

	private ControlSetRegistry registry(Path cache) {
		Library library = new Library();
		return new RegistryImpl(List.of(new FolderSource(folder(), cache, library)), library, cache);
	}

	private void refused(String code, String element) {
		Norms.file(folder(), "healthy.controlset", Norms.norm("healthy-1").control("H.1", "Healthy").build());
		ControlSetRegistry registry = registry();
		assertEquals(List.of("healthy-1"), registry.headers().stream().map(ControlSetHeader::id).toList());
		assertTrue(registry.set("healthy-1").isPresent());
		ControlSetProblem problem = registry.problems().stream().filter(p -> p.code().equals(code)).findFirst()
				.orElseThrow(() -> new AssertionError(registry.problems().toString()));
		assertTrue(problem.place().endsWith("suspect.jar"), problem.place());
		assertEquals(element, problem.element());
		assertEquals(ControlSetProblem.Severity.ERROR, problem.severity());
	}

	private void suspect(String manifest, Map<String, byte[]> more) {
		Map<String, byte[]> entries = new LinkedHashMap<>(Map.of("catalog/x.controlset", catalog));
		entries.putAll(more);
		Norms.jar(folder(), "suspect.jar", manifest, entries);
	}

	@Test
	void aJarIsReadAsData() {
		Norms.jar(folder(), "x.jar", Norms.manifest("x-2020"), Map.of("catalog/x.controlset", catalog));
		ControlSetRegistry registry = registry();

		ControlSetHeader header = registry.header("x-2020").orElseThrow();
		assertEquals("Norm X, met \"aanhaling\"", header.title("nl"));
		assertEquals(4, header.controls());
		assertEquals(List.of("en", "nl"), header.languages());
		assertEquals("Free; really, yes", header.licence());
		assertEquals(new Origin.InUserFolder(folder().resolve("x.jar"), "catalog/x.controlset"), header.origin());
		assertEquals(4, registry.set("x-2020").orElseThrow().controls().size());
		assertTrue(registry.problems().isEmpty(), registry.problems().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bundle-Activator: org.example.Evil", "Fragment-Host: org.waarborg.registry",
			"Service-Component: OSGI-INF/evil.xml", "Import-Package: org.osgi.framework",
			"Require-Bundle: org.waarborg.registry", "DynamicImport-Package: *", "Export-Package: org.example",
			"Private-Package: org.example", "Bundle-ClassPath: lib", "Bundle-NativeCode: evil.so",
			"Class-Path: other.jar",
			"Main-Class: Evil", "Launcher-Agent-Class: Evil", "Require-Capability: osgi.extender",
			"X-Invented-Tomorrow: yes" })
	void aHeaderThatIsNotOnTheListIsRefused(String header) {
		suspect(Norms.manifest("x-2020") + "\n" + header, Map.of());
		refused("registry.jar.header", header.substring(0, header.indexOf(':')));
	}

	@Test
	void headersOfBuildToolsAndSignersAreFine() {
		Norms.jar(folder(), "x.jar", Norms.manifest("x-2020")
				+ "\nCreated-By: 21 (Example)\nBuild-Jdk-Spec: 21\nBnd-LastModified: 1\nTool: Bnd\n"
				+ "Require-Capability: osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=21))\"\n"
				+ "Bundle-License: EPL-2.0\n\nName: catalog/x.controlset\nSHA-256-Digest: AAAA",
				Map.of("catalog/x.controlset", catalog, "META-INF/X.SF", new byte[0]));

		assertTrue(registry().set("x-2020").isPresent(), registry().problems().toString());
	}

	@Test
	void code() {
		suspect(Norms.manifest("x-2020"), Map.of("org/example/Evil.class", new byte[] { 1 }));
		refused("registry.jar.class", "org/example/Evil.class");
	}

	@Test
	void jarInAJar() {
		suspect(Norms.manifest("x-2020"), Map.of("lib/evil.JAR", new byte[] { 1 }));
		refused("registry.jar.nested", "lib/evil.JAR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil.txt", "/etc/evil", "a/../../evil", "a\\..\\evil", "C:/evil" })
	void pathsThatLeadOutside(String path) {
		suspect(Norms.manifest("x-2020"), Map.of(path, new byte[] { 1 }));
		refused("registry.jar.traversal", path);
	}

	@Test
	void aManifestThatPointsOutside() {
		suspect(Norms.manifest("x-2020").replace("catalog/x.controlset", "../healthy.controlset"), Map.of());
		refused("registry.capability.noFile", "org.waarborg.controlset");
	}

	@Test
	void bomb() {
		suspect(Norms.manifest("x-2020"), Map.of("catalog/zeros.txt", new byte[20 << 20]));
		refused("registry.jar.ratio", "catalog/zeros.txt");
	}

	@Test
	void tooManyEntries() {
		Map<String, byte[]> many = new LinkedHashMap<>();
		for (int i = 0; i < 10_050; i++) {
			many.put("f" + i, new byte[0]);
		}
		suspect(Norms.manifest("x-2020"), many);
		refused("registry.jar.tooManyEntries", "");
	}

	@Test
	void theSameEntryTwice() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : List.of("META-INF/MANIFEST.MF", "catalog/x.controlset", "catalog/Y.controlset")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.startsWith("META") ? (Norms.manifest("x-2020") + "\n").getBytes(StandardCharsets.UTF_8)
						: catalog);
			}
		}
		// the JDK writes no duplicates: rename the last entry in both of its headers
		String raw = out.toString(StandardCharsets.ISO_8859_1).replace("catalog/Y.", "catalog/x.");
		Norms.file(folder(), "suspect.jar", raw.getBytes(StandardCharsets.ISO_8859_1));
		refused("registry.jar.duplicateEntry", "catalog/x.controlset");
	}

	@Test
	void noZipNoManifestNoCapabilityNoSense() {
		Norms.file(folder(), "suspect.jar", "PK, but no more");
		refused("registry.jar.unreadable", "");
		suspect("Manifest-Version: 1.0\nBundle-Name: Nothing", Map.of());
		refused("registry.jar.noCapability", "Provide-Capability");
		suspect("Manifest-Version: 1.0\nProvide-Capability: org.waarborg.controlset;id=\"x", Map.of());
		refused("registry.capability.syntax", "Provide-Capability");
		suspect(Norms.manifest("x-2020").replace("\"CONTROLS\"", "\"CONTROL\""), Map.of());
		refused("registry.capability.badValue", "kind");
		suspect(Norms.manifest("x-2020").replace("path=", "paht="), Map.of());
		refused("registry.capability.missing", "path");
	}

	@Test
	void aHeaderThatBelongsToAnotherFileIsNotBelieved() {
		Norms.jar(folder(), "y.jar", Norms.manifest("y-9"), Map.of("catalog/x.controlset", catalog));
		ControlSetRegistry registry = registry();

		assertTrue(registry.set("y-9").isEmpty());
		assertEquals("registry.set.headerDiffers", registry.problems().get(0).code());
	}

	@Test
	void aLooseFileHasItsHeaderFromItsRoot() {
		Norms.file(folder(), "x.controlset", Norms.normX().mapping("x-2020", "y-1", "X.1 Y.1 EQUAL").build());
		Norms.file(folder(), "notes.txt", "not looked at");
		ControlSetHeader header = registry().header("x-2020").orElseThrow();

		assertEquals("Norm x-2020", header.title("en"));
		assertEquals("Norm X", header.norm());
		assertEquals("2020", header.edition());
		assertEquals(4, header.controls());
		assertEquals(List.of("en"), header.languages());
		assertEquals("Fictional, free to use", header.licence());
		assertEquals(List.of("y-1"), header.maps());
		assertFalse(header.broken());
	}

	@Test
	void aFolderThatDoesNotExistIsEmpty() {
		assertTrue(registry().headers().isEmpty());
		assertTrue(registry().problems().isEmpty());
	}

	@Test
	void refreshSeesWhatCameAndWent() throws IOException {
		ControlSetRegistry registry = registry();
		Path file = Norms.file(folder(), "x.controlset", Norms.normX().build());
		assertTrue(registry.header("x-2020").isEmpty());
		registry.refresh();
		assertTrue(registry.set("x-2020").isPresent());
		Files.delete(file);
		registry.refresh();
		assertTrue(registry.header("x-2020").isEmpty());
	}

	private static void aged(Path file, long minutes) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(minutes))));
	}

	@Test
	void headersComeFromTheCacheWhileTheFileIsTheSame() throws IOException {
		Path cache = temp.resolve("cache");
		Path jar = Norms.jar(folder(), "x.jar", Norms.manifest("x-2020"), Map.of("catalog/x.controlset", catalog));
		Path bad = Norms.jar(folder(), "bad.jar", Norms.manifest("bad-1"), Map.of("A.class", catalog));
		aged(jar, 60);
		aged(bad, 60);
		ControlSetRegistry first = registry(cache);
		FileTime time = Files.getLastModifiedTime(jar);
		// the same size and time, but no jar any more: only the cache can still know the header
		Files.write(jar, new byte[(int) Files.size(jar)]);
		Files.setLastModifiedTime(jar, time);

		ControlSetRegistry second = registry(cache);
		assertEquals(first.headers(), second.headers());
		assertEquals(first.problems(), second.problems(), "a refused jar stays refused");

		aged(jar, 30);
		assertTrue(registry(cache).headers().isEmpty(), "another time: looked at again");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 11, 12, 40, 200 })
	void aDamagedCacheIsIgnoredAndMadeAgain(int at) throws IOException {
		Path cache = temp.resolve("cache");
		aged(Norms.jar(folder(), "x.jar", Norms.manifest("x-2020"), Map.of("catalog/x.controlset", catalog)), 60);
		registry(cache).search("keys", 5);
		List<Path> files;
		try (var list = Files.list(cache)) {
			files = list.sorted().toList();
		}
		assertEquals(2, files.size(), "headers and search index");
		for (Path file : files) {
			byte[] bytes = Files.readAllBytes(file);
			bytes[Math.min(at, bytes.length - 1)] ^= 0x55;
			Files.write(file, at == 200 ? java.util.Arrays.copyOf(bytes, 20) : bytes);
			byte[] damaged = Files.readAllBytes(file);

			ControlSetRegistry registry = registry(cache);
			assertEquals(1, registry.headers().size());
			assertEquals("x-2020#X.1", registry.search("keys", 5).get(0).ref().toString());
			assertFalse(java.util.Arrays.equals(damaged, Files.readAllBytes(file)), "made again");
		}
	}

	@Test
	void theSearchIndexOfAChangedFileIsNotUsed() throws IOException {
		Path cache = temp.resolve("cache");
		aged(Norms.file(folder(), "x.controlset", Norms.normX().build()), 60);
		assertEquals(1, registry(cache).search("fences", 5).size());
		aged(Norms.file(folder(), "x.controlset",
				Norms.xml(Norms.normX().build()).replace("Fences", "Hedges")), 50);

		ControlSetRegistry registry = registry(cache);
		assertTrue(registry.search("fences", 5).isEmpty());
		assertEquals(1, registry.search("hedges", 5).size());
	}

	@Test
	void aCacheFolderThatCannotBeWrittenIsNoError() {
		Path file = Norms.file(temp, "occupied", "a file where the folder should be");
		Norms.file(folder(), "x.controlset", Norms.normX().build());
		ControlSetRegistry registry = registry(file.resolve("cache"));

		assertEquals(1, registry.search("fences", 5).size());
		assertTrue(registry.problems().isEmpty());
	}

	@Test
	void foldersFollowThePlatformAndTheEnvironment() {
		assertEquals(Path.of("/home/els/.local/share/waarborg/control-sets"),
				UserFolders.of(Map.of(), "Linux", "/home/els").controlSets());
		assertEquals(Path.of("/data/waarborg/control-sets"),
				UserFolders.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/home/els").controlSets());
		assertEquals(Path.of("/c/waarborg"),
				UserFolders.of(Map.of("XDG_CACHE_HOME", "/c"), "Linux", "/home/els").cache());
		assertEquals(Path.of("/Users/els/Library/Application Support/Waarborg/control-sets"),
				UserFolders.of(Map.of(), "Mac OS X", "/Users/els").controlSets());
		assertEquals(Path.of("local", "Waarborg", "control-sets"),
				UserFolders.of(Map.of("LOCALAPPDATA", "local"), "Windows 11", "home").controlSets());
		assertEquals(Path.of("mine"),
				UserFolders.of(Map.of("WAARBORG_CONTROL_SETS", "mine"), "Linux", "/h").controlSets());
		assertEquals(Path.of("fast"), UserFolders.of(Map.of("WAARBORG_CACHE", "fast"), "Windows 11", "h").cache());
	}

	@Test
	void aRefusedJarSaysWhatToDo() {
		suspect(Norms.manifest("x-2020"), Map.of("Evil.class", new byte[] { 1 }));
		ControlSetProblem problem = registry().problems().get(0);

		assertTrue(problem.describe(Locale.of("nl")).contains("haal het daar dan uit"));
		assertTrue(problem.expected(Locale.ENGLISH).contains("without code"));
	}
}
