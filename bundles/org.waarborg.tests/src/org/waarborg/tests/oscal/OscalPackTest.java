package org.waarborg.tests.oscal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.exchange.oscal.internal.OscalCatalogReader;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** An OSCAL catalog becomes a bundle that holds it unchanged, and that is a control set once it is added. */
class OscalPackTest {

	@TempDir
	Path temp;

	private RegistryImpl registry;
	private Terminal terminal;

	@BeforeEach
	void start() {
		Library library = new Library();
		library.add(new OscalCatalogReader());
		registry = new RegistryImpl(List.of(new FolderSource(temp.resolve("sets"), null, library)), library, null);
		terminal = new Terminal(CommandLineBuilder.commands(registry, registry));
	}

	private int run(String... words) {
		return terminal.run("en", words);
	}

	@Test
	void theFileStaysWhatItIsAndTheSetHasItsControls() throws Exception {
		byte[] original = Oscal.HARBOUR.getBytes(StandardCharsets.UTF_8);
		Path file = Files.write(temp.resolve("harbour.json"), original);
		Path bundle = temp.resolve("harbour.jar");
		assertEquals(0, run("control-set", "pack", file.toString(), "-o", bundle.toString()), terminal::err);
		try (ZipFile zip = new ZipFile(bundle.toFile())) {
			assertArrayEquals(original, zip.getInputStream(zip.getEntry("catalog/harbour.json")).readAllBytes());
		}
		ControlSetHeader header = registry.check(file).get(0).header().orElseThrow();
		assertEquals(0, run("control-set", "add", bundle.toString()), terminal::err);
		ResolvedSet set = registry.set(header.id()).orElseThrow();
		assertEquals(header.controls(), set.controls().stream().filter(c -> c.assessable()).count());
		assertTrue(header.controls() > 0, "the example has controls");
	}

	@Test
	void aTruncatedCatalogIsNotPacked() throws Exception {
		Path file = Files.writeString(temp.resolve("harbour.json"),
				Oscal.HARBOUR.substring(0, Oscal.HARBOUR.length() / 2));
		Path bundle = temp.resolve("harbour.jar");
		assertEquals(3, run("control-set", "pack", file.toString(), "-o", bundle.toString()));
		assertTrue(terminal.err().contains("harbour.json"), terminal.err());
		assertFalse(Files.exists(bundle));
	}
}
