package org.waarborg.statement.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.dossier.Disclosure;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Origin;
import org.waarborg.store.OpenDossier;

/**
 * What is to be in an extract, and for whom.
 *
 * @param number     number of the released version
 * @param disclosure what leaves for the audience
 * @param with       what it says beyond number, title, applicability and state, as far as the audience may see it
 * @param view       view of the statement: {@code combined}, {@code norm:ID} or {@code care}; empty for combined
 * @param validUntil last day on which the reader may rely on it; empty for no such day
 * @param unapproved whether a version that nobody approved may leave; the extract says so
 * @param ownSets    ids of the organisation's own control sets, so that its own controls are counted apart
 * @since 0.1
 */
public record ExtractRequest(int number, Disclosure disclosure, Set<ExtractContent> with, String view,
		Optional<LocalDate> validUntil, boolean unapproved, Set<String> ownSets) {

	/** Copies the sets and checks that all is there. */
	public ExtractRequest {
		Objects.requireNonNull(disclosure);
		Objects.requireNonNull(view);
		Objects.requireNonNull(validUntil);
		with = with.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(with));
		ownSets = Set.copyOf(ownSets);
	}

	/**
	 * The control sets that a dossier brings itself, also those that are new and not saved yet.
	 *
	 * @param registry the installed control sets and the dossier's own
	 * @param dossier  the dossier
	 * @return their ids
	 */
	public static Set<String> ownSets(ControlSetRegistry registry, OpenDossier dossier) {
		Set<Path> files = new HashSet<>(dossier.ownControlSets());
		files.addAll(dossier.editedControlSets().keySet());
		return registry.headers().stream()
				.filter(h -> h.origin() instanceof Origin.InDossier own && files.contains(own.file()))
				.map(ControlSetHeader::id).collect(Collectors.toUnmodifiableSet());
	}
}
