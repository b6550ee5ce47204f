package org.waarborg.tests.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.TransferGround;
import org.waarborg.assurance.internal.CertificateDocumentSource;
import org.waarborg.assurance.internal.SupplierDocumentSource;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Table;
import org.waarborg.document.Timeline;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.registry.Registries;
import org.waarborg.report.html.internal.HtmlWriter;

/** What documents on suppliers and certificates say, and what they do not say to whom. */
class AssuranceDocumentsTest {

	private final AssuranceRegister register = Assurances.register();
	private final Dossier dossier = DossierFactory.eINSTANCE.createDossier();
	private final Organisation north = Assurances.organisation("Noordwolk");
	private final Organisation hidden = Assurances.organisation("Zeer Geheime Leverancier");
	private final Supplier supplier = Assurances.supplier(register, north);
	private final Certificate certificate = Assurances.certificate(register, north, "nen7510-2024",
			Assurances.TODAY.plusYears(1));
	private final DocumentSource certificates = new CertificateDocumentSource(Registries.of());
	private final DocumentSource suppliers = new SupplierDocumentSource(Registries.of());

	AssuranceDocumentsTest() {
		dossier.setLanguage("nl");
		dossier.getOrganisations().addAll(List.of(north, hidden));
		Person owner = DossierFactory.eINSTANCE.createPerson();
		owner.setName("Willem Kastelhof");
		dossier.getPeople().add(owner);
		supplier.setCode("LV-001");
		supplier.setOwner(owner);
		certificate.setDecidedOn(Assurances.TODAY.minusMonths(8));
		certificate.getIssues().get(0).getScope().add(Texts.of("nl", "Hosting voor de zorg"));
		SuppliedService service = Assurances.service(supplier, ProcessingRole.PROCESSOR, DataKind.HEALTH);
		Assurances.location(service, "IN", TransferGround.NONE);
		service.getSubProcessors().add(Assurances.sub(Assurances.organisation("Zuidveer")));
		Assurances.covers(certificate.getCoverage(), service, Flag.YES);
		Supplier secret = Assurances.supplier(register, hidden);
		secret.setClassification(Classification.SECRET);
		hidden.setClassification(Classification.SECRET);
		Assurances.certificate(register, hidden, "iso9001", Assurances.TODAY.plusYears(1))
				.setClassification(Classification.SECRET);
	}

	private Document build(DocumentSource source, String language, Map<String, String> options, Object... context) {
		List<Object> all = new ArrayList<>(List.of(context));
		all.add(dossier);
		try {
			return source.build(new DocumentRequest(register, language, "", options, all, Assurances.TODAY));
		} catch (DocumentException e) {
			throw new AssertionError(e);
		}
	}

	private static String html(Document document) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new HtmlWriter().write(document, out, WriteOptions.NONE);
		return out.toString(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void theRegisterOfCertificatesHasATimelineAndARowForEach(String language) throws Exception {
		Document document = build(certificates, language, Map.of(), Disclosure.ALL);
		Timeline timeline = document.sections().stream().flatMap(s -> s.blocks().stream())
				.filter(Timeline.class::isInstance).map(Timeline.class::cast).findFirst().orElseThrow();
		assertEquals(2, timeline.lanes().size());
		assertEquals(2, table(document, "certificates").rows().size());
		assertEquals(3, table(document, "audits").rows().size());
		assertTrue(html(document).contains("Hosting voor de zorg"));
		assertTrue(document.header().keyFigure().contains("2"), document.header().keyFigure());
	}

	private static Table table(Document document, String id) {
		return document.sections().stream().flatMap(s -> s.blocks().stream()).filter(Table.class::isInstance)
				.map(Table.class::cast).filter(t -> t.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void theDossierOfASupplierSaysWhatIsAskedAndWhatThereIs() throws Exception {
		Document document = build(suppliers, "nl", Map.of("supplier", "LV-001"), Disclosure.ALL);
		String html = html(document);
		for (String said : List.of("Leveranciersdossier Noordwolk", "Hosting voor de zorg", "India", "geen grond",
				"Zuidveer", "verwerkersovereenkomst", "ontbreekt", "Willem Kastelhof")) {
			assertTrue(html.contains(said), said);
		}
		assertFalse(html.contains("Zeer Geheime"));
		assertEquals(1, table(document, "places").rows().size());
	}

	@Test
	void whatIsSecretDoesNotLeaveAndIsCounted() throws Exception {
		for (DocumentSource source : List.of(certificates, suppliers)) {
			Document document = build(source, "nl", Map.of(), Disclosure.standard(Audience.CUSTOMER));
			assertFalse(html(document).contains("Zeer Geheime"), source.id());
			assertTrue(document.header().facts().stream().anyMatch(f -> f.id().equals(Fact.WITHHELD)), source.id());
		}
		assertThrows(DocumentException.class,
				() -> suppliers
						.build(new DocumentRequest(register, "nl", "", Map.of("supplier", "Zeer Geheime Leverancier"),
								List.of(dossier, Disclosure.standard(Audience.CUSTOMER)), Assurances.TODAY)));
	}

	@Test
	void whatCannotBeAskedIsSaid() {
		assertThrows(DocumentException.class, () -> suppliers.build(new DocumentRequest(register, "nl", "",
				Map.of("supplier", "niemand"), List.of(dossier), Assurances.TODAY)));
		assertThrows(DocumentException.class, () -> certificates
				.build(new DocumentRequest(register, "nl", "half", Map.of(), List.of(dossier), Assurances.TODAY)));
		register.setClassification(Classification.SECRET);
		assertThrows(DocumentException.class, () -> certificates.build(new DocumentRequest(register, "nl", "", Map.of(),
				List.of(dossier, Disclosure.standard(Audience.PUBLIC)), Assurances.TODAY)));
	}

	@Test
	void anEmptyRegisterGivesADocumentThatSaysSo() throws Exception {
		register.getCertificates().clear();
		register.getSuppliers().clear();
		assertTrue(html(build(certificates, "nl", Map.of(), Disclosure.ALL)).contains("Er zijn geen certificaten."));
		assertTrue(html(build(suppliers, "en", Map.of(), Disclosure.ALL)).contains("There are no suppliers."));
	}
}
