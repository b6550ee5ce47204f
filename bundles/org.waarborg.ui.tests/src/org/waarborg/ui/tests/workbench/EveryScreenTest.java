package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.tests.Screens;

/**
 * Every screen of the example in the real editor, in the language that the tests run in: nothing without a name, nothing
 * that is cut off, nothing that was not translated, nothing left behind.
 */
class EveryScreenTest {

	private static final Pattern KEY = Pattern
			.compile("!.+!|%[a-z][\\w.]*|[a-z][a-z-]*(\\.[A-Za-z-]+)+|\\{\\d.*\\}|.*\\bnull\\b.*");

	private static final Pattern PLATFORM_BAR = Pattern
			.compile(".*(CTabFolder|ImageBasedFrame|StatusLine|Shell/Composite/Composite)(/Composite)?/ToolBar");

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	private Path folder;

	private Desktop desktop;
	private DossierSession session;

	@BeforeEach
	void open() throws IOException {
		desktop = new Desktop(screens);
		session = desktop.open(Desktop.example(folder));
	}

	@AfterEach
	void close() {
		desktop.close(session);
	}

	/** Widths of a display of 1920 pixels at 100 and 150 %, and of a small laptop. */
	@ParameterizedTest
	@CsvSource({ "1920, 1200", "1280, 800" })
	void nothingIsNamelessCutOffOrUntranslated(int width, int height) {
		desktop.size(width, height);
		Set<String> wrong = new TreeSet<>();
		List<Target> targets = Desktop.targets(session);
		assertTrue(targets.size() > 10, () -> "the example has more screens than " + targets);
		for (Target target : targets) {
			ScreenPage page = desktop.show(session, target);
			page.grid().selectFirst();
			screens.settle();
			judge(target + ": ", page, wrong);
			page.setFocus();
		}
		assertEquals(Set.of(), wrong);
	}

	/** Everything around the editors: navigator, views, bars, menus, status line. */
	@Test
	void theWindowHasNamesAndWordsEverywhere() throws PartInitException {
		desktop.size(1920, 1200);
		Set<String> wrong = new TreeSet<>();
		for (String view : List.of("signals", "controlsets", "navigator")) {
			desktop.page().showView("org.waarborg.workbench." + view);
			screens.settle();
			judge(view + ": ", desktop.shell(), wrong);
		}
		Menu bar = desktop.shell().getMenuBar();
		menu(bar, "menu", wrong);
		assertEquals(Set.of(), wrong);
	}

	@Test
	void openingAndClosingEveryScreenLeavesNothingBehind() {
		Set<Shell> before = Set.of(Display.getCurrent().getShells());
		for (Target target : Desktop.targets(session))
			desktop.show(session, target).grid().selectFirst();
		desktop.page().closeAllEditors(false);
		screens.settle();
		List<String> left = Stream.of(Display.getCurrent().getShells()).filter(s -> !before.contains(s))
				.map(s -> s + " " + s.getText()).toList();
		assertAll(() -> assertEquals(List.of(), left),
				() -> assertEquals(List.of(), Screens.all(desktop.shell(), ScreenPage.class),
						"pages of closed editors"));
	}

	private static void judge(String where, Control root, Set<String> wrong) {
		// The bars of the platform's own frames have no name; each of their buttons has.
		Screens.nameless(root).stream().filter(n -> !PLATFORM_BAR.matcher(n).matches())
				.forEach(n -> wrong.add(where + "no name: " + n));
		Screens.truncated(root).forEach(t -> wrong.add(where + "cut off: " + t));
		words(root).stream().filter(w -> KEY.matcher(w.strip()).matches())
				.forEach(w -> wrong.add(where + "not for people: " + w));
	}

	/** What a person can read that the program says, not the dossier. */
	private static List<String> words(Control root) {
		List<String> found = new ArrayList<>();
		for (Control control : Screens.all(root, Control.class)) {
			if (!control.isVisible())
				continue;
			if (control.getToolTipText() != null)
				found.add(control.getToolTipText());
			switch (control) {
				case Label label -> found.add(label.getText());
				case CLabel label when label.getText() != null -> found.add(label.getText());
				case Button button -> found.add(button.getText());
				case Link link -> found.add(link.getText().replaceAll("</?a>", ""));
				case Text text -> found.add(text.getMessage());
				case ToolBar bar -> Stream.of(bar.getItems()).forEach(i -> items(i, found));
				case Table table -> Stream.of(table.getColumns()).map(TableColumn::getText).forEach(found::add);
				case CTabFolder tabs -> Stream.of(tabs.getItems()).map(CTabItem::getText).forEach(found::add);
				default -> {
					// says nothing by itself
				}
			}
		}
		return found;
	}

	private static void items(ToolItem item, List<String> found) {
		found.add(item.getText());
		if (item.getToolTipText() != null)
			found.add(item.getToolTipText());
	}

	private void menu(Menu menu, String where, Set<String> wrong) {
		menu.notifyListeners(SWT.Show, new Event());
		screens.settle();
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				String text = item.getText().replace("&", "").replaceAll("\t.*", "");
				if (text.isBlank() || KEY.matcher(text).matches())
					wrong.add(where + ": \"" + text + "\"");
				if (item.getMenu() != null)
					menu(item.getMenu(), where + " > " + text, wrong);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}
}
