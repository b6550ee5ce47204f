package org.waarborg.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Table;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.migration.Answers;
import org.waarborg.statement.migration.Migration;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.internal.MigrationDocumentSource;
import org.waarborg.store.OpenDossier;
import org.waarborg.tests.support.CatalogBuilder;

/** The record of a migration: of a plan, of what was carried out, and for whom. */
class MigrationDocumentTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final ControlRef MERGED = new ControlRef("norm-2", "B.1");
	private static final ControlRef HOLE = new ControlRef("norm-1", "A.5");

	@TempDir
	Path temp;

	private final ControlSetRegistry registry = Registries.of(
			CatalogBuilder.norm("norm-1", "Norm", "1").group("A", "All").control("A.1", "One").control("A.2", "Two")
					.control("A.3", "Three").control("A.4", "Four").control("A.5", "Five").build(),
			next());
	private final MigrationDocumentSource source = new MigrationDocumentSource(registry);
	private OpenDossier dossier;
	private StatementOfApplicability old;

	private static ControlSet next() {
		return Links.after(CatalogBuilder.norm("norm-2", "Norm", "2").group("B", "All").control("B.1", "One and two")
				.control("B.3", "Three").control("B.9", "New").build(), "norm-1").merged("B.1", "A.1", "A.2")
				.equal("A.3", "B.3").dropped("A.4").set();
	}

	@BeforeEach
	void makeDossier() throws Exception {
		dossier = Institution.over(registry, "norm-1").excluding("A.2").save(temp.resolve("ggz"));
		old = dossier.roots(StatementOfApplicability.class).get(0);
	}

	@AfterEach
	void close() {
		dossier.close();
	}

	private MigrationPlan plan() throws Exception {
		return MigrationPlan.of(old, List.of("norm-2"), registry);
	}

	private Document document(Object subject, String language, Audience audience) throws DocumentException {
		return source.build(new DocumentRequest(subject, language, "", Map.of(),
				List.of(dossier.dossier(), Disclosure.standard(audience)), TODAY));
	}

	private static Table table(Document document, String id) {
		return document.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
	}

	private static String text(Row row) {
		return row.cells().stream().map(Formats.of("nl")::plain).collect(Collectors.joining(" | "));
	}

	private static String row(Document document, String table, String id) {
		return text(table(document, table).rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow());
	}

	private static String all(Document document) {
		List<String> texts = new ArrayList<>(List.of(document.title()));
		document.tables().forEach(t -> t.rows().forEach(r -> texts.add(text(r))));
		return String.join("\n", texts);
	}

	@Test
	void aPlanIsPrintedBeforeAnythingIsDone() throws Exception {
		Document document = document(plan(), "nl", Audience.INTERNAL);
		assertEquals("Overgangsverslag: Norm:1 naar Norm:2", document.title());
		assertEquals("PLAN", document.header().state().orElseThrow().code());
		assertEquals("1 overgezet · 1 samengevoegd uit 2 · 0 gesplitst · 1 nieuw · 2 vervallen · 2 vragen, 2 open",
				document.header().keyFigure());
		assertTrue(row(document, "questions.table", "norm-2#B.1").endsWith("niet beantwoord"));
		String dropped = row(document, "dropped.table", "norm-1#A.4");
		assertTrue(dropped.contains("Zo doen wij A.4.\nTweede regel van A.4"), dropped);
		assertEquals(3, table(document, "lines.table").rows().size());
		assertEquals(document, document(plan(), "nl", Audience.INTERNAL), "the same plan is the same document");
		assertTrue(document(plan(), "en", Audience.INTERNAL).title().startsWith("Migration record"));
	}

	@Test
	void whatWasCarriedOutIsToldFromTheTwoStatementsWithTheAnswersGiven() throws Exception {
		StatementOfApplicability made = Migration.carryOut(dossier, plan(),
				Answers.NONE.with(MERGED, "applicable").with(HOLE, "B.9"), Map.of(), TODAY);
		dossier.edits().run(Migration.confirm(dossier.edits(), "x", List.of(Institution.at(made, "B.3")),
				dossier.dossier().getPeople().get(0), Role.CISO, TODAY.plusDays(3)));
		dossier.save();
		try (OpenDossier again = Institution.open(dossier.folder())) {
			for (StatementOfApplicability either : again.roots(StatementOfApplicability.class)) {
				Document document = source.build(new DocumentRequest(either, "nl", "", TODAY));
				assertEquals("CARRIED_OUT", document.header().state().orElseThrow().code());
				assertTrue(row(document, "questions.table", "norm-2#B.1").contains("| Van toepassing |"),
						row(document, "questions.table", "norm-2#B.1"));
				assertTrue(row(document, "lines.table", "norm-2#B.9").contains("A.5"), "put there by an answer");
				assertTrue(row(document, "lines.table", "norm-2#B.3").endsWith("Ilse Verbeeck, 25 nov 2026"),
						row(document, "lines.table", "norm-2#B.3"));
				assertTrue(row(document, "lines.table", "norm-2#B.1").endsWith("te bevestigen"));
				assertTrue(document.header().fact("carriedOut").isPresent());
				assertEquals(List.of("norm-1#A.4"),
						table(document, "dropped.table").rows().stream().map(Row::id).toList());
			}
		}
	}

	@Test
	void whatNamesControlsElsewhereNamesThoseOfTheNewEditionToo() throws Exception {
		Exemption exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.setId("_e1");
		exemption.getTitle().add(Texts.of("nl", "Zonder tweede factor"));
		exemption.getControls().addAll(List.of(new ControlRef("norm-1", "A.1"), HOLE));
		FollowUp point = DossierFactory.eINSTANCE.createFollowUp();
		point.setId("_f1");
		point.getTitle().add(Texts.of("nl", "Afwijking bij de audit"));
		point.getControls().addAll(List.of(new ControlRef("norm-1", "A.3"), new ControlRef("norm-2", "B.3")));
		FollowUp other = DossierFactory.eINSTANCE.createFollowUp();
		other.getControls().add(new ControlRef("elders", "X.1"));
		dossier.dossier().getExemptions().add(exemption);
		dossier.dossier().getFollowUps().addAll(List.of(point, other));
		assertTrue(all(document(plan(), "nl", Audience.INTERNAL)).contains("Zonder tweede factor"));
		List<ControlRef> before = List.copyOf(exemption.getControls());
		StatementOfApplicability made = Migration.carryOut(dossier, plan(), Answers.NONE, Map.of(), TODAY);
		assertEquals(List.of(new ControlRef("norm-1", "A.1"), HOLE, MERGED), exemption.getControls(),
				"where the hole leads nobody said, so nothing is guessed");
		assertEquals(2, point.getControls().size(), "what it names already is not named twice");
		assertEquals(1, other.getControls().size());
		Document record = document(made, "nl", Audience.INTERNAL);
		assertEquals("Ontheffing | Zonder tweede factor | A.1 | B.1",
				text(table(record, "references.table").rows().get(0)));
		assertEquals("Opvolgpunt | Afwijking bij de audit | A.3 | B.3",
				text(table(record, "references.table").rows().get(1)));
		exemption.setClassification(Classification.SECRET);
		assertFalse(all(document(made, "nl", Audience.INTERNAL)).contains("Zonder tweede factor"));
		dossier.editingDomain().getCommandStack().undo();
		assertEquals(before, exemption.getControls());
	}

	@Test
	void aDecisionThatIsSecretIsNotInIt() throws Exception {
		Institution.at(old, "A.3").setClassification(Classification.SECRET);
		Institution.at(old, "A.4").setClassification(Classification.SECRET);
		Document document = document(plan(), "nl", Audience.INTERNAL);
		assertFalse(all(document).contains("A.4.\n"), all(document));
		assertTrue(row(document, "dropped.table", "norm-1#A.4").contains("Niet voor dit publiek"));
		assertTrue(row(document, "lines.table", "norm-2#B.3").contains("Niet voor dit publiek"));
		assertTrue(document.header().contains().contains("2 rijen"), document.header().contains());
	}

	@Test
	void anAuditorSeesNoRemarksAndACustomerNothing() throws Exception {
		Institution.at(old, "A.4").getNotes().add(note("Intern gemopper"));
		assertTrue(all(document(plan(), "nl", Audience.INTERNAL)).contains("Intern gemopper"));
		Document audit = document(plan(), "nl", Audience.AUDITOR);
		assertFalse(all(audit).contains("Intern gemopper"));
		assertTrue(all(audit).contains("Zo doen wij A.4"));
		assertEquals("Auditor", Formats.of("nl").plain(audit.header().fact(Fact.AUDIENCE).orElseThrow().value()));
		for (Audience audience : List.of(Audience.CUSTOMER, Audience.PUBLIC)) {
			assertThrows(DocumentException.class, () -> document(plan(), "nl", audience));
		}
	}

	private static org.waarborg.dossier.Note note(String text) {
		org.waarborg.dossier.Note note = org.waarborg.dossier.DossierFactory.eINSTANCE.createNote();
		note.setText(text);
		return note;
	}

	@Test
	void twoThatAreNoTwinsHaveNoRecord() {
		assertFalse(source.accepts(old));
		DocumentException e = assertThrows(DocumentException.class,
				() -> source.build(new DocumentRequest(old, "en", "", TODAY)));
		assertTrue(e.getMessage().contains("twin"), e.getMessage());
	}
}
