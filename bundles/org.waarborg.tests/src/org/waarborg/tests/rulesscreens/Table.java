package org.waarborg.tests.rulesscreens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.rules.internal.DossierDates;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.rules.screens.internal.RulesScreens;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.Target;
import org.waarborg.screen.internal.SessionsComponent;
import org.waarborg.screen.spi.ScreenSource;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.tests.rules.Scenario;

/**
 * An open dossier with the real rules and the screens of signals and due work. Els van Dam is CISO, Bram de Wit has no role; three
 * measures: M-1 of Els, late; M-2 of Bram, in a month; M-3 of nobody. Anna Vertrokken left and is internal auditor still, which has
 * a fix.
 */
final class Table implements AutoCloseable {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	final Deque<Runnable> later = new ArrayDeque<>();
	final SessionsComponent sessions;
	final DossierSession session;
	String me = "";

	Table(Path temp, String language, ControlSetRegistry registry, ScreenSource... sources) {
		this(temp, language, registry, OpenMode.READ_WRITE, root(), sources);
	}

	Table(Path temp, String language, ControlSetRegistry registry, OpenMode mode, Dossier root,
			ScreenSource... sources) {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new DossierRuleBook());
		rules.addBook(new StatementRuleBook());
		rules.addSource(new DossierDates());
		DossierStoreImpl store = Scenario.store();
		sessions = new SessionsComponent(store, registry, rules, () -> TODAY);
		sessions.addSource(new RulesScreens());
		for (ScreenSource source : sources) {
			sessions.addSource(source);
		}
		sessions.start(new Sessions.Setting(language, later::add, temp.resolve("state"), folder -> me));
		Path folder = temp.resolve("dossier");
		try {
			store.create(folder, root).close();
			session = sessions.open(folder, mode);
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	static Dossier root() {
		Dossier root = DossierFactory.eINSTANCE.createDossier();
		root.setLanguage("nl");
		Organisation hospital = DossierFactory.eINSTANCE.createOrganisation();
		hospital.setName("Ziekenhuis De Voorbeeldige Zorg");
		root.getOrganisations().add(hospital);
		root.setOrganisation(hospital);
		Person els = person(root, "Els van Dam");
		person(root, "Bram de Wit");
		RoleAssignment ciso = DossierFactory.eINSTANCE.createRoleAssignment();
		ciso.setPerson(els);
		ciso.setRole(Role.CISO);
		root.getRoleAssignments().add(ciso);
		Person gone = person(root, "Anna Vertrokken");
		gone.setLeftOn(LocalDate.of(2026, 9, 30));
		RoleAssignment auditor = DossierFactory.eINSTANCE.createRoleAssignment();
		auditor.setPerson(gone);
		auditor.setRole(Role.INTERNAL_AUDITOR);
		root.getRoleAssignments().add(auditor);
		measure(root, "M-1", els, LocalDate.of(2026, 11, 1));
		measure(root, "M-2", root.getPeople().get(1), LocalDate.of(2026, 12, 20));
		measure(root, "M-3", null, LocalDate.of(2027, 3, 1));
		return root;
	}

	private static Person person(Dossier root, String name) {
		Person person = DossierFactory.eINSTANCE.createPerson();
		person.setName(name);
		root.getPeople().add(person);
		return person;
	}

	private static void measure(Dossier root, String code, Person owner, LocalDate due) {
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		measure.setCode(code);
		measure.getTitle().add(Texts.of("nl", "Maatregel " + code));
		measure.setOwner(owner);
		measure.setStatus(MeasureStatus.PLANNED);
		measure.setDue(due);
		root.getMeasures().add(measure);
	}

	Table settle() {
		for (Runnable task = later.poll(); task != null; task = later.poll()) {
			task.run();
		}
		return this;
	}

	Dossier dossier() {
		return session.dossier().dossier();
	}

	Measure measure(String code) {
		return dossier().getMeasures().stream().filter(m -> code.equals(m.getCode())).findFirst().orElseThrow();
	}

	Person person(int index) {
		return dossier().getPeople().get(index);
	}

	Screen screen(String key) {
		return session.screen(Target.screen("rules", key)).orElseThrow();
	}

	/** The signals at a measure. */
	List<Signal> at(String code) {
		String id = measure(code).getId();
		return session.signals().signals().stream().filter(s -> s.place().objectId().equals(id)).toList();
	}

	static Cell cell(Screen screen, Row row, String column) {
		return screen.columns().stream().filter(c -> c.id().equals(column)).findFirst().orElseThrow().cell(row);
	}

	/** Headings with their count, and the names of rows. */
	static List<String> seen(GridModel grid) {
		List<String> seen = new ArrayList<>();
		for (int i = 0; i < grid.size(); i++) {
			seen.add(switch (grid.line(i)) {
				case GridModel.Heading heading -> '[' + heading.label() + ' ' + heading.rows() + ']';
				case GridModel.Item item -> grid.screen().name(item.row());
			});
		}
		return seen;
	}

	@Override
	public void close() {
		sessions.open().forEach(sessions::close);
		sessions.deactivate();
	}
}
