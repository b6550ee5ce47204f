package org.waarborg.ui.tests.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.eclipse.swt.widgets.MenuItem;
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

	/** Keeps what was done at which part. */
	private static final class Doing implements FigureHost {

		private final List<String> done = new ArrayList<>();

		@Override
		public List<Action> actions(Figure figure, FigurePart part) {
			return part.column().equals("b") ? List.of()
					: List.of(new Action("show", "Toon " + part.row() + part.column(), "", Optional.empty(),
							surface -> done.add(part.row() + part.column())));
		}

		@Override
		public void fill(Menu menu, List<Action> actions) {
			actions.forEach(a -> new MenuItem(menu, SWT.PUSH).setText(a.label()));
		}

		@Override
		public void run(Action action) {
			action.run().accept(null);
		}
	}

	private static Matrix matrix(String word) {
		List<Matrix.Heading> headings = List.of(new Matrix.Heading("a", "A"), new Matrix.Heading("b", "B"),
				new Matrix.Heading("c", "C"));
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
		assertEquals(List.of("2c"), doing.done);
		panel.show(matrix("Laag"));
		assertEquals(new FigurePart("2", "c"), panel.canvas().part(), "the keyboard stays on the square");
		screens.key(panel.canvas(), SWT.ARROW_UP);
		screens.key(panel.canvas(), SWT.ARROW_LEFT);
		screens.key(panel.canvas(), 0, SWT.CR, SWT.CR);
		assertEquals(List.of("2c"), doing.done, "a square that only tells does nothing");
	}

	@Test
	void aClickActsOnTheSquareUnderIt() {
		Doing doing = matrix();
		Rectangle square = panel.canvas().bounds(new FigurePart("3", "a")).orElseThrow();
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.button = 1;
			event.x = square.x + square.width / 2;
			event.y = square.y + square.height / 2;
			panel.canvas().notifyListeners(type, event);
		}
		assertEquals(List.of("3a"), doing.done);
		assertEquals(new FigurePart("3", "a"), panel.canvas().part());
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
