package org.waarborg.assurance.internal.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Checklists;
import org.waarborg.assurance.Demand;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.dossier.Assessment;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;

/** Agreements: there, complete, and not running out unseen. */
final class AgreementRules {

	private AgreementRules() {
	}

	static List<Rule> all() {
		return List.of(AssuranceRule.register("ASR-007", Severity.ATTENTION,
				(register, look) -> missing(look)),
				AssuranceRule.register("ASR-008", Severity.ATTENTION, AgreementRules::incomplete),
				AssuranceRule.agreement("ASR-026", Severity.ATTENTION, AgreementRules::ends),
				AssuranceRule.agreement("ASR-027", Severity.ERROR, AgreementRules::days));
	}

	private static void missing(Look look) {
		List<SuppliedService> all = look.services();
		List<SuppliedService> hits = all.stream().filter(s -> s.getRole() == ProcessingRole.PROCESSOR)
				.filter(s -> Agreements.about(s, AgreementKind.PROCESSOR, look.index()).stream()
						.noneMatch(a -> Agreements.state(a, look.today()) == Agreements.State.IN_FORCE))
				.toList();
		look.each(Literals.ASSURANCE_REGISTER__AGREEMENTS, hits, all.size(), s -> {
			Optional<Agreement> other = Agreements.about(s, AgreementKind.PROCESSOR, look.index()).stream().findFirst();
			if (other.isEmpty()) {
				look.at(s, Literals.SUPPLIED_SERVICE__ROLE).say(look.name(s));
			} else {
				look.at(s, Literals.SUPPLIED_SERVICE__ROLE).related(other.get(), look.name(other.get())).sayAs("not",
						List.of(look.name(s), look.name(other.get()),
								look.words().label(Agreements.state(other.get(), look.today()))));
			}
		});
	}

	/** Against the checklist that the policy names; without one, against any that was used. */
	private static void incomplete(AssuranceRegister register, Look look) {
		ControlSetRegistry sets = look.registry().orElse(null);
		if (sets == null) {
			return;
		}
		Map<Agreement, List<Checklists.Open>> open = new LinkedHashMap<>();
		for (Agreement agreement : register.getAgreements()) {
			if (agreement.getKind() == AgreementKind.PROCESSOR && look.matters(agreement.getParty())
					&& Agreements.state(agreement, look.today()) == Agreements.State.IN_FORCE) {
				Optional<Assessment> last = Checklists.latest(look.assessments(), List.of(agreement),
						checklist(agreement, look));
				last.flatMap(a -> Checklists.open(a, sets)).filter(o -> !o.isEmpty())
						.ifPresent(o -> open.put(agreement, o));
			}
		}
		look.each(Literals.ASSURANCE_REGISTER__AGREEMENTS, List.copyOf(open.keySet()), register.getAgreements().size(),
				a -> look.at(a, Literals.AGREEMENT__KIND).say(look.name(a), Integer.valueOf(open.get(a).size()),
						look.sampleOf(open.get(a).stream()
								.map(o -> o.point().label() + ' ' + o.point().title(look.context().language()))
								.toList())));
	}

	private static String checklist(Agreement agreement, Look look) {
		return look.policy().stream().flatMap(p -> look.index().supplier(agreement.getParty()).stream()
				.flatMap(s -> s.getServices().stream()).filter(s -> Look.isUsed(s, look.today()))
				.filter(s -> agreement.getServices().isEmpty() || agreement.getServices().contains(s))
				.flatMap(s -> Policies.demands(p, s, DemandKind.AGREEMENT).stream())).map(Demand::getChecklist)
				.filter(Objects::nonNull).findFirst().orElse("");
	}

	/** A processor agreement that has ended is missing, and ASR-007 says that. */
	private static void ends(Agreement agreement, Look look) {
		LocalDate until = Agreements.ends(agreement).orElse(null);
		if (until == null || !look.matters(agreement.getParty())
				|| look.index().supplier(agreement.getParty()).isEmpty()
				|| isSucceeded(agreement, look)) {
			return;
		}
		Agreements.State state = Agreements.state(agreement, look.today());
		if (state == Agreements.State.ENDED) {
			if (agreement.getKind() != AgreementKind.PROCESSOR) {
				look.at(agreement, Literals.AGREEMENT__UNTIL).sayAs("ended",
						List.of(look.name(agreement), look.date(until), look.since(until)));
			}
			return;
		}
		boolean soon = state == Agreements.State.IN_FORCE && look.policy().map(p -> p.getAgreementLead())
				.filter(l -> !AssuranceDates.minus(until, l).isAfter(look.today())).isPresent();
		if (soon) {
			look.at(agreement, Literals.AGREEMENT__UNTIL).say(look.name(agreement), look.date(until),
					look.ahead(until), look.words().label(agreement.getRenewal() == Renewal.BY_AGREEMENT
							? Renewal.BY_AGREEMENT
							: Renewal.NONE));
		}
	}

	private static boolean isSucceeded(Agreement agreement, Look look) {
		LocalDate until = agreement.getUntil();
		return look.index().agreements(agreement.getParty()).stream()
				.filter(a -> a != agreement && a.getKind() == agreement.getKind())
				.filter(a -> a.getServices().isEmpty() || a.getServices().containsAll(agreement.getServices())
						&& !agreement.getServices().isEmpty())
				.filter(a -> a.getSignedOn() != null)
				.anyMatch(a -> Agreements.ends(a).isEmpty() || Agreements.ends(a).get().isAfter(until));
	}

	private static void days(Agreement agreement, Look look) {
		if (agreement.getFrom() != null && agreement.getUntil() != null
				&& agreement.getUntil().isBefore(agreement.getFrom())) {
			look.at(agreement, Literals.AGREEMENT__UNTIL).say(look.name(agreement), look.date(agreement.getFrom()),
					look.date(agreement.getUntil()));
		}
	}
}
