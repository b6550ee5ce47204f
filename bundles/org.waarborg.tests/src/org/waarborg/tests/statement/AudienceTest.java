package org.waarborg.tests.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.Fact;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.AudienceProfile;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.statement.Applicability;

/** What leaves for whom. */
class AudienceTest {

	private final ClassifiedStatement classified = new ClassifiedStatement();

	@ParameterizedTest
	@EnumSource(Audience.class)
	void nothingThatIsWithheldIsInTheDocument(Audience audience) throws DocumentException {
		classified.statement.setClassification(Classification.PUBLIC);
		for (String view : ClassifiedStatement.VIEWS) {
			String all = classified.build(view, Disclosure.standard(audience)).toString();
			for (String secret : classified.withheldFrom(audience)) {
				assertFalse(all.contains(secret), audience + ", view " + view + ": " + secret);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Audience.class)
	void whatAnAudienceMaySeeIsThere(Audience audience) throws DocumentException {
		classified.statement.setClassification(Classification.PUBLIC);
		String all = classified.build("combined", Disclosure.standard(audience)).toString();
		for (String open : classified.shownTo(audience)) {
			assertTrue(all.contains(open), audience + ": " + open);
		}
	}

	@Test
	void theDocumentNamesItsAudienceAndHowMuchIsWithheld() throws DocumentException {
		Document document = classified.build("combined", Disclosure.standard(Audience.AUDITOR));
		assertEquals(new Cell.Text("Auditor"), document.header().fact(Fact.AUDIENCE).orElseThrow().value());
		assertEquals(new Cell.Text("1 decision, 1 piece of evidence, 1 remark"),
				document.header().fact(Fact.WITHHELD).orElseThrow().value());
		assertTrue(document.header().contains().endsWith("The content of 1 row is not for this audience (Auditor)."),
				document.header().contains());
	}

	@Test
	void aWithheldDecisionIsNamedAndNotCounted() throws DocumentException {
		Document document = classified.build("combined", Disclosure.standard(Audience.AUDITOR));
		List<Cell> secret = document.mainTable().orElseThrow().rows().stream()
				.filter(r -> r.id().equals("base-1#A.5.3")).findFirst().orElseThrow().cells();
		assertEquals(new Cell.Text("A.5.3"), secret.get(0));
		assertEquals("WITHHELD", ((Cell.Chip) secret.get(2)).code());
		assertTrue(secret.subList(3, secret.size()).stream().allMatch(Cell.Empty.class::isInstance), secret.toString());
		assertEquals("3 of 3 controls decided · no care parts open", document.header().keyFigure());
		assertTrue(document.tables().stream().filter(t -> t.id().equals("exclusions.table")).findFirst().orElseThrow()
				.rows().isEmpty(), "that it does not apply is withheld too");
	}

	@Test
	void aStatementThatMayNotLeaveIsRefused() {
		classified.statement.setClassification(Classification.CONFIDENTIAL);
		DocumentException refused = assertThrows(DocumentException.class,
				() -> classified.build("combined", Disclosure.standard(Audience.CUSTOMER)));
		assertTrue(refused.getMessage().contains("‘Confidential’"), refused.getMessage());
		assertTrue(refused.getMessage().contains("‘Customer’"), refused.getMessage());
	}

	@Test
	void aDecisionWithoutClassificationHasThatOfItsStatement() throws DocumentException {
		classified.statement.setClassification(Classification.PUBLIC);
		Disclosure everybody = Disclosure.standard(Audience.PUBLIC);
		assertEquals("APPLICABLE", code(classified.build("combined", everybody), "base-1#A.5.1"));
		classified.decision("A.5.1").setClassification(Classification.INTERNAL);
		assertEquals("WITHHELD", code(classified.build("combined", everybody), "base-1#A.5.1"));
	}

	private static String code(Document document, String row) {
		return ((Cell.Chip) document.mainTable().orElseThrow().rows().stream().filter(r -> r.id().equals(row))
				.findFirst().orElseThrow().cells().get(2)).code();
	}

	@Test
	void aCarePartThatFollowsAWithheldDecisionIsWithheldToo() throws DocumentException {
		ClassifiedStatement care = new ClassifiedStatement();
		care.decision("A.5.2").setClassification(Classification.SECRET);
		care.decision("A.5.2").setApplicability(Applicability.NOT_APPLICABLE);
		assertEquals("WITHHELD", code(care.build("combined", Disclosure.standard(Audience.AUDITOR)),
				"care-1#A.5.2.care"));
	}

	@Test
	void theDossiersOwnProfileCountsBeforeTheStandardOne() throws DocumentException {
		AudienceProfile own = DossierFactory.eINSTANCE.createAudienceProfile();
		own.setAudience(Audience.AUDITOR);
		own.setUpTo(Classification.SECRET);
		own.getWithheld().add("statement.Decision.realisation");
		classified.dossier.getAudienceProfiles().add(own);
		Document document = classified.build("combined", Disclosure.of(classified.dossier, Audience.AUDITOR));
		assertFalse(document.toString().contains("REALISATION-OF-ONE"));
		assertTrue(document.toString().contains("EXCLUSION-SECRET"), "the profile lets secrets out, so they are there");
		assertEquals(new Cell.Text("the realisation in 2 places"),
				document.header().fact(Fact.WITHHELD).orElseThrow().value());
	}
}
