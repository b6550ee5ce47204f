package org.waarborg.tests.controlsetscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.controlset.Texts;
import org.waarborg.controlset.kit.SetTable;
import org.waarborg.controlset.screens.internal.ControlSetScreens;
import org.waarborg.controlset.tasks.internal.ControlSetActions;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Task;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.statement.publish.ExtractRequest;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.store.OpenMode;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;
import org.waarborg.tests.support.TaskWalk;

/** A person writes a control set of her own in a dossier: everything is seen at once, undone to the last byte, and kept. */
class ControlSetEditorTest {

	private static final String PATH = "controlsets/huisregels.controlset";
	private static final String SOURCE = ControlSetScreens.ID;

	@TempDir
	Path temp;
	private OpenedDossier opened;
	private DossierSession session;
	private Optional<Target> shown = Optional.empty();

	@BeforeEach
	void open() {
		use(OpenedDossier.example(temp, "nl", new StatementScreens(), new ControlSetScreens()).settle());
	}

	private void use(OpenedDossier dossier) {
		opened = dossier;
		session = dossier.session();
		IntakeService intake = new IntakeService();
		intake.addReader(new CsvReader());
		opened.actions(new ControlSetActions(intake, (CatalogChecker) session.controlSets()));
	}

	@AfterEach
	void close() {
		opened.close();
	}

	// ---- as a person

	private Screen page(String word) {
		return opened.screen(SOURCE, word.equals("own") ? word : word + ':' + PATH);
	}

	private static Field field(Screen screen, String id) {
		return ScreenWalk.fields(screen.sections()).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private void set(Screen screen, String row, String field, Object value) {
		opened.run(field(screen, field).set(session.edits(), screen.row(row).orElseThrow(), value));
	}

	private void title(String row, String nl, String en) {
		set(page("outline"), row, "title", new Translation("nl", nl));
		set(page("outline"), row, "title", new Translation("en", en));
	}

	private TaskWalk task(Screen screen, String id, Row... chosen) {
		Selection selection = new Selection(List.of(chosen), screen.rows(), false);
		return TaskWalk.of(TaskWalk.action(session, screen, selection, "controlset." + id), selection);
	}

	private ControlSet set() {
		return session.dossier().roots(ControlSet.class).stream().filter(s -> session.dossier().fileOf(s).equals(PATH))
				.findFirst().orElseThrow();
	}

	/** Does an action of a screen, as a click would; answers the row that it goes to. */
	private String click(Screen screen, String id, Row... rows) {
		Action action = (rows.length == 0 ? screen.actions() : screen.actions(List.of(rows))).stream()
				.filter(a -> a.id().equals(id)).findFirst().orElseThrow();
		assertEquals(Optional.empty(), action.whyNot());
		action.run().accept(new Surface() {
			@Override
			public void show(Target target) {
				shown = Optional.of(target);
			}

			@Override
			public void only(String grouping, String group) {
				throw new AssertionError(grouping);
			}

			@Override
			public void start(Task task) {
				throw new AssertionError(task.title());
			}
		});
		return shown.orElseThrow().row();
	}

	private Outcome begin() {
		return task(page("own"), "new").answer("title.nl", "Huisregels").answer("title.en", "House rules").next()
				.answer("licence", "Alleen eigen gebruik").answer("source", "Eigen werk").finish();
	}

	/** The set with one group and two controls. */
	private void written() {
		begin();
		String group = click(page("outline"), "group");
		title(group, "Werkplek", "Workplace");
		String first = click(page("outline"), "control", page("outline").row(group).orElseThrow());
		title(first, "Opgeruimd bureau en scherm", "Clear desk and clear screen");
		String second = click(page("outline"), "control", page("outline").row(first).orElseThrow());
		title(second, "Sleutels van kasten", "Keys of cupboards");
	}

	private List<String> lines() {
		return page("outline").rows().stream().map(Row::id).toList();
	}

	private StatementOfApplicability statement() {
		return session.dossier().roots(StatementOfApplicability.class).getFirst();
	}

	private void putIntoTheStatement() {
		UsedControlSet used = StatementFactory.eINSTANCE.createUsedControlSet();
		used.setSet("huisregels");
		used.setVersion("1.0.0");
		opened.run(session.edits().add(statement(), StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__CONTROL_SETS,
				used));
	}

	private boolean statementShows(Predicate<String> name) {
		Screen screen = opened.screen("statement", statement().getId());
		return screen.rows().stream().map(screen::name).anyMatch(name);
	}

	private String saved() throws Exception {
		session.save();
		return Files.readString(session.folder().resolve(PATH));
	}

	// ---- what holds

	@Test
	void aSetIsBegunWrittenLinkedAndUsedAndIsThereTheNextTime() throws Exception {
		assertEquals(Target.screen(SOURCE, "outline:" + PATH), begin().show().orElseThrow());
		opened.session().undo();
		assertTrue(session.dossier().roots(ControlSet.class).isEmpty());
		assertFalse(session.dossier().dirty());
		session.redo();

		String group = click(page("outline"), "group");
		title(group, "Werkplek", "Workplace");
		String control = click(page("outline"), "control", page("outline").row(group).orElseThrow());
		title(control, "Opgeruimd bureau en scherm", "Clear desk and clear screen");
		putIntoTheStatement();
		assertTrue(statementShows(n -> n.contains("Opgeruimd bureau en scherm")), "before it is saved");

		Outcome mapping = task(page("mappings"), "mapping").answer("other", "iso27001-2022").finish();
		Screen suggestions = session.screen(mapping.show().orElseThrow()).orElseThrow();
		Row clear = suggestions.rows().stream().filter(r -> r.id().endsWith("|A.7.7")).findFirst().orElseThrow();
		click(suggestions, "accept", clear);
		MappingEntry entry = set().getMappings().getFirst().getEntries().getFirst();
		assertEquals(List.of(control, "A.7.7"), List.of(entry.getFrom(), entry.getTo()));
		assertTrue(entry.isToConfirm());
		assertTrue(suggestions.rows().stream().noneMatch(r -> r.id().contains('|' + control + '|')),
				"it has a link now");

		String file = saved();
		use(reopened());
		assertTrue(statementShows(n -> n.contains("Opgeruimd bureau en scherm")));
		assertEquals(List.of(group, control), lines());
		assertEquals("Clear desk and clear screen",
				Texts.get(((Control) page("outline").row(control).orElseThrow().subject()).getTitle(), "en"));
		assertEquals(1, page("mappings").rows().size());
		set(page("outline"), control, "label", "9");
		set(page("outline"), control, "label", "1.1");
		assertEquals(file, saved());
	}

	@Test
	void aSetThatIsNotSavedYetCountsAsTheHousesOwnInWhatIsPublished() throws Exception {
		assertEquals(Set.of(), ExtractRequest.ownSets(session.controlSets(), session.dossier()));
		written();
		putIntoTheStatement();
		assertFalse(Files.exists(session.folder().resolve(PATH)));
		assertEquals(Set.of("huisregels"), ExtractRequest.ownSets(session.controlSets(), session.dossier()),
				"before it is saved");
		saved();
		assertEquals(Set.of("huisregels"), ExtractRequest.ownSets(session.controlSets(), session.dossier()),
				"and then");
	}

	private OpenedDossier reopened() {
		Path folder = session.folder();
		opened.close();
		return OpenedDossier
				.at(folder, temp, "nl", OpenMode.READ_WRITE, new StatementScreens(), new ControlSetScreens()).settle();
	}

	@Test
	void everyFieldIsSetClearedAndUndoneToTheLastByte() {
		written();
		task(page("mappings"), "mapping").answer("other", "iso27001-2022").finish();
		opened.run(page("mappings").add(session.edits()).command());
		Map<String, String> before = opened.files();
		List<String> set = new ArrayList<>();
		for (String word : List.of("own", "outline", "mappings")) {
			Screen screen = page(word);
			String id = word.equals("outline") ? lines().getLast() : screen.rows().getFirst().id();
			for (Field field : ScreenWalk.fields(screen.sections())) {
				if (field.type().isEdited() && field.locked(screen.row(id).orElseThrow()).isEmpty()) {
					ScreenWalk.other(field, screen.row(id).orElseThrow()).ifPresent(value -> {
						set(screen, id, field.id(), value);
						assertTrue(ScreenWalk.reads(field, screen.row(id).orElseThrow(), value), field.id());
						session.undo();
						set(screen, id, field.id(), null);
						session.undo();
						set.add(field.id());
					});
				}
			}
		}
		assertEquals(before, opened.files());
		assertTrue(
				set.containsAll(List.of("title", "purpose", "care", "guidance", "questions", "evidenceHints", "licence",
						"appliesNewSource", "languages", "relationship", "from", "rationale", "extends")),
				set::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyPageSaysWhatItIsInBothLanguages(String language) throws Exception {
		written();
		task(page("mappings"), "mapping").answer("other", "iso27001-2022").finish();
		saved();
		Path folder = session.folder();
		opened.close();
		use(OpenedDossier
				.at(folder, temp, language, OpenMode.READ_WRITE, new StatementScreens(), new ControlSetScreens())
				.settle());
		for (String word : List.of("own", "outline", "mappings", "suggestions", "check", "preview")) {
			Screen screen = page(word);
			assertFalse(screen.title().isBlank(), word);
			assertTrue(screen.empty().length() > 20, word);
			assertFalse(screen.header().figure().isBlank(), word);
			assertFalse(screen.header().figure().matches(".*[{}].*"), screen.header().figure());
			List<String> ids = screen.columns().stream().map(Field::id).toList();
			assertTrue(ids.containsAll(screen.defaultColumns()), () -> ids + " " + screen.defaultColumns());
			screen.actions().forEach(a -> assertFalse(a.label().isBlank(), a.id()));
			for (Row row : screen.rows()) {
				assertFalse(screen.name(row).isBlank(), word);
				assertTrue(screen.row(row.id()).isPresent(), word);
				screen.columns().forEach(f -> assertFalse(f.cell(row).text().contains("\n"), f.id()));
				screen.groupings().forEach(g -> assertFalse(g.group().apply(row).label().isBlank(), g.id()));
				screen.actions(List.of(row)).forEach(a -> assertFalse(a.label().isBlank(), a.id()));
			}
		}
		assertEquals(List.of("Huisregels", "House rules").get(language.equals("nl") ? 0 : 1), page("outline").title());
	}

	@Test
	void titlesStandSideBySideInTheGridAndAreEditedThere() {
		written();
		Screen outline = page("outline");
		String row = lines().getLast();
		assertTrue(outline.defaultColumns().containsAll(List.of("title.nl", "title.en")));
		Field english = outline.columns().stream().filter(f -> f.id().equals("title.en")).findFirst().orElseThrow();
		assertEquals("Keys of cupboards", english.value(outline.row(row).orElseThrow()));
		opened.run(english.set(session.edits(), outline.row(row).orElseThrow(), "Keys"));
		assertEquals(Map.of("nl", "Sleutels van kasten", "en", "Keys"),
				Texts.all(((Control) outline.row(row).orElseThrow().subject()).getTitle()));
	}

	@Test
	void questionsAreOneALineAndTheLanguagesSideBySide() {
		written();
		String row = lines().getLast();
		set(page("outline"), row, "questions", new Translation("nl", "Wie heeft ze?\nWaar hangen ze?"));
		set(page("outline"), row, "questions", new Translation("en", "Who has them?"));
		Control control = (Control) page("outline").row(row).orElseThrow().subject();
		assertEquals(3, control.getQuestions().size());
		String kept = control.getQuestions().getFirst().getId();
		set(page("outline"), row, "questions", new Translation("nl", "Wie heeft ze?"));
		Translations now = (Translations) field(page("outline"), "questions")
				.value(page("outline").row(row).orElseThrow());
		assertEquals(Map.of("nl", "Wie heeft ze?", "en", "Who has them?"), now.texts());
		assertEquals(kept, control.getQuestions().getFirst().getId(), "what stays keeps its id");
	}

	@Test
	void linesGoUpDownInAndOutAndBack() {
		written();
		Map<String, String> before = opened.files();
		List<String> lines = lines();
		String last = lines.getLast();
		for (String way : List.of("up", "in", "out")) {
			Screen outline = page("outline");
			click(outline, way, outline.row(last).orElseThrow());
			assertNotEquals(before, opened.files(), way);
			assertTrue(lines().containsAll(lines) && lines().size() == lines.size(), way);
			session.undo();
			assertEquals(before, opened.files(), way);
		}
		click(page("outline"), "in", page("outline").row(last).orElseThrow());
		assertEquals(lines.get(1),
				((Control) page("outline").row(last).orElseThrow().subject()).eContainer() instanceof Control c
						? c.getId()
						: "");
	}

	@Test
	void theCheckerSpeaksWhileOneWritesAndLeadsToThePlace() {
		written();
		String row = lines().getLast();
		opened.run(session.edits().setText(((Control) page("outline").row(row).orElseThrow().subject()).getTitle(),
				"en", ""));
		Screen check = page("check");
		Row untitled = check.rows().stream().filter(r -> check.name(r).contains("'en'")).findFirst()
				.orElseThrow(() -> new AssertionError(check.rows().stream().map(check::name).toList().toString()));
		assertEquals(row, check.leadsTo(untitled).orElseThrow().row());
		assertTrue(page("outline").header().figure().contains("1 zonder titel in en"),
				page("outline").header().figure());
		Screen preview = page("preview");
		Row line = preview.rows().stream().filter(r -> r.id().endsWith('#' + row)).findFirst().orElseThrow();
		assertEquals("(ontbreekt) Sleutels van kasten", field(preview, "title.en").cell(line).text());
		session.undo();
		assertTrue(page("check").rows().stream().noneMatch(r -> check.name(r).contains("'en'")));
	}

	@Test
	void theIdOfAControlThatADecisionNamesStaysAndDeletingItSaysWho() {
		written();
		putIntoTheStatement();
		String row = lines().getLast();
		Decision decision = StatementFactory.eINSTANCE.createDecision();
		decision.setControl(new ControlRef("huisregels", row));
		opened.run(session.edits().add(statement(), StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS,
				decision));

		Screen outline = page("outline");
		Row line = outline.row(row).orElseThrow();
		Selection selection = new Selection(List.of(line), outline.rows(), false);
		Action id = TaskWalk.action(session, outline, selection, "controlset.id");
		assertTrue(id.whyNot().orElseThrow().contains("id blijft"), id.whyNot()::toString);
		assertTrue(outline.cannotDelete(line).orElseThrow().contains("Verwijderen"));
		assertEquals(1, outline.related(line).orElseThrow().links().size());

		Map<String, String> before = opened.files();
		TaskWalk delete = task(outline, "delete", line);
		assertEquals(1, delete.rows("uses").size());
		delete.finish();
		assertTrue(page("outline").row(row).isEmpty());
		assertEquals(1,
				statement().getDecisions().stream().filter(d -> d.getControl().set().equals("huisregels")).count());
		session.undo();
		assertEquals(before, opened.files());
	}

	@Test
	void anIdThatNobodyNamesChangesWithItsLinks() {
		written();
		task(page("mappings"), "mapping").answer("other", "iso27001-2022").finish();
		Screen suggestions = page("suggestions");
		click(suggestions, "accept", suggestions.rows().getFirst());
		String from = set().getMappings().getFirst().getEntries().getFirst().getFrom();
		Screen outline = page("outline");
		TaskWalk walk = task(outline, "id", outline.row(from).orElseThrow());
		assertTrue(walk.answer("id", "a b").problem().contains("#"));
		assertTrue(walk.answer("id", lines().getFirst()).problem().contains(lines().getFirst()));
		Outcome done = walk.answer("id", "HR.1").finish();
		assertEquals("HR.1", done.show().orElseThrow().row());
		assertEquals("HR.1", set().getMappings().getFirst().getEntries().getFirst().getFrom());
	}

	@Test
	void aSuggestionIsNeverEqualUnlessTheTitlesAre() {
		written();
		task(page("mappings"), "mapping").answer("other", "iso27001-2022").finish();
		String row = lines().get(1);
		String known = session.controlSets().set("iso27001-2022").orElseThrow().control("A.7.7").orElseThrow()
				.title("en");
		title(row, "Iets heel anders", known);
		Screen suggestions = page("suggestions");
		Row same = suggestions.rows().stream().filter(r -> r.id().endsWith('|' + row + "|A.7.7")).findFirst()
				.orElseThrow();
		click(suggestions, "accept", same);
		assertEquals(MappingRelationship.EQUAL,
				set().getMappings().getFirst().getEntries().getFirst().getRelationship());
	}

	@Test
	void aNewVersionSaysWhatReadersWillSeeAndIsPublishedAsTheBundleThatTheyInstall() throws Exception {
		written();
		Path bundle = temp.resolve("huisregels.jar");
		Row own = page("own").rows().getFirst();
		task(page("own"), "publish", own).answer("file", bundle).finish();
		assertEquals(List.of(), new RegistryImpl(List.of()).check(bundle).stream().flatMap(r -> r.problems().stream())
				.filter(p -> p.severity() == Severity.ERROR).toList());

		String fresh = click(page("outline"), "control", page("outline").row(lines().getLast()).orElseThrow());
		title(fresh, "Bezoek", "Visitors");
		TaskWalk version = task(page("outline"), "version").answer("before", bundle).next();
		assertEquals(1, version.rows("changes").size());
		assertEquals("Nieuw in de set", version.rows("changes").getFirst().getLast());
		version.finish();
		assertEquals("1.1.0", set().getVersion());
		assertTrue(set().getChangeNote().startsWith("1 nieuw"), set().getChangeNote());
		assertTrue(task(page("outline"), "version").next().answer("version", "nieuwste").input("version").problem()
				.isPresent());
	}

	@Test
	void aTableThatIsNoSetSaysWhereAndOneThatIsBecomesOne() throws Exception {
		Path wrong = Files.writeString(temp.resolve("wrong.csv"), "a;b\n1;2\n");
		TaskWalk walk = task(page("own"), "table");
		walk.answer("file", wrong).next();
		assertFalse(walk.problem().isEmpty());
		assertTrue(session.dossier().roots(ControlSet.class).isEmpty());

		StringBuilder csv = new StringBuilder();
		SetTable.example("")
				.forEach(r -> csv
						.append(String.join(";", r.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList()))
						.append('\n'));
		Path right = Files.write(temp.resolve("right.csv"), csv.toString().getBytes(StandardCharsets.UTF_8));
		Outcome done = task(page("own"), "table").answer("file", right).next().finish();
		Screen outline = session.screen(done.show().orElseThrow()).orElseThrow();
		assertFalse(outline.rows().isEmpty());
		session.save();
		assertEquals(1, reopenedSets());
	}

	private int reopenedSets() {
		use(reopened());
		return session.dossier().roots(ControlSet.class).size();
	}

	@Test
	void aFileWithAWordOfItsAuthorIsShownLockedWithTheReason() throws Exception {
		Path folder = session.folder();
		opened.close();
		Files.createDirectories(folder.resolve("controlsets"));
		Files.writeString(folder.resolve(PATH),
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<controlset:ControlSet xmlns:controlset="urn:waarborg:controlset:1" id="huisregels" version="1.0.0" norm="Huisregels">
							<!-- Vraag Jan. -->
							<controls id="H.1" label="1"/>
						</controlset:ControlSet>
						""");
		use(OpenedDossier.at(folder, temp, "nl", OpenMode.READ_WRITE, new StatementScreens(), new ControlSetScreens())
				.settle());
		Screen own = page("own");
		Row row = own.rows().getFirst();
		assertTrue(((String) field(own, "state").value(row)).contains("regel 3"),
				field(own, "state").value(row)::toString);
		assertTrue(((String) field(own, "state").value(row)).contains("Vraag Jan"));
		assertTrue(own.cannotDelete(row).isPresent());
		assertTrue(session.dossier().writable());
		assertTrue(session.controlSets().set("huisregels").isPresent(), "it is used all the same");
		assertTrue(session.nodes().stream().flatMap(ScreenWalk::all).anyMatch(n -> n.figure().equals("1 vergrendeld")));
	}

	@Test
	void anEmptyDossierSaysWhatBelongsHereAndHowToBegin() {
		Screen own = page("own");
		assertTrue(own.empty().contains("Nieuwe normenset"), own.empty());
		assertEquals("Nieuwe normenset…", own.addsBy().orElseThrow().label());
		assertTrue(TaskWalk.action(session, own, Selection.NONE, "controlset.new").whyNot().isEmpty());
		assertTrue(own.sections().stream().flatMap(s -> s.fields().stream())
				.anyMatch(f -> f.type() instanceof FieldType.Children));
	}
}
