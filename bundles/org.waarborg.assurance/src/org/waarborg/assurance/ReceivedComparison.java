package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.dossier.Organisation;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage.Way;
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
		/** Controls of another set that apply there cover a part of it. */
		PARTLY,
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
	 * What a supplier's statement says of a control, by the control itself or by those of another set that lead to it.
	 *
	 * @param outcome   what it means
	 * @param rows      the rows of the statement that say it; empty when none does
	 * @param ways      how the mappings lead from those rows to the control; empty where the statement names the control itself
	 * @param toConfirm whether it leans on a link that is a proposal: somebody has to look whether it holds
	 * @since 0.1
	 */
	public record Said(Outcome outcome, List<ReceivedControl> rows, List<Way> ways, boolean toConfirm) {

		/** Keeps unmodifiable copies. */
		public Said {
			rows = List.copyOf(rows);
			ways = List.copyOf(ways);
		}

		/**
		 * The words of the supplier.
		 *
		 * @return on one line; empty where it wrote nothing
		 */
		public String text() {
			return ReceivedComparison.text(rows);
		}
	}

	/**
	 * A control that is left to a supplier.
	 *
	 * @param decision the decision of the organisation
	 * @param part     the part that the supplier performs
	 * @param said     what the supplier says of it
	 * @since 0.1
	 */
	public record Line(Decision decision, Part part, Said said) {

		/**
		 * What it comes to.
		 *
		 * @return the outcome of what is said
		 */
		public Outcome outcome() {
			return said.outcome();
		}
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
	 * The controls that are left to a supplier, beside what it says of them. A statement on another norm or edition is read through
	 * the mappings that lead from its controls to the organisation's.
	 *
	 * @param received   the supplier's statement
	 * @param statements the organisation's own
	 * @param registry   the control sets with their mappings: an extended set has the controls of the one it extends; empty compares
	 *                   ids
	 * @return in the order of the statements
	 */
	public static List<Line> of(ReceivedStatement received, List<StatementOfApplicability> statements,
			Optional<ControlSetRegistry> registry) {
		ReceivedRows rows = new ReceivedRows(received, registry);
		List<Line> lines = new ArrayList<>();
		for (StatementOfApplicability statement : statements) {
			for (Decision decision : statement.getDecisions()) {
				if (decision.getApplicability() == Applicability.APPLICABLE && decision.getControl() != null) {
					decision.getParts().stream().filter(p -> isLeft(p, received.getOrganisation())).findFirst()
							.ifPresent(p -> lines.add(new Line(decision, p, rows.of(decision.getControl()))));
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
		ReceivedRows rows = new ReceivedRows(received, registry);
		Map<Decision, Outcome> said = new LinkedHashMap<>();
		decisions.forEach(d -> said.put(d, rows.of(d.getControl()).outcome()));
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
		lines.forEach(l -> asked.addAll(l.said().rows()));
		return received.getRows().stream().filter(r -> !asked.contains(r)).toList();
	}

	/**
	 * What a supplier wrote in some rows.
	 *
	 * @param rows rows of its statement
	 * @return on one line; empty where it wrote nothing
	 */
	public static String text(List<ReceivedControl> rows) {
		return rows.stream().map(ReceivedControl::getText).filter(t -> t != null && !t.isBlank()).distinct()
				.map(t -> t.strip().replace('\n', ' ')).collect(Collectors.joining(" / "));
	}

	private static boolean isLeft(Part part, Organisation to) {
		return to != null && part.getProvider() == to
				&& (part.getPerformer() == Performer.SUPPLIER || part.getPerformer() == Performer.SHARED);
	}
}
