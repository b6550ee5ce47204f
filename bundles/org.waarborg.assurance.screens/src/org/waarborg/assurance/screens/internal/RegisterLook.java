package org.waarborg.assurance.screens.internal;

import java.util.Optional;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.dossier.Organisation;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;

/** A register and what is indexed of it, reckoned once for each state of the dossier. */
public final class RegisterLook {

	private record Look(Optional<AssuranceRegister> register, Optional<AssuranceIndex> index) {
	}

	private final DossierSession session;
	private final OfRevision<Look> look;

	/**
	 * A register.
	 *
	 * @param session the dossier
	 * @param id      id of the register: its object is another one when the dossier was read again
	 */
	public RegisterLook(DossierSession session, String id) {
		this.session = session;
		look = new OfRevision<>(session, () -> {
			Optional<AssuranceRegister> register = session.dossier().find(id)
					.filter(AssuranceRegister.class::isInstance)
					.map(AssuranceRegister.class::cast);
			return new Look(register, register.map(AssuranceIndex::of));
		});
	}

	/** The dossier. */
	public DossierSession session() {
		return session;
	}

	/** The register as it is now; empty when it is gone. */
	public Optional<AssuranceRegister> register() {
		return look.get().register();
	}

	/** The register by organisation; empty when it is gone. */
	public Optional<AssuranceIndex> index() {
		return look.get().index();
	}

	/** The policy in force. */
	public Optional<AssurancePolicy> policy() {
		return index().flatMap(AssuranceIndex::policy);
	}

	/** Whether an organisation matters: one that supplies, or that nobody keeps as a supplier. */
	public boolean matters(Organisation organisation) {
		return organisation == null || index().flatMap(i -> i.supplier(organisation)).map(AssuranceRegisters::supplies)
				.orElse(Boolean.TRUE).booleanValue();
	}
}
