package org.waarborg.tests.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.controlset.Texts;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Notices;
import org.waarborg.document.StackedBar;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.AudienceProfile;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.internal.StatementDocumentSource;

/** Any one feature can be withheld, and then no view holds what it says; not in another place, not in a total. */
class WithheldFeaturesTest {

	private static Disclosure without(String... features) {
		AudienceProfile profile = DossierFactory.eINSTANCE.createAudienceProfile();
		profile.setAudience(Audience.CUSTOMER);
		profile.setUpTo(Classification.SECRET);
		profile.getWithheld().addAll(List.of(features));
		return Disclosure.of(profile);
	}

	private static String all(ClassifiedStatement statement, Disclosure disclosure) throws DocumentException {
		StringBuilder all = new StringBuilder();
		for (String view : ClassifiedStatement.VIEWS) {
			all.append(statement.build(view, disclosure));
		}
		return all.toString();
	}

	@Test
	void whatOneFeatureSaysIsGoneWhenItIsWithheld() throws DocumentException {
		MarkedStatement marked = new MarkedStatement();
		String open = all(marked.classified, without());
		Set<String> shown = new TreeSet<>();
		List<String> leaks = new ArrayList<>();
		for (Map.Entry<String, List<String>> feature : marked.markers.entrySet()) {
			List<String> visible = feature.getValue().stream().filter(open::contains).toList();
			if (!visible.isEmpty()) {
				shown.add(feature.getKey());
				String document = all(marked.classified, without(feature.getKey()));
				visible.stream().filter(document::contains).map(m -> feature.getKey() + ": " + m).forEach(leaks::add);
			}
		}
		assertEquals(List.of(), leaks);
		// The search itself must find what is there.
		Set<String> expected = new TreeSet<>(List.of("statement.Decision.realisation", "statement.Decision.inclusion",
				"statement.Decision.exclusion", "statement.Decision.implementationReason", "statement.Decision.owner",
				"statement.Decision.nextReview", "statement.Decision.decidedBy", "statement.Decision.decidedOn",
				"statement.Decision.exemptions", "statement.Part.title", "statement.Part.text",
				"statement.Part.planned", "statement.Part.provider", "statement.Part.service",
				"statement.Part.covers", "statement.Part.owner", "statement.Part.documents",
				"statement.Part.evidence", "statement.Driver.text", "dossier.Requirement.article",
				"dossier.Exemption.until", "dossier.Review.on", "dossier.Review.by", "dossier.Review.next",
				"dossier.Element.title", "dossier.Element.code", "dossier.Element.owner",
				"dossier.Evidence.location", "dossier.Evidence.sha256", "dossier.Evidence.periodFrom",
				"dossier.Evidence.periodUntil", "dossier.Evidence.validUntil", "dossier.Evidence.collectedBy",
				"dossier.Evidence.collectedOn", "dossier.Document.nextReview", "dossier.DocumentVersion.version",
				"dossier.DocumentVersion.date", "dossier.Approval.person", "dossier.Measure.documents",
				"dossier.Measure.evidence", "dossier.Note.text", "dossier.Note.author", "dossier.Note.on",
				"dossier.Scope.statement", "dossier.Scope.entities", "dossier.Scope.locations",
				"dossier.Scope.interfaces", "dossier.ScopeExclusion.text", "dossier.ScopeExclusion.reason",
				"dossier.Organisation.name", "dossier.Organisation.registrationNumber", "dossier.Person.name",
				"statement.StatementOfApplicability.certificate", "statement.StatementOfApplicability.version"));
		expected.removeAll(shown);
		assertEquals(Set.of(), expected, "features that a document shows");
	}

	@Test
	void whatHoldsPartsOrVersionsIsWithheldWithAllThatIsInIt() throws DocumentException {
		MarkedStatement marked = new MarkedStatement();
		Map<String, String> containers = Map.of("statement.Decision.parts", "statement.Part.",
				"dossier.Document.versions", "dossier.DocumentVersion.", "dossier.DocumentVersion.approvals",
				"dossier.Approval.", "dossier.Exemption.reviews", "dossier.Review.", "statement.Decision.notes",
				"dossier.Note.", "dossier.Scope.exclusions", "dossier.ScopeExclusion.",
				"statement.StatementOfApplicability.scope", "dossier.Scope.",
				"statement.StatementOfApplicability.decisions", "statement.", "statement.Decision.control",
				"statement.Decision.");
		for (Map.Entry<String, String> container : containers.entrySet()) {
			String document = all(marked.classified, without(container.getKey()));
			marked.markers.forEach((feature, values) -> {
				if (feature.startsWith(container.getValue()) && !feature.contains("OfApplicability")) {
					values.forEach(v -> assertFalse(document.contains(v),
							container.getKey() + " lets through " + feature + ": " + v));
				}
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "statement.Decision.inRole=lawyer", "dossier.Evidence.kind=Seen on screen",
			"statement.Part.performer=Supplier", "statement.Driver.kind=Interested party",
			"statement.Decision.toConfirm=o confirm", "statement.StatementOfApplicability.phase=In review",
			"dossier.DocumentVersion.status=Withdrawn", "statement.Decision.followsBase=Follows" })
	void wordsOfAListAreWithheldToo(String pair) throws DocumentException {
		ClassifiedStatement classified = new MarkedStatement().classified;
		Decision one = classified.decision("A.5.1");
		one.setInRole(org.waarborg.dossier.Role.LEGAL);
		one.setToConfirm(true);
		one.getDrivers().get(0).setKind(org.waarborg.statement.DriverKind.INTERESTED_PARTY);
		one.getParts().get(0).getEvidence().get(0).setKind(org.waarborg.dossier.EvidenceKind.SEEN_ON_SCREEN);
		one.getParts().get(0).getDocuments().forEach(d -> d.getVersions()
				.forEach(v -> v.setStatus(org.waarborg.dossier.DocumentStatus.WITHDRAWN)));
		classified.statement.setPhase(org.waarborg.statement.Phase.IN_REVIEW);
		String word = pair.substring(pair.indexOf('=') + 1);
		assertTrue(all(classified, without()).contains(word), word + " is there when nothing is withheld");
		String document = all(classified, without(pair.substring(0, pair.indexOf('='))))
				// Titles of columns, tables and the header's own words say nothing of the dossier.
				.replace("still to confirm in", "");
		assertFalse(document.contains(word), word);
	}

	@Test
	void aSecretDecisionDoesNotLeaveThroughOneThatIsTheSame() throws DocumentException {
		ClassifiedStatement classified = new ClassifiedStatement();
		classified.decision("A.5.2").setSameAs(classified.decision("A.5.3"));
		for (Audience audience : List.of(Audience.INTERNAL, Audience.AUDITOR, Audience.CUSTOMER)) {
			assertFalse(all(classified, Disclosure.standard(audience)).contains("REALISATION-SECRET"),
					audience.getName());
		}
		assertTrue(all(classified, without()).contains("REALISATION-SECRET"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "statement.Part.implementation", "statement.Decision.parts" })
	void aWithheldStateIsInNoTotalAndNoOpenPoint(String feature) throws DocumentException {
		ClassifiedStatement classified = new ClassifiedStatement();
		Document document = classified.build("combined", without(feature));
		assertEquals("WITHHELD", chip(document, "base-1#A.5.1", 5));
		StackedBar bar = bars(document);
		assertEquals(List.of("applicable", "not_applicable", "undecided"),
				bar.legend().stream().map(StackedBar.Series::id).toList());
		assertTrue(document.sections().stream().noneMatch(s -> s.id().equals("open")));
		classified.decision("A.5.1").setImplementation(Implementation.PARTIAL);
		assertEquals("WITHHELD",
				chip(classified.build("combined", without("statement.Decision.implementation")), "base-1#A.5.1", 5));
	}

	@Test
	void whetherAControlAppliesCanBeWithheld() throws DocumentException {
		ClassifiedStatement classified = new ClassifiedStatement();
		Disclosure without = without("statement.Decision.applicability");
		Document document = classified.build("combined", without);
		assertEquals("WITHHELD", chip(document, "base-1#A.5.1", 2));
		assertEquals("WITHHELD", chip(document, "base-1#A.5.3", 2));
		assertEquals("", document.header().keyFigure());
		assertFalse(all(classified, without).contains("EXCLUSION-SECRET"));
		assertTrue(document.sections().stream()
				.noneMatch(s -> Set.of("overview", "exclusions", "open").contains(s.id())));
		assertEquals(List.of(), classified.build("exclusions", without).mainTable().orElseThrow().rows());
	}

	private static String chip(Document document, String row, int column) {
		return ((Cell.Chip) document.mainTable().orElseThrow().rows().stream().filter(r -> r.id().equals(row))
				.findFirst().orElseThrow().cells().get(column)).code();
	}

	private static StackedBar bars(Document document) {
		return document.sections().stream().flatMap(s -> s.blocks().stream()).filter(StackedBar.class::isInstance)
				.map(StackedBar.class::cast).findFirst().orElseThrow();
	}

	@Test
	void aLineOfWhichHalfIsWithheldIsLeftOut() throws DocumentException {
		ClassifiedStatement classified = new MarkedStatement().classified;
		String open = all(classified, without());
		assertTrue(open.contains("Supplier: MARK-provider"), open);
		assertTrue(open.contains("State set by hand: MARK"), open);
		String cut = all(classified, without("statement.Part.provider", "statement.Part.service",
				"statement.Decision.implementationReason"));
		assertFalse(cut.contains("Supplier: "), cut);
		assertFalse(cut.contains("State set by hand"), cut);
	}

	@Test
	void aSupplierThatNobodyNamedIsStillASupplier() throws DocumentException {
		ClassifiedStatement classified = new ClassifiedStatement();
		Part part = classified.decision("A.5.2").getParts().get(0);
		part.setPerformer(Performer.SUPPLIER);
		Document document = classified.build("combined", without());
		assertEquals(new Cell.Text("Supplier"), document.mainTable().orElseThrow().rows().stream()
				.filter(r -> r.id().equals("base-1#A.5.2")).findFirst().orElseThrow().cells().get(6));
	}

	@Test
	void otherValuesAreAddedUpAndOpenPointsNamed() throws DocumentException {
		ClassifiedStatement classified = new MarkedStatement().classified;
		String fact = withheld(classified.build("combined", without("dossier.Exemption.until",
				"dossier.Evidence.periodFrom", "dossier.Evidence.validUntil", "statement.Part.planned")));
		assertEquals(1, fact.split("other value", -1).length - 1, fact);
		assertTrue(fact.contains("the open points"), fact);
		assertTrue(fact.contains("the planned date in 1 place"), fact);
	}

	private static String withheld(Document document) {
		return ((Cell.Text) document.header().fact(Fact.WITHHELD).orElseThrow().value()).value();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CUSTOMER", "PUBLIC" })
	void theStandardProfilesHaveWordsForAllTheyWithhold(String name) throws DocumentException {
		MarkedStatement marked = new MarkedStatement();
		for (String feature : Disclosure.standard(Audience.get(name)).withheldFeatures()) {
			Document document = marked.classified.build("combined", without(feature));
			document.header().fact(Fact.WITHHELD).ifPresent(
					f -> assertFalse(f.value().toString().contains("other value"), feature + ": " + f.value()));
		}
	}

	@Test
	void textsThatNameWhatIsWithheldAreToldAndNotWritten() throws DocumentException {
		ClassifiedStatement classified = new ClassifiedStatement();
		Person karim = DossierFactory.eINSTANCE.createPerson();
		karim.setName("Karim Example");
		classified.dossier.getPeople().add(karim);
		classified.dossier.getEvidence().get(1).setCode("EV-20");
		classified.dossier.getEvidence().get(0).setCode("EV-2");
		classified.decision("A.5.1").getRealisation().clear();
		classified.decision("A.5.1").getRealisation()
				.add(Texts.of("en", "See EV-20. Karim Example looks, as Karim Examples would."));
		List<String> said = new ArrayList<>();
		Notices notices = said::add;
		Document document = build(classified, Disclosure.standard(Audience.CUSTOMER), notices);
		assertEquals(List.of("Texts of this document still name what is withheld: EV-20, Karim Example. Change those "
				+ "texts, or export for another audience."), said);
		assertFalse(document.toString().contains("still name"));
		said.clear();
		build(classified, without(), notices);
		assertEquals(List.of(), said);
	}

	private static Document build(ClassifiedStatement classified, Disclosure disclosure, Notices notices)
			throws DocumentException {
		return new StatementDocumentSource(classified.registry).build(
				new DocumentRequest(classified.statement, "en", "combined", Map.of(),
						Arrays.asList(classified.dossier, disclosure, notices), java.time.LocalDate.of(2026, 11, 21)));
	}
}
