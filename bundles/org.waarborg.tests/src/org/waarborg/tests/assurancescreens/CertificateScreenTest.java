package org.waarborg.tests.assurancescreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.internal.rules.AssuranceRuleBook;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Node;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.screens.internal.StatementScreens;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** The certificates of the example as a CISO sees them: whether they hold, how that is known, what comes next. */
class CertificateScreenTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private Screen screen;

	private static OpenedDossier open(Path folder, String language) {
		return OpenedDossier.example(folder, language, rules -> rules.addBook(new AssuranceRuleBook()),
				AssuranceSources.with(new StatementScreens(), new DossierScreens())).settle();
	}

	private static AssuranceRegister register(OpenedDossier opened) {
		return opened.session().dossier().roots(AssuranceRegister.class).get(0);
	}

	@BeforeEach
	void open() {
		opened = open(temp, "nl");
		screen = opened.screen("assurance", register(opened).getId());
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private Row row(String code) {
		return screen.rows().stream().filter(r -> code.equals(((Certificate) r.subject()).getCode())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no " + code));
	}

	private Field field(String id) {
		return ScreenWalk.fields(screen.sections()).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private Cell cell(String code, String id) {
		return field(id).cell(row(code));
	}

	private String told(String code, String id) {
		return (String) field(id).value(row(code));
	}

	private Grouping grouping(String id) {
		return screen.groupings().stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
	}

	private Set<String> groups(String code, String id) {
		return grouping(id).groups().apply(row(code)).stream().map(Grouping.Group::label).collect(Collectors.toSet());
	}

	private Timeline time() {
		return assertInstanceOf(Timeline.class, figure("certificates.time"));
	}

	private Figure figure(String id) {
		return screen.figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	// ---- what stands there

	@Test
	void theContractedGroupsAreThere() {
		assertTrue(screen.groupings().stream().map(Grouping::id).toList()
				.containsAll(List.of("state", "standing", "norm", "holder", "expiry")));
	}

	@Test
	void theOneThatEndsFirstStandsOnTopAndWhatNobodyAsksAboutLast() {
		List<LocalDate> days = screen.rows().stream()
				.map(r -> Certificates.until((Certificate) r.subject()).orElse(LocalDate.MAX)).toList();
		assertEquals(17, days.size());
		assertEquals(days.subList(0, 16).stream().sorted().toList(), days.subList(0, 16));
		assertEquals(LocalDate.MAX, days.get(15));
		assertEquals("CER-017", ((Certificate) screen.rows().getLast().subject()).getCode(), "of a former supplier");
	}

	@Test
	void theBandSaysWhatDoesNotHoldAndLeadsThere() {
		assertEquals(Status.STOP, screen.header().status());
		assertEquals("3 gelden niet", screen.header().chip());
		SpySurface surface = new SpySurface();
		screen.header().next().orElseThrow().run().accept(surface);
		assertEquals(List.of("only attention=geldt niet"), surface.said);
		assertEquals(3, screen.rows().stream().filter(r -> grouping("attention").groups().apply(r).stream()
				.anyMatch(g -> g.label().equals("geldt niet"))).count());
	}

	@Test
	void theNavigatorCountsThem() {
		Node top = opened.session().nodes().stream().filter(n -> n.id().equals(register(opened).getId())).findFirst()
				.orElseThrow();
		Node line = top.children().stream().filter(n -> n.id().endsWith("/certificates")).findFirst().orElseThrow();
		assertEquals("3 vervallen", line.figure());
		assertEquals(Optional.of(Status.STOP), line.status());
		assertTrue(top.children().stream().map(Node::id).anyMatch(i -> i.endsWith("/transitions")));
	}

	@Test
	void aCertificateOfAFormerSupplierIsNoAlarm() {
		assertEquals("verlopen, geen leverancier meer", cell("CER-017", "state").text());
		assertEquals(Optional.empty(), cell("CER-017", "state").status());
		assertEquals(Set.of("niets te doen"), groups("CER-017", "attention"));
	}

	@Test
	void nobodyTypesAState() {
		for (String id : List.of("state", "standing", "expires", "days", "next", "covers", "number")) {
			assertInstanceOf(FieldType.Derived.class, field(id).type(), id);
		}
	}

	// ---- why

	@Test
	void whyItDoesNotHoldIsSaidWithTheDay() {
		assertTrue(told("CER-005", "why").contains("30 sep 2026"), () -> told("CER-005", "why"));
		assertTrue(told("CER-005", "why").contains("53 dagen"));
		assertTrue(told("CER-015", "why").startsWith("Ingetrokken sinds 31 okt 2025"));
		assertTrue(told("CER-015", "why").contains("Marleen Oosterhof"));
	}

	@Test
	void theCycleNamesTheStepOfTheSchemeAndItsSource() {
		String cycle = told("CER-002", "cycle");
		assertTrue(cycle.contains("opvolgingsaudit binnen 12 maanden na het besluit van 15 mrt 2026"), cycle);
		assertTrue(cycle.contains("gepland op 1 mrt 2027"), cycle);
		assertTrue(cycle.contains("Bron: ISO/IEC 17021-1"), cycle);
		Certificate certificate = (Certificate) row("CER-002").subject();
		opened.run(opened.session().edits().clear(certificate, Literals.CERTIFICATE__SCHEME));
		assertTrue(told("CER-002", "cycle").startsWith("Zonder schema"));
		assertTrue(cell("CER-002", "next").isEmpty());
	}

	@Test
	void aNewIssueTurnsItBackAndUndoToo() {
		Certificate certificate = (Certificate) row("CER-005").subject();
		CertificateIssue issue = AssuranceFactory.eINSTANCE.createCertificateIssue();
		issue.setNumber("SN-0004-EX");
		issue.setIssuedOn(LocalDate.of(2026, 10, 1));
		issue.setExpiresOn(LocalDate.of(2029, 9, 30));
		opened.run(opened.session().edits().add(certificate, Literals.CERTIFICATE__ISSUES,
				Identifiers.ensureIds(issue)));
		assertEquals("geldig", cell("CER-005", "state").text());
		assertEquals("2 gelden niet", screen.header().chip());
		assertEquals("gezien, vóór de laatste uitgifte", cell("CER-005", "standing").text());
		opened.session().undo();
		assertEquals("verlopen", cell("CER-005", "state").text());
	}

	@Test
	void theNextAuditIsTheDayThatWasSetOrTheTimeInWhichItMayBe() {
		assertEquals("opvolgingsaudit op 1 mrt 2027 (uiterlijk 15 mrt 2027)", cell("CER-002", "next").text());
		assertEquals(List.of(Optional.of(Status.STOP)), screen.rows().stream().map(r -> field("next").cell(r))
				.filter(c -> c.text().contains("te laat sinds")).map(Cell::status).toList());
	}

	@Test
	void theVersionOfTheStatementThatTheOwnCertificateCitesStandsBesideTheOneInForce() {
		assertFalse(told("CER-001", "cited").isEmpty());
		assertTrue(told("CER-001", "cited").startsWith("versie 2"), () -> told("CER-001", "cited"));
		assertEquals("", told("CER-002", "cited"));
		assertEquals("eigen", cell("CER-001", "whose").text());
	}

	@Test
	void whatReliesOnItIsNamed() {
		String relied = screen.rows().stream().map(r -> (String) field("relied").value(r))
				.filter(s -> !s.isEmpty()).findFirst().orElseThrow();
		assertTrue(relied.contains("erop: "), relied);
	}

	// ---- pictures

	@Test
	void allStandSideBySideByHolderTheOneThatEndsFirstOnTop() {
		List<String> lanes = time().lanes().stream().map(Timeline.Lane::label).toList();
		assertTrue(lanes.getFirst().startsWith("Stralend PACS"), lanes.toString());
		int first = indexOf(lanes, "Noordwolk");
		assertTrue(lanes.get(first + 1).startsWith("Noordwolk"), "of one holder together: " + lanes);
		assertTrue(lanes.stream().noneMatch(l -> l.startsWith("Helpdesk Horizon")), "of a former supplier");
		assertEquals(OpenedDossier.TODAY, time().today());
		assertEquals(lanes.size(), time().lanes().stream().map(Timeline.Lane::id).distinct().count());
	}

	private static int indexOf(List<String> lanes, String start) {
		return lanes.indexOf(lanes.stream().filter(l -> l.startsWith(start)).findFirst().orElseThrow());
	}

	@Test
	void aLaneLeadsToItsCertificateAndAnAuditToWhereItIsPlanned() {
		Timeline.Lane lane = time().lanes().stream().filter(l -> l.label().startsWith("Meddossa")).findFirst()
				.orElseThrow();
		List<Action> whole = screen.actions(new Spot("certificates.time", lane.id(), ""));
		assertEquals(List.of("show"), whole.stream().map(Action::id).toList());
		int audit = indexOf(lane.items().stream().map(Timeline.Item::label).toList(), "opvolging");
		List<Action> actions = screen.actions(new Spot("certificates.time", lane.id(), Integer.toString(audit)));
		assertEquals(List.of("show", "audit"), actions.stream().map(Action::id).toList());
		SpySurface surface = new SpySurface();
		actions.forEach(a -> a.run().accept(surface));
		assertEquals(List.of("show " + lane.id() + '/', "show " + lane.id() + "/audits"), surface.said);
		assertEquals(List.of(), screen.actions(new Spot("certificates.time", "nobody", "")));
	}

	@Test
	void theCycleOfOneHasALaneForEachStepWithItsBandAndItsDay() {
		Timeline cycle = assertInstanceOf(Timeline.class, field("picture").value(row("CER-002")));
		List<String> lanes = cycle.lanes().stream().map(Timeline.Lane::label).toList();
		assertEquals(List.of("Geldigheid", "opvolgingsaudit 1", "opvolgingsaudit 2", "hercertificeringsaudit"), lanes);
		List<Timeline.Item> first = cycle.lanes().get(1).items();
		assertEquals(2, first.size(), "the time in which it may be held, and the day");
		assertTrue(first.stream().anyMatch(i -> i.isMark() && i.from().equals(LocalDate.of(2027, 3, 1))
				&& i.word().equals("gepland")));
		assertTrue(cycle.table().rows().size() >= 5, "a table for who does not see it");
		assertEquals(List.of("audit"), screen.actions(new Spot(cycle.id(), cycle.lanes().get(1).id(), "0")).stream()
				.map(Action::id).toList());
		assertEquals(List.of("issues"), screen.actions(new Spot(cycle.id(), cycle.lanes().getFirst().id(), "0"))
				.stream().map(Action::id).toList());
	}

	@Test
	void aPictureIsOnlyInTheFormOfOneCertificate() {
		List<String> ids = screen.rows().stream().limit(3).map(Row::id).toList();
		assertTrue(fields(new FormModel(opened.session(), screen, List.of(row("CER-002").id()))).contains("picture"));
		assertFalse(fields(new FormModel(opened.session(), screen, ids)).contains("picture"));
		assertFalse(screen.columns().stream().anyMatch(f -> f.id().equals("picture")));
	}

	private static List<String> fields(FormModel form) {
		return form.sections().stream().flatMap(s -> s.fields().stream()).map(Field::id).toList();
	}

	@Test
	void aHeldAuditMovesFromPlannedToHeldInThePicture() {
		Certificate certificate = (Certificate) row("CER-002").subject();
		CycleAudit audit = certificate.getAudits().stream().filter(a -> a.getKind() == AuditKind.SURVEILLANCE)
				.findFirst().orElseThrow();
		opened.run(opened.session().edits().set(audit, Literals.CYCLE_AUDIT__HELD_ON, LocalDate.of(2026, 11, 20)));
		Timeline cycle = assertInstanceOf(Timeline.class, field("picture").value(row("CER-002")));
		assertTrue(cycle.lanes().get(1).items().stream()
				.anyMatch(i -> i.word().equals("gehouden") && i.status() == Status.DONE));
		assertTrue(cell("CER-002", "next").text().contains("1 jan 2028"), () -> cell("CER-002", "next").text());
	}

	@Test
	void aBarShowsTheCertificatesThatEndInThatQuarter() {
		StackedBar ends = assertInstanceOf(StackedBar.class, figure("certificates.ends"));
		assertTrue(ends.bars().stream().map(StackedBar.Bar::label).anyMatch("2027 K1"::equals), ends.toString());
		SpySurface surface = new SpySurface();
		screen.actions(new Spot(ends.id(), "2027 K1", "VERIFIED")).getFirst().run().accept(surface);
		assertEquals(List.of("only quarter=2027 K1", "only standing=geverifieerd in register"), surface.said);
		assertTrue(screen.rows().stream()
				.anyMatch(r -> grouping("quarter").group().apply(r).label().equals("2027 K1")));
	}

	// ---- places, coming and going

	@Test
	void whatIsInsideIsFoundAtItsField() {
		Certificate certificate = (Certificate) row("CER-002").subject();
		Target issue = opened.session().locate(certificate.getIssues().get(0)).orElseThrow();
		assertEquals(new Target("assurance", register(opened).getId(), certificate.getId(), "issues"), issue);
	}

	@Test
	void everySignalAtACertificateStandsAtAField() {
		List<String> lost = new ArrayList<>();
		int found = 0;
		for (Signal signal : opened.session().signals().signals()) {
			Target target = opened.session().locate(signal.place()).orElse(null);
			if (target == null || !target.source().equals("assurance") || target.row().isEmpty()) {
				continue;
			}
			found++;
			Row row = screen.row(target.row()).orElseThrow();
			if (ScreenWalk.fields(screen.sections()).stream().noneMatch(f -> f.isAt(row, signal.place()))) {
				lost.add(signal.rule() + ' ' + signal.place());
			}
		}
		assertTrue(found > 5, "signals at certificates: " + found);
		assertEquals(List.of(), lost);
	}

	@Test
	void oneThatAPartNamesIsKept() {
		Certificate certificate = (Certificate) row("CER-017").subject();
		assertEquals(Optional.empty(), screen.cannotDelete(row("CER-017")));
		Part part = opened.session().dossier().roots(StatementOfApplicability.class).stream()
				.flatMap(s -> s.getDecisions().stream()).flatMap(d -> d.getParts().stream()).findFirst().orElseThrow();
		opened.run(opened.session().edits().add(part, StatementPackage.Literals.PART__ASSURANCE, certificate));
		assertEquals(Optional.of(
				"CER-017 wordt op 1 plaats buiten dit register gebruikt. Haal het daar eerst weg, of laat het staan."),
				screen.cannotDelete(row("CER-017")));
	}

	@Test
	void aNewOneHasTheNextCodeAndSaysThatNobodySawIt() {
		FieldType.Added added = screen.add(opened.session().edits());
		opened.run(added.command());
		Row row = screen.row(added.id()).orElseThrow();
		assertEquals("CER-018", ((Certificate) row.subject()).getCode());
		assertEquals("niets gezien", field("state").cell(row).text());
		assertTrue(((String) field("why").value(row)).startsWith("Er is geen uitgifte"));
		assertTrue(((String) field("known").value(row)).startsWith("Niemand keek"));
	}

	@Test
	void anEmptyRegisterSaysWhatToDo() {
		assertTrue(screen.empty().contains("zoek het op in het register"), screen.empty());
		assertEquals(Optional.of("Nieuw certificaat"), screen.adds());
	}

	@Test
	void itReadsInEnglishToo() {
		try (OpenedDossier other = open(temp.resolve("en"), "en")) {
			Screen each = other.screen("assurance", register(other).getId());
			assertEquals("3 do not hold", each.header().chip());
			Row row = each.rows().stream().filter(r -> "CER-002".equals(((Certificate) r.subject()).getCode()))
					.findFirst().orElseThrow();
			String cycle = (String) ScreenWalk.fields(each.sections()).stream().filter(f -> f.id().equals("cycle"))
					.findFirst().orElseThrow().value(row);
			assertTrue(cycle.contains("surveillance audit within 12 months of the decision of"), cycle);
		}
	}

	/** Remembers what it was asked. */
	private static final class SpySurface implements Surface {

		private final List<String> said = new ArrayList<>();

		@Override
		public void show(Target target) {
			said.add("show " + target.row() + '/' + target.field());
		}

		@Override
		public void only(String grouping, String group) {
			said.add("only " + grouping + '=' + group);
		}

		@Override
		public void start(Task task) {
			said.add("start");
		}
	}
}
