package org.waarborg.tests.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading;

/** Files that are no catalog, or were one: refused with the place, and nothing but that. */
class BrokenOscalTest {

	private static ControlSetProblem refused(byte[] content) {
		CatalogException refused = assertThrows(CatalogException.class, () -> Oscal.read(content));
		assertEquals(1, refused.problems().size());
		ControlSetProblem problem = refused.problems().getFirst();
		assertEquals(ControlSetProblem.Severity.ERROR, problem.severity());
		assertEquals("harbour.json", problem.place());
		assertTrue(problem.line() > 0 && problem.column() > 0, problem.toString());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"))) {
			assertFalse(problem.message(locale).isBlank());
		}
		return problem;
	}

	private static ControlSetProblem refused(String json) {
		return refused(json.getBytes(StandardCharsets.UTF_8));
	}

	static List<List<String>> defects() {
		return List.of(List.of("json.truncated", ""), List.of("json.truncated", "{ \"catalog\": {"),
				List.of("oscal.foreign", "[]"), List.of("oscal.foreign", "{}"), List.of("oscal.foreign", "\"catalog\""),
				List.of("oscal.foreign", "{ \"name\": \"some-package\", \"version\": \"1.0.0\" }"),
				List.of("oscal.otherModel", "{ \"profile\": { \"uuid\": \"x\" } }"),
				List.of("oscal.otherModel", "{ \"system-security-plan\": {} }"), List.of("json.broken", "<catalog/>"),
				List.of("oscal.missing", "{ \"catalog\": {} }"),
				List.of("oscal.missing", "{ \"catalog\": { \"metadata\": {} } }"),
				List.of("json.type", "{ \"catalog\": [] }"), List.of("json.after", Oscal.HARBOUR + "{}"),
				List.of("json.duplicateKey", Oscal.harbour("\"class\": \"HC\"", "\"id\": \"q-9\"")),
				List.of("oscal.controlTwice", Oscal.harbour("\"id\": \"x-1\"", "\"id\": \"q-1\"")),
				List.of("oscal.controlId", Oscal.harbour("\"id\": \"x-1\"", "\"id\": \"x 1\"")),
				List.of("oscal.missing", Oscal.harbour("\"id\": \"x-1\", ", "")),
				List.of("json.type", Oscal.harbour("\"title\": \"Gate\"", "\"title\": { \"en\": \"Gate\" }")),
				List.of("json.limit", Oscal.harbour("\"title\": \"Gate\"", "\"title\": " + "9".repeat(5000))),
				List.of("json.limit", "{ \"catalog\": { \"x\": " + "[".repeat(50_000)),
				List.of("json.limit", nested(80)));
	}

	/** Controls in controls in controls. */
	private static String nested(int depth) {
		StringBuilder json = new StringBuilder("{ \"catalog\": { \"metadata\": { \"title\": \"Deep\" }");
		for (int i = 0; i < depth; i++) {
			json.append(", \"controls\": [ { \"id\": \"c-").append(i).append('"');
		}
		return json.append(" } ]".repeat(depth)).append("} }").toString();
	}

	@ParameterizedTest
	@MethodSource("defects")
	void isRefusedWithItsReason(List<String> defect) {
		assertEquals("registry." + defect.getFirst(), refused(defect.get(1)).code());
	}

	@Test
	void thePlaceIsThatOfTheSecond() {
		ControlSetProblem problem = refused(Oscal.harbour("\"id\": \"x-1\"", "\"id\": \"q-1\""));

		String[] lines = Oscal.HARBOUR.split("\n");
		assertTrue(lines[problem.line() - 1].contains("x-1"), problem.toString());
		assertTrue(lines[Integer.parseInt(problem.args().get(1)) - 1].contains("q-1"), problem.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32" })
	void anotherEncodingIsNamed(String encoding) {
		assertEquals("registry.json.encoding",
				refused(Oscal.HARBOUR.getBytes(java.nio.charset.Charset.forName(encoding))).code());
	}

	@Test
	void lettersThatAreNoUtf8AreRefusedWithTheirPlace() {
		byte[] latin = Oscal.harbour("Old fence", "Öld fence").getBytes(StandardCharsets.ISO_8859_1);

		assertEquals("registry.json.broken", refused(latin).code());
	}

	@Test
	void aMarkAtTheStartDoesNoHarm() throws CatalogException {
		CatalogReading reading = Oscal.read('\uFEFF' + Oscal.HARBOUR);

		assertTrue(Oscal.codes(reading.notes()).contains("oscal.mark"));
		assertEquals("harbour-code-2", reading.set().getId());
	}

	@Test
	void whatXmlCannotHoldIsReplacedAndSaid() throws CatalogException {
		CatalogReading reading = Oscal.read(Oscal.harbour("Outside any group", "Out\\u0000side \\ud800"));

		assertEquals("Out\uFFFDside \uFFFD", reading.set().getControls().getFirst().getTitle().getFirst().getValue());
		assertTrue(Oscal.codes(reading.notes()).contains("oscal.character"));
	}

	@Test
	void whatGoesOnWithoutEndIsCounted() throws CatalogException {
		StringBuilder keys = new StringBuilder("\"a\": 0");
		for (int i = 0; i < 5000; i++) {
			keys.append(", \"k").append(i).append("\": [ ]");
		}
		CatalogReading reading = Oscal.read(Oscal.harbour("\"uuid\": \"5f", keys + ", \"uuid\": \"5f"));

		assertTrue(reading.notes().size() < 200, "so many notes help nobody");
		assertTrue(reading.notes().stream()
				.anyMatch(n -> n.code().equals("registry.oscal.more") && n.args().getFirst().equals("4981")));
	}

	@Test
	void aFileThatEndsAnywhereIsRefusedWithThePlace() {
		byte[] whole = Oscal.HARBOUR.strip().getBytes(StandardCharsets.UTF_8);
		for (int length = 0; length < whole.length; length += 7) {
			refused(Arrays.copyOf(whole, length));
		}
	}

	/** Every value in turn becomes one of another type: it is read with a message, or refused with the place. */
	@Test
	void aValueOfAnotherTypeNeverThrowsAnythingElse() {
		Matcher value = Pattern.compile("(?<=: )(\"[^\"]*\"|\\[|\\{)").matcher(Oscal.HARBOUR);
		int tried = 0;
		while (value.find()) {
			for (String other : List.of("null", "17", "-1e999999999", "true", "\"\"", "[]", "{}", "[ [ ] ]",
					"{ \"x\": 1 }", "\"\\u0007\"")) {
				boolean whole = value.group().startsWith("\"");
				String json = Oscal.HARBOUR.substring(0, value.start()) + other
						+ (whole ? "" : ", \"rest\": " + value.group())
						+ Oscal.HARBOUR.substring(value.end());
				readOrRefused(json);
				tried++;
			}
		}
		assertTrue(tried > 500, String.valueOf(tried));
	}

	/** Every byte in turn is another one. */
	@Test
	void aDamagedByteNeverThrowsAnythingElse() {
		byte[] whole = Oscal.HARBOUR.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < whole.length; i += 5) {
			byte[] damaged = whole.clone();
			damaged[i] ^= (byte) (1 << i % 8);
			readOrRefused(damaged);
		}
	}

	private static void readOrRefused(String json) {
		readOrRefused(json.getBytes(StandardCharsets.UTF_8));
	}

	private static void readOrRefused(byte[] content) {
		try {
			for (ControlSetProblem note : Oscal.read(content).notes()) {
				assertTrue(note.line() > 0, note.toString());
				assertFalse(note.describe(Locale.ENGLISH).isBlank());
			}
		} catch (CatalogException e) {
			refused(content);
		}
	}
}
