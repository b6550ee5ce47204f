package org.waarborg.tests.migration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Person;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.statement.migration.internal.rules.TwinRuleBook;
import org.waarborg.tests.rules.RuleBookContract;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CatalogBuilder;

/** The rule on twins, on the examples that its reference page describes. */
class TwinRuleBookTest extends RuleBookContract {

	private static final int CONTROLS = 14;
	private static final StatementFactory S = StatementFactory.eINSTANCE;

	@Override
	protected RuleBook book() {
		return new TwinRuleBook();
	}

	/** Controls 1 to 14; the first two become one. */
	private static ControlSet[] editions() {
		CatalogBuilder old = CatalogBuilder.norm("norm-1", "Norm", "1").group("A", "All");
		CatalogBuilder next = CatalogBuilder.norm("norm-2", "Norm", "2").group("B", "All");
		for (int i = 1; i <= CONTROLS; i++) {
			old.control("A." + i, "Control " + i);
			if (i != 2) {
				next.control("B." + i, "Control " + i);
			}
		}
		Links links = Links.after(next.build(), "norm-1").merged("B.1", "A.1", "A.2");
		for (int i = 3; i <= CONTROLS; i++) {
			links.equal("A." + i, "B." + i);
		}
		return new ControlSet[] { old.build(), links.set() };
	}

	/** Two statements that say the same of every control. */
	private static StatementOfApplicability[] twins(Scenario s) {
		s.controlSets(editions());
		StatementOfApplicability old = s.statement();
		StatementOfApplicability next = s.statement("statements/two.soa");
		use(old, "norm-1");
		use(next, "norm-2");
		for (int i = 1; i <= CONTROLS; i++) {
			decide(s, old, "norm-1", "A." + i);
			if (i != 2) {
				decide(s, next, "norm-2", "B." + i);
			}
		}
		old.setTwin(next);
		next.setTwin(old);
		return new StatementOfApplicability[] { old, next };
	}

	private static void use(StatementOfApplicability statement, String set) {
		UsedControlSet used = S.createUsedControlSet();
		used.setSet(set);
		used.setVersion("1.0.0");
		statement.getControlSets().add(used);
	}

	private static void decide(Scenario s, StatementOfApplicability statement, String set, String control) {
		Decision decision = S.createDecision();
		decision.setControl(new ControlRef(set, control));
		decision.setApplicability(Applicability.APPLICABLE);
		decision.getInclusion().add(Texts.of("nl", "Om R-14"));
		decision.setOwner(s.person());
		Part part = S.createPart();
		part.setImplementation(Implementation.IMPLEMENTED);
		decision.getParts().add(part);
		statement.getDecisions().add(decision);
	}

	private static Decision at(StatementOfApplicability statement, String control) {
		return Institution.at(statement, control);
	}

	@Override
	protected Map<String, Consumer<Scenario>> examples() {
		Map<String, Consumer<Scenario>> examples = new TreeMap<>();
		examples.put("TWN-001.fires.1", s -> {
			StatementOfApplicability[] twins = twins(s);
			at(twins[0], "A.3").setApplicability(Applicability.NOT_APPLICABLE);
			at(twins[0], "A.3").getExclusion().add(Texts.of("nl", "Hebben wij niet meer"));
			s.expectAt(at(twins[1], "B.3"));
		});
		examples.put("TWN-001.fires.2", s -> {
			StatementOfApplicability[] twins = twins(s);
			at(twins[1], "B.4").getParts().get(0).setImplementation(Implementation.PARTIAL);
			s.expectAt(at(twins[1], "B.4"));
		});
		examples.put("TWN-001.fires.3", s -> {
			StatementOfApplicability[] twins = twins(s);
			s.times(12, i -> at(twins[1], "B." + (i.intValue() + 2)).setApplicability(Applicability.NOT_APPLICABLE));
			s.expectAt(twins[1]);
		});
		examples.put("TWN-001.fires.4", s -> {
			StatementOfApplicability[] twins = twins(s);
			Person other = s.person("Bram de Wit");
			List.of("A.1", "A.2").forEach(c -> at(twins[0], c).setOwner(other));
			s.expectAt(at(twins[1], "B.1"));
		});
		examples.put("TWN-001.silent.1", TwinRuleBookTest::twins);
		examples.put("TWN-001.silent.2", s -> {
			Decision decision = at(twins(s)[1], "B.5");
			decision.getInclusion().get(0).setValue("Om R-14, nu ook voor de cloud");
		});
		examples.put("TWN-001.silent.3", s -> {
			StatementOfApplicability[] twins = twins(s);
			at(twins[0], "A.1").setApplicability(Applicability.NOT_APPLICABLE);
			at(twins[1], "B.1").setApplicability(Applicability.NOT_APPLICABLE);
		});
		examples.put("TWN-001.silent.4", s -> {
			StatementOfApplicability[] twins = twins(s);
			twins[1].getControlSets().clear();
			use(twins[1], "other");
		});
		return examples;
	}
}
