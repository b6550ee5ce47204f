package org.waarborg.workbench.internal.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.EditionFacts;
import org.waarborg.registry.EditionFacts.SourcedDate;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

/**
 * A control set that a statement can be made over, as the wizard offers it.
 *
 * @param id       its id
 * @param title    its title
 * @param norm     name of the norm
 * @param edition  designation of the edition
 * @param status   where the edition is in its life
 * @param controls how many controls one decides on, those of the set that it extends included and care parts not
 * @param since    since when it applies, or is published
 * @param care     whether it has content for care
 * @param old      whether it was replaced or withdrawn
 */
public record SetChoice(String id, String title, String norm, String edition, ControlSetStatus status, int controls,
		Optional<LocalDate> since, boolean care, boolean old) {

	/**
	 * The sets that can be chosen: those that apply first, the newest first; what was replaced below.
	 *
	 * @param registry the installed sets
	 * @param language language of the titles
	 * @return the choices
	 */
	public static List<SetChoice> all(ControlSetRegistry registry, String language) {
		List<ResolvedSet> sets = registry.headers().stream()
				.filter(h -> h.kind() == ControlSetKind.CONTROLS && !h.broken()).map(ControlSetHeader::id)
				.flatMap(id -> registry.set(id).stream()).toList();
		Set<String> replaced = new HashSet<>();
		sets.stream().filter(s -> current(s.header().status())).map(s -> s.facts().supersedes()).forEach(replaced::add);
		return sets.stream().map(s -> of(s, language, replaced)).sorted(order()).toList();
	}

	private static SetChoice of(ResolvedSet set, String language, Set<String> replaced) {
		ControlSetHeader header = set.header();
		boolean old = replaced.contains(header.id()) || header.status() == ControlSetStatus.SUPERSEDED
				|| header.status() == ControlSetStatus.WITHDRAWN;
		return new SetChoice(header.id(), header.title(language), header.norm(), header.edition(), header.status(),
				(int) set.controls().stream().filter(c -> c.assessable() && !c.carePart()).count(), since(set.facts()),
				set.controls().stream().anyMatch(SetChoice::care), old);
	}

	private static boolean care(ResolvedControl control) {
		return control.careSpecific() || control.care() == CareContent.PART;
	}

	private static boolean current(ControlSetStatus status) {
		return status == ControlSetStatus.APPLICABLE || status == ControlSetStatus.PUBLISHED;
	}

	private static Optional<LocalDate> since(EditionFacts facts) {
		return facts.appliesNew().or(facts::published).map(SourcedDate::date);
	}

	private static Comparator<SetChoice> order() {
		return Comparator.comparing(SetChoice::old).thenComparing(c -> !c.care())
				.thenComparing(c -> c.since().orElse(LocalDate.MIN), Comparator.reverseOrder())
				.thenComparing(SetChoice::title);
	}

	/**
	 * What is proposed: the latest edition for care that is in use on a day; without one the latest of any. An edition whose
	 * date nobody has published counts as in use, one that begins later does not.
	 *
	 * @param choices the choices
	 * @param today   the day
	 * @return the proposal; empty when nothing applies
	 */
	public static Optional<SetChoice> proposed(List<SetChoice> choices, LocalDate today) {
		return choices.stream().filter(c -> !c.old() && current(c.status()))
				.filter(c -> c.since().filter(d -> d.isAfter(today)).isEmpty())
				.max(Comparator.comparing((SetChoice c) -> c.care())
						.thenComparing(c -> c.status() == ControlSetStatus.APPLICABLE)
						.thenComparing(c -> c.since().orElse(LocalDate.MIN)));
	}
}
