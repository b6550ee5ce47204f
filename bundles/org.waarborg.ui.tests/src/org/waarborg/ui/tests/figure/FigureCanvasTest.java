package org.waarborg.ui.tests.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.document.Palette;
import org.waarborg.document.Status;
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
