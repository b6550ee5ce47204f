package org.waarborg.tests.riskscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.document.Figure;
import org.waarborg.document.Matrix;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.internal.rules.RiskRuleBook;
import org.waarborg.risk.screens.internal.RiskScreens;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Action;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Node;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.store.OpenMode;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;
import org.waarborg.tests.support.CatalogBuilder;

/** The register of the example as a CISO sees it: what stands there, why, where it leads. */
class RegisterScreenTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private Screen screen;

	private static OpenedDossier open(Path folder, String language) {
		return OpenedDossier.example(folder, language, rules -> rules.addBook(new RiskRuleBook()), new RiskScreens(),
				new StatementScreens(), new DossierScreens()).settle();
	}

	private static RiskRegister register(OpenedDossier opened) {
		return opened.session().dossier().roots(RiskRegister.class).get(0);
	}

	@BeforeEach
	void open() {
		opened = open(temp, "nl");
		screen = opened.screen("risk", register(opened).getId());
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private Row row(String code) {
		return screen.rows().stream().filter(r -> code.equals(((Risk) r.subject()).getCode())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no " + code));
	}

	private Risk risk(String code) {
		return (Risk) row(code).subject();
	}

	private Field field(String id) {
		return ScreenWalk.fields(screen.sections()).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private String reads(String code, String column) {
		return RiskTable.reads(screen, row(code), column);
	}

	private Grouping grouping(String id) {
		return screen.groupings().stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
	}

	private void set(String code, String field, Object value) {
		opened.run(field(field).set(opened.session().edits(), row(code), value));
	}

	// ---- what stands there

	@Test
	void everythingReadsInBothLanguages() {
		for (String language : List.of("nl", "en")) {
			try (OpenedDossier other = open(temp.resolve(language), language)) {
				Screen each = other.screen("risk", register(other).getId());
				assertFalse(each.header().figure().isBlank());
				Set<String> ids = new HashSet<>();
				each.columns().forEach(f -> {
					assertTrue(ids.add(f.id()), () -> "twice: " + f.id());
					assertFalse(f.label().isBlank(), f::id);
				});
				assertTrue(ids.containsAll(each.defaultColumns()), each.defaultColumns().toString());
				for (Row row : each.rows()) {
					assertFalse(each.name(row).isBlank());
					each.columns().forEach(f -> assertFalse(f.cell(row).text().contains("\n"), f::id));
					each.groupings().forEach(g -> g.groups().apply(row)
							.forEach(one -> assertFalse(one.label().isBlank(), g::id)));
					each.related(row).orElseThrow().links().forEach(u -> assertFalse(u.label().isBlank()));
				}
				assertFalse(each.figures().isEmpty());
			}
		}
	}

	@Test
	void whatIsOpenStandsFirst() {
		List<RiskStatus> states = screen.rows().stream().map(r -> ((Risk) r.subject()).getStatus()).toList();
		assertEquals(40, states.size());
		assertTrue(states.indexOf(RiskStatus.CLOSED) > states.lastIndexOf(RiskStatus.OPEN));
		assertEquals("gesloten", grouping("level").group().apply(row("R-25")).label());
	}

	@Test
	void aRowSaysWhatOneDecidesOn() {
		assertEquals("Beperken", reads("R-01", "option"));
		assertFalse(reads("R-01", "level.current").isBlank());
		assertTrue(reads("R-01", "why.current").startsWith("Versie 2 van de methode: kans"),
				reads("R-01", "why.current"));
		assertTrue(reads("R-01", "treated").matches("\\d van 2 · .*"), reads("R-01", "treated"));
		assertEquals(Status.STOP, field("answer").cell(row("R-21")).status().orElseThrow());
		assertEquals("nog niets gedaan", reads("R-21", "answer"));
		assertEquals("niet geaccepteerd", reads("R-21", "acceptance"));
		assertEquals(Status.NEUTRAL, field("acceptance").cell(row("R-01")).status().orElseThrow());
		assertEquals(Status.ATTENTION, field("acceptance").cell(row("R-21")).status().orElseThrow());
	}

	@Test
	void levelsSortByHowHighTheyAre() {
		List<String> levels = new ArrayList<>();
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			grid.group("");
			grid.sort("level.current", false);
			for (int i = 0; i < grid.size(); i++) {
				levels.add(grid.cell(((GridModel.Item) grid.line(i)).row(), field("level.current")).text());
			}
		}
		List<String> order = register(opened).getMethods().getLast().getLevels().reversed().stream()
				.map(l -> org.waarborg.controlset.Texts.get(l.getTitle(), "nl")).toList();
		List<String> met = levels.stream().distinct().filter(order::contains).toList();
		assertEquals(order.stream().filter(met::contains).toList(), met);
	}

	@Test
	void anAcceptanceThatDoesNotHoldSaysWhy() {
		Map<String, String> found = new java.util.TreeMap<>();
		for (String code : List.of("R-16", "R-24", "R-28", "R-31")) {
			found.put(code, reads(code, "acceptance"));
		}
		assertTrue(found.values().stream().anyMatch(t -> t.startsWith("geaccepteerd")), found::toString);
		String stale = found.entrySet().stream().filter(e -> e.getValue().startsWith("acceptatie achterhaald"))
				.map(Map.Entry::getKey).findFirst().orElseThrow(() -> new AssertionError(found));
		assertFalse(reads(stale, "acceptance.stale").isBlank());
		assertFalse(reads(stale, "acceptance.by").isBlank());
	}

	@Test
	void theBandCountsAndShowsWhatIsNext() {
		assertTrue(screen.header().figure().matches(
				"39 risico’s · \\d+ boven de drempel · \\d+ zonder behandeling of acceptatie( · \\d+ niet beoordeeld)?"),
				screen.header().figure());
		RiskTable.Asked asked = new RiskTable.Asked();
		Action next = screen.header().next().orElseThrow();
		next.run().accept(asked);
		assertEquals(List.of("answer=nog niets gedaan"), asked.only);
		assertEquals("nog niets gedaan", grouping("answer").group().apply(row("R-21")).label());
	}

	// ---- finding

	@Test
	void aRiskIsFoundByItsThreatAndItsTreatmentInAnyLanguage() {
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			for (String words : List.of("Ransomware stops", "gijzelsoftware", "BH-01", "Unchangeable backup")) {
				grid.setFilter(words);
				assertTrue(grid.shown() >= 1 && grid.shown() < 10, words + ": " + grid.shown());
			}
			Risk risk = risk("R-01");
			String threat = opened.session().controlSets().find(risk.getThreats().get(0)).orElseThrow().title("en");
			grid.setFilter(threat);
			assertTrue(grid.reveal(risk.getId()) >= 0, threat);
		}
	}

	@Test
	void theSquaresOfTheMatrixAreWhatTheGroupsCount() {
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			for (AssessedState state : AssessedState.values()) {
				String id = state.getName().toLowerCase(Locale.ROOT);
				Matrix matrix = (Matrix) figure("matrix." + id);
				for (Matrix.Line line : matrix.rows()) {
					for (int i = 0; i < line.squares().size(); i++) {
						square(grid, matrix, line, i, "place." + id);
					}
				}
			}
		}
	}

	private Figure figure(String id) {
		return screen.figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	/** A click shows as many risks as stand there; where none stand nothing happens. */
	private void square(GridModel grid, Matrix matrix, Matrix.Line line, int column, String grouping) {
		String text = line.squares().get(column).text();
		List<Action> actions = screen.actions(new Spot(matrix.id(), line.id(), matrix.columns().get(column).id()));
		assertEquals(text.isEmpty(), actions.isEmpty(), text);
		if (!actions.isEmpty()) {
			RiskTable.Asked asked = new RiskTable.Asked();
			actions.getFirst().run().accept(asked);
			String[] only = asked.only.getFirst().split("=");
			assertEquals(grouping, only[0]);
			grid.setOnly(only[0], List.of(only[1]));
			// the grid shows closed ones too, and the matrix does not
			grid.setOnly("status", List.of("open"));
			assertEquals(text.matches("\\d+") ? Integer.parseInt(text) : text.split(", ").length, grid.shown(), text);
			grid.setOnly(only[0], List.of());
		}
	}

	@Test
	void theCurrentMatrixComesFirstAndShowsWhereRisksGo() {
		Matrix first = (Matrix) screen.figures().getFirst();
		assertEquals("matrix.current", first.id());
		assertFalse(first.arrows().isEmpty());
		assertEquals(List.of(), screen.actions(new Spot("matrix.current", "likelihood-99", "impact-1")));
		assertEquals(List.of(), screen.actions(new Spot("other", "likelihood-1", "impact-1")));
	}

	@Test
	void aPieceOfABarShowsTheRisksOfThatOwnerAndLevel() {
		StackedBar bars = (StackedBar) figure("levels.owner");
		assertEquals(39, bars.bars().stream().mapToLong(StackedBar.Bar::total).sum());
		StackedBar.Bar bar = bars.bars().getFirst();
		RiskTable.Asked asked = new RiskTable.Asked();
		int piece = 0;
		while (bar.values().get(piece) == 0) {
			piece++;
		}
		screen.actions(new Spot(bars.id(), bar.id(), bars.legend().get(piece).id())).getFirst().run().accept(asked);
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			for (String only : asked.only) {
				grid.setOnly(only.substring(0, only.indexOf('=')), List.of(only.substring(only.indexOf('=') + 1)));
			}
			assertEquals(bar.values().get(piece), grid.shown(), asked.only.toString());
		}
	}

	// ---- changing

	@Test
	void everyFieldCanBeSetAndUndoneToTheLastByte() {
		Map<String, String> before = opened.files();
		ScreenWalk.visit(opened, screen, (row, fields) -> {
			String now = OpenedDossier.file(register(opened));
			for (Field field : fields) {
				if (field.type().isEdited() && !(field.type() instanceof FieldType.Children)
						&& field.locked(row.get()).isEmpty()) {
					ScreenWalk.other(field, row.get()).ifPresent(value -> {
						opened.run(field.set(opened.session().edits(), row.get(), value));
						assertTrue(ScreenWalk.reads(field, row.get(), value), field::id);
						opened.session().undo();
						assertEquals(now, OpenedDossier.file(register(opened)), field::id);
					});
				}
			}
		});
		assertEquals(before, opened.files());
	}

	@Test
	void whoClosesARiskDoesItTodayAndWhoOpensItAgainDoesNot() {
		set("R-01", "status", RiskStatus.CLOSED);
		assertEquals(OpenedDossier.TODAY, risk("R-01").getClosedOn());
		assertTrue(field("closedBecause").shown(row("R-01")));
		assertEquals("R-01", ((Risk) screen.rows().get(38).subject()).getCode());
		set("R-01", "status", RiskStatus.OPEN);
		assertEquals(null, risk("R-01").getClosedOn());
	}

	@Test
	void whatWasAcceptedIsClosedAndNotDeleted() {
		assertTrue(screen.cannotDelete(row("R-16")).orElseThrow().contains("Sluit het risico"));
		Row fresh = added();
		assertEquals(Optional.empty(), screen.cannotDelete(fresh));
		opened.run(screen.delete(opened.session().edits(), List.of(fresh)));
		assertEquals(40, screen.rows().size());
	}

	private Row added() {
		FieldType.Added added = screen.add(opened.session().edits());
		opened.run(added.command());
		return screen.row(added.id()).orElseThrow();
	}

	@Test
	void aNewRiskHasTheNextCodeAndToday() {
		Risk fresh = (Risk) added().subject();
		assertEquals("R-41", fresh.getCode());
		assertEquals(OpenedDossier.TODAY, fresh.getIdentifiedOn());
		assertEquals("Niet beoordeeld", grouping("level").group().apply(row("R-41")).label());
	}

	@Test
	void controlsOfTheStatementComeFirstWithWhatIsDecided() {
		Treatment treatment = risk("R-01").getTreatments().get(0);
		Field controls = child("treatments", "controls");
		List<Option> found = ((FieldType.References) controls.type()).choices().find(Row.of(treatment), "8.7", 5);
		assertTrue(found.getFirst().label().startsWith("8.7 "), found.toString());
		assertTrue(found.getFirst().detail().contains("oepass"), found.getFirst().detail());

		int before = treatment.getControls().size();
		List<Object> wanted = new ArrayList<>((List<?>) controls.value(Row.of(treatment)));
		Object gone = wanted.removeFirst();
		wanted.add(ControlRef.parse("iso27001-2022#A.8.34"));
		String kept = treatment.getControls().get(1).getId();
		opened.run(controls.set(opened.session().edits(), Row.of(treatment), wanted));
		assertEquals(before, treatment.getControls().size());
		assertEquals(kept, treatment.getControls().getFirst().getId());
		assertFalse(treatment.getControls().stream().anyMatch(c -> c.getControl().equals(gone)));
	}

	private Field child(String list, String id) {
		return ScreenWalk.fields(((FieldType.Children) field(list).type()).sections()).stream()
				.filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void threatsAreChosenFromTheListsOfThreats() {
		List<Option> found = ((FieldType.References) field("threats").type()).choices().find(row("R-01"), "cloud", 9);
		assertFalse(found.isEmpty());
		assertTrue(found.stream().allMatch(o -> ((ControlRef) o.value()).set().equals("threats-care")));
		assertFalse(found.getFirst().detail().isBlank());
	}

	@Test
	void aListOfThreatsFromBeforeTheyWereAKindIsChosenFromTooAndOtherChecklistsAreNot() throws Exception {
		Path folder = opened.session().folder();
		opened.close();
		Files.createDirectories(folder.resolve("controlsets"));
		for (String id : List.of("dreigingen-lab", "vragen-lab")) {
			Files.write(folder.resolve("controlsets/" + id + ".controlset"), CatalogWriter.bytes(CatalogBuilder
					.norm(id, id, "1").kind(ControlSetKind.CHECKLIST).group("L", "Lab").control("L.1", "Zuurkast")
					.build()));
		}
		opened = OpenedDossier.at(folder, temp, "nl", OpenMode.READ_WRITE, new RiskScreens()).settle();
		screen = opened.screen("risk", register(opened).getId());
		assertEquals(List.of("dreigingen-lab#L.1"), ((FieldType.References) field("threats").type()).choices()
				.find(row("R-01"), "zuurkast", 9).stream().map(o -> o.value().toString()).toList());
	}

	@Test
	void acceptancesAndFormerAssessmentsAreReadAndNotChanged() {
		for (String list : List.of("acceptances", "assessments")) {
			FormModel form = new FormModel(opened.session(), screen, List.of(row("R-16").id()));
			Field field = RiskTable.field(form, list);
			assertFalse(form.children(field).isEmpty(), list);
			assertTrue(form.locked(field).isPresent(), list);
			FormModel child = form.child(field, form.children(field).getFirst().id());
			child.sections().stream().flatMap(s -> s.fields().stream())
					.forEach(f -> assertTrue(child.locked(f).isPresent(), f::id));
		}
	}

	// ---- ties

	@Test
	void aRiskLeadsToTheDecisionsOnItsControlsAndBack() {
		List<Usage> links = screen.related(row("R-01")).orElseThrow().links();
		Usage decision = links.stream().filter(u -> u.feature().equals("Besluit over een gekozen beheersmaatregel"))
				.findFirst().orElseThrow();
		assertTrue(decision.label().contains("Van toepassing"), decision.label());
		Target target = decision.target().orElseThrow();
		assertEquals("statement", target.source());
		Screen statement = opened.session().screen(target).orElseThrow();
		assertTrue(statement.row(target.row()).isPresent());
		for (String relation : List.of("Maatregel", "Waarover het gaat", "Risico over hetzelfde")) {
			assertTrue(links.stream().anyMatch(u -> u.feature().equals(relation) && u.target().isPresent()), relation);
		}
		List<Usage> users = opened.session().users(ControlRef.parse(target.row()));
		Usage back = users.stream().filter(u -> u.label().startsWith("R-01 ")).findFirst().orElseThrow();
		assertEquals(row("R-01").id(), back.target().orElseThrow().row());
		assertEquals("treatments", back.target().orElseThrow().field());
	}

	@Test
	void anExceptionAtARiskSaysUntilWhenItHoldsAndWhenItWasLookedAtAgain() {
		Row risk = screen.rows().stream().filter(r -> field("exemptions").cell(r).text().contains("ONT-01"))
				.findFirst().orElseThrow();
		String said = field("exemptions").cell(risk).text();
		assertTrue(said.matches("ONT-01 .*, tot 15 dec 2026, één keer herbeoordeeld, laatst op 11 jun 2026 door .+, "
				+ "volgende herbeoordeling op 1 dec 2026, gecompenseerd door M-.+"), said);
		assertEquals(Status.ATTENTION, field("exemptions").cell(risk).status().orElseThrow());
		List<Usage> links = screen.related(risk).orElseThrow().links();
		int at = links.stream().map(Usage::feature).toList().indexOf("Ontheffing");
		assertTrue(links.get(at).label().contains("volgende herbeoordeling op 1 dec 2026"), links.toString());
		assertEquals("Compenserende maatregel", links.get(at + 1).feature());
		assertTrue(links.get(at + 1).target().isPresent());
	}

	@Test
	void aListOfThreatsSaysWhichRegisterUsesIt() {
		assertTrue(opened.session().users("threats-care").stream()
				.anyMatch(u -> u.target().orElseThrow().equals(screen.target())));
		assertTrue(opened.session().users(risk("R-01").getThreats().get(0)).stream()
				.anyMatch(u -> u.target().orElseThrow().field().equals("threats")));
	}

	@Test
	void everySignalLandsAtAFieldThatShowsIt() {
		List<Signal> signals = opened.session().signals().signals().stream().filter(Signal::isOpen)
				.filter(s -> opened.session().locate(s.place()).filter(t -> t.source().equals("risk")).isPresent())
				.toList();
		assertTrue(signals.size() > 5, "signals at risks: " + signals.size());
		for (Signal signal : signals) {
			Target target = opened.session().locate(signal.place()).orElseThrow();
			if (target.row().isEmpty()) {
				continue;
			}
			FormModel form = new FormModel(opened.session(), screen, List.of(target.row()));
			Field field = RiskTable.field(form, target.field());
			assertTrue(form.signals(field).contains(signal), signal.rule() + " at " + target.field());
			long shown = form.sections().stream().flatMap(s -> s.fields().stream())
					.filter(f -> form.signals(f).contains(signal)).count();
			assertEquals(1, shown, signal.rule() + " is shown once");
		}
	}

	@Test
	void everythingInsideARiskIsShownAtIt() {
		for (Risk risk : register(opened).getRisks()) {
			risk.eAllContents().forEachRemaining(o -> {
				Target target = opened.session().locate(o).orElseThrow();
				assertEquals(risk.getId(), target.row());
				assertTrue(screen.columns().stream().anyMatch(f -> f.id().equals(target.field())), target.field());
			});
		}
	}

	@Test
	void theNavigatorHasThePlanTheTrendAndTheVersionsOfTheMethod() {
		Node node = opened.session().nodes().stream().filter(n -> n.target().equals(Optional.of(screen.target())))
				.findFirst().orElseThrow();
		assertTrue(node.figure().startsWith("39, "), node.figure());
		assertEquals(List.of("Behandelplan", "Verloop", "Methode"),
				node.children().stream().map(Node::label).toList());
		assertEquals(List.of("Versie 2", "Versie 1"),
				node.children().getLast().children().stream().map(Node::label).toList());
		assertEquals("risk.method", node.children().getLast().target().orElseThrow().source());
	}

	// ---- nothing there yet

	@Test
	void anEmptyRegisterSaysWhatBelongsThereAndBegins() {
		try (RiskTable table = new RiskTable(temp.resolve("empty"), org.waarborg.tests.risk.Risks.register())) {
			assertEquals("Nog geen risico’s", table.screen().header().figure());
			assertEquals(List.of(), table.screen().figures());
			RiskTable.Asked asked = new RiskTable.Asked();
			table.screen().header().next().orElseThrow().run().accept(asked);
			assertEquals(1, table.screen().rows().size());
			assertEquals("title", asked.shown.getFirst().field());
			assertEquals("R-001", ((Risk) table.screen().rows().getFirst().subject()).getCode());
		}
	}

	@Test
	void aRegisterWithoutMethodSaysSoAndBeginsWithOneThatIsReady() {
		RiskRegister register = RiskTable.small();
		register.getRisks().forEach(r -> r.getAssessments().clear());
		register.getMethods().clear();
		try (RiskTable table = new RiskTable(temp.resolve("nomethod"), register)) {
			assertEquals("Geen methode om mee te beoordelen", table.screen().header().figure());
			FormModel form = table.form("R-001");
			assertTrue(form.locked(RiskTable.field(form, "likelihood.current")).isPresent());
			assertInstanceOf(FormModel.Refused.class,
					form.enter(RiskTable.field(form, "likelihood.current"), "3"));
			assertEquals(3, table.screen().actions().size());
			RiskTable.Asked asked = new RiskTable.Asked();
			table.screen().header().next().orElseThrow().run().accept(asked);
			assertEquals("risk.method", asked.shown.getFirst().source());
			assertTrue(table.form("R-001").sections().stream().flatMap(s -> s.fields().stream())
					.anyMatch(f -> f.id().equals("impact.current.1")));
			table.session.undo();
			assertTrue(table.register().getMethods().isEmpty());
		}
	}
}
