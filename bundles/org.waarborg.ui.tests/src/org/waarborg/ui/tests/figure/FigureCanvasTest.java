package org.waarborg.ui.tests.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.document.Figure;
import org.waarborg.document.FigurePart;
import org.waarborg.document.Matrix;
import org.waarborg.document.Palette;
import org.waarborg.document.Status;
import org.waarborg.screen.Action;
import org.waarborg.ui.figure.FigureHost;
import org.waarborg.ui.figure.FigurePanel;
import org.waarborg.ui.grid.ActionMenu;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.support.SampleSession;
import org.waarborg.ui.theme.Theme;

/** A picture on the screen, its table, and what leaves the program. */
class FigureCanvasTest {

	@RegisterExtension
	private final Screens screens = new Screens();

	private FigurePanel panel;
	private Shell shell;

	private void open() {
		shell = screens.shell(800, 500);
		panel = new FigurePanel(shell);
		panel.show(new SampleSession().screen(40).figures().getFirst());
		screens.open(shell);
	}

	@AfterEach
	void close() {
		Theme.current().choose(Theme.Mode.SYSTEM);
		if (shell != null)
			shell.dispose();
	}

	private Set<RGB> colours() {
		Image image = new Image(screens.display(), panel.canvas().getSize().x, panel.canvas().getSize().y);
		GC gc = new GC(panel.canvas());
		try {
			panel.canvas().redraw();
			panel.canvas().update();
			screens.settle();
			gc.copyArea(image, 0, 0);
			return colours(image.getImageData());
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static Set<RGB> colours(ImageData data) {
		Set<RGB> found = new HashSet<>();
		for (int x = 0; x < data.width; x++)
			for (int y = 0; y < data.height; y++)
				found.add(data.palette.getRGB(data.getPixel(x, y)));
		return found;
	}

	private static RGB rgb(String value) {
		int number = Integer.parseInt(value.substring(1), 16);
		return new RGB(number >> 16 & 255, number >> 8 & 255, number & 255);
	}

	@Test
	void itHasTheColoursOfTheTheme() {
		open();
		Theme.current().choose(Theme.Mode.LIGHT);
		assertTrue(colours().contains(rgb(Palette.LIGHT.tone(Status.DONE).fill())));
		Theme.current().choose(Theme.Mode.DARK);
		Set<RGB> dark = colours();
		assertTrue(dark.contains(rgb(Palette.DARK.tone(Status.DONE).fill())));
		assertFalse(dark.contains(rgb(Palette.LIGHT.paper())), "nothing light is left");
	}

	@Test
	void itIsAsWideAsItsRoomAndZoomsByKey() {
		open();
		int usual = panel.canvas().computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		screens.key(panel.canvas(), 0, '+', '+');
		assertTrue(panel.canvas().computeSize(SWT.DEFAULT, SWT.DEFAULT).x > usual);
		screens.key(panel.canvas(), 0, '0', '0');
		assertEquals(usual, panel.canvas().computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
	}

	@Test
	void whoCannotSeeItHearsItAndReadsTheTable() {
		open();
		assertEquals("Voortgang per thema", Screens.name(panel.canvas()));
		panel.showTable(true);
		screens.settle();
		assertTrue(panel.table().isVisible());
		assertFalse(panel.canvas().isVisible());
		assertEquals("Thema", panel.table().getColumn(0).getText());
		assertEquals("Organisatorisch", panel.table().getItem(0).getText(0));
		assertEquals(4, panel.table().getItemCount());
		assertEquals(List.of(), Screens.nameless(panel));
	}

	@Test
	void theArrowKeysSayEachPart() {
		open();
		panel.canvas().setFocus();
		screens.key(panel.canvas(), SWT.ARROW_RIGHT);
		String first = panel.canvas().getToolTipText();
		screens.key(panel.canvas(), SWT.ARROW_RIGHT);
		String second = panel.canvas().getToolTipText();
		assertTrue(first.contains("Organisatorisch"), first);
		assertFalse(first.equals(second));
		screens.key(panel.canvas(), SWT.ARROW_LEFT);
		assertEquals(first, panel.canvas().getToolTipText());
	}

	/** Keeps what was done at which part. In columns a and c one thing can be done, in b nothing, in d one of two, in e and f none. */
	private static final class Doing implements FigureHost {

		private final List<String> done = new ArrayList<>();

		@Override
		public List<Action> actions(Figure figure, FigurePart part) {
			return switch (part.column()) {
				case "a", "c" -> List.of(action("Toon", part, ""));
				case "d" -> List.of(action("Toon", part, ""), action("Wis", part, "Hier is niets te wissen."));
				case "e" -> List.of(action("Toon", part, "Versie 2 is goedgekeurd."));
				case "f" -> List.of(action("Toon", part, "Versie 2 is goedgekeurd."),
						action("Wis", part, "Versie 2 is goedgekeurd."));
				default -> List.of();
			};
		}

		private Action action(String what, FigurePart part, String whyNot) {
			String label = what + ' ' + part.row() + part.column();
			return new Action(what, label, "", Optional.of(whyNot).filter(w -> !w.isEmpty()),
					surface -> done.add(label));
		}

		@Override
		public void fill(Menu menu, List<Action> actions) {
			ActionMenu.fill(menu, List.of(actions), this::run);
		}

		@Override
		public void run(Action action) {
			action.run().accept(null);
		}
	}

	private static Matrix matrix(String word) {
		List<Matrix.Heading> headings = Stream.of("a", "b", "c", "d", "e", "f")
				.map(c -> new Matrix.Heading(c, c.toUpperCase(Locale.ROOT))).toList();
		return new Matrix("m", "Matrix", "Kans", "Gevolg", headings, Stream.of("1", "2", "3")
				.map(r -> new Matrix.Line(r, "Rij " + r,
						headings.stream().map(h -> new Matrix.Square(Status.STOP, r, word)).toList()))
				.toList(), "", List.of());
	}

	private Doing matrix() {
		open();
		Doing doing = new Doing();
		panel.host(doing);
		panel.show(matrix("Hoog"));
		screens.settle();
		panel.canvas().setFocus();
		return doing;
	}

	@Test
	void theArrowKeysGoThroughAMatrixAsAGridAndEnterActsThere() {
		Doing doing = matrix();
		for (int key : new int[] { SWT.ARROW_RIGHT, SWT.ARROW_RIGHT, SWT.ARROW_RIGHT, SWT.ARROW_DOWN })
			screens.key(panel.canvas(), key);
		assertEquals(new FigurePart("2", "c"), panel.canvas().part());
		assertTrue(panel.canvas().getToolTipText().contains("Toon 2c"), panel.canvas().getToolTipText());
		screens.key(panel.canvas(), 0, SWT.CR, SWT.CR);
		assertEquals(List.of("Toon 2c"), doing.done);
		panel.show(matrix("Laag"));
		assertEquals(new FigurePart("2", "c"), panel.canvas().part(), "the keyboard stays on the square");
		screens.key(panel.canvas(), SWT.ARROW_UP);
		screens.key(panel.canvas(), SWT.ARROW_LEFT);
		screens.key(panel.canvas(), 0, SWT.CR, SWT.CR);
		assertEquals(List.of("Toon 2c"), doing.done, "a square that only tells does nothing");
	}

	@Test
	void aClickActsOnTheSquareUnderIt() {
		Doing doing = matrix();
		screens.click(panel.canvas(), panel.canvas().bounds(new FigurePart("3", "a")).orElseThrow());
		assertEquals(List.of("Toon 3a"), doing.done);
		assertEquals(new FigurePart("3", "a"), panel.canvas().part());
	}

	private void go(String row, String column) {
		for (int i = 0; i < 8; i++)
			screens.key(panel.canvas(), i < 4 ? SWT.ARROW_UP : SWT.ARROW_LEFT);
		for (int i = 1; i < Integer.parseInt(row); i++)
			screens.key(panel.canvas(), SWT.ARROW_DOWN);
		for (int i = 'a'; i < column.charAt(0); i++)
			screens.key(panel.canvas(), SWT.ARROW_RIGHT);
		assertEquals(new FigurePart(row, column), panel.canvas().part());
	}

	private List<String> offered() {
		return Stream.of(panel.canvas().offered().orElseThrow().getItems())
				.map(i -> (i.isEnabled() ? "" : "niet: ") + i.getText()).toList();
	}

	private void hideMenu() {
		panel.canvas().offered().ifPresent(m -> m.setVisible(false));
		screens.settle();
	}

	@Test
	void theArrowKeysStopAtTheEdgesOfAMatrix() {
		matrix();
		go("1", "a");
		screens.key(panel.canvas(), SWT.ARROW_UP);
		screens.key(panel.canvas(), SWT.ARROW_LEFT);
		assertEquals(new FigurePart("1", "a"), panel.canvas().part());
		go("3", "f");
		screens.key(panel.canvas(), SWT.ARROW_DOWN);
		screens.key(panel.canvas(), SWT.ARROW_RIGHT);
		assertEquals(new FigurePart("3", "f"), panel.canvas().part());
	}

	@Test
	void spaceActsAsEnterDoes() {
		Doing doing = matrix();
		go("2", "a");
		screens.key(panel.canvas(), 0, ' ', ' ');
		assertEquals(List.of("Toon 2a"), doing.done);
		screens.key(panel.canvas(), 0, SWT.KEYPAD_CR, SWT.CR);
		assertEquals(List.of("Toon 2a", "Toon 2a"), doing.done);
	}

	@Test
	void enterOffersAMenuWhereSeveralThingsCanBeDone() {
		Doing doing = matrix();
		go("2", "d");
		assertTrue(panel.canvas().getToolTipText().endsWith("Enter: wat hier kan"), panel.canvas().getToolTipText());
		screens.key(panel.canvas(), 0, SWT.CR, SWT.CR);
		assertEquals(List.of(), doing.done, "nothing is done before one chooses");
		assertEquals(List.of("Toon 2d", "niet: Wis 2d – Hier is niets te wissen."), offered());
		panel.canvas().offered().orElseThrow().getItem(0).notifyListeners(SWT.Selection, new Event());
		hideMenu();
		assertEquals(List.of("Toon 2d"), doing.done);
	}

	/** It said "Klik:" before, and a click then did nothing but say why not. */
	@Test
	void whatCannotBeDoneAtAPartSaysWhyAndNotThatAClickDoesIt() {
		Doing doing = matrix();
		assertEquals("Toon 2e – Versie 2 is goedgekeurd.", told("2", "e"));
		assertEquals("Versie 2 is goedgekeurd.", told("2", "f"), "what stops everything is said once");
		assertEquals("Klik voor wat hier kan", told("2", "d"));
		assertEquals("Klik: Toon 2a", told("2", "a"));
		go("2", "e");
		assertTrue(panel.canvas().getToolTipText().endsWith("Toon 2e – Versie 2 is goedgekeurd."),
				panel.canvas().getToolTipText());
		screens.key(panel.canvas(), 0, SWT.CR, SWT.CR);
		assertEquals(List.of("niet: Toon 2e – Versie 2 is goedgekeurd."), offered(), "the keyboard hears it too");
		hideMenu();
		assertEquals(List.of(), doing.done);
	}

	/** The last line of what the pointer is told over a part. */
	private String told(String row, String column) {
		Rectangle square = panel.canvas().bounds(new FigurePart(row, column)).orElseThrow();
		Event event = new Event();
		event.x = square.x + square.width / 2;
		event.y = square.y + square.height / 2;
		panel.canvas().notifyListeners(SWT.MouseMove, event);
		return panel.canvas().getToolTipText().lines().toList().getLast();
	}

	/** As when undo takes away what the last of the pictures is of. */
	@Test
	void aPictureThatGoesGivesTheKeyboardAway() {
		open();
		FigurePanel other = new FigurePanel(shell);
		other.show(new SampleSession().screen(40).figures().getFirst());
		shell.layout(true, true);
		screens.settle();
		other.canvas().setFocus();
		assertTrue(other.canvas().isFocusControl());
		other.dispose();
		screens.settle();
		assertNotSame(other.canvas(), screens.display().getFocusControl());
	}

	@Test
	void itIsSavedAsDrawingAndAsLightImage(@TempDir Path folder) throws IOException {
		open();
		Theme.current().choose(Theme.Mode.DARK);
		panel.save(folder.resolve("a.svg"));
		assertTrue(Files.readString(folder.resolve("a.svg")).contains("<svg"));
		panel.save(folder.resolve("a.PNG"));
		ImageData data = new ImageData(folder.resolve("a.PNG").toString());
		assertTrue(colours(data).contains(rgb(Palette.LIGHT.paper())), "paper is light, also from a dark screen");
		assertTrue(data.width > 800, "sharp enough to print: " + data.width);
	}
}
