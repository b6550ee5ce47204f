package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF documents of the built product before an independent judge: for archives, and for screen readers. */
class PdfJudgeTest {

	private static final String DOSSIER = "waarborg-demo/umc-voorbeeld";

	@TempDir
	static Path folder;

	@BeforeAll
	static void makeTheDemo() throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		Product.example(Files.createDirectories(folder.resolve("waarborg-demo")).resolve("umc-voorbeeld"));
	}

	private static Product.Run waarborg(String... arguments) throws Exception {
		return Product.run(folder, Map.of("WAARBORG_CACHE", folder.resolve("cache").toString(), "XDG_STATE_HOME",
				folder.resolve("state").toString()), arguments);
	}

	/** The rules that a file breaks, each with a place where it does. */
	private static TreeSet<String> broken(Path file, PDFAFlavour flavour) throws Exception {
		TreeSet<String> broken = new TreeSet<>();
		try (InputStream in = Files.newInputStream(file);
				PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
				PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
			ValidationResult result = judge.validate(parser);
			assertTrue(result.getTotalAssertions() > 1000, "the judge looked: " + result.getTotalAssertions());
			result.getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
					.forEach(a -> broken.add(a.getRuleId().getClause() + '-' + a.getRuleId().getTestNumber() + ' '
							+ a.getMessage() + " at " + a.getLocation().getContext()));
			assertEquals(broken.isEmpty(), result.isCompliant());
		}
		return broken;
	}

	@ParameterizedTest
	@CsvSource({ "nl, combined", "en, combined", "nl, norm:iso27001-2022", "en, norm:iso27001-2022",
			"nl, norm:nen7510-2024", "en, norm:nen7510-2024", "nl, care", "en, care", "nl, exclusions",
			"en, exclusions", "nl, evidence", "en, evidence" })
	void eachViewIsFitForArchivesAndScreenReaders(String language, String view) throws Exception {
		Path file = folder.resolve(language + '-' + view.replace(':', '-') + ".pdf");
		Product.Run run = waarborg("statement", "export", DOSSIER, "--format", "pdf", "--view", view, "--language",
				language, "--output", file.toString());
		assertEquals(0, run.exit(), run.err());
		for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
			TreeSet<String> broken = broken(file, flavour);
			assertTrue(broken.isEmpty(), flavour + ":\n" + String.join("\n", broken));
		}
	}

	@Test
	void theJudgeSeesWhatIsWrong() throws Exception {
		Path file = folder.resolve("good.pdf");
		assertEquals(0,
				waarborg("statement", "export", DOSSIER, "--format", "pdf", "--output", file.toString()).exit());
		String good = Files.readString(file, StandardCharsets.ISO_8859_1);
		Path bad = folder.resolve("bad.pdf");
		Files.writeString(bad, good.replace("<pdfaid:part>2<", "<pdfaid:part>1<"),
				StandardCharsets.ISO_8859_1);
		assertFalse(broken(bad, PDFAFlavour.PDFA_2_A).isEmpty());
	}
}
