package org.waarborg.statement.migration.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlRef;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/** What people call the controls of two editions. */
public final class ControlNames {

	private final ControlSetRegistry registry;
	private final List<ResolvedSet> sets;
	private final String language;
	private final Map<ControlRef, String> labels = new HashMap<>();

	/**
	 * Names in a language.
	 *
	 * @param registry the control sets
	 * @param sets     ids of the sets by whose numbers to go; the later ones first
	 * @param language ISO 639-1 code
	 */
	public ControlNames(ControlSetRegistry registry, Collection<String> sets, String language) {
		this.registry = registry;
		this.sets = List.copyOf(sets).reversed().stream().map(registry::set).flatMap(Optional::stream).toList();
		this.language = language;
	}

	private Optional<ResolvedControl> find(ControlRef ref) {
		return sets.stream().map(s -> s.control(ref)).flatMap(Optional::stream).findFirst()
				.or(() -> registry.find(ref));
	}

	/**
	 * The number of a control.
	 *
	 * @param ref the control
	 * @return the norm's number, "5.40"; of a care part "5.2 – care"; the id where no set has it
	 */
	public String label(ControlRef ref) {
		String known = labels.get(ref);
		if (known == null) {
			known = find(ref).map(this::label).orElse(ref.control());
			labels.put(ref, known);
		}
		return known;
	}

	private String label(ResolvedControl control) {
		return control.enhances()
				.map(base -> label(base) + " – " + MigrationWords.messages(language).get("care.part"))
				.orElse(control.label());
	}

	/**
	 * The numbers of controls.
	 *
	 * @param refs the controls
	 * @return the numbers with commas between, each once
	 */
	public String labels(Collection<ControlRef> refs) {
		return refs.stream().map(this::label).distinct().collect(Collectors.joining(", "));
	}

	/**
	 * The short title of a control; that of its control for a care part.
	 *
	 * @param ref the control
	 * @return the title, or empty
	 */
	public String title(ControlRef ref) {
		Optional<ResolvedControl> control = find(ref);
		String own = control.map(c -> c.title(language)).orElse("");
		return own.isEmpty() ? control.flatMap(ResolvedControl::enhances).map(this::title).orElse("") : own;
	}

	/**
	 * Number and title.
	 *
	 * @param ref the control
	 * @return for example "5.40 Incident reporting"
	 */
	public String name(ControlRef ref) {
		return (label(ref) + ' ' + title(ref)).strip();
	}

	/**
	 * What people call editions.
	 *
	 * @param ids ids of sets
	 * @return for example "NEN 7510:2024 + ISO/IEC 27001:2022", the most complete one first
	 */
	public String editions(Collection<String> ids) {
		Editions editions = new Editions(registry);
		List<String> leading = ids.stream()
				.filter(s -> ids.stream().noneMatch(o -> !o.equals(s) && editions.chain(o).contains(s))).toList();
		return ids.stream().sorted((a, b) -> Boolean.compare(leading.contains(b), leading.contains(a)))
				.map(id -> registry.header(id).map(h -> h.name(language)).orElse(id))
				.collect(Collectors.joining(" + "));
	}
}
