package org.waarborg.tests.rulescli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Texts;
import org.waarborg.document.internal.WhiteboardDocuments;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.rules.Rules;
import org.waarborg.rules.cli.internal.CheckContribution;
import org.waarborg.rules.cli.internal.DueContribution;
import org.waarborg.rules.cli.internal.RuleContribution;
import org.waarborg.rules.cli.internal.SignalContribution;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;
import org.waarborg.store.internal.DossierStoreImpl;

/** A small dossier with two errors, a point of attention and something to know, and the commands over it. */
final class SampleDossier {

	private SampleDossier() {
	}

	/** Puts the dossier into a new folder. */
	static void create(Path folder) throws StoreException {
		Dossier root = DossierFactory.eINSTANCE.createDossier();
		root.setLanguage("nl");
		Organisation organisation = DossierFactory.eINSTANCE.createOrganisation();
		organisation.setName("Kliniek Voorbeeld; & Co");
		root.getOrganisations().add(organisation);
		root.setOrganisation(organisation);
		person(root, "Eva Example", "eva@example.org");
		person(root, "Daan Voorbeeld", null);
		person(root, "Noor Voorbeeld", null);
		Scope scope = DossierFactory.eINSTANCE.createScope();
		scope.setCode("S-1");
		scope.getTitle().add(Texts.of("nl", "Alles"));
		root.getScopes().add(scope);
		measure(root, "M-1", "Back-up, \"elders\"; é", LocalDate.of(2026, 11, 9), 0);
		measure(root, "M-2", "Sluit de deur", LocalDate.of(2026, 11, 22), 1);
		measure(root, "M-3", "Oefen", LocalDate.of(2026, 11, 30), -1);
		measure(root, "M-4", "Vervang", LocalDate.of(2027, 1, 15), 0);
		measure(root, "M-5", "Ver weg", LocalDate.of(2028, 1, 15), 0);
		try (OpenDossier open = store().create(folder, root)) {
			open.save();
		}
	}

	static DossierStore store() {
		return new DossierStoreImpl(List.of());
	}

	/** The rules of the tests. */
	static Rules rules() {
		RulesComponent rules = new RulesComponent();
		SampleRules sample = new SampleRules();
		rules.addBook(sample);
		rules.addSource(sample);
		return rules;
	}

	/** The commands over these rules. */
	static List<CommandContribution> commands(Rules rules, WhiteboardDocuments documents) {
		ControlSetRegistry registry = Registries.of();
		return List.of(new CheckContribution(store(), rules, registry, documents),
				new DueContribution(store(), rules, registry, documents),
				new RuleContribution(store(), rules, registry, documents),
				new SignalContribution(store(), rules, registry, documents));
	}

	private static void person(Dossier root, String name, String email) {
		Person person = DossierFactory.eINSTANCE.createPerson();
		person.setName(name);
		person.setEmail(email);
		root.getPeople().add(person);
	}

	private static void measure(Dossier root, String code, String title, LocalDate due, int owner) {
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		measure.setCode(code);
		measure.getTitle().add(Texts.of("nl", title));
		measure.setDue(due);
		measure.setOwner(owner < 0 ? null : root.getPeople().get(owner));
		root.getMeasures().add(measure);
	}
}
