package org.waarborg.tests.statementtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.screen.Action;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.tasks.internal.export.ExportActions;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** A document of a statement by clicking: in every format, of all of it or of exactly what somebody chose. */
class ExportTaskTest {

	@TempDir
	Path temp;

	private final ExportActions actions = new ExportActions(ExportHouse.documents());
	private OpenedDossier opened;
	private Screen screen;
	private Map<String, String> before;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", new StatementScreens());
		screen = opened.screen("statement",
				opened.session().dossier().roots(StatementOfApplicability.class).get(0).getId());
		before = opened.files();
	}

	@AfterEach
	void close() {
		assertEquals(before, opened.files(), "a document changes nothing");
		opened.close();
	}

	private List<Row> rows(String... numbers) {
		return screen.rows().stream()
				.filter(r -> List.of(numbers).contains(((StatementRow) r.subject()).ref().control())).toList();
	}

	private TaskWalk walk(String id, Selection selection) {
		Action action = actions.actions(opened.session(), screen, selection).stream().filter(a -> a.id().equals(id))
				.findFirst().orElseThrow();
		return TaskWalk.of(action, selection);
	}

	private String csv(TaskWalk walk) throws IOException {
		Path file = temp.resolve("uit.csv");
		Outcome outcome = walk.to("file").answer("format", "csv").answer("file", file).finish();
		assertEquals(List.of(file), outcome.files());
		return Files.readString(file, StandardCharsets.UTF_8);
	}

	/** Texts may run over several lines. */
	private static long numbered(String csv) {
		return csv.lines().filter(l -> l.matches("\"?\\d+\\.\\d+\\b.*")).count();
	}

	@Test
	void everyFormatIsWrittenUnderASpeakingName() throws IOException {
		TaskWalk walk = walk("export", Selection.NONE).to("file");
		Path proposed = (Path) walk.input("file").value();
		assertTrue(proposed.getFileName().toString().contains("Verklaring van toepasselijkheid"),
				proposed.toString());
		assertTrue(proposed.getFileName().toString().endsWith(".pdf"), proposed.toString());
		assertTrue(proposed.isAbsolute());
		List<Object> formats = ((Input.Choice) walk.input("format").kind()).options().stream()
				.<Object>map(o -> o.value()).toList();
		assertEquals(List.of("pdf", "docx", "xlsx", "html", "csv", "json"), formats);
		for (Object format : formats) {
			Path file = temp.resolve("uit." + format);
			TaskWalk each = walk("export", Selection.NONE).to("file").answer("file", temp.resolve("uit.pdf"))
					.answer("format", format);
			assertEquals(file, each.input("file").value(), "the extension follows the format");
			assertEquals(List.of(file), each.finish().files());
			assertTrue(Files.size(file) > 2000, file.toString());
		}
		try (Stream<Path> left = Files.list(temp)) {
			assertTrue(left.noneMatch(f -> f.getFileName().toString().endsWith(".tmp")));
		}
	}

	@Test
	void exactlyTheSelectionIsInItAndItSaysSo() throws IOException {
		List<Row> all = screen.rows();
		List<Row> chosen = rows("A.5.1", "A.5.2", "A.8.1");
		TaskWalk walk = walk("export", new Selection(chosen, all, false));
		assertTrue(walk.labels("rows").contains("De geselecteerde regels (3)"), walk.labels("rows").toString());
		assertEquals("De geselecteerde regels (3)", walk.labels("rows").get(1));
		Path file = temp.resolve("uit.json");
		Outcome outcome = walk.to("file").answer("format", "json").answer("file", file).finish();
		String said = "3 van " + all.size() + " regels: alle normensets samen, alleen de geselecteerde regels";
		assertTrue(outcome.message().contains(said), outcome.message());
		assertTrue(Files.readString(file).contains(said), "in the header of the document");
		String table = csv(walk("export", new Selection(chosen, all, false)));
		assertEquals(3, numbered(table), table);
		assertTrue(csv(walk("export", new Selection(chosen, all, false)).answer("rows",
				((Input.Choice) walk.input("rows").kind()).options().get(0).value())).lines().count() > all.size());
	}

	@Test
	void whatTheFilterShowsIsOfferedFirst() throws IOException {
		List<Row> shown = rows("A.5.1", "A.5.2");
		TaskWalk walk = walk("export", new Selection(rows("A.5.1"), shown, true));
		assertEquals(List.of("Alle regels", "Wat het filter laat zien (2)", "De geselecteerde regels (1)"),
				walk.labels("rows"));
		assertTrue(((Path) walk.step("file").input("file").orElseThrow().value()).toString().contains("2 regels"));
		assertEquals(2, numbered(csv(walk)));
	}

	@Test
	void viewLanguageAndAudienceCount() throws IOException {
		TaskWalk walk = walk("export", Selection.NONE);
		assertTrue(walk.labels("view").size() >= 5, walk.labels("view").toString());
		walk.answer("view", "exclusions").answer("language", "en");
		assertTrue(((Path) walk.step("file").input("file").orElseThrow().value()).toString()
				.contains("Statement of Applicability"));
		String exclusions = csv(walk);
		assertTrue(exclusions.lines().count() < 40, exclusions);
		assertTrue(walk.labels("audience").size() >= 4, walk.labels("audience").toString());
		Screen care = opened.screen("statement", screen.target().key() + "/care");
		Action action = actions.actions(opened.session(), care, Selection.NONE).get(0);
		assertEquals("care", TaskWalk.of(action).input("view").value(), "the view of the screen");
	}

	@Test
	void anAudienceThatMayNotSeeItIsSaidAndNothingIsWritten() {
		opened.run(opened.session().edits().set(
				opened.session().dossier().roots(StatementOfApplicability.class).get(0),
				org.waarborg.dossier.DossierPackage.Literals.ELEMENT__CLASSIFICATION,
				org.waarborg.dossier.Classification.SECRET));
		before = opened.files();
		Path file = temp.resolve("publiek.pdf");
		String message = walk("export", Selection.NONE).answer("audience", "PUBLIC").to("file").answer("file", file)
				.fails();
		assertTrue(message.contains("Publiek") || message.contains("publiek"), message);
		assertFalse(Files.exists(file));
	}

	@Test
	void printingMakesAPdfToOpen() throws IOException {
		TaskWalk walk = walk("print", Selection.NONE);
		Outcome outcome = walk.finish();
		Path pdf = outcome.files().get(0);
		assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.US_ASCII));
		assertTrue(outcome.message().contains("druk van daar af"), outcome.message());
		Files.delete(pdf);
		Files.delete(pdf.getParent());
	}

	@Test
	void whoGivesUpLeavesNothingAndKeepsTheOldFile() throws IOException, TaskException {
		Path file = Files.writeString(temp.resolve("oud.html"), "oud");
		TaskWalk walk = walk("export", Selection.NONE).to("file").answer("format", "html").answer("file", file);
		Task.Rest rest = (Task.Rest) walk.task().finish();
		TaskException given = assertThrows(TaskException.class, () -> rest.work().run(new Work.Progress() {
			@Override
			public void at(String what, double done) {
				assertEquals("oud.html wordt geschreven", what);
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		}));
		assertTrue(given.getMessage().contains("afgebroken"), given.getMessage());
		assertEquals("oud", Files.readString(file));
		try (Stream<Path> left = Files.list(temp)) {
			assertTrue(left.noneMatch(f -> f.getFileName().toString().endsWith(".tmp")));
		}
	}

	@Test
	void aTemplateThatIsNoneIsSaid() throws IOException {
		Path template = Files.writeString(temp.resolve("huisstijl.docx"), "geen docx");
		Path file = temp.resolve("uit.docx");
		TaskWalk walk = walk("export", Selection.NONE).to("file").answer("format", "docx").answer("template", template)
				.answer("file", file);
		assertTrue(walk.fails().contains("huisstijl.docx"));
		assertFalse(Files.exists(file));
	}
}
