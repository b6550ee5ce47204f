package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;
import org.waarborg.dossier.Organisation;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementOfApplicability;

/**
 * What a supplier's own Statement of Applicability says of the controls that the organisation leaves to it. A certificate
 * without the statement behind it says little: the source documents ask for both.
 *
 * @since 0.1
 */
public final class ReceivedComparison {

	private ReceivedComparison() {
	}

	/** What the supplier's statement says of a control. */
	public enum Outcome {
		/** It applies there, and nothing says that it is not implemented. */
		COVERED,
		/** It applies there and is not implemented. */
		NOT_IMPLEMENTED,
		/** It does not apply there. */
		NOT_APPLICABLE,
		/** It is not in the supplier's statement. */
		MISSING,
		/** The statement does not say whether it applies. */
		UNKNOWN
	}

	/**
	 * A control that is left to a supplier.
	 *
	 * @param decision the decision of the organisation
	 * @param part     the part that the supplier performs
	 * @param row      what the supplier says; empty when nothing
	 * @param outcome  what that means
	 * @since 0.1
	 */
	public record Line(Decision decision, Part part, Optional<ReceivedControl> row, Outcome outcome) {
	}

	/**
	 * The last statement that a supplier gave.
	 *
	 * @param organisation the supplier
	 * @param index        the register
	 * @return the one with the latest day; empty when it gave none
	 */
	public static Optional<ReceivedStatement> latest(Organisation organisation, AssuranceIndex index) {
		return index.statements(organisation).stream().max(Comparator.comparing(ReceivedComparison::day));
	}

	private static LocalDate day(ReceivedStatement statement) {
		return statement.getDate() != null ? statement.getDate()
				: statement.getReceivedOn() != null ? statement.getReceivedOn() : LocalDate.MIN;
	}

	/**
	 * The controls that are left to a supplier, beside what it says of them.
	 *
	 * @param received   the supplier's statement
	 * @param statements the organisation's own
	 * @param registry   the control sets: an extended set has the controls of the one it extends; empty compares ids
	 * @return in the order of the statements
	 */
	public static List<Line> of(ReceivedStatement received, List<StatementOfApplicability> statements,
			Optional<ControlSetRegistry> registry) {
		Map<String, ReceivedControl> rows = rows(received, registry);
		List<Line> lines = new ArrayList<>();
		for (StatementOfApplicability statement : statements) {
			for (Decision decision : statement.getDecisions()) {
				if (decision.getApplicability() == Applicability.APPLICABLE && decision.getControl() != null) {
					decision.getParts().stream().filter(p -> isLeft(p, received.getOrganisation())).findFirst()
							.ifPresent(p -> {
								ReceivedControl row = rows.get(canonical(decision.getControl(), registry));
								lines.add(new Line(decision, p, Optional.ofNullable(row), outcome(row)));
							});
				}
			}
		}
		return lines;
	}

	/**
	 * What a supplier's statement says of some controls, whoever performs them: before anything is left to it.
	 *
	 * @param received  the supplier's statement
	 * @param decisions decisions of the organisation, with a control each
	 * @param registry  the control sets; empty compares ids
	 * @return by decision, in their order
	 */
	public static Map<Decision, Outcome> asked(ReceivedStatement received, List<Decision> decisions,
			Optional<ControlSetRegistry> registry) {
		Map<String, ReceivedControl> rows = rows(received, registry);
		Map<Decision, Outcome> said = new LinkedHashMap<>();
		decisions.forEach(d -> said.put(d, outcome(rows.get(canonical(d.getControl(), registry)))));
		return said;
	}

	/**
	 * The controls that a supplier's statement names and that nothing is left to it for.
	 *
	 * @param received the supplier's statement
	 * @param lines    what is left to it
	 * @return in the order of its statement
	 */
	public static List<ReceivedControl> notAsked(ReceivedStatement received, List<Line> lines) {
		Set<ReceivedControl> asked = new HashSet<>();
		lines.forEach(l -> l.row().ifPresent(asked::add));
		return received.getRows().stream().filter(r -> !asked.contains(r)).toList();
	}

	private static Map<String, ReceivedControl> rows(ReceivedStatement received,
			Optional<ControlSetRegistry> registry) {
		Map<String, ReceivedControl> rows = new HashMap<>();
		received.getRows().stream().filter(r -> r.getControl() != null)
				.forEach(r -> rows.put(canonical(r.getControl(), registry), r));
		return rows;
	}

	private static boolean isLeft(Part part, Organisation to) {
		return to != null && part.getProvider() == to
				&& (part.getPerformer() == Performer.SUPPLIER || part.getPerformer() == Performer.SHARED);
	}

	private static Outcome outcome(ReceivedControl row) {
		return row == null ? Outcome.MISSING : switch (row.getApplicable()) {
			case NO -> Outcome.NOT_APPLICABLE;
			case UNKNOWN -> Outcome.UNKNOWN;
			case YES -> row.getImplemented() == Flag.NO ? Outcome.NOT_IMPLEMENTED : Outcome.COVERED;
		};
	}

	/** The control itself, under whichever of the sets that have it somebody named it. */
	private static String canonical(ControlRef ref, Optional<ControlSetRegistry> registry) {
		return registry.flatMap(r -> r.find(ref)).map(ResolvedControl::ref).orElse(ref).toString();
	}
}
