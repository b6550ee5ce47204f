package org.waarborg.screen.fields;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.SearchHit;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;

/**
 * The controls of the installed sets and the dossier's own, found by number and title. Lists of another kind are not controls.
 *
 * @since 0.1
 */
public final class ControlChoices implements Choices {

	/** What controls are meant by, where nothing else is said; clauses and legal requirements are departed from too. */
	private static final Set<ControlSetKind> CONTROLS = Set.of(ControlSetKind.CONTROLS, ControlSetKind.CLAUSES,
			ControlSetKind.REQUIREMENTS);

	private final Fields fields;
	private final Set<ControlSetKind> kinds;

	/**
	 * Controls, clauses and legal requirements; no points of checklists and no threats.
	 *
	 * @param fields names them
	 */
	public ControlChoices(Fields fields) {
		this(fields, CONTROLS);
	}

	private ControlChoices(Fields fields, Set<ControlSetKind> kinds) {
		this.fields = fields;
		this.kinds = kinds;
	}

	/** What a feature refers to: the point of an answer is one of a checklist, that of a requirement one of a list of these. */
	static ControlChoices of(Fields fields, EStructuralFeature feature) {
		if (feature == Literals.ANSWER__POINT) {
			return new ControlChoices(fields, Set.of(ControlSetKind.CHECKLIST));
		}
		return feature == Literals.REQUIREMENT__REFERENCE
				? new ControlChoices(fields, Set.of(ControlSetKind.REQUIREMENTS))
				: new ControlChoices(fields);
	}

	@Override
	public List<Option> find(Row row, String query, int limit) {
		ControlSetRegistry sets = fields.session().controlSets();
		List<ControlSetHeader> meant = sets.headers().stream().filter(h -> kinds.contains(h.kind())).toList();
		if (!query.isBlank()) {
			Set<String> ids = meant.stream().map(ControlSetHeader::id).collect(Collectors.toSet());
			// Hits are few thousand at most, and those of other kinds of sets may stand before what is meant.
			return sets.search(query, Integer.MAX_VALUE).stream().filter(h -> ids.contains(h.set())).limit(limit)
					.map(this::option).toList();
		}
		// Nothing typed: the first controls of the set that this dossier's people see first.
		return meant.stream().filter(h -> h.controls() > 0)
				.flatMap(h -> sets.set(h.id()).stream().flatMap(s -> s.controls().stream()))
				.filter(ResolvedControl::assessable).limit(limit).map(c -> describe(c.ref())).toList();
	}

	private Option option(SearchHit hit) {
		return new Option(hit.ref(), (hit.label() + ' ' + hit.title(fields.session().language())).strip(),
				set(hit.set()), "control");
	}

	@Override
	public Option describe(Object value) {
		ControlRef ref = (ControlRef) value;
		return new Option(ref, fields.names().control(ref), set(ref.set()), "control");
	}

	/** The set's title; what is not installed says so. */
	private String set(String id) {
		return fields.session().controlSets().header(id)
				.map((ControlSetHeader h) -> h.title(fields.session().language()))
				.orElseGet(() -> fields.text("set.missing", id));
	}
}
