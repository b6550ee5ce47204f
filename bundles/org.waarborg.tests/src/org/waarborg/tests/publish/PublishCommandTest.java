package org.waarborg.tests.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.tests.statement.release.Hospital;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.FileBytes;
import org.waarborg.tests.support.Terminal;

/** The example hospital publishes an extract of a released version for its customers. */
class PublishCommandTest {

	private static final List<String> FORMATS = List.of("html", "pdf", "docx", "xlsx", "json");

	@TempDir
	Path temp;

	private Path folder;
	private Terminal terminal;
	/** Beginnings of texts that must be in no byte of an extract. */
	private final Set<String> secrets = new LinkedHashSet<>();

	@BeforeEach
	void open() throws Exception {
		folder = temp.resolve("hospital");
		try (Hospital hospital = new Hospital(folder)) {
			hospital.decided();
			collect(hospital);
			terminal = new Terminal(
					CommandLineBuilder.commands(hospital.registry(), CommandLineBuilder.checker(hospital.registry())));
		}
	}

	/** What is confidential, and what an extract never holds whoever may see it. */
	private void collect(Hospital hospital) {
		EcoreUtil.getAllContents(List.of(hospital.dossier().dossier(), hospital.statement()), true)
				.forEachRemaining(o -> {
					EObject object = (EObject) o;
					if (object instanceof Element e && isConfidential(e.getClassification())
							&& !(e instanceof StatementOfApplicability)) {
						e.getTitle().forEach(this::secret);
					}
					switch (object) {
						case Note n -> secret(n.getText());
						case Evidence e -> e.getTitle().forEach(this::secret);
						case Measure m -> m.getTitle().forEach(this::secret);
						case Person p -> secret(p.getName());
						case Part p -> p.getText().forEach(this::secret);
						case Decision d -> {
							d.getRealisation().forEach(this::secret);
							if (isConfidential(d.getClassification())) {
								d.getInclusion().forEach(this::secret);
								d.getExclusion().forEach(this::secret);
							}
						}
						default -> {
							// is not withheld by itself
						}
					}
				});
		assertTrue(secrets.size() > 300, "the example holds much that must stay: " + secrets.size());
	}

	private static boolean isConfidential(Classification classification) {
		return classification == Classification.CONFIDENTIAL || classification == Classification.SECRET;
	}

	private void secret(LocalText text) {
		secret(text.getValue());
	}

	/** The beginning is enough, and is not torn by the end of a line; a word or two may stand anywhere by chance. */
	private void secret(String text) {
		if (text != null && text.strip().length() >= 12) {
			String line = text.strip().split("\n")[0];
			secrets.add(line.substring(0, Math.min(45, line.length())).strip());
		}
	}

	private int statement(String language, String... arguments) {
		String[] all = new String[arguments.length + 2];
		all[0] = "statement";
		all[1] = arguments[0];
		all[2] = folder.toString();
		System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
		return terminal.run(language, all);
	}

	private void released() {
		assertEquals(0, statement("en", "release", "--summary", "Overgang", "--approver", Hospital.DIRECTOR),
				terminal.err());
	}

	private Path[] publish(String language, String... more) {
		List<String> arguments = new ArrayList<>(List.of("publish", "--to"));
		Path[] files = FORMATS.stream().map(f -> temp.resolve("extract." + f)).toArray(Path[]::new);
		for (Path file : files) {
			arguments.add(file.toString());
		}
		arguments.addAll(List.of(more));
		assertEquals(0, statement(language, arguments.toArray(String[]::new)), terminal.err());
		return files;
	}

	@Test
	void nothingConfidentialIsInAnyByteOfAnyFormat() throws IOException {
		released();
		Path whole = temp.resolve("whole.pdf");
		assertEquals(0, statement("en", "export", "--version", "4", "-o", whole.toString()), terminal.err());
		List<String> inside = FileBytes.opened(Files.readAllBytes(whole));
		assertTrue(secrets.stream().filter(s -> FileBytes.holds(inside, s)).count() > 150,
				"the search itself must find what is there");
		for (Path file : publish("en", "--with", "drivers,exclusion,inclusion")) {
			List<String> contents = FileBytes.opened(Files.readAllBytes(file));
			assertEquals(List.of(), secrets.stream().filter(s -> FileBytes.holds(contents, s)).toList(),
					file.getFileName().toString());
		}
	}

	@Test
	void theExtractSaysHowCompleteItIsAndWhatItComesFrom() throws IOException {
		released();
		String sha256 = org.waarborg.controlset.Hashes
				.of(Files.readAllBytes(folder.resolve("statements/released/nen7510-v4.soa")));
		for (Path file : publish("nl", "--valid-until", "2027-11-21")) {
			List<String> contents = FileBytes.opened(Files.readAllBytes(file));
			String name = file.getFileName().toString();
			for (String said : List.of("115 beheersmaatregelen en zorgdelen beoordeeld: ", " uitgesloten. Er",
					"Er ontbreekt geen regel van de verklaring.", "eigenaren, bewijs en documenten, maatregelen",
					"Te gebruiken tot en met 21 nov 2027", "4 (vastgesteld)", "directie, ")) {
				assertTrue(FileBytes.holds(contents, said), name + ": " + said);
			}
			assertTrue(FileBytes.holds(contents, sha256) || name.endsWith("pdf"), name + " names the hash");
			assertFalse(FileBytes.holds(contents, Hospital.DIRECTOR), name + " names no people");
		}
	}

	@Test
	void allRowsOfTheStatementAreThere() throws IOException {
		released();
		Path csv = temp.resolve("extract.csv");
		assertEquals(0, statement("en", "publish", "--to", csv.toString()), terminal.err());
		List<String> lines = Files.readAllLines(csv);
		assertEquals(116, lines.stream().filter(l -> l.contains(",") || l.contains(";")).count(),
				"a heading and 115 rows");
		assertFalse(lines.get(0).contains("Owner"), lines.get(0));
	}

	@Test
	void realisationLeavesOnlyWhenItIsAskedFor() throws IOException {
		released();
		Path file = temp.resolve("extract.html");
		assertEquals(0, statement("en", "publish", "--to", file.toString()), terminal.err());
		assertTrue(Files.readString(file).contains("Left out: justifications for inclusion, realisation"),
				"it says what it lacks");
		assertEquals(0, statement("en", "publish", "--to", file.toString(), "--with", "realisation,exclusion"),
				terminal.err());
		assertTrue(Files.readString(file).contains("Realisation"));
		assertEquals(2, statement("en", "publish", "--to", file.toString(), "--with", "owner"));
		assertTrue(terminal.err().contains("An extract has no “owner”"), terminal.err());
	}

	@Test
	void aVersionThatNobodyApprovedIsRefusedUnlessAskedFor() throws IOException {
		assertEquals(0, statement("en", "release", "--summary", "x"), terminal.err());
		Path file = temp.resolve("extract.html");
		assertEquals(2, statement("en", "publish", "--to", file.toString()));
		assertTrue(terminal.err().contains("No version is approved and in force"), terminal.err());
		assertEquals(3, statement("en", "publish", "--version", "4", "--to", file.toString()));
		assertTrue(terminal.err().contains("--unapproved"), terminal.err());
		assertFalse(Files.exists(file));
		assertEquals(0, statement("en", "publish", "--version", "4", "--unapproved", "--to", file.toString()),
				terminal.err());
		assertTrue(Files.readString(file).contains("is released and not approved by top management"));
	}

	@Test
	void aWithdrawnOrChangedVersionIsRefused() throws IOException {
		released();
		Path file = temp.resolve("extract.html");
		Path release = folder.resolve("statements/released/nen7510-v4.soa");
		String sound = Files.readString(release);
		Files.writeString(release, sound.replaceFirst("NOT_APPLICABLE", "APPLICABLE"));
		assertEquals(3, statement("en", "publish", "--version", "4", "--unapproved", "--to", file.toString()));
		assertTrue(terminal.err().contains("is not what was released"), terminal.err());
		Files.writeString(release, sound);
		assertEquals(0, statement("en", "withdraw", "--version", "4", "--reason", "Wrong scope"), terminal.err());
		assertEquals(3, statement("en", "publish", "--version", "4", "--unapproved", "--to", file.toString()));
		assertTrue(terminal.err().contains("was withdrawn") && terminal.err().contains("Wrong scope"), terminal.err());
		assertFalse(Files.exists(file), "nothing was written");
	}

	@Test
	void aVersionThatWasSupersededSaysSo() throws IOException {
		released();
		assertEquals(0, statement("en", "release", "--summary", "y", "--approver", Hospital.DIRECTOR), terminal.err());
		Path file = temp.resolve("extract.html");
		assertEquals(0, statement("en", "publish", "--version", "4", "--to", file.toString()), terminal.err());
		assertTrue(terminal.err().contains("superseded by version 5"), terminal.err());
		assertTrue(Files.readString(file).contains("A newer version took the place of version 4: version 5."));
	}

	@Test
	void toWhomItWasSentIsAMarkOfTheVersion() {
		released();
		assertEquals(0, statement("en", "publish", "--to", temp.resolve("extract.pdf").toString(), "--sent-to",
				"Thuiszorg De Veste"), terminal.err());
		assertEquals(0, statement("en", "versions"), terminal.err());
		assertTrue(terminal.out().contains("sent to Thuiszorg De Veste (extract for Customer: extract.pdf)"),
				terminal.out());
	}

	@Test
	void aStatementThatAnAudienceMayNotSeeIsRefused() {
		released();
		assertEquals(2, statement("en", "publish", "--to", temp.resolve("x.pdf").toString(), "--audience", "public"));
		assertTrue(terminal.err().contains("‘Internal’") && terminal.err().contains("‘Public’"), terminal.err());
		assertEquals(2, statement("en", "publish", "--to", temp.resolve("x.pdf").toString(), "--valid-until",
				"2020-01-01"));
		assertTrue(terminal.err().contains("passed already"), terminal.err());
	}
}
