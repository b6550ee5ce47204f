package org.waarborg.tests.migration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.internal.StatementDomain;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.internal.DossierStoreImpl;

/**
 * A mental-health institution that does not exist, with a statement over an edition of years ago: every control decided by
 * somebody, with texts, drivers, parts, measures, documents and evidence of its own.
 */
public final class Institution {

	static final String ISO = "iso27001-2013";
	static final String OLD = "statements/vvt-2013.soa";
	private static final DossierFactory D = DossierFactory.eINSTANCE;
	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private final Dossier root = D.createDossier();
	private final Map<String, Person> people = new LinkedHashMap<>();
	private final ControlSetRegistry registry;
	private StatementOfApplicability statement;

	private Institution(ControlSetRegistry registry) {
		this.registry = registry;
		root.setLanguage("nl");
		Organisation care = D.createOrganisation();
		care.setName("Stichting GGZ De Stille Beek");
		root.getOrganisations().add(care);
		root.setOrganisation(care);
		Scope scope = D.createScope();
		scope.getTitle().add(Texts.of("nl", "Alle behandellocaties"));
		root.getScopes().add(scope);
		for (String name : List.of("Ilse Verbeeck", "Omar el Idrissi", "Tjeerd Hoekema")) {
			Person person = D.createPerson();
			person.setName(name);
			root.getPeople().add(person);
			people.put(name, person);
		}
	}

	/** The institution with a statement over these sets, everything decided. */
	public static Institution over(ControlSetRegistry registry, String... sets) {
		Institution result = new Institution(registry);
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("nl", "Verklaring van toepasselijkheid GGZ");
		titles.put("en", "Statement of Applicability, mental health");
		result.statement = StatementDrafts.create(titles, result.root.getScopes().get(0), List.of(sets), registry);
		result.statement.setVersion(7);
		int number = 0;
		for (Decision decision : result.statement.getDecisions()) {
			result.decide(decision, number++);
		}
		return result;
	}

	private void decide(Decision d, int number) {
		String id = d.getControl().control();
		if (!d.isFollowsBase()) {
			d.setApplicability(Applicability.APPLICABLE);
			d.setDecidedBy(person(0));
			d.setInRole(Role.CISO);
			d.setDecidedOn(LocalDate.of(2019, 5, 6));
			d.getInclusion().add(Texts.of("nl", "Motivatie van " + id + ": R-" + (100 + number)));
			d.getInclusion().add(translation("en", "Reason of " + id, d.getInclusion()));
			Driver driver = S.createDriver();
			driver.setKind(DriverKind.RISK);
			driver.getText().add(Texts.of("nl", "Risico achter " + id));
			d.getDrivers().add(driver);
			Driver law = S.createDriver();
			law.setKind(DriverKind.LAW);
			law.setRequirement(requirement());
			d.getDrivers().add(law);
			d.setOwner(person(1));
		}
		d.getRealisation().add(Texts.of("nl", "Zo doen wij " + id + ".\nTweede regel van " + id));
		Part part = d.getParts().get(0);
		part.setImplementation(Implementation.IMPLEMENTED);
		part.getText().add(Texts.of("nl", "Deel van " + id));
		part.getMeasures().add(measure(id));
		part.getDocuments().add(document(id));
		part.getEvidence().add(evidence(id));
		if (number % 10 == 0) {
			Note note = D.createNote();
			note.setText("Opmerking bij " + id);
			note.setAuthor(person(2));
			note.setOn(LocalDate.of(2020, 1, 2));
			d.getNotes().add(note);
			Exemption exemption = D.createExemption();
			exemption.setCode("O-" + number);
			root.getExemptions().add(exemption);
			d.getExemptions().add(exemption);
			d.setNextReview(LocalDate.of(2027, 1, 1 + number % 28));
		}
	}

	private static LocalText translation(String language, String value, List<LocalText> of) {
		LocalText text = Texts.of(language, value);
		text.setSourceHash(Texts.hash(of.get(0).getValue()));
		return text;
	}

	private Requirement requirement() {
		if (root.getRequirements().isEmpty()) {
			Requirement law = D.createRequirement();
			law.setSource("AVG");
			law.setArticle("32");
			root.getRequirements().add(law);
		}
		return root.getRequirements().get(0);
	}

	private Measure measure(String id) {
		Measure measure = D.createMeasure();
		measure.setCode("M-" + id);
		root.getMeasures().add(measure);
		return measure;
	}

	private Document document(String id) {
		Document document = D.createDocument();
		document.setCode("DOC-" + id);
		root.getDocuments().add(document);
		return document;
	}

	private Evidence evidence(String id) {
		Evidence evidence = D.createEvidence();
		evidence.setCode("B-" + id);
		root.getEvidence().add(evidence);
		return evidence;
	}

	Person person(int index) {
		return List.copyOf(people.values()).get(index);
	}

	/** The decision on a control of the old statement. */
	Decision at(String control) {
		return at(statement, control);
	}

	/** The decision on a control, by its id. */
	public static Decision at(StatementOfApplicability statement, String control) {
		return statement.getDecisions().stream().filter(d -> d.getControl().control().equals(control)).findFirst()
				.orElseThrow(() -> new AssertionError("no decision on " + control));
	}

	/** The decision on a control, by reference. */
	static Decision at(StatementOfApplicability statement, ControlRef control) {
		return Decisions.find(statement, control).orElseThrow();
	}

	/** Excludes controls, each with its reason. */
	public Institution excluding(String... controls) {
		for (String control : controls) {
			Decision d = at(control);
			d.setApplicability(Applicability.NOT_APPLICABLE);
			d.getInclusion().clear();
			d.getDrivers().clear();
			d.getExclusion().add(Texts.of("nl", "Uitgesloten " + control + ": hebben wij niet"));
			d.getParts().get(0).setImplementation(Implementation.UNKNOWN);
		}
		return this;
	}

	StatementOfApplicability statement() {
		return statement;
	}

	Dossier root() {
		return root;
	}

	ControlSetRegistry registry() {
		return registry;
	}

	/** Writes it into a folder and leaves it open; what is in the folder are other objects with the same ids. */
	public OpenDossier save(Path folder) throws StoreException {
		Identifiers.ensureIds(root);
		Identifiers.ensureIds(statement);
		OpenDossier dossier = new DossierStoreImpl(List.of(new StatementDomain())).create(folder, root);
		List<EObject> all = new ArrayList<>(List.of(statement));
		statement.eAllContents().forEachRemaining(all::add);
		all.forEach(o -> o.eClass().getEAllReferences().stream().filter(r -> !r.isContainment())
				.forEach(r -> retarget(o, r, dossier)));
		dossier.addFile(OLD, statement);
		dossier.save();
		dossier.editingDomain().getCommandStack().flush();
		return dossier;
	}

	private static void retarget(EObject object, EReference reference, OpenDossier dossier) {
		if (object.eGet(reference) instanceof List<?> list) {
			List<EObject> found = list.stream().map(o -> there((EObject) o, dossier)).toList();
			if (!found.isEmpty()) {
				object.eSet(reference, found);
			}
		} else if (object.eGet(reference) instanceof EObject one) {
			object.eSet(reference, there(one, dossier));
		}
	}

	private static EObject there(EObject object, OpenDossier dossier) {
		return dossier.find(((Identified) object).getId()).orElse(object);
	}

	static OpenDossier open(Path folder) throws StoreException {
		return new DossierStoreImpl(List.of(new StatementDomain())).open(folder, OpenMode.READ_WRITE);
	}

	/** Every text that an object and what it contains hold in the languages of people. */
	static Set<String> texts(EObject object) {
		List<EObject> all = new ArrayList<>(List.of(object));
		object.eAllContents().forEachRemaining(all::add);
		Set<String> texts = new LinkedHashSet<>();
		for (EObject one : all) {
			if (one instanceof LocalText text && text.getValue() != null) {
				texts.add(text.getValue());
			} else if (one instanceof Note note) {
				texts.add(note.getText());
			}
		}
		return texts;
	}
}
