package org.waarborg.screen.fields;

import java.util.List;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.SearchHit;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;

/**
 * The controls of the installed sets and the dossier's own, found by number and title.
 *
 * @since 0.1
 */
public final class ControlChoices implements Choices {

	private final Fields fields;

	/**
	 * All controls.
	 *
	 * @param fields names them
	 */
	public ControlChoices(Fields fields) {
		this.fields = fields;
	}

	@Override
	public List<Option> find(Row row, String query, int limit) {
		ControlSetRegistry sets = fields.session().controlSets();
		if (!query.isBlank()) {
			return sets.search(query, limit).stream().map(this::option).toList();
		}
		// Nothing typed: the first controls of the set that this dossier's people see first.
		return sets.headers().stream().filter(h -> h.controls() > 0)
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
