package org.waarborg.tests.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Different;
import org.waarborg.screen.FormModel.Done;
import org.waarborg.screen.FormModel.Refused;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.screen.Usage;
import org.waarborg.store.OpenMode;

/** What a person sees and does in the form of one or several rows. */
class FormModelTest {

	@TempDir
	Path temp;

	private Bench bench;
	private TestScreens.Measures screen;

	@BeforeEach
	void open() throws Exception {
		bench = Bench.sample(temp);
		screen = bench.measures();
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private FormModel form(String... codes) {
		return bench.form(screen, codes);
	}

	private static List<String> fields(FormModel form) {
		return form.sections().stream().flatMap(s -> s.fields().stream()).map(Field::id).toList();
	}

	@Test
	void oneRowHasItsNameItsValuesAndTheFieldsThatMakeSense() {
		FormModel form = form("M-5.9");
		assertEquals("M-5.9 Logboeken bewaren", form.title());
		assertEquals(List.of("what", "who", "proof"), form.sections().stream().map(Section::id).toList(),
				"nothing on what is done where it is not");
		assertEquals(new Same(bench.person(0)), form.state(screen.owner));
		assertEquals(new Same(LocalDate.of(2026, 12, 1)), form.state(screen.due));
		assertEquals(List.of("code", "title", "owner", "status", "due", "doneOn", "documents"), fields(form("M-5.2")));
		assertEquals(new Same(null), form("M-5.2").state(screen.due));
		assertEquals(Optional.empty(), form.parent());
	}

	@Test
	void anEmptyFormSaysNothing() {
		FormModel form = new FormModel(bench.session, screen, List.of());
		assertEquals("", form.title());
		assertEquals(List.of(), form.sections());
		assertEquals(new Same(null), form.state(screen.owner));
		assertEquals(Optional.of("Er is niets geselecteerd."), form.locked(screen.owner));
		assertInstanceOf(Refused.class, form.enter(screen.code, "x"));
	}

	@Test
	void aRowThatGoesLeavesTheForm() {
		FormModel form = form("M-5.9", "M-20");
		assertEquals("2 rijen", form.title());
		bench.session.run("delete", List.of(bench.session.edits().delete(bench.measure("M-20"))));
		assertEquals("M-5.9 Logboeken bewaren", form.title());
		bench.session.undo();
		assertEquals("2 rijen", form.title());
	}

	@Test
	void severalRowsSayWhereTheyDiffer() {
		FormModel form = form("M-5.9", "M-5.10", "M-5.2", "M-1");
		assertEquals(new Different("Aïsha van der Meer: M-5.9, M-5.2 · Bram de Wit: M-5.10 · niets: M-1"),
				form.state(screen.owner));
		assertEquals(List.of("code", "title", "owner", "status", "due", "documents"), fields(form));
		assertEquals(new Same(bench.person(0)), form("M-5.9", "M-5.2").state(screen.owner));
	}

	@Test
	void textsAreComparedByWhatTheySay() {
		bench.session.run("text", List.of(
				bench.session.edits().setText(bench.measure("M-5.10").getTitle(), "nl", "Logboeken bewaren")));
		FormModel form = form("M-5.9", "M-5.10");
		Same same = assertInstanceOf(Same.class, form.state(screen.title));
		assertEquals("Logboeken bewaren", ((Translations) same.value()).in("nl"));
		form.set(screen.title, new Translation("en", "Keep logs"));
		assertEquals(Map.of("nl", "Logboeken bewaren", "en", "Keep logs"),
				Texts.all(bench.measure("M-5.10").getTitle()));
		bench.session.run("text", List.of(
				bench.session.edits().setText(bench.measure("M-5.10").getTitle(), "en", "Keep other logs")));
		assertInstanceOf(Different.class, form.state(screen.title));
	}

	@Test
	void listsAreComparedWithoutTheirOrderAndSetWithIt() {
		bench.session.run("documents", List.of(bench.session.edits().set(bench.measure("M-5.9"),
				DossierPackage.Literals.MEASURE__DOCUMENTS,
				List.of(bench.document("DOC-31"), bench.document("DOC-9")))));
		FormModel form = form("M-5.9", "M-5.2");
		assertInstanceOf(Same.class, form.state(screen.documents));
		assertEquals(new Done(1), form.set(screen.documents,
				List.of(bench.document("DOC-9"), bench.document("DOC-31"))));
	}

	@Test
	void aLongListOfDifferencesIsCut() {
		List<Command> more = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			Measure measure = DossierFactory.eINSTANCE.createMeasure();
			measure.setCode("X-" + i);
			measure.setStatus(MeasureStatus.DONE);
			more.add(bench.session.edits().add(bench.dossier(), DossierPackage.Literals.DOSSIER__MEASURES, measure));
		}
		bench.session.run("more", more);
		FormModel form = new FormModel(bench.session, screen,
				bench.dossier().getMeasures().stream().map(m -> m.getId()).toList());
		assertEquals(
				new Different("Done: M-5.2, X-0, X-1, X-2, X-3, X-4 en nog 5 · Planned: M-5.9 · In progress: M-5.10"
						+ " · Proposed: M-1 · Cancelled: M-20"),
				form.state(screen.status));
		assertTrue(((Different) form.state(screen.code)).summary().endsWith("10 andere waarden"));
	}

	@Test
	void whatIsTypedIsReadAndSetInOneStep() {
		FormModel form = form("M-5.9", "M-5.10", "M-20");
		assertEquals(new Done(2), form.enter(screen.due, "21 nov 2027"), "M-20 is cancelled");
		assertEquals(1, form.lockedRows(screen.due));
		assertEquals(Optional.empty(), form.locked(screen.due));
		assertEquals(LocalDate.of(2027, 11, 21), bench.measure("M-5.10").getDue());
		assertEquals(Optional.of("Due van 2 rijen"), bench.session.undoLabel());
		assertEquals(new Done(0), form.enter(screen.due, "2027-11-21"));
		assertEquals(new Done(3), form.enter(screen.owner, ""));
		assertEquals(Optional.of("Owner van 3 rijen leegmaken"), bench.session.undoLabel());
		assertEquals(new Done(1), form("M-5.9").enter(screen.owner, "bram"));
		assertEquals(bench.person(1), bench.measure("M-5.9").getOwner());
		assertEquals(new Done(1), form("M-5.9").enter(screen.status, "in prog"));
		assertEquals(MeasureStatus.IN_PROGRESS, bench.measure("M-5.9").getStatus());
		assertEquals(new Done(1), form("M-5.9").enter(screen.documents, "DOC-31; DOC-9"));
		assertEquals(List.of(bench.document("DOC-31"), bench.document("DOC-9")),
				bench.measure("M-5.9").getDocuments());
		assertEquals(new Done(1), form("M-5.9").enter(screen.documents, " "));
		assertEquals(List.of(), bench.measure("M-5.9").getDocuments());
	}

	@Test
	void whatCannotBeReadChangesNothingAndSaysWhatWasExpected() {
		FormModel form = form("M-5.9", "M-5.10");
		assertEquals(new Refused("Dit is geen datum. Typ een datum zoals 22-11-2026, 21 nov, +30 of vandaag."),
				form.enter(screen.due, "binnenkort"));
		assertEquals(new Refused("De dag 31-2-2027 bestaat niet. Typ een datum zoals 22-11-2026."),
				form.enter(screen.due, "31-2-2027"));
		assertEquals(new Refused("Dat is geen van de keuzes: Proposed, Planned, In progress, Done, Cancelled."),
				form.enter(screen.status, "p"));
		assertEquals(
				new Refused("Status moet een waarde hebben: Proposed, Planned, In progress, Done, Cancelled."),
				form.clear(screen.status));
		assertEquals(new Refused("Er is niets met de naam ‘Karel’. Kies uit de lijst."),
				form.enter(screen.owner, "Karel"));
		assertTrue(((Refused) form.enter(screen.owner, "de")).message().contains("Aïsha van der Meer, Bram de Wit"));
		assertEquals(Optional.empty(), bench.session.undoLabel());
	}

	@Test
	void whatIsTypedCanBeReadBack() {
		FormModel form = form("M-5.2");
		assertEquals("21-01-2027", form.typed(screen.due, LocalDate.of(2027, 1, 21)));
		assertEquals("", form.typed(screen.due, null));
		assertEquals("Done", form.typed(screen.status, MeasureStatus.DONE));
		assertEquals("Bram de Wit", form.typed(screen.owner, bench.person(1)));
		assertEquals("DOC-9; DOC-31", form.typed(screen.documents, bench.measure("M-5.2").getDocuments()));
		assertEquals("Sleutels beheren", form.typed(screen.title, screen.title.value(form.rows().get(0))));
		for (Field field : List.of(screen.code, screen.title, screen.owner, screen.status, screen.documents)) {
			String typed = form.typed(field, field.value(form.rows().get(0)));
			assertEquals(new Done(0), form.enter(field, typed), field.id() + ": " + typed);
		}
	}

	@Test
	void aTextIsTypedInTheLanguageInWhichItIsShown() {
		FormModel form = form("M-5.9");
		form.enter(screen.title, "Logboeken lezen");
		assertEquals(Map.of("nl", "Logboeken lezen"), Texts.all(bench.measure("M-5.9").getTitle()));
		form.enter(screen.title, "");
		assertTrue(bench.measure("M-5.9").getTitle().isEmpty());
		form.enter(screen.title, "Weer een titel");
		assertEquals(Map.of("nl", "Weer een titel"), Texts.all(bench.measure("M-5.9").getTitle()));
	}

	@Test
	void clearingIsAStepOfItsOwn() {
		FormModel form = form("M-5.9", "M-5.10", "M-1");
		assertEquals(new Done(3), form.clear(screen.due));
		assertEquals(Optional.of("Due van 3 rijen leegmaken"), bench.session.undoLabel());
		assertEquals(new Same(null), form.state(screen.due));
		assertEquals(new Done(0), form.clear(screen.due));
		bench.session.undo();
		assertInstanceOf(Different.class, form.state(screen.due));
		assertEquals(new Done(1), form.clear(screen.title) instanceof Done done ? new Done(done.rows() / 3) : null);
		assertTrue(bench.measure("M-1").getTitle().isEmpty());
	}

	@Test
	void whatCannotBeChangedSaysWhy() {
		FormModel form = form("M-20");
		assertEquals(Optional.of("It is cancelled."), form.locked(screen.due));
		assertEquals(new Refused("It is cancelled."), form.set(screen.due, Bench.TODAY));
		TestScreens.Documents documents = bench.documents();
		FormModel document = new FormModel(bench.session, documents, List.of(bench.document("DOC-9").getId()));
		assertEquals(Optional.of("Supersedes volgt uit de rest en wordt niet met de hand ingevuld."),
				document.locked(documents.supersedes));
		assertInstanceOf(Refused.class, document.enter(documents.supersedes, "x"));
	}

	@Test
	void aDossierForReadingLocksEverything() throws Exception {
		bench.sessions.close(bench.session);
		bench.open(temp.resolve("dossier"), OpenMode.READ_ONLY);
		screen = bench.measures();
		FormModel form = form("M-5.9");
		assertTrue(form.locked(screen.owner).orElseThrow().contains("alleen om te lezen"));
		assertInstanceOf(Refused.class, form.enter(screen.owner, "bram"));
		assertEquals(bench.person(0), bench.measure("M-5.9").getOwner());
	}

	@Test
	void signalsStandBesideTheirFieldOrBelow() {
		bench.session.run("owner and date", List.of(
				bench.session.edits().set(bench.measure("M-1"), DossierPackage.Literals.MEASURE__DUE,
						LocalDate.of(2026, 1, 1))));
		FormModel form = form("M-1", "M-5.10");
		assertEquals(List.of("SCR-001"), form.signals(screen.owner).stream().map(Signal::rule).toList());
		assertEquals(List.of(), form.signals(screen.due));
		assertEquals(List.of("SCR-003", "SCR-003"), form.otherSignals().stream().map(Signal::rule).toList());
	}

	@Test
	void aFixIsOneStepAndItsSignalGoes() {
		FormModel form = form("M-1");
		form.fix(form.signals(screen.owner).get(0).fixes().get(0));
		assertEquals(List.of(), form.signals(screen.owner));
		assertEquals(new Same(bench.person(0)), form.state(screen.owner));
		assertEquals(Optional.of("Owner: Aïsha van der Meer"), bench.session.undoLabel());
		bench.session.undo();
		assertEquals(1, form.signals(screen.owner).size());
	}

	@Test
	void childrenHaveFormsOfTheirOwn() {
		TestScreens.Documents documents = bench.documents();
		String document = bench.document("DOC-9").getId();
		FormModel parent = new FormModel(bench.session, documents, List.of(document));
		List<Row> versions = parent.children(documents.versions);
		assertEquals(2, versions.size());
		FormModel form = new FormModel(bench.session, documents, List.of(document)).child(documents.versions,
				versions.get(1).id());
		assertEquals("Version 2.0", form.title());
		assertEquals("DOC-9 Beleid DOC-9", form.parent().orElseThrow().title());
		assertEquals(List.of("version", "date"), fields(form));
		assertEquals(List.of("SCR-002"), form.signals(documents.date).stream().map(Signal::rule).toList());
		assertEquals(new Done(1), form.enter(documents.date, "vandaag"));
		assertEquals(Bench.TODAY, bench.document("DOC-9").getVersions().get(1).getDate());
		assertEquals(Optional.of("Date van Version 2.0, DOC-9"), bench.session.undoLabel());
		assertEquals(List.of(), form.signals(documents.date));
		assertThrows(IllegalArgumentException.class,
				() -> new FormModel(bench.session, documents, List.of(document)).child(documents.code, "x"));
	}

	@Test
	void childrenAreAddedMovedAndDeletedInSteps() {
		TestScreens.Documents documents = bench.documents();
		FormModel form = new FormModel(bench.session, documents, List.of(bench.document("DOC-9").getId()));
		String added = form.addChild(documents.versions).orElseThrow();
		assertEquals(Optional.of("version toevoegen, DOC-9"), bench.session.undoLabel());
		assertEquals(3, form.children(documents.versions).size());
		assertTrue(form.moveChild(documents.versions, added, 0));
		assertEquals(added, form.children(documents.versions).get(0).id());
		assertTrue(!form.moveChild(documents.versions, added, 0) && !form.moveChild(documents.versions, added, 3));
		assertEquals(1, form.deleteChildren(documents.versions, List.of(added, "gone")));
		FormModel gone = new FormModel(bench.session, documents, List.of(bench.document("DOC-9").getId())).child(
				documents.versions,
				added);
		assertEquals(List.of(), gone.rows());
		assertEquals("", gone.title());
		bench.session.undo();
		assertEquals("Version new", gone.title());
		bench.session.undo();
		bench.session.undo();
		assertEquals(2, form.children(documents.versions).size());
	}

	@Test
	void listsOfChildrenAreNotForSeveralRows() {
		TestScreens.Documents documents = bench.documents();
		FormModel form = new FormModel(bench.session, documents,
				bench.dossier().getDocuments().stream().map(d -> d.getId()).toList());
		assertEquals(List.of("code", "title", "reviewPeriod", "supersedes"), fields(form));
		assertEquals(new Done(3), form.enter(documents.period, "1 jaar 6 mnd"));
		assertEquals(Period.of(1, 6, 0), bench.document("DOC-100").getReviewPeriod());
		assertEquals("1 jaar 6 maanden", form.typed(documents.period, Period.of(1, 6, 0)));
	}

	@Test
	void saysWhatRefersToTheRow() {
		TestScreens.Documents documents = bench.documents();
		FormModel form = new FormModel(bench.session, documents, List.of(bench.document("DOC-31").getId()));
		assertEquals(List.of("M-5.2 Sleutels beheren: Documents", "M-5.9 Logboeken bewaren: Documents"),
				form.usedBy().stream().map(u -> u.label() + ": " + u.feature()).toList());
		Usage first = form.usedBy().get(0);
		assertEquals(bench.id("M-5.2"), first.target().orElseThrow().row());
		form("M-5.2").enter(screen.documents, "DOC-100");
		assertEquals(1, form.usedBy().size());
		assertEquals(List.of(), form("M-5.9", "M-5.2").usedBy());
	}
}
