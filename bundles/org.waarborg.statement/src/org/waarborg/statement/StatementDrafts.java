package org.waarborg.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.store.OpenDossier;

/**
 * Makes new statements: one undecided decision for each control and care part of the chosen sets, so that nothing of a
 * norm can be forgotten (ISO/IEC 27001 clause 6.1.3 c).
 *
 * @since 0.1
 */
public final class StatementDrafts {

	private static final String FOLDER = "statements/";
	private static final String EXTENSION = ".soa";

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
	 * Why sets cannot be put in a statement, for a person.
	 *
	 * @param registry the control sets
	 * @param sets     ids
	 * @param locale   language
	 * @return a sentence about the first that cannot, with those that can; empty when all can
	 */
	public static Optional<String> objection(ControlSetRegistry registry, List<String> sets, Locale locale) {
		String fitting = registry.headers().stream().filter(h -> h.kind() == ControlSetKind.CONTROLS && !h.broken())
				.map(ControlSetHeader::id).collect(Collectors.joining(", "));
		return sets.stream().flatMap(set -> unfit(registry, set).map(why -> StatementWords
				.messages(locale.getLanguage()).get("start.unfit." + why.name(), set, fitting)).stream()).findFirst();
	}

	/**
	 * What a draft is called when nobody says otherwise.
	 *
	 * @param registry the control sets
	 * @param sets     ids of its sets; not empty
	 * @param language ISO 639-1 code
	 * @return the title
	 */
	public static String title(ControlSetRegistry registry, List<String> sets, String language) {
		return StatementWords.messages(language).get("document.title.norm", sets.stream()
				.map(s -> registry.header(s).map(h -> h.title(language)).orElse(s)).collect(Collectors.joining(", ")));
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

	/**
	 * Where a draft goes in a dossier: a file of its own, called after the first of its sets.
	 *
	 * @param dossier   the dossier
	 * @param statement a draft, in no file yet
	 * @param registry  the control sets
	 * @return a path inside the dossier that is not taken
	 */
	public static String file(OpenDossier dossier, StatementOfApplicability statement, ControlSetRegistry registry) {
		String name = FOLDER + StatementRows.leadingSets(statement, registry).get(0).replaceAll("[^A-Za-z0-9._-]", "-");
		String path = name + EXTENSION;
		for (int i = 2; dossier.files().contains(path); i++) {
			path = name + '-' + i + EXTENSION;
		}
		return path;
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
