package org.waarborg.tests.assurancescreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.screens.internal.agreement.AgreementScreens;
import org.waarborg.assurance.screens.internal.checklist.ChecklistScreens;
import org.waarborg.assurance.screens.internal.policy.PolicyScreens;
import org.waarborg.assurance.screens.internal.service.ChainScreens;
import org.waarborg.assurance.screens.internal.service.ServiceScreens;
import org.waarborg.assurance.screens.internal.supplier.Asked;
import org.waarborg.assurance.screens.internal.supplier.SupplierScreens;
import org.waarborg.assurance.tasks.internal.supplier.SupplierActions;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Matrix;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Element;
import org.waarborg.screen.Action;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.tests.assurance.Assurances;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;
import org.waarborg.tests.support.TaskWalk;

/** What a person does with suppliers, services, agreements and their checklists, and what she sees of it. */
class SupplyWorkTest {

	@TempDir
	Path temp;

	private static AssuranceRegister register(OpenedDossier opened) {
		return opened.session().dossier().roots(AssuranceRegister.class).getFirst();
	}

	private static Screen screen(OpenedDossier opened, String source) {
		return opened.screen(source, register(opened).getId());
	}

	private static Stream<SuppliedService> services(OpenedDossier opened) {
		return register(opened).getSuppliers().stream().flatMap(s -> s.getServices().stream());
	}

	private static SuppliedService service(OpenedDossier opened, String code) {
		return services(opened).filter(s -> code.equals(s.getCode())).findFirst().orElseThrow();
	}

	private static Row row(Screen screen, Element element) {
		return screen.row(element.getId()).orElseThrow();
	}

	private static Selection chosen(Screen screen, Element element) {
		return new Selection(List.of(row(screen, element)), List.of(row(screen, element)), false);
	}

	private static String reads(Screen screen, Row row, String field) {
		return Supply.field(screen, field).cell(row).text();
	}

	// ---- suppliers

	@Test
	void aSupplierSaysWhatMattersOfItAndLeadsBothWays() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Screen suppliers = screen(opened, SupplierScreens.ID);
			Supplier supplier = register(opened).getSuppliers().getFirst();
			Row row = row(suppliers, supplier);
			assertEquals("hoog", reads(suppliers, row, "criticality"));
			assertTrue(reads(suppliers, row, "data").contains("burgerservicenummer"), reads(suppliers, row, "data"));
			assertEquals("van kracht (verwerkersovereenkomst)", reads(suppliers, row, "agreements"));
			assertTrue(suppliers.alsoFoundBy(row).contains("Elektronisch patiëntendossier"));
			List<Usage> links = suppliers.related(row).orElseThrow().links();
			List<String> kinds = links.stream().map(Usage::feature).distinct().toList();
			assertTrue(kinds.containsAll(List.of("Organisatie", "Dienst", "Certificaat", "Overeenkomst")),
					kinds::toString);
			links.stream().filter(l -> List.of("Dienst", "Overeenkomst").contains(l.feature()))
					.forEach(l -> leadsBack(opened, l.target().orElseThrow(), supplier));
		}
	}

	private static void leadsBack(OpenedDossier opened, Target target, Supplier supplier) {
		Screen there = opened.session().screen(target).orElseThrow();
		assertTrue(
				there.related(there.row(target.row()).orElseThrow()).orElseThrow().links().stream()
						.anyMatch(l -> l.target().filter(t -> t.row().equals(supplier.getId())).isPresent()),
				() -> target + " does not lead back");
	}

	@Test
	void whatThePolicyAsksStandsBesideWhatThereIsAndWhy() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Screen suppliers = screen(opened, SupplierScreens.ID);
			Field asked = Supply.field(suppliers, Asked.ID);
			int lines = 0;
			for (Row row : suppliers.rows()) {
				for (Row line : ScreenWalk.children(asked, row)) {
					List<Field> fields = ScreenWalk.fields(
							((org.waarborg.screen.FieldType.Children) asked.type()).sections());
					String state = fields.get(1).cell(line).text();
					String why = fields.get(2).cell(line).text();
					assertFalse(why.isBlank(), () -> suppliers.name(row) + ' ' + state);
					assertTrue(!state.startsWith("ontbreekt") || why.endsWith("."), why);
					lines++;
				}
				assertTrue(asked.locked(row).isPresent());
			}
			int all = lines;
			assertTrue(all > 20, () -> "lines " + all);
			assertTrue(suppliers.figures().stream().anyMatch(f -> f.id().equals("demands")));
		}
	}

	/** One click from a bar to who is meant, and the number of the bar is the number of rows. */
	@Test
	void theHeaderShowsWhoLacksWhatIsAsked() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Screen suppliers = screen(opened, SupplierScreens.ID);
			Supply.Asked asked = new Supply.Asked();
			suppliers.header().next().orElseThrow().run().accept(asked);
			Grouping grouping = suppliers.groupings().stream().filter(g -> asked.only.containsKey(g.id())).findFirst()
					.orElseThrow();
			assertTrue(suppliers.rows().stream()
					.anyMatch(r -> grouping.group().apply(r).label().equals(asked.only.get(grouping.id()))));
		}
	}

	@Test
	void aCountryThatIsNoneIsShownAsWhatItIs() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Screen suppliers = screen(opened, SupplierScreens.ID);
			Supplier supplier = register(opened).getSuppliers().getFirst();
			opened.run(opened.session().edits().set(supplier, Literals.SUPPLIER__PARENT_COUNTRY, "XX"));
			opened.run(opened.session().edits().set(supplier.getServices().getFirst().getLocations().getFirst(),
					Literals.PROCESSING_LOCATION__COUNTRY, "q"));
			opened.settle();
			assertEquals("XX (geen landcode)", reads(suppliers, row(suppliers, supplier), "parentCountry"));
			Screen services = screen(opened, ServiceScreens.ID);
			assertTrue(reads(services, row(services, supplier.getServices().getFirst()), "countries")
					.startsWith("q (geen landcode)"));
			FormModel form = new FormModel(opened.session(), suppliers, List.of(supplier.getId()));
			assertTrue(form.signals(Supply.field(suppliers, "parentCountry")).stream()
					.anyMatch(s -> s.rule().equals("ASR-031")), "the signal stands beside it");
			Screen chain = opened.screen(ChainScreens.ID, supplier.getServices().getFirst().getId());
			Matrix figure = (Matrix) chain.figures().getFirst();
			assertTrue(figure.columns().stream().anyMatch(c -> c.label().equals("q (geen landcode)")));
		}
	}

	// ---- the chain

	@Test
	void aChainInACircleIsASignalAndAPictureAndNoCrash() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			SuppliedService service = service(opened, "DVS-01");
			SubProcessor deep = service.getSubProcessors().getFirst().getSubProcessors().getFirst();
			SubProcessor circle = Assurances.sub(((Supplier) service.eContainer()).getOrganisation());
			opened.run(opened.session().edits().add(deep, Literals.SUB_PROCESSOR__SUB_PROCESSORS, circle));
			opened.settle();
			Screen chain = opened.screen(ChainScreens.ID, service.getId());
			Row row = chain.row(circle.getId()).orElseThrow();
			assertTrue(reads(chain, row, "circle").startsWith("In een kring: "), reads(chain, row, "circle"));
			assertEquals(Status.STOP, chain.header().status());
			assertEquals("1.1.1", reads(chain, row, "number"));
			Matrix figure = (Matrix) chain.figures().getFirst();
			assertTrue(figure.rows().stream()
					.anyMatch(l -> l.label().startsWith("1.1.1 ") && l.label().endsWith("(kring)")));
			assertTrue(opened.session().signals().signals().stream().anyMatch(s -> s.rule().equals("ASR-030")
					&& opened.session().locate(s.place()).orElseThrow().field().equals("subProcessors")));
		}
	}

	/** EEA, adequate, on a ground or not: told by a word and a mark in the square and at the country. */
	@Test
	void thePictureOfTheChainTellsWhatAllowsItInWords() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			int told = 0;
			for (SuppliedService service : services(opened).toList()) {
				for (org.waarborg.document.Figure figure : opened.screen(ChainScreens.ID, service.getId()).figures()) {
					Matrix matrix = (Matrix) figure;
					for (Matrix.Line line : matrix.rows()) {
						for (Matrix.Square square : line.squares()) {
							assertTrue(square.status() == Status.NEUTRAL && square.word().isEmpty()
									|| square.word().matches("[✓§✗?] .+") || square.word().equals("niet vermeld"),
									square::toString);
							told += square.word().isEmpty() ? 0 : 1;
						}
					}
				}
			}
			int all = told;
			assertTrue(all > 10, () -> "told " + all);
		}
	}

	@Test
	void somebodyIsAddedBelowBySpotAndMovedElsewhereAndUndone() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Map<String, String> before = opened.files();
			SuppliedService service = service(opened, "DVS-01");
			Screen chain = opened.screen(ChainScreens.ID, service.getId());
			SubProcessor first = service.getSubProcessors().getFirst();
			Action below = chain.actions(new Spot("chain", first.getId(), "")).stream()
					.filter(a -> a.id().equals("below")).findFirst().orElseThrow();
			Supply.Asked asked = new Supply.Asked();
			below.run().accept(asked);
			String fresh = asked.shown.getFirst().row();
			assertEquals(2, first.getSubProcessors().size());
			Field under = Supply.field(chain, "under");
			assertEquals(first, under.value(chain.row(fresh).orElseThrow()));
			SubProcessor deep = first.getSubProcessors().getFirst();
			opened.run(under.set(opened.session().edits(), chain.row(fresh).orElseThrow(), deep));
			assertEquals("1.1.1", reads(chain, chain.row(fresh).orElseThrow(), "number"));
			assertFalse(((org.waarborg.screen.FieldType.Reference) under.type()).choices()
					.find(chain.row(first.getId()).orElseThrow(), "", 50).stream().anyMatch(o -> o.value() == deep),
					"nobody stands below who is below it");
			opened.run(under.set(opened.session().edits(), chain.row(fresh).orElseThrow(), null));
			assertEquals("2", reads(chain, chain.row(fresh).orElseThrow(), "number"));
			for (int i = 0; i < 3; i++) {
				opened.session().undo();
			}
			assertEquals(before, opened.files());
		}
	}

	/** What another supplier wrote down is shown with where, and changed there. */
	@Test
	void aChainGoesOnAtAnotherSupplierAndIsChangedThere() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Optional<Row> other = services(opened).map(s -> opened.screen(ChainScreens.ID, s.getId()))
					.flatMap(s -> s.rows().stream().filter(r -> reads(s, r, "from").startsWith("vastgelegd bij")))
					.findFirst();
			if (other.isEmpty()) {
				SuppliedService one = services(opened).filter(s -> !s.getSubProcessors().isEmpty()).findFirst()
						.orElseThrow();
				SuppliedService two = services(opened).filter(s -> s.eContainer() != one.eContainer()).findFirst()
						.orElseThrow();
				opened.run(opened.session().edits().add(two, Literals.SUPPLIED_SERVICE__SUB_PROCESSORS,
						Assurances.sub(((Supplier) one.eContainer()).getOrganisation())));
				Screen chain = opened.screen(ChainScreens.ID, two.getId());
				other = chain.rows().stream().filter(r -> reads(chain, r, "from").startsWith("vastgelegd bij"))
						.findFirst();
			}
			Screen any = screen(opened, ServiceScreens.ID);
			Row row = other.orElseThrow();
			Screen chain = opened.screen(ChainScreens.ID, services(opened)
					.filter(s -> opened.screen(ChainScreens.ID, s.getId()).row(row.id()).filter(
							r -> reads(opened.screen(ChainScreens.ID, s.getId()), r, "from").startsWith("vastgelegd"))
							.isPresent())
					.findFirst().orElseThrow().getId());
			assertTrue(Supply.field(chain, "consentOn").locked(chain.row(row.id()).orElseThrow()).isPresent());
			assertTrue(chain.cannotDelete(chain.row(row.id()).orElseThrow()).isPresent());
			assertTrue(any.rows().size() > 10);
		}
	}

	// ---- agreements and checklists

	@Test
	void aProcessorAgreementIsReadPointByPointWithTheKeyboard() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Screen agreements = screen(opened, AgreementScreens.ID);
			Agreement agreement = Assurances.agreement(register(opened),
					register(opened).getSuppliers().getFirst().getOrganisation(), AgreementKind.PROCESSOR);
			register(opened).getAgreements().remove(agreement);
			opened.run(opened.session().edits().add(register(opened), Literals.ASSURANCE_REGISTER__AGREEMENTS,
					agreement));
			Map<String, String> before = opened.files();
			assertEquals("niet gelezen", reads(agreements, row(agreements, agreement), "checklist"));
			Action begin = TaskWalk.action(opened.actions(new SupplierActions()).session(), agreements,
					chosen(agreements, agreement), "assess");
			Target opens = TaskWalk.of(begin, chosen(agreements, agreement))
					.answer("by", opened.dossier().getPeople().getFirst().getId()).finish().show().orElseThrow();
			Screen points = opened.session().screen(opens).orElseThrow();
			assertEquals(List.of("checklist.open.processor-agreement"), agreements
					.actions(List.of(row(agreements, agreement))).stream().map(Action::id).toList());
			assertTrue(points.rows().size() > 8);
			FormModel form = new FormModel(opened.session(), points, List.of(points.rows().getFirst().id()));
			Field answer = Supply.field(points, "answer");
			Object yes = ((org.waarborg.screen.FieldType.Choice) answer.type()).options().getFirst().value();
			int steps = 0;
			for (Row point : points.rows()) {
				new FormModel(opened.session(), points, List.of(point.id())).set(answer, yes);
				steps++;
			}
			assertEquals(Optional.of(OpenedDossier.TODAY),
					Optional.ofNullable(
							(LocalDate) Supply.field(points, "answeredOn").value(points.rows().getFirst())));
			assertEquals(Status.DONE, points.header().status(), () -> points.header().figure());
			assertTrue(form.sections().stream().anyMatch(s -> s.id().equals("checklist.whole")));
			int all = points.rows().size();
			assertEquals(all + " van " + all + " geregeld",
					reads(agreements, row(agreements, agreement), "checklist"));
			for (int i = 0; i <= steps; i++) {
				opened.session().undo();
			}
			assertEquals(before, opened.files());
		}
	}

	@Test
	void aPointThatIsLackingSaysWhatIsOpenAtTheAgreement() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Screen agreements = screen(opened, AgreementScreens.ID);
			Assessment lacking = opened.dossier().getAssessments().stream()
					.filter(a -> "processor-agreement".equals(a.getChecklist()))
					.filter(a -> opened.screen(ChecklistScreens.ID, a.getId()).header().status() != Status.DONE)
					.findFirst()
					.orElseThrow();
			Row row = row(agreements, lacking.getSubject());
			assertFalse(reads(agreements, row, "open").isEmpty());
			assertEquals(Optional.of(Target.screen(ChecklistScreens.ID, lacking.getId())),
					Supply.field(agreements, "checklist").cell(row).link());
		}
	}

	@Test
	void aChecklistThatIsNotInstalledIsNotLost() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Assessment assessment = opened.dossier().getAssessments().stream().filter(a -> !a.getAnswers().isEmpty())
					.findFirst().orElseThrow();
			opened.run(opened.session().edits().set(assessment,
					org.waarborg.dossier.DossierPackage.Literals.ASSESSMENT__CHECKLIST, "weg"));
			Screen points = opened.screen(ChecklistScreens.ID, assessment.getId());
			assertEquals(assessment.getAnswers().size(), points.rows().size());
			assertTrue(points.header().figure().contains("weg"), points.header().figure());
			assertEquals(assessment.getAnswers().getFirst().getPoint().toString(), points.rows().getFirst().id());
		}
	}

	@Test
	void daysOfAnAgreementThatCannotBeAreShownAsWhatTheyAre() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Screen agreements = screen(opened, AgreementScreens.ID);
			Agreement first = register(opened).getAgreements().stream().filter(a -> a.getFrom() != null).findFirst()
					.orElseThrow();
			Agreement copy = Identifiers.copyWithNewIds(first);
			opened.run(opened.session().edits().set(first, Literals.AGREEMENT__UNTIL, first.getFrom().minusDays(3)));
			assertTrue(reads(agreements, row(agreements, first), "until").endsWith(", voor de eerste dag"));
			opened.session().undo();
			opened.run(opened.session().edits().add(register(opened), Literals.ASSURANCE_REGISTER__AGREEMENTS, copy));
			assertFalse(reads(agreements, row(agreements, copy), "overlap").isEmpty(),
					"two that hold at the same time");
			assertFalse(reads(agreements, row(agreements, first), "overlap").isEmpty());
		}
	}

	// ---- the policy

	@Test
	void thePolicySaysForWhomItHoldsAndWhoMeetsIt() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Target target = PolicyScreens.place(register(opened)).orElseThrow();
			Screen policy = opened.session().screen(target).orElseThrow();
			Matrix meets = policy.figures().stream().filter(Matrix.class::isInstance).map(Matrix.class::cast)
					.findFirst()
					.orElseThrow();
			assertTrue(meets.rows().stream().flatMap(r -> r.squares().stream()).map(Matrix.Square::word)
					.anyMatch(w -> w.startsWith("✗ ontbreekt")));
			assertTrue(meets.rows().stream().flatMap(r -> r.squares().stream())
					.filter(s -> !s.word().isEmpty()).allMatch(s -> !s.detail().isBlank()), "each says why");
			StackedBar lines = policy.figures().stream().filter(f -> f.id().equals("lines")).map(StackedBar.class::cast)
					.findFirst().orElseThrow();
			for (int i = 1; i < policy.rows().size(); i++) {
				String holds = reads(policy, policy.rows().get(i), "holds");
				long bar = lines.bars().get(i - 1).values().getFirst().longValue();
				assertTrue(bar == 0 ? holds.startsWith("geen") : holds.startsWith(bar + " dienst"), holds);
			}
		}
	}

	/** A service whose supplier becomes a processor is asked an agreement at once. */
	@Test
	void whatIsAskedFollowsTheService() {
		try (OpenedDossier opened = Supply.example(temp, "nl")) {
			Screen suppliers = screen(opened, SupplierScreens.ID);
			SuppliedService service = services(opened).filter(s -> s.getRole() != ProcessingRole.PROCESSOR)
					.filter(s -> register(opened).getAgreements().stream()
							.noneMatch(a -> a.getKind() == AgreementKind.PROCESSOR
									&& a.getParty() == ((Supplier) s.eContainer()).getOrganisation()))
					.findFirst().orElseThrow();
			Row row = row(suppliers, (Supplier) service.eContainer());
			String before = reads(suppliers, row, "agreements");
			opened.run(
					opened.session().edits().set(service, Literals.SUPPLIED_SERVICE__ROLE, ProcessingRole.PROCESSOR));
			assertEquals("ontbreekt (verwerkersovereenkomst)", reads(suppliers, row, "agreements"));
			opened.session().undo();
			assertEquals(before, reads(suppliers, row, "agreements"));
		}
	}

	@Test
	void anEmptyRegisterSaysWhatToDo() {
		try (OpenedDossier opened = Supply.example(temp, "en")) {
			register(opened).getSuppliers().clear();
			register(opened).getAgreements().clear();
			for (String source : List.of(SupplierScreens.ID, ServiceScreens.ID, AgreementScreens.ID)) {
				Screen screen = screen(opened, source);
				assertTrue(screen.empty().contains("Add") || screen.empty().contains("added"), screen.empty());
				assertFalse(screen.header().figure().isBlank());
				assertEquals(Status.NEUTRAL, screen.header().status(), source);
			}
		}
	}
}
