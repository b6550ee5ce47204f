package org.waarborg.tests.screen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.internal.SessionsComponent;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.tests.rules.Scenario;

/**
 * Open dossiers in front of a person, by real stores and rules. What shall happen later happens in {@link #settle}. The dossier of
 * {@link #sample} has two people, three documents, of which DOC-9 has versions, and five measures:
 * <pre>
 * M-5.9   Logboeken bewaren      Aïsha  planned      2026-12-01   DOC-31
 * M-5.10  Tweede factor          Bram   in progress  2026-11-01
 * M-5.2   Sleutels beheren       Aïsha  done         -            DOC-9, DOC-31
 * M-1     Beëindiging regelen    -      proposed     2027-01-15
 * M-20    Noodstroom beproeven   Bram   cancelled    -
 * </pre>
 */
final class Bench implements AutoCloseable {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	final DossierStoreImpl store = Scenario.store();
	final RulesComponent rules = new RulesComponent();
	final ControlSetRegistry registry = Registries.of();
	final Queue<Runnable> later = new ArrayDeque<>();
	final TestScreens screens = new TestScreens();
	LocalDate today = TODAY;
	final SessionsComponent sessions = new SessionsComponent(store, registry, rules, () -> today);
	DossierSession session;

	/** Begins to work, with nothing open. */
	Bench(Path state) {
		rules.addBook(new ScreenRules());
		sessions.addSource(screens);
		sessions.start(new Sessions.Setting("nl", later::add, state));
	}

	/** The sample in a new folder, opened and checked. */
	static Bench sample(Path temp) throws StoreException {
		Bench bench = new Bench(temp.resolve("state"));
		bench.create(temp.resolve("dossier"), sampleRoot());
		bench.open(temp.resolve("dossier"), OpenMode.READ_WRITE);
		bench.settle();
		return bench;
	}

	void create(Path folder, Dossier root) throws StoreException {
		store.create(folder, root).close();
	}

	DossierSession open(Path folder, OpenMode mode) throws StoreException {
		session = sessions.open(folder, mode);
		return session;
	}

	/** What shall happen later happens. */
	void settle() {
		while (!later.isEmpty()) {
			later.remove().run();
		}
	}

	Dossier dossier() {
		return session.dossier().dossier();
	}

	Measure measure(String code) {
		return dossier().getMeasures().stream().filter(m -> m.getCode().equals(code)).findFirst().orElseThrow();
	}

	Document document(String code) {
		return dossier().getDocuments().stream().filter(m -> m.getCode().equals(code)).findFirst().orElseThrow();
	}

	Person person(int index) {
		return dossier().getPeople().get(index);
	}

	String id(String code) {
		return measure(code).getId();
	}

	TestScreens.Measures measures() {
		return (TestScreens.Measures) session.screen(TestScreens.MEASURE_SCREEN).orElseThrow();
	}

	TestScreens.Documents documents() {
		return (TestScreens.Documents) session.screen(TestScreens.DOCUMENT_SCREEN).orElseThrow();
	}

	FormModel form(TestScreens.Measures screen, String... codes) {
		return new FormModel(session, screen, Arrays.stream(codes).map(this::id).toList());
	}

	/** A grid as one sees it: codes, and headings in brackets with their count. */
	static List<String> seen(GridModel grid) {
		List<String> seen = new ArrayList<>();
		for (int i = 0; i < grid.size(); i++) {
			seen.add(switch (grid.line(i)) {
				case GridModel.Heading heading -> (heading.expanded() ? "[" : "[+") + heading.label() + ' '
						+ heading.rows() + ']';
				case GridModel.Item item -> code(item.row());
			});
		}
		return seen;
	}

	static List<String> codes(List<Row> rows) {
		return rows.stream().map(Bench::code).toList();
	}

	static String code(Row row) {
		return ((org.waarborg.dossier.Element) row.subject()).getCode();
	}

	static Dossier sampleRoot() {
		Dossier root = DossierFactory.eINSTANCE.createDossier();
		root.setLanguage("nl");
		Organisation hospital = DossierFactory.eINSTANCE.createOrganisation();
		hospital.setName("Ziekenhuis De Voorbeeldige Zorg");
		root.getOrganisations().add(hospital);
		root.setOrganisation(hospital);
		for (String name : List.of("Aïsha van der Meer", "Bram de Wit")) {
			Person person = DossierFactory.eINSTANCE.createPerson();
			person.setName(name);
			root.getPeople().add(person);
		}
		for (String code : List.of("DOC-9", "DOC-31", "DOC-100")) {
			Document document = DossierFactory.eINSTANCE.createDocument();
			document.setCode(code);
			document.getTitle().add(Texts.of("nl", "Beleid " + code));
			root.getDocuments().add(document);
		}
		version(root.getDocuments().get(0), "1.0", LocalDate.of(2025, 3, 1));
		version(root.getDocuments().get(0), "2.0", null);
		measure(root, "M-5.9", "Logboeken bewaren", 0, MeasureStatus.PLANNED, LocalDate.of(2026, 12, 1), 1);
		measure(root, "M-5.10", "Tweede factor", 1, MeasureStatus.IN_PROGRESS, LocalDate.of(2026, 11, 1));
		measure(root, "M-5.2", "Sleutels beheren", 0, MeasureStatus.DONE, null, 0, 1);
		measure(root, "M-1", "Beëindiging regelen", -1, MeasureStatus.PROPOSED, LocalDate.of(2027, 1, 15));
		measure(root, "M-20", "Noodstroom beproeven", 1, MeasureStatus.CANCELLED, null);
		return root;
	}

	private static void version(Document document, String number, LocalDate date) {
		DocumentVersion version = DossierFactory.eINSTANCE.createDocumentVersion();
		version.setVersion(number);
		version.setDate(date);
		document.getVersions().add(version);
	}

	static Measure measure(Dossier root, String code, String title, int owner, MeasureStatus status, LocalDate due,
			int... documents) {
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		measure.setCode(code);
		measure.getTitle().add(Texts.of("nl", title));
		measure.setOwner(owner < 0 ? null : root.getPeople().get(owner));
		measure.setStatus(status);
		measure.setDue(due);
		Arrays.stream(documents).forEach(d -> measure.getDocuments().add(root.getDocuments().get(d)));
		root.getMeasures().add(measure);
		return measure;
	}

	@Override
	public void close() {
		sessions.open().forEach(sessions::close);
	}
}
