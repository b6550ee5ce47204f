package org.waarborg.tests.assurancetasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
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

import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.intake.internal.ReceivedTarget;
import org.waarborg.controlset.Flag;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.WriteOptions;
import org.waarborg.dossier.Disclosure;
import org.waarborg.intake.csv.internal.CsvReader;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.intake.json.internal.DocumentReader;
import org.waarborg.intake.tasks.internal.IntakeActions;
import org.waarborg.report.data.internal.JsonWriter;
import org.waarborg.screen.Action;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.tests.migration.ShippedSets;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** A supplier's own statement: seen beside what is left to the supplier, and taken in by clicking, from tables and from our JSON. */
class ReceivedTest {

	private static final String PAGE = "assurance.received";

	@TempDir
	private Path temp;
	private AssuranceHouse house;

	@BeforeEach
	void start() {
		house = AssuranceHouse.example(temp);
		IntakeService intake = new IntakeService();
		intake.addReader(new CsvReader());
		intake.addReader(new DocumentReader());
		intake.addTarget(new ReceivedTarget(ShippedSets.registry()));
		house.opened().actions(new IntakeActions(intake));
	}

	@AfterEach
	void stop() {
		house.close();
	}

	private Screen screen(String key) {
		return house.opened().screen(PAGE, key);
	}

	private static String cell(Screen screen, Row row, String column) {
		return screen.columns().stream().filter(f -> f.id().equals(column)).findFirst().orElseThrow().cell(row).text();
	}

	private static List<String> with(Screen screen, String outcome) {
		return screen.rows().stream().filter(r -> cell(screen, r, "outcome").equals(outcome)).map(Row::id).toList();
	}

	@Test
	void whatIsLeftToTheSupplierStandsBesideWhatItSays() {
		Screen screen = screen(house.received().getId());
		assertTrue(screen.title().contains("Noordwolk"), screen.title());
		assertTrue(screen.header().detail().contains("versie 7"), screen.header().detail());
		assertFalse(with(screen, "gedekt").isEmpty());
		assertFalse(with(screen, "niet gevraagd").isEmpty(), "its other controls are there too");
		Row covered = screen.row(with(screen, "gedekt").getFirst()).orElseThrow();
		assertFalse(cell(screen, covered, "part").isEmpty());
		assertEquals("ja", cell(screen, covered, "applicable"));
		try (GridModel grid = new GridModel(house.session(), screen)) {
			assertTrue(grid.size() > 90, "all controls of its statement");
		}
		assertEquals(1, screen.figures().size());
		assertEquals(house.received().getId(),
				house.session().locate(house.received().getRows().getFirst()).orElseThrow().key());
	}

	@Test
	void aChangeInTheStatementIsSeenAtOnce() {
		Screen screen = screen(house.received().getId());
		String row = with(screen, "gedekt").getFirst();
		int before = with(screen, "gedekt").size();
		house.session().run("n.v.t.", List.of(house.session().edits().set(
				house.session().dossier().find(row).orElseThrow(),
				org.waarborg.assurance.AssurancePackage.Literals.RECEIVED_CONTROL__APPLICABLE, Flag.NO)));
		assertEquals(before - 1, with(screen, "gedekt").size());
		assertTrue(with(screen, "daar niet van toepassing").contains(row));
		assertTrue(screen.header().chip().contains("niet gedekt"), screen.header().chip());
	}

	@Test
	void aSupplierWithoutOneHasAPageThatSaysSo() {
		Supplier supplier = house.supplier("LV-001");
		List<Target> shown = new ArrayList<>();
		Action action = house.action("received", "assurance.suppliers", supplier);
		action.run().accept(new Surface() {
			@Override
			public void show(Target target) {
				shown.add(target);
			}

			@Override
			public void only(String grouping, String group) {
				throw new AssertionError();
			}

			@Override
			public void start(Task task) {
				throw new AssertionError();
			}
		});
		Screen screen = house.session().screen(shown.getFirst()).orElseThrow();
		assertEquals("niets gegeven", screen.header().chip());
		assertTrue(screen.takesIn().isPresent());
		assertTrue(screen.rows().stream().allMatch(r -> cell(screen, r, "outcome").equals("niet genoemd")
				|| !cell(screen, r, "outcome").equals("gedekt")));
	}

	// ---- taking one in

	private TaskWalk intake(Path file) {
		Supplier supplier = house.supplier("LV-001");
		Screen screen = screen(supplier.getId());
		return TaskWalk.of(TaskWalk.action(house.session(), screen, Selection.NONE, "intake")).answer("file", file);
	}

	private StatementOfApplicability statement(String set) {
		return house.session().dossier().roots(StatementOfApplicability.class).stream()
				.filter(s -> s.getControlSets().stream().anyMatch(u -> u.getSet().equals(set))).findFirst()
				.orElseThrow();
	}

	/** A statement as this program exports it. */
	private Path exported(String set, String language) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new JsonWriter().write(new StatementDocumentSource(ShippedSets.registry()).build(new DocumentRequest(
				statement(set), language, "", Map.of(), List.of(house.session().controlSets(), house.opened().dossier(),
						Disclosure.ALL),
				OpenedDossier.TODAY)), out, WriteOptions.NONE);
		return Files.write(temp.resolve(set + '-' + language + ".json"), out.toByteArray());
	}

	@Test
	void ourOwnJsonIsTakenInWithItsVersion() throws Exception {
		for (String language : List.of("nl", "en")) {
			int before = house.register().getReceivedStatements().size();
			TaskWalk walk = intake(exported("nen7510-2024", language)).next();
			walk.finish();
			assertEquals(before + 1, house.register().getReceivedStatements().size());
			ReceivedStatement made = house.received();
			assertEquals("nen7510-2024", made.getSet(), language);
			assertTrue(made.getRows().size() > 100, language + ": " + made.getRows().size());
			assertTrue(made.getRows().stream().anyMatch(r -> r.getApplicable() == Flag.YES)
					&& made.getRows().stream().anyMatch(r -> r.getApplicable() == Flag.NO), language);
			assertTrue(made.getRows().stream().anyMatch(r -> r.getImplemented() == Flag.YES)
					&& made.getRows().stream().anyMatch(r -> r.getImplemented() == Flag.NO), language);
			assertTrue(made.getVersion() != null && made.getDate() != null, language);
			Screen screen = screen(house.supplier("LV-001").getId());
			assertTrue(screen.rows().size() >= made.getRows().size());
			house.session().undo();
			assertEquals(before, house.register().getReceivedStatements().size());
		}
	}

	@Test
	void anotherEditionIsTakenInAndToldOf() throws Exception {
		intake(exported("nen7510-2017", "nl")).next().finish();
		assertEquals("nen7510-2017", house.received().getSet());
		Screen screen = screen(house.supplier("LV-001").getId());
		long left = screen.rows().stream().filter(r -> !cell(screen, r, "outcome").equals("niet gevraagd")).count();
		assertTrue(left == 0 || screen.header().detail().contains("uitgave"), screen.header().toString());
	}

	/** Noordwolk gives one on the earlier edition in the place of its last: each control is read from those that became it. */
	@Test
	void theEarlierEditionIsReadThroughTheMappings() throws Exception {
		Supplier supplier = house.supplier("LV-002");
		TaskWalk.of(TaskWalk.action(house.session(), screen(supplier.getId()), Selection.NONE, "intake"))
				.answer("file", exported("nen7510-2017", "nl")).next().finish();
		Screen screen = screen(supplier.getId());
		List<Row> through = screen.rows().stream().filter(r -> !cell(screen, r, "ways").isEmpty()).toList();
		assertFalse(through.isEmpty());
		assertTrue(through.stream().allMatch(r -> cell(screen, r, "ways").contains(" → ")));
		assertTrue(
				through.stream().anyMatch(r -> List.of("gedekt", "deels gedekt").contains(cell(screen, r, "outcome"))));
		assertTrue(screen.header().detail().contains("via koppelingen"), screen.header().detail());
		assertTrue(screen.defaultColumns().contains("ways"));
	}

	@Test
	void badJsonSaysWhatIsWrongAndNothingIsTakenIn() throws Exception {
		int before = house.register().getReceivedStatements().size();
		byte[] whole = Files.readAllBytes(exported("nen7510-2024", "nl"));
		Path half = Files.write(temp.resolve("half.json"), java.util.Arrays.copyOf(whole, whole.length / 2));
		assertTrue(intake(half).nextFails().contains("midden in op"));
		Path foreign = Files.writeString(temp.resolve("oscal.json"), "{\"component-definition\": {\"uuid\": \"1\"}}");
		assertTrue(intake(foreign).nextFails().contains("geen document van dit programma"));
		Path list = Files.writeString(temp.resolve("list.json"), "[{\"control\": \"A.5.1\"}]");
		assertTrue(intake(list).nextFails().contains("geen document van dit programma"));
		Path other = Files.writeString(temp.resolve("mapping.json"),
				"{\"$schema\": \"urn:waarborg:schema:mapping:1\", \"target\": \"x\"}");
		assertTrue(intake(other).nextFails().contains("urn:waarborg:schema:mapping:1"));
		Path broken = Files.writeString(temp.resolve("broken.json"),
				"{\"$schema\": \"urn:waarborg:schema:document:1\",\n ,}");
		assertTrue(intake(broken).nextFails().contains("regel 2"));
		Path empty = Files.writeString(temp.resolve("empty.json"), "{\"$schema\": \"urn:waarborg:schema:document:1\"}");
		assertTrue(intake(empty).nextFails().contains("hoofdtabel"));
		Path after = Files.writeString(temp.resolve("after.json"), new String(whole, StandardCharsets.UTF_8) + "x");
		assertFalse(intake(after).nextFails().isBlank());
		Path deep = Files.writeString(temp.resolve("deep.json"), "{\"a\":" + "[".repeat(5000));
		assertFalse(intake(deep).nextFails().isBlank());
		assertEquals(before, house.register().getReceivedStatements().size());
	}

	@Test
	void aTableWithOtherColumnsIsReadAfterSomebodySaysWhichIsWhich() throws Exception {
		Path file = Files.writeString(temp.resolve("vvt.csv"),
				"Ref;Wel of niet;Bij ons gedaan\nA.5.1;ja;ja\nA.5.2;nee;\nA.8.99;ja;ja\n");
		TaskWalk walk = intake(file).next();
		assertFalse(walk.problem().isEmpty() && walk.step().inputs().isEmpty(), "it asks what the columns are");
		walk = columns(walk);
		walk.finish();
		assertEquals(List.of(Flag.YES, Flag.NO),
				house.received().getRows().stream().map(r -> r.getApplicable()).toList());
	}

	private static TaskWalk columns(TaskWalk walk) {
		for (org.waarborg.screen.task.Input input : List.copyOf(walk.step().inputs())) {
			if (input.id().startsWith("header:")) {
				walk.answer(input.id(), Integer.valueOf(1));
			}
		}
		for (org.waarborg.screen.task.Input input : List.copyOf(walk.step().inputs())) {
			if (input.id().startsWith("column:1:")) {
				walk.answer(input.id(), "control");
			} else if (input.id().startsWith("column:2:")) {
				walk.answer(input.id(), "applicable");
			} else if (input.id().startsWith("column:3:")) {
				walk.answer(input.id(), "implemented");
			}
		}
		return walk;
	}

	@Test
	void versionCertificateAndFileAreRecordedAfterwards() throws Exception {
		Map<String, String> before = house.files();
		Path file = Files.writeString(temp.resolve("vvt.pdf"), "x");
		TaskWalk walk = TaskWalk.of(house.action("received.facts", Target.screen(PAGE, house.received().getId())));
		walk.answer("date", OpenedDossier.TODAY.plusDays(1));
		assertFalse(walk.problem().isEmpty(), "a day ahead");
		walk.answer("date", OpenedDossier.TODAY).answer("received", OpenedDossier.TODAY).answer("version", "8").next();
		walk.answer("file", file).next();
		walk.finish();
		assertEquals("8", house.received().getVersion());
		assertTrue(house.received().getFile().getLocation().endsWith("vvt.pdf"));
		house.session().undo();
		assertEquals(before, house.files());
	}
}
