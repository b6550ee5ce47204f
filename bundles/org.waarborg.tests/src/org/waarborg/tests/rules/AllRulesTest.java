package org.waarborg.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.assurance.internal.rules.AssuranceRuleBook;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.rules.internal.DossierRuleBook;
import org.waarborg.risk.internal.rules.RiskRuleBook;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Signal;
import org.waarborg.rules.internal.RulesComponent;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.baseline.internal.rules.BaselineRuleBook;
import org.waarborg.statement.internal.rules.StatementRuleBook;
import org.waarborg.statement.migration.internal.rules.TwinRuleBook;
import org.waarborg.statement.release.internal.ReleaseRuleBook;
import org.waarborg.tests.support.CatalogBuilder;

/** All rules together, over dossiers of every size and with any text: what no rule of its own can promise. */
class AllRulesTest {

	private static final int STATEMENTS = 50;
	private static final int CONTROLS = 240;
	/** So many signals of one rule are read; more are a list that nobody reads. */
	private static final int MOST_OF_ONE_RULE = STATEMENTS + 20;

	@TempDir
	private Path folder;

	private static RulesComponent rules() {
		RulesComponent rules = new RulesComponent();
		rules.addBook(new DossierRuleBook(), Map.of());
		rules.addBook(new StatementRuleBook(), Map.of());
		rules.addBook(new ReleaseRuleBook(), Map.of());
		rules.addBook(new TwinRuleBook(), Map.of());
		rules.addBook(new BaselineRuleBook(), Map.of());
		rules.addBook(new RiskRuleBook(), Map.of());
		rules.addBook(new AssuranceRuleBook(), Map.of());
		return rules;
	}

	private static CheckResult check(Scenario scenario, String language) {
		return rules().check(
				new CheckRequest(scenario.open(), language, Scenario.TODAY, List.of(scenario.registry())));
	}

	private static Map<String, Long> byRule(CheckResult result) {
		return result.signals().stream()
				.collect(Collectors.groupingBy(Signal::rule, TreeMap::new, Collectors.counting()));
	}

	@Test
	void aNewDossierHearsWhatItLacksAndNothingElse() {
		try (Scenario scenario = new Scenario(folder.resolve("new"))) {
			CheckResult result = check(scenario, "nl");
			assertTrue(result.signals().size() <= 5, () -> "a welcome, not a scolding: " + result.signals());
			assertEquals(Set.of(),
					result.signals().stream().filter(s -> s.rule().startsWith("RUL")).collect(Collectors.toSet()));
		}
	}

	/** After an import there are not a hundred signals: one grouped signal with progress. */
	@Test
	void twelveThousandImportedDecisionsGiveGroupedSignals() {
		CatalogBuilder norm = CatalogBuilder.norm("large-1", "Large", "1").group("A", "All");
		for (int i = 1; i <= CONTROLS; i++) {
			norm.control("A." + i, "Control " + i);
		}
		try (Scenario scenario = new Scenario(folder.resolve("large"))) {
			scenario.controlSets(norm.build());
			for (int i = 0; i < STATEMENTS; i++) {
				fill(scenario.statement("statements/s" + i + ".soa"));
			}
			CheckResult result = check(scenario, "nl");
			byRule(result).forEach((rule, count) -> assertTrue(count <= MOST_OF_ONE_RULE, rule + ": " + count));
			assertTrue(byRule(result).getOrDefault("SOA-002", 0L) >= STATEMENTS, byRule(result).toString());
			assertEquals(0L, byRule(result).getOrDefault("RUL-001", 0L));
			assertUnique(result);
		}
	}

	/** What an import leaves: applicable, implemented, to confirm, no reason, no owner, no proof. */
	private static void fill(StatementOfApplicability statement) {
		statement.getControlSets().add(StatementFactory.eINSTANCE.createUsedControlSet());
		statement.getControlSets().get(0).setSet("large-1");
		for (int i = 1; i <= CONTROLS; i++) {
			Decision decision = StatementFactory.eINSTANCE.createDecision();
			decision.setControl(new org.waarborg.controlset.ControlRef("large-1", "A." + i));
			decision.setApplicability(Applicability.APPLICABLE);
			decision.setToConfirm(true);
			Part part = StatementFactory.eINSTANCE.createPart();
			part.setImplementation(Implementation.IMPLEMENTED);
			decision.getParts().add(part);
			statement.getDecisions().add(decision);
		}
	}

	private static void assertUnique(CheckResult result) {
		Set<String> seen = new HashSet<>();
		result.signals().forEach(s -> assertTrue(seen.add(s.id()), "one cause, one signal: " + s));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void anyTextIsOnlyText(String language) {
		List<String> hostile = List.of("=cmd|' /C calc'!A0", "{0} {1,choice,0#x|1#y} '{'", "<script>alert(1)</script>",
				"\u05E9\u05DC\u05D5\u05DD", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "x".repeat(30_000));
		for (int i = 0; i < hostile.size(); i++) {
			String text = hostile.get(i);
			try (Scenario scenario = new Scenario(folder.resolve(language + i))) {
				Measure measure = DossierFactory.eINSTANCE.createMeasure();
				measure.setCode("M-1");
				measure.getTitle().add(Texts.of("nl", "Titel"));
				measure.setStatus(MeasureStatus.PLANNED);
				measure.setDue(Scenario.TODAY.minusYears(1));
				scenario.dossier().getMeasures().add(measure);
				replaceTexts(scenario, text);
				CheckResult result = check(scenario, language);
				assertEquals(0L, byRule(result).getOrDefault("RUL-001", 0L), () -> result.signals().toString());
				assertTrue(result.signals().stream().anyMatch(s -> s.rule().equals("MEA-001")
						&& (s.text() + s.place().label()).contains(text.substring(0, Math.min(20, text.length())))),
						"what a person wrote is said as it is: " + text.substring(0, Math.min(20, text.length())));
			}
		}
	}

	/** Every text of the dossier that is not an id, a language or a reference becomes this one. */
	private static void replaceTexts(Scenario scenario, String text) {
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(scenario.dossier())); all.hasNext();) {
			EObject object = all.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				boolean free = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany()
						&& !attribute.isID()
						&& !List.of("language", "sourceHash", "country").contains(attribute.getName());
				if (free && (object.eIsSet(attribute) || object instanceof LocalText)) {
					object.eSet(attribute, text);
				}
			}
		}
	}
}
