package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.document.FigurePart;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.HeatMap;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.ui.Ui;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.figure.FigureCanvas;
import org.waarborg.ui.tests.Screens;

/** From the pictures of risks to their rows, and from what is found to its row, in the real workbench. */
class RiskMapTest {

	private static final String MAP = "matrix.current";

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	private Path folder;

	private Desktop desktop;
	private DossierSession session;
	private RiskDesk desk;

	@BeforeEach
	void open() throws IOException {
		desktop = new Desktop(screens);
		desktop.size(1280, 800);
		session = desktop.open(Desktop.example(folder));
		desk = new RiskDesk(screens, desktop, session);
		desktop.activate();
	}

	@AfterEach
	void close() {
		desktop.close(session);
	}

	/** The fullest square of the heat map: what stands in it, by the register itself. */
	private Map.Entry<HeatMap.Place, List<String>> fullest() {
		RiskMethod method = Methods.inUse(desk.register()).orElseThrow();
		return HeatMap.of(RiskRegisters.open(desk.register()), method, null, AssessedState.CURRENT, null).cells()
				.entrySet().stream()
				.map(e -> Map.entry(e.getKey(),
						e.getValue().stream().map(p -> p.risk().getCode()).sorted().toList()))
				.max(Comparator.comparingInt(e -> e.getValue().size())).orElseThrow();
	}

	private static FigurePart part(HeatMap.Place place) {
		return new FigurePart("likelihood-" + place.likelihood(), "impact-" + place.impact());
	}

	@Test
	void aClickOnASquareLeavesItsRisksAloneAndEscBringsAllBack() {
		ScreenPage page = desk.rows();
		List<String> all = desk.column("code");
		Map.Entry<HeatMap.Place, List<String>> square = fullest();
		desk.pictures(page);
		FigureCanvas map = desk.canvas(page, MAP);
		desk.click(map, part(square.getKey()));
		onlyThoseOf(page, square.getValue(), all.size());

		screens.traverse(page.grid().table(), SWT.TRAVERSE_ESCAPE, 0);
		assertEquals(all, desk.column("code"));
		assertFalse(RiskDesk.labels(page.grid()).getFirst().contains(Integer.toString(square.getValue().size()) + ' '),
				"all are counted again");
	}

	@Test
	void theKeyboardGoesToASquareAndEnterLeavesItsRisksAlone() {
		ScreenPage page = desk.rows();
		int all = desk.column("code").size();
		Map.Entry<HeatMap.Place, List<String>> square = fullest();
		desk.pictures(page);
		FigureCanvas map = desk.canvas(page, MAP);
		map.setFocus();
		screens.key(map, SWT.ARROW_RIGHT);
		for (int i = 1; i < square.getKey().impact(); i++)
			screens.key(map, SWT.ARROW_RIGHT);
		for (int i = Integer.parseInt(map.part().row().replaceAll("\\D", "")); i > square.getKey().likelihood(); i--)
			screens.key(map, SWT.ARROW_DOWN);
		assertEquals(part(square.getKey()), map.part(), "the likeliest stands on top");
		screens.key(map, 0, SWT.CR, SWT.CR);
		onlyThoseOf(page, square.getValue(), all);
		assertTrue(page.grid().table().isFocusControl(), "the keyboard is among the rows");
	}

	private void onlyThoseOf(ScreenPage page, List<String> codes, int all) {
		assertTrue(page.grid().table().isVisible(), "the list is shown");
		assertEquals(codes, desk.column("code").stream().sorted().toList());
		List<String> titles = codes.stream().map(c -> desk.words.name(risk(c))).toList();
		List<String> shown = desk.column("title");
		assertEquals(codes.size(), shown.size());
		assertTrue(shown.stream().allMatch(t -> titles.stream().anyMatch(n -> n.contains(t))), shown + " of " + titles);
		String count = Screens.all(page.grid(), Label.class).getFirst().getText();
		assertTrue(count.startsWith(codes.size() + " ") && count.endsWith(" " + all), count);
	}

	private Risk risk(String code) {
		return desk.register().getRisks().stream().filter(r -> code.equals(r.getCode())).findFirst().orElseThrow();
	}

	@Test
	void aVersionThatIsInUseSaysAtEachSquareWhyItStaysAsItIs() {
		RiskMethod method = Methods.inUse(desk.register()).orElseThrow();
		ScreenPage page = desk.method(method);
		FigureCanvas matrix = desk.canvas(page, "matrix");
		List<Action> blocked = page.screen().actions(new Spot("matrix", "likelihood-4", "impact-2"));
		String why = blocked.getFirst().whyNot().orElseThrow();
		desk.click(matrix, new FigurePart("likelihood-4", "impact-2"));
		assertEquals(why, matrix.getToolTipText().lines().toList().getLast());
		assertEquals(blocked.size(),
				Stream.of(matrix.offered().orElseThrow().getItems()).filter(i -> !i.isEnabled()).count(),
				() -> Stream.of(matrix.offered().orElseThrow().getItems()).map(MenuItem::getText).toList().toString());
		matrix.offered().orElseThrow().setVisible(false);
		screens.settle();
		assertFalse(session.dossier().dirty());
	}

	/** Its row was out of sight after Ctrl+K, where other lines came around it meanwhile. */
	@Test
	void whatIsFoundIsInSightInItsList() {
		List<Risk> risks = desk.register().getRisks();
		for (Risk risk : List.of(risks.getLast(), risks.get(risks.size() / 2), risks.getFirst())) {
			desktop.page().closeAllEditors(false);
			screens.settle();
			Ui.navigation().show(session, new Target("risk", desk.register().getId(), risk.getId(), ""));
			ScreenPage page = desk.rows();
			screens.until(risk.getCode() + " is in sight", () -> isInSight(page, risk.getId()));
			assertEquals(List.of(risk.getId()), page.chosen().stream().map(r -> r.id()).toList());
		}
	}

	private static boolean isInSight(ScreenPage page, String row) {
		Table table = page.grid().table();
		int line = page.grid().model().indexOf(row);
		int seen = table.getClientArea().height / table.getItemHeight();
		return IntStream.range(table.getTopIndex(), table.getTopIndex() + seen).anyMatch(i -> i == line)
				&& table.isSelected(line);
	}
}
