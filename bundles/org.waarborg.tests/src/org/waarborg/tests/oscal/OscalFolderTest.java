package org.waarborg.tests.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlSet;
import org.waarborg.exchange.oscal.internal.OscalCatalogReader;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogInput;
import org.waarborg.registry.spi.CatalogReader;
import org.waarborg.registry.spi.CatalogReading;

/** OSCAL catalogs where control sets lie: the user's folder, a jar, a dossier. */
class OscalFolderTest {

	/** Counts how often the file is read. */
	private static final class Counting implements CatalogReader {
		private final OscalCatalogReader reader = new OscalCatalogReader();
		private int times;

		@Override
		public String extension() {
			return reader.extension();
		}

		@Override
		public ControlSet read(CatalogInput input) throws CatalogException {
			return reading(input).set();
		}

		@Override
		public CatalogReading reading(CatalogInput input) throws CatalogException {
			times++;
			return reader.reading(input);
		}
	}

	@TempDir
	Path temp;

	private final Counting reader = new Counting();

	private RegistryImpl registry() {
		Library library = new Library();
		library.add(reader);
		return new RegistryImpl(List.of(new FolderSource(temp.resolve("sets"), temp.resolve("cache"), library)),
				library, null);
	}

	private Path file(String name, String content) throws IOException {
		Path file = temp.resolve("sets").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
		return file;
	}

	@Test
	void aLooseCatalogIsASetLikeAnother() throws IOException {
		file("harbour.json", Oscal.HARBOUR);
		RegistryImpl registry = registry();

		ControlSetHeader header = registry.header("harbour-code-2").orElseThrow();
		assertEquals(3, header.controls(), "what was withdrawn is not counted");
		assertEquals(4, registry.set("harbour-code-2").orElseThrow().controls().size());
		assertEquals("harbour-code-2#q-1", registry.search("gate", 5).getFirst().ref().toString());
		assertEquals(1, reader.times, "its header and its content are read in one go");
		assertEquals(List.of(), registry.problems());
	}

	@Test
	void otherFilesOfJsonAreSaidOnceAndHurtNothing() throws IOException {
		file("harbour.json", Oscal.HARBOUR);
		file("package.json", "{ \"name\": \"something\" }");
		RegistryImpl registry = registry();

		assertEquals(List.of("harbour-code-2"), registry.headers().stream().map(ControlSetHeader::id).toList());
		List<ControlSetProblem> problems = registry.problems();
		assertEquals(List.of("oscal.foreign"), Oscal.codes(problems));
		assertTrue(problems.getFirst().place().endsWith("package.json"));
	}

	@Test
	void aHeaderIsReadOnceAndKept() throws IOException {
		file("harbour.json", Oscal.HARBOUR);
		assertEquals(1, registry().headers().size());
		assertEquals(1, reader.times);

		assertEquals(1, registry().headers().size());
		assertEquals(1, reader.times, "from the cache");
	}

	/** A look before the reader has come must not make the cache forget what it knows. */
	@Test
	void aLookWithoutTheReaderForgetsNothing() throws IOException {
		file("harbour.json", Oscal.HARBOUR);
		assertEquals(1, registry().headers().size());

		Library without = new Library();
		RegistryImpl early = new RegistryImpl(
				List.of(new FolderSource(temp.resolve("sets"), temp.resolve("cache"), without)), without, null);
		assertEquals(0, early.headers().size(), "nobody reads it yet");
		without.add(reader);
		early.refresh();

		assertEquals(1, early.headers().size());
		assertEquals(1, reader.times, "from the cache, which kept it");
	}

	@Test
	void theCatalogStaysWhatItIsInAJar() throws IOException {
		Path jar = temp.resolve("sets/harbour.jar");
		Files.createDirectories(jar.getParent());
		Manifest manifest = new Manifest(new ByteArrayInputStream("""
				Manifest-Version: 1.0
				Bundle-ManifestVersion: 2
				Bundle-SymbolicName: org.example.harbour
				Bundle-Version: 2.1.0
				Provide-Capability: org.waarborg.controlset;id=harbour-code-2;version:Version=2.1;path="catalog/h.json"
				""".replace("path=", "\n path=").getBytes(StandardCharsets.UTF_8)));
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
			out.putNextEntry(new ZipEntry("catalog/h.json"));
			out.write(Oscal.HARBOUR.getBytes(StandardCharsets.UTF_8));
			out.closeEntry();
		}
		RegistryImpl registry = registry();

		assertEquals(4, registry.set("harbour-code-2").orElseThrow().controls().size(), registry.problems().toString());
	}

	@Test
	void theCheckSaysWhatIsNotShownAndReadsTheFileOnce() throws IOException {
		Path file = file("harbour.json", Oscal.HARBOUR);
		Library library = new Library();
		library.add(reader);
		List<CheckReport> reports = new RegistryImpl(List.of(), library, null).check(file);

		CheckReport report = reports.getFirst();
		assertTrue(report.usable());
		assertEquals(3, report.counts().controls());
		assertEquals(2, report.counts().groups());
		assertTrue(
				Oscal.codes(report.problems()).containsAll(List.of("oscal.read", "oscal.notShown", "oscal.statement")),
				report.problems().toString());
		assertEquals(1, reader.times);
	}

	@Test
	void aDossierMayBringItToo() throws IOException {
		Path file = file("harbour.json", Oscal.HARBOUR);
		Library library = new Library();
		library.add(reader);

		assertEquals(4,
				new RegistryImpl(List.of(), library, null).withSets(List.of(file)).set("harbour-code-2").orElseThrow()
						.controls().size());
	}
}
