package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.AudienceProfile;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.registry.Registries;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskSnapshot;
import org.waarborg.risk.RiskTrend;
import org.waarborg.risk.Snapshots;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.internal.AcceptanceDocumentSource;
import org.waarborg.risk.internal.PlanDocumentSource;
import org.waarborg.risk.internal.RegisterDocumentSource;

/** What of risks leaves for whom. */
class RiskAudienceTest {

	private final RiskRegister register = Risks.register();
	private final Dossier dossier = DossierFactory.eINSTANCE.createDossier();
	private final Risk risk = Risks.risk(register, "R-1", 4, 5, 4);
	private final Map<String, String> marks = new LinkedHashMap<>();
	private final List<DocumentSource> sources = List.of(new RegisterDocumentSource(Registries.of()),
			new PlanDocumentSource(Registries.of()), new AcceptanceDocumentSource(Registries.of()));

	RiskAudienceTest() {
		Person owner = DossierFactory.eINSTANCE.createPerson();
		owner.setName("Nadia Okaforde");
		dossier.setLanguage("en");
		dossier.getPeople().add(owner);
		register.setClassification(Classification.PUBLIC);
		risk.setClassification(Classification.PUBLIC);
		risk.setOption(TreatmentOption.RETAIN);
		Treatment treatment = Risks.treatment(risk, 2, 0);
		treatment.setClassification(Classification.PUBLIC);
		Acceptance acceptance = Risks.accept(risk, owner, Role.TOP_MANAGEMENT);
		mark(risk, DossierPackage.Literals.ELEMENT__TITLE, Literals.RISK__DESCRIPTION, Literals.RISK__CAUSE,
				Literals.RISK__VULNERABILITY, Literals.RISK__CONSEQUENCE, Literals.RISK__OPTION_REASON);
		mark(treatment, Literals.TREATMENT__DESCRIPTION, Literals.TREATMENT__EFFECT);
		mark(acceptance, Literals.ACCEPTANCE__REASON);
	}

	private void mark(EObject object, EStructuralFeature... features) {
		for (EStructuralFeature feature : features) {
			@SuppressWarnings("unchecked")
			List<LocalText> texts = (List<LocalText>) object.eGet(feature);
			String mark = "MARK-" + feature.getName() + '-' + object.eClass().getName();
			texts.clear();
			texts.add(Texts.of("en", mark));
			marks.put(feature.getEContainingClass().getEPackage().getName() + '.'
					+ feature.getEContainingClass().getName() + '.' + feature.getName(), mark);
		}
	}

	private String build(DocumentSource source, Disclosure disclosure) throws DocumentException {
		return source.build(new DocumentRequest(register, "en", "", Map.of(), List.of(dossier, disclosure, trend()),
				Risks.TODAY)).toString();
	}

	private RiskTrend trend() {
		return new RiskTrend(List.of(snapshot()));
	}

	private RiskSnapshot snapshot() {
		return Snapshots.freeze(register, "d", Risks.TODAY.minusYears(1), "Nadia Okaforde");
	}

	private String all(Disclosure disclosure) throws DocumentException {
		StringBuilder all = new StringBuilder();
		for (DocumentSource source : sources) {
			all.append(build(source, disclosure));
		}
		return all.toString();
	}

	private static Disclosure without(String... features) {
		AudienceProfile profile = DossierFactory.eINSTANCE.createAudienceProfile();
		profile.setAudience(Audience.CUSTOMER);
		profile.setUpTo(Classification.SECRET);
		profile.getWithheld().addAll(List.of(features));
		return Disclosure.of(profile);
	}

	@ParameterizedTest
	@EnumSource(value = Audience.class, names = { "PUBLIC", "CUSTOMER" })
	void nothingOfARegisterLeavesForOutsidersHoweverOpenItIs(Audience audience) {
		Disclosure outside = Disclosure.standard(audience);
		for (DocumentSource source : sources) {
			DocumentException refused = assertThrows(DocumentException.class, () -> build(source, outside));
			assertTrue(refused.getMessage().startsWith("Risks do not leave for the audience"), refused.getMessage());
			assertTrue(refused.getMessage().contains(outside.title("en")), refused.getMessage());
		}
		assertEquals(Optional.empty(), trend().figure("trend", "Trend", outside, "en"), "not even how many there were");
	}

	@ParameterizedTest
	@EnumSource(value = Audience.class, names = { "AUDITOR", "INTERNAL" })
	void whoLooksAtTheRisksSeesAllThatItsClassificationLets(Audience audience) throws DocumentException {
		Disclosure inside = Disclosure.standard(audience);
		String open = all(inside);
		marks.values().forEach(m -> assertTrue(open.contains(m), audience + ": " + m));
		assertTrue(trend().figure("trend", "Trend", inside, "en").isPresent());
		risk.setClassification(Classification.SECRET);
		String closed = all(inside);
		marks.values().forEach(m -> assertFalse(closed.contains(m), audience + ": " + m));
		assertTrue(closed.contains("1 risk"), "that something was left out is said");
	}

	@Test
	void whatOneFeatureSaysIsGoneWhenItIsWithheld() throws DocumentException {
		String open = all(without());
		List<String> leaks = new ArrayList<>();
		for (Map.Entry<String, String> mark : marks.entrySet()) {
			assertTrue(open.contains(mark.getValue()), mark.getKey() + " is there when nothing is withheld");
			if (all(without(mark.getKey())).contains(mark.getValue())) {
				leaks.add(mark.getKey());
			}
		}
		assertEquals(List.of(), leaks);
		String unnamed = all(without("dossier.Element.code", "dossier.Element.title"));
		assertFalse(unnamed.contains("MARK-title") || unnamed.contains("R-1"), "nor as the heading of its treatments");
		assertTrue(unnamed.contains("A risk"), unnamed);
		String undecided = all(without("risk.Acceptance.until", "risk.Acceptance.approval"));
		assertFalse(undecided.contains("Okaforde"), undecided);
	}

	@Test
	void theDossiersOwnProfileMayLetRisksOut() throws DocumentException {
		AudienceProfile own = DossierFactory.eINSTANCE.createAudienceProfile();
		own.setAudience(Audience.CUSTOMER);
		own.setUpTo(Classification.INTERNAL);
		own.getWithheld().add("risk.Risk.vulnerability");
		dossier.getAudienceProfiles().add(own);
		String document = build(sources.get(0), Disclosure.of(dossier, Audience.CUSTOMER));
		assertTrue(document.contains("MARK-description"), document);
		assertFalse(document.contains("MARK-vulnerability"), document);
	}

	/** A feature of another name would let out what it was to withhold. */
	@ParameterizedTest
	@EnumSource(Audience.class)
	void theStandardProfilesNameFeaturesThatAreThere(Audience audience) {
		List<String> unknown = Disclosure.standard(audience).withheldFeatures().stream()
				.filter(f -> f.startsWith("risk.")).filter(f -> {
					String[] parts = f.split("\\.");
					return !(RiskPackage.eINSTANCE
							.getEClassifier(parts[1]) instanceof org.eclipse.emf.ecore.EClass type)
							|| type.getEStructuralFeature(parts[2]) == null;
				}).toList();
		assertEquals(new TreeSet<>(), new TreeSet<>(unknown));
	}

	@Test
	void aPictureThatWasAssessedIsNotAddedUpForWhomItIsWithheld() throws DocumentException {
		Risks.assess(risk, AssessedState.TARGET, 2, 5, 4);
		String open = all(without());
		String closed = all(without("risk.Risk.assessments"));
		Map<String, String> said = Map.of("Matrix[", "the risk in its square, and where it moves to", "StackedBar[",
				"how many there were of a level at each snapshot", "1 above the threshold", "the sum in the heading",
				"give Very high", "why this level", "Number[value=4], Number[value=5]",
				"likelihood and impact of a row", "code=ACCEPTED",
				"that it was accepted");
		said.forEach((words, what) -> {
			assertTrue(open.contains(words), what + " is there when nothing is withheld");
			assertFalse(closed.contains(words), what);
		});
		assertTrue(closed.contains("MARK-title-Risk") && closed.contains("MARK-description-Risk"),
				"what was not withheld");
	}
}
