package org.waarborg.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/**
 * Makes new statements: one undecided decision for each control and care part of the chosen sets, so that nothing of a
 * norm can be forgotten (ISO/IEC 27001 clause 6.1.3 c).
 *
 * @since 0.1
 */
public final class StatementDrafts {

	private StatementDrafts() {
	}

	/** Why a set cannot be put in a statement. */
	public enum Unfit {
		/** No such set is installed. */
		NOT_INSTALLED,
		/** The set holds no controls: clauses, a checklist, requirements or only the name of a norm. */
		NO_CONTROLS,
		/** The set is installed, and its catalog or a set that it extends cannot be read. */
		BROKEN
	}

	/**
	 * Whether a set can be put in a statement.
	 *
	 * @param registry the control sets
	 * @param set      id of the set
	 * @return why not, or empty when it can
	 */
	public static Optional<Unfit> unfit(ControlSetRegistry registry, String set) {
		Optional<ControlSetHeader> header = registry.header(set);
		if (header.isEmpty()) {
			return Optional.of(Unfit.NOT_INSTALLED);
		}
		if (header.get().kind() != ControlSetKind.CONTROLS) {
			return Optional.of(Unfit.NO_CONTROLS);
		}
		return registry.set(set).isEmpty() ? Optional.of(Unfit.BROKEN) : Optional.empty();
	}

	/**
	 * Makes a draft.
	 *
	 * @param titles   title by language, in the order to keep; not empty
	 * @param scope    the scope; may be null
	 * @param sets     ids of the control sets, each fit; the sets that they extend are covered too
	 * @param registry the control sets
	 * @return the statement with ids, in no file yet
	 * @throws IllegalArgumentException when a set is unfit
	 */
	public static StatementOfApplicability create(java.util.Map<String, String> titles, Scope scope,
			List<String> sets, ControlSetRegistry registry) {
		StatementOfApplicability statement = StatementFactory.eINSTANCE.createStatementOfApplicability();
		titles.forEach((language, title) -> statement.getTitle().add(Texts.of(language, title)));
		statement.setScope(scope);
		for (String set : withBases(sets, registry)) {
			UsedControlSet used = StatementFactory.eINSTANCE.createUsedControlSet();
			used.setSet(set);
			used.setVersion(registry.header(set).map(ControlSetHeader::version).orElse(null));
			statement.getControlSets().add(used);
		}
		for (String set : StatementRows.leadingSets(statement, registry)) {
			addDecisions(statement, registry.set(set)
					.orElseThrow(() -> new IllegalArgumentException("cannot be put in a statement: " + set)));
		}
		return Identifiers.ensureIds(statement);
	}

	/** A base before the overlay that extends it; each once. */
	private static List<String> withBases(List<String> sets, ControlSetRegistry registry) {
		List<String> result = new ArrayList<>();
		for (String set : sets) {
			List<String> chain = new ArrayList<>();
			String current = set;
			while (current != null && !current.isEmpty() && !chain.contains(current)) {
				chain.add(0, current);
				current = registry.header(current).map(ControlSetHeader::extendsSet).orElse("");
			}
			chain.stream().filter(s -> !result.contains(s)).forEach(result::add);
		}
		return result;
	}

	private static void addDecisions(StatementOfApplicability statement, ResolvedSet set) {
		List<org.waarborg.controlset.ControlRef> known = statement.getDecisions().stream().map(Decision::getControl)
				.filter(Objects::nonNull).toList();
		for (ResolvedControl control : set.controls()) {
			if (control.assessable() && !known.contains(control.ref())) {
				statement.getDecisions().add(decision(control));
			}
		}
	}

	/**
	 * Makes the decision that a control has until somebody decides: undecided, with one part.
	 *
	 * @param control the control or care part
	 * @return the decision, in no statement yet and without id
	 */
	public static Decision decision(ResolvedControl control) {
		Decision decision = StatementFactory.eINSTANCE.createDecision();
		decision.setControl(control.ref());
		// A care part follows its control until somebody decides otherwise.
		decision.setFollowsBase(control.enhances().isPresent());
		decision.getParts().add(StatementFactory.eINSTANCE.createPart());
		return decision;
	}
}
