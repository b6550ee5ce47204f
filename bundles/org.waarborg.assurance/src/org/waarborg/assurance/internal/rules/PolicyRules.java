package org.waarborg.assurance.internal.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.Policies.Met;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.rules.Severity;
import org.waarborg.rules.spi.Rule;
import org.waarborg.rules.spi.Signals;

/** What the policy asks, and what there is of it. Contracts from before it are a plan. */
final class PolicyRules {

	/** What has no rule of its own: agreements have ASR-007, assessments ASR-011, reviews ASR-019. */
	private static final Set<DemandKind> PLAIN = Set.of(DemandKind.CERTIFICATE, DemandKind.REPORT,
			DemandKind.CERTIFICATE_OR_REPORT, DemandKind.STATEMENT, DemandKind.EXIT_PLAN, DemandKind.EXIT_TEST);

	private PolicyRules() {
	}

	static List<Rule> all() {
		return List.of(AssuranceRule.register("ASR-011", Severity.ATTENTION, PolicyRules::notAssessed),
				AssuranceRule.register("ASR-013", Severity.ATTENTION, PolicyRules::notMet),
				AssuranceRule.register("ASR-029", Severity.INFO, PolicyRules::plan),
				AssuranceRule.register("ASR-034", Severity.INFO, PolicyRules::noPolicy),
				AssuranceRule.register("ASR-035", Severity.INFO, PolicyRules::notStated));
	}

	/** Before the contract: for who is being chosen, and for contracts since the policy. */
	private static void notAssessed(AssuranceRegister register, Look look) {
		List<SuppliedService> hits = register.getSuppliers().stream()
				.filter(s -> AssuranceRegisters.supplies(s) || s.getStatus() == SupplierStatus.CANDIDATE)
				.flatMap(s -> s.getServices().stream())
				.filter(s -> Policies.of(s, look.index(), look.assessments(), look.today()).stream()
						.anyMatch(m -> m.demand().getKind() == DemandKind.ASSESSMENT && !m.plan()
								&& m.state() == Policies.State.MISSING))
				.toList();
		look.each(Literals.ASSURANCE_REGISTER__SUPPLIERS, hits, look.services().size(), s -> {
			Signals.Draft draft = look.at(s, DossierPackage.Literals.ELEMENT__TITLE);
			boolean candidate = AssuranceRegisters.supplierOf(s).filter(p -> p.getStatus() == SupplierStatus.CANDIDATE)
					.isPresent();
			if (candidate) {
				draft.sayAs("candidate", List.of(look.name(s)));
			} else {
				draft.say(look.name(s));
			}
		});
	}

	private static void notMet(AssuranceRegister register, Look look) {
		Map<SuppliedService, List<Met>> unmet = new LinkedHashMap<>();
		for (SuppliedService service : look.services()) {
			List<Met> open = Policies.of(service, look.index(), look.assessments(), look.today()).stream()
					.filter(m -> !m.plan() && PLAIN.contains(m.demand().getKind()) && isUnmet(m)).toList();
			if (!open.isEmpty()) {
				unmet.put(service, open);
			}
		}
		look.each(Literals.ASSURANCE_REGISTER__SUPPLIERS, List.copyOf(unmet.keySet()),
				register.getSuppliers().stream().mapToInt(s -> s.getServices().size()).sum(),
				s -> look.at(s, Literals.SUPPLIED_SERVICE__CRITICALITY).say(look.name(s),
						Integer.valueOf(unmet.get(s).size()), unmet.get(s).stream()
								.map(m -> look.words().demand(m.demand(), look.registry())).distinct()
								.collect(Collectors.joining("; "))));
	}

	/** A certificate that lapsed has a signal of its own: one cause, one signal. */
	private static boolean isUnmet(Met met) {
		return met.state() == Policies.State.MISSING
				|| met.state() == Policies.State.OUTDATED && met.by().filter(Certificate.class::isInstance).isEmpty();
	}

	private static void plan(AssuranceRegister register, Look look) {
		Optional<AssurancePolicy> policy = look.policy();
		if (policy.isEmpty()) {
			return;
		}
		List<SuppliedService> hits = look.services().stream()
				.filter(s -> Policies.of(s, look.index(), look.assessments(), look.today()).stream()
						.anyMatch(m -> m.plan() && m.demand().getKind() != DemandKind.AGREEMENT && isUnmet(m)))
				.toList();
		if (!hits.isEmpty()) {
			Signals.Draft draft = look.at(policy.get(), Literals.ASSURANCE_POLICY__IN_FORCE_FROM);
			hits.stream().limit(50).forEach(s -> draft.related(s, look.name(s)));
			draft.say(Integer.valueOf(hits.size()), look.date(policy.get().getInForceFrom()), look.sample(hits),
					Integer.valueOf(register.getSuppliers().stream().mapToInt(s -> s.getServices().size()).sum()));
		}
	}

	private static void noPolicy(AssuranceRegister register, Look look) {
		if (look.policy().isEmpty() && !register.getSuppliers().isEmpty()) {
			look.at(register, Literals.ASSURANCE_REGISTER__POLICIES)
					.say(Integer.valueOf(register.getSuppliers().size()));
		}
	}

	/** Without criticality and data nobody can say what is asked: one signal with progress. */
	private static void notStated(AssuranceRegister register, Look look) {
		List<SuppliedService> all = look.services();
		List<SuppliedService> hits = all.stream().filter(s -> s.getDataKinds().isEmpty()
				|| s.getCriticality() == org.waarborg.assurance.Criticality.UNKNOWN).toList();
		if (!hits.isEmpty()) {
			Signals.Draft draft = look.at(register, Literals.ASSURANCE_REGISTER__SUPPLIERS);
			hits.stream().limit(50).forEach(s -> draft.related(s, look.name(s)));
			draft.say(Integer.valueOf(all.size() - hits.size()), Integer.valueOf(all.size()), look.sample(hits));
		}
	}
}
