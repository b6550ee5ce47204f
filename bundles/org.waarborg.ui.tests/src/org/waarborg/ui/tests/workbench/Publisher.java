package org.waarborg.ui.tests.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.kit.SetPack;
import org.waarborg.controlset.kit.SetSigner;
import org.waarborg.controlset.kit.SetTable;
import org.waarborg.intake.Intake;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.ui.Ui;

/** An outsider who publishes a control set with the kit: a table in a spreadsheet, packed into a bundle, signed or not. */
final class Publisher {

	private static final Locale DUTCH = Locale.of("nl");
	private static final String PASSWORD = "fictional-password";
	private static final List<String> FIRST = List.of("group,H.1,1,,Kade,", "control,H.1.1,1.1,H.1,Hek,",
			"control,H.1.2,1.2,H.1,Licht,", "control,H.1.3,1.3,H.1,Camera’s,", "group,H.2,2,,Kantoor,",
			"control,H.2.1,2.1,H.2,Toegang,", "control,H.2.2,2.2,H.2,Uit dienst,");

	private final Path folder;

	/** A publisher who works in a folder. */
	Publisher(Path folder) {
		this.folder = folder;
	}

	/** The first version: five controls in two groups. */
	Path first() throws Exception {
		return pack("haven-1.0.0.jar", "haven-2026", "2026", "1.0.0", FIRST);
	}

	/** Its second version: 1.2 renamed, 1.3 in the other group, 2.2 dropped, 2.3 new. */
	Path second() throws Exception {
		List<String> rows = new ArrayList<>(FIRST);
		rows.set(2, "control,H.1.2,1.2,H.1,Licht langs de kade,");
		rows.remove(6);
		rows.remove(3);
		rows.add("control,H.1.3,1.3,H.2,Camera’s,");
		rows.add("control,H.2.3,2.3,H.2,Sleutels,");
		return pack("haven-2.0.0.jar", "haven-2026", "2026", "2.0.0", rows);
	}

	/** The next edition, a set of its own that takes the place of the first: three of its controls are in it. */
	Path successor() throws Exception {
		return pack("haven-2028.jar", "haven-2028", "2028", "1.0.0",
				List.of("set,supersedes,,,,haven-2026", "group,P.1,1,,Terrein,",
						"control,P.1.1,1.1,P.1,Hekken,,haven-2026#H.1.1,EQUAL",
						"control,P.1.2,1.2,P.1,Verlichting,,haven-2026#H.1.2,EQUAL",
						"control,P.1.3,1.3,P.1,Toegang,,haven-2026#H.2.1,EQUAL",
						"control,P.1.4,1.4,P.1,Bezoekers,"));
	}

	private Path pack(String name, String set, String edition, String version, List<String> rows) throws Exception {
		Path table = folder.resolve(name + ".csv");
		List<String> head = List.of("row,id,label,parent,title_nl,value,maps_to,relationship", "set,id,,,," + set,
				"set,version,,,," + version, "set,title_nl,,,,Havencode " + edition, "set,norm,,,,Havencode",
				"set,edition,,,," + edition, "set,kind,,,,CONTROLS", "set,status,,,,APPLICABLE",
				"set,publisher,,,,Uitgever Fictie", "set,licence,,,,Verzonnen en vrij te gebruiken",
				"set,source,,,,Verzonnen voor een test", "set,languages,,,,nl");
		Files.writeString(table, head.stream().collect(Collectors.joining("\n")) + '\n' + String.join("\n", rows),
				StandardCharsets.UTF_8);
		SetTable.Read read = SetTable.read(Ui.service(Intake.class).orElseThrow().read(table, DUTCH), DUTCH);
		SetPack pack = new SetPack(Ui.service(CatalogChecker.class).orElseThrow(), DUTCH);
		pack.add(read.set().orElseThrow(() -> new AssertionError(read.problems())), Optional.empty(), name,
				read.places());
		return Files.write(folder.resolve(name), pack.bytes("nl.fictie." + set));
	}

	/** The same bundle with a signature that nobody has confirmed. */
	Path signed(Path bundle) throws Exception {
		Path keys = folder.resolve("keys.p12");
		if (!Files.exists(keys))
			key(keys);
		Path signed = folder.resolve("signed-" + bundle.getFileName());
		try (OutputStream out = Files.newOutputStream(signed)) {
			SetSigner.open(keys, "", PASSWORD.toCharArray(), LocalDate.now(), DUTCH).sign(bundle, out);
		}
		return signed;
	}

	private void key(Path keys) throws IOException, InterruptedException {
		Path password = Files.writeString(folder.resolve("password.txt"), PASSWORD);
		Path said = folder.resolve("keytool.txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-keystore", keys.toString(), "-storetype", "PKCS12", "-alias", "fictie", "-keyalg",
				"EC",
				"-validity", "3650", "-dname", "CN=Uitgever Fictie", "-storepass:file", password.toString())
				.redirectErrorStream(true).redirectOutput(said.toFile()).start();
		if (process.waitFor() != 0)
			throw new AssertionError(Files.readString(said));
	}

	/** A jar that would run code of its own when it was installed as a bundle. */
	Path withCode() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (var jar = new java.util.jar.JarOutputStream(out)) {
			jar.putNextEntry(new java.util.zip.ZipEntry("META-INF/MANIFEST.MF"));
			jar.write("Manifest-Version: 1.0\nBundle-SymbolicName: nl.fictie.code\nBundle-Activator: nl.fictie.Code\n"
					.getBytes(StandardCharsets.UTF_8));
			jar.putNextEntry(new java.util.zip.ZipEntry("nl/fictie/Code.class"));
			jar.write(new byte[] { (byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe });
		}
		return Files.write(folder.resolve("code.jar"), out.toByteArray());
	}

	/** A small jar that is a large one inside. */
	Path bomb() throws IOException {
		Path file = folder.resolve("bomb.jar");
		try (var jar = new java.util.jar.JarOutputStream(Files.newOutputStream(file))) {
			jar.putNextEntry(new java.util.zip.ZipEntry("META-INF/MANIFEST.MF"));
			jar.write("Manifest-Version: 1.0\nBundle-SymbolicName: nl.fictie.bomb\n".getBytes(StandardCharsets.UTF_8));
			jar.putNextEntry(new java.util.zip.ZipEntry("catalog/bomb.controlset"));
			byte[] piece = new byte[1 << 20];
			for (int i = 0; i < 300; i++)
				jar.write(piece);
		}
		return file;
	}
}
