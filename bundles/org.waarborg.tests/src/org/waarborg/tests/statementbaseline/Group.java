package org.waarborg.tests.statementbaseline;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RequirementKind;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.UsedControlSet;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.BaselineException;
import org.waarborg.statement.baseline.BaselineRow;
import org.waarborg.tests.rules.Scenario;
import org.waarborg.tests.support.CatalogBuilder;

/** A hospital beside its group: fourteen controls, of which the group decided all. */
final class Group {

	static final int CONTROLS = 14;
	private static final StatementFactory S = StatementFactory.eINSTANCE;

	final Scenario scenario;
	final StatementOfApplicability parent;
	final StatementOfApplicability child;

	Group(Scenario scenario) {
		this.scenario = scenario;
		CatalogBuilder norm = CatalogBuilder.norm("norm-1", "Norm", "1").group("A", "All");
		for (int i = 1; i <= CONTROLS; i++) {
			norm.control("A." + i, "Control " + i);
		}
		scenario.controlSets(norm.build());
		parent = scenario.statement("statements/groep.soa");
		child = scenario.statement();
		parent.getTitle().clear();
		parent.getTitle().addAll(List.of(Texts.of("nl", "Basis van de groep"), Texts.of("en", "Group baseline")));
		Requirement law = DossierFactory.eINSTANCE.createRequirement();
		law.setKind(RequirementKind.LAW);
		law.setSource("AVG");
		law.setArticle("32");
		scenario.dossier().getRequirements().add(law);
		for (StatementOfApplicability statement : List.of(parent, child)) {
			UsedControlSet used = S.createUsedControlSet();
			used.setSet("norm-1");
			statement.getControlSets().add(used);
			for (int i = 1; i <= CONTROLS; i++) {
				Decision decision = S.createDecision();
				decision.setControl(new ControlRef("norm-1", "A." + i));
				decision.getParts().add(S.createPart());
				statement.getDecisions().add(decision);
			}
		}
		for (Decision decision : parent.getDecisions()) {
			decision.setApplicability(Applicability.APPLICABLE);
			decision.getInclusion().add(Texts.of("nl", "Voor alle huizen van de groep"));
			decision.getRealisation().add(Texts.of("nl", "Zoals in het groepshandboek"));
			decision.setOwner(scenario.person());
			Driver driver = S.createDriver();
			driver.setKind(DriverKind.LAW);
			driver.setRequirement(law);
			decision.getDrivers().add(driver);
		}
		child.setParentStatement(parent);
		ids();
	}

	void ids() {
		Identifiers.ensureIds(scenario.dossier());
		Identifiers.ensureIds(parent);
		Identifiers.ensureIds(child);
	}

	Baseline baseline() {
		try {
			return Baseline.of(scenario.open(), child, scenario.registry());
		} catch (BaselineException e) {
			throw new AssertionError(e);
		}
	}

	BaselineRow row(String control) {
		return baseline().row(new ControlRef("norm-1", control)).orElseThrow();
	}

	/** Takes controls over; all without names. */
	Group taken(String... controls) {
		return taken(EnumSet.noneOf(Baseline.Content.class), controls);
	}

	Group taken(Set<Baseline.Content> contents, String... controls) {
		ids();
		Collection<BaselineRow> rows = controls.length == 0 ? baseline().rows()
				: Arrays.stream(controls).map(this::row).toList();
		scenario.open().edits().run(baseline().takeOver(scenario.open().edits(), rows, contents,
				new Baseline.Taker(scenario.person(), null, Scenario.TODAY)));
		return this;
	}

	Decision above(String control) {
		return at(parent, control);
	}

	Decision here(String control) {
		return at(child, control);
	}

	private static Decision at(StatementOfApplicability statement, String control) {
		return statement.getDecisions().stream()
				.filter(d -> d.getControl() != null && d.getControl().control().equals(control)).findFirst()
				.orElseThrow();
	}

	static void exclude(Decision decision) {
		decision.setApplicability(Applicability.NOT_APPLICABLE);
		decision.getExclusion().add(Texts.of("nl", "Hier zijn geen ontwikkelaars"));
	}
}
