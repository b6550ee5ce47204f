package org.waarborg.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.store.Edits;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;
import org.waarborg.store.XmlText;

/** Edits are commands: they can be undone, they keep ids, and they leave nothing that could not be saved. */
class EditsTest {

	@TempDir
	Path temp;

	private OpenDossier dossier;
	private Edits edits;

	@BeforeEach
	void makeDossier() throws Exception {
		dossier = SampleDossier.create(temp.resolve("dossier"));
		edits = dossier.edits();
	}

	@AfterEach
	void close() {
		dossier.close();
	}

	private CommandStack stack() {
		return dossier.editingDomain().getCommandStack();
	}

	private Decision decision() {
		return SampleDossier.decision(dossier, SampleDossier.FIRST, 0);
	}

	private void savesAndOpensWithoutProblem() throws Exception {
		dossier.save();
		try (OpenDossier again = SampleDossier.open(dossier.folder())) {
			assertEquals(List.of(), SampleDossier.errors(again));
		}
	}

	@Test
	void deletingAPersonTakesEveryReferenceAwayInTheSameStep() throws Exception {
		Person person = dossier.dossier().getPeople().get(0);
		String id = person.getId();
		Map<String, String> before = SampleDossier.snapshot(dossier.folder());
		edits.run(edits.delete(person));
		assertNull(decision().getOwner());
		assertNull(dossier.dossier().getScopes().get(0).getOwner());
		assertEquals(Optional.empty(), dossier.find(id));
		assertEquals(List.of(SampleDossier.ROOT, SampleDossier.SECOND, SampleDossier.FIRST).stream().sorted().toList(),
				dossier.dirtyFiles().stream().toList());
		stack().undo();
		assertSame(person, decision().getOwner());
		assertSame(person, dossier.find(id).orElseThrow());
		assertEquals(id, person.getId());
		assertFalse(dossier.dirty());
		stack().redo();
		assertNull(decision().getOwner());
		savesAndOpensWithoutProblem();
		stack().undo();
		dossier.save();
		assertEquals(before, SampleDossier.snapshot(dossier.folder()));
	}

	@Test
	void deletingTakesReferencesOutOfLists() throws Exception {
		Measure one = SampleDossier.DOSSIER.createMeasure();
		Measure two = SampleDossier.DOSSIER.createMeasure();
		Dossier root = dossier.dossier();
		Part part = decision().getParts().get(0);
		edits.run("measures", edits.addAll(root, DossierPackage.Literals.DOSSIER__MEASURES, List.of(one, two), -1),
				edits.addAll(part, StatementPackage.Literals.PART__MEASURES, List.of(one, two), -1));
		edits.run(edits.delete(List.of(one)));
		assertEquals(List.of(two), part.getMeasures());
		stack().undo();
		assertEquals(List.of(one, two), part.getMeasures());
		stack().redo();
		savesAndOpensWithoutProblem();
	}

	@Test
	void deletingByEmfsOwnCommandDoesTheSame() throws Exception {
		Command delete = DeleteCommand.create(dossier.editingDomain(), dossier.dossier().getPeople().get(0));
		stack().execute(delete);
		assertNull(decision().getOwner());
		savesAndOpensWithoutProblem();
	}

	@Test
	void removingAFileTakesReferencesToItsObjectsAway() throws Exception {
		StatementOfApplicability second = SampleDossier.statement(dossier, SampleDossier.SECOND);
		assertSame(SampleDossier.statement(dossier, SampleDossier.FIRST), second.getTwin());
		String gone = decision().getId();
		dossier.removeFile(SampleDossier.FIRST);
		assertNull(second.getTwin());
		assertEquals(Optional.empty(), dossier.find(gone));
		assertEquals(List.of(SampleDossier.ROOT, SampleDossier.SECOND), dossier.files());
		stack().undo();
		assertSame(SampleDossier.statement(dossier, SampleDossier.FIRST), second.getTwin());
		assertTrue(dossier.find(gone).isPresent());
		assertTrue(dossier.save().nothing());
		stack().redo();
		assertEquals(List.of(SampleDossier.FIRST), dossier.save().removed());
		assertFalse(Files.exists(dossier.folder().resolve(SampleDossier.FIRST)));
		savesAndOpensWithoutProblem();
		stack().undo();
		assertEquals(List.of(SampleDossier.SECOND, SampleDossier.FIRST).stream().sorted().toList(),
				dossier.save().written());
	}

	@Test
	void aNewFileCanBeUndoneAndRedone() throws Exception {
		String path = "statements/third.soa";
		StatementOfApplicability third = SampleDossier.statement(dossier, "x", 1);
		dossier.addFile(path, third);
		assertTrue(dossier.find(third.getId()).isPresent());
		assertEquals(path, dossier.fileOf(third.getDecisions().get(0)));
		assertEquals(List.of("statement"), dossier.dossier().getDomainsUsed());
		stack().undo();
		assertEquals("", dossier.fileOf(SampleDossier.STATEMENT.createDecision()));
		assertEquals(2, dossier.roots(StatementOfApplicability.class).size());
		assertFalse(dossier.dirty());
		stack().redo();
		dossier.save();
		assertTrue(Files.exists(dossier.folder().resolve(path)));
		assertThrows(IllegalArgumentException.class,
				() -> dossier.addFile("statements/THIRD.soa", SampleDossier.statement(dossier, "x", 1)));
		for (String refused : List.of("../x.soa", "/x.soa", "a/../x.soa", ".git/x.soa", "x.pdf",
				"statements/released/x.soa", "a//x.soa",
				"a\\x.soa", "")) {
			assertThrows(IllegalArgumentException.class,
					() -> dossier.addFile(refused, SampleDossier.statement(dossier, "x", 1)),
					refused);
		}
	}

	@Test
	void pasteGivesNewIdsAndPointsInsideTheCopy() throws Exception {
		StatementOfApplicability statement = SampleDossier.statement(dossier, SampleDossier.FIRST);
		Decision original = decision();
		stack().execute(CopyToClipboardCommand.create(dossier.editingDomain(), original));
		stack().execute(PasteFromClipboardCommand.create(dossier.editingDomain(), statement,
				StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS));
		Decision pasted = statement.getDecisions().get(3);
		assertNotEquals(original.getId(), pasted.getId());
		assertNotEquals(original.getParts().get(0).getId(), pasted.getParts().get(0).getId());
		assertEquals(original.getControl(), pasted.getControl());
		String id = pasted.getId();
		stack().undo();
		stack().redo();
		assertEquals(id, statement.getDecisions().get(3).getId());
		savesAndOpensWithoutProblem();
	}

	@Test
	void aCopyThatKeptItsIdsIsRefused() {
		StatementOfApplicability statement = SampleDossier.statement(dossier, SampleDossier.FIRST);
		Decision copy = EcoreUtil.copy(decision());
		assertThrows(IllegalArgumentException.class,
				() -> edits.add(statement, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, copy));
		stack().execute(AddCommand.create(dossier.editingDomain(), statement,
				StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, copy));
		assertTrue(assertThrows(StoreException.Unsavable.class, dossier::save).getMessage().contains(copy.getId()));
		stack().undo();
		Decision pasted = Identifiers.copyWithNewIds(decision());
		edits.run(edits.add(statement, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, pasted));
		assertEquals(4, statement.getDecisions().size());
	}

	@Test
	void newObjectsGetIds() throws Exception {
		Decision decision = SampleDossier.newDecision(dossier, "nen7510-2024", 9);
		assertNull(decision.getId());
		edits.run(edits.add(SampleDossier.statement(dossier, SampleDossier.FIRST),
				StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, decision));
		assertTrue(decision.getId().startsWith("_"));
		assertSame(decision.getParts().get(0), dossier.find(decision.getParts().get(0).getId()).orElseThrow());
		savesAndOpensWithoutProblem();
	}

	@Test
	void movingKeepsIdAndReferences() throws Exception {
		Decision moved = decision();
		Decision other = SampleDossier.decision(dossier, SampleDossier.FIRST, 1);
		edits.run(edits.set(other, StatementPackage.Literals.DECISION__SAME_AS, moved));
		String id = moved.getId();
		edits.run(edits.moveTo(moved, SampleDossier.statement(dossier, SampleDossier.SECOND),
				StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS));
		assertEquals(SampleDossier.SECOND, dossier.fileOf(moved));
		assertSame(moved, other.getSameAs());
		assertSame(moved, dossier.find(id).orElseThrow());
		savesAndOpensWithoutProblem();
		stack().undo();
		assertEquals(SampleDossier.FIRST, dossier.fileOf(moved));
		savesAndOpensWithoutProblem();
	}

	@Test
	void pastedControlCharactersBecomeLegalWhereTheyEnter() throws Exception {
		String pasted = "cel 1\u000Bcel 2\u0000\uFFFE\uD800 einde\r\nregel\u0007";
		edits.run(edits.setText(decision().getRealisation(), "nl", pasted));
		String legal = "cel 1\ncel 2\uFFFD\uFFFD einde\nregel";
		assertEquals(legal, Texts.get(decision().getRealisation(), "nl"));
		stack().execute(SetCommand.create(dossier.editingDomain(), decision(),
				StatementPackage.Literals.DECISION__TAKEN_OVER_FROM,
				pasted));
		assertEquals(legal, decision().getTakenOverFrom());
		Measure measure = SampleDossier.DOSSIER.createMeasure();
		measure.setCode("M\u000B1");
		measure.getTitle().add(SampleDossier.text("nl", "titel\f"));
		edits.run(edits.add(dossier.dossier(), DossierPackage.Literals.DOSSIER__MEASURES, measure));
		assertEquals("M\n1", measure.getCode());
		assertEquals("titel\n", measure.getTitle().get(0).getValue());
		edits.run(edits.add(dossier.dossier(), DossierPackage.Literals.DOSSIER__DOMAINS_USED, "a\u0001b"));
		assertTrue(dossier.dossier().getDomainsUsed().contains("ab"));
		savesAndOpensWithoutProblem();
	}

	@Test
	void illegalTextAroundTheCommandsIsReportedAndNotAltered() throws Exception {
		Map<String, String> before = SampleDossier.snapshot(dossier.folder());
		decision().setTakenOverFrom("a\u000Bb");
		assertTrue(dossier.dirty());
		StoreException.Unsavable refused = assertThrows(StoreException.Unsavable.class, dossier::save);
		assertEquals(SampleDossier.FIRST, refused.file());
		assertTrue(refused.getMessage().contains("takenOverFrom") && refused.getMessage().contains("U+000B"),
				refused.getMessage());
		assertEquals("a\u000Bb", decision().getTakenOverFrom());
		assertEquals(before, SampleDossier.snapshot(dossier.folder()));
	}

	@Test
	void aReferenceToAnObjectThatWasTakenOutIsReported() {
		EcoreUtil.remove(dossier.dossier().getPeople().get(0));
		assertTrue(assertThrows(StoreException.Unsavable.class, dossier::save).getMessage().contains("owner"));
	}

	@Test
	void legalTextIsTheSameText() {
		for (String text : List.of("", "gewoon", "tab\tregel\n", "😀 é \u00A0 \uFFFD", "\uD83D\uDE00")) {
			assertSame(text, XmlText.legal(text));
			assertEquals(-1, XmlText.firstIllegal(text));
		}
		for (char c = 0; c < 0x20; c++) {
			if ("\t\n\r".indexOf(c) < 0) {
				assertEquals(1, XmlText.firstIllegal("a" + c + "b"));
				assertEquals(-1, XmlText.firstIllegal(XmlText.legal("a" + c + "b")));
			}
		}
	}

	@Test
	void aTranslationRemembersItsSourceAndBecomesOutdated() {
		List<LocalText> texts = decision().getRealisation();
		edits.run(edits.setText(texts, "nl", "bron"));
		edits.run(edits.setText(texts, "en", "source"));
		assertFalse(Texts.isOutdated(texts, "en", "nl"));
		edits.run(edits.setText(texts, "nl", "nieuwe bron"));
		assertTrue(Texts.isOutdated(texts, "en", "nl"));
		edits.run(edits.confirmText(texts, "en"));
		assertFalse(Texts.isOutdated(texts, "en", "nl"));
		stack().undo();
		assertTrue(Texts.isOutdated(texts, "en", "nl"));
		edits.run(edits.setText(texts, "en", "new source"));
		assertFalse(Texts.isOutdated(texts, "en", "nl"));
		assertEquals(2, texts.size());
		edits.run(edits.setText(texts, "en", ""));
		assertEquals(1, texts.size());
		stack().undo();
		assertEquals("new source", Texts.get(texts, "en"));
		assertNull(texts.get(0).getSourceHash());
	}

	@Test
	void sourceAndTranslationInOneStepBelongTogether() {
		List<LocalText> texts = decision().getRealisation();
		edits.run("both", edits.setText(texts, "nl", "bron"), edits.setText(texts, "en", "source"));
		assertFalse(Texts.isOutdated(texts, "en", "nl"));
		stack().undo();
		assertEquals(1, texts.size());
		assertFalse(dossier.dirty());
	}

	@Test
	void aStepThatFailsLeavesNothingBehind() throws Exception {
		Decision decision = decision();
		Command before = stack().getUndoCommand();
		Command impossible = edits.moveTo(decision, decision.getParts().get(0), StatementPackage.Literals.PART__TEXT);
		assertThrows(IllegalStateException.class, () -> edits.run("fails",
				edits.set(decision, StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, "x"), impossible));
		assertNull(decision.getTakenOverFrom());
		assertSame(before, stack().getUndoCommand());
		assertTrue(dossier.save().nothing());
	}

	@Test
	void clearAndSetOfContainedObjectsForgetReferencesToThem() throws Exception {
		Decision other = SampleDossier.decision(dossier, SampleDossier.FIRST, 1);
		edits.run(edits.set(other, StatementPackage.Literals.DECISION__SAME_AS, decision()));
		StatementOfApplicability statement = SampleDossier.statement(dossier, SampleDossier.FIRST);
		edits.run(
				edits.set(statement, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, List.of(other)));
		assertNull(other.getSameAs());
		savesAndOpensWithoutProblem();
		stack().undo();
		assertSame(decision(), other.getSameAs());
		edits.run(edits.clear(statement, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS));
		assertEquals(List.of(), statement.getDecisions());
		stack().undo();
		assertEquals(3, statement.getDecisions().size());
		assertSame(decision(), other.getSameAs());
		edits.run(edits.move(statement, StatementPackage.Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, other, 0));
		assertSame(other, statement.getDecisions().get(0));
		savesAndOpensWithoutProblem();
	}

	@Test
	void aLongTextWithManySpecialCharactersSurvives() throws Exception {
		String text = "<&>\"' \t\n é😀 ".repeat(15_000);
		edits.run(edits.setText(decision().getRealisation(), "nl", text));
		edits.run(edits.set(decision(), StatementPackage.Literals.DECISION__TAKEN_OVER_FROM, text));
		dossier.save();
		try (OpenDossier again = SampleDossier.open(dossier.folder())) {
			assertEquals(List.of(), again.problems());
			assertEquals(text, Texts.get(SampleDossier.decision(again, SampleDossier.FIRST, 0).getRealisation(), "nl"));
			assertEquals(text, SampleDossier.decision(again, SampleDossier.FIRST, 0).getTakenOverFrom());
		}
	}

	@Test
	void aTextCanBeBroughtBackWithTheSourceHashThatItHad() throws Exception {
		List<LocalText> texts = decision().getRealisation();
		edits.run(edits.setText(texts, "en", "Line one"));
		String old = texts.get(1).getSourceHash();
		edits.run(edits.setText(texts, "nl", "Anders"));
		edits.run(edits.setText(texts, "en", "Different"));
		assertNotEquals(old, texts.get(1).getSourceHash());
		edits.run(edits.setText(texts, "en", "Line one", old));
		assertEquals("Line one", texts.get(1).getValue());
		assertEquals(old, texts.get(1).getSourceHash());
		edits.run(edits.setText(texts, "en", "Line one", null));
		assertNull(texts.get(1).getSourceHash());
		stack().undo();
		assertEquals(old, texts.get(1).getSourceHash());
		savesAndOpensWithoutProblem();
	}
}
