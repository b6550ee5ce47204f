package org.waarborg.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waarborg.rules.Fix;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.Translations;
import org.waarborg.screen.Usage;
import org.waarborg.ui.form.FieldEditor;
import org.waarborg.ui.form.Form;
import org.waarborg.ui.form.FormHost;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.form.Paper.Sheet;

/** What a person does in a form, with real widgets. */
class FormTest {

	@RegisterExtension
	final Screens screens = new Screens();

	private final List<Target> shown = new ArrayList<>();
	private int nexts;
	private Paper paper = new Paper("nl");
	private PaperScreen screen = new PaperScreen(paper);
	private Shell shell;
	private Form form;

	private void open(int... rows) {
		shell = screens.shell(520, 1000);
		form = new Form(shell, new FormHost() {
			@Override
			public DossierSession session() {
				return paper.session();
			}

			@Override
			public Screen screen() {
				return screen;
			}

			@Override
			public void show(Target target) {
				shown.add(target);
			}

			@Override
			public void next() {
				nexts++;
			}
		});
		form.show(screen.model(rows));
		screens.open(shell);
	}

	private Sheet sheet() {
		return paper.sheet(0);
	}

	/** The control that a field has; it has the focus then. */
	private <C extends Control> C focus(String field, Class<C> type) {
		form.focus(field);
		screens.settle();
		return type.cast(screens.display().getFocusControl());
	}

	private Text text(String field) {
		return focus(field, Text.class);
	}

	private void enter(Control control) {
		screens.enter(control, 0);
	}

	private void escape(Control control) {
		screens.escape(control);
	}

	private String said() {
		return String.join("\n",
				Screens.all(form, Label.class).stream().filter(Control::isVisible).map(Label::getText).toList());
	}

	private Link link(String words) {
		return Screens.all(form, Link.class).stream().filter(l -> l.isVisible() && l.getText().contains(words))
				.findFirst()
				.orElseThrow(() -> new AssertionError("no link " + words));
	}

	private void click(String words) {
		link(words).notifyListeners(SWT.Selection, new Event());
		screens.settle();
	}

	private Optional<Table> list() {
		return Stream.of(screens.display().getShells())
				.filter(s -> s != shell && s.getParent() == shell && s.isVisible())
				.flatMap(s -> Screens.all(s, Table.class).stream()).findFirst();
	}

	/** The control of a field that only some rows have waits for the next of them; it must not bring along what was. */
	@Test
	void aFieldThatTheNextRowDoesNotHaveGoesAndComesBackWithTheWordsOfItsRow() {
		sheet().with("applies", "nee").with("why", "Wordt hier niet gedaan");
		paper.sheet(2).with("applies", "nee").with("why", "Doet de leverancier");
		open(0);
		Text why = text("why");
		why.setText("Wordt hier nooit gedaan");
		form.show(screen.model(1));
		screens.settle();
		assertEquals("Wordt hier nooit gedaan", sheet().get("why"), "what was typed is handed in");
		assertFalse(said().contains("Waarom niet"), said());
		assertFalse(Screens.all(form, Text.class).stream()
				.anyMatch(t -> t.isVisible() && t.getText().startsWith("Wordt hier")), "nothing of it can be reached");
		form.show(screen.model(2));
		screens.settle();
		assertTrue(said().contains("Waarom niet"), said());
		assertEquals("Doet de leverancier", text("why").getText());
		assertTrue(said().matches("(?s).*Van toepassing.*Waarom niet.*Stand van de invoering.*"), said());
		assertEquals(1, paper.steps());
	}

	@Test
	void aDateThatCannotBeReadIsRefusedAndKept() {
		sheet().with("due", LocalDate.of(2026, 12, 4));
		open(0);
		Text due = text("due");
		assertEquals("04-12-2026", due.getText());
		due.setText("ergens in mei");
		enter(due);
		assertEquals("ergens in mei", due.getText());
		assertEquals(LocalDate.of(2026, 12, 4), sheet().get("due"));
		assertEquals(0, paper.steps());
		assertTrue(said().contains("Dit is geen datum"), said());
		due.setText("+30");
		enter(due);
		assertEquals(Paper.TODAY.plusDays(30), sheet().get("due"));
		assertFalse(said().contains("Dit is geen datum"), said());
		assertTrue(said().contains("over 30 dagen"), said());
		assertEquals("22-12-2026", due.getText());
	}

	@Test
	void escTakesBackAndNeverHandsIn() {
		sheet().with("name", "Oud");
		open(0);
		Text name = text("name");
		name.setText("Nieuw");
		escape(name);
		assertEquals("Oud", name.getText());
		text("note");
		assertEquals("Oud", sheet().get("name"));
		assertEquals(0, paper.steps());
	}

	@Test
	void leavingHandsIn() {
		open(0);
		text("name").setText("Anders");
		text("note");
		assertEquals("Anders", sheet().get("name"));
		assertEquals(1, paper.steps());
	}

	@Test
	void aLongTextIsHandedInWhilePeopleThinkAsOneStepAndEscTakesAllOfItBack() {
		sheet().with("note", "begin");
		open(0);
		Text note = text("note");
		note.append(" en meer ");
		screens.until("the text is handed in", () -> "begin en meer".equals(sheet().get("note")));
		assertEquals("begin en meer ", note.getText(), "the space that was just typed stays");
		note.append("dan dat");
		screens.until("the rest is handed in", () -> "begin en meer dan dat".equals(sheet().get("note")));
		assertEquals(1, paper.steps());
		escape(note);
		assertEquals("begin", note.getText());
		assertEquals("begin", sheet().get("note"));
		assertEquals(0, paper.steps());
	}

	@Test
	void aChangeFromElsewhereLeavesFocusCaretAndWhatIsTyped() {
		open(0);
		Text note = text("note");
		note.setText("half af");
		note.setSelection(3);
		paper.edit(sheet(), "note", "van een ander");
		paper.edit(sheet(), "due", LocalDate.of(2027, 1, 2));
		screens.settle();
		assertSame(note, screens.display().getFocusControl());
		assertEquals("half af", note.getText());
		assertEquals(3, note.getSelection().x);
		assertTrue(Screens.all(form, Text.class).stream().anyMatch(t -> t.getText().equals("02-01-2027")));
	}

	@Test
	void aFieldThatComesKeepsTheFocusWhereItIs() {
		open(0);
		Control applies = focus("applies", Control.class);
		Control no = neighbour(applies, 1);
		no.setFocus();
		screens.key(no, 0, ' ', ' ');
		assertEquals("nee", sheet().get("applies"));
		assertTrue(said().contains("Waarom niet"), said());
		assertSame(no, screens.display().getFocusControl());
		paper.session().undo();
		screens.settle();
		assertNull(sheet().get("applies"));
		assertFalse(said().contains("Waarom niet"), said());
		assertSame(no, screens.display().getFocusControl());
	}

	private static Control neighbour(Control control, int step) {
		List<Control> all = List.of(control.getParent().getChildren());
		return all.get(all.indexOf(control) + step);
	}

	@Test
	void severalRowsSayThatTheyDifferAndChangeOnlyWhenSet() {
		paper.sheet(0).with("effort", Integer.valueOf(4));
		paper.sheet(1).with("effort", Integer.valueOf(8));
		open(0, 1);
		Text effort = text("effort");
		assertEquals("", effort.getText());
		assertEquals("verschillende waarden", effort.getMessage());
		assertTrue(said().contains("4: Blad 1"), said());
		text("due");
		assertEquals(0, paper.steps());
		text("effort").setText("12");
		enter(effort);
		assertEquals(List.of(12, 12), List.of(paper.sheet(0).get("effort"), paper.sheet(1).get("effort")));
		paper.session().undo();
		screens.settle();
		assertEquals(List.of(4, 8), List.of(paper.sheet(0).get("effort"), paper.sheet(1).get("effort")));
		assertEquals("", effort.getText());
	}

	@Test
	void severalRowsAreClearedOnlyOnPurpose() {
		paper.sheet(0).with("name", "Blad").with("owner", Paper.EVA);
		paper.sheet(1).with("name", "Blad").with("owner", Paper.KARIM);
		open(0, 1);
		Text owner = text("owner");
		text("due");
		assertEquals(Paper.EVA, paper.sheet(0).get("owner"));
		assertEquals("", owner.getText());
		click("Wissen");
		assertNull(paper.sheet(0).get("owner"));
		assertNull(paper.sheet(1).get("owner"));
		assertEquals(1, paper.steps());
	}

	@Test
	void aPersonIsFoundByTyping() {
		open(0);
		Text owner = text("owner");
		owner.setText("bruin");
		Table found = list().orElseThrow();
		assertEquals("Eva de Bruin", found.getItem(0).getText(0));
		assertEquals("CISO", found.getItem(0).getText(1));
		assertEquals(0, found.getSelectionIndex());
		enter(owner);
		assertEquals(Paper.EVA, sheet().get("owner"));
		assertEquals("Eva de Bruin", owner.getText());
		assertTrue(list().isEmpty());
	}

	@Test
	void aNewPersonIsMadeOnlyOnPurpose() {
		open(0);
		Text owner = text("owner");
		owner.setText("Joke Jansen");
		assertEquals(-1, list().orElseThrow().getSelectionIndex());
		enter(owner);
		assertNull(sheet().get("owner"));
		owner.setText("Joke Janssen");
		screens.key(owner, SWT.ARROW_DOWN);
		enter(owner);
		assertEquals(new Paper.Person("Joke Janssen", ""), sheet().get("owner"));
		assertTrue(paper.people.contains(sheet().get("owner")));
	}

	@Test
	void escClosesTheListFirstAndThenTakesBack() {
		sheet().with("owner", Paper.KARIM);
		open(0);
		Text owner = text("owner");
		owner.setText("bruin");
		escape(owner);
		assertTrue(list().isEmpty());
		assertEquals("bruin", owner.getText());
		escape(owner);
		assertEquals("Karim Öztürk", owner.getText());
		assertEquals(0, paper.steps());
	}

	@Test
	void anEmptiedReferenceIsCleared() {
		sheet().with("owner", Paper.KARIM);
		open(0);
		Text owner = text("owner");
		owner.setText("");
		text("due");
		assertNull(sheet().get("owner"));
		assertEquals(1, paper.steps());
	}

	@Test
	void chipsAreAddedAndTakenAwayByKeys() {
		sheet().with("others", List.of(Paper.KARIM));
		open(0);
		Text others = text("others");
		others.setText("bruin");
		enter(others);
		assertEquals(List.of(Paper.KARIM, Paper.EVA), sheet().get("others"));
		assertEquals("", others.getText());
		screens.key(others, SWT.BS);
		Control chip = screens.display().getFocusControl();
		assertEquals("Eva de Bruin, CISO", Screens.name(chip));
		screens.key(chip, SWT.DEL);
		assertEquals(List.of(Paper.KARIM), sheet().get("others"));
	}

	@Test
	void theWheelChangesNoChoiceButScrollsTheForm() {
		sheet().with("state", "gepland");
		open(0);
		shell.setSize(520, 300);
		screens.settle();
		Combo combo = Screens.all(form, Combo.class).getFirst();
		ScrolledComposite scroll = Screens.all(form, ScrolledComposite.class).getFirst();
		scroll.setOrigin(0, 0);
		Event wheel = new Event();
		wheel.count = -3;
		wheel.doit = true;
		combo.notifyListeners(SWT.MouseVerticalWheel, wheel);
		screens.settle();
		assertFalse(wheel.doit, "the platform would go to the next choice");
		assertEquals("gepland", combo.getText());
		assertTrue(scroll.getOrigin().y > 0);
	}

	@Test
	void goingThroughChoicesWithTheArrowsIsOneStep() {
		sheet().with("state", "gepland");
		open(0);
		Combo combo = focus("state", Combo.class);
		for (int i : new int[] { 1, 2, 3 }) {
			combo.select(i);
			combo.notifyListeners(SWT.Selection, new Event());
			screens.settle();
		}
		assertEquals("gestopt", sheet().get("state"));
		assertEquals(1, paper.steps());
		paper.session().undo();
		screens.settle();
		assertEquals("gepland", combo.getText());
	}

	/** As a step of a scale that the method does not have any more. */
	@Test
	void aChoiceThatIsNoOptionAnyMoreIsShownAsItIsAndStaysUntilAnotherIsChosen() {
		sheet().with("state", "afgeblazen").with("applies", "misschien");
		open(0);
		Combo combo = focus("state", Combo.class);
		assertEquals("afgeblazen", combo.getText());
		assertTrue(said().contains("misschien"), said());
		List<Control> applies = List.of(focus("applies", Control.class).getParent().getChildren());
		assertEquals(List.of(), applies.stream().filter(FormTest::isChecked).map(Screens::name).toList());
		for (Control each : applies) {
			each.setFocus();
			screens.settle();
		}
		text("note");
		assertEquals(Optional.empty(), form.commit());
		form.show(screen.model(1));
		form.show(screen.model(0));
		screens.settle();
		assertEquals(0, paper.steps(), "nobody chose anything");
		assertEquals("afgeblazen", sheet().get("state"));
		assertEquals("misschien", sheet().get("applies"));

		screens.choose(combo, "gereed");
		assertEquals("gereed", sheet().get("state"));
		assertFalse(List.of(combo.getItems()).contains("afgeblazen"), "what is no option is not offered");
		paper.session().undo();
		screens.settle();
		assertEquals("afgeblazen", combo.getText());
	}

	private static boolean isChecked(Control control) {
		return (Screens.state(control) & ACC.STATE_CHECKED) != 0;
	}

	@Test
	void aChoiceThatIsNoOptionReadsInWordsAlsoInTheCellOfATable() {
		sheet().with("state", Paper.EVA).with("applies", Paper.KARIM);
		open(0);
		assertEquals("Eva de Bruin", focus("state", Combo.class).getText());
		assertTrue(said().contains("Karim Öztürk"), said());
		Composite cell = new Composite(shell, SWT.NONE);
		Text state = cell(cell, "state");
		assertEquals("Eva de Bruin", state.getText());
		enter(state);
		assertEquals(Paper.EVA, sheet().get("state"));
		assertEquals(0, paper.steps());
	}

	@Test
	void anOutdatedTranslationIsSaidAndConfirmedWithOneClick() {
		sheet().with("text", new Translations("en", Map.of("en", "New words", "nl", "Oude woorden"), List.of("nl")));
		open(0);
		assertTrue(said().contains("Vertaling is verouderd"), said());
		assertTrue(said().contains("Engels nu: New words"), said());
		click("Klopt nog");
		assertEquals(List.of(), ((Translations) sheet().get("text")).outdated());
		assertFalse(said().contains("Vertaling is verouderd"), said());
		assertEquals(1, paper.steps());
	}

	@Test
	void aTextIsWrittenInTheLanguageOfItsSwitch() {
		sheet().with("text", new Translations("nl", Map.of("nl", "Woorden"), List.of()));
		open(0);
		Text words = text("text");
		assertEquals("Woorden", words.getText());
		Control english = Screens.all(form, Control.class).stream()
				.filter(c -> Screens.name(c).equals("Omschrijving: Engels"))
				.findFirst().orElseThrow();
		english.setFocus();
		screens.key(english, 0, ' ', ' ');
		assertEquals("", words.getText());
		assertTrue(said().contains("Nog niet in het Engels. Nederlands: Woorden"), said());
		words.setFocus();
		words.setText("Words");
		text("due");
		assertEquals(Map.of("nl", "Woorden", "en", "Words"), ((Translations) sheet().get("text")).texts());
	}

	@Test
	void aSignalStandsAtItsFieldAndIsFixedWithOneClick() {
		open(0);
		paper.signal(sheet(), "owner", "Dit blad heeft geen eigenaar.",
				new Fix("set", "Maak Eva eigenaar", edits -> Paper.set(sheet(), "owner", Paper.EVA)));
		screens.settle();
		assertTrue(said().contains("Aandacht: Dit blad heeft geen eigenaar."), said());
		click("Herstel: Maak Eva eigenaar");
		assertEquals(Paper.EVA, sheet().get("owner"));
		assertTrue(Screens.all(form, Text.class).stream().anyMatch(t -> t.getText().equals("Eva de Bruin")));
	}

	@Test
	void aLockedFieldCanBeReadAndSaysWhy() {
		sheet().with("locked", "K-1");
		open(0);
		Text locked = text("locked");
		assertEquals("K-1", locked.getText());
		assertTrue(locked.isEnabled());
		assertFalse(locked.getEditable());
		assertTrue(Screens.all(form, Label.class).stream()
				.anyMatch(l -> "Dit kenmerk staat in een ondertekend stuk.".equals(l.getToolTipText())));
	}

	@Test
	void aReadOnlyDossierIsReadNotTyped() {
		sheet().with("name", "Vast").with("owner", Paper.EVA);
		paper.readOnly();
		open(0);
		assertEquals(List.of(),
				Screens.all(form, Text.class).stream().filter(t -> t.isVisible() && t.getEditable()).toList());
		assertEquals(List.of(), Screens.all(form, Combo.class));
		assertTrue(Screens.all(form, Text.class).stream().anyMatch(t -> t.getText().equals("Vast")));
	}

	@Test
	void aChildIsAddedOpenedAndLeftAgain() {
		open(0);
		form.focus("versions");
		click("Versie toevoegen");
		assertEquals(1, paper.steps());
		assertTrue(link("terug naar Blad 1").isVisible());
		Text version = text("version");
		version.setText("1.1");
		click("terug naar Blad 1");
		assertEquals("1.1", ((Sheet) ((List<?>) sheet().get("versions")).getFirst()).get("version"));
		Table table = (Table) screens.display().getFocusControl();
		assertEquals("1.1", table.getItem(table.getSelectionIndex()).getText());
		table.notifyListeners(SWT.DefaultSelection, new Event());
		screens.settle();
		assertTrue(form.model().orElseThrow().parent().isPresent());
		paper.session().undo();
		paper.session().undo();
		screens.settle();
		assertTrue(form.model().orElseThrow().parent().isEmpty(), "the child is gone, so its form is");
	}

	@Test
	void ctrlEnterHandsInAndGoesOn() {
		open(0);
		Text note = text("note");
		note.setText("klaar");
		screens.key(note, SWT.MOD1, SWT.CR, '\r');
		assertEquals("klaar", sheet().get("note"));
		assertEquals(1, nexts);
		Text due = text("due");
		due.setText("nooit");
		screens.key(due, SWT.MOD1, SWT.CR, '\r');
		assertEquals(1, nexts, "what cannot be read is mended first");
	}

	@Test
	void whatWasSetInOneRowStaysWhenTheSameFieldGoesOnWithTheNext() {
		open(0);
		Text name = text("name");
		name.setText("Een");
		screens.key(name, SWT.MOD1, SWT.CR, '\r');
		form.show(screen.model(1));
		screens.settle();
		assertTrue(name.isFocusControl(), "one goes on typing");
		escape(name);
		assertEquals("Een", sheet().get("name"), "Esc takes back nothing of another row");
		name.setText("Twee");
		screens.key(name, SWT.MOD1, SWT.CR, '\r');
		assertEquals("Een", sheet().get("name"));
		assertEquals("Twee", paper.sheet(1).get("name"));
		assertEquals(2, paper.steps());
	}

	@Test
	void whatCannotBeHandedInIsSaidToWhoAsksForIt() {
		open(0);
		assertEquals(Optional.empty(), form.commit());
		text("due").setText("nooit");
		assertTrue(form.commit().orElseThrow().startsWith("Gepland gereed: "), () -> form.commit().toString());
	}

	@Test
	void tabAfterOnlyLookingChoosesNobody() {
		sheet().with("owner", Paper.KARIM);
		open(0);
		Text owner = text("owner");
		screens.key(owner, SWT.ARROW_DOWN);
		assertTrue(list().isPresent());
		screens.traverse(owner, SWT.TRAVERSE_TAB_NEXT, 0);
		assertEquals(Paper.KARIM, sheet().get("owner"));
		assertEquals(0, paper.steps());
	}

	@Test
	void tickingKeepsWhatCannotBeChosenAnyMore() {
		sheet().with("kinds", List.of("mens", "verouderd"));
		open(0);
		Button kinds = focus("kinds", Button.class);
		kinds.notifyListeners(SWT.Selection, new Event());
		Table table = (Table) screens.display().getFocusControl();
		table.getItem(1).setChecked(true);
		Event tick = new Event();
		tick.detail = SWT.CHECK;
		tick.item = table.getItem(1);
		table.notifyListeners(SWT.Selection, tick);
		enter(table);
		assertEquals(List.of("verouderd", "mens", "proces"), sheet().get("kinds"));
	}

	@Test
	void anotherRowHandsInWhatWasTypedAndUsesTheSameControls() {
		open(0);
		Text name = text("name");
		name.setText("Getypt");
		form.show(screen.model(1));
		screens.settle();
		assertEquals("Getypt", sheet().get("name"));
		assertEquals("Blad 2", name.getText());
	}

	@Test
	void theSameRowAgainDisturbsNobody() {
		open(0);
		Text note = text("note");
		note.setText("wordt");
		form.show(screen.model(0));
		screens.settle();
		assertSame(note, screens.display().getFocusControl());
		assertEquals("wordt", note.getText());
	}

	@Test
	void linksLeadSomewhere() {
		paper.usages.add(new Usage("Blad 9", "Bijlage", Optional.of(Target.screen("paper", "nine"))));
		open(0);
		Link count = Screens.all(form, Link.class).stream().filter(l -> l.getText().contains("3 onderdelen"))
				.findFirst()
				.orElseThrow();
		count.notifyListeners(SWT.Selection, new Event());
		Control used = Screens.all(form, Control.class).stream().filter(c -> Screens.name(c).equals("Gebruikt door 1"))
				.findFirst().orElseThrow();
		screens.key(used, 0, SWT.CR, '\r');
		click("Blad 9");
		assertEquals(List.of(Target.screen("paper", "parts"), Target.screen("paper", "nine")), shown);
	}

	@Test
	void aFieldThatGetsTheFocusIsSeen() {
		open(0);
		shell.setSize(520, 320);
		screens.settle();
		Text effort = text("effort");
		int top = screens.display().map(effort, form, 0, 0).y;
		assertTrue(top >= 0 && top + effort.getSize().y <= form.getClientArea().height, "at " + top);
	}

	@Test
	void aSectionStaysClosedForTheNextRow() {
		open(0);
		Control heading = heading("Wie en wanneer");
		screens.key(heading, 0, ' ', ' ');
		assertFalse(said().contains("Eigenaar"), said());
		form.show(screen.model(1));
		screens.settle();
		assertFalse(said().contains("Eigenaar"), said());
		form.focus("owner");
		screens.settle();
		assertTrue(said().contains("Eigenaar"), said());
	}

	private Control heading(String words) {
		return Screens.all(form, Control.class).stream().filter(c -> Screens.name(c).equals(words)).findFirst()
				.orElseThrow();
	}

	@Test
	void nobodyListensToAFormThatIsGone() {
		open(0);
		assertTrue(paper.listeners() > 0);
		form.dispose();
		assertEquals(0, paper.listeners());
		paper.edit(sheet(), "name", "Na afloop");
		screens.settle();
	}

	@Test
	void nothingSelectedSaysWhatToDo() {
		open(0);
		form.show(null);
		screens.settle();
		assertTrue(said().contains("Kies een regel"), said());
		assertEquals(List.of(), Screens.all(form, Text.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyControlIsNamedAndNoWordIsCutOff(String language) {
		paper = new Paper(language);
		screen = new PaperScreen(paper);
		sheet().with("applies", "nee").with("owner", Paper.EVA).with("others", paper.people)
				.with("due", Paper.TODAY.minusDays(12))
				.with("text", new Translations("nl", Map.of("nl", "a", "en", "b"), List.of("en")))
				.with("versions", List.of(new Sheet("_v").with("version", "1")));
		open(0);
		paper.signal(sheet(), "due",
				"Dit blad had op 10 nov 2026 gereed moeten zijn, 12 dagen geleden, en dat is lang.");
		for (int width : new int[] { 320, 520 }) {
			shell.setSize(width, 1000);
			screens.settle();
			assertEquals(List.of(), Screens.nameless(form));
			assertEquals(List.of(), Screens.truncated(form), width + " wide");
			assertEquals(List.of(), beyond(form), width + " wide");
		}
		assertEquals("nl".equals(language), said().contains("12 dagen geleden\n"), said());
	}

	/** Controls that stick out of what they stand in. */
	private static List<String> beyond(Composite root) {
		return Screens.all(root, Control.class).stream()
				.filter(c -> c != root && c.isVisible() && !(c.getParent() instanceof ScrolledComposite))
				.filter(c -> c.getBounds().x + c.getBounds().width > c.getParent().getClientArea().width + 1)
				.map(c -> c + " " + c.getBounds() + " in " + c.getParent().getClientArea()).toList();
	}

	@Test
	void aCellIsEditedByTheEditorsOfTheForm() {
		sheet().with("name", "Oud").with("state", "gepland").with("owner", Paper.KARIM);
		open(1);
		Composite cell = new Composite(shell, SWT.NONE);
		Text name = cell(cell, "name");
		name.setText("Nieuw");
		enter(name);
		assertEquals("Nieuw", sheet().get("name"));
		assertEquals("cel name", Screens.name(name));
		Text due = cell(cell, "due");
		due.setText("nooit");
		enter(due);
		assertEquals("nooit", due.getText(), "what cannot be read stays to be mended");
		Text state = cell(cell, "state");
		assertEquals("gepland", state.getText());
		state.setText("gereed");
		enter(state);
		assertEquals("gereed", sheet().get("state"));
		state.setText("");
		enter(state);
		assertEquals("gereed", sheet().get("state"), "a field that always has a value is not cleared");
		for (String large : List.of("note", "others", "kinds", "versions", "count"))
			assertFalse(FieldEditor.isForCells(screen.field(large).type()), large);
	}

	private Text cell(Composite parent, String field) {
		return (Text) FieldEditor.cell(parent, screen.model(0), screen.field(field), "nl", () -> "cel " + field)
				.focusControl();
	}

	@Test
	void somebodyNewIsMadeAndChosenInOneStep() {
		open(0);
		for (String field : List.of("owner", "others")) {
			int people = paper.people.size();
			int steps = paper.steps();
			Text text = text(field);
			text.setFocus();
			text.setText("Noor Nieuwkomer " + field);
			screens.key(text, SWT.ARROW_DOWN);
			enter(text);
			assertEquals(people + 1, paper.people.size(), field);
			assertEquals(steps + 1, paper.steps(), field);
			paper.session().undo();
			screens.settle();
			assertEquals(people, paper.people.size(), field);
			assertTrue(sheet().get(field) == null || List.of().equals(sheet().get(field)), field);
		}
	}

	@Test
	void aNameThatIsWrittenOutCountsAndWordsThatNameNothingAreRefused() {
		open(0);
		Text owner = text("owner");
		owner.setText("Niemand van hier");
		escapeList(owner);
		enter(owner);
		assertNull(sheet().get("owner"));
		assertEquals("Niemand van hier", owner.getText());
		assertTrue(said().contains("Niemand van hier"), said());
		owner.setText("eva de bruin");
		text("name").setFocus();
		screens.settle();
		assertEquals(Paper.EVA, sheet().get("owner"));
	}

	private void escapeList(Text text) {
		screens.key(text, 0, SWT.ESC, SWT.ESC);
		assertTrue(list().isEmpty());
	}
}
