package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.document.FigurePart;
import org.waarborg.document.Matrix;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.ui.Words;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.figure.FigureCanvas;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.task.TaskWindow;

/**
 * The thread of risks with real windows: a version of the method, a risk, its treatment, its acceptance, a worse picture,
 * accepted again. Undo and redo at each step, by the commands of the workbench; at the end nothing is left.
 */
class RiskWalkTest {

	private static final String DIRECTOR = "drs. Casper Wijnbergh";
	private static final String OWNER = "dr. Nadia Okaforde";
	private static final String CONTROL = "8.13";
	/** Of the example: accepted as it is, and that holds. */
	private static final String ACCEPTED = "R-31";
	private static final FigurePart SQUARE = new FigurePart("likelihood-4", "impact-2");

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	private Path folder;

	private Desktop desktop;
	private DossierSession session;
	private RiskDesk desk;
	private String code;

	@BeforeEach
	void open() throws IOException {
		desktop = new Desktop(screens);
		desktop.size(1280, 800);
		session = desktop.open(Desktop.example(folder));
		desk = new RiskDesk(screens, desktop, session);
		desktop.activate();
	}

	@AfterEach
	void close() throws Exception {
		if (session.dossier().dirty())
			session.revert();
		desktop.close(session);
	}

	@Test
	void fromTheMethodToWhatIsAcceptedAgainWithUndoAtEachStep() {
		String begun = desk.files();
		method();
		Row risk = assessed();
		treated(risk);
		accepted(risk);
		staleAndAgain(risk, "4", () -> {
			// its signals are those of a risk that is not assessed to the end
		});
		desk.undoAll();
		assertEquals(begun, desk.files(), "nothing is left of it");
		assertFalse(desk.column("code").contains(code), "the risk is gone from the list");
		screens.until("nothing is unsaved", () -> !desktop.shell().getText().startsWith("*"));
	}

	@Test
	void anAcceptedRiskThatGetsWorseIsSignalledUntilItIsAcceptedAgain() {
		String begun = desk.files();
		Row risk = desk.row(ACCEPTED);
		desk.select(risk);
		String signals = desk.signals(risk);
		assertTrue(acceptance(risk).startsWith(label(Acceptances.State.VALID)), acceptance(risk));
		staleAndAgain(risk, "5", () -> screens.until("it is signalled", () -> !desk.signals(risk).equals(signals)));
		screens.until("the signal is gone", () -> desk.signals(risk).equals(signals));
		desk.undoAll();
		assertEquals(begun, desk.files());
		screens.until("it reads as before", () -> desk.signals(risk).equals(signals));
		assertTrue(acceptance(risk).startsWith(label(Acceptances.State.VALID)), acceptance(risk));
	}

	@Test
	void aVersionThatUndoTookAwayIsSaidToBeGoneAndIsThereAgainWithRedo() {
		desk.finish(desk.begin(desk.method(Methods.inUse(desk.register()).orElseThrow()), "method.next"));
		ScreenPage page = desk.method(desk.register().getMethods().getLast());
		String gone = Words.beside(ScreenPage.class).get("page.gone");
		assertFalse(RiskDesk.labels(page).contains(gone));
		desktop.run("org.eclipse.ui.edit.undo");
		assertTrue(RiskDesk.labels(page).contains(gone), RiskDesk.labels(page).toString());
		assertTrue(Screens.all(page, FigureCanvas.class).stream().noneMatch(FigureCanvas::isVisible),
				"its picture is left");
		desktop.run("org.eclipse.ui.edit.redo");
		assertFalse(RiskDesk.labels(page).contains(gone));
		assertFalse(word(desk.canvas(page, "matrix")).isEmpty());
	}

	// ---- method

	/** A next version with another level in one square, put in use by who may. */
	private void method() {
		RiskMethod inUse = Methods.inUse(desk.register()).orElseThrow();
		int versions = desk.register().getMethods().size();
		desk.step("a next version", () -> desk.register().getMethods().size(),
				() -> desk.finish(desk.begin(desk.method(inUse), "method.next")));
		assertEquals(versions + 1, desk.register().getMethods().size());
		RiskMethod next = desk.register().getMethods().getLast();

		ScreenPage page = desk.method(next);
		FigureCanvas matrix = desk.canvas(page, "matrix");
		String now = word(matrix);
		RiskLevel other = next.getLevels().stream().skip(1)
				.filter(l -> !desk.words.level(l).equals(now) && !l.getAcceptableBy().isEmpty()).findFirst()
				.orElseThrow();
		desk.step("another level in a square", () -> word(matrix), () -> {
			desk.click(matrix, SQUARE);
			desk.choose(matrix, desk.words.level(other));
		});
		assertEquals(desk.words.level(other), word(matrix));

		desk.step("the version is put in use", () -> RiskDesk.labels(desk.method(next)), () -> {
			TaskWindow task = desk.begin(desk.method(next), "method.approve");
			desk.who(task, DIRECTOR);
			desk.finish(task);
		});
		assertEquals(next, Methods.inUse(desk.register()).orElseThrow());
	}

	/** What a square of the picture says. */
	private static String word(FigureCanvas canvas) {
		Matrix matrix = (Matrix) canvas.figure();
		int column = matrix.columns().stream().map(Matrix.Heading::id).toList().indexOf(SQUARE.column());
		return matrix.rows().stream().filter(r -> r.id().equals(SQUARE.row())).findFirst().orElseThrow().squares()
				.get(column).word();
	}

	// ---- risk

	private Row assessed() {
		ScreenPage page = desk.rows();
		desk.step("a risk", () -> desk.column("code"), () -> {
			page.grid().add();
			screens.settle();
		});
		Row row = page.chosen().getFirst();
		code = desk.text(row, "code");
		desk.step("its title", () -> desk.text(row, "title"),
				() -> desk.type("title", "De back-up is niet terug te zetten"));
		assertEquals("De back-up is niet terug te zetten", desk.text(row, "title"));
		desk.step("its owner", () -> desk.text(row, "owner"), () -> desk.find("owner", OWNER));
		desk.step("its likelihood", desk::said, () -> desk.choose("likelihood.current", "2"));
		desk.step("its impact", () -> desk.text(row, "level.current"), () -> desk.choose("impact.current.1", "2"));
		assertTrue(levels().contains(desk.text(row, "level.current")), desk.text(row, "level.current"));
		desk.step("what is done about it", () -> desk.text(row, "option"),
				() -> desk.choose("option", desk.words.label(TreatmentOption.MODIFY)));
		return row;
	}

	private List<String> levels() {
		return Methods.inUse(desk.register()).orElseThrow().getLevels().stream().map(desk.words::level).toList();
	}

	// ---- treatment

	private void treated(Row risk) {
		desk.step("a treatment", () -> desk.text(risk, "treated"), () -> {
			Link add = desk.field("treatments", Link.class);
			add.notifyListeners(SWT.Selection, new Event());
			screens.settle();
		});
		Table treatments = desk.field("treatments", Table.class);
		assertEquals(1, treatments.getItemCount());
		treatments.setSelection(0);
		treatments.notifyListeners(SWT.DefaultSelection, new Event());
		screens.settle();
		desk.step("what is done", desk::said, () -> desk.type("title", "Elk kwartaal terugzetten en meten"));
		desk.step("a control for it", desk::said, () -> desk.find("controls", CONTROL));
		assertTrue(desk.said().contains(CONTROL), desk.said());
		// Esc goes back from the treatment to its risk
		screens.escape(desk.field("title", Text.class));
		assertTrue(desk.said().contains("Elk kwartaal terugzetten en meten"), desk.said());
	}

	// ---- acceptance

	private String acceptance(Row risk) {
		return desk.text(risk, "acceptance");
	}

	private String label(Acceptances.State state) {
		return desk.words.label(state);
	}

	private void accepted(Row risk) {
		desk.select(risk);
		desk.step("the acceptance", () -> acceptance(risk), () -> accept("accept"));
		assertTrue(acceptance(risk).startsWith(label(Acceptances.State.VALID)), acceptance(risk));
	}

	/** Through the window of the task: what, who, why, and do it. */
	private void accept(String action) {
		TaskWindow task = desk.begin(desk.rows(), action);
		task.goOn();
		desk.who(task, DIRECTOR);
		task.goOn();
		Text why = task.field();
		why.setFocus();
		why.setText("Verder verlagen kost meer dan het oplevert.");
		desk.finish(task);
	}

	private void staleAndAgain(Row risk, String likelihood, Runnable meanwhile) {
		String level = desk.text(risk, "level.current");
		desk.step("a worse picture", () -> acceptance(risk), () -> desk.choose("likelihood.current", likelihood));
		assertTrue(acceptance(risk).startsWith(label(Acceptances.State.STALE)), acceptance(risk));
		assertNotEquals(level, desk.text(risk, "level.current"));
		assertTrue(levels().contains(desk.text(risk, "level.current")), desk.text(risk, "level.current"));
		String why = desk.words.stale(Acceptances.of((Risk) risk.subject(), session.today(), new RiskMatrices()));
		assertTrue(desk.said().toLowerCase().contains(why.toLowerCase()), () -> why + " in " + desk.said());
		meanwhile.run();
		desk.select(risk);
		desk.step("accepted again", () -> acceptance(risk), () -> accept("accept.again"));
		assertTrue(acceptance(risk).startsWith(label(Acceptances.State.VALID)), acceptance(risk));
		assertFalse(acceptance(risk).startsWith(label(Acceptances.State.STALE)), acceptance(risk));
	}
}
