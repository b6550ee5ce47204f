package org.waarborg.assurance;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waarborg.controlset.Flag;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;

/**
 * What the policy asks of a service, and what there is of it. Rules fire against the policy, not against every supplier; a
 * contract from before the policy is a plan, not a breach.
 *
 * @since 0.1
 */
public final class Policies {

	private Policies() {
	}

	/** What there is of something that is asked. */
	public enum State {
		/** It is there. */
		MET,
		/** It was there: it ended, or is older than asked. */
		OUTDATED,
		/** It is there, and not as well known or complete as asked. */
		PARTLY,
		/** It is not there. */
		MISSING
	}

	/**
	 * What there is of one thing that is asked.
	 *
	 * @param line   the line that asks it
	 * @param demand what is asked
	 * @param state  what there is
	 * @param by     what meets it, or comes nearest; empty when there is nothing
	 * @param until  last day on which that will do; empty where nothing ends
	 * @param plan   whether the contract is from before the policy, so that it is a plan and no breach
	 * @since 0.1
	 */
	public record Met(PolicyLine line, Demand demand, State state, Optional<? extends Element> by,
			Optional<LocalDate> until, boolean plan) {
	}

	/**
	 * The version that is in force.
	 *
	 * @param register the register
	 * @return the last version in force; empty when there is none
	 */
	public static Optional<AssurancePolicy> inForce(AssuranceRegister register) {
		return register.getPolicies().reversed().stream().filter(p -> p.getStatus() == PolicyStatus.IN_FORCE)
				.findFirst();
	}

	/**
	 * The version that one looks at.
	 *
	 * @param register the register
	 * @return the version in force, else the last; empty when there is none
	 */
	public static Optional<AssurancePolicy> shown(AssuranceRegister register) {
		return inForce(register).or(() -> register.getPolicies().reversed().stream().findFirst());
	}

	/**
	 * The lines that hold for a service.
	 *
	 * @param policy  the policy
	 * @param service the service
	 * @return in their order; a service whose criticality or data nobody stated is asked what is asked of all
	 */
	public static List<PolicyLine> lines(AssurancePolicy policy, SuppliedService service) {
		return policy.getLines().stream()
				.filter(l -> l.getCriticality().isEmpty() || l.getCriticality().contains(service.getCriticality()))
				.filter(l -> l.getDataKinds().isEmpty()
						|| l.getDataKinds().stream().anyMatch(service.getDataKinds()::contains))
				.toList();
	}

	/**
	 * Whether the policy asks something of a service.
	 *
	 * @param policy  the policy
	 * @param service the service
	 * @param kind    what
	 * @return the demands of that kind, in their order
	 */
	public static List<Demand> demands(AssurancePolicy policy, SuppliedService service, DemandKind kind) {
		return lines(policy, service).stream().flatMap(l -> l.getDemands().stream()).filter(d -> d.getKind() == kind)
				.toList();
	}

	/**
	 * What is asked of a service, and what there is.
	 *
	 * @param service the service
	 * @param index   the register
	 * @param dossier the dossier, for assessments
	 * @param today   the day
	 * @return one for each thing that is asked; empty where no policy is in force
	 */
	public static List<Met> of(SuppliedService service, AssuranceIndex index, Dossier dossier, LocalDate today) {
		return of(service, index, AssessmentIndex.of(dossier), today);
	}

	/**
	 * The same for who looks at many.
	 *
	 * @param service     the service
	 * @param index       the register
	 * @param assessments the assessments of the dossier
	 * @param today       the day
	 * @return one for each thing that is asked; empty where no policy is in force
	 */
	public static List<Met> of(SuppliedService service, AssuranceIndex index, AssessmentIndex assessments,
			LocalDate today) {
		AssurancePolicy policy = index.policy().orElse(null);
		Supplier supplier = AssuranceRegisters.supplierOf(service).orElse(null);
		if (policy == null || supplier == null) {
			return List.of();
		}
		boolean plan = isPlan(policy, service, supplier);
		List<Met> all = new ArrayList<>();
		for (PolicyLine line : lines(policy, service)) {
			for (Demand demand : line.getDemands()) {
				Found found = new Look(service, supplier, index, assessments, policy, today).find(demand);
				all.add(new Met(line, demand, found.state, found.by, found.until, plan));
			}
		}
		return all;
	}

	/**
	 * Whether a contract is from before the policy.
	 *
	 * @param policy   the policy
	 * @param service  the service
	 * @param supplier its supplier
	 * @return false where nobody said since when
	 */
	static boolean isPlan(AssurancePolicy policy, SuppliedService service, Supplier supplier) {
		LocalDate from = service.getFrom() == null ? supplier.getFrom() : service.getFrom();
		return from != null && policy.getInForceFrom() != null && from.isBefore(policy.getInForceFrom());
	}

	private record Found(State state, Optional<? extends Element> by, Optional<LocalDate> until) {

		static final Found NOTHING = new Found(State.MISSING, Optional.empty(), Optional.empty());

		static Found best(Stream<Found> found) {
			return found.min(Comparator.comparing(Found::state)).orElse(NOTHING);
		}
	}

	private record Look(SuppliedService service, Supplier supplier, AssuranceIndex index,
			AssessmentIndex assessments, AssurancePolicy policy, LocalDate today) {

		private Organisation organisation() {
			return supplier.getOrganisation();
		}

		Found find(Demand demand) {
			return switch (demand.getKind()) {
				case CERTIFICATE -> certificate(demand);
				case REPORT -> report(demand);
				case CERTIFICATE_OR_REPORT -> Found.best(Stream.of(certificate(demand), report(demand)));
				case STATEMENT -> Found.best(index.statements(organisation()).stream()
						.map(s -> fresh(s, s.getDate() == null ? s.getReceivedOn() : s.getDate(), demand)));
				case AGREEMENT -> Found.best(Agreements.about(service, AgreementKind.PROCESSOR, index).stream()
						.map(this::agreement));
				case ASSESSMENT -> assessment(demand);
				case REVIEW -> review();
				case EXIT_PLAN -> service.getExitPlan() == null ? Found.NOTHING
						: new Found(State.MET, Optional.of(service.getExitPlan()), Optional.empty());
				case EXIT_TEST -> service.getExitTestedOn() == null ? Found.NOTHING
						: fresh(service, service.getExitTestedOn(), demand);
			};
		}

		private Found fresh(Element element, LocalDate on, Demand demand) {
			Optional<LocalDate> until = on == null || demand.getFresh() == null ? Optional.empty()
					: Optional.of(AssuranceDates.plus(on, demand.getFresh()));
			boolean old = until.filter(u -> u.isBefore(today)).isPresent();
			return new Found(old ? State.OUTDATED : State.MET, Optional.of(element), until);
		}

		private Found certificate(Demand demand) {
			return Found.best(index.certificates(organisation()).stream()
					.filter(c -> demand.getNorms().isEmpty() || demand.getNorms().contains(Certificates.norm(c)))
					.filter(c -> Coverages.covers(c, service) != Flag.NO).map(c -> certificate(c, demand)));
		}

		private Found certificate(Certificate certificate, Demand demand) {
			State state = switch (Certificates.state(certificate, today)) {
				case VALID -> demand.isVerified() && Certificates.standing(certificate) != Standing.VERIFIED
						|| Coverages.covers(certificate, service) == Flag.UNKNOWN ? State.PARTLY : State.MET;
				case NOTHING, NOT_YET -> State.PARTLY;
				case EXPIRED, SUSPENDED, WITHDRAWN -> State.OUTDATED;
			};
			return new Found(state, Optional.of(certificate), Certificates.until(certificate));
		}

		private Found report(Demand demand) {
			Period fresh = demand.getFresh() == null ? policy.getReportFresh() : demand.getFresh();
			return Found.best(index.reports(organisation()).stream().filter(r -> isAssurance(r.getKind()))
					.filter(r -> Coverages.covers(r, service) != Flag.NO).map(r -> {
						Optional<LocalDate> until = Reports.lastDay(r).filter(d -> fresh != null)
								.map(d -> AssuranceDates.plus(d, fresh));
						boolean old = until.filter(u -> u.isBefore(today)).isPresent();
						boolean known = Coverages.covers(r, service) == Flag.YES;
						return new Found(old ? State.OUTDATED : known ? State.MET : State.PARTLY, Optional.of(r),
								until);
					}));
		}

		private static boolean isAssurance(ReportKind kind) {
			return kind == ReportKind.ISAE_3402 || kind == ReportKind.SOC_2 || kind == ReportKind.AUDIT;
		}

		private Found agreement(Agreement agreement) {
			State state = switch (Agreements.state(agreement, today)) {
				case IN_FORCE -> State.MET;
				case NOT_SIGNED, NOT_YET -> State.PARTLY;
				case ENDED -> State.OUTDATED;
			};
			return new Found(state, Optional.of(agreement), Agreements.ends(agreement));
		}

		private Found assessment(Demand demand) {
			Optional<Assessment> last = Checklists.latest(assessments, List.of(service, supplier),
					demand.getChecklist());
			return last.map(a -> fresh(a, a.getOn(), demand)).orElse(Found.NOTHING);
		}

		private Found review() {
			Optional<LocalDate> due = AssuranceDates.review(supplier, index);
			boolean never = supplier.getReviews().isEmpty();
			boolean late = due.filter(d -> d.isBefore(today)).isPresent();
			return new Found(never && due.isEmpty() ? State.MISSING : late ? State.OUTDATED : State.MET,
					Optional.of(supplier), due);
		}
	}
}
