package org.waarborg.tests.rulesscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;
import org.waarborg.controlset.Texts;
import org.waarborg.document.StackedBar;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.registry.ControlSetInstaller.Change;
import org.waarborg.registry.Coverage.Degree;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Installer;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Signal;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.sets.AddSetTask;
import org.waarborg.screen.sets.RemoveSetTask;
import org.waarborg.screen.task.Input;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.SetUpdate;
import org.waarborg.statement.StatementCoverage;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.store.StoreException;
import org.waarborg.tests.support.TaskWalk;

/**
 * A stranger's set comes, is decided on, gets a new version, goes, comes back and goes back to its first version, while the dossier is
 * open: no decision is lost or changed, and at each step it is said what is so.
 */
class SetLifecycleTest {

	private static final List<String> TITLES = List.of("Sleutels", "Rollen", "Hekken", "Sloten", "Bewaking");

	@TempDir
	Path temp;

	private Path folder;
	private RegistryImpl registry;
	private Installer installer;
	private Table table;
	private StatementOfApplicability statement;
	private final List<Change> done = new ArrayList<>();

	@BeforeEach
	void open() {
		folder = temp.resolve("sets");
		Library library = new Library();
		registry = new RegistryImpl(List.of(new FolderSource(folder, null, library)), library, null);
		installer = new Installer(registry, registry, Map.of(), System.getProperty("java.home"));
		table = new Table(temp, "nl", registry, new StatementScreens());
		table.settle();
		registry.add(table.sessions::controlSetsChanged);
	}

	@AfterEach
	void close() {
		table.close();
	}

	/** Five controls in two groups. */
	private static ControlSet first() {
		ControlSet set = DecidingTest.set();
		set.setId("haven-2026");
		set.setNorm("Havencode");
		set.setEdition("2026");
		set.setPublisher("Uitgever Fictie");
		set.setLicence("Verzonnen, vrij");
		set.setSource("Verzonnen voor een test");
		set.getControls().clear();
		Group quay = group(set, "H.1", "Kade");
		Group gate = group(set, "H.2", "Poort");
		for (int i = 0; i < TITLES.size(); i++) {
			(i < 3 ? quay : gate).getControls().add(control("H." + (i + 11), TITLES.get(i)));
		}
		return set;
	}

	/** H.12 renamed, H.13 in the other group, H.14 dropped, H.16 new. */
	private static ControlSet second() {
		ControlSet set = first();
		set.setVersion("2.0.0");
		Group quay = set.getGroups().get(0);
		Group gate = set.getGroups().get(1);
		quay.getControls().get(1).getTitle().getFirst().setValue("Rollen en taken");
		gate.getControls().remove(0);
		gate.getControls().add(quay.getControls().get(2));
		gate.getControls().add(control("H.16", "Verlichting"));
		return set;
	}

	private static Group group(ControlSet set, String id, String title) {
		Group group = ControlsetFactory.eINSTANCE.createGroup();
		group.setId(id);
		group.getTitle().add(Texts.of("nl", title));
		group.getTitle().getFirst().setId(id + ".nl");
		set.getGroups().add(group);
		return group;
	}

	private static Control control(String id, String title) {
		Control control = ControlsetFactory.eINSTANCE.createControl();
		control.setId(id);
		control.getTitle().add(Texts.of("nl", title));
		control.getTitle().getFirst().setId(id + ".nl");
		return control;
	}

	private Path file(String name, ControlSet set) throws IOException {
		return Files.write(Files.createDirectories(temp.resolve("downloads")).resolve(name), CatalogWriter.bytes(set));
	}

	private TaskWalk adding(Path file) {
		return TaskWalk.of(new AddSetTask(installer, List.of(table.session), "nl", List.of(file), done::add));
	}

	private void add(Path file) {
		adding(file).finish();
		table.settle();
	}

	private void begin() throws StoreException, IOException {
		add(file("haven.controlset", first()));
		statement = StatementDrafts.create(Map.of("nl", "Verklaring"), null, List.of("haven-2026"),
				table.session.controlSets());
		table.session.dossier().addFile("statements/een.soa", statement);
		for (Decision decision : statement.getDecisions()) {
			decision.setApplicability(Applicability.APPLICABLE);
			decision.getParts().getFirst().setImplementation(
					decision.getControl().control().equals("H.11") ? Implementation.IMPLEMENTED
							: Implementation.PLANNED);
		}
		table.settle();
		table.session.save();
		table.settle();
	}

	private Screen screen() {
		return table.session.screen(Target.screen("statement", statement.getId())).orElseThrow();
	}

	private String said(String control) {
		Screen screen = screen();
		Row row = screen.rows().stream().filter(r -> r.id().equals("haven-2026#" + control)).findFirst().orElseThrow();
		return Table.cell(screen, row, "setchange").text();
	}

	private byte[] saved() throws IOException {
		return Files.readAllBytes(temp.resolve("dossier/statements/een.soa"));
	}

	private List<Signal> signals(String rule) {
		return table.session.signals().open().stream().filter(s -> s.rule().equals(rule)).toList();
	}

	/** The statement can be changed and written at any time, and what is written is what was. */
	private void sameAs(byte[] before, String when) throws StoreException, IOException {
		table.session.run("stap",
				List.of(table.session.edits().set(statement, Literals.STATEMENT_OF_APPLICABILITY__VERSION, 7)));
		table.session.save();
		assertFalse(new String(before, StandardCharsets.UTF_8).equals(new String(saved(), StandardCharsets.UTF_8)),
				"it is really written");
		table.session.undo();
		table.session.save();
		assertEquals(new String(before, StandardCharsets.UTF_8), new String(saved(), StandardCharsets.UTF_8), when);
		table.settle();
	}

	@Test
	void noDecisionIsLostOnTheWay() throws Exception {
		begin();
		byte[] before = saved();
		assertEquals(5, statement.getDecisions().size());

		TaskWalk update = adding(file("haven-2.controlset", second()));
		Input.Table changes = (Input.Table) update.step("changes").input("changes").orElseThrow().kind();
		assertEquals(4, changes.rows().size(), "renamed, moved, dropped, new");
		assertTrue(
				changes.rows().stream()
						.anyMatch(r -> r.get(2).text().equals("Niet meer in de set")
								&& r.get(3).text().contains("Verklaring")),
				"the decision that is touched is named: " + changes.rows());
		update.finish();
		table.settle();
		sameAs(before, "an update changes no decision");
		assertEquals("Was ‘Rollen’", said("H.12"));
		assertEquals("Verplaatst van ‘Kade’ naar ‘Poort’", said("H.13"));
		assertEquals("Niet meer in de set", said("H.14"));
		assertEquals("Nieuw in de set", said("H.16"));
		assertEquals("", said("H.11"));
		assertEquals(1, signals("SOA-003").size(),
				"a decision on a control that is gone is an error until somebody acts");
		String told = signals("SOA-025").getFirst().text();
		assertTrue(told.contains("1 nieuw, 1 vervallen, 1 hernoemd, 1 verplaatst"), told);

		List<String> groups = grouped();
		assertTrue(groups.contains("[Niet meer in de set 1]") && groups.contains("[Nieuw in de set 1]"),
				groups.toString());

		TaskWalk.of(
				new RemoveSetTask(installer, installer.leaving("haven-2026"), List.of(table.session), "nl", done::add))
				.finish();
		table.settle();
		sameAs(before, "removing changes no decision");
		assertEquals(5, screen().rows().size(), "every decision is shown, by the number of its control");
		assertEquals("Normenset niet geïnstalleerd", said("H.11"));
		assertEquals(1, signals("SOA-023").size());

		installer.undo(done.removeLast());
		table.settle();
		assertEquals("Niet meer in de set", said("H.14"), "it is all there again");
		assertEquals("Was ‘Rollen’", said("H.12"));
		installer.undo(done.removeLast());
		table.settle();
		sameAs(before, "back at the first version");
		assertEquals("", said("H.12"));
		assertEquals("", said("H.14"));
		assertTrue(signals("SOA-003").isEmpty() && signals("SOA-025").isEmpty() && signals("SOA-023").isEmpty());
	}

	private List<String> grouped() {
		try (GridModel grid = new GridModel(table.session, screen())) {
			grid.group("setchange");
			return Table.seen(grid);
		}
	}

	@Test
	void whatWasComparedIsNotToldAgain() throws Exception {
		begin();
		add(file("haven-2.controlset", second()));
		Fix compared = signals("SOA-025").getFirst().fixes().getFirst();
		table.session.run(compared.label(), List.of(compared.command().apply(table.session.edits())));
		table.settle();
		assertEquals("2.0.0", statement.getControlSets().getFirst().getVersion());
		assertTrue(signals("SOA-025").isEmpty());
		assertEquals("", said("H.12"), "renamed is told once");
		assertEquals("Niet meer in de set", said("H.14"), "a decision without a control stays marked");
		table.session.undo();
		table.settle();
		assertEquals("Was ‘Rollen’", said("H.12"));
	}

	@Test
	void anUpdateWithoutTheOldVersionIsToldAllTheSame() throws Exception {
		begin();
		Files.delete(folder.resolve("haven.controlset"));
		add(file("haven-2.controlset", second()));
		SetUpdate update = SetUpdate.of(statement, table.session.controlSets()).getFirst();
		assertTrue(update.comparison().isEmpty(), "nobody knows what it was");
		assertTrue(signals("SOA-025").getFirst().text().contains("1.0.0"));
		assertEquals("Niet meer in de set", said("H.14"));
	}

	@Test
	void whatTheStatementCoversOfAnotherSet() throws Exception {
		begin();
		ControlSet other = second();
		other.setId("zee-2026");
		other.setNorm("Zeecode");
		Mapping mapping = ControlsetFactory.eINSTANCE.createMapping();
		mapping.setId("haven-zee");
		mapping.setFrom("haven-2026");
		mapping.setTo("zee-2026");
		link(mapping, "H.11", "H.11", MappingRelationship.EQUAL, false);
		link(mapping, "H.12", "H.12", MappingRelationship.INTERSECTS, true);
		link(mapping, "H.14", "H.13", MappingRelationship.SUPERSET, false);
		other.getMappings().add(mapping);
		add(file("zee.controlset", other));
		statement.getDecisions().stream().filter(d -> d.getControl().control().equals("H.14"))
				.forEach(d -> d.setApplicability(Applicability.NOT_APPLICABLE));

		StatementCoverage coverage = StatementCoverage.of(statement, table.session.controlSets(), "zee-2026")
				.orElseThrow();
		assertEquals(List.of("zee-2026"),
				StatementCoverage.targets(statement, table.session.controlSets()).stream().map(h -> h.id()).toList());
		assertEquals(1, coverage.count(Degree.FULL));
		assertEquals(1, coverage.count(Degree.PARTIAL));
		assertEquals(3, coverage.count(Degree.NONE), "what does not apply covers nothing");
		StatementCoverage.Line full = coverage.lines().stream().filter(l -> l.degree() == Degree.FULL).findFirst()
				.orElseThrow();
		assertEquals(Degree.FULL, full.implemented());
		assertEquals(MappingRelationship.EQUAL, full.weakest().orElseThrow().relationship());
		StatementCoverage.Line partial = coverage.lines().stream().filter(l -> l.degree() == Degree.PARTIAL).findFirst()
				.orElseThrow();
		assertTrue(partial.toConfirm());
		assertEquals(Degree.NONE, partial.implemented(), "it is only planned");

		Screen screen = table.session.screen(Target.screen("statement", statement.getId() + "/coverage")).orElseThrow();
		assertEquals("Dekking van Zeecode:2026", screen.title());
		assertEquals("1 van 5 volledig gedekt, 1 deels", screen.header().figure());
		assertEquals(List.of(List.of(1L, 1L, 0L), List.of(0L, 0L, 3L)),
				((StackedBar) screen.figures().getFirst()).bars().stream().map(StackedBar.Bar::values).toList());
		Row row = screen.row(new ControlRef("zee-2026", "H.12").toString()).orElseThrow();
		assertEquals("Havencode:2026 H.12", Table.cell(screen, row, "by").text());
		assertEquals("Havencode:2026 H.12 overlapt met Zeecode:2026 H.12 (Zeecode:2026)",
				Table.cell(screen, row, "weakest").text());
		assertEquals("Steunt op een voorstel", Table.cell(screen, row, "confirm").text());
		assertFalse(Table.cell(screen, row, "by").link().isEmpty());
	}

	private static void link(Mapping mapping, String from, String to, MappingRelationship relationship,
			boolean toConfirm) {
		MappingEntry entry = ControlsetFactory.eINSTANCE.createMappingEntry();
		entry.setId(mapping.getId() + mapping.getEntries().size());
		entry.setFrom(from);
		entry.setTo(to);
		entry.setRelationship(relationship);
		entry.setToConfirm(toConfirm);
		mapping.getEntries().add(entry);
	}

	@Test
	void whatCannotComeInSaysWhyAndTheTaskGoesNoFurther() throws IOException {
		Path bad = Files.writeString(Files.createDirectories(temp.resolve("downloads")).resolve("bad.controlset"),
				"<html/>");
		TaskWalk walk = adding(bad);
		assertTrue(walk.step("look").problem().isPresent());
		Input.Tells why = (Input.Tells) walk.step("look").input("refused").orElseThrow().kind();
		assertFalse(why.text().isBlank());
		assertTrue(done.isEmpty());
		assertFalse(Files.exists(folder));
	}
}
