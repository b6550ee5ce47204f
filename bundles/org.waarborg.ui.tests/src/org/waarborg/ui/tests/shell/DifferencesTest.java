package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Person;
import org.waarborg.store.OpenDossier;
import org.waarborg.workbench.internal.state.Differences;
import org.waarborg.workbench.internal.state.Differences.Difference;
import org.waarborg.workbench.internal.state.Differences.Kind;

/** What a person is shown before she loads what somebody else wrote, or brings lost changes back. */
class DifferencesTest {

	private Dossier before;

	@BeforeEach
	void dossier() {
		before = DossierFactory.eINSTANCE.createDossier();
		before.setId("_d");
		before.getPeople().add(person("_eva", "Eva de Bruin"));
		before.getPeople().add(person("_bas", "Bas Ravensloot"));
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		measure.setId("_m");
		measure.setCode("M-1");
		measure.getTitle().add(Texts.of("nl", "Kluis"));
		measure.getTitle().get(0).setId("_t");
		measure.setOwner(before.getPeople().get(0));
		before.getMeasures().add(measure);
	}

	@Test
	void theSameHasNoDifferences() {
		assertEquals(List.of(), after(d -> {
		}));
	}

	@Test
	void anotherOrderIsNoDifference() {
		assertEquals(List.of(), after(d -> d.getPeople().add(d.getPeople().remove(0))));
	}

	@Test
	void valuesOwnersAndTextsAreTold() {
		List<Difference> found = after(d -> {
			Measure measure = d.getMeasures().get(0);
			measure.setStatus(MeasureStatus.DONE);
			measure.setOwner(d.getPeople().get(1));
			measure.getTitle().get(0).setValue("Kluis voor beheer");
		});
		assertEquals(3, found.size(), found.toString());
		assertEquals(List.of("Eva de Bruin>Bas Ravensloot", "PROPOSED>DONE", "nl: Kluis>nl: Kluis voor beheer"),
				found.stream().map(f -> f.first() + '>' + f.second()).sorted().toList());
		assertEquals("dossier.waarborg", found.get(0).file());
	}

	@Test
	void whatCameAndWentIsToldOnceWithAllThatIsInIt() {
		List<Difference> found = after(d -> {
			d.getPeople().remove(1);
			Measure measure = DossierFactory.eINSTANCE.createMeasure();
			measure.setId("_new");
			measure.setCode("M-2");
			Note note = DossierFactory.eINSTANCE.createNote();
			note.setId("_note");
			measure.getNotes().add(note);
			d.getMeasures().add(measure);
		});
		assertEquals(List.of(Kind.ADDED, Kind.REMOVED), found.stream().map(Difference::kind).sorted().toList());
		assertEquals(List.of("Bas Ravensloot", "M-2"), found.stream().map(Difference::object).sorted().toList());
	}

	@Test
	void aNoteInsideSomethingOldIsNamedAfterIt() {
		List<Difference> found = after(d -> {
			Note note = DossierFactory.eINSTANCE.createNote();
			note.setId("_note");
			d.getMeasures().get(0).getNotes().add(note);
		});
		assertEquals(List.of("M-1 Kluis › Note"), found.stream().map(Difference::object).toList());
	}

	private List<Difference> after(Consumer<Dossier> change) {
		Dossier after = EcoreUtil.copy(before);
		change.accept(after);
		return new Differences(new Plain()).between(open(before), open(after));
	}

	private static Person person(String id, String name) {
		Person person = DossierFactory.eINSTANCE.createPerson();
		person.setId(id);
		person.setName(name);
		return person;
	}

	private static OpenDossier open(Dossier root) {
		ResourceSet files = new ResourceSetImpl();
		Resource file = new ResourceImpl(URI.createURI("dossier:/dossier.waarborg"));
		file.getContents().add(root);
		files.getResources().add(file);
		return (OpenDossier) Proxy.newProxyInstance(DifferencesTest.class.getClassLoader(),
				new Class<?>[] { OpenDossier.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "resourceSet" -> files;
					case "files" -> List.of("dossier.waarborg");
					case "fileOf" -> "dossier.waarborg";
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	/** Names nothing better than it names itself. */
	private static final class Plain implements Differences.Namer {

		@Override
		public String object(EObject object) {
			return "";
		}

		@Override
		public String feature(EObject object, EStructuralFeature feature) {
			return "";
		}

		@Override
		public String value(EObject object, EStructuralFeature feature, Object value) {
			return "";
		}

		@Override
		public String kind(EObject object) {
			return object.eClass().getName();
		}
	}
}
