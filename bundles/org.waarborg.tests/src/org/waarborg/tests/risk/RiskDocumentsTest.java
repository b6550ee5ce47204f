package org.waarborg.tests.risk;

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

import org.waarborg.controlset.Texts;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Matrix;
import org.waarborg.document.Row;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Table;
import org.waarborg.document.WriteOptions;
import org.waarborg.document.spi.DocumentSource;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.registry.Registries;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.HeatMap;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskSnapshot;
import org.waarborg.risk.RiskTrend;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Snapshots;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.internal.AcceptanceDocumentSource;
import org.waarborg.risk.internal.PlanDocumentSource;
import org.waarborg.risk.internal.RegisterDocumentSource;

/** What documents on risks say, and what they do not say to whom. */
class RiskDocumentsTest {

	private final RiskRegister register = Risks.register();
	private final Dossier dossier = DossierFactory.eINSTANCE.createDossier();
	private final Person owner = DossierFactory.eINSTANCE.createPerson();
	private final Risk ransom = Risks.risk(register, "R-001", 4, 5, 4);
	private final Risk secret = Risks.risk(register, "R-002", 1, 5);
	private final List<DocumentSource> sources = List.of(new RegisterDocumentSource(Registries.of()),
			new PlanDocumentSource(Registries.of()), new AcceptanceDocumentSource(Registries.of()));

	RiskDocumentsTest() {
		owner.setName("Nadia Okaforde");
		dossier.setLanguage("nl");
		dossier.getPeople().add(owner);
		ransom.setOwner(owner);
		ransom.getTitle().clear();
		ransom.getTitle().add(Texts.of("nl", "Gijzelsoftware"));
		ransom.getTitle().add(Texts.of("en", "Ransomware"));
		ransom.getCause().add(Texts.of("nl", "Geheime oorzaak"));
		Risks.assess(ransom, AssessedState.TARGET, 2, 5, 4);
		Treatment treatment = Risks.treatment(ransom, 2, 0);
		Risks.control(treatment, "basis-1#A.8.13");
		secret.setClassification(Classification.SECRET);
		secret.getTitle().clear();
		secret.getTitle().add(Texts.of("nl", "Zeer geheim verhaal"));
	}

	private Document build(DocumentSource source, String language, Map<String, String> options, Object... context) {
		List<Object> all = new ArrayList<>(List.of(context));
		all.add(dossier);
		try {
			return source.build(new DocumentRequest(register, language, "", options, all, Risks.TODAY));
		} catch (DocumentException e) {
			throw new AssertionError(e);
		}
	}

	private static <T> List<T> blocks(Document document, Class<T> type) {
		return document.sections().stream().flatMap(s -> s.blocks().stream()).filter(type::isInstance).map(type::cast)
				.toList();
	}

	@Test
	void theRegisterHasARowForEachRiskAndSaysWhy() {
		Document document = build(sources.get(0), "en", Map.of(), Disclosure.ALL);
		Table table = document.mainTable().orElseThrow();
		assertEquals(List.of("R-001", "R-002"), table.rows().stream().map(r -> text(r.cells().get(0))).toList());
		String all = table.rows().get(0).toString();
		assertTrue(all.contains("Ransomware") && all.contains("Very high") && all.contains("being treated")
				&& all.contains("basis-1#A.8.13"), all);
		assertTrue(all.contains("Version 1 of the method: likelihood 4 Likely and Patient safety 5 Catastrophic give"
				+ " Very high"), all);
		assertTrue(
				document.header().keyFigure().startsWith("2 risks · 2 above the threshold · nothing done yet about 1"),
				document.header().keyFigure());
		assertTrue(document.tables().stream().anyMatch(t -> t.id().equals("method.levels")
				&& t.toString().contains("nobody")), "who may accept stands in the document");
	}

	private static String text(org.waarborg.document.Cell cell) {
		return cell instanceof org.waarborg.document.Cell.Text t ? t.value() : "";
	}

	@Test
	void theHeatMapIsReadableWithoutColourAndShowsWhereTreatmentsLead() {
		HeatMap map = HeatMap.of(register.getRisks(), Risks.method(register), null, AssessedState.CURRENT,
				AssessedState.TARGET);
		Matrix figure = map.figure("map", "Map", "en").orElseThrow();
		assertEquals("5 Almost certain", figure.rows().get(0).label(), "the highest likelihood is on top");
		Matrix.Square square = figure.rows().get(1).squares().get(4);
		assertEquals("R-001", square.text());
		assertEquals("Very high", square.word());
		assertEquals("R-002 High", figure.rows().get(4).squares().get(4).text(),
				"a level that a cell of the category made is said");
		assertEquals("Moderate", figure.rows().get(4).squares().get(4).word());
		assertEquals(List.of(new Matrix.Arrow("R-001", 1, 4, 3, 4)), figure.arrows());
		assertTrue(figure.table().toString().contains("R-001 (Very high)"));
	}

	@Test
	void whoHasNoPlaceInTheMatrixIsTold() {
		RiskMethod next = Methods.next(Risks.method(register), register);
		next.setStatus(org.waarborg.risk.MethodStatus.APPROVED);
		register.getMethods().add(next);
		Document document = build(sources.get(0), "nl", Map.of(), Disclosure.ALL);
		assertTrue(blocks(document, org.waarborg.document.Note.class).get(0).text().contains("R-001 Gijzelsoftware"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void whatAnAudienceMayNotSeeIsNotInTheDocument(int source) {
		secret.setOption(TreatmentOption.RETAIN);
		Document internal = build(sources.get(source), "nl", Map.of());
		assertFalse(internal.toString().contains("geheim verhaal") || internal.toString().contains("R-002"),
				internal.toString());
		assertEquals("1 risico", fact(internal, Fact.WITHHELD));
		register.setClassification(Classification.SECRET);
		DocumentException refused = assertThrows(DocumentException.class, () -> sources.get(source).build(
				new DocumentRequest(register, "nl", "", Map.of(), List.of(dossier), Risks.TODAY)));
		assertTrue(refused.getMessage().contains("Geheim"), refused.getMessage());
	}

	private static String fact(Document document, String id) {
		return document.header().fact(id).map(f -> text(f.value())).orElse("");
	}

	@Test
	void thePlanHasTheTreatmentsByRisk() {
		Table table = build(sources.get(1), "nl", Map.of(), Disclosure.ALL).mainTable().orElseThrow();
		Row row = table.rows().get(0);
		assertEquals("R-001 Gijzelsoftware", row.group().orElseThrow().label());
		assertTrue(row.toString().contains("gepland") && row.toString().contains("basis-1#A.8.13"), row.toString());
		assertThrows(AssertionError.class,
				() -> build(sources.get(1), "nl", Map.of("owner", "Iemand anders"), Disclosure.ALL),
				"nobody of that name is in the dossier");
	}

	@Test
	void theAcceptanceHasRoomToSign() {
		ransom.setOption(TreatmentOption.RETAIN);
		Risks.accept(ransom, owner, Role.TOP_MANAGEMENT);
		Document document = build(sources.get(2), "nl", Map.of(), Disclosure.ALL);
		Table signatures = document.tables().get(document.tables().size() - 1);
		assertEquals(List.of("Naam", "Rol", "Datum", "Handtekening"),
				signatures.columns().stream().map(c -> c.title()).toList());
		assertTrue(document.toString().contains("Nadia Okaforde, Directie, op 21 okt 2026"), document.toString());
		Document one = build(sources.get(2), "nl", Map.of("risks", "R-002"), Disclosure.ALL);
		assertEquals(1, one.mainTable().orElseThrow().rows().size());
		assertFalse(blocks(one, Matrix.class).get(0).toString().contains("R-001"), "the matrix is of these risks too");
		assertThrows(AssertionError.class, () -> build(sources.get(2), "nl", Map.of("risks", "R-099")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyDocumentIsMadeInBothLanguagesTwiceAlike(String language) throws Exception {
		for (DocumentSource source : sources) {
			Document document = build(source, language, Map.of());
			assertEquals(document, build(source, language, Map.of()));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			new HtmlWriter().write(document, out, WriteOptions.NONE);
			assertTrue(out.toString(StandardCharsets.UTF_8).contains("<svg"), "the matrix is drawn");
		}
	}

	@Test
	void trendsComeFromSnapshotsAndNothingElse() {
		RiskSnapshot then = Snapshots.freeze(register, "d", Risks.TODAY.minusYears(1), "Marleen");
		String before = then.toString() + then.getRisks().size();
		Risks.assess(ransom, AssessedState.CURRENT, 1, 1);
		RiskSnapshot now = Snapshots.freeze(register, "d", Risks.TODAY, "Marleen");
		Risks.method(register).getLevels().forEach(l -> l.getTitle().clear());
		register.getRisks().remove(ransom);
		StackedBar figure = new RiskTrend(List.of(then, now)).figure("trend", "Trend", Disclosure.ALL, "en")
				.orElseThrow();
		assertEquals(List.of("Low", "Moderate", "High", "Very high", "not assessed"),
				figure.legend().stream().map(StackedBar.Series::label).toList());
		assertEquals(List.of(List.of(0L, 0L, 1L, 1L, 0L), List.of(1L, 0L, 1L, 0L, 0L)),
				figure.bars().stream().map(StackedBar.Bar::values).toList());
		assertEquals(before, then.toString() + then.getRisks().size());
		StackedBar internal = new RiskTrend(List.of(then)).figure("trend", "Trend",
				Disclosure.standard(Audience.INTERNAL), "en").orElseThrow();
		assertEquals(1, internal.bars().get(0).total(), "a secret risk is not even counted");
	}

	@Test
	void aLevelExplainsItselfAlsoWhereThereIsNone() {
		RiskWords words = new RiskWords("nl");
		ransom.getAssessments().get(0).setLikelihood(8);
		String why = words.why(org.waarborg.risk.Assessed.of(ransom.getAssessments().get(0),
				new org.waarborg.risk.RiskMatrices()));
		assertTrue(why.contains("kans 8: geen niveau, want een stap hoort niet bij de schaal"), why);
	}
}
