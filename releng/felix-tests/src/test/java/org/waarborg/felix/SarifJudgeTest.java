package org.waarborg.felix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} prints for machines, judged by a validator that had no part in writing it. */
class SarifJudgeTest {

	@TempDir
	Path folder;

	private final ObjectMapper mapper = new ObjectMapper();

	private JsonNode check(String language, String format) throws IOException, InterruptedException {
		Product.Run run = Product.run(folder,
				Map.of("WAARBORG_CACHE", folder.resolve("cache").toString(), "XDG_STATE_HOME",
						folder.resolve("state").toString()),
				"check", "waarborg-demo/umc-voorbeeld", "--all", "--format", format, "--language", language);
		assertTrue(run.exit() <= 1, run.err());
		return mapper.readTree(run.out());
	}

	private void demo() throws IOException {
		Files.createDirectories(folder.resolve("waarborg-demo"));
		Product.example(folder.resolve("waarborg-demo/umc-voorbeeld"));
	}

	private static Set<ValidationMessage> violations(String schema, JsonNode value) throws IOException {
		Path file = Product.ROOT.resolve("bundles/org.waarborg.rules.cli/schema/" + schema + ".schema.json");
		JsonSchema judge = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
				.getSchema(Files.readString(file));
		return judge.validate(value);
	}

	/** What the standard itself says: the schema of OASIS, from a library that carries it. */
	private static Set<ValidationMessage> violationsOfTheStandard(JsonNode log) throws IOException {
		try (InputStream schema = SarifJudgeTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema).validate(log);
		}
	}

	@Test
	void theStandardsOwnSchemaFindsNothingAndCanFind() throws Exception {
		demo();
		for (String language : List.of("nl", "en")) {
			assertEquals(Set.of(), violationsOfTheStandard(check(language, "sarif")));
		}
		ObjectNode broken = (ObjectNode) check("nl", "sarif");
		((ObjectNode) broken.at("/runs/0/results/0")).put("level", "fatal");
		assertFalse(violationsOfTheStandard(broken).isEmpty(), "a judge that never says no is none");
	}

	@Test
	void theLogOfTheExampleFitsItsSchema() throws Exception {
		demo();
		for (String language : List.of("nl", "en")) {
			JsonNode log = check(language, "sarif");
			assertEquals(Set.of(), violations("check-sarif", log));
			assertTrue(log.at("/runs/0/results").size() > 0, "the example has faults on purpose");
		}
		assertEquals(Set.of(), violations("check", check("nl", "json")));
	}

	@Test
	void everyResultPointsAtItsRuleAndAtTheLineOfItsObject() throws Exception {
		demo();
		JsonNode run = check("nl", "sarif").at("/runs/0");
		Path base = Path.of(java.net.URI.create(run.at("/originalUriBaseIds/DOSSIER/uri").asText()));
		Set<String> fingerprints = new HashSet<>();
		for (JsonNode result : run.get("results")) {
			assertEquals(result.get("ruleId"),
					run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"));
			assertTrue(fingerprints.add(result.get("partialFingerprints").toString()), result.toString());
			JsonNode location = result.at("/locations/0");
			Path file = base.resolve(location.at("/physicalLocation/artifactLocation/uri").asText());
			int line = location.at("/physicalLocation/region/startLine").asInt();
			try (Stream<String> lines = Files.lines(file)) {
				String text = lines.skip(Math.max(0, line - 1L)).findFirst().orElse("");
				assertTrue(line > 0 && text.contains(location.at("/logicalLocations/0/fullyQualifiedName").asText()),
						location.toString());
			}
		}
	}

	@Test
	void signalsInJsonAndInSarifAreTheSame() throws Exception {
		demo();
		Set<String> json = new HashSet<>();
		check("nl", "json").get("signals").forEach(s -> json.add(s.get("id").asText()));
		Set<String> sarif = new HashSet<>();
		check("nl", "sarif").at("/runs/0/results")
				.forEach(r -> sarif.add(r.at("/partialFingerprints/waarborgSignal~1v1").asText()));
		assertEquals(json, sarif);
	}
}
