package org.waarborg.tests.screenfields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.document.Status;
import org.waarborg.dossier.Activity;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Person;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.screen.fields.Codes;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.FeatureField.Made;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.fields.Making;

/** Fields from features of the model: how they read, what they set, what one can choose. */
class FieldsTest {

	@TempDir
	Path temp;

	private OpenedDossier opened;
	private Fields fields;

	@BeforeEach
	void open() {
		opened = OpenedDossier.example(temp, "nl");
		fields = Fields.of(opened.session());
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private Row measure() {
		return Row.of(opened.dossier().getMeasures().getFirst());
	}

	private void set(Field field, Row row, Object value) {
		opened.run(field.set(opened.session().edits(), row, value));
	}

	private Person person(String name, LocalDate left) {
		Person person = DossierFactory.eINSTANCE.createPerson();
		person.setName(name);
		person.setLeftOn(left);
		opened.run(opened.session().edits().add(opened.dossier(), Literals.DOSSIER__PEOPLE, person));
		return person;
	}

	private static Choices choices(Field field) {
		return switch (field.type()) {
			case FieldType.Reference one -> one.choices();
			case FieldType.References many -> many.choices();
			default -> throw new AssertionError(field.type());
		};
	}

	private static List<String> labels(List<Option> options) {
		return options.stream().map(Option::label).toList();
	}

	@Test
	void theTypeFollowsTheFeature() {
		assertEquals(new FieldType.Text(1), fields.field(Literals.ELEMENT__CODE).type());
		assertEquals(new FieldType.Translated(4), fields.field(Literals.MEASURE__DESCRIPTION).lines(4).type());
		assertEquals(new FieldType.Day(), fields.field(Literals.MEASURE__DUE).type());
		assertEquals(new FieldType.Duration(), fields.field(Literals.ACTIVITY__PERIOD).type());
		assertEquals(new FieldType.Number(), fields.field(Literals.OCCURRENCE__POPULATION_TOTAL).type());
		assertTrue(fields.field(Literals.MEASURE__STATUS).type() instanceof FieldType.Choice c
				&& c.options().size() == MeasureStatus.values().length && !c.clearable());
		assertTrue(fields.field(Literals.ORGANISATION__KINDS).type() instanceof FieldType.Several);
		assertTrue(fields.field(Literals.ELEMENT__OWNER).type() instanceof FieldType.Reference);
		assertTrue(fields.field(Literals.MEASURE__DOCUMENTS).type() instanceof FieldType.References);
		assertTrue(fields.field(Literals.EXEMPTION__CONTROLS).type() instanceof FieldType.References);
		assertTrue(fields.field(Literals.REQUIREMENT__REFERENCE).type() instanceof FieldType.Reference);
		assertTrue(fields.field(Literals.DOCUMENT__VERSIONS).type() instanceof FieldType.Children);
	}

	@Test
	void controlsAreChosenFromControlsAndPointsFromChecklists() {
		assertEquals(Set.of(ControlSetKind.CHECKLIST), kinds(Literals.ANSWER__POINT));
		assertEquals(Set.of(ControlSetKind.REQUIREMENTS), kinds(Literals.REQUIREMENT__REFERENCE));
		for (EStructuralFeature feature : List.of(Literals.EXEMPTION__CONTROLS, Literals.FOLLOW_UP__CONTROLS)) {
			assertEquals(Set.of(ControlSetKind.CONTROLS, ControlSetKind.CLAUSES, ControlSetKind.REQUIREMENTS),
					kinds(feature));
		}
		// What is typed finds those alone too, although threats and points say it as well.
		List<Option> cloud = choices(fields.field(Literals.EXEMPTION__CONTROLS)).find(measure(), "cloud", 50);
		assertFalse(cloud.isEmpty());
		assertEquals(List.of(), cloud.stream().map(o -> (ControlRef) o.value())
				.filter(r -> r.set().equals("threats-care") || r.set().startsWith("cloud-")).toList());
		assertEquals(3, choices(fields.field(Literals.EXEMPTION__CONTROLS)).find(measure(), "e", 3).size());
	}

	/** Of what is offered when nothing is typed. */
	private Set<ControlSetKind> kinds(EStructuralFeature feature) {
		return choices(fields.field(feature)).find(measure(), "", 5000).stream().map(o -> (ControlRef) o.value())
				.map(r -> opened.session().controlSets().header(r.set()).orElseThrow().kind())
				.collect(Collectors.toSet());
	}

	@Test
	void aClassMayCallAnInheritedFeatureItsOwnWay() {
		assertEquals("Titel", fields.field(Literals.ELEMENT__TITLE).label());
		assertEquals("Korte naam", fields.field(Literals.ORGANISATION, Literals.ELEMENT__TITLE).label());
		assertEquals("Titel", fields.field(Literals.ASSET, Literals.ELEMENT__TITLE).label());
	}

	@Test
	void cellsReadAsPeopleSpeak() {
		Row row = measure();
		set(fields.field(Literals.MEASURE__DUE), row, LocalDate.of(2026, 11, 21));
		assertEquals("21 nov 2026", fields.field(Literals.MEASURE__DUE).cell(row).text());
		set(fields.field(Literals.MEASURE__STATUS), row, MeasureStatus.IN_PROGRESS);
		Cell status = fields.field(Literals.MEASURE__STATUS)
				.status(MeasureStatus.class, s -> s == MeasureStatus.IN_PROGRESS ? Status.UNDER_WAY : null).cell(row);
		assertEquals("in uitvoering", status.text());
		assertEquals(Optional.of(Status.UNDER_WAY), status.status());
		Row activity = Row.of(opened.dossier().getActivities().getFirst());
		set(fields.field(Literals.ACTIVITY__PERIOD), activity, Period.of(1, 6, 14));
		assertEquals("1 jaar 6 maanden 2 weken", fields.field(Literals.ACTIVITY__PERIOD).cell(activity).text());
		set(fields.field(Literals.ACTIVITY__PERIOD), activity, Period.ofMonths(1));
		assertEquals("1 maand", fields.field(Literals.ACTIVITY__PERIOD).cell(activity).text());
		set(fields.field(Literals.MEASURE__DESCRIPTION), row, new Translation("nl", "Eerst dit\nen dan dat"));
		assertEquals("Eerst dit en dan dat", fields.field(Literals.MEASURE__DESCRIPTION).cell(row).text());
	}

	@Test
	void whoLeftIsSaidToHaveLeftAndIsFoundLast() {
		Person left = person("Aad Aarden", LocalDate.of(2026, 5, 1));
		Person here = person("Zwaan Aarden", null);
		Field owner = fields.field(Literals.ELEMENT__OWNER);
		set(owner, measure(), left);
		assertEquals("Aad Aarden (vertrokken)", owner.cell(measure()).text());
		List<Option> found = choices(owner).find(measure(), "aarden", 10);
		assertEquals(List.of("Zwaan Aarden", "Aad Aarden (vertrokken)"), labels(found));
		assertEquals(here, found.getFirst().value());
	}

	@Test
	void peopleAreFoundByWhatOneRemembers() {
		Person jose = person("José Ïngveld", null);
		Field owner = fields.field(Literals.ELEMENT__OWNER);
		opened.run(opened.session().edits().set(jose, Literals.PERSON__EMAIL, "j.ingveld@umc-voorbeeld.example"));
		opened.run(opened.session().edits().set(jose, Literals.PERSON__FUNCTION, "Hoofd poortjes"));
		for (String query : List.of("jose", "INGVELD", "veld jos", "j.ing", "poortjes", "hoofd ingv")) {
			assertEquals(List.of("José Ïngveld"), labels(choices(owner).find(measure(), query, 10)), query);
		}
		assertEquals("Hoofd poortjes", choices(owner).describe(jose).detail());
		List<Option> ciso = choices(owner).find(measure(), "ciso", 10);
		assertFalse(ciso.isEmpty(), "by role");
		assertEquals(3, choices(owner).find(measure(), "", 3).size());
		assertEquals(List.of(), choices(owner).find(measure(), "qqzz", 3));
	}

	@Test
	void elementsAreFoundByCodeAndByTitleInEveryLanguage() {
		Document document = opened.dossier().getDocuments().get(4);
		opened.run(opened.session().edits().setText(document.getTitle(), "en", "Peculiar handbook"));
		Choices found = choices(fields.field(Literals.MEASURE__DOCUMENTS));
		assertEquals(document, found.find(measure(), "peculiar", 5).getFirst().value());
		assertEquals(document,
				found.find(measure(), document.getCode().toLowerCase(java.util.Locale.ROOT), 5).getFirst().value());
	}

	@Test
	void aThingIsNoPartOfItself() {
		Asset whole = opened.dossier().getAssets().getFirst();
		Asset part = opened.dossier().getAssets().get(1);
		Asset small = opened.dossier().getAssets().get(2);
		Field parent = fields.field(Literals.ASSET__PARENT);
		set(parent, Row.of(whole), null);
		set(parent, Row.of(part), whole);
		set(parent, Row.of(small), part);
		List<Object> offered = choices(parent).find(Row.of(whole), "", 1000).stream().map(Option::value).toList();
		assertFalse(offered.contains(whole));
		assertFalse(offered.contains(part));
		assertFalse(offered.contains(small));
		assertTrue(choices(parent).find(Row.of(small), "", 1000).stream().anyMatch(o -> o.value() == whole));
	}

	@Test
	void somebodyNewIsMadeWhileChoosingAndUndoneInOneStep() {
		Choices owner = choices(fields.field(Literals.ELEMENT__OWNER));
		assertEquals("Nieuwe persoon", owner.creates());
		int before = opened.dossier().getPeople().size();
		Choices.Made made = owner.create(" Noor Nieuwkomer ");
		assertEquals("Noor Nieuwkomer", ((Person) made.value()).getName());
		assertEquals(before, opened.dossier().getPeople().size(), "nobody is there before it is chosen");
		opened.run(made.command());
		assertEquals(made.value(), opened.dossier().getPeople().getLast());
		opened.session().undo();
		assertEquals(before, opened.dossier().getPeople().size());
		Document document = (Document) choices(fields.field(Literals.MEASURE__DOCUMENTS)).create("Nieuw beleid")
				.value();
		assertEquals("DOC-33", document.getCode());
		assertEquals("DOC-33 Nieuw beleid", fields.name(document));
		Choices assets = choices(fields.field(Literals.ASSET__PARENT));
		assertEquals("", assets.creates());
		assertThrows(UnsupportedOperationException.class, () -> assets.create("x"));
	}

	@Test
	void controlsAreFoundByNumber() {
		FeatureField controls = fields.field(Literals.EXEMPTION__CONTROLS);
		List<Option> found = choices(controls).find(measure(), "8.13", 5);
		assertFalse(found.isEmpty());
		assertTrue(found.getFirst().label().startsWith("8.13"), found.toString());
		assertTrue(found.getFirst().value() instanceof ControlRef);
		assertFalse(choices(controls).find(measure(), "", 5).isEmpty());
		assertEquals("Normenset weg-1 is niet geïnstalleerd",
				choices(controls).describe(new ControlRef("weg-1", "A.1")).detail());
	}

	@Test
	void aListKeepsWhatStays() {
		FeatureField evidence = fields.field(Literals.MEASURE__EVIDENCE);
		List<Evidence> all = opened.dossier().getEvidence();
		set(evidence, measure(), List.of(all.get(0), all.get(1), all.get(2)));
		Command command = evidence.set(opened.session().edits(), measure(),
				List.of(all.get(3), all.get(2), all.get(0)));
		opened.run(command);
		assertEquals(List.of(all.get(3), all.get(2), all.get(0)), evidence.value(measure()));
		opened.session().undo();
		assertEquals(List.of(all.get(0), all.get(1), all.get(2)), evidence.value(measure()));
		opened.session().redo();
		assertEquals(List.of(all.get(3), all.get(2), all.get(0)), evidence.value(measure()));
		assertEquals(IdentityCommand.INSTANCE,
				evidence.set(opened.session().edits(), measure(), List.of(all.get(3), all.get(2), all.get(0))));
		Cell cell = evidence.cell(measure());
		assertEquals(List.of(all.get(3).getCode(), all.get(2).getCode(), all.get(0).getCode()), cell.chips());
		assertTrue(cell.text().contains(fields.name(all.get(2))));
	}

	@Test
	void aTranslationOfAnOlderTextIsOutdated() {
		FeatureField description = fields.field(Literals.MEASURE__DESCRIPTION);
		set(description, measure(), new Translation("nl", "Eerst"));
		set(description, measure(), new Translation("en", "First"));
		set(description, measure(), new Translation("nl", "Later"));
		Translations now = (Translations) description.value(measure());
		assertEquals("nl", now.source());
		assertEquals("First", now.in("en"));
		assertEquals(List.of("en"), now.outdated());
		set(description, measure(), new Translation("en", " "));
		assertEquals("", ((Translations) description.value(measure())).in("en"));
	}

	@Test
	void aMovedDateIsKeptInTheSameStep() {
		FeatureField due = fields.field(Literals.MEASURE__DUE).keeping(Literals.MEASURE__MOVES);
		Measure measure = opened.dossier().getMeasures().getFirst();
		int before = measure.getMoves().size();
		LocalDate first = LocalDate.of(2027, 1, 15);
		set(fields.field(Literals.MEASURE__DUE), measure(), first);
		set(due, measure(), first.plusMonths(2));
		assertEquals(before + 1, measure.getMoves().size());
		assertEquals(first, measure.getMoves().getLast().getFrom());
		assertEquals(first.plusMonths(2), measure.getMoves().getLast().getTo());
		assertEquals(OpenedDossier.TODAY, measure.getMoves().getLast().getOn());
		opened.session().undo();
		assertEquals(first, measure.getDue());
		assertEquals(before, measure.getMoves().size());
		set(due, measure(), first);
		assertEquals(before, measure.getMoves().size(), "the same date is no move");
		set(due, measure(), null);
		set(due, measure(), first.plusYears(1));
		assertEquals(before + 1, measure.getMoves().size(), "taken away and set again is one move");
		assertEquals(first.plusYears(1), measure.getMoves().getLast().getTo());
	}

	@Test
	void aFirstDateIsNoMove() {
		Measure fresh = (Measure) Making.made(fields, Literals.MEASURE);
		opened.run(opened.session().edits().add(opened.dossier(), Literals.DOSSIER__MEASURES, fresh));
		set(fields.field(Literals.MEASURE__DUE).keeping(Literals.MEASURE__MOVES), Row.of(fresh), OpenedDossier.TODAY);
		assertEquals(List.of(), List.copyOf(fresh.getMoves()));
	}

	@Test
	void childrenAreAddedMovedAndTakenAway() {
		Document document = opened.dossier().getDocuments().stream().filter(d -> d.getVersions().size() > 1).findFirst()
				.orElseThrow();
		Row row = Row.of(document);
		FieldType.Children versions = (FieldType.Children) fields.field(Literals.DOCUMENT__VERSIONS)
				.begin(v -> ((DocumentVersion) v).setDate(OpenedDossier.TODAY)).type();
		Added added = versions.edits().add(opened.session().edits(), row);
		opened.run(added.command());
		DocumentVersion made = document.getVersions().getLast();
		assertEquals(added.id(), made.getId());
		opened.run(versions.edits().move(opened.session().edits(), Row.of(made), 0));
		assertEquals(made, document.getVersions().getFirst());
		opened.run(versions.edits().delete(opened.session().edits(), List.of(Row.of(made))));
		assertFalse(document.getVersions().contains(made));
		assertTrue(versions.sections().getFirst().fields().stream().anyMatch(f -> f.id().equals("approvals")));
	}

	@Test
	void aSignalInsideAChildStandsBesideTheList() {
		Activity activity = opened.dossier().getActivities().stream().filter(a -> !a.getOccurrences().isEmpty())
				.findFirst()
				.orElseThrow();
		Row row = Row.of(activity);
		Place own = new Place(activity.getId(), "Activity", "period", "", "dossier.waarborg");
		Place inside = new Place(activity.getOccurrences().getFirst().getId(), "Occurrence", "doneBy", "",
				"dossier.waarborg");
		assertTrue(fields.field(Literals.ACTIVITY__PERIOD).isAt(row, own));
		assertFalse(fields.field(Literals.ACTIVITY__WINDOW).isAt(row, own));
		assertTrue(fields.field(Literals.ACTIVITY__OCCURRENCES).isAt(row, inside));
		assertFalse(fields.field(Literals.ACTIVITY__PERIOD).isAt(row, inside));
	}

	@Test
	void aFieldMakesItsObjectWhenThereIsNone() {
		Row nothing = new Row("new", Optional.empty(), "new");
		FeatureField code = fields.field(Literals.ELEMENT__CODE);
		assertTrue(code.locked(nothing).isPresent());
		assertEquals(Cell.EMPTY, code.cell(nothing));
		List<Measure> made = new ArrayList<>();
		FeatureField making = code.making(row -> {
			Measure fresh = (Measure) Making.made(fields, Literals.MEASURE);
			made.add(fresh);
			return new Made(fresh, opened.session().edits().add(opened.dossier(), Literals.DOSSIER__MEASURES, fresh));
		});
		assertEquals(Optional.empty(), making.locked(nothing));
		int before = opened.dossier().getMeasures().size();
		set(making, nothing, "Q-1");
		assertEquals("Q-1", opened.dossier().getMeasures().getLast().getCode());
		opened.session().undo();
		assertEquals(before, opened.dossier().getMeasures().size());
		opened.session().redo();
		assertEquals(List.of(opened.dossier().getMeasures().getLast()), made);
	}

	@Test
	void nothingCanBeChangedInADossierThatIsOnlyRead() {
		try (OpenedDossier reading = OpenedDossier.readOnly(temp.resolve("read"), "en")) {
			Fields read = Fields.of(reading.session());
			Row row = Row.of(reading.dossier().getMeasures().getFirst());
			assertEquals(Optional.of("The dossier is open for reading only."),
					read.field(Literals.ELEMENT__CODE).locked(row));
			assertEquals("", choices(read.field(Literals.ELEMENT__OWNER)).creates());
		}
	}

	@Test
	void whatIsSaidTwiceHoldsTwice() {
		FeatureField code = fields.field(Literals.ELEMENT__CODE);
		assertFalse(code.shown(r -> false).shown(r -> true).shown(measure()));
		assertEquals(Optional.of("Eerst."),
				code.locked(r -> Optional.of("Eerst.")).locked(r -> Optional.empty()).locked(measure()));
		assertEquals(Optional.of("Ook."),
				code.locked(r -> Optional.empty()).locked(r -> Optional.of("Ook.")).locked(measure()));
	}

	private static Element coded(String code) {
		Element element = DossierFactory.eINSTANCE.createDocument();
		element.setCode(code);
		return element;
	}

	@Test
	void theNextCodeIsWrittenAsTheOthersAre() {
		assertEquals("DOC-32", Codes.next(List.of(coded("DOC-31"), coded("DOC-7"), coded(null)), "X"));
		assertEquals("DOC-008", Codes.next(List.of(coded("DOC-007")), "X"));
		assertEquals("DOC-01", Codes.next(List.of(), "DOC"));
		assertEquals("DOC-01", Codes.next(List.of(coded("beleid")), "DOC"));
		assertEquals("B10", Codes.next(List.of(coded("B9")), "X"));
		assertEquals("LEV-3", Codes.next(List.of(coded("LEV-1"), coded("LEV-2"), coded("ORG-9")), "ORG"));
	}

	@Test
	void theNextCodeIsNobodyElses() {
		opened.run(opened.session().edits().set(opened.dossier().getMeasures().getFirst(), Literals.ELEMENT__CODE,
				"DOC-33"));
		assertEquals("DOC-34", Codes.next(opened.dossier(), opened.dossier().getDocuments(), "DOC"));
	}
}
