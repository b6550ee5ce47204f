package org.waarborg.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.ui.editor.Memory;
import org.waarborg.ui.tests.Screens;
import org.waarborg.workbench.views.ControlSetsPane;

/** The control sets and their search, by mouse and keyboard. */
class ControlSetsPaneTest {

	@RegisterExtension
	private final Screens screens = new Screens();

	private final List<Target> shown = new ArrayList<>();
	private final List<DossierSession> sessions = new ArrayList<>();
	private ControlSetRegistry registry = Registries.of(set("x-2020", "2020", ControlSetStatus.APPLICABLE),
			set("x-2011", "2011", ControlSetStatus.SUPERSEDED));
	private final Memory memory = Memory.ofNow();
	private Shell shell;
	private ControlSetsPane pane;

	private static ControlSet set(String id, String edition, ControlSetStatus status) {
		ControlSet set = ControlsetFactory.eINSTANCE.createControlSet();
		set.setId(id);
		set.setVersion("1.0.0");
		set.setNorm("Norm X");
		set.setEdition(edition);
		set.setKind(ControlSetKind.CONTROLS);
		set.setStatus(status);
		set.setLicence("Verzonnen");
		set.getLanguages().add("nl");
		set.getTitle().add(Texts.of("nl", "Norm over sloten"));
		set.getTitle().getFirst().setId("t");
		for (String name : List.of("Sleutels", "Grendels", "Hekken")) {
			Control control = ControlsetFactory.eINSTANCE.createControl();
			control.setId("X." + (set.getControls().size() + 1));
			control.getTitle().add(Texts.of("nl", name));
			control.getTitle().getFirst().setId(control.getId() + ".nl");
			set.getControls().add(control);
		}
		return set;
	}

	@Test
	void widthAndOrderOfColumnsSurviveARestart() {
		open();
		tree().getColumn(0).setWidth(333);
		tree().setColumnOrder(new int[] { 0, 2, 1, 3, 4, 5, 6 });
		shell.dispose();
		open();
		assertEquals(333, tree().getColumn(0).getWidth());
		assertEquals(2, tree().getColumnOrder()[1]);
	}

	private void open() {
		shell = screens.shell(1300, 600);
		pane = new ControlSetsPane(shell, new ControlSetsPane.Host(() -> registry, () -> sessions,
				(session, target) -> shown.add(target), folder -> {
					throw new AssertionError("there is no folder");
				}, memory));
		screens.open(shell);
	}

	@AfterEach
	void close() {
		if (shell != null && !shell.isDisposed())
			shell.dispose();
	}

	private Tree tree() {
		return Screens.all(shell, Tree.class).getFirst();
	}

	private Table visibleTable() {
		return Screens.all(shell, Table.class).stream().filter(Table::isVisible).findFirst().orElseThrow();
	}

	private List<String> labels() {
		return Screens.all(shell, Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
	}

	private void search(String words) {
		pane.search().setText(words);
		screens.until("there is an answer to " + words,
				() -> Screens.all(shell, Table.class).stream().anyMatch(Table::isVisible));
	}

	@Test
	void setsStandUnderTheirNormNewestFirstWithTheirState() {
		open();
		TreeItem norm = tree().getItem(0);
		assertEquals("Norm X", norm.getText());
		assertTrue(norm.getExpanded());
		assertEquals(List.of("Norm X:2020", "Norm X:2011"),
				Arrays.stream(norm.getItems()).map(TreeItem::getText).toList());
		assertEquals("3", norm.getItem(0).getText(3));
		assertEquals(List.of(), Screens.nameless(shell));
		assertTrue(labels().contains("Norm over sloten"), labels().toString());
		assertTrue(labels().contains("Verzonnen"), labels().toString());
	}

	@Test
	void typingFindsAndEnterShowsTheControlInItsSet() {
		open();
		search("grend");
		Table hits = visibleTable();
		assertEquals(2, hits.getItemCount());
		assertEquals("Grendels", hits.getItem(0).getText(1));
		assertEquals("Norm X:2020", hits.getItem(0).getText(2), "the edition that applies comes first");

		screens.traverse(pane.search(), SWT.TRAVERSE_RETURN, 0);
		hits.notifyListeners(SWT.DefaultSelection, new Event());
		screens.settle();
		Table outline = Screens.all(shell, Table.class).stream().filter(t -> t.isVisible() && t != hits).findFirst()
				.orElseThrow();
		assertEquals("Grendels", outline.getItem(outline.getSelectionIndex()).getText(1));
		assertEquals(3, outline.getItemCount());
	}

	@Test
	void escBringsTheSetsBack() {
		open();
		search("grend");
		screens.traverse(pane.search(), SWT.TRAVERSE_ESCAPE, 0);
		screens.until("the sets are back", () -> tree().isVisible());
		assertEquals("", pane.search().getText());
	}

	@Test
	void whatIsNowhereIsSaid() {
		open();
		search("raketmotor");
		assertEquals(0, visibleTable().getItemCount());
		assertTrue(pane.said().length() > 0);
	}

	@Test
	void aControlLeadsToTheDecisionOnIt() {
		Target place = new Target("statement", "_s", "x-2020#X.2", "");
		sessions.add(Findings.proxy(DossierSession.class, (self, method, args) -> switch (method.getName()) {
			case "users" -> args[0] instanceof String set && !set.equals("x-2020") ? List.of()
					: List.of(new Usage("X.2 – Verklaring", "Verklaring", java.util.Optional.of(place)));
			case "controlSets" -> registry;
			case "name" -> "Ziekenhuis Voorbeeld";
			case "folder" -> java.nio.file.Path.of("/dossier").toAbsolutePath();
			default -> null;
		}));
		open();
		search("x.2");
		Menu menu = visibleTable().getMenu();
		visibleTable().setSelection(0);
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem use = Arrays.stream(menu.getItems()).filter(i -> i.getText().contains("Verklaring")).findFirst()
				.orElseThrow();
		use.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(place), shown);

		Link used = Screens.all(shell, Link.class).stream().filter(l -> l.getText().contains("Verklaring")).findFirst()
				.orElseThrow();
		used.notifyListeners(SWT.Selection, new Event());
		screens.settle();
		assertEquals(List.of(place, place), shown);
	}

	@Test
	void aSetThatComesOrGoesIsSeenAndTheSelectionStays() {
		open();
		TreeItem old = tree().getItem(0).getItem(1);
		tree().setSelection(old);
		tree().notifyListeners(SWT.Selection, new Event());
		registry = Registries.of(set("x-2011", "2011", ControlSetStatus.SUPERSEDED),
				set("x-2020", "2020", ControlSetStatus.APPLICABLE),
				set("x-2026", "2026", ControlSetStatus.IN_PREPARATION));
		pane.refresh();
		assertEquals(3, tree().getItem(0).getItemCount());
		assertEquals("Norm X:2011", tree().getSelection()[0].getText());

		registry = Registries.of(set("x-2020", "2020", ControlSetStatus.APPLICABLE));
		pane.refresh();
		assertEquals(1, tree().getItemCount());
		assertEquals("Norm X:2020", tree().getItem(0).getText(), "a norm with one edition is one line");
		assertTrue(labels().contains("Norm X:2020"), "the details are those of a set that is there");
	}

	@Test
	void aBrokenSetSaysWhatIsWrong() {
		ControlSet lost = set("lost-1", "1", ControlSetStatus.APPLICABLE);
		lost.setExtends("gone-1");
		registry = Registries.of(set("x-2020", "2020", ControlSetStatus.APPLICABLE), lost);
		open();
		TreeItem item = tree().getItem(0).getItems()[1];
		tree().setSelection(item);
		tree().notifyListeners(SWT.Selection, new Event());
		screens.settle();
		assertTrue(labels().stream().anyMatch(l -> l.contains("gone-1")), labels().toString());
		assertTrue(tree().getSelection()[0].getText().startsWith("Norm X"), "the line is still selected");
	}
}
