package org.waarborg.assurance.screens.internal.received;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.ReceivedComparison;
import org.waarborg.assurance.ReceivedComparison.Line;
import org.waarborg.assurance.ReceivedComparison.Outcome;
import org.waarborg.assurance.ReceivedControl;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Supplier;
import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Organisation;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.OfRevision;
import org.waarborg.statement.StatementOfApplicability;

/** What a supplier's statement says beside what is left to the supplier, reckoned once for each state of the dossier. */
final class ReceivedLook {

	/**
	 * A control: left to the supplier, or only in its statement.
	 *
	 * @param id   stable name of the row
	 * @param line what is left to the supplier; empty where nothing is
	 * @param said rows of what the supplier says; empty where nothing
	 */
	record Compared(String id, Optional<Line> line, List<ReceivedControl> said) {

		/** The control, as the organisation names it where it decides on it. */
		ControlRef control() {
			return line.map(l -> l.decision().getControl()).orElseGet(() -> said.getFirst().getControl());
		}

		/** Empty where nothing is asked. */
		Optional<Outcome> outcome() {
			return line.map(Line::outcome);
		}
	}

	private record Look(Optional<ReceivedStatement> received, Optional<AssuranceRegister> register,
			Optional<Organisation> organisation, List<Compared> compared) {
	}

	private final DossierSession session;
	private final String key;
	private final OfRevision<Look> look;

	ReceivedLook(DossierSession session, String key) {
		this.session = session;
		this.key = key;
		look = new OfRevision<>(session, this::read);
	}

	private Look read() {
		Object at = session.dossier().find(key).orElse(null);
		ReceivedStatement received = at instanceof ReceivedStatement r ? r : null;
		Organisation organisation = received == null ? null : received.getOrganisation();
		Optional<AssuranceRegister> register = Optional.empty();
		if (at instanceof Supplier supplier) {
			organisation = supplier.getOrganisation();
			register = AssuranceRegisters.of(supplier);
			received = register
					.flatMap(r -> ReceivedComparison.latest(supplier.getOrganisation(), AssuranceIndex.of(r)))
					.orElse(null);
		} else if (received != null) {
			register = AssuranceRegisters.of(received);
		}
		return new Look(Optional.ofNullable(received), register, Optional.ofNullable(organisation),
				compared(received, organisation));
	}

	/** Without a statement all that is left to the supplier is missing in it. */
	private List<Compared> compared(ReceivedStatement received, Organisation organisation) {
		ReceivedStatement beside = received;
		if (beside == null) {
			beside = AssuranceFactory.eINSTANCE.createReceivedStatement();
			beside.setOrganisation(organisation);
		}
		List<Line> lines = ReceivedComparison.of(beside, session.dossier().roots(StatementOfApplicability.class),
				Optional.of(session.controlSets()));
		List<Compared> all = new ArrayList<>();
		Set<ReceivedControl> taken = new HashSet<>();
		for (Line line : lines) {
			// A row of its statement is several here when two statements leave its control to it, or when mappings lead it to several.
			List<ReceivedControl> said = line.said().rows();
			String id = said.stream().limit(1).filter(taken::add).map(ReceivedControl::getId).findFirst()
					.orElseGet(() -> line.decision().getId());
			all.add(new Compared(id, Optional.of(line), said));
		}
		ReceivedComparison.notAsked(beside, lines).stream().filter(r -> r.getControl() != null)
				.forEach(r -> all.add(new Compared(r.getId(), Optional.empty(), List.of(r))));
		return List.copyOf(all);
	}

	Optional<ReceivedStatement> received() {
		return look.get().received();
	}

	Optional<AssuranceRegister> register() {
		return look.get().register();
	}

	Optional<Organisation> organisation() {
		return look.get().organisation();
	}

	Optional<Supplier> supplier() {
		return register().flatMap(r -> organisation().flatMap(o -> AssuranceIndex.of(r).supplier(o)));
	}

	List<Compared> compared() {
		return look.get().compared();
	}

	/** What is left to the supplier. */
	List<Compared> asked() {
		return compared().stream().filter(c -> c.line().isPresent()).toList();
	}

	/** How much of what is left to the supplier its statement does not cover. */
	long open() {
		return asked().stream().filter(c -> c.outcome().filter(o -> o != Outcome.COVERED).isPresent()).count();
	}

	/** Whether nothing of what is asked is in the statement although there is much: it is on something else that nothing leads from. */
	boolean isOther() {
		return received().filter(r -> !r.getRows().isEmpty()).isPresent() && !asked().isEmpty()
				&& asked().stream().allMatch(c -> c.said().isEmpty());
	}

	/** Whether some of it is only in the statement through mappings. */
	boolean isMapped() {
		return asked().stream().anyMatch(c -> !c.line().orElseThrow().said().ways().isEmpty());
	}

	/** How much leans on a mapping that is a proposal. */
	long toConfirm() {
		return asked().stream().filter(c -> c.line().orElseThrow().said().toConfirm()).count();
	}
}
