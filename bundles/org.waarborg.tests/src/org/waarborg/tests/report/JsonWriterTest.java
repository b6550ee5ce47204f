package org.waarborg.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.waarborg.tests.support.SchemaSubset;
import org.waarborg.document.Document;
import org.waarborg.document.SafeText;
import org.waarborg.report.data.internal.JsonWriter;
import org.waarborg.tests.document.ExampleDocument;

class JsonWriterTest {

	private final ObjectMapper mapper = new ObjectMapper();

	@Test
	void valuesAreDataWithCodesAndWords() throws IOException {
		JsonNode row = table(ExampleDocument.withRows("nl", 1)).at("/rows/0");
		assertEquals("_0", row.get("_id").asText());
		assertEquals("g", row.at("/_group/id").asText());
		assertEquals("Toelichting bij rij 0", row.get("why").asText());
		assertTrue(row.get("count").isNumber());
		assertEquals("2026-03-01", row.get("due").asText());
		assertEquals("NO", row.at("/applicable/code").asText());
		assertEquals("NEUTRAL", row.at("/applicable/status").asText());
		assertEquals("LAW", row.at("/drivers/0/code").asText());
		assertEquals("r2", row.at("/link/target").asText());
		assertTrue(row.get("nothing").isNull());
	}

	@Test
	void keysAreTheSameInBothLanguages() throws IOException {
		assertEquals(keys(tree(ExampleDocument.withRows("nl", 2))), keys(tree(ExampleDocument.withRows("en", 2))));
	}

	@Test
	void everyTextComesBackAsItWentIn() throws IOException {
		JsonNode rows = table(ExampleDocument.hostile("nl")).get("rows");
		assertEquals(ExampleDocument.HOSTILE.size(), rows.size());
		for (int i = 0; i < rows.size(); i++)
			assertEquals(SafeText.xml(ExampleDocument.HOSTILE.get(i)), rows.get(i).get("why").asText());
	}

	@Test
	void theFigureIsThere() throws IOException {
		JsonNode figure = tree(ExampleDocument.withRows("nl", 1)).at("/sections/0/blocks/2");
		assertEquals("stackedBar", figure.get("kind").asText());
		assertEquals(10, figure.at("/bars/0/values/partly").asInt());
		assertEquals("UNDER_WAY", figure.at("/legend/2/status").asText());
	}

	@Test
	void aMatrixIsThereByIdsOfRowsAndColumns() throws IOException {
		JsonNode figure = tree(ExampleDocument.withRows("nl", 1)).at("/sections/0/blocks/3");
		assertEquals("matrix", figure.get("kind").asText());
		assertEquals("Hoog", figure.at("/rows/0/squares/large/word").asText());
		assertEquals("STOP", figure.at("/rows/0/squares/large/status").asText());
		assertEquals("R-3", figure.at("/rows/0/squares/large/detail").asText(), "what is counted");
		assertEquals("", figure.at("/rows/0/squares/small/detail").asText("missing"));
		assertEquals("often", figure.at("/arrows/0/from/row").asText());
		assertEquals("small", figure.at("/arrows/0/to/column").asText());
	}

	@Test
	void aTimelineIsThereWithItsDays() throws IOException {
		JsonNode figure = tree(ExampleDocument.withRows("nl", 1)).at("/sections/0/blocks/4");
		assertEquals("timeline", figure.get("kind").asText());
		assertEquals("2026-11-21", figure.get("today").asText());
		assertEquals("2025-03-01", figure.at("/lanes/0/items/0/from").asText(),
				"in full, though the picture cuts it off");
		assertEquals("te laat", figure.at("/lanes/0/items/2/word").asText());
		assertEquals(0, figure.at("/lanes/1/items").size());
	}

	@Test
	void theOutputHasTheStructureOfItsSchema() throws IOException {
		JsonNode schema = schema();
		JsonNode output = tree(ExampleDocument.hostile("en"));
		assertEquals(schema.get("$id").asText(), output.get("$schema").asText());
		List<String> problems = new ArrayList<>();
		new SchemaSubset(schema, problems).check(schema, output, "");
		assertEquals(List.of(), problems);
	}

	@Test
	void theCheckAgainstTheSchemaFindsWhatIsWrong() throws IOException {
		JsonNode schema = schema();
		JsonNode output = tree(ExampleDocument.withRows("en", 1));
		((ObjectNode) output.get("header")).remove("generatedOn");
		((ObjectNode) output.at("/sections/0")).put("level", 9).put("extra", 1);
		List<String> problems = new ArrayList<>();
		new SchemaSubset(schema, problems).check(schema, output, "");
		assertEquals(3, problems.size(), problems.toString());
	}

	private JsonNode schema() throws IOException {
		try (InputStream in = JsonWriter.class.getResourceAsStream("/schema/document.schema.json")) {
			assertNotNull(in, "the schema is in the bundle");
			return mapper.readTree(in);
		}
	}

	private JsonNode tree(Document document) throws IOException {
		String json = Written.by(new JsonWriter(), document);
		assertFalse(json.contains("\r"));
		return mapper.readTree(json);
	}

	private JsonNode table(Document document) throws IOException {
		return tree(document).at("/sections/2/blocks/0");
	}

	private static List<String> keys(JsonNode node) {
		List<String> keys = new ArrayList<>();
		node.fieldNames().forEachRemaining(keys::add);
		node.forEach(child -> keys.addAll(keys(child)));
		return keys;
	}
}
