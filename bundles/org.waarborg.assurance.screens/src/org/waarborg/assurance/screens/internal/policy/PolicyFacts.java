package org.waarborg.assurance.screens.internal.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.Policies;
import org.waarborg.assurance.PolicyLine;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;

/** A version of the policy, the services that it holds for, and what there is of what it asks. */
final class PolicyFacts {

	/** Something that is asked of a service in use. */
	record Asking(SuppliedService service, Policies.Met met) {
	}

	private final DossierSession session;
	private final String id;
	private final SupplyFacts supply;
	private final OfRevision<List<SuppliedService>> used;
	private final OfRevision<List<Asking>> asking;

	PolicyFacts(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		String register = register().map(AssuranceRegister::getId).orElse("");
		supply = new SupplyFacts(new RegisterLook(session, register));
		used = new OfRevision<>(session, () -> supply.services().stream().filter(s -> supply.of(s).isUsed())
				.filter(s -> AssuranceRegisters.supplierOf(s).filter(AssuranceRegisters::supplies).isPresent())
				.toList());
		asking = new OfRevision<>(session, this::read);
	}

	private List<Asking> read() {
		List<Asking> all = new ArrayList<>();
		if (isInForce()) {
			used.get().forEach(s -> supply.of(s).met().forEach(m -> all.add(new Asking(s, m))));
		}
		return all;
	}

	DossierSession session() {
		return session;
	}

	SupplyFacts supply() {
		return supply;
	}

	/** The version as it is now; empty when it is gone, or when the register has none yet. */
	Optional<AssurancePolicy> policy() {
		return session.dossier().find(id).flatMap(o -> switch (o) {
			case AssurancePolicy policy -> Optional.of(policy);
			case AssuranceRegister register -> Policies.shown(register);
			default -> Optional.empty();
		});
	}

	/** The register that it is of; empty when it is gone. */
	Optional<AssuranceRegister> register() {
		return session.dossier().find(id).map(EObject.class::cast).flatMap(AssuranceRegisters::of);
	}

	/** Whether this is the version that rules fire against. */
	boolean isInForce() {
		return policy().filter(p -> supply.look().policy().filter(f -> f == p).isPresent()).isPresent();
	}

	boolean isDraft() {
		return policy().filter(p -> p.getStatus() == PolicyStatus.DRAFT).isPresent();
	}

	/** The services in use. */
	List<SuppliedService> used() {
		return used.get();
	}

	/** The services that a line holds for. */
	List<SuppliedService> of(PolicyLine line) {
		return policy().map(p -> used().stream().filter(s -> Policies.lines(p, s).contains(line)).toList())
				.orElse(List.of());
	}

	/** All that is asked today; nothing for a version that is not in force. */
	List<Asking> asking() {
		return asking.get();
	}
}
