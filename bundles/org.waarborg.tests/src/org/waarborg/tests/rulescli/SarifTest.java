package org.waarborg.tests.rulescli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.tests.support.CommandLineBuilder;
import org.waarborg.tests.support.Terminal;

/** Signals as a SARIF log: what a viewer or a pipeline goes by. */
class SarifTest {

	@TempDir
	Path folder;

	private final Terminal terminal = new Terminal(
			SampleDossier.commands(SampleDossier.rules(), new WhiteboardDocuments()));
	private Path dossier;

	@BeforeEach
	void start() throws Exception {
		dossier = folder.resolve("een dossier");
		SampleDossier.create(dossier);
	}

	private JsonNode run(String language) throws Exception {
		terminal.run(language, "check", dossier.toString(), "--format", "sarif");
		JsonNode log = new ObjectMapper().readTree(terminal.out());
		assertEquals(List.of(), CommandLineBuilder.violations("org.waarborg.rules.cli", "check-sarif", log));
		return log.at("/runs/0");
	}

	private static JsonNode result(JsonNode run, String text) {
		return StreamSupport.stream(run.get("results").spliterator(), false)
				.filter(r -> r.at("/message/text").asText().contains(text)).findFirst().orElseThrow();
	}

	@Test
	void eachResultHasItsRuleLevelAndPlace() throws Exception {
		JsonNode run = run("nl");
		assertEquals(4, run.get("results").size());
		JsonNode result = result(run, "Daan Voorbeeld heeft geen e-mailadres. Geef Daan");
		assertEquals("error", result.get("level").asText());
		JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
		assertEquals(result.get("ruleId"), rule.get("id"));
		assertEquals("Persoon zonder e-mailadres", rule.at("/shortDescription/text").asText());
		assertEquals("error", rule.at("/defaultConfiguration/level").asText());
		assertEquals("Person", result.at("/locations/0/logicalLocations/0/kind").asText());
		assertEquals("Daan Voorbeeld", result.at("/locations/0/logicalLocations/0/name").asText());
		assertEquals("warning", result(run, "geen site").get("level").asText());
		assertEquals("Eva Example", result(run, "geen site").at("/relatedLocations/0/message/text").asText());
		assertEquals("note", result(run, "zegt niets").get("level").asText());
	}

	@Test
	void aViewerIsLedToTheLineOfTheObject() throws Exception {
		JsonNode run = run("nl");
		JsonNode location = result(run, "Daan Voorbeeld").at("/locations/0");
		Path base = Path.of(java.net.URI.create(run.at("/originalUriBaseIds/DOSSIER/uri").asText()));
		assertEquals(dossier, base);
		Path file = base.resolve(location.at("/physicalLocation/artifactLocation/uri").asText());
		String line = Files.readAllLines(file).get(location.at("/physicalLocation/region/startLine").asInt() - 1);
		assertTrue(line.contains(location.at("/logicalLocations/0/fullyQualifiedName").asText()), line);
	}

	@Test
	void aResultIsTheSameOneInTheNextRunAndInEveryLanguage() throws Exception {
		List<String> dutch = run("nl").findValues("partialFingerprints").stream().map(JsonNode::toString).toList();
		List<String> english = run("en").findValues("partialFingerprints").stream().map(JsonNode::toString).toList();
		assertEquals(dutch, english);
		assertEquals(4, dutch.stream().distinct().count());
	}

	@Test
	void whatSomebodySetAsideIsSuppressedWithItsReason() throws Exception {
		terminal.run("nl", "signal", "accept", dossier.toString(), "TST-002", "--reason", "Komt", "--until",
				"2027-01-31",
				"--by", "Eva Example");
		JsonNode run = run("nl");
		assertEquals(4, run.get("results").size());
		JsonNode suppression = result(run, "geen site").at("/suppressions/0");
		assertEquals("external", suppression.get("kind").asText());
		assertTrue(suppression.get("justification").asText().contains("Eva Example: Komt"), suppression.toString());
		assertEquals(0, result(run, "Daan Voorbeeld").get("suppressions").size());
	}
}
