package org.waarborg.tests.statementtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlRef;
import org.waarborg.document.Documents;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Role;
import org.waarborg.screen.Action;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Task;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.tasks.internal.migration.MigrationActions;
import org.waarborg.statement.tasks.internal.twins.TwinActions;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.migration.Institution;
import org.waarborg.tests.migration.ShippedSets;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** To the next edition by clicking, confirming what was carried, and keeping twins alike. */
class MigrationTaskTest {

	private static final String SPLIT = "question:iso27001-2013#A.18.2.3";
	private static final String MERGED = "question:iso27001-2022#A.8.26";

	@TempDir
	Path folder;

	private final Documents documents = ExportHouse.documents();
	private final MigrationActions actions = new MigrationActions(documents);
	private OpenedDossier opened;
	private Map<String, String> before;
	private Screen old;

	private void open(OpenMode mode) throws StoreException {
		Institution.over(ShippedSets.registry(), "iso27001-2013").excluding("A.14.1.2", "A.6.2.2", "A.14.2.7")
				.save(folder.resolve("dossier")).close();
		opened = OpenedDossier.at(folder.resolve("dossier"), folder, "nl", mode, new StatementScreens());
		before = opened.files();
		old = opened.screen("statement",
				opened.session().dossier().roots(StatementOfApplicability.class).get(0).getId());
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private static Selection chosen(List<Row> rows) {
		return new Selection(rows, rows, false);
	}

	private Optional<Action> action(ActionSource source, Screen screen, Selection selection, String id) {
		return source.actions(opened.session(), screen, selection).stream().filter(a -> a.id().equals(id)).findFirst();
	}

	private TaskWalk walk() {
		return TaskWalk.of(action(actions, old, Selection.NONE, "migrate").orElseThrow());
	}

	private Screen made() {
		TaskWalk walk = walk().to("questions").answer(SPLIT, options(walk(), SPLIT)).answer(MERGED, "applicable");
		return opened.session().screen(walk.finish().show().orElseThrow()).orElseThrow();
	}

	private static List<Object> options(TaskWalk walk, String input) {
		return ((Input.Several) walk.input(input).kind()).options().stream().map(Option::value).toList();
	}

	private static Row row(Screen screen, String control) {
		return screen.rows().stream().filter(r -> ((StatementRow) r.subject()).ref().control().equals(control))
				.findFirst().orElseThrow();
	}

	private static Decision decision(Screen screen, String control) {
		return ((StatementRow) row(screen, control).subject()).decision().orElseThrow();
	}

	/** What a direct action does. */
	private static void run(Action action) {
		assertEquals(Optional.empty(), action.whyNot());
		action.run().accept(new Surface() {
			@Override
			public void show(Target target) {
				throw new AssertionError(target);
			}

			@Override
			public void only(String grouping, String group) {
				throw new AssertionError(group);
			}

			@Override
			public void start(Task task) {
				throw new AssertionError(task);
			}
		});
	}

	@Test
	void itGoesFromDryRunOverQuestionsToASecondStatementAndBack() throws StoreException {
		open(OpenMode.READ_WRITE);
		TaskWalk walk = walk();
		assertEquals("iso27001-2022", walk.input("target").value());
		assertTrue(walk.labels("target").contains("ISO/IEC 27001:2022"), walk.labels("target").toString());
		assertEquals("Verklaring van toepasselijkheid GGZ (ISO/IEC 27001:2022)", walk.input("title").value());
		walk.to("lines");
		assertTrue(walk.tells("counts").contains("11 nieuw"), walk.tells("counts"));
		List<List<String>> lines = walk.rows("lines");
		assertTrue(lines.stream().anyMatch(r -> r.get(0).equals("5.7") && r.get(2).equals("nieuw")), lines.toString());
		assertTrue(lines.stream().allMatch(r -> !r.get(1).isBlank()), "with titles");
		walk.to("questions");
		assertEquals(List.of(), walk.input(SPLIT).value());
		assertTrue(walk.input(MERGED).help().lines().count() >= 2, walk.input(MERGED).help());
		assertTrue(walk.input(MERGED).help().contains("Niet van toepassing: "), walk.input(MERGED).help());
		walk.answer(MERGED, "not-applicable");
		assertEquals("not-applicable", walk.input(MERGED).value());
		assertEquals(before, opened.files(), "nothing before the last button");
		assertTrue(walk.to("effect").tells("open").startsWith("1 vraag is niet beantwoord: A.18.2.3"),
				walk.tells("open"));
		Outcome outcome = walk.finish();
		assertTrue(outcome.message().contains("1 vraag is open gebleven"), outcome.message());
		Screen made = opened.session().screen(outcome.show().orElseThrow()).orElseThrow();
		assertEquals(93, made.rows().size());
		assertEquals(Applicability.NOT_APPLICABLE, decision(made, "A.8.26").getApplicability());
		assertTrue(decision(made, "A.8.26").isToConfirm());
		assertEquals(Applicability.UNDECIDED, decision(made, "A.8.8").getApplicability(), "nobody said where it goes");
		assertTrue(action(actions, old, Selection.NONE, "migrate").orElseThrow().whyNot().orElseThrow()
				.contains("tweeling"));
		opened.session().undo();
		assertEquals(before, opened.files());
		assertEquals(Optional.empty(), opened.session().undoLabel(), "one step");
	}

	@Test
	void whoComesBackFindsTheAnswersGiven() throws StoreException {
		open(OpenMode.READ_WRITE);
		walk().to("questions").answer(MERGED, "applicable");
		TaskWalk again = walk();
		assertEquals("applicable", again.input(MERGED).value());
		again.to("questions").answer(SPLIT, options(again, SPLIT));
		assertEquals(options(again, SPLIT), walk().input(SPLIT).value());
		again.answer(MERGED, null);
		assertEquals(null, walk().input(MERGED).value());
		assertEquals(before, opened.files());
	}

	@Test
	void theRecordIsPrintedAndTheTitleIsTheGivenOne() throws Exception {
		open(OpenMode.READ_WRITE);
		Path record = folder.resolve("verslag.pdf");
		TaskWalk walk = walk().answer("title", "VvT op 2022").to("effect").answer("record", record);
		Outcome outcome = walk.finish();
		assertEquals(List.of(record), outcome.files());
		assertEquals("%PDF", new String(Files.readAllBytes(record), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
		assertEquals("VvT op 2022",
				opened.session().screen(outcome.show().orElseThrow()).orElseThrow().header().title());
		opened.session().undo();
		TaskWalk broken = walk().to("effect").answer("record",
				Files.createDirectories(folder.resolve("map.pdf/x")).getParent());
		Outcome made = broken.finish();
		assertEquals(List.of(), made.files());
		assertTrue(made.message().contains("kan niet geschreven worden"), made.message());
		assertEquals(2, opened.session().dossier().roots(StatementOfApplicability.class).size(), "the rest is done");
	}

	@Test
	void exceptionsNameTheControlsOfBothEditionsFromThenOn() throws StoreException {
		open(OpenMode.READ_WRITE);
		Exemption exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.setId("_ex");
		exemption.getTitle().add(org.waarborg.controlset.Texts.of("nl", "Oude apparatuur"));
		exemption.getControls().add(new ControlRef("iso27001-2013", "A.5.1.1"));
		opened.run(opened.session().edits().add(opened.dossier(),
				org.waarborg.dossier.DossierPackage.Literals.DOSSIER__EXEMPTIONS, exemption));
		TaskWalk walk = walk().to("lines");
		assertEquals(List.of(List.of("Ontheffing", "Oude apparatuur", "A.5.1.1", "5.1")), walk.rows("references"));
		walk.finish();
		assertEquals(List.of(new ControlRef("iso27001-2013", "A.5.1.1"), new ControlRef("iso27001-2022", "A.5.1")),
				exemption.getControls());
	}

	@Test
	void carriedDecisionsAreConfirmedWithNameRoleAndDay() throws StoreException {
		open(OpenMode.READ_WRITE);
		Screen made = made();
		List<Row> rows = List.of(row(made, "A.5.1"), row(made, "A.5.2"), row(made, "A.5.7"));
		Action confirm = action(actions, made, chosen(rows), "confirm").orElseThrow();
		assertEquals("Bevestigen (2)…", confirm.label());
		TaskWalk walk = TaskWalk.of(confirm);
		assertEquals("Kies wie bevestigt.", walk.problem());
		assertEquals(2, walk.rows("what").size());
		assertTrue(walk.rows("what").get(0).get(3).contains("ISO/IEC 27001:2013"), "it says why");
		walk.choose("by", "Ilse Verbeeck");
		assertEquals("Kies in welke rol.", walk.problem());
		walk.answer("role", Role.CISO).answer("on", LocalDate.of(2026, 11, 23));
		assertEquals("Die dag moet nog komen.", walk.problem());
		walk.answer("on", LocalDate.of(2026, 11, 20));
		String at = OpenedDossier.file(decision(made, "A.5.1"));
		Outcome outcome = walk.finish();
		assertTrue(outcome.message().startsWith("2 besluiten zijn bevestigd door Ilse Verbeeck"), outcome.message());
		Decision decision = decision(made, "A.5.1");
		assertFalse(decision.isToConfirm());
		assertEquals(LocalDate.of(2026, 11, 20), decision.getDecidedOn());
		assertEquals(Role.CISO, decision.getInRole());
		assertTrue(decision(made, "A.5.3").isToConfirm(), "only what was chosen");
		assertEquals(Optional.of("2 besluiten bevestigd"), opened.session().undoLabel());
		opened.session().undo();
		assertEquals(at, OpenedDossier.file(decision(made, "A.5.1")), "one step");
		assertTrue(action(actions, made, chosen(List.of(row(made, "A.5.7"))), "confirm").isEmpty(),
				"new, so undecided");
		assertTrue(action(actions, made, chosen(made.rows()), "confirm").orElseThrow().label().contains("(82)"));
		Selection one = new Selection(List.of(row(made, "A.5.7")), made.rows(), false);
		assertTrue(action(actions, made, one, "confirm.shown").orElseThrow().label().contains("(82)"),
				"one row is always chosen in a grid");
		assertTrue(action(actions, old, one, "migrate").isPresent());
	}

	@Test
	void aDifferenceBetweenTwinsIsCarriedOverWithOneClickInEitherDirection() throws StoreException {
		open(OpenMode.READ_WRITE);
		Screen made = made();
		assertTrue(new TwinActions().actions(opened.session(), made, chosen(List.of(row(made, "A.5.4")))).isEmpty(),
				"nothing differs");
		Decision earlier = decision(old, "A.7.2.1");
		opened.run(opened.session().edits().set(earlier,
				org.waarborg.statement.StatementPackage.Literals.DECISION__APPLICABILITY,
				Applicability.NOT_APPLICABLE));
		Action here = action(new TwinActions(), made, chosen(List.of(row(made, "A.5.4"))), "twin.here").orElseThrow();
		assertEquals("Overnemen uit ISO/IEC 27001:2013 (1)", here.label());
		run(here);
		assertEquals(Applicability.NOT_APPLICABLE, decision(made, "A.5.4").getApplicability());
		assertTrue(decision(made, "A.5.4").isToConfirm());
		assertEquals(Optional.of(here.label()), opened.session().undoLabel());
		opened.session().undo();
		Action there = action(new TwinActions(), made, chosen(List.of(row(made, "A.5.4"))), "twin.there").orElseThrow();
		run(there);
		assertEquals(Applicability.APPLICABLE, decision(old, "A.7.2.1").getApplicability());
		opened.session().undo();
		Action fromOld = action(new TwinActions(), old, chosen(List.of(row(old, "A.7.2.1"))), "twin.there")
				.orElseThrow();
		assertEquals("Meenemen naar ISO/IEC 27001:2022 (1)", fromOld.label());
		run(fromOld);
		assertEquals(Applicability.NOT_APPLICABLE, decision(made, "A.5.4").getApplicability());
	}

	@Test
	void whatWasMergedIsNotGuessedBack() throws StoreException {
		open(OpenMode.READ_WRITE);
		Screen made = made();
		opened.run(opened.session().edits().set(decision(made, "A.5.1"),
				org.waarborg.statement.StatementPackage.Literals.DECISION__APPLICABILITY,
				Applicability.NOT_APPLICABLE));
		Selection selection = chosen(List.of(row(made, "A.5.1")));
		assertTrue(action(new TwinActions(), made, selection, "twin.there").orElseThrow().whyNot().orElseThrow()
				.contains("samengevoegd"));
		run(action(new TwinActions(), made, selection, "twin.here").orElseThrow());
		assertEquals(Applicability.APPLICABLE, decision(made, "A.5.1").getApplicability());
	}

	@Test
	void theGridSaysWhereTwinsDiffer() throws StoreException {
		open(OpenMode.READ_WRITE);
		assertTrue(old.columns().stream().noneMatch(f -> f.id().equals("twin")), "no twin, no column");
		made();
		Screen both = opened.screen("statement", old.target().key());
		opened.run(opened.session().edits().set(decision(both, "A.7.2.1"),
				org.waarborg.statement.StatementPackage.Literals.DECISION__APPLICABILITY,
				Applicability.NOT_APPLICABLE));
		assertEquals("Wijkt af: toepasselijkheid", reads(both, "twin", "A.7.2.1"));
		assertEquals("", reads(both, "twin", "A.7.2.2"));
		assertEquals("5.4: Van toepassing", reads(both, "twin.applicability", "A.7.2.1"));
		assertEquals("Toepasselijkheid in ISO/IEC 27001:2022", both.sections().getLast().fields().getFirst().label());
		assertTrue(both.defaultColumns().contains("twin"));
		List<String> groups = new ArrayList<>();
		both.groupings().stream().filter(g -> g.id().equals("twin")).findFirst().orElseThrow();
		both.rows().forEach(r -> groups.add(both.groupings().stream().filter(g -> g.id().equals("twin")).findFirst()
				.orElseThrow().group().apply(r).label()));
		assertTrue(groups.contains("Wijkt af van ISO/IEC 27001:2022"), groups.toString());
		assertNotEquals(1, groups.stream().distinct().count());
	}

	private static String reads(Screen screen, String column, String control) {
		return screen.columns().stream().filter(f -> f.id().equals(column)).findFirst().orElseThrow()
				.cell(row(screen, control)).text();
	}

	@Test
	void aDossierToReadOnlyIsNotCarriedOver() throws StoreException {
		open(OpenMode.READ_ONLY);
		assertTrue(action(actions, old, Selection.NONE, "migrate").orElseThrow().whyNot().isPresent());
	}
}
