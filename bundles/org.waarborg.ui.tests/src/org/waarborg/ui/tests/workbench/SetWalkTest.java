package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.InstallPolicy;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Target;
import org.waarborg.screen.sets.SetEntry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.ui.Ui;
import org.waarborg.ui.tests.Screens;
import org.waarborg.ui.tests.task.TaskWindow;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.views.ControlSetsPane;
import org.waarborg.workbench.views.ControlSetsView;
import org.waarborg.workbench.views.SignalsPane;

/**
 * With real windows and what an outsider made with the kit: dropped, looked at, added, decided on, updated, removed, dropped again,
 * while the dossier is open. No decision is lost or changed; each step is undone and done again.
 */
class SetWalkTest {

	private static final String SET = "haven-2026";
	private static final String CISO = "Noor Testman";

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	private Path temp;

	private Desktop desktop;
	private Publisher publisher;
	private Optional<DossierSession> session = Optional.empty();
	private StatementDesk desk;

	@BeforeEach
	void open() throws IOException {
		desktop = new Desktop(screens);
		desktop.size(1600, 1000);
		publisher = new Publisher(Files.createDirectories(temp.resolve("Mijn downloads é")));
		empty();
		desktop.activate();
	}

	@AfterEach
	void close() throws Exception {
		if (session.isPresent()) {
			if (session.get().dossier().dirty())
				session.get().revert();
			desktop.close(session.get());
		}
		empty();
	}

	/** Nobody's own sets are there. */
	private static void empty() throws IOException {
		Path folder = Ui.controlSets().userFolder().orElseThrow();
		if (Files.exists(folder))
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList())
					Files.delete(file);
			}
		Ui.controlSets().refresh();
	}

	/** The statement as a register: its rows by the numbers of their controls. */
	private static final class StatementDesk extends RegisterDesk {

		StatementDesk(Screens screens, Desktop desktop, DossierSession session) {
			super(screens, desktop, session, Target.screen("statement", statement(session).getId()));
		}

		static StatementOfApplicability statement(DossierSession session) {
			return session.dossier().roots(StatementOfApplicability.class).getFirst();
		}

		Row control(String number) {
			return rows().grid().model().screen().rows().stream().filter(r -> r.id().equals(SET + "#H." + number))
					.findFirst().orElseThrow(() -> new AssertionError("no row " + number));
		}

		/** What one sees of each control: what is decided, and what another version of the set did to it. */
		List<String> seen() {
			return rows().grid().model().screen().rows().stream()
					.map(r -> String.join(" | ", text(r, "control"), text(r, "title"), text(r, "applicability"),
							text(r, "part.implementation"), text(r, "setchange")))
					.toList();
		}

		/** The headings of the columns that are shown. */
		List<String> headings() {
			return Stream.of(rows().grid().table().getColumns()).map(c -> c.getText()).toList();
		}
	}

	// ---- the workbench

	private void show(String view) {
		try {
			desktop.page().showView(view);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
		screens.settle();
	}

	private ControlSetsPane view() {
		show(ControlSetsView.ID);
		return Screens.all(desktop.shell(), ControlSetsPane.class).stream().filter(ControlSetsPane::isVisible)
				.findFirst()
				.orElseThrow();
	}

	private Tree tree() {
		return Screens.all(view(), Tree.class).getFirst();
	}

	/** A line of the view. */
	private Optional<TreeItem> line(String set) {
		return Stream.of(tree().getItems()).flatMap(i -> Stream.concat(Stream.of(i), Stream.of(i.getItems())))
				.filter(i -> i.getData() instanceof SetEntry entry
						&& entry.header().map(ControlSetHeader::id).filter(set::equals).isPresent())
				.findFirst();
	}

	/** What the view says of a set; empty when it is not there. */
	private String listed(String set) {
		return line(set).map(i -> i.getText(0) + ' ' + i.getText(5)).orElse("");
	}

	private void select(String set) {
		Tree tree = tree();
		tree.setSelection(line(set).orElseThrow(() -> new AssertionError(set + " is not in the view")));
		tree.notifyListeners(SWT.Selection, new Event());
		screens.settle();
	}

	private ToolItem tool(String begins) {
		List<ToolItem> items = Screens.all(view(), ToolBar.class).stream().flatMap(b -> Stream.of(b.getItems()))
				.toList();
		return items.stream()
				.filter(i -> i.getText().startsWith(begins) || i.getToolTipText() != null
						&& i.getToolTipText().startsWith(begins))
				.findFirst().orElseThrow(() -> new AssertionError(begins + " among "
						+ items.stream().map(ToolItem::getToolTipText).toList()));
	}

	private void press(ToolItem item) {
		assertTrue(item.isEnabled(), item.getToolTipText());
		item.notifyListeners(SWT.Selection, new Event());
		screens.settle();
	}

	/** The window that something opens. */
	private TaskWindow window(Runnable opens) {
		Set<Shell> before = Set.of(screens.display().getShells());
		opens.run();
		screens.until("a window is open", () -> fresh(before).isPresent());
		return new TaskWindow(screens, fresh(before).orElseThrow());
	}

	private Optional<Shell> fresh(Set<Shell> before) {
		return Stream.of(screens.display().getShells()).filter(s -> !before.contains(s) && s.isVisible()).findFirst();
	}

	/** The window of adding, when the file was looked at. */
	private TaskWindow looked(TaskWindow window) {
		screens.until("the file was looked at",
				() -> Screens.all(window.shell(), Table.class).stream().anyMatch(Table::isVisible)
						|| window.said().stream().anyMatch(t -> t.contains("kan niet worden toegevoegd")));
		assertEquals("Wat er binnenkomt", window.heading());
		return window;
	}

	private void finish(TaskWindow window) {
		window.finish();
		desktop.activate();
	}

	private void close(TaskWindow window) {
		window.shell().close();
		screens.until("it is closed", window.shell()::isDisposed);
		desktop.activate();
	}

	// ---- the walk

	@Test
	void noDecisionIsLostWhileASetComesChangesGoesAndComesBack() throws Exception {
		dropped();
		begun();
		List<String> decided = decided();
		byte[] saved = saved();
		List<String> updated = updated();
		assertEquals(new String(saved), new String(written()), "an update changes no decision");
		compared();
		removed();
		assertEquals(new String(saved), new String(written()), "removing changes no decision");
		back(updated);
		assertEquals(new String(saved), new String(written()), "nor does coming back");
		takenBack(decided);
	}

	/** Dropped on the list of sets; nothing comes in before one has seen what it is. */
	private void dropped() throws Exception {
		Path file = publisher.signed(publisher.first());
		TaskWindow window = looked(window(() -> screens.drop(tree(), file)));
		List<String> facts = window.lines("In het bestand");
		assertEquals(List.of("Set | Havencode 2026 (haven-2026)", "Versie | 1.0.0, nieuw", "Uitgever | Uitgever Fictie",
				"Licentie | Verzonnen en vrij te gebruiken", "Inhoud | 5 beheersmaatregelen · Nederlands"),
				facts.subList(0, 5));
		assertTrue(facts.get(5).startsWith("Handtekening | Uitgever Fictie, door niemand bevestigd"), facts.get(5));
		assertTrue(facts.get(6).startsWith("Gecontroleerd | geen fouten"), facts.get(6));
		assertEquals(List.of(), Screens.nameless(window.shell()));
		assertEquals(List.of(), Screens.truncated(window.shell()));
		assertEquals("", listed(SET), "not added before somebody says so");
		finish(window);
		screens.until("it is in the view", () -> listed(SET).equals("Havencode:2026 1.0.0"));
	}

	/** A new dossier with a statement over the set, by the wizard. */
	private void begun() throws Exception {
		Path folder = temp.resolve("dossier");
		wizard(window -> {
			window.type("Naam van de organisatie", "Haven de Proef");
			next(window);
			next(window);
			Table sets = window.named(Table.class, "Normensets");
			for (TableItem item : sets.getItems())
				window.tick(sets, item, item.getText().startsWith("Havencode"));
			next(window);
			window.type("Naam", CISO);
			window.type("E-mail", "noor@proef.example");
			next(window);
			window.type("Map van het dossier", folder.toString());
			window.press("Voltooien");
		});
		screens.until("the dossier is open",
				() -> Desk.sessions().open().stream().anyMatch(s -> s.folder().endsWith("dossier")));
		session = Desk.sessions().open().stream().filter(s -> s.folder().endsWith("dossier")).findFirst();
		screens.until("the dossier is checked", session.orElseThrow()::checked);
		desktop.activate();
		desk = new StatementDesk(screens, desktop, session.orElseThrow());
		assertEquals(List.of("1.1 | Hek | Niet besloten |  | ", "1.2 | Licht | Niet besloten |  | ",
				"1.3 | Camera’s | Niet besloten |  | ", "2.1 | Toegang | Niet besloten |  | ",
				"2.2 | Uit dienst | Niet besloten |  | "), desk.seen());
	}

	/** Leads through the wizard, whose window waits for itself: what fails in it is thrown when it is closed. */
	private void wizard(java.util.function.Consumer<TaskWindow> leads) {
		Set<Shell> before = Set.of(screens.display().getShells());
		List<Throwable> failed = new ArrayList<>();
		screens.display().asyncExec(() -> {
			try {
				screens.until("the wizard is open", () -> fresh(before).isPresent());
				leads.accept(new TaskWindow(screens, fresh(before).orElseThrow()));
			} catch (RuntimeException | Error e) {
				failed.add(e);
				fresh(before).ifPresent(Shell::close);
			}
		});
		desktop.run("org.waarborg.workbench.new");
		if (!failed.isEmpty())
			throw new AssertionError("in the wizard", failed.getFirst());
	}

	private static void next(TaskWindow window) {
		window.press(Screens.all(window.shell(), Button.class).stream().filter(Button::isVisible)
				.filter(b -> b.getText().replace("&", "").startsWith("Volgende")).findFirst().orElseThrow());
	}

	/** Decides on four of the five, each undone and done again. */
	private List<String> decided() {
		for (String number : List.of("1.1", "1.2", "1.3", "2.2")) {
			desk.select(desk.control(number));
			desk.step(number + " applies", desk::seen, () -> desk.press("applicability", "Van toepassing"));
			desk.step(number + " is done", desk::seen, () -> desk.choose("part.implementation", "Gepland"));
		}
		desktop.run("org.eclipse.ui.file.save");
		assertFalse(session.orElseThrow().dossier().dirty());
		List<String> seen = desk.seen();
		assertEquals("2.2 | Uit dienst | Van toepassing | Gepland | ", seen.getLast());
		return seen;
	}

	private byte[] saved() throws IOException {
		try (Stream<Path> files = Files.list(session.orElseThrow().folder().resolve("statements"))) {
			return Files.readAllBytes(files.findFirst().orElseThrow());
		}
	}

	/** What is written when something is changed, saved, taken back and saved again. */
	private byte[] written() throws IOException {
		desk.select(desk.control("1.1"));
		desk.choose("part.implementation", "Deels geïmplementeerd");
		screens.until("it can be saved", () -> desktop.shell().getText().startsWith("*"));
		desktop.run("org.eclipse.ui.file.save", "org.eclipse.ui.edit.undo");
		screens.until("it can be saved again", () -> desktop.shell().getText().startsWith("*"));
		desktop.run("org.eclipse.ui.file.save");
		assertFalse(session.orElseThrow().dossier().dirty());
		return saved();
	}

	/** Its second version, by the button and the window, with a file that one names. */
	private List<String> updated() throws Exception {
		Path file = publisher.second();
		desk.rows();
		assertFalse(desk.headings().contains("Wijziging in de set"), "nothing to say");
		TaskWindow window = window(() -> press(tool("Voeg toe")));
		window.type("Normenset", file.toString());
		window.goOn();
		looked(window);
		List<String> facts = window.lines("In het bestand");
		assertTrue(facts.contains("Versie | 2.0.0, vervangt versie 1.0.0"), facts.toString());
		assertTrue(facts.contains("Handtekening | geen"), facts.toString());
		assertTrue(facts.contains("Komt in plaats van | signed-haven-1.0.0.jar"), facts.toString());
		assertEquals(List.of(), Screens.truncated(window.shell()));
		window.goOn();
		List<String> changes = window.lines("Beheersmaatregelen die verschillen");
		assertEquals(4, changes.size(), changes.toString());
		assertTrue(changes.contains("2.2 | Uit dienst | Niet meer in de set | Haven de Proef: 2.2 – "
				+ "Verklaring van toepasselijkheid"), changes.toString());
		finish(window);
		screens.until("it is in the view", () -> listed(SET).equals("Havencode:2026 2.0.0"));
		screens.until("the statement says so", () -> desk.seen().size() == 6);
		List<String> seen = desk.seen();
		assertEquals(List.of("1.1 | Hek | Van toepassing | Gepland | ",
				"1.2 | Licht langs de kade | Van toepassing | Gepland | Was ‘Licht’",
				"2.1 | Toegang | Niet besloten |  | ", "1.3 | Camera’s | Van toepassing | Gepland | Verplaatst",
				"2.3 | Sleutels | Niet besloten |  | Nieuw in de set"),
				seen.subList(0, 5).stream().map(c -> c.replaceFirst(" van \\S+ naar \\S+$", "")).toList());
		assertTrue(seen.getLast().endsWith("| Van toepassing | Gepland | Niet meer in de set"), seen.toString());
		assertTrue(desk.headings().contains("Wijziging in de set"), desk.headings().toString());
		return seen;
	}

	/** The signal about the update offers to note that it was compared; that is undone and done again, and undone. */
	private void compared() {
		screens.until("the update is signalled", () -> !signals("SOA-025").isEmpty());
		assertEquals(1, signals("SOA-003").size(), "a decision on a control that is gone");
		desk.step("compared", () -> String.join("\n", desk.seen()), () -> {
			show("org.waarborg.workbench.signals");
			SignalsPane pane = Screens.all(desktop.shell(), SignalsPane.class).stream().filter(SignalsPane::isVisible)
					.findFirst().orElseThrow();
			screens.until("it is in the list", () -> pane.grid().reveal(signals("SOA-025").getFirst(), ""));
			pane.grid().table().getMenu().notifyListeners(SWT.Show, new Event());
			MenuItem fix = Stream.of(pane.grid().table().getMenu().getItems())
					.filter(i -> i.getText().startsWith("Noteer dat de besluiten")).findFirst().orElseThrow();
			fix.notifyListeners(SWT.Selection, new Event());
			screens.settle();
		});
		screens.until("the signal is gone", () -> signals("SOA-025").isEmpty());
		desktop.run("org.eclipse.ui.edit.undo");
		screens.until("it is signalled again", () -> !signals("SOA-025").isEmpty());
		desktop.activate();
	}

	private List<String> signals(String rule) {
		return session.orElseThrow().signals().open().stream().filter(s -> s.rule().equals(rule)).map(s -> s.id())
				.toList();
	}

	/** Gone: every decision reads by the number of its control. */
	private void removed() {
		select(SET);
		TaskWindow window = window(() -> press(tool("Verwijder")));
		List<String> users = window.lines("Wat erop voortbouwt");
		assertEquals(1, users.size(), users.toString());
		assertTrue(users.getFirst().startsWith("Wordt gebruikt door | "), users.toString());
		assertEquals(List.of(), Screens.truncated(window.shell()));
		finish(window);
		screens.until("it is gone from the view", () -> listed(SET).isEmpty());
		screens.until("the statement says so",
				() -> desk.seen().stream().allMatch(s -> s.endsWith("| Normenset niet geïnstalleerd")));
		assertEquals(5, desk.seen().size(), desk.seen().toString());
		assertEquals(4, desk.seen().stream().filter(s -> s.contains("| Van toepassing | Gepland |")).count(),
				desk.seen().toString());
		screens.until("it is signalled once", () -> signals("SOA-023").size() == 1);
	}

	/** Dropped again, now beside the dossiers: all reads as before. */
	private void back(List<String> before) throws Exception {
		Path file = publisher.second();
		Tree dossiers = Screens.all(desktop.shell(), Tree.class).stream()
				.filter(t -> Screens.name(t).equals("Dossiers")).findFirst().orElseThrow();
		finish(looked(window(() -> screens.drop(dossiers, file))));
		screens.until("it is back", () -> listed(SET).equals("Havencode:2026 2.0.0"));
		screens.until("the statement reads as before", () -> desk.seen().equals(before));
		screens.until("the signal is gone", () -> signals("SOA-023").isEmpty());
	}

	/** All changes of sets are taken back, the last first, to the first version as it was. */
	private void takenBack(List<String> decided) {
		press(tool("Zet terug"));
		screens.until("gone again", () -> listed(SET).isEmpty());
		press(tool("Zet terug"));
		screens.until("the second version", () -> listed(SET).equals("Havencode:2026 2.0.0"));
		press(tool("Zet terug"));
		screens.until("the first version", () -> listed(SET).equals("Havencode:2026 1.0.0"));
		screens.until("the statement reads as when it was decided", () -> desk.seen().equals(decided));
		press(tool("Zet terug"));
		screens.until("nothing of it", () -> listed(SET).isEmpty());
	}

	// ---- the next edition

	@Test
	void theNextEditionOffersToCarryTheStatementOver() throws Exception {
		dropped();
		begun();
		desk.select(desk.control("1.1"));
		desk.step("1.1 applies", desk::seen, () -> desk.press("applicability", "Van toepassing"));
		TaskWindow window = looked(window(() -> screens.drop(tree(), successor())));
		assertTrue(window.said().stream().anyMatch(t -> t.startsWith("De set komt in plaats van Havencode:2026.")
				&& t.contains("Verklaring van toepasselijkheid in Haven de Proef")), window.said().toString());
		Set<Shell> before = Set.of(screens.display().getShells());
		AtomicReference<TaskWindow> asked = new AtomicReference<>();
		whenOpen(before, ask -> {
			asked.set(ask);
			assertTrue(ask.said().stream().anyMatch(t -> t.equals("Havencode:2028 komt in plaats van Havencode:2026")),
					ask.said().toString());
			ask.press("Verklaring van toepasselijkheid overzetten…");
		});
		window.finish();
		screens.until("carrying over has begun", () -> asked.get() != null && fresh(before).isPresent()
				&& fresh(before).orElseThrow() != asked.get().shell());
		TaskWindow migration = new TaskWindow(screens, fresh(before).orElseThrow());
		desk.step("carried over", () -> statements().size(), () -> finish(migration));
		assertEquals(List.of(List.of("haven-2026"), List.of("haven-2028")),
				statements().stream().map(s -> s.getControlSets().stream().map(u -> u.getSet()).toList()).toList());
		assertEquals(1, statements().getLast().getDecisions().stream()
				.filter(d -> d.getApplicability() == Applicability.APPLICABLE)
				.filter(d -> d.getControl().control().equals("P.1.1")).count());
	}

	private Path successor() {
		try {
			return publisher.successor();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private List<StatementOfApplicability> statements() {
		return session.orElseThrow().dossier().roots(StatementOfApplicability.class);
	}

	/** Answers a window that waits for itself, as soon as it opens. */
	private void whenOpen(Set<Shell> before, java.util.function.Consumer<TaskWindow> answers) {
		screens.display().timerExec(50, () -> {
			Optional<Shell> open = fresh(before);
			if (open.isPresent())
				answers.accept(new TaskWindow(screens, open.get()));
			else
				whenOpen(before, answers);
		});
	}

	// ---- several at once

	@Test
	void ofSeveralFilesEachHasItsOwnOutcome() throws Exception {
		Path first = publisher.first();
		Path bomb = publisher.bomb();
		Path next = publisher.successor();
		TaskWindow window = window(() -> screens.drop(tree(), first, bomb, next));
		assertEquals("Voeg 3 bestanden toe", window.shell().getText());
		screens.until("the first was looked at",
				() -> !window.said().isEmpty() && window.heading().equals("haven-1.0.0.jar")
						&& Screens.all(window.shell(), Table.class).stream().anyMatch(Table::isVisible));
		window.goOn();
		assertEquals("bomb.jar", window.heading());
		assertTrue(window.said().stream().anyMatch(t -> t.contains("maal zo groot")), window.said().toString());
		assertTrue(window.said().contains("Dit bestand blijft erbuiten; de andere komen zonder dit bestand binnen."));
		window.goOn();
		assertEquals("haven-2028.jar", window.heading());
		window.press("Voeg 2 toe");
		screens.until("it is done", window::isDone);
		String said = String.join("\n", window.said());
		assertTrue(
				said.contains("Havencode 2026 1.0.0 is toegevoegd.") && said.contains("bomb.jar is niet toegevoegd: ")
						&& said.contains("Havencode 2028 1.0.0 is toegevoegd."),
				said);
		window.finish();
		desktop.activate();
		screens.until("both are there", () -> listed(SET).equals("Havencode:2026 1.0.0")
				&& listed("haven-2028").equals("Havencode:2028 1.0.0"));
		press(tool("Zet terug zoals het was: Havencode 2028"));
		screens.until("the last is gone", () -> listed("haven-2028").isEmpty());
		press(tool("Zet terug zoals het was: Havencode 2026"));
		screens.until("the other too", () -> listed(SET).isEmpty());
	}

	// ---- what cannot come in

	@Test
	void whatCannotComeInSaysWhyAndNothingIsAdded() throws Exception {
		refused(publisher.withCode(), "bevat code (nl/fictie/Code.class)");
		refused(publisher.bomb(), "maal zo groot");
		refused(Files.writeString(temp.resolve("set.controlset"), "<html/>"), "urn:waarborg:controlset");
		ControlSetInstaller installer = Ui.service(ControlSetInstaller.class).orElseThrow();
		installer.setPolicy(InstallPolicy.SIGNED);
		refused(publisher.first(), "handtekening");
	}

	private void refused(Path file, String why) {
		TaskWindow window = looked(window(() -> screens.drop(tree(), file)));
		String said = String.join("\n", window.said());
		assertTrue(said.contains(why), () -> why + " in " + said);
		assertTrue(said.contains("Er is niets gewijzigd"), said);
		assertFalse(window.button("Voeg toe").isEnabled());
		assertEquals(List.of(), Screens.truncated(window.shell()));
		screens.picture("refused." + file.getFileName());
		close(window);
		assertEquals("", listed(SET));
	}
}
