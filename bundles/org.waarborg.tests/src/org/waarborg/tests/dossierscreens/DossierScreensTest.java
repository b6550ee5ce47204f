package org.waarborg.tests.dossierscreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentStatus;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.screens.internal.DossierScreens;
import org.waarborg.rules.DueItem;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.screenfields.ScreenWalk;

/** What the screens of the dossier say and do. */
class DossierScreensTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl", new DossierScreens()).settle();
	}

	@AfterEach
	void close() {
		opened.close();
	}

	@Test
	void anAssessmentIsAgainstAChecklistAndNotAgainstThreatsOrLaw() {
		FieldType.Choice lists = (FieldType.Choice) field(screen("assessments"), "checklist").type();
		List<Object> offered = lists.options().stream().map(Option::value).toList();
		assertTrue(offered.contains("supplier-criteria"), offered.toString());
		assertFalse(offered.contains("threats-care"), offered.toString());
		assertFalse(offered.contains("nen7510-2024"), offered.toString());
	}

	private Screen screen(String key) {
		return opened.screen(DossierScreens.ID, key);
	}

	private static Field field(Screen screen, String id) {
		return screen.columns().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
	}

	private static Cell cell(Screen screen, Row row, String id) {
		return field(screen, id).cell(row);
	}

	private static String group(Screen screen, Row row, String id) {
		return screen.groupings().stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow().group().apply(row)
				.label();
	}

	private void set(Screen screen, Row row, String id, Object value) {
		opened.run(field(screen, id).set(opened.session().edits(), row, value));
	}

	/** A row that a person adds. */
	private Row added(Screen screen) {
		Added added = screen.add(opened.session().edits());
		opened.run(added.command());
		return screen.row(added.id()).orElseThrow();
	}

	/** What an action asks of the face. */
	private static List<String> asked(Header header) {
		List<String> asked = new ArrayList<>();
		header.next().orElseThrow().run().accept(new Surface() {
			@Override
			public void show(Target target) {
				asked.add(target.key() + '/' + target.field());
			}

			@Override
			public void only(String grouping, String group) {
				asked.add(grouping + '=' + group);
			}

			@Override
			public void start(Task task) {
				throw new AssertionError(task);
			}
		});
		return asked;
	}

	@Test
	void aMeasureThatIsLateSaysHowLate() {
		Screen measures = screen("measures");
		Row row = added(measures);
		set(measures, row, "status", MeasureStatus.IN_PROGRESS);
		set(measures, row, "due", OpenedDossier.TODAY.minusDays(12));
		Cell due = cell(measures, row, "due");
		assertEquals("10 nov 2026 · 12 dagen te laat", due.text());
		assertEquals(Optional.of(Status.ATTENTION), due.status());
		assertEquals("Te laat", group(measures, row, "due"));
		set(measures, row, "status", MeasureStatus.DONE);
		assertEquals("10 nov 2026", cell(measures, row, "due").text());
		assertEquals("Niets gepland", group(measures, row, "due"));
		opened.session().undo();
		assertEquals("Te laat", group(measures, row, "due"), "undo counts as a change");
	}

	@Test
	void somebodyNewIsMadeAndChosenInOneStep() {
		Screen measures = screen("measures");
		Row row = added(measures);
		FormModel form = new FormModel(opened.session(), measures, List.of(row.id()));
		int people = opened.dossier().getPeople().size();
		assertEquals(new FormModel.Done(1), form.create(field(measures, "owner"), "Noor Nieuwkomer"));
		assertEquals("Noor Nieuwkomer", cell(measures, row, "owner").text());
		assertEquals(people + 1, opened.dossier().getPeople().size());
		opened.session().undo();
		assertEquals(people, opened.dossier().getPeople().size());
		assertEquals("", cell(measures, row, "owner").text());
		opened.session().redo();
		assertEquals("Noor Nieuwkomer", cell(measures, row, "owner").text());
	}

	@Test
	void theHeaderCountsWhatTheListOfDueWorkCounts() {
		Screen measures = screen("measures");
		Row row = added(measures);
		set(measures, row, "due", OpenedDossier.TODAY.minusDays(1));
		long late = opened.session().due().stream().filter(i -> i.overdue(OpenedDossier.TODAY)).map(DueItem::place)
				.filter(p -> p.type().equals("Measure")).map(p -> p.objectId()).distinct().count();
		Header header = measures.header();
		assertTrue(late >= 1);
		assertTrue(header.figure().endsWith(late + " te laat"), header.figure());
		assertTrue(header.figure().startsWith(opened.dossier().getMeasures().size() + " maatregel"), header.figure());
		assertEquals(Status.ATTENTION, header.status());
		assertEquals(List.of("due=Te laat"), asked(header));
		assertEquals(late, measures.rows().stream().filter(r -> group(measures, r, "due").equals("Te laat")).count(),
				"the action shows as many as the header counts");
	}

	@Test
	void nothingLateIsSaidInTheHeaderToo() {
		Screen documents;
		try (OpenedDossier none = OpenedDossier.empty(temp.resolve("none"), "en", new DossierScreens()).settle()) {
			documents = none.screen(DossierScreens.ID, "documents");
			Header header = documents.header();
			assertEquals("nothing yet", header.figure());
			assertEquals("", header.chip());
			assertEquals(Optional.empty(), header.next());
			assertEquals(List.of(), documents.figures());
		}
	}

	@Test
	void aMovedDueDateIsKept() {
		Screen measures = screen("measures");
		Row row = added(measures);
		set(measures, row, "due", LocalDate.of(2027, 1, 1));
		set(measures, row, "due", LocalDate.of(2027, 4, 1));
		List<Row> moves = ScreenWalk.children(field(measures, "moves"), row);
		assertEquals(1, moves.size());
		assertEquals("1 jan 2027",
				((FieldType.Children) field(measures, "moves").type()).columns().getFirst().cell(moves.getFirst())
						.text());
		opened.session().undo();
		assertEquals(List.of(), ScreenWalk.children(field(measures, "moves"), row));
		Screen points = screen("followUps");
		Row point = added(points);
		set(points, point, "due", LocalDate.of(2027, 1, 1));
		set(points, point, "due", LocalDate.of(2027, 2, 1));
		assertEquals(1, ScreenWalk.children(field(points, "moves"), point).size());
	}

	@Test
	void whatIsAddedHasTheNextCode() {
		List<String> taken = opened.dossier().getMeasures().stream().map(Measure::getCode).toList();
		assertEquals("DOC-33", cell(screen("documents"), added(screen("documents")), "code").text());
		assertEquals("BEW-049", cell(screen("evidence"), added(screen("evidence")), "code").text());
		assertEquals("EIS-41", cell(screen("requirements"), added(screen("requirements")), "code").text());
		Row measure = added(screen("measures"));
		assertTrue(cell(screen("measures"), measure, "code").text().matches("M-26-\\d\\d"));
		assertFalse(taken.contains(cell(screen("measures"), measure, "code").text()));
		assertEquals("gepland", cell(screen("measures"), measure, "status").text());
	}

	@Test
	void whatIsUsedCanBeDeletedAndComesBackWithWhatReferredToIt() {
		Map<String, String> before = opened.files();
		Document used = opened.dossier().getDocuments().stream()
				.filter(d -> !opened.session().usedBy(d).isEmpty()).findFirst().orElseThrow();
		Screen documents = screen("documents");
		Row row = Row.of(used);
		assertEquals(Optional.empty(), documents.cannotDelete(row));
		int users = opened.session().usedBy(used).size();
		opened.run(documents.delete(opened.session().edits(), List.of(row)));
		assertEquals(Optional.empty(), documents.row(used.getId()));
		assertFalse(opened.files().toString().contains(used.getId()), "no reference stays behind");
		opened.session().undo();
		assertEquals(before, opened.files());
		assertEquals(users, opened.session().usedBy(used).size());
	}

	@Test
	void theOwnOrganisationStays() {
		Screen organisations = screen("organisations");
		Row own = Row.of(opened.dossier().getOrganisation());
		Optional<String> why = organisations.cannotDelete(own);
		assertTrue(why.orElseThrow().startsWith("Stichting UMC Voorbeeld is de organisatie"), why::toString);
		Organisation other = opened.dossier().getOrganisations().getLast();
		assertEquals(Optional.empty(), organisations.cannotDelete(Row.of(other)));
	}

	@Test
	void theLastScopeStays() {
		Screen scopes = screen("scopes");
		List<Row> rows = scopes.rows();
		assertEquals(2, rows.size());
		assertEquals(Optional.empty(), scopes.cannotDelete(rows.getFirst()));
		opened.run(scopes.delete(opened.session().edits(), rows));
		assertEquals(1, scopes.rows().size(), "both at once leave one");
		assertTrue(scopes.cannotDelete(scopes.rows().getFirst()).isPresent());
	}

	@Test
	void whoLeftAndIsStillNamedIsToBeHandedOver() {
		Screen people = screen("people");
		Person owner = opened.dossier().getMeasures().getFirst().getOwner() == null
				? opened.dossier().getPeople().getFirst()
				: opened.dossier().getMeasures().getFirst().getOwner();
		Row row = Row.of(owner);
		String name = people.name(row);
		set(people, row, "leftOn", OpenedDossier.TODAY.minusDays(3));
		assertEquals(name + " (vertrokken)", people.name(row));
		assertEquals("Vertrokken en nog genoemd", group(people, row, "gone"));
		assertEquals(List.of("gone=Vertrokken en nog genoemd"), asked(people.header()));
		assertEquals("vertrokken en nog genoemd", people.header().chip());
		assertEquals("", cell(people, row, "roles").text(), "a role ends with the person");
	}

	@Test
	void theVersionThatCountsIsTheLatest() {
		Screen documents = screen("documents");
		Row row = added(documents);
		assertEquals("geen versie", cell(documents, row, "state").text());
		assertEquals(Optional.of(Status.ATTENTION), cell(documents, row, "state").status());
		FieldType.Children versions = (FieldType.Children) field(documents, "versions").type();
		opened.run(versions.edits().add(opened.session().edits(), row).command());
		Row version = ScreenWalk.children(field(documents, "versions"), row).getLast();
		Field number = ScreenWalk.fields(versions.sections()).stream().filter(f -> f.id().equals("version")).findFirst()
				.orElseThrow();
		opened.run(number.set(opened.session().edits(), version, "2.1"));
		assertEquals("2.1 van 22 nov 2026", cell(documents, row, "version").text());
		Field status = ScreenWalk.fields(versions.sections()).stream().filter(f -> f.id().equals("status")).findFirst()
				.orElseThrow();
		opened.run(status.set(opened.session().edits(), version, DocumentStatus.APPROVED));
		assertEquals("vastgesteld", cell(documents, row, "state").text());
		assertEquals("vastgesteld", group(documents, row, "state"));
	}

	@Test
	void anApprovalKeepsTheNameAsItWas() {
		Exemption exemption = opened.dossier().getExemptions().getFirst();
		Screen exemptions = screen("exemptions");
		FieldType.Children approvals = (FieldType.Children) field(exemptions, "approvals").type();
		opened.run(approvals.edits().add(opened.session().edits(), Row.of(exemption)).command());
		Approval approval = exemption.getApprovals().getLast();
		Field person = ScreenWalk.fields(approvals.sections()).stream().filter(f -> f.id().equals("person")).findFirst()
				.orElseThrow();
		Person who = opened.dossier().getPeople().getFirst();
		opened.run(person.set(opened.session().edits(), Row.of(approval), who));
		assertEquals(who.getName(), approval.getPersonName());
		opened.session().undo();
		assertEquals(null, approval.getPersonName());
		assertEquals(OpenedDossier.TODAY, approval.getOn());
	}

	@Test
	void evidenceThatEndedAsksForRenewalUntilThereIsOne() {
		Screen evidence = screen("evidence");
		Row old = added(evidence);
		set(evidence, old, "validUntil", OpenedDossier.TODAY.minusDays(5));
		assertEquals("5 dagen verlopen", cell(evidence, old, "state").text());
		assertEquals(Optional.of(Status.ATTENTION), cell(evidence, old, "state").status());
		Row fresh = added(evidence);
		set(evidence, fresh, "renews", old.subject());
		assertEquals("vernieuwd", cell(evidence, old, "state").text());
		assertEquals(fresh.id(), cell(evidence, old, "renewedBy").link().orElseThrow().row());
	}

	@Test
	void measuresByOwnerAreCounted() {
		Screen measures = screen("measures");
		added(measures);
		StackedBar bars = measures.figures().stream().filter(StackedBar.class::isInstance).map(StackedBar.class::cast)
				.findFirst().orElseThrow();
		assertEquals(opened.dossier().getMeasures().size(),
				bars.bars().stream().mapToLong(StackedBar.Bar::total).sum());
		assertTrue(bars.bars().stream().anyMatch(b -> b.label().equals("(geen)")), "the new one has no owner yet");
	}

	@Test
	void theClassificationReadsInTheOrderThatPeopleKnow() {
		Screen assets = screen("assets");
		Row row = added(assets);
		set(assets, row, "availability", org.waarborg.dossier.Level.HIGH);
		set(assets, row, "confidentiality", org.waarborg.dossier.Level.LOW);
		assertEquals("BIV", field(assets, "cia").label());
		assertEquals("hoog · onbekend · laag", cell(assets, row, "cia").text());
		assertFalse(field(assets, "address").shown(row));
		set(assets, row, "kind", org.waarborg.dossier.AssetKind.LOCATION);
		assertTrue(field(assets, "address").shown(row));
	}

	@Test
	void aCellThatNamesAnObjectLeadsToIt() {
		Screen measures = screen("measures");
		Row row = added(measures);
		Person owner = opened.dossier().getPeople().getFirst();
		set(measures, row, "owner", owner);
		assertEquals(new Target(DossierScreens.ID, "people", owner.getId(), ""),
				cell(measures, row, "owner").link().orElseThrow());
		Measure measure = (Measure) row.subject();
		assertTrue(opened.session().usedBy(owner).stream()
				.anyMatch(u -> u.label().contains(measure.getCode()) && u.feature().equals("Eigenaar")));
	}

	@Test
	void aNavigatorNodeCountsAndWarns() {
		Screen measures = screen("measures");
		Row row = added(measures);
		set(measures, row, "due", OpenedDossier.TODAY.minusDays(1));
		var work = opened.session().nodes().stream().filter(n -> n.label().equals("Uitvoering")).findFirst()
				.orElseThrow();
		var node = work.children().getFirst();
		assertEquals("Maatregelen", node.label());
		assertTrue(node.figure().matches(opened.dossier().getMeasures().size() + " · [1-9]\\d* te laat"),
				node.figure());
		assertEquals(Optional.of(Status.ATTENTION), node.status());
		assertEquals(Optional.of(Status.ATTENTION), work.status(), "seen when it is closed");
	}

	@Test
	void aDossierWithoutAnOwnerIsAskedForOne() {
		try (OpenedDossier none = OpenedDossier.empty(temp.resolve("none"), "nl", new DossierScreens()).settle()) {
			Screen organisations = none.screen(DossierScreens.ID, "organisations");
			assertEquals(List.of("settings/organisation"), asked(organisations.header()));
			Row row = Row.of(none.dossier());
			Screen settings = none.screen(DossierScreens.ID, "settings");
			Organisation own = DossierFactory.eINSTANCE.createOrganisation();
			own.setName("Zorggroep Voorbeeld");
			none.run(none.session().edits().add(none.dossier(), Literals.DOSSIER__ORGANISATIONS, own));
			none.run(field(settings, "organisation").set(none.session().edits(), row, own));
			assertEquals(Optional.empty(), organisations.header().next());
			assertTrue(settings.cannotDelete(row).isPresent());
			assertEquals("Nederlands", cell(settings, row, "language").text());
		}
	}

	@Test
	void inADossierThatIsOnlyReadNothingIsAddedOrDeleted() {
		try (OpenedDossier reading = OpenedDossier.readOnly(temp.resolve("read"), "nl", new DossierScreens())
				.settle()) {
			for (Screen screen : ScreenWalk.screens(reading)) {
				assertEquals(Optional.empty(), screen.adds(), screen.title());
				screen.rows().forEach(r -> assertTrue(screen.cannotDelete(r).isPresent(), screen.title()));
				screen.rows().forEach(r -> screen.columns().stream()
						.filter(f -> !(f.type() instanceof FieldType.Derived))
						.forEach(f -> assertTrue(f.locked(r).isPresent(), f.id())));
			}
		}
	}
}
