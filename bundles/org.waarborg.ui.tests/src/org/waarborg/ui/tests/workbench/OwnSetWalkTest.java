package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.task.TaskWindow;

/**
 * With real windows: somebody writes a control set of her own, links it, looks at what the checker and the preview say, uses it
 * in a statement, saves, and finds it the next time. Undo and redo at each step.
 */
class OwnSetWalkTest {

	private static final String PATH = "controlsets/huisregels.controlset";
	private static final String DESK = "Opgeruimd bureau en scherm";

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	private Path folder;

	private Path dossier;
	private Desktop desktop;
	private DossierSession session;
	private final Map<String, RegisterDesk> desks = new HashMap<>();

	@BeforeEach
	void open() throws IOException {
		desktop = new Desktop(screens);
		desktop.size(1600, 1000);
		dossier = Desktop.example(folder);
		session = desktop.open(dossier);
		desktop.activate();
	}

	@AfterEach
	void close() throws Exception {
		if (session.dossier().dirty())
			session.revert();
		desktop.close(session);
	}

	/** A page of the set; its file is not part of the word. */
	private RegisterDesk desk(String word) {
		return desks.computeIfAbsent(word, w -> new RegisterDesk(screens, desktop, session,
				Target.screen("controlset", w.equals("own") ? w : w + ':' + PATH)));
	}

	/** What the columns of a page say, a line each. */
	private List<String> seen(String word, String... columns) {
		RegisterDesk desk = desk(word);
		desk.rows();
		List<List<String>> all = List.of(columns).stream().map(desk::column).toList();
		return IntStream.range(0, all.getFirst().size())
				.mapToObj(i -> String.join(" | ", all.stream().map(c -> c.get(i).strip()).toList())).toList();
	}

	private List<String> outline() {
		return seen("outline", "label", "title.nl", "title.en");
	}

	private List<Row> lines(String word) {
		return desk(word).rows().grid().model().screen().rows();
	}

	/** Presses a button of a page, or chooses in the menu of the row that is chosen. */
	private void act(String word, String action) {
		ScreenPage page = desk(word).rows();
		List<Action> all = Stream.concat(page.actions().stream().flatMap(List::stream),
				page.screen().actions(page.chosen()).stream()).toList();
		Action found = all.stream().filter(a -> a.id().equals(action)).findFirst()
				.orElseThrow(() -> new AssertionError(action + " among " + all.stream().map(Action::id).toList()));
		assertEquals("", found.whyNot().orElse(""));
		page.run(found);
		screens.settle();
	}

	/** Types a title into its cell. */
	private void title(Row row, String language, String title) {
		desk("outline").step(title, this::outline, () -> {
			ScreenPage page = desk("outline").rows();
			assertTrue(page.grid().reveal(row.id(), "title." + language));
			page.grid().edit();
			Text editor = page.grid().editor().orElseThrow();
			editor.setText(title);
			screens.settle();
			screens.enter(editor, 0);
		});
	}

	@Test
	void aSetIsBegunLinkedCheckedPreviewedUsedAndIsThereTheNextTime() throws Exception {
		begun();
		written();
		checked();
		linked();
		assertEquals(List.of("1.1 | " + DESK + " | Clear desk and clear screen"),
				seen("preview", "label", "title.nl", "title.en"));
		used();
		List<String> outline = outline();
		assertFalse(Files.exists(dossier.resolve(PATH)), "nothing on disk before it is saved");
		desktop.run("org.eclipse.ui.file.save");
		assertFalse(session.dossier().dirty());
		desktop.close(session);
		desks.clear();
		session = desktop.open(dossier);
		desktop.activate();
		assertEquals(List.of("Huisregels"), seen("own", "title"));
		assertEquals(outline, outline());
		assertEquals(1, seen("mappings", "from").size());
		assertEquals(List.of(DESK), statement());
	}

	private void begun() {
		desk("own").step("a new set", () -> seen("own", "title"), () -> {
			TaskWindow task = desk("own").begin(desk("own").rows(), "controlset.new");
			task.type("Titel in het Nederlands", "Huisregels");
			task.type("Titel in het Engels", "House rules");
			assertEquals(List.of(), Screens.nameless(task.shell()));
			assertEquals(List.of(), Screens.truncated(task.shell()));
			task.goOn();
			task.type("Licentie", "Alleen eigen gebruik");
			task.type("Bron", "Eigen werk");
			assertEquals(List.of(), Screens.truncated(task.shell()));
			desk("own").finish(task);
		});
		assertEquals(List.of("Huisregels"), seen("own", "title"));
	}

	private void written() {
		desk("outline").step("a group", this::outline, () -> act("outline", "group"));
		Row group = lines("outline").getFirst();
		title(group, "nl", "Werkplek");
		title(group, "en", "Workplace");
		desk("outline").select(group);
		desk("outline").step("a control", this::outline, () -> act("outline", "control"));
		Row control = lines("outline").getLast();
		title(control, "nl", DESK);
		assertEquals(List.of("1 | Werkplek | Workplace", "1.1 | " + DESK + " |"),
				outline().stream().map(String::strip).toList());
	}

	/** The checker misses the English title, and is content when it is there. */
	private void checked() {
		screens.until("the checker misses a title", () -> !mended().isEmpty());
		title(lines("outline").getLast(), "en", "Clear desk and clear screen");
		screens.until("the checker is content", () -> mended().isEmpty());
		desktop.run("org.eclipse.ui.edit.undo");
		screens.until("it misses the title again", () -> !mended().isEmpty());
		desktop.run("org.eclipse.ui.edit.redo");
		screens.until("it is content again", () -> mended().isEmpty());
	}

	/** What the checker wants to be mended; remarks are no more than that. */
	private List<String> mended() {
		return seen("check", "severity", "message").stream().filter(l -> !l.startsWith("opmerking")).toList();
	}

	private void linked() {
		String other = session.controlSets().header("iso27001-2022").orElseThrow().title("nl");
		desk("suggestions").step("a mapping", () -> seen("suggestions", "to"), () -> {
			TaskWindow task = desk("mappings").begin(desk("mappings").rows(), "controlset.mapping");
			Text into = task.named(Text.class, "Andere normenset");
			into.setFocus();
			into.setText(other);
			desk("mappings").found(into);
			assertEquals(List.of(), Screens.truncated(task.shell()));
			desk("mappings").finish(task);
		});
		Row clear = lines("suggestions").stream().filter(r -> r.id().endsWith("|A.7.7")).findFirst().orElseThrow();
		desk("suggestions").select(clear);
		desk("suggestions").step("a suggestion is accepted", () -> seen("mappings", "from", "to"), () -> {
			desk("suggestions").select(clear);
			act("suggestions", "accept");
		});
		assertEquals(1, seen("mappings", "from").size());
	}

	private void used() {
		int before = statements().size();
		desk("own").step("a statement over it", () -> statements().size(), () -> {
			TaskWindow task = desk("own").begin(desk("own").rows(), "statement.begin");
			task.tick("Normensets", "Huisregels");
			assertEquals(List.of(), Screens.truncated(task.shell()));
			desk("own").finish(task);
		});
		assertEquals(before + 1, statements().size());
		assertEquals(List.of(DESK), statement());
	}

	private List<StatementOfApplicability> statements() {
		return session.dossier().roots(StatementOfApplicability.class);
	}

	/** The titles in the statement over the set. */
	private List<String> statement() {
		StatementOfApplicability soa = statements().stream().filter(s -> s.getTitle().getFirst().getValue()
				.equals("Verklaring van toepasselijkheid – Huisregels")).findFirst().orElseThrow();
		RegisterDesk desk = desks.computeIfAbsent("statement",
				w -> new RegisterDesk(screens, desktop, session, Target.screen("statement", soa.getId())));
		desk.rows();
		return desk.column("title");
	}
}
