package org.waarborg.tests.statementcompare;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Classification;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.FrozenControlSet;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenHeading;
import org.waarborg.statement.FrozenMeasure;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementRelease;

/** Makes a released state of a statement of a fictional practice. */
final class ReleaseBuilder {

	private static final StatementFactory FACTORY = StatementFactory.eINSTANCE;

	private final StatementRelease release = FACTORY.createStatementRelease();

	ReleaseBuilder(int number, LocalDate on) {
		release.setNumber(number);
		release.setOn(on);
		release.setOrganisation("Praktijk De Linde");
		release.setClassification(Classification.INTERNAL);
		release.getTitle().add(Texts.of("nl", "Verklaring van de praktijk"));
		FrozenControlSet set = FACTORY.createFrozenControlSet();
		set.setSet("set");
		set.setNorm("Norm");
		set.setEdition("2022");
		release.getControlSets().add(set);
	}

	/** A copy with a number of its own, to be changed. */
	static ReleaseBuilder next(StatementRelease earlier, LocalDate on) {
		ReleaseBuilder builder = new ReleaseBuilder(earlier.getNumber() + 1, on);
		builder.release.getRows().clear();
		builder.release.getRows().addAll(EcoreUtil.copyAll(earlier.getRows()));
		return builder;
	}

	ReleaseBuilder row(String control) {
		FrozenDecision row = FACTORY.createFrozenDecision();
		row.setId("_" + control);
		row.setControl(new ControlRef("set", control));
		row.setApplicability(Applicability.APPLICABLE);
		row.setImplementation(Implementation.PLANNED);
		FrozenHeading heading = FACTORY.createFrozenHeading();
		heading.setSet("set");
		heading.setLabel(control.replace("A.", ""));
		heading.getTitle().add(Texts.of("nl", "Onderwerp " + control));
		heading.setGroup("5");
		heading.setGroupLabel("5");
		heading.getGroupTitle().add(Texts.of("nl", "Organisatie"));
		row.getHeadings().add(heading);
		FrozenPart part = FACTORY.createFrozenPart();
		part.setId("_part-" + control);
		part.setPerformer(Performer.OWN);
		row.getParts().add(part);
		release.getRows().add(row);
		return this;
	}

	ReleaseBuilder change(String control, Consumer<FrozenDecision> change) {
		change.accept(release.getRows().stream().filter(r -> r.getControl().control().equals(control)).findFirst()
				.orElseThrow());
		return this;
	}

	ReleaseBuilder without(String control) {
		release.getRows().removeIf(r -> r.getControl().control().equals(control));
		return this;
	}

	ReleaseBuilder with(Consumer<StatementRelease> change) {
		change.accept(release);
		return this;
	}

	static FrozenMeasure measure(String code, String title) {
		FrozenMeasure measure = FACTORY.createFrozenMeasure();
		measure.setId("_" + code);
		measure.setCode(code);
		measure.getTitle().add(Texts.of("nl", title));
		return measure;
	}

	static FrozenPart part(String id, String title) {
		FrozenPart part = FACTORY.createFrozenPart();
		part.setId(id);
		part.getTitle().add(Texts.of("nl", title));
		return part;
	}

	StatementRelease build() {
		return release;
	}
}
