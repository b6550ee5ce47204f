package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.ControlSetInstaller.Change;
import org.waarborg.registry.ControlSetInstaller.Inspection;
import org.waarborg.registry.ControlSetInstaller.Relation;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.InstallException;
import org.waarborg.registry.InstallPolicy;
import org.waarborg.registry.JarSignature;
import org.waarborg.registry.SetComparison;
import org.waarborg.registry.SetComparison.Aspect;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Installer;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;

/** Control sets come and go at run time: nothing hostile comes in, and nothing that went is lost. */
class InstallerTest {

	@TempDir
	Path temp;

	private final Map<String, String> env = new LinkedHashMap<>();
	private RegistryImpl registry;

	@BeforeEach
	void aHealthySetIsThere() {
		Norms.file(folder(), "healthy.controlset", Norms.norm("healthy-1").control("H.1", "Healthy").build());
		Library library = new Library();
		registry = new RegistryImpl(List.of(new FolderSource(folder(), null, library)), library, null);
	}

	private Path folder() {
		return temp.resolve("sets");
	}

	private ControlSetInstaller installer() {
		CatalogChecker checker = registry;
		return new Installer(registry, checker, env, System.getProperty("java.home"));
	}

	private static Norms second() {
		return Norms.norm("x-2020").version("1.1.0").group("G.1").control("X.2", "Roles and duties").label("1")
				.control("X.1", "Rules for keys").label("2").control("X.9", "Locks").label("3").group("G.2")
				.control("X.3", "Fences").label("3").control("X.5", "Alarms").label("4");
	}

	private Path download(String name, Norms norm) {
		Norms.file(temp.resolve("downloads"), name, norm.build());
		return temp.resolve("downloads").resolve(name);
	}

	private Path jar(String name, String manifest, Map<String, byte[]> more) {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("catalog/x.controlset", Norms.xml(Norms.normX().build()).getBytes(StandardCharsets.UTF_8));
		entries.putAll(more);
		Norms.jar(temp.resolve("downloads"), name, manifest, entries);
		return temp.resolve("downloads").resolve(name);
	}

	private List<String> names(String folder) throws IOException {
		Path in = folder().resolve(folder);
		if (!Files.isDirectory(in)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(in)) {
			return all.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).filter(n -> !n.startsWith("."))
					.sorted().toList();
		}
	}

	private List<String> sets() {
		return registry.headers().stream().map(ControlSetHeader::id).toList();
	}

	private static List<String> said(List<SetComparison.ControlChange> changes) {
		return changes.stream().map(c -> c.describe(Locale.ENGLISH)).toList();
	}

	@Test
	void aSetComesInAndIsSaidBefore() throws Exception {
		Inspection inspection = installer().inspect(download("x.controlset", Norms.normX()));
		assertTrue(inspection.usable(), inspection.refused().toString());
		assertEquals(List.of("healthy-1"), sets(), "looking installs nothing");
		ControlSetInstaller.Incoming x = inspection.sets().get(0);
		assertEquals(Relation.NEW, x.relation());
		assertEquals(4, x.controls());
		assertEquals("Stichting Fictie", x.header().publisher());
		assertEquals(List.of("registry.signature.none"),
				inspection.notes().stream().map(ControlSetProblem::code).toList());

		Change change = installer().add(inspection);
		assertEquals(List.of("healthy-1", "x-2020"), new TreeSet<>(sets()).stream().toList());
		assertEquals(List.of("healthy.controlset", "x.controlset"), names("."));

		installer().undo(change);
		assertEquals(List.of("healthy-1"), sets());
		assertEquals(1, names("removed").size(), "what went is kept");
	}

	@Test
	void aNewVersionSaysWhatItChangesAndKeepsTheOldOne() throws Exception {
		installer().add(installer().inspect(download("x.controlset", Norms.normX())));
		byte[] old = Files.readAllBytes(folder().resolve("x.controlset"));
		Inspection inspection = installer().inspect(download("x-11.controlset", second()));
		ControlSetInstaller.Incoming x = inspection.sets().get(0);
		assertEquals(Relation.NEWER, x.relation());
		SetComparison comparison = x.comparison().orElseThrow();
		assertEquals(List.of("X.9", "X.5"), ids(comparison.with(Aspect.NEW)));
		assertEquals(List.of("X.4"), ids(comparison.with(Aspect.DROPPED)));
		assertEquals(List.of("X.2"), ids(comparison.with(Aspect.RENAMED)));
		assertEquals(1, comparison.with(Aspect.MOVED).size(), "two that changed places: one of them moved");
		assertEquals("X.4 X.9",
				comparison.suspects().stream().map(s -> s.dropped().ref().control() + ' ' + s.added().ref().control())
						.findFirst().orElseThrow(),
				"the same title under another id");
		assertEquals("2 new, 1 dropped, 1 renamed, 2 renumbered, 1 moved", comparison.summary(Locale.ENGLISH));
		assertEquals("2 nieuw, 1 vervallen, 1 hernoemd, 2 hernummerd, 1 verplaatst",
				comparison.summary(Locale.of("nl")));
		assertEquals(List.of("No longer in the set"), said(comparison.with(Aspect.DROPPED)));
		assertEquals(List.of("Was “Roles”, was number 2, at another place"), said(comparison.with(Aspect.MOVED)));

		Change change = installer().add(inspection);
		assertEquals("1.1.0", registry.header("x-2020").orElseThrow().version());
		assertEquals(List.of("healthy.controlset", "x-11.controlset"), names("."));
		assertArrayEquals(old, Files.readAllBytes(change.kept().get(0).to()));

		assertEquals(Relation.OLDER, installer().inspect(change.kept().get(0).to()).sets().get(0).relation());
		Change back = installer().undo(change);
		assertEquals("1.0.0", registry.header("x-2020").orElseThrow().version());
		assertArrayEquals(old, Files.readAllBytes(folder().resolve("x.controlset")));
		installer().undo(back);
		assertEquals("1.1.0", registry.header("x-2020").orElseThrow().version());
	}

	private static List<String> ids(List<SetComparison.ControlChange> changes) {
		return changes.stream().map(c -> c.ref().control()).toList();
	}

	@Test
	void theSameNameAndOneVersionWithOtherContent() throws Exception {
		installer().add(installer().inspect(download("x.controlset", Norms.normX())));
		assertEquals(Relation.SAME,
				installer().inspect(download("x.controlset", Norms.normX())).sets().get(0).relation());
		Path other = download("x.controlset", Norms.normX().control("X.7", "Secretly added"));
		Inspection inspection = installer().inspect(other);
		assertEquals(Relation.OTHER_CONTENT, inspection.sets().get(0).relation());
		Change change = installer().add(inspection);
		assertEquals(5, registry.set("x-2020").orElseThrow().controls().size());
		assertEquals(List.of("healthy.controlset", "x.controlset"), names("."));
		installer().undo(change);
		assertEquals(4, registry.set("x-2020").orElseThrow().controls().size());
	}

	@Test
	void removingSaysWhatStandsOnItAndKeepsTheFile() throws Exception {
		installer().add(installer().inspect(download("x.controlset", Norms.normX())));
		installer().add(installer().inspect(download("y.controlset", Norms.norm("y-1").extending("x-2020"))));
		ControlSetInstaller.Removal removal = installer().leaving("x-2020");
		assertEquals(List.of("y-1"), removal.dependents().stream().map(ControlSetHeader::id).toList());
		assertTrue(removal.instead().isEmpty());
		Change change = installer().remove(removal);
		assertTrue(registry.set("x-2020").isEmpty());
		installer().add(installer().inspect(change.kept().get(0).to()));
		assertEquals(4, registry.set("y-1").orElseThrow().controls().size(), "what stood on it is whole again");
	}

	@Test
	void whatTheProductBringsStays() throws Exception {
		registry = new RegistryImpl(
				List.of(new MemorySource(Norms.normX().build()), new FolderSource(folder(), null, new Library())));
		InstallException product = assertThrows(InstallException.class, () -> installer().leaving("x-2020"));
		assertEquals("registry.remove.product", product.problem().code());
		assertTrue(product.problem().describe(Locale.of("nl")).contains("hoort bij het product"));
		assertEquals("registry.remove.absent",
				assertThrows(InstallException.class, () -> installer().leaving("nothing")).problem().code());
	}

	@Test
	void aFileWithTwoSetsIsNotReplacedUnseen() throws Exception {
		String manifest = Norms.manifest("x-2020")
				+ ",org.waarborg.controlset;id=\"z-1\";path=\"catalog/z.controlset\"";
		installer().add(installer().inspect(jar("both.jar", manifest, Map.of("catalog/z.controlset",
				Norms.xml(Norms.norm("z-1").control("Z.1", "Zed").build()).getBytes(StandardCharsets.UTF_8)))));
		assertTrue(sets().contains("z-1"));
		Inspection inspection = installer().inspect(download("x.controlset", second()));
		assertEquals(List.of("z-1"), inspection.lost());
		assertTrue(inspection.notes().stream().anyMatch(n -> n.code().equals("registry.install.lost")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "activator", "component", "fragment", "class", "traversal", "nested", "bomb", "truncated",
			"wrong", "deep", "xxe",
			"text", "huge", "empty", "noManifest", "folder", "absent", "link" })
	void badFilesAreRefusedWithThePlaceAndNothingIsInstalled(String kind) throws Exception {
		Path file = bad(kind);
		Inspection inspection = installer().inspect(file);
		assertFalse(inspection.usable(), kind);
		ControlSetProblem problem = inspection.refused().get(0);
		assertEquals(ControlSetProblem.Severity.ERROR, problem.severity());
		assertTrue(problem.place().contains(file.getFileName().toString()), problem.place());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"))) {
			assertFalse(problem.action(locale).isBlank() && problem.expected(locale).isBlank(),
					problem.code() + " says what to do");
		}
		assertThrows(InstallException.class, () -> installer().add(inspection));
		assertEquals(List.of("healthy.controlset"), names("."));
		registry.refresh();
		assertTrue(registry.set("healthy-1").isPresent());
		assertEquals(List.of("healthy-1"), sets());
	}

	private Path bad(String kind) throws IOException {
		String manifest = Norms.manifest("x-2020");
		Path downloads = Files.createDirectories(temp.resolve("downloads"));
		String xml = Norms.xml(Norms.normX().build());
		return switch (kind) {
			case "activator" -> jar("bad.jar", manifest + "\nBundle-Activator: org.example.Evil", Map.of());
			case "component" -> jar("bad.jar", manifest + "\nService-Component: OSGI-INF/evil.xml", Map.of());
			case "fragment" -> jar("bad.jar", manifest + "\nFragment-Host: org.waarborg.registry", Map.of());
			case "class" -> jar("bad.jar", manifest, Map.of("org/example/Evil.class", new byte[] { 1 }));
			case "traversal" -> jar("bad.jar", manifest, Map.of("../../evil.controlset", new byte[] { 1 }));
			case "nested" -> jar("bad.jar", manifest, Map.of("lib/evil.jar", new byte[] { 1 }));
			case "bomb" -> jar("bad.jar", manifest, Map.of("bomb.txt", new byte[30 << 20]));
			case "truncated" -> Files.write(downloads.resolve("bad.jar"),
					Arrays.copyOf(Files.readAllBytes(jar("good.jar", manifest, Map.of())), 200));
			case "wrong" -> Files.writeString(downloads.resolve("bad.controlset"), "<html/>");
			case "deep" ->
				Files.writeString(downloads.resolve("bad.controlset"), xml.replace("</controlset:ControlSet>",
						"<groups id=\"d\">".repeat(200) + "</groups>".repeat(200) + "</controlset:ControlSet>"));
			case "xxe" -> Files.writeString(downloads.resolve("bad.controlset"),
					xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));
			case "link" -> Files.writeString(downloads.resolve("bad.controlset"),
					xml.replaceFirst("\\?>", "?><!DOCTYPE x SYSTEM \"http://192.0.2.1/never.dtd\">"));
			case "text" -> Files.writeString(downloads.resolve("bad.txt"), "A list of controls");
			case "huge" -> huge(downloads.resolve("bad.jar"));
			case "empty" -> Files.write(downloads.resolve("bad.controlset"), new byte[0]);
			case "noManifest" -> zip(downloads.resolve("bad.jar"), "catalog/x.controlset", xml);
			case "folder" -> Files.createDirectories(downloads.resolve("bad.jar"));
			case "absent" -> downloads.resolve("bad.controlset");
			default -> throw new IllegalArgumentException(kind);
		};
	}

	/** As large as it says, and nothing in it: it is not read. */
	private static Path huge(Path file) throws IOException {
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(257L << 20);
		}
		return file;
	}

	private static Path zip(Path file, String entry, String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(text.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		return Files.write(file, bytes.toByteArray());
	}

	@Test
	void aFileThatChangedSinceItWasLookedAtDoesNotComeIn() throws Exception {
		Path file = download("x.controlset", Norms.normX());
		Inspection inspection = installer().inspect(file);
		Files.writeString(file, Files.readString(file).replace("Fences", "Swapped"));
		InstallException refused = assertThrows(InstallException.class, () -> installer().add(inspection));
		assertEquals("registry.install.otherFile", refused.problem().code());
		assertEquals(List.of("healthy.controlset"), names("."));
		try (Stream<Path> all = Files.list(folder())) {
			assertTrue(all.noneMatch(f -> f.toString().endsWith(".tmp")), "nothing half lies about");
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsSaid() throws Exception {
		Path blocked = Files.writeString(temp.resolve("blocked"), "a file where the folder should be");
		registry = new RegistryImpl(List.of(new FolderSource(blocked, null, new Library())));
		Inspection inspection = installer().inspect(download("x.controlset", Norms.normX()));
		InstallException refused = assertThrows(InstallException.class, () -> installer().add(inspection));
		assertEquals("registry.install.failed", refused.problem().code());
		assertTrue(refused.problem().describe(Locale.ENGLISH).contains("Everything is as it was"));
	}

	@Test
	void aReplacedFileIsBackWhenTheReplacementFails() throws Exception {
		installer().add(installer().inspect(download("x.controlset", Norms.normX())));
		Inspection inspection = installer().inspect(download("x-11.controlset", second()));
		Files.writeString(folder().resolve("replaced"), "a file where a folder should be");
		assertThrows(InstallException.class, () -> installer().add(inspection));
		registry.refresh();
		assertEquals("1.0.0", registry.header("x-2020").orElseThrow().version());
		assertEquals(List.of("healthy.controlset", "replaced", "x.controlset"), names("."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CON.controlset", "nul.controlset", "  réglement: \"été\" ?.controlset",
			"..weird...controlset" })
	void namesThatSomeSystemDoesNotTakeBecomeSafe(String name) throws Exception {
		Path file = Files.writeString(Files.createDirectories(temp.resolve("downloads")).resolve(name),
				Norms.xml(Norms.normX().build()));
		Change change = installer().add(installer().inspect(file));
		String safe = change.added().get(0).file().getFileName().toString();
		assertTrue(safe.matches("[A-Za-z0-9_][A-Za-z0-9._-]*\\.controlset"), safe);
		assertFalse(safe.toLowerCase(Locale.ROOT).matches("(con|nul)\\..*"), safe);
		assertTrue(registry.set("x-2020").isPresent());
	}

	@Test
	void twoAtOnceDoNotHurtEachOther() throws Exception {
		List<Callable<Change>> all = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			Path file = Files.createDirectories(temp.resolve("downloads" + i)).resolve("set.controlset");
			Files.writeString(file, Norms.xml(Norms.norm("n" + i + "-1").control("N.1", "N").build()));
			Inspection inspection = installer().inspect(file);
			all.add(() -> installer().add(inspection));
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
			for (Future<Change> change : threads.invokeAll(all)) {
				assertEquals(1, change.get().added().size());
			}
		}
		registry.refresh();
		assertEquals(13, registry.headers().size());
	}

	@Test
	void signaturesSayWhoAndWhetherTheyHold() throws Exception {
		Path jar = jar("signed.jar", Norms.manifest("x-2020"), Map.of());
		Path keys = temp.resolve("keys.p12");
		tool("keytool", "-genkeypair", "-alias", "k", "-keyalg", "RSA", "-keysize", "2048", "-dname",
				"CN=Stichting Fictie\\, uitgever,O=Fictie", "-validity", "100", "-keystore", keys.toString(),
				"-storepass", "geheim1");
		tool("jarsigner", "-keystore", keys.toString(), "-storepass", "geheim1", jar.toString(), "k");

		Inspection unknown = installer().inspect(jar);
		assertEquals(JarSignature.State.UNCONFIRMED, unknown.signature().state());
		assertEquals("Stichting Fictie, uitgever", unknown.signature().name());
		assertEquals(List.of("registry.signature.unconfirmed"),
				unknown.notes().stream().map(ControlSetProblem::code).toList());
		assertTrue(unknown.usable());

		env.put("WAARBORG_TRUST_STORE", keys.toString());
		env.put(InstallPolicy.VARIABLE, "signed");
		Path trust = temp.resolve("trust.p12");
		tool("keytool", "-exportcert", "-alias", "k", "-keystore", keys.toString(), "-storepass", "geheim1", "-file",
				temp.resolve("k.cer").toString());
		tool("keytool", "-importcert", "-noprompt", "-alias", "k", "-keystore", trust.toString(), "-storetype", "JKS",
				"-storepass", "geheim1",
				"-file", temp.resolve("k.cer").toString());
		env.put("WAARBORG_TRUST_STORE", trust.toString());
		Inspection known = installer().inspect(jar);
		assertEquals(JarSignature.State.TRUSTED, known.signature().state());
		assertTrue(known.usable(), known.refused().toString());

		Path other = download("x.controlset", Norms.normX());
		assertEquals(List.of("registry.signature.none", "registry.install.policy"),
				installer().inspect(other).refused().stream().map(ControlSetProblem::code).toList());
	}

	@Test
	void aBrokenSignatureIsRefusedWhateverThePolicy() throws Exception {
		env.put(InstallPolicy.VARIABLE, "anything");
		Path jar = jar("signed.jar", Norms.manifest("x-2020"),
				Map.of("notes.txt", "Made up".getBytes(StandardCharsets.UTF_8)));
		Path keys = temp.resolve("keys.p12");
		tool("keytool", "-genkeypair", "-alias", "k", "-keyalg", "RSA", "-dname", "CN=Fictie", "-keystore",
				keys.toString(), "-storepass",
				"geheim1");
		tool("jarsigner", "-keystore", keys.toString(), "-storepass", "geheim1", jar.toString(), "k");
		assertTrue(installer().inspect(jar).usable());

		assertEquals("registry.signature.changed", broken(jar, "notes.txt", "Changed"));
		assertEquals("registry.signature.unsealed", broken(jar, "more.txt", "Added"));
		assertEquals("registry.signature.gone", broken(jar, "notes.txt", null));
	}

	/** A copy of a jar with one entry changed, added or left out: why it is refused. */
	private String broken(Path jar, String entry, String text) throws IOException {
		Path copy = temp.resolve("downloads").resolve("tampered.jar");
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			for (ZipEntry e : Collections.list(zip.entries())) {
				entries.put(e.getName(), zip.getInputStream(e).readAllBytes());
			}
		}
		if (text == null) {
			entries.remove(entry);
		} else {
			entries.put(entry, text.getBytes(StandardCharsets.UTF_8));
		}
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(copy))) {
			for (var e : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(e.getKey()));
				zip.write(e.getValue());
				zip.closeEntry();
			}
		}
		Inspection inspection = installer().inspect(copy);
		assertEquals(JarSignature.State.BROKEN, inspection.signature().state());
		assertFalse(inspection.usable());
		return inspection.refused().get(0).code();
	}

	private static void tool(String name, String... args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
		command.addAll(List.of(args));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
	}

	@Test
	void thePolicyIsKeptForCommandsAndWorkbench() throws Exception {
		assertEquals(InstallPolicy.WARN, installer().policy());
		installer().setPolicy(InstallPolicy.ANYTHING);
		assertEquals(InstallPolicy.ANYTHING, installer().policy());
		assertTrue(installer().inspect(download("x.controlset", Norms.normX())).notes().isEmpty());
		Files.writeString(folder().resolve(".waarborg.policy"), "cautious");
		assertEquals(InstallPolicy.SIGNED, installer().policy(), "what cannot be read is the strictest");
		env.put(InstallPolicy.VARIABLE, "warn");
		assertEquals(InstallPolicy.WARN, installer().policy());
		assertEquals("registry.policy.fixed",
				assertThrows(InstallException.class, () -> installer().setPolicy(InstallPolicy.SIGNED)).problem()
						.code());
	}

	@Test
	void twoFilesAreComparedWithoutInstallingThem() {
		List<SetComparison> all = SetComparison.ofFiles(registry, download("x.controlset", Norms.normX()),
				download("x-11.controlset", second()));
		assertEquals(1, all.size());
		assertEquals(List.of("X.4"), ids(all.get(0).with(Aspect.DROPPED)));
		assertEquals(List.of("healthy-1"), sets());
	}
}
