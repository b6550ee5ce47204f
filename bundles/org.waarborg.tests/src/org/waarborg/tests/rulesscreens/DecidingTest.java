package org.waarborg.tests.rulesscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.ControlsetFactory;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.FolderWatch;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Usage;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.store.StoreException;

/** Deciding in a statement whose control set lies in the user's folder: who decides, and what stays when the set goes. */
class DecidingTest {

	private static final ControlRef FIRST = ControlRef.parse("x-2020#X.1");

	@TempDir
	Path temp;

	private Path file;
	private FolderWatch watch;
	private Table table;
	private StatementOfApplicability statement;

	@BeforeEach
	void open() throws IOException, StoreException {
		Path folder = Files.createDirectories(temp.resolve("sets"));
		file = Files.write(folder.resolve("x.controlset"), CatalogWriter.bytes(set()));
		Library library = new Library();
		RegistryImpl registry = new RegistryImpl(List.of(new FolderSource(folder, null, library)), library, null);
		watch = new FolderWatch(folder, registry::refresh);
		table = new Table(temp, "nl", registry, new StatementScreens());
		table.settle();
		registry.add(table.sessions::controlSetsChanged);
		statement = StatementFactory.eINSTANCE.createStatementOfApplicability();
		statement.getTitle().add(Texts.of("nl", "Verklaring"));
		UsedControlSet used = StatementFactory.eINSTANCE.createUsedControlSet();
		used.setSet("x-2020");
		statement.getControlSets().add(used);
		table.session.dossier().addFile("statements/een.soa", statement);
		table.settle();
	}

	@AfterEach
	void close() {
		table.close();
		watch.close();
	}

	static ControlSet set() {
		ControlSet set = ControlsetFactory.eINSTANCE.createControlSet();
		set.setId("x-2020");
		set.setVersion("1.0.0");
		set.setNorm("Norm X");
		set.setEdition("2020");
		set.setKind(ControlSetKind.CONTROLS);
		set.setStatus(ControlSetStatus.APPLICABLE);
		set.getLanguages().add("nl");
		set.getTitle().add(Texts.of("nl", "Norm X"));
		set.getTitle().getFirst().setId("t");
		for (String id : List.of("X.1", "X.2")) {
			Control control = ControlsetFactory.eINSTANCE.createControl();
			control.setId(id);
			control.getTitle().add(Texts.of("nl", "Sleutels " + id));
			control.getTitle().getFirst().setId(id + ".nl");
			set.getControls().add(control);
		}
		return set;
	}

	private Screen screen() {
		return table.session.screen(org.waarborg.screen.Target.screen("statement", statement.getId())).orElseThrow();
	}

	private void decide(Applicability applicability) {
		Screen screen = screen();
		Row row = screen.row(FIRST.toString()).orElseThrow();
		Field field = screen.columns().stream().filter(f -> f.id().equals("applicability")).findFirst().orElseThrow();
		table.session.run("besluit", List.of(field.set(table.session.edits(), row, applicability)));
	}

	private Decision decision() {
		return statement.getDecisions().stream().filter(d -> FIRST.equals(d.getControl())).findFirst().orElseThrow();
	}

	@Test
	void whoDecidesSignsWithHerNameAndRole() {
		table.me = table.person(0).getId();
		decide(Applicability.APPLICABLE);

		assertEquals(Table.TODAY, decision().getDecidedOn());
		assertEquals(table.person(0), decision().getDecidedBy());
		assertTrue(decision().isSetInRole());
		assertEquals(Role.CISO, decision().getInRole());
		table.session.undo();
		assertTrue(statement.getDecisions().isEmpty() || decision().getDecidedBy() == null, "one step");
	}

	@Test
	void nobodyIsNamedWhereNobodySaidWhoSheIs() {
		decide(Applicability.APPLICABLE);
		assertNull(decision().getDecidedBy());
		assertFalse(decision().isSetInRole());
	}

	@Test
	void aRoleIsNotGuessedAmongSeveral() {
		RoleAssignment second = org.waarborg.dossier.DossierFactory.eINSTANCE.createRoleAssignment();
		second.setPerson(table.person(0));
		second.setRole(Role.RISK_OWNER);
		table.session.run("rol", List.of(table.session.edits().add(table.dossier(),
				Literals.DOSSIER__ROLE_ASSIGNMENTS, second)));
		table.me = table.person(0).getId();
		decide(Applicability.APPLICABLE);

		assertEquals(table.person(0), decision().getDecidedBy());
		assertFalse(decision().isSetInRole());
	}

	@Test
	void takingADecisionBackTakesTheNameToo() {
		table.me = table.person(0).getId();
		decide(Applicability.APPLICABLE);
		decide(Applicability.UNDECIDED);
		assertNull(decision().getDecidedBy());
		assertFalse(decision().isSetInRole());
	}

	@Test
	void theSetAndItsControlsKnowWhoUsesThem() {
		decide(Applicability.APPLICABLE);
		Usage set = table.session.users("x-2020").getFirst();
		assertEquals("Verklaring", set.label());
		assertEquals(statement.getId(), set.target().orElseThrow().key());
		Usage control = table.session.users(FIRST).getFirst();
		assertEquals(FIRST.toString(), control.target().orElseThrow().row());
		assertTrue(table.session.users("another-1").isEmpty());
	}

	@Test
	void aSetThatGoesTakesNothingWithIt() throws IOException, StoreException {
		decide(Applicability.APPLICABLE);
		Screen screen = screen();
		assertEquals(2, screen.rows().size());
		Files.delete(file);
		watch.look();
		watch.look();
		table.settle();

		assertEquals(1, screen.rows().size(), "the decision stays, the undecided control is not known any more");
		Row row = screen.rows().getFirst();
		assertTrue(screen.name(row).contains("x-2020#X.1"), screen.name(row));
		assertTrue(table.session.signals().open().stream().anyMatch(s -> s.text().contains("x-2020")),
				"it is said that the set is not installed");
		assertEquals(Applicability.APPLICABLE, decision().getApplicability());
		table.session.save();
		assertTrue(new String(Files.readAllBytes(temp.resolve("dossier/statements/een.soa")), StandardCharsets.UTF_8)
				.contains("x-2020#X.1"));

		Files.write(file, CatalogWriter.bytes(set()));
		watch.look();
		watch.look();
		table.settle();
		assertEquals(2, screen.rows().size());
		assertTrue(screen.name(screen.rows().getFirst()).contains("Sleutels"), "and it is all there again");
	}
}
