package org.waarborg.tests.statementrules;

import static org.waarborg.tests.statementrules.Build.BASE;
import static org.waarborg.tests.statementrules.Build.at;
import static org.waarborg.tests.statementrules.Build.base;
import static org.waarborg.tests.statementrules.Build.moves;
import static org.waarborg.tests.statementrules.Build.part;
import static org.waarborg.tests.statementrules.Build.planned;
import static org.waarborg.tests.statementrules.DecidedExamples.exclude;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Requirement;
import org.waarborg.risk.RiskRegister;
import org.waarborg.statement.Decision;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.tests.risk.Risks;
import org.waarborg.tests.rules.Scenario;

/** Examples of the rules about why a control applies, who sees to it, how far it is and what shows it. */
final class StateExamples {

	private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 31);
	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

	private StateExamples() {
	}

	static void addTo(Map<String, Consumer<Scenario>> examples) {
		drivers(examples);
		pointedAt(examples);
		owners(examples);
		providers(examples);
		late(examples);
		plans(examples);
		proof(examples);
		how(examples);
		byHand(examples);
		reviews(examples);
	}

	private static void drivers(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-005.fires.1", s -> {
			undriven(at(base(s, 2), 0), "Bekabeling loopt door plafonds boven publieke gangen.");
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-005.fires.2", s -> {
			undriven(at(base(s, 2), 0), "");
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-005.fires.3", s -> {
			Build.driver(undriven(at(base(s, 2), 0), "Dat is beter."), DriverKind.RISK, null);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-005.fires.4", s -> {
			base(s, 15).statement().getDecisions().forEach(d -> undriven(d, "Dat is beter."));
			s.expectAt(s.statement());
		});
		examples.put("SOA-005.silent.1", s -> {
			Decision decision = at(base(s, 1), 0);
			decision.getInclusion().clear();
		});
		examples.put("SOA-005.silent.2", s -> undriven(at(base(s, 1), 0), "De AVG vraagt erom."));
		examples.put("SOA-005.silent.3", Build::care);
		examples.put("SOA-005.silent.4", s -> undriven(at(base(s, 1), 0), "Dat is beter.").setToConfirm(true));
		examples.put("SOA-005.silent.5", s -> {
			Decision decision = undriven(at(base(s, 1), 0), "Dat is beter.");
			RiskRegister register = s.file("risks/one.risk", Risks.register());
			Risks.control(Risks.treatment(Risks.risk(register, "R-1", 1, 1), 0, 0), decision.getControl().toString());
		});
	}

	private static Decision undriven(Decision decision, String inclusion) {
		decision.getDrivers().clear();
		decision.getInclusion().clear();
		decision.getInclusion().add(Texts.of("nl", inclusion));
		return decision;
	}

	private static void pointedAt(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-006.fires.1", s -> {
			asked(s, null);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-006.fires.2", s -> {
			Build.part(exclude(at(base(s, 1), 0)), Performer.SUPPLIER)
					.setProvider(Build.organisation(s, "Noordwolk Datacenters B.V."));
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-006.silent.1", s -> {
			exclude(at(base(s, 1), 0));
			part(s, 0).getMeasures().add(Build.measure(s, MeasureStatus.DONE, null));
		});
		examples.put("SOA-006.silent.2", s -> asked(s, LocalDate.of(2025, 12, 31)));
	}

	private static void asked(Scenario s, LocalDate untilWhen) {
		Decision decision = exclude(at(base(s, 1), 0));
		Requirement law = Build.requirement(s, "AVG art. 32");
		law.setUntil(untilWhen);
		Build.driver(decision, DriverKind.LAW, null).setRequirement(law);
	}

	private static void owners(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-010.fires.1", s -> {
			at(base(s, 2), 0).setOwner(null);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-010.fires.2", s -> {
			base(s, 15).statement().getDecisions().forEach(d -> d.setOwner(null));
			s.expectAt(s.statement());
		});
		examples.put("SOA-010.silent.1", s -> {
			at(base(s, 1), 0).setOwner(null);
			part(s, 0).setOwner(s.person());
		});
		examples.put("SOA-010.silent.2", s -> {
			at(base(s, 1), 0).setOwner(null);
			Part supplied = Build.part(at(s, 0), Performer.SUPPLIER);
			supplied.setOwner(s.person());
		});
		examples.put("SOA-010.silent.3", Build::care);
		examples.put("SOA-010.silent.5", s -> {
			at(base(s, 1), 0).setOwner(null);
			Build.part(at(s, 0), Implementation.IMPLEMENTED);
			at(s, 0).getParts().forEach(p -> p.setOwner(s.person()));
		});
		examples.put("SOA-010.silent.4", s -> exclude(at(base(s, 1), 0)).setOwner(null));
	}

	private static void providers(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-019.fires.1", s -> {
			Build.part(at(base(s, 1), 0), Performer.SUPPLIER);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-019.silent.1", s -> {
			Asset service = DossierFactory.eINSTANCE.createAsset();
			service.setSupplier(Build.organisation(s, "Noordwolk Datacenters B.V."));
			s.dossier().getAssets().add(service);
			Build.part(at(base(s, 1), 0), Performer.SUPPLIER).setService(service);
		});
		examples.put("SOA-019.silent.2", s -> base(s, 1));
		examples.put("SOA-019.silent.3", s -> Build.part(exclude(at(base(s, 1), 0)), Performer.SHARED));
	}

	private static void late(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-008.fires.1", s -> {
			planned(part(base(s, 2), 0), SEPTEMBER);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-008.fires.2", s -> {
			planned(part(base(s, 2), 0), NEXT_YEAR);
			moves(part(s, 0), 3);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-008.fires.3", s -> {
			planned(part(base(s, 2), 0), SEPTEMBER);
			moves(part(s, 0), 3);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-008.silent.1", s -> planned(part(base(s, 1), 0), Scenario.TODAY.minusDays(1)));
		examples.put("SOA-008.silent.2", s -> {
			planned(part(base(s, 1), 0), NEXT_YEAR);
			moves(part(s, 0), 1);
		});
		examples.put("SOA-008.silent.3", s -> {
			planned(part(base(s, 1), 0), SEPTEMBER);
			part(s, 0).setImplementation(Implementation.IMPLEMENTED);
		});
		examples.put("SOA-008.silent.5", s -> {
			planned(part(base(s, 1), 0), SEPTEMBER);
			part(s, 0).getMeasures().add(Build.measure(s, MeasureStatus.IN_PROGRESS, SEPTEMBER));
		});
		examples.put("SOA-008.silent.4", s -> {
			planned(part(base(s, 1), 0), SEPTEMBER);
			exclude(at(s, 0));
		});
	}

	private static void plans(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-009.fires.1", s -> {
			part(base(s, 2), 0).setImplementation(Implementation.NOT_STARTED);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-009.fires.2", s -> {
			part(base(s, 2), 0).setImplementation(Implementation.UNKNOWN);
			part(s, 0).getDocuments().clear();
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-009.fires.3", s -> {
			part(base(s, 2), 0).setImplementation(Implementation.PARTIAL);
			part(s, 0).getMeasures().add(Build.measure(s, MeasureStatus.DONE, SEPTEMBER));
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-009.silent.1", s -> planned(part(base(s, 1), 0), NEXT_YEAR));
		examples.put("SOA-009.silent.2", s -> {
			part(base(s, 1), 0).setImplementation(Implementation.PARTIAL);
			part(s, 0).getMeasures().add(Build.measure(s, MeasureStatus.IN_PROGRESS, NEXT_YEAR));
		});
		examples.put("SOA-009.silent.3", s -> {
			part(base(s, 1), 0).setImplementation(Implementation.PARTIAL);
			Build.followUp(s, FollowUpStatus.OPEN, BASE + "#A.5.1").setDue(NEXT_YEAR);
		});
		examples.put("SOA-009.silent.5", s -> {
			part(base(s, 1), 0).setImplementation(Implementation.PLANNED);
			moves(part(s, 0), 3);
		});
		examples.put("SOA-009.silent.4", s -> {
			part(base(s, 1), 0).setImplementation(Implementation.UNKNOWN);
			exclude(at(s, 0));
		});
	}

	private static void proof(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-011.fires.1", s -> {
			base(s, 2).statement().setVersion(2);
			part(s, 0).getDocuments().clear();
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-011.fires.2", s -> {
			base(s, 3).statement().setVersion(2);
			part(s, 0).getDocuments().clear();
			part(s, 1).getDocuments().clear();
			s.expectAt(at(s, 0), at(s, 1));
		});
		examples.put("SOA-011.fires.3", s -> {
			base(s, 18);
			s.times(15, i -> part(s, i).getDocuments().clear()).expectAt(s.statement());
		});
		examples.put("SOA-011.silent.1", s -> base(s, 2));
		examples.put("SOA-011.silent.2", s -> {
			part(base(s, 1), 0).getDocuments().clear();
			part(s, 0).setPerformer(Performer.SUPPLIER);
			part(s, 0).getAssurance().add(Build.evidence(s));
		});
		examples.put("SOA-011.silent.3", s -> {
			part(base(s, 1), 0).getDocuments().clear();
			part(s, 0).getMeasures().add(Build.measure(s, MeasureStatus.DONE, SEPTEMBER));
			part(s, 0).getMeasures().get(0).getEvidence().add(Build.evidence(s));
		});
		examples.put("SOA-011.silent.4", s -> {
			planned(part(base(s, 1), 0), NEXT_YEAR);
			part(s, 0).getDocuments().clear();
		});
	}

	private static void how(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-018.fires.1", s -> {
			at(base(s, 2), 0).getRealisation().clear();
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-018.silent.1", s -> {
			at(base(s, 2), 0).getRealisation().clear();
			at(s, 0).setSameAs(at(s, 1));
		});
		examples.put("SOA-018.silent.2", s -> {
			at(base(s, 1), 0).getRealisation().clear();
			part(s, 0).getText().add(Texts.of("nl", "Dat doet de leverancier."));
		});
		examples.put("SOA-018.silent.3", s -> {
			at(base(s, 1), 0).getRealisation().clear();
			planned(part(s, 0), NEXT_YEAR);
		});
	}

	private static void byHand(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-016.fires.1", s -> {
			at(base(s, 2), 0).setImplementation(Implementation.PARTIAL);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-016.silent.1", s -> set(at(base(s, 1), 0), Implementation.PARTIAL));
		examples.put("SOA-016.silent.2", s -> at(base(s, 1), 0).setImplementation(Implementation.IMPLEMENTED));
		examples.put("SOA-016.silent.3", s -> {
			at(base(s, 1), 0).getParts().clear();
			at(s, 0).setImplementation(Implementation.PARTIAL);
		});
		examples.put("SOA-017.fires.1", s -> {
			set(at(base(s, 2), 0), Implementation.PARTIAL);
			planned(Build.part(at(s, 0), Performer.GROUP), NEXT_YEAR);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-017.silent.1", s -> set(at(base(s, 1), 0), Implementation.PARTIAL));
		examples.put("SOA-017.silent.2", s -> planned(Build.part(at(base(s, 1), 0), Performer.GROUP), NEXT_YEAR));
	}

	private static void set(Decision decision, Implementation state) {
		decision.setImplementation(state);
		decision.getImplementationReason().add(Texts.of("nl", "De hersteltest is overgeslagen."));
	}

	private static void reviews(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-014.fires.1", s -> {
			at(base(s, 2), 0).setNextReview(LocalDate.of(2026, 10, 31));
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-014.fires.2", s -> {
			base(s, 15).statement().getDecisions().forEach(d -> d.setNextReview(SEPTEMBER));
			s.expectAt(s.statement());
		});
		examples.put("SOA-014.silent.1", s -> base(s, 1));
		examples.put("SOA-014.silent.2", s -> at(base(s, 1), 0).setNextReview(Scenario.TODAY));
		examples.put("SOA-014.silent.3", s -> {
			s.controlSets(Build.base(1));
			s.uses(BASE);
			s.decision(BASE + "#A.5.1").setNextReview(SEPTEMBER);
		});
	}

}
