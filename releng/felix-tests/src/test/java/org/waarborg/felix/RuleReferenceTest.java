package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference pages in the repository say what the rules of the product say. */
class RuleReferenceTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "en, rules.md", "nl, regels.md" })
	void thePageIsThatOfTheRules(String language, String page) throws Exception {
		Product.Run run = Product.run(folder, Map.of("WAARBORG_CACHE", folder.resolve("cache").toString()), "rule",
				"list", "--format", "markdown", "--language", language);
		assertEquals(0, run.exit(), run.err());
		assertEquals(run.out(), Files.readString(Product.ROOT.resolve("docs").resolve(page)),
				"write the page anew with releng/scripts/reference");
	}
}
