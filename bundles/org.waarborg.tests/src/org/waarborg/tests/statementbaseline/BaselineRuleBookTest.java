package org.waarborg.tests.statementbaseline;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.waarborg.controlset.Texts;
import org.waarborg.rules.spi.RuleBook;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Origin;
import org.waarborg.statement.baseline.internal.rules.BaselineRuleBook;
import org.waarborg.tests.rules.RuleBookContract;
import org.waarborg.tests.rules.Scenario;

/** The rules on what is taken over, on the examples that their reference page describes. */
class BaselineRuleBookTest extends RuleBookContract {

	@Override
	protected RuleBook book() {
		return new BaselineRuleBook();
	}

	@Override
	protected Map<String, Consumer<Scenario>> examples() {
		Map<String, Consumer<Scenario>> examples = new TreeMap<>();
		changed(examples);
		drifted(examples);
		excluded(examples);
		return examples;
	}

	private static void changed(Map<String, Consumer<Scenario>> examples) {
		examples.put("BAS-001.fires.1", s -> {
			Group group = new Group(s).taken("A.3");
			group.here("A.3").getInclusion().get(0).setValue("Alleen voor dit huis");
			s.expectAt(group.here("A.3"));
		});
		examples.put("BAS-001.fires.2", s -> {
			Group group = new Group(s).taken("A.3");
			group.here("A.3").setOrigin(Origin.OVERRIDDEN);
			s.expectAt(group.here("A.3"));
		});
		examples.put("BAS-001.fires.3", s -> {
			Group group = new Group(s).taken();
			s.times(12, i -> group.here("A." + (i.intValue() + 1)).getInclusion().clear());
			s.expectAt(group.child);
		});
		examples.put("BAS-001.silent.1", s -> new Group(s).taken());
		examples.put("BAS-001.silent.2", s -> {
			Group group = new Group(s).taken("A.3");
			group.here("A.3").getInclusion().clear();
			group.here("A.3").setOrigin(Origin.OVERRIDDEN);
			group.here("A.3").getOverrideReason().add(Texts.of("nl", "Hier geldt een ander contract"));
		});
		examples.put("BAS-001.silent.3",
				s -> new Group(s).taken("A.3").here("A.3").getRealisation().add(Texts.of("nl", "Door de wacht")));
	}

	private static void drifted(Map<String, Consumer<Scenario>> examples) {
		examples.put("BAS-002.fires.1", s -> {
			Group group = new Group(s).taken();
			Group.exclude(group.above("A.4"));
			s.expectAt(group.here("A.4"));
		});
		examples.put("BAS-002.fires.2", s -> {
			Group group = new Group(s).taken("A.5");
			group.above("A.5").getInclusion().get(0).setValue("Sinds de fusie voor alle huizen");
			s.expectAt(group.here("A.5"));
		});
		examples.put("BAS-002.fires.3", s -> {
			Group group = new Group(s).taken();
			s.times(12, i -> group.above("A." + (i.intValue() + 1)).getDrivers().clear());
			s.expectAt(group.child);
		});
		examples.put("BAS-002.silent.1", s -> new Group(s).taken());
		examples.put("BAS-002.silent.2",
				s -> new Group(s).taken("A.5").above("A.5").getRealisation().get(0).setValue("Anders verteld"));
		examples.put("BAS-002.silent.3", s -> {
			Group group = new Group(s);
			group.here("A.5").setApplicability(Applicability.APPLICABLE);
			group.above("A.5").getInclusion().clear();
		});
	}

	private static void excluded(Map<String, Consumer<Scenario>> examples) {
		examples.put("BAS-003.fires.1", s -> {
			Group group = new Group(s);
			Group.exclude(group.here("A.6"));
			s.expectAt(group.here("A.6"));
		});
		examples.put("BAS-003.fires.2", s -> {
			Group group = new Group(s).taken("A.6");
			Group.exclude(group.here("A.6"));
			group.here("A.6").setOrigin(Origin.OVERRIDDEN);
			s.expectAt(group.here("A.6"));
		});
		examples.put("BAS-003.silent.1", s -> {
			Group group = new Group(s);
			Group.exclude(group.here("A.6"));
			group.here("A.6").getOverrideReason().add(Texts.of("nl", "De groep ontwikkelt, dit huis niet"));
		});
		examples.put("BAS-003.silent.2", s -> {
			Group group = new Group(s);
			Group.exclude(group.above("A.6"));
			Group.exclude(group.here("A.6"));
		});
		examples.put("BAS-003.silent.3", s -> {
			Group group = new Group(s);
			group.above("A.6").setApplicability(Applicability.UNDECIDED);
			Group.exclude(group.here("A.6"));
		});
	}
}
