package org.waarborg.tests.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.waarborg.assurance.internal.AssuranceDomain;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.risk.internal.RiskDomain;
import org.waarborg.rules.CheckRequest;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.internal.DossierFolder;
import org.waarborg.store.internal.DossierStoreImpl;
import org.waarborg.store.internal.RealFileOps;

/**
 * A dossier for one example of a rule: opened by the real store from a folder of its own, so small that nobody has to
 * look anything up, and fixed in time. It is changed by hand, without commands; objects get their ids when it is looked
 * at. What it starts with is meant to be faultless as far as it goes: Dutch, one organisation that owns the dossier, one
 * person, one scope.
 */
public final class Scenario implements AutoCloseable {

	/** The day of all examples. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	/** Where {@link #statement()} lies. */
	public static final String STATEMENT = "statements/one.soa";

	private final OpenDossier open;
	private final List<ControlSet> sets = new ArrayList<>();
	private final List<Object> services = new ArrayList<>();
	private List<EObject> places = List.of();
	private int expected = 1;
	private ControlSetRegistry registry;

	/**
	 * Creates the dossier.
	 *
	 * @param folder a folder that does not exist yet
	 */
	public Scenario(Path folder) {
		try {
			DossierStoreImpl store = store();
			store.create(folder, root()).close();
			open = store.open(folder, OpenMode.READ_WRITE);
		} catch (StoreException e) {
			throw new IllegalStateException("The dossier of the example could not be made", e);
		}
	}

	/** A store with the domains that exist, on a disk that does not wait. */
	public static DossierStoreImpl store() {
		return new DossierStoreImpl(List.of(new StatementDomain(), new RiskDomain(), new AssuranceDomain()), new Disk(),
				DossierFolder.MAX_FILE_SIZE);
	}

	private static Dossier root() {
		Dossier root = DossierFactory.eINSTANCE.createDossier();
		root.setLanguage("nl");
		Organisation hospital = DossierFactory.eINSTANCE.createOrganisation();
		hospital.setName("Ziekenhuis De Voorbeeldige Zorg");
		root.getOrganisations().add(hospital);
		root.setOrganisation(hospital);
		Person person = DossierFactory.eINSTANCE.createPerson();
		person.setName("Aïsha van der Meer");
		person.setFunction("CISO");
		root.getPeople().add(person);
		Scope scope = DossierFactory.eINSTANCE.createScope();
		scope.getTitle().add(Texts.of("nl", "Hele ziekenhuis"));
		scope.setOwner(person);
		root.getScopes().add(scope);
		return root;
	}

	/** The open dossier. */
	public OpenDossier open() {
		return open;
	}

	/** Its root. */
	public Dossier dossier() {
		return open.dossier();
	}

	/** The day that rules reckon from. */
	@SuppressWarnings("static-method")
	public LocalDate today() {
		return TODAY;
	}

	/** The organisation that the dossier belongs to. */
	public Organisation organisation() {
		return dossier().getOrganisation();
	}

	/** The one person that is there from the start. */
	public Person person() {
		return dossier().getPeople().get(0);
	}

	/** A further person. */
	public Person person(String name) {
		Person person = DossierFactory.eINSTANCE.createPerson();
		person.setName(name);
		dossier().getPeople().add(person);
		return person;
	}

	/** The scope that is there from the start. */
	public Scope scope() {
		return dossier().getScopes().get(0);
	}

	/** A statement for the scope; made when it is first asked for, with a title and an owner and without decisions. */
	public StatementOfApplicability statement() {
		return open.roots(StatementOfApplicability.class).stream().filter(s -> open.fileOf(s).equals(STATEMENT))
				.findFirst().orElseGet(() -> statement(STATEMENT));
	}

	/**
	 * A new statement for the scope, with a title and an owner and without decisions.
	 *
	 * @param path for example {@code statements/two.soa}
	 */
	public StatementOfApplicability statement(String path) {
		StatementOfApplicability statement = StatementFactory.eINSTANCE.createStatementOfApplicability();
		statement.getTitle().add(Texts.of("nl", "Verklaring van toepasselijkheid"));
		statement.setScope(scope());
		statement.setOwner(person());
		return file(path, statement);
	}

	/**
	 * A new file of the dossier.
	 *
	 * @param path path inside the dossier
	 * @param root its root
	 * @return the root
	 */
	public <T extends EObject> T file(String path, T root) {
		open.addFile(path, root);
		return root;
	}

	/** A new decision of {@link #statement()}, with nothing in it but its control ({@code set#control}). */
	public Decision decision(String control) {
		Decision decision = StatementFactory.eINSTANCE.createDecision();
		decision.setControl(ControlRef.parse(control));
		statement().getDecisions().add(decision);
		return decision;
	}

	/** Makes {@link #statement()} cover a control set, in the version that is installed. */
	public UsedControlSet uses(String set) {
		UsedControlSet used = StatementFactory.eINSTANCE.createUsedControlSet();
		used.setSet(set);
		used.setVersion("1.0.0");
		statement().getControlSets().add(used);
		return used;
	}

	/**
	 * Installs control sets; {@link org.waarborg.tests.support.CatalogBuilder} builds them. Rules find them as a
	 * {@link ControlSetRegistry}, which is there without any set too.
	 */
	public Scenario controlSets(ControlSet... installed) {
		sets.addAll(Arrays.asList(installed));
		registry = null;
		return this;
	}

	/** The control sets that are installed. */
	public ControlSetRegistry registry() {
		if (registry == null) {
			registry = Registries.of(sets.toArray(ControlSet[]::new));
		}
		return registry;
	}

	/** A service or object that rules ask their context for, before those that are always there. */
	public Scenario with(Object service) {
		services.add(service);
		return this;
	}

	/** How many signals of the rule a firing example has; one, unless something else is said. */
	public Scenario expect(int signals) {
		expected = signals;
		places = List.of();
		return this;
	}

	/** At which objects the signals of the rule in a firing example are, one each, in any order. */
	public Scenario expectAt(EObject... objects) {
		expected = objects.length;
		places = List.of(objects);
		return this;
	}

	/** Does something for each of some numbers, from 1: for examples with many of a kind. */
	public Scenario times(int count, Consumer<Integer> step) {
		for (int i = 1; i <= count; i++) {
			step.accept(Integer.valueOf(i));
		}
		return this;
	}

	int expected() {
		return expected;
	}

	List<String> expectedPlaces() {
		return places.stream().map(o -> ((Identified) o).getId()).sorted().toList();
	}

	/**
	 * The request for a check as things are now; everything gets its id.
	 *
	 * @param language the language of the check
	 * @param further  further services, after those of the example
	 */
	public CheckRequest request(String language, Collection<?> further) {
		for (Resource resource : open.resourceSet().getResources()) {
			resource.getContents().forEach(Identifiers::ensureIds);
		}
		List<Object> context = new ArrayList<>(services);
		context.addAll(further);
		context.add(registry());
		return new CheckRequest(open, language, TODAY, context);
	}

	@Override
	public void close() {
		open.close();
	}

	/** The real disk without waiting for it to be sure. */
	private static final class Disk extends RealFileOps {

		@Override
		public void sync(Path file) {
			// Only time would pass.
		}

		@Override
		public void syncFolder(Path folder) {
			// Only time would pass.
		}

		@Override
		public void pause(long milliseconds) {
			// Only time would pass.
		}
	}
}
