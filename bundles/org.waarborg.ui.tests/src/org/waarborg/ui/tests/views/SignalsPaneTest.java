package org.waarborg.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.ui.Navigation;
import org.waarborg.ui.Ui;
import org.waarborg.ui.editor.Memory;
import org.waarborg.ui.grid.RowActions;
import org.waarborg.ui.tests.Screens;
import org.waarborg.workbench.views.EmptyPane;
import org.waarborg.workbench.views.SignalActions;
import org.waarborg.workbench.views.SignalsPane;

/** The signals beside the editors, by mouse and keyboard. */
class SignalsPaneTest {

	@RegisterExtension
	private final Screens screens = new Screens();

	private final Findings findings = new Findings();
	private final List<Target> shown = new ArrayList<>();
	private final List<Optional<DossierSession>> counted = new ArrayList<>();
	private final List<String> offered = new ArrayList<>();
	private Shell shell;
	private SignalsPane pane;

	private void open(boolean dossier) {
		Ui.give(RowActions.class, new SignalActions());
		shell = screens.shell(1200, 420);
		Navigation navigation = Findings.proxy(Navigation.class, (self, method, args) -> {
			if (method.getName().equals("show"))
				shown.add((Target) args[1]);
			return null;
		});
		pane = new SignalsPane(shell, new SignalsPane.Host(() -> navigation, Memory.ofNow(), counted::add,
				List.of(new EmptyPane.Offer("Openen", "open", () -> offered.add("open")))));
		pane.show(dossier ? Optional.of(findings.session) : Optional.empty());
		screens.open(shell);
	}

	@AfterEach
	void close() {
		Ui.give(RowActions.class, null);
		if (shell != null && !shell.isDisposed())
			shell.dispose();
	}

	private List<String> labels() {
		return Screens.all(shell, Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
	}

	private List<String> links() {
		return Screens.all(shell, Link.class).stream().filter(Link::isVisible)
				.map(l -> l.getText().replaceAll("<.*?>", ""))
				.toList();
	}

	private void select(int line) {
		pane.grid().table().setSelection(line);
		pane.grid().table().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		screens.settle();
	}

	private List<MenuItem> menu() {
		Menu menu = pane.grid().table().getMenu();
		menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
		return Arrays.asList(menu.getItems());
	}

	@Test
	void withoutADossierItSaysWhatToDo() {
		open(false);
		List<Button> buttons = Screens.all(shell, Button.class).stream().filter(Button::isVisible).toList();
		assertEquals(1, buttons.size());
		buttons.getFirst().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		assertEquals(List.of("open"), offered);
		assertTrue(labels().size() >= 2, labels().toString());
	}

	@Test
	void unknownIsNotNone() {
		findings.checked = false;
		open(true);
		String running = labels().toString();
		findings.checked = true;
		findings.tell();
		screens.settle();
		assertFalse(labels().toString().equals(running), "the first check is done");
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.");
		findings.tell();
		screens.settle();
		assertTrue(pane.grid().isVisible());
		assertEquals(1, pane.grid().table().getItemCount());
	}

	@Test
	void theDetailsTellWhatAndWhyAndLead() {
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.");
		open(true);
		select(0);
		assertTrue(labels().containsAll(List.of("Er ontbreekt iets.", "Zet er iets neer.", "TST-001 – Iets ontbreekt",
				"Omdat een auditor ernaar vraagt.", "Elders")), labels().toString());
		assertTrue(links().contains("M-1"), links().toString());
		Screens.all(shell, Link.class).stream().filter(l -> l.getText().contains("M-1")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		screens.settle();
		assertEquals(List.of(new Target("base", "measures", "_M-1", "owner")), shown);
		assertEquals(List.of(), Screens.nameless(shell));
	}

	@Test
	void aListOfSignalsSaysHowSevereEachIsAndCountsNothing() {
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.");
		findings.add(Severity.INFO, "M-2", "Iets anders.");
		open(true);
		assertEquals("Ernst", pane.grid().table().getColumn(0).getText());
		assertEquals(List.of("fout", "ter informatie"),
				List.of(pane.grid().table().getItem(0).getText(0), pane.grid().table().getItem(1).getText(0)));
	}

	@Test
	void theNextSignalIsTheNextLineOfTheList() {
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.");
		findings.add(Severity.INFO, "M-2", "Iets anders.");
		open(true);
		select(0);
		pane.grid().nextSignal();
		screens.settle();
		assertTrue(labels().contains("Iets anders."), labels().toString());
		assertEquals(List.of(), shown, "one stays in the list");
	}

	@Test
	void enterGoesToTheField() {
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.");
		findings.add(Severity.INFO, "M-2", "Iets anders.");
		open(true);
		select(1);
		pane.grid().table().notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
		assertEquals("_M-2", shown.getFirst().row());
	}

	@Test
	void fixesAndDecisionsAreInTheMenu() {
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.",
				new Fix("owner", "Zet Els als eigenaar", e -> new IdentityCommand("fix")));
		open(true);
		select(0);
		List<String> items = menu().stream().map(MenuItem::getText).toList();
		assertEquals("Zet Els als eigenaar", items.getFirst());
		assertTrue(items.indexOf("Accepteren…") > 0 && items.contains("Dempen…"), items.toString());
		MenuItem withdraw = menu().stream().filter(i -> i.getText().contains("intrekken")).findFirst().orElseThrow();
		assertFalse(withdraw.isEnabled());
		assertTrue(withdraw.getToolTipText().contains("geaccepteerd of gedempt"), "the reason is said");
		menu().getFirst().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		assertEquals(List.of("fix Zet Els als eigenaar"), findings.ran);
	}

	@Test
	void acceptingAsksForTheReasonAndWho() {
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.");
		open(true);
		select(0);
		List<String> seen = new ArrayList<>();
		screens.display().timerExec(50, () -> answer(seen));
		menu().stream().filter(i -> i.getText().equals("Accepteren…")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		screens.settle();
		assertEquals(List.of("false", "false", "true"), seen, "the button waits for the reason and for who decides");
		assertEquals(1, findings.ran.size(), findings.ran.toString());
	}

	/** Fills the dialog in; writes down each time whether it can be done. */
	private void answer(List<String> seen) {
		Shell dialog = Arrays.stream(screens.display().getShells()).filter(s -> s.getText().contains("accepteren"))
				.findFirst().orElseThrow();
		try {
			Button ok = Screens.all(dialog, Button.class).stream().filter(b -> b.getText().contains("Accepteren"))
					.findFirst()
					.orElseThrow();
			seen.add(Boolean.toString(ok.isEnabled()));
			Screens.all(dialog, Text.class).getFirst().setText("Komt in januari");
			seen.add(Boolean.toString(ok.isEnabled()));
			Combo by = Screens.all(dialog, Combo.class).getFirst();
			by.select(1);
			by.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
			seen.add(Boolean.toString(ok.isEnabled()));
			seen.addAll(Screens.nameless(dialog));
			ok.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		} finally {
			if (!dialog.isDisposed())
				dialog.close();
		}
	}

	@Test
	void aReadOnlyDossierOffersNothingAndSaysWhy() {
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.");
		findings.writable = false;
		open(true);
		select(0);
		assertEquals(List.of("M-1"), links(), "only places");
		MenuItem accept = menu().stream().filter(i -> i.getText().startsWith("Accepteren")).findFirst().orElseThrow();
		assertFalse(accept.isEnabled());
		assertTrue(accept.getText().contains("alleen-lezen"), accept.getText());
	}

	@Test
	void aDossierThatIsClosedLeavesNothingBehind() {
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.");
		open(true);
		select(0);
		findings.close();
		screens.settle();
		assertFalse(pane.grid().isVisible());
		assertTrue(counted.getLast().isEmpty(), "the title counts no more");
	}

	@Test
	void aNarrowViewHasTheDetailsBelow() {
		findings.add(Severity.ERROR, "M-1", "Er ontbreekt iets.");
		open(true);
		int beside = pane.grid().getSize().x;
		assertTrue(beside < 1000, "beside");
		shell.setSize(420, 800);
		screens.until("the grid has the width", () -> pane.grid().getSize().x > 380);
		assertEquals(List.of(), Screens.truncated(shell));
	}
}
