package org.waarborg.tests.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.JarSignature;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Installer;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** A publisher signs what he packs; who installs it sees him. */
class SignedPackTest {

	@TempDir
	Path temp;

	private RegistryImpl registry;
	private Terminal terminal;

	@BeforeEach
	void start() throws Exception {
		Library library = new Library();
		registry = new RegistryImpl(List.of(new FolderSource(temp.resolve("sets"), null, library)), library, null);
		terminal = new Terminal(CommandLineBuilder.commands(registry, registry));
		assertEquals(0, run("control-set", "new", path("harbour.csv")), terminal::err);
		Files.writeString(temp.resolve("password.txt"), "fictional-password\n");
		key("publisher");
	}

	/** A key as a publisher makes one. */
	private void key(String alias) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair",
				"-keystore", path("keys.p12"), "-storetype", "PKCS12", "-alias", alias, "-keyalg", "EC", "-validity",
				"3650", "-startdate",
				"2026/01/01", "-dname", "CN=Example Publisher", "-storepass:file", path("password.txt"))
				.redirectErrorStream(true)
				.redirectOutput(temp.resolve("keytool.txt").toFile()).start();
		assertEquals(0, process.waitFor(), () -> "see keytool.txt");
	}

	private int run(String... words) {
		return terminal.run("en", words);
	}

	private String path(String name) {
		return temp.resolve(name).toString();
	}

	private int sign(String... more) {
		return run(java.util.stream.Stream
				.concat(java.util.stream.Stream.of("control-set", "pack", path("harbour.csv"), "-o",
						path("harbour.jar"), "--sign", path("keys.p12")), java.util.stream.Stream.of(more))
				.toArray(String[]::new));
	}

	@Test
	void whoInstallsItSeesWhoSigned() {
		assertEquals(0, sign("--password-file", path("password.txt")), terminal::err);
		ControlSetInstaller.Inspection found = new Installer(registry, registry, java.util.Map.of(),
				System.getProperty("java.home"))
				.inspect(temp.resolve("harbour.jar"));
		assertEquals(JarSignature.State.UNCONFIRMED, found.signature().state(), found.refused().toString());
		assertTrue(found.signature().name().contains("Example Publisher"), found.signature().name());
		assertEquals(0, run("control-set", "add", path("harbour.jar")), terminal::err);
		assertTrue(terminal.err().contains("sealed by 'Example Publisher'"),
				terminal.err());
	}

	@Test
	void aWrongPasswordLeavesNoBundle() throws Exception {
		Files.writeString(temp.resolve("wrong.txt"), "guess\n");
		assertEquals(3, sign("--password-file", path("wrong.txt")));
		assertTrue(terminal.err().contains("password is not right"), terminal.err());
		assertFalse(terminal.err().contains("guess"), "the password is not repeated");
		assertFalse(Files.exists(temp.resolve("harbour.jar")));
	}

	@Test
	void ofSeveralKeysOneHasToBeNamed() throws Exception {
		key("other");
		assertEquals(3, sign("--password-file", path("password.txt")));
		assertTrue(terminal.err().contains("other, publisher"), terminal.err());
		assertEquals(3, sign("--password-file", path("password.txt"), "--alias", "nobody"));
		assertTrue(terminal.err().contains("nobody"), terminal.err());
		assertEquals(0, sign("--password-file", path("password.txt"), "--alias", "other"), terminal::err);
	}
}
