package org.waarborg.tests.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Measure;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;

/** The contract of rule books holds for a book that is right, and finds what is not. */
class RuleBookContractTest extends RuleBookContract {

	private static final RuleBook BOOK = book(SmallRules.rule("TST-008", Severity.INFO, (subject, context, signals) -> {
		String title = Texts.get(((Measure) subject).getTitle(), context.language());
		if (!title.isBlank()) {
			signals.at(subject, null, "measure").say(title);
		}
	}, DossierPackage.Literals.MEASURE));

	@TempDir
	Path folder;

	private static SmallRules book(Rule last) {
		List<Rule> rules = new ArrayList<>(SmallRules.all().rules());
		rules.add(last);
		return new SmallRules(rules.toArray(Rule[]::new));
	}

	@Override
	protected RuleBook book() {
		return BOOK;
	}

	@Override
	protected Map<String, Consumer<Scenario>> examples() {
		Map<String, Consumer<Scenario>> examples = new LinkedHashMap<>();
		examples.put("TST-001.fires.1", s -> {
			s.decision("x#A.1").setApplicability(Applicability.APPLICABLE);
			s.expectAt(s.decision("x#A.2"), s.decision("x#A.3"));
		});
		examples.put("TST-001.silent.1", s -> s.decision("x#A.1").setApplicability(Applicability.NOT_APPLICABLE));
		examples.put("TST-002.fires.1", s -> owned(s, 1));
		examples.put("TST-002.silent.1", s -> owned(s, 0));
		examples.put("TST-003.fires.1", s -> measure(s, "M-1"));
		examples.put("TST-003.silent.1", Scenario::statement);
		examples.put("TST-004.fires.1", s -> s.decision("x#A.1"));
		examples.put("TST-004.silent.1", Scenario::statement);
		examples.put("TST-005.fires.1", s -> {
			s.decision("x#A.1");
			s.statement("statements/two.soa").setTwin(s.statement());
		});
		examples.put("TST-005.silent.1", s -> s.statement("statements/two.soa").setTwin(s.statement()));
		examples.put("TST-006.fires.1", s -> s.dossier().getMeasures().clear());
		examples.put("TST-006.silent.1", Scenario::statement);
		examples.put("TST-007.fires.1", s -> exemption(s, 8));
		examples.put("TST-007.silent.1", s -> exemption(s, 7));
		examples.put("TST-008.fires.1", s -> measure(s, "M-1").getTitle().add(Texts.of("nl", "Maatregel")));
		examples.put("TST-008.silent.1", s -> measure(s, "M-1"));
		return examples;
	}

	private static void owned(Scenario scenario, int days) {
		Decision decision = scenario.decision("x#A.1");
		decision.setOwner(scenario.person());
		scenario.person().setLeftOn(scenario.today().minusDays(days));
	}

	private static Measure measure(Scenario scenario, String code) {
		Measure measure = DossierFactory.eINSTANCE.createMeasure();
		measure.setCode(code);
		scenario.dossier().getMeasures().add(measure);
		return measure;
	}

	private static void exemption(Scenario scenario, int days) {
		Exemption exemption = DossierFactory.eINSTANCE.createExemption();
		exemption.setUntil(scenario.today().minusDays(days));
		scenario.dossier().getExemptions().add(exemption);
	}

	/** The same contract with one example that is built otherwise, or not at all. */
	private RuleBookContract with(String key, Consumer<Scenario> builder) {
		Map<String, Consumer<Scenario>> examples = new LinkedHashMap<>(examples());
		examples.remove(key);
		if (builder != null) {
			examples.put(key, builder);
		}
		RuleBookContract contract = new RuleBookContract() {

			@Override
			protected RuleBook book() {
				return BOOK;
			}

			@Override
			protected Map<String, Consumer<Scenario>> examples() {
				return examples;
			}
		};
		contract.temp = folder;
		return contract;
	}

	private static void fails(RuleBookContract contract, String key) {
		DynamicTest example = contract.everyExampleDoesWhatItSays().filter(t -> t.getDisplayName().equals(key))
				.findFirst().orElseThrow();
		assertTrue(assertThrows(AssertionError.class, () -> example.getExecutable().execute()).getMessage()
				.contains(key));
	}

	@Test
	void anExampleThatDoesNotDoWhatItSaysIsFound() {
		fails(with("TST-001.fires.1", Scenario::statement), "TST-001.fires.1");
		fails(with("TST-001.fires.1", s -> {
			s.decision("x#A.1");
			s.decision("x#A.2");
		}), "TST-001.fires.1");
		fails(with("TST-001.fires.1", s -> {
			s.decision("x#A.1");
			s.expectAt(s.person());
		}), "TST-001.fires.1");
		fails(with("TST-001.silent.1", s -> s.decision("x#A.1")), "TST-001.silent.1");
	}

	@Test
	void anExampleWithoutBuilderAndABuilderWithoutExampleAreFound() {
		assertDoesNotThrow(this::everyExampleThatIsDescribedIsBuiltAndTheOtherWayRound);
		assertThrows(AssertionError.class,
				with("TST-002.fires.1", null)::everyExampleThatIsDescribedIsBuiltAndTheOtherWayRound);
		assertThrows(AssertionError.class,
				with("TST-002.fires.2", Scenario::statement)::everyExampleThatIsDescribedIsBuiltAndTheOtherWayRound);
	}
}
