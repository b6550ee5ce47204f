package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.MemorySource;
import org.waarborg.registry.internal.RegistryImpl;

/** A file that cannot be used says where and why, and hurts no other set. */
class BrokenCatalogTest {

	@TempDir
	Path folder;

	private final String good = Norms.xml(Norms.normX().build());

	/** The registry over a folder with a good set of another name and the given file. */
	private ControlSetRegistry with(String content) {
		return with(content.getBytes(StandardCharsets.UTF_8));
	}

	private ControlSetRegistry with(byte[] content) {
		Norms.file(folder, "healthy.controlset", Norms.norm("healthy-1").control("H.1", "Healthy").build());
		Norms.file(folder, "suspect.controlset", content);
		Library library = new Library();
		return new RegistryImpl(List.of(new FolderSource(folder, null, library)), library, null);
	}

	private static ControlSetProblem problem(ControlSetRegistry registry) {
		assertTrue(registry.set("x-2020").isEmpty(), "not offered as resolved");
		assertEquals(1, registry.set("healthy-1").orElseThrow().controls().size(), "no other set is hurt");
		ControlSetProblem problem = registry.problems().get(0);
		assertEquals(ControlSetProblem.Severity.ERROR, problem.severity());
		assertTrue(problem.place().endsWith("suspect.controlset"), problem.place());
		for (Locale locale : ControlSetRegistry.languages()) {
			assertFalse(problem.message(locale).isBlank());
		}
		return problem;
	}

	private static int lineOf(String text, String part) {
		return text.substring(0, text.indexOf(part)).split("\n", -1).length;
	}

	@Test
	void unknownElement() {
		String text = good.replaceFirst("<controls\n", "<bogus/>\n    <controls\n");
		ControlSetRegistry registry = with(text);
		ControlSetProblem problem = problem(registry);

		assertEquals("registry.xml.unknownElement", problem.code());
		assertEquals(lineOf(text, "<bogus"), problem.line());
		assertEquals(5, problem.column());
		assertEquals("bogus", problem.element());
		assertTrue(problem.expected(Locale.ENGLISH).contains("controls"), problem.expected(Locale.ENGLISH));
		assertTrue(registry.header("x-2020").orElseThrow().broken(), "the header stays, marked");
		assertFalse(registry.header("healthy-1").orElseThrow().broken());
	}

	@Test
	void unknownAttribute() {
		String text = good.replace("label=\"2\"", "label=\"2\"\n        lable=\"two\"");
		ControlSetProblem problem = problem(with(text));

		assertEquals("registry.xml.unknownAttribute", problem.code());
		assertEquals(lineOf(text, "lable="), problem.line());
		assertTrue(problem.expected(Locale.of("nl")).contains("label"));
	}

	@Test
	void unknownLiteralAndDate() {
		String text = good.replace("status=\"APPLICABLE\"", "status=\"MAYBE\"\n    published=\"31-12-2020\"");
		ControlSetRegistry registry = with(text);
		ControlSetProblem problem = problem(registry);

		assertEquals("registry.xml.badValue", problem.code());
		assertEquals(lineOf(text, "MAYBE"), problem.line());
		assertTrue(problem.expected(Locale.ENGLISH).contains("WITHDRAWN"));
		assertTrue(registry.problems().stream().anyMatch(p -> p.message(Locale.ENGLISH).contains("31-12-2020")),
				"every error is told, not only the first");
	}

	@Test
	void duplicateId() {
		String text = good.replace("id=\"X.3\"", "id=\"X.1\"");
		ControlSetProblem problem = problem(with(text));

		assertEquals("registry.xml.duplicateId", problem.code());
		assertTrue(problem.line() > lineOf(text, "id=\"X.1\""));
		assertEquals("X.1", problem.args().get(0));
	}

	@Test
	void truncated() {
		ControlSetRegistry registry = with(good.substring(0, good.length() - 60));

		assertEquals("registry.xml.notWellFormed", problem(registry).code());
		assertTrue(registry.header("x-2020").isPresent(), "its beginning still says what it is");
	}

	@Test
	void wrongEncoding() {
		byte[] latin = good.replace("Fences", "Fénces").getBytes(StandardCharsets.ISO_8859_1);
		ControlSetProblem problem = problem(with(latin));

		assertEquals("registry.xml.encoding", problem.code());
		assertEquals(lineOf(good, "Fences"), problem.line());
	}

	@Test
	void declaredAsAnotherEncoding() {
		assertEquals("registry.xml.encoding",
				problem(with(good.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""))).code());
	}

	@Test
	void externalEntityIsNeverRead() {
		Path secret = Norms.file(folder, "secret.txt", "the secret");
		String text = good.replaceFirst("\\?>",
				"?><!DOCTYPE x [<!ENTITY xxe SYSTEM \"" + secret.toUri() + "\">]>").replace("Fences", "&xxe;");
		ControlSetRegistry registry = with(text);

		assertTrue(registry.set("x-2020").isEmpty());
		assertEquals("registry.xml.dtd", registry.problems().get(0).code());
		assertFalse(registry.problems().toString().contains("the secret"));
		assertTrue(registry.set("healthy-1").isPresent());
	}

	@Test
	void billionLaughs() {
		StringBuilder dtd = new StringBuilder("?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			dtd.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
		}
		ControlSetRegistry registry = with(
				good.replaceFirst("\\?>", dtd.append("]>").toString()).replace("Fences", "&a29;"));

		assertTrue(registry.set("x-2020").isEmpty());
		assertEquals("registry.xml.dtd", registry.problems().get(0).code());
		assertTrue(registry.set("healthy-1").isPresent());
	}

	@Test
	void tooDeep() {
		StringBuilder nested = new StringBuilder();
		for (int i = 0; i < 150; i++) {
			nested.append("<controls id=\"D.").append(i).append("\">");
		}
		nested.append("</controls>".repeat(150));
		assertEquals("registry.xml.tooDeep",
				problem(with(good.replaceFirst("</groups>", nested + "</groups>"))).code());
	}

	@Test
	void controlWithoutId() {
		assertEquals("registry.xml.missingId", problem(with(good.replaceFirst("id=\"X.2\"", ""))).code());
	}

	@Test
	void textWhereElementsBelong() {
		assertEquals("registry.xml.unexpectedText",
				problem(with(good.replaceFirst("</groups>", "hello</groups>"))).code());
	}

	@Test
	void schemaLocationIsNotFollowed() {
		ControlSetRegistry registry = with(good.replace("xmi:version=\"2.0\"",
				"xmi:version=\"2.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
						+ "xsi:schemaLocation=\"urn:waarborg:controlset:1 http://localhost:1/evil.ecore\""));

		assertEquals(4, registry.set("x-2020").orElseThrow().controls().size());
	}

	@Test
	void anotherKindOfFile() {
		ControlSetRegistry registry = with("<html><body/></html>");

		assertEquals("registry.xml.wrongRoot", registry.problems().get(0).code());
		assertEquals(1, registry.headers().size());
	}

	@Test
	void aFormatThatIsNewerThanOurs() {
		ControlSetRegistry registry = with(good.replace("urn:waarborg:controlset:1", "urn:waarborg:controlset:2"));

		assertTrue(registry.problems().get(0).describe(Locale.ENGLISH).contains("newer"),
				registry.problems().toString());
	}

	@Test
	void emptyFile() {
		assertEquals("registry.xml.notWellFormed", with("").problems().get(0).code());
	}

	@Test
	void aBrokenBaseBreaksItsOverlayAndSaysSo() {
		Norms.file(folder, "care.controlset", Norms.norm("care-1").extending("x-2020").control("C.1", "Care").build());
		ControlSetRegistry registry = with(good.replace("label=\"2\"", "lable=\"2\""));

		assertTrue(registry.set("care-1").isEmpty());
		assertEquals(List.of("registry.set.baseBroken", "registry.xml.unknownAttribute"),
				registry.problems().stream().map(ControlSetProblem::code).sorted().toList());
		assertTrue(registry.set("healthy-1").isPresent());
	}

	@Test
	void aBrokenTextFileIsLeftOutAndTheSetStays() {
		Norms.file(folder, "x.nl.controltext",
				Norms.xml(Norms.texts("x-2020", "nl", java.util.Map.of("X.1", "Een"))).replace("title=", "titel="));
		ControlSetRegistry registry = with(good);

		assertEquals("Rules for keys", registry.set("x-2020").orElseThrow().controls().get(0).title("nl"));
		assertTrue(registry.problems().get(0).place().endsWith("x.nl.controltext"));
	}

	@Test
	void mutationsOfAGoodFileNeverThrowAndNeverHurtOthers() {
		byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
		java.util.Random random = new java.util.Random(7510);
		for (int round = 0; round < 150; round++) {
			byte[] mutated = bytes.clone();
			for (int i = 0; i < 3; i++) {
				mutated[random.nextInt(mutated.length)] = (byte) "<>\"&=/\0é aX".charAt(random.nextInt(11));
			}
			ControlSetRegistry registry = with(mutated);
			registry.headers().forEach(h -> registry.set(h.id()));
			registry.search("x", 3);
			assertEquals(1, registry.set("healthy-1").orElseThrow().controls().size());
			registry.problems().forEach(p -> assertFalse(p.describe(Locale.of("nl")).isBlank()));
		}
	}

	@Test
	void setsThatAreReadOnManyThreadsAtOnceAreTheSame() {
		ControlSetRegistry registry = Registries.of(List.of(new MemorySource(Norms.normX().build(),
				Norms.norm("care-1").extending("x-2020").control("C.1", "Care").build())));

		List<String> hashes = Stream.generate(() -> "care-1").limit(64).parallel()
				.map(id -> registry.set(id).orElseThrow().contentHash()).distinct().toList();
		assertEquals(1, hashes.size());
	}
}
