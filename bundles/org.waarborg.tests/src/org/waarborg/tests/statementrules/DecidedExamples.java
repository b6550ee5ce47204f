package org.waarborg.tests.statementrules;

import static org.waarborg.tests.statementrules.Build.BASE;
import static org.waarborg.tests.statementrules.Build.CARE;
import static org.waarborg.tests.statementrules.Build.at;
import static org.waarborg.tests.statementrules.Build.base;
import static org.waarborg.tests.statementrules.Build.care;
import static org.waarborg.tests.statementrules.Build.good;
import static org.waarborg.tests.statementrules.Build.part;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Origin;
import org.waarborg.statement.Phase;
import org.waarborg.tests.rules.Scenario;

/** Examples of the rules about what is decided, and by whom. */
final class DecidedExamples {

	private DecidedExamples() {
	}

	static void addTo(Map<String, Consumer<Scenario>> examples) {
		undecided(examples);
		toConfirm(examples);
		controls(examples);
		reasons(examples);
		people(examples);
		takenOver(examples);
	}

	private static void undecided(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-001.fires.1", s -> s.expectAt(undecide(at(care(s), 1))));
		examples.put("SOA-001.fires.2", s -> {
			s.controlSets(Build.base(15));
			s.uses(BASE);
			s.times(15, i -> s.decision(BASE + "#A.5." + i)).expectAt(s.statement());
		});
		examples.put("SOA-001.fires.3", s -> {
			at(care(s), 2).setFollowsBase(false);
			s.expectAt(at(s, 2));
		});
		examples.put("SOA-001.fires.4", s -> {
			s.controlSets(Build.base(2));
			s.uses(BASE);
			good(s, BASE + "#A.5.1");
			s.expectAt(s.statement());
		});
		examples.put("SOA-001.silent.1", Build::care);
		examples.put("SOA-001.silent.2", s -> exclude(at(base(s, 2), 1)));
		examples.put("SOA-001.silent.3", s -> {
			s.uses(BASE);
			s.decision(CARE + "#A.5.1.care").setFollowsBase(true);
		});
	}

	private static Decision undecide(Decision decision) {
		decision.setApplicability(Applicability.UNDECIDED);
		return decision;
	}

	static Decision exclude(Decision decision) {
		decision.setApplicability(Applicability.NOT_APPLICABLE);
		decision.getDrivers().clear();
		decision.getExclusion().add(Texts.of("nl", "Wij ontwikkelen geen software."));
		return decision;
	}

	private static void toConfirm(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-002.fires.1", s -> {
			Decision decision = at(base(s, 2), 1);
			decision.setToConfirm(true);
			decision.setToConfirmBecause("Overgenomen uit de vorige uitgave.");
			s.expectAt(decision);
		});
		examples.put("SOA-002.fires.2", s -> {
			base(s, 15).statement().getDecisions().forEach(d -> d.setToConfirm(true));
			s.expectAt(s.statement());
		});
		examples.put("SOA-002.fires.3", s -> {
			Decision decision = at(base(s, 2), 1);
			decision.setToConfirm(true);
			decision.setDecidedBy(null);
			s.expectAt(decision);
		});
		examples.put("SOA-002.silent.1", s -> at(base(s, 1), 0).setToConfirmBecause("Overgenomen."));
		examples.put("SOA-002.silent.2", s -> undecide(at(base(s, 1), 0)).setToConfirm(true));
	}

	private static void controls(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-003.fires.1", s -> s.expectAt(good(base(s, 1), BASE + "#A.9.9")));
		examples.put("SOA-003.silent.1", s -> good(base(s, 1), "elders-1#A.1"));
		examples.put("SOA-003.silent.2", s -> {
			s.controlSets(Build.base(1), Build.care());
			s.uses(BASE);
			s.uses(CARE);
			good(s, CARE + "#A.5.1");
		});
		examples.put("SOA-015.fires.1", s -> s.expectAt(s.decision(at(base(s, 1), 0).getControl().toString())));
		examples.put("SOA-015.fires.2", s -> s.expectAt(good(care(s), CARE + "#A.5.1")));
		examples.put("SOA-015.silent.1", Build::care);
		examples.put("SOA-015.silent.2", s -> {
			base(s, 1);
			s.statement("statements/two.soa").getDecisions()
					.add(org.eclipse.emf.ecore.util.EcoreUtil.copy(s.decision(BASE + "#A.5.1")));
			s.statement().getDecisions().remove(1);
		});
	}

	private static void reasons(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-004.fires.1", s -> {
			exclude(at(base(s, 2), 0)).getExclusion().clear();
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-004.fires.2", s -> {
			exclude(at(base(s, 2), 0)).getExclusion().get(0).setValue("  ");
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-004.silent.1", s -> exclude(at(base(s, 1), 0)));
		examples.put("SOA-004.silent.2", s -> exclude(at(care(s), 0)));
		examples.put("SOA-004.silent.3", s -> undecide(at(base(s, 1), 0)));
	}

	private static void people(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-012.fires.1", s -> {
			at(base(s, 2), 0).setDecidedOn(null);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-012.fires.2", s -> {
			at(base(s, 2), 0).setDecidedBy(null);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-012.silent.1", s -> base(s, 2));
		examples.put("SOA-012.silent.2", Build::care);
		examples.put("SOA-012.silent.3", s -> {
			Decision decision = at(base(s, 1), 0);
			decision.setDecidedBy(null);
			decision.setDecidedOn(null);
			decision.setOrigin(Origin.TAKEN_OVER);
			decision.setTakenOverFrom("Groep, versie 3");
		});
		examples.put("SOA-013.fires.1", s -> {
			base(s, 20).dossier().getRoleAssignments().get(0).setFrom(LocalDate.of(2026, 5, 10));
			s.expectAt(s.statement());
		});
		examples.put("SOA-013.silent.1", DecidedExamples::deputyDecides);
		examples.put("SOA-013.silent.2", s -> {
			base(s, 1).dossier().getRoleAssignments().get(0).setUntil(LocalDate.of(2026, 6, 30));
			Build.role(s, s.person(), Role.SECURITY_OFFICER, LocalDate.of(2026, 7, 1), null);
		});
		approver(examples);
	}

	private static void deputyDecides(Scenario s) {
		Person deputy = base(s, 1).person("Ruben de Tweede");
		RoleAssignment away = Build.role(s, deputy, Role.OTHER, LocalDate.of(2025, 1, 1), null);
		away.setDeputyFor(s.dossier().getRoleAssignments().get(0));
		at(s, 0).setDecidedBy(deputy);
	}

	private static void approver(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-026.fires.1", s -> {
			inReview(s, LocalDate.of(2026, 10, 31));
			s.expectAt(s.statement());
		});
		examples.put("SOA-026.silent.1", s -> inReview(s, null));
		examples.put("SOA-026.silent.2",
				s -> inReview(s, LocalDate.of(2026, 10, 31)).statement().setPhase(Phase.DRAFT));
		examples.put("SOA-026.silent.3", s -> {
			inReview(s, LocalDate.of(2026, 10, 31));
			RoleAssignment deputy = Build.role(s, s.person("Wil de Vervanger"), Role.OTHER, null, null);
			deputy.setDeputyFor(s.dossier().getRoleAssignments().get(1));
		});
		examples.put("SOA-026.silent.4", s -> {
			inReview(s, null);
			s.dossier().getRoleAssignments().get(1).getPerson().setLeftOn(Scenario.TODAY);
		});
	}

	private static Scenario inReview(Scenario s, LocalDate untilWhen) {
		base(s, 1).statement().setPhase(Phase.IN_REVIEW);
		Build.role(s, s.person("Hedwig de Bestuurder"), Role.TOP_MANAGEMENT, LocalDate.of(2023, 1, 1), untilWhen);
		return s;
	}

	private static void takenOver(Map<String, Consumer<Scenario>> examples) {
		examples.put("SOA-020.fires.1", s -> {
			at(base(s, 2), 0).setOrigin(Origin.TAKEN_OVER);
			s.expectAt(at(s, 0));
		});
		examples.put("SOA-020.fires.2", s -> {
			Decision decision = at(base(s, 2), 0);
			decision.setOrigin(Origin.OVERRIDDEN);
			decision.setTakenOverFrom("Groep, versie 3");
			s.expectAt(decision);
		});
		examples.put("SOA-020.silent.1", s -> {
			Decision decision = at(base(s, 1), 0);
			decision.setOrigin(Origin.TAKEN_OVER);
			decision.setTakenOverFrom("Groep, versie 3");
		});
		examples.put("SOA-020.silent.2", s -> base(s, 1));
		examples.put("SOA-007.fires.1", s -> {
			exclude(at(care(s), 0));
			applies(s);
			s.expectAt(at(s, 2));
		});
		examples.put("SOA-007.silent.1", s -> {
			applies(care(s));
			part(s, 2).setImplementation(Implementation.PLANNED);
		});
		examples.put("SOA-007.silent.2", s -> {
			exclude(applies(care(s)));
		});
		examples.put("SOA-007.silent.3", s -> {
			undecide(at(care(s), 0));
			applies(s);
		});
	}

	private static Decision applies(Scenario s) {
		Decision part = at(s, 2);
		part.setFollowsBase(false);
		part.setApplicability(Applicability.APPLICABLE);
		return part;
	}
}
