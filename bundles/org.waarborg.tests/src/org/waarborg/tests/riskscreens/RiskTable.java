package org.waarborg.tests.riskscreens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.Registries;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.internal.rules.RiskRuleBook;
import org.waarborg.risk.screens.internal.RiskScreens;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Sessions;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.internal.SessionsComponent;
import org.waarborg.screen.task.Task;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.tests.risk.Risks;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.screenfields.ScreenWalk;

/**
 * A dossier with one register in front of a person, by the real session and rules. It has the people Aïsha and Bram, the scopes
 * Ziekenhuis and Kliniek, and the asset EPD.
 */
final class RiskTable implements AutoCloseable {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	/** Id of the person in front of the screen; empty when nobody said. */
	String me = "";
	private final Deque<Runnable> later = new ArrayDeque<>();
	private final SessionsComponent sessions;
	private final String register;
	final DossierSession session;

	/** A register that is put together before it is opened. */
	RiskTable(Path temp, RiskRegister risks, BiConsumer<Dossier, RiskRegister> more) {
		Dossier root = DossierFactory.eINSTANCE.createDossier();
		root.setLanguage("nl");
		for (String name : List.of("Aïsha van der Meer", "Bram de Wit")) {
			Person person = DossierFactory.eINSTANCE.createPerson();
			person.setName(name);
			root.getPeople().add(person);
		}
		for (String name : List.of("Ziekenhuis", "Kliniek")) {
			Scope scope = DossierFactory.eINSTANCE.createScope();
			scope.getTitle().add(Texts.of("nl", name));
			root.getScopes().add(scope);
		}
		Asset asset = DossierFactory.eINSTANCE.createAsset();
		asset.setCode("BM-01");
		asset.getTitle().add(Texts.of("nl", "EPD"));
		root.getAssets().add(asset);
		try {
			Path folder = temp.resolve("dossier");
			try (OpenDossier made = Scenario.store().create(folder, root)) {
				made.addFile("risks/r.risk", risks);
				more.accept(made.dossier(), risks);
				made.save();
			}
			register = risks.getId();
			RulesComponent rules = new RulesComponent();
			rules.addBook(new RiskRuleBook());
			sessions = new SessionsComponent(Scenario.store(), Registries.of(), rules, () -> TODAY);
			sessions.addSource(new RiskScreens());
			sessions.start(new Sessions.Setting("nl", later::add, temp.resolve("state"), f -> me));
			session = sessions.open(folder, OpenMode.READ_WRITE);
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
		settle();
	}

	RiskTable(Path temp, RiskRegister risks) {
		this(temp, risks, (d, r) -> {
			// as it is
		});
	}

	RiskTable settle() {
		for (Runnable task = later.poll(); task != null; task = later.poll()) {
			task.run();
		}
		return this;
	}

	/** Who is in front of the screen from now on. */
	void me(int person) {
		me = person(person).getId();
		sessions.tick();
	}

	Person person(int index) {
		return session.dossier().dossier().getPeople().get(index);
	}

	RiskRegister register() {
		return (RiskRegister) session.dossier().find(register).orElseThrow();
	}

	Screen screen() {
		return session.screen(Target.screen("risk", register)).orElseThrow();
	}

	Risk risk(String code) {
		return register().getRisks().stream().filter(r -> code.equals(r.getCode())).findFirst().orElseThrow();
	}

	FormModel form(String... codes) {
		List<String> ids = new ArrayList<>();
		for (String code : codes) {
			ids.add(risk(code).getId());
		}
		return new FormModel(session, screen(), ids);
	}

	/** A field of a form as it is now. */
	static Field field(FormModel form, String id) {
		return ScreenWalk.fields(form.sections()).stream().filter(f -> f.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no " + id + " in " + ScreenWalk
						.fields(form.sections()).stream().map(Field::id).toList()));
	}

	static String reads(Screen screen, Row row, String column) {
		return ScreenWalk.fields(screen.sections()).stream().filter(f -> f.id().equals(column)).findFirst()
				.orElseThrow()
				.cell(row).text();
	}

	/** What a picture or header asked the face to do. */
	static final class Asked implements Surface {

		final List<String> only = new ArrayList<>();
		final List<Target> shown = new ArrayList<>();

		@Override
		public void show(Target target) {
			shown.add(target);
		}

		@Override
		public void only(String grouping, String group) {
			only.add(grouping + '=' + group);
		}

		@Override
		public void start(Task task) {
			throw new AssertionError("no task is expected");
		}
	}

	static RiskRegister small() {
		RiskRegister register = Risks.register();
		Risks.risk(register, "R-001", 4, 5, 3);
		Risks.risk(register, "R-002", 2, 1, 2);
		Risks.risk(register, "R-003");
		return register;
	}

	@Override
	public void close() {
		sessions.close(session);
	}
}
