package org.waarborg.dossier.rules.internal;

import static org.waarborg.dossier.DossierPackage.Literals.DOSSIER__ROLE_ASSIGNMENTS;
import static org.waarborg.dossier.DossierPackage.Literals.PERSON__LEFT_ON;
import static org.waarborg.dossier.DossierPackage.Literals.ROLE_ASSIGNMENT__MANDATE;
import static org.waarborg.dossier.DossierPackage.Literals.ROLE_ASSIGNMENT__ROLE_TITLE;
import static org.waarborg.dossier.DossierPackage.Literals.ROLE_ASSIGNMENT__UNTIL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.dossier.Scope;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** People and their roles (ISO/IEC 27001 clause 5.3). */
final class PeopleRules {

	private PeopleRules() {
	}

	static List<Rule> rules() {
		return List.of(DossierRule.everywhere("PPL-001", Severity.ATTENTION, PeopleRules::leftButOwns),
				DossierRule.of("PPL-002", Severity.ATTENTION, PeopleRules::vacant),
				DossierRule.of("PPL-003", Severity.ATTENTION, PeopleRules::deputyWithoutMandate),
				DossierRule.of("PPL-004", Severity.ATTENTION, PeopleRules::auditsOwnWork),
				DossierRule.of("PPL-005", Severity.INFO, PeopleRules::nameless));
	}

	private static void leftButOwns(Look look) {
		look.dossier().getPeople().stream().filter(p -> look.passed(p.getLeftOn())).forEach(p -> leftButOwns(look, p));
	}

	private static void leftButOwns(Look look, Person person) {
		List<Setting> owned = look.references(person).stream().filter(Reliance::owns)
				.filter(s -> !Standing.finished(s.getEObject(), look.dossier(), look.today())).toList();
		List<RoleAssignment> roles = look.dossier().getRoleAssignments().stream()
				.filter(r -> r.getPerson() == person
						&& (r.getUntil() == null || r.getUntil().isAfter(person.getLeftOn()))
						&& !look.passed(r.getUntil()))
				.toList();
		if (owned.isEmpty() && roles.isEmpty()) {
			return;
		}
		List<EObject> things = owned.stream().map(Setting::getEObject).distinct().toList();
		Signals.Draft draft = look.at(person, PERSON__LEFT_ON);
		look.relate(draft, things);
		look.relate(draft, roles);
		holder(look, Role.CISO).filter(successor -> !owned.isEmpty())
				.ifPresent(s -> draft.fix(handOver(look, owned, s)));
		if (!roles.isEmpty()) {
			draft.fix(endRoles(look, roles, person));
		}
		String held = look.names().join(roles.stream().map(look.names()::role).distinct().sorted().toList());
		List<Object> said = List.of(look.names().of(person), look.date(person.getLeftOn()), look.names().list(things),
				held);
		if (roles.isEmpty()) {
			draft.say(said.toArray());
		} else {
			draft.sayAs(owned.isEmpty() ? "roles" : "both", said);
		}
	}

	private static Fix handOver(Look look, List<Setting> owned, Person successor) {
		String label = look.word("PPL-001.fix.hand-over", look.names().of(successor));
		return new Fix("hand-over", label, edits -> edits.compound(label, owned.stream()
				.<Command>map(s -> edits.set(s.getEObject(), s.getEStructuralFeature(), successor)).toList()));
	}

	private static Fix endRoles(Look look, List<RoleAssignment> roles, Person person) {
		String label = look.word("PPL-001.fix.end-roles", look.date(person.getLeftOn()));
		return new Fix("end-roles", label, edits -> edits.compound(label, roles.stream()
				.<Command>map(r -> edits.set(r, ROLE_ASSIGNMENT__UNTIL, person.getLeftOn())).toList()));
	}

	/** Who has the role today, where that is one person. */
	private static Optional<Person> holder(Look look, Role role) {
		List<Person> holders = holding(look, role).filter(r -> r.getDeputyFor() == null).map(RoleAssignment::getPerson)
				.distinct().toList();
		return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
	}

	private static Stream<RoleAssignment> holding(Look look, Role role) {
		return look.dossier().getRoleAssignments().stream()
				.filter(r -> RoleAssignments.gives(r, role) && r.getPerson() != null
						&& RoleAssignments.holds(r, look.today()));
	}

	private static void vacant(Look look) {
		if (look.dossier().getPeople().isEmpty()) {
			return;
		}
		for (Role role : List.of(Role.CISO, Role.TOP_MANAGEMENT)) {
			List<RoleAssignment> holding = holding(look, role).toList();
			if (holding.stream().anyMatch(r -> r.getDeputyFor() == null)) {
				continue;
			}
			Signals.Draft draft = look.at(look.dossier(), DOSSIER__ROLE_ASSIGNMENTS).detail(role.getName());
			String name = look.names().role(role);
			if (holding.isEmpty()) {
				draft.say(name);
			} else {
				look.relate(draft, holding);
				draft.severity(Severity.INFO).sayAs("deputy", List.of(name,
						look.names().list(holding.stream().map(RoleAssignment::getPerson).toList())));
			}
		}
	}

	private static void deputyWithoutMandate(Look look) {
		look.dossier().getRoleAssignments().stream()
				.filter(r -> r.getDeputyFor() != null && r.getMandate() == null && r.getPerson() != null
						&& RoleAssignments.holds(r, look.today()))
				.forEach(r -> {
					RoleAssignment deputised = r.getDeputyFor();
					Signals.Draft draft = look.at(r, ROLE_ASSIGNMENT__MANDATE);
					look.relate(draft, List.of(deputised));
					draft.say(look.names().of(r.getPerson()), look.names().of(deputised));
				});
	}

	private static void auditsOwnWork(Look look) {
		List<RoleAssignment> auditors = holding(look, Role.INTERNAL_AUDITOR).toList();
		List<Person> said = new ArrayList<>();
		for (RoleAssignment ciso : holding(look, Role.CISO).toList()) {
			auditors.stream()
					.filter(a -> a.getPerson() == ciso.getPerson() && meet(a.getScope(), ciso.getScope())
							&& !said.contains(a.getPerson()))
					.findFirst().ifPresent(a -> {
						said.add(a.getPerson());
						Signals.Draft draft = look.at(a.getPerson(), null);
						look.relate(draft, List.of(a, ciso));
						draft.say(look.names().of(a.getPerson()));
					});
		}
	}

	/** A role without a scope is one for all. */
	private static boolean meet(Scope one, Scope other) {
		return one == null || other == null || one == other;
	}

	private static void nameless(Look look) {
		look.dossier().getRoleAssignments().stream()
				.filter(r -> r.getRole() == Role.OTHER && Texts.isEmpty(r.getRoleTitle()) && r.getPerson() != null
						&& RoleAssignments.holds(r, look.today()))
				.forEach(r -> look.at(r, ROLE_ASSIGNMENT__ROLE_TITLE).say(look.names().of(r.getPerson())));
	}
}
