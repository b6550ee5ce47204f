package org.waarborg.tests.statementscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.rules.Severity;
import org.waarborg.screen.Change;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.RequirementDrivers;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.statement.screens.internal.versions.VersionScreens;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** What a CISO does in the grid and details of a statement that a spreadsheet cannot. */
class StatementEditorTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private Screen screen;

	@BeforeEach
	void open() {
		opened = OpenedDossier
				.example(temp, "nl", rules -> rules.addBook(new StatementRuleBook()), new StatementScreens(),
						new VersionScreens())
				.settle();
		screen = screen("");
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private StatementOfApplicability statement() {
		return opened.session().dossier().roots(StatementOfApplicability.class).getFirst();
	}

	private Screen screen(String view) {
		return opened.screen("statement", statement().getId() + view);
	}

	private static StatementRow control(Row row) {
		return (StatementRow) row.subject();
	}

	private Row row(String number) {
		return screen.rows().stream().filter(r -> control(r).label().equals(number)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no row " + number));
	}

	private List<Row> rows(String... numbers) {
		return Arrays.stream(numbers).map(this::row).toList();
	}

	private FormModel form(String... numbers) {
		return new FormModel(opened.session(), screen, rows(numbers).stream().map(Row::id).toList());
	}

	private Field field(String id) {
		return ScreenWalk.fields(screen.sections()).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private String reads(Row row, String column) {
		return screen.columns().stream().filter(f -> f.id().equals(column)).findFirst().orElseThrow().cell(row).text();
	}

	private Decision decision(String number) {
		return (Decision) row(number).object().orElseThrow();
	}

	private Row inParts() {
		return screen.rows().stream().filter(r -> r.object().isPresent()
				&& ((Decision) r.object().get()).getParts().size() > 1).findFirst().orElseThrow();
	}

	private Row follower() {
		return screen.rows().stream().filter(r -> control(r).followed().isPresent()).findFirst().orElseThrow();
	}

	// ---- groups and facets

	@Test
	void aRowIsPickedByEachOfItsReasonsAndStandsUnderAllOfThemOnce() {
		Row row = screen.rows().stream().filter(
				r -> control(r).drivers().stream().map(Driver::getKind).distinct().count() > 1).findFirst()
				.orElseThrow();
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			grid.group("driver");
			for (Driver driver : control(row).drivers()) {
				grid.setOnly("driver", List.of(kind(driver.getKind())));
				assertTrue(grid.indexOf(row.id()) > 0, () -> "not among " + driver.getKind());
			}
			grid.setOnly("driver", List.of());
			Set<String> seen = new HashSet<>();
			int headed = 0;
			for (int i = 0; i < grid.size(); i++) {
				switch (grid.line(i)) {
					case GridModel.Item item -> assertTrue(seen.add(item.row().id()), "twice: " + item.row().id());
					case GridModel.Heading heading -> headed += heading.rows();
				}
			}
			assertEquals(grid.total(), headed, "the numbers in the headings add up to the rows");
			assertEquals(grid.total(), seen.size());
			assertTrue(headings(grid).stream().anyMatch(h -> h.contains(" · ")), () -> headings(grid).toString());
			int facets = grid.facet("driver").stream().mapToInt(GridModel.Heading::rows).sum();
			assertTrue(facets > grid.total(), "a row with two reasons counts in both facets");
			assertTrue(grid.facet("driver").stream().noneMatch(h -> h.label().contains(" · ")));
		}
	}

	@Test
	void aRowUnderAClosedHeadingOfSeveralGroupsIsBroughtToBeSeen() {
		Row row = screen.rows().stream().filter(
				r -> control(r).drivers().stream().map(Driver::getKind).distinct().count() > 1).findFirst()
				.orElseThrow();
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			grid.group("driver");
			for (int i = grid.size() - 1; i >= 0; i--) {
				if (grid.line(i) instanceof GridModel.Heading heading) {
					grid.expand(heading, false);
				}
			}
			assertEquals(-1, grid.indexOf(row.id()));
			assertTrue(grid.reveal(row.id()) > 0);
			assertEquals(1, headingsOpen(grid));
		}
	}

	private static long headingsOpen(GridModel grid) {
		return IntStream.range(0, grid.size()).mapToObj(grid::line)
				.filter(l -> l instanceof GridModel.Heading h && h.expanded()).count();
	}

	private static List<String> headings(GridModel grid) {
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < grid.size(); i++) {
			if (grid.line(i) instanceof GridModel.Heading heading) {
				labels.add(heading.label());
			}
		}
		return labels;
	}

	private static String kind(DriverKind kind) {
		return StatementWords.messages("nl").label(kind);
	}

	@Test
	void everyAttributeOfTheSetsIsAColumnAndAWayToGroup() {
		List<String> dimensions = opened.session().controlSets().set("nen7510-2024").orElseThrow().dimensions().stream()
				.map(d -> "attribute." + d.id()).toList();
		assertFalse(dimensions.isEmpty(), "the example's sets have attributes");
		assertTrue(screen.groupings().stream().map(g -> g.id()).toList().containsAll(dimensions));
		assertTrue(screen.columns().stream().map(Field::id).toList().containsAll(dimensions));
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			grid.setOnly("attribute.control-type", List.of("Detectief"));
			assertTrue(grid.shown() > 0 && grid.shown() < grid.total());
			for (int i = 0; i < grid.size(); i++) {
				if (grid.line(i) instanceof GridModel.Item item) {
					assertTrue(reads(item.row(), "attribute.control-type").contains("Detectief"));
				}
			}
		}
	}

	@Test
	void rowsArePickedBySignals() {
		Set<String> errors = opened.session().signals().open().stream().filter(s -> s.severity() == Severity.ERROR)
				.flatMap(s -> opened.session().locate(s.place()).stream()).map(Target::row).filter(r -> !r.isEmpty())
				.collect(Collectors.toSet());
		assertFalse(errors.isEmpty(), "the example has errors");
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			grid.setOnly("signals", List.of("Fout"));
			assertEquals(errors.size(), grid.shown());
			assertEquals(List.of("Fout", "Aandacht", "Geen signalen"),
					grid.facet("signals").stream().map(GridModel.Heading::label).toList());
			grid.setOnly("signals", List.of("Geen signalen"));
			int silent = grid.shown();
			Row loud = screen.row(errors.iterator().next()).orElseThrow();
			opened.run(opened.session().edits().delete(loud.object().orElseThrow()));
			opened.session().undo();
			opened.settle();
			grid.setOnly("signals", List.of("Geen signalen"));
			assertEquals(silent, grid.shown());
		}
	}

	@Test
	void whatIsToBeConfirmedIsTheFirstThingToDo() {
		opened.run(opened.session().edits().set(decision("5.1"), Literals.DECISION__TO_CONFIRM, Boolean.TRUE));
		assertEquals("Toon 2 te bevestigen regels", screen.header().next().orElseThrow().label());
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			grid.setOnly("confirm", List.of("Te bevestigen"));
			assertEquals(2, grid.shown(), "as many as the button says");
		}
	}

	// ---- found as one types

	@Test
	void aRowIsFoundByItsTitleInTheOtherLanguageAndByItsFullNumber() {
		String english = control(row("5.19")).control().orElseThrow().title("en");
		assertFalse(reads(row("5.19"), "title").equals(english), "the Dutch title is another");
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			grid.setFilter(english);
			assertTrue(grid.indexOf(row("5.19").id()) >= 0);
			grid.setFilter("A.5.19");
			assertTrue(grid.indexOf(row("5.19").id()) >= 0);
			assertTrue(grid.shown() < 3, () -> "found " + grid.shown());
		}
	}

	@Test
	void rowsAreReadAheadAFewAtATimeUntilAllAre() {
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			assertTrue(grid.readAhead(100));
			assertFalse(grid.readAhead(100));
			assertFalse(grid.readAhead(100));
			grid.setFilter("supplier relationships");
			assertTrue(grid.shown() > 0);
		}
	}

	// ---- laws and requirements

	private List<Requirement> requirements() {
		return opened.dossier().getRequirements();
	}

	@Test
	void requirementsAreReasonsAndOtherReasonsStay() {
		Row row = screen.rows().stream().filter(r -> control(r).followed().isEmpty()
				&& control(r).drivers().stream().anyMatch(d -> d.getRequirement() != null)).findFirst().orElseThrow();
		Decision decision = (Decision) row.object().orElseThrow();
		Driver choice = StatementFactory.eINSTANCE.createDriver();
		choice.setKind(DriverKind.OWN_CHOICE);
		opened.run(opened.session().edits().add(decision, Literals.DECISION__DRIVERS, choice));
		List<Driver> own = decision.getDrivers().stream().filter(d -> d.getRequirement() == null).toList();
		Requirement more = requirements().stream()
				.filter(r -> !RequirementDrivers.of(decision.getDrivers()).contains(r)).findFirst().orElseThrow();
		Driver kept = decision.getDrivers().stream().filter(d -> d.getRequirement() != null).findFirst().orElseThrow();
		opened.run(opened.session().edits().setText(kept.getText(), "nl", "Zo staat het in de wet"));
		Map<String, String> before = opened.files();
		FormModel form = new FormModel(opened.session(), screen, List.of(row.id()));
		form.set(field("requirements"), List.of(kept.getRequirement(), more));
		assertEquals(List.of(kept.getRequirement(), more), RequirementDrivers.of(decision.getDrivers()));
		assertTrue(decision.getDrivers().containsAll(own), "reasons without a requirement stay");
		assertTrue(decision.getDrivers().contains(kept));
		assertEquals("Zo staat het in de wet", Texts.get(kept.getText(), "nl"));
		assertEquals(RequirementDrivers.kind(more), decision.getDrivers().getLast().getKind());
		assertTrue(screen.row(row.id()).map(r -> reads(r, "requirements")).orElseThrow().contains(";"));
		opened.session().undo();
		assertEquals(before, opened.files());
	}

	@Test
	void aRequirementIsMadeWhileChoosing() {
		int before = requirements().size();
		FormModel form = form("5.1");
		FormModel.Done done = assertInstanceOf(FormModel.Done.class, form.create(field("requirements"), "Wegiz"));
		assertEquals(1, done.rows());
		assertEquals(before + 1, requirements().size());
		Requirement made = requirements().getLast();
		assertEquals("Wegiz", Texts.get(made.getTitle(), "nl"));
		assertEquals(RequirementKind.LAW, made.getKind());
		assertTrue(RequirementDrivers.of(decision("5.1").getDrivers()).contains(made));
		opened.session().undo();
		assertEquals(before, requirements().size());
	}

	@Test
	void aCarePartThatFollowsSaysWhyItsReasonsAreElsewhere() {
		Row part = follower();
		String reason = field("requirements").locked(part).orElseThrow();
		assertTrue(reason.contains(reads(part, "control").replace(" – zorg", "")), reason);
		assertEquals(field("drivers").locked(part), field("requirements").locked(part));
	}

	@Test
	void aCarePartThatFollowsHasTheDecisionOnItsControlInTheFormToo() {
		Row part = follower();
		String number = reads(part, "control").replace(" – zorg", "");
		FormModel form = new FormModel(opened.session(), screen, List.of(row(number).id(), part.id()));
		assertInstanceOf(FormModel.Same.class, form.state(field("applicability")), "alike, so not different");
		assertEquals(new FormModel.Done(0), form.set(field("applicability"), control(part).applicability()));
		assertTrue(control(screen.row(part.id()).orElseThrow()).followed().isPresent(), "it still follows");
	}

	// ---- why it applies

	@Test
	void everythingThatPointsAtAControlIsALinkToItsPlace() {
		Row row = screen.rows().stream()
				.filter(r -> control(r).followed().isEmpty() && !RequirementDrivers.of(control(r).drivers()).isEmpty()
						&& !((Decision) r.object().orElseThrow()).getParts().getFirst().getMeasures().isEmpty())
				.findFirst().orElseThrow();
		Decision decision = (Decision) row.object().orElseThrow();
		FormModel form = new FormModel(opened.session(), screen, List.of(row.id()));
		assertEquals("Waarom dit geldt, en wat ernaar verwijst", form.usedByTitle().orElseThrow());
		List<String> relations = form.usedBy().stream().map(Usage::feature).distinct().toList();
		assertEquals(List.of("risico dat ermee wordt behandeld", "via behandeling", "reden"), relations.subList(0, 3));
		assertTrue(relations.contains("maatregel"), relations::toString);
		for (Requirement requirement : RequirementDrivers.of(decision.getDrivers())) {
			assertTrue(form.usedBy().stream().anyMatch(u -> u.feature().equals("reden")
					&& u.target().equals(opened.session().locate(requirement))), requirement::getCode);
		}
		assertEquals(form.usedBy().size(), Set.copyOf(form.usedBy()).size(), "nothing twice");
		assertTrue(form.usedBy().stream().noneMatch(u -> u.label().isBlank() || u.label().contains("\n")));
	}

	// ---- risks

	private Risk risk(String code) {
		return opened.session().dossier().roots(RiskRegister.class).getFirst().getRisks().stream()
				.filter(r -> code.equals(r.getCode())).findFirst().orElseThrow();
	}

	@Test
	void theRiskThatAControlTreatsStandsAmongItsReasons() {
		Row row = row("5.2");
		String named = "R-14 Kennis en taken hangen aan één persoon";
		assertTrue(reads(row, "drivers").startsWith("Risico: " + named), reads(row, "drivers"));
		assertTrue(reads(row, "drivers").contains("↗; Wet: "), "marked, and what is written here behind it");
		List<String> chips = screen.columns().stream().filter(f -> f.id().equals("drivers")).findFirst().orElseThrow()
				.cell(row).chips();
		assertEquals("↗ Risico R-14", chips.getFirst(), "short, so that the others have room");
		assertEquals(2, chips.size());
		assertTrue(reads(row, "risks").startsWith(named), reads(row, "risks"));
		assertTrue(field("risks").shown(row));
		assertFalse(field("risks").shown(row("5.6")), "no risk asks for it");
		assertTrue(control(row).drivers().stream().noneMatch(d -> d.getKind() == DriverKind.RISK),
				"it is not said twice");
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			grid.setOnly("driver", List.of(kind(DriverKind.RISK)));
			assertTrue(grid.indexOf(row.id()) >= 0);
			assertTrue(grid.indexOf(row("5.6").id()) < 0);
			grid.setOnly("driver", List.of());
			grid.setFilter("knowledge and tasks depend");
			assertTrue(grid.indexOf(row.id()) >= 0, "found by the risk in the other language");
		}
	}

	@Test
	void aChangeInTheRegisterRepaintsTheRowsThatItIsAReasonFor() {
		Risk risk = risk("R-14");
		List<Change> heard = new ArrayList<>();
		opened.session().addListener(new SessionListener() {
			@Override
			public void changed(Change change) {
				heard.add(change);
			}
		});
		try (GridModel grid = new GridModel(opened.session(), screen)) {
			String before = reads(row("5.2"), "drivers");
			opened.run(opened.session().edits().set(risk, RiskPackage.Literals.RISK__STATUS, RiskStatus.CLOSED));
			assertTrue(screen.concerns(heard.getLast()));
			assertTrue(screen.alsoChanged(heard.getLast()).contains(row("5.2").id()));
			assertFalse(reads(row("5.2"), "drivers").contains("R-14"), reads(row("5.2"), "drivers"));
			opened.session().undo();
			assertEquals(before, reads(row("5.2"), "drivers"));
		}
	}

	@Test
	void whatDoesNotApplyStillTellsWhichRiskAsksForIt() {
		Row row = row("5.2");
		assertEquals("risico dat ermee wordt behandeld",
				screen.related(row).orElseThrow().links().getFirst().feature());
		new FormModel(opened.session(), screen, List.of(row.id())).set(field("applicability"),
				Applicability.NOT_APPLICABLE);
		assertEquals("risico dat erom vraagt, al is hij niet van toepassing",
				screen.related(row("5.2")).orElseThrow().links().getFirst().feature());
		assertFalse(reads(row("5.2"), "drivers").contains("R-14"));
	}

	@Test
	void anExceptionSaysUntilWhenItHoldsAndWhatCompensates() {
		Row ended = screen.rows().stream().filter(r -> reads(r, "exemptions").contains("ONT-02")).findFirst()
				.orElseThrow();
		assertTrue(reads(ended, "exemptions").matches(".* geëindigd op 30 sep 2026, gecompenseerd door M-\\S+"),
				reads(ended, "exemptions"));
		assertTrue(screen.rows().stream().map(r -> reads(r, "exemptions"))
				.anyMatch(e -> e.matches("ONT-01 .*, tot 15 dec 2026, één keer herbeoordeeld, "
						+ "laatst op 11 jun 2026 door .+, volgende herbeoordeling op 1 dec 2026, gecompenseerd door .+")),
				"when it was looked at again");
		assertEquals(Optional.of(Status.STOP), screen.columns().stream().filter(f -> f.id().equals("exemptions"))
				.findFirst().orElseThrow().cell(ended).status());
		List<Usage> links = screen.related(ended).orElseThrow().links();
		int at = links.stream().map(Usage::feature).toList().indexOf("ontheffing");
		assertTrue(links.get(at).label().contains("geëindigd op 30 sep 2026"), links.toString());
		assertEquals("compenseert de ontheffing", links.get(at + 1).feature(), links.toString());
	}

	@Test
	void neighboursExemptionsFollowUpsAndFormerControlsAreTold() {
		Set<String> relations = new HashSet<>();
		for (Row row : screen.rows()) {
			screen.related(row).orElseThrow().links().forEach(u -> relations.add(u.feature()));
		}
		for (String relation : List.of("reden", "staat naast", "zorgdeel", "maatregel", "document", "bewijs",
				"ontheffing", "opvolgpunt", "kwam van")) {
			// Where the former control has a decision in the twin it says so behind it.
			assertTrue(relations.stream().anyMatch(r -> r.startsWith(relation)),
					() -> relation + " not in " + relations);
		}
	}

	// ---- parts

	@Test
	void aBulkEditSaysInWhichRowsItStaysAndWhy() {
		Row parts = inParts();
		Row plain = screen.rows().stream()
				.filter(r -> r.object().isPresent() && field("part.planned").shown(r)
						&& field("part.planned").locked(r).isEmpty())
				.findFirst().orElseThrow();
		FormModel form = new FormModel(opened.session(), screen, List.of(plain.id(), parts.id()));
		Field state = form.sections().stream().flatMap(s -> s.fields().stream())
				.filter(f -> f.id().equals("part.implementation")).findFirst().orElseThrow();
		assertTrue(form.leftOut(state).orElseThrow().startsWith("Blijft zoals het is in 1 van 2 regels: "),
				() -> form.leftOut(state).toString());
		Implementation other = ((Decision) plain.object().orElseThrow()).getParts().getFirst()
				.getImplementation() == Implementation.PLANNED ? Implementation.PARTIAL : Implementation.PLANNED;
		List<Implementation> before = ((Decision) parts.object().orElseThrow()).getParts().stream()
				.map(p -> p.getImplementation()).toList();
		assertEquals(new FormModel.Done(1), form.set(state, other));
		assertEquals(before, ((Decision) parts.object().orElseThrow()).getParts().stream()
				.map(p -> p.getImplementation()).toList());
	}

	@Test
	void aSecondPartIsOneStepFromThePlainForm() {
		FormModel form = form("8.2");
		Field parts = field("parts");
		assertEquals(1, form.children(parts).size());
		form.addChild(parts).orElseThrow();
		assertEquals(2, decision("8.2").getParts().size());
		assertTrue(reads(row("8.2"), "part.implementation").endsWith("2 delen"));
		FieldType.Children type = (FieldType.Children) parts.type();
		assertEquals("Deel 2", type.columns().getFirst().cell(form.children(parts).get(1)).text(),
				"a part without a name is told apart");
		opened.session().undo();
		assertEquals(1, decision("8.2").getParts().size());
	}

	// ---- realised the same way

	@Test
	void severalAreRealisedAsAnotherAndStayLinked() {
		opened.run(opened.session().edits().setText(decision("5.1").getRealisation(), "nl", "Zoals het beleid zegt"));
		FormModel form = form("5.1", "5.2", "5.3");
		form.set(field("sameAs"), decision("5.1"));
		assertEquals(null, decision("5.1").getSameAs(), "not like itself");
		for (String number : List.of("5.2", "5.3")) {
			assertEquals(decision("5.1"), decision(number).getSameAs());
			assertTrue(reads(row(number), "realisation").endsWith("Zoals het beleid zegt"),
					reads(row(number), "realisation"));
			assertFalse(field("realisation").shown(row(number)), "the text is changed where it is");
			assertTrue(field("shared").shown(row(number)));
		}
		opened.run(opened.session().edits().setText(decision("5.1").getRealisation(), "nl", "Anders"));
		assertTrue(reads(row("5.2"), "realisation").endsWith("Anders"));
		assertTrue(field("sameAs").locked(row("5.1")).orElseThrow().startsWith("2 andere"));
		assertFalse(((FieldType.Reference) field("sameAs").type()).choices().find(row("5.4"), "", 200).stream()
				.anyMatch(o -> o.value() == decision("5.2")), "not like one that is like another");
	}

	// ---- views

	@Test
	void theCareViewNamesWhatItLeansOnAndANormIsItself() {
		String care = screen("/care").header().detail();
		assertTrue(care.contains("leunt op") && care.contains("versie " + statement().getVersion()), care);
		Screen iso = screen("/norm:iso27001-2022");
		assertTrue(iso.header().title().endsWith("ISO/IEC 27001:2022"), iso.header().title());
		assertFalse(iso.header().detail().contains("NEN 7510"), iso.header().detail());
		assertEquals(93, iso.rows().size());
		List<String> numbers = iso.rows().stream().map(iso::shortName).toList();
		assertEquals("5.1", numbers.getFirst());
		assertEquals("8.34", numbers.getLast());
	}
}
