package org.waarborg.tests.statement.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.Thaw;
import org.waarborg.tests.support.CatalogBuilder;

/** What an example dossier does not have, and somebody's dossier will: frozen and shown again as it was. */
class OddThingsTest {

	private static final DossierFactory D = DossierFactory.eINSTANCE;
	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private final ControlSetRegistry registry = Registries.of(
			CatalogBuilder.norm("base-1", "Base", "1").group("A.5", "First").control("A.5.1", "One")
					.control("A.5.2", "Two").control("A.5.3", "Three").build(),
			CatalogBuilder.norm("care-1", "Care", "1").extending("base-1").group("A.5", "First")
					.carePart("A.5.2", "Two for care").careOnly("A.5.4", "Only for care").build());
	private final Dossier dossier = D.createDossier();
	private final StatementOfApplicability statement = StatementDrafts.create(Map.of("nl", "Proef"), null,
			List.of("care-1"), registry);

	OddThingsTest() {
		dossier.setLanguage("nl");
		statement.getDecisions().forEach(d -> d.setApplicability(Applicability.APPLICABLE));
		statement.getDecisions().forEach(d -> d.getParts().get(0).setImplementation(Implementation.IMPLEMENTED));
		drivers(decision("base-1#A.5.1"));
		parts(decision("base-1#A.5.1"));
		Decision two = decision("base-1#A.5.2");
		two.getRealisation()
				.addAll(List.of(Texts.of("nl", "Zoals bij drie."), translated("Zoals bij drie.", "As three.")));
		// Before and after the decision whose realisation holds.
		decision("base-1#A.5.1").setSameAs(two);
		decision("base-1#A.5.3").setSameAs(two);
		Decision care = decision("care-1#A.5.4");
		care.setImplementation(Implementation.PARTIAL);
		care.getImplementationReason().add(Texts.of("nl", "Nog niet overal."));
		Exemption exemption = D.createExemption();
		exemption.getTitle().add(Texts.of("nl", "Tot de verhuizing"));
		exemption.setUntil(Hospital.TODAY.plusDays(9));
		dossier.getExemptions().add(exemption);
		care.getExemptions().add(exemption);
		Decision gone = S.createDecision();
		gone.setControl(ControlRef.parse("elsewhere-9#Z.1"));
		gone.setApplicability(Applicability.NOT_APPLICABLE);
		Decision twice = S.createDecision();
		twice.setControl(ControlRef.parse("base-1#A.5.3"));
		statement.getDecisions().addAll(List.of(gone, twice));
		Identifiers.ensureIds(dossier);
		Identifiers.ensureIds(statement);
	}

	private Decision decision(String ref) {
		return Decisions.find(statement, ControlRef.parse(ref)).orElseThrow();
	}

	private static LocalText translated(String source, String translation) {
		LocalText text = Texts.of("en", translation);
		text.setSourceHash(Hashes.of(source));
		return text;
	}

	private void drivers(Decision decision) {
		Driver text = S.createDriver();
		text.setKind(DriverKind.RISK);
		text.getText().add(Texts.of("nl", "R-14 Kennis hangt aan één persoon"));
		decision.getDrivers().addAll(List.of(text,
				driver(DriverKind.LAW, requirement(RequirementKind.LAW, "AVG", "32", "Beveiliging")),
				driver(DriverKind.LAW, requirement(RequirementKind.LAW, null, null, "Een wet zonder bron")),
				driver(DriverKind.CONTRACT,
						requirement(RequirementKind.CONTRACT, "Map 3", "7", "Contract met de regio")),
				driver(DriverKind.INTERESTED_PARTY, requirement(RequirementKind.INTERESTED_PARTY, null, null, null))));
	}

	private Requirement requirement(RequirementKind kind, String source, String article, String title) {
		Requirement requirement = D.createRequirement();
		requirement.setKind(kind);
		requirement.setSource(source);
		requirement.setArticle(article);
		if (title != null) {
			requirement.getTitle().addAll(List.of(Texts.of("nl", title), translated(title, title + " (en)")));
		}
		dossier.getRequirements().add(requirement);
		return requirement;
	}

	private static Driver driver(DriverKind kind, Requirement requirement) {
		Driver driver = S.createDriver();
		driver.setKind(kind);
		driver.setRequirement(requirement);
		return driver;
	}

	private void parts(Decision decision) {
		Organisation supplier = D.createOrganisation();
		supplier.setName("Leverancier B.V.");
		dossier.getOrganisations().add(supplier);
		Asset service = D.createAsset();
		service.setCode("D-1");
		service.getTitle().addAll(List.of(Texts.of("nl", "Opslag"), translated("Opslag", "Storage")));
		dossier.getAssets().add(service);
		Part outsourced = S.createPart();
		outsourced.setPerformer(Performer.SUPPLIER);
		outsourced.setProvider(supplier);
		outsourced.setService(service);
		outsourced.setImplementation(Implementation.PLANNED);
		outsourced.setPlanned(Hospital.TODAY.minusDays(3));
		Evidence shared = D.createEvidence();
		shared.setCode("BEW-1");
		shared.getTitle().add(Texts.of("nl", "Rapport"));
		dossier.getEvidence().add(shared);
		Measure measure = D.createMeasure();
		measure.setCode("M-1");
		measure.getEvidence().add(shared);
		dossier.getMeasures().add(measure);
		outsourced.getMeasures().add(measure);
		decision.getParts().add(outsourced);
		decision.getParts().get(0).getMeasures().add(measure);
		decision("base-1#A.5.3").getParts().get(0).getEvidence().add(shared);
	}

	private StatementRelease freeze() {
		return Freeze.of(statement, dossier, registry,
				new Freeze.Facts(1, Hospital.TODAY, "", "nl", Map.of(), "", List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "combined, nl", "combined, en", "norm:base-1, nl", "norm:care-1, en", "care, nl", "evidence, en",
			"exclusions, nl" })
	void whatIsOddIsShownAsItWas(String view, String language) throws DocumentException {
		FreezeTest.Asked asked = new FreezeTest.Asked(view, language, Audience.INTERNAL);
		Thaw.Thawed thawed = Thaw.of(freeze());
		FreezeTest.same(asked,
				FreezeTest.render(statement, dossier, registry, Optional.empty(), asked, Hospital.TODAY),
				FreezeTest.render(thawed.statement(), thawed.dossier(), thawed.registry(),
						Optional.of(FreezeTest.version()), asked, Hospital.TODAY.plusYears(1)));
	}

	@Test
	void aStatementOverTheOverlayAloneIsTheSameToo() throws DocumentException {
		statement.getControlSets().removeIf((UsedControlSet u) -> u.getSet().equals("base-1"));
		whatIsOddIsShownAsItWas("combined", "nl");
		whatIsOddIsShownAsItWas("norm:care-1", "nl");
	}

	@ParameterizedTest
	@EnumSource(Audience.class)
	void oneConfidentialNameIsWithheldAndNotTheDecisionThatHasIt(Audience audience) throws DocumentException {
		statement.setClassification(Classification.PUBLIC);
		dossier.getOrganisations().get(0).setClassification(Classification.CONFIDENTIAL);
		dossier.getAssets().get(0).setClassification(Classification.SECRET);
		dossier.getRequirements().get(2).setClassification(Classification.CONFIDENTIAL);
		FreezeTest.Asked asked = new FreezeTest.Asked("combined", "nl", audience);
		Thaw.Thawed thawed = Thaw.of(freeze());
		Document release = FreezeTest.render(thawed.statement(), thawed.dossier(), thawed.registry(),
				Optional.of(FreezeTest.version()), asked, Hospital.TODAY);
		FreezeTest.same(asked,
				FreezeTest.render(statement, dossier, registry, Optional.empty(), asked, Hospital.TODAY), release);
		boolean mayRead = audience == Audience.INTERNAL || audience == Audience.AUDITOR;
		assertEquals(mayRead, release.toString().contains("Leverancier B.V."));
		assertFalse(release.toString().contains("D-1 Opslag"), "what is secret leaves for nobody");
		assertEquals(mayRead, release.toString().contains("Contract met de regio"));
		assertEquals("APPLICABLE",
				((Cell.Chip) release.mainTable().orElseThrow().rows().get(0).cells().get(2)).code());
	}

	@Test
	void aFileWithNamesAloneIsShownWithThem() throws DocumentException {
		StatementRelease older = freeze();
		FrozenPart part = older.getRows().get(0).getParts().get(1);
		part.setProvidedBy(null);
		part.setProvider("Leverancier B.V.");
		part.setCameWith(null);
		part.getService().add(Texts.of("nl", "D-1 Opslag"));
		part.getCovers().add("Locatie Noord");
		older.getControlSets().forEach(s -> s.getExtends().clear());
		older.getRows().forEach(r -> r.getHeadings().forEach(h -> h.setEnhances(null)));
		Thaw.Thawed thawed = Thaw.of(older);
		FreezeTest.Asked asked = new FreezeTest.Asked("combined", "nl", Audience.INTERNAL);
		String shown = FreezeTest.render(thawed.statement(), thawed.dossier(), thawed.registry(),
				Optional.of(FreezeTest.version()), asked, Hospital.TODAY).toString();
		for (String said : List.of("Leverancier B.V. – D-1 Opslag", "Locatie Noord", "A.5.2 – zorg")) {
			assertTrue(shown.contains(said), said);
		}
	}
}
