package org.waarborg.registry.internal;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogSource.Content;
import org.waarborg.registry.spi.Offer;

/** What a file takes the place of. */
final class Replacing {

	private Replacing() {
	}

	/** Ids of the sets that content holds. */
	static List<String> sets(Content content) {
		return content.offers().stream().filter(Offer.OfSet.class::isInstance).map(Offer::set).distinct().toList();
	}

	/** Ids of the sets that content holds texts or attributes of, and not the set. */
	static List<String> others(Content content) {
		List<String> sets = sets(content);
		return content.offers().stream().map(Offer::set).filter(s -> !sets.contains(s)).distinct().toList();
	}

	/**
	 * The files of the user's folder whose place a candidate takes: those with one of its sets; of a candidate without a set,
	 * those with only texts of the same languages or attributes of the same sets.
	 */
	static List<Path> files(Content candidate, List<Content> installed) {
		Set<String> slots = new LinkedHashSet<>(candidate.offers().stream().map(Replacing::slot).toList());
		boolean withSets = candidate.offers().stream().anyMatch(Offer.OfSet.class::isInstance);
		Set<Path> files = new LinkedHashSet<>();
		for (Content content : installed) {
			for (Offer offer : content.offers()) {
				boolean same = offer instanceof Offer.OfSet == withSets && slots.contains(slot(offer));
				if (same) {
					file(offer).ifPresent(files::add);
				}
			}
		}
		if (!withSets) {
			installed.forEach(c -> c.offers().stream().filter(Offer.OfSet.class::isInstance)
					.forEach(o -> file(o).ifPresent(files::remove)));
		}
		return List.copyOf(files);
	}

	private static String slot(Offer offer) {
		return switch (offer) {
			case Offer.OfSet set -> "set " + set.set();
			case Offer.OfText text -> "text " + text.set() + ' ' + text.language();
			case Offer.OfAttributes attributes -> "attributes " + attributes.set();
		};
	}

	/** The file in the user's folder that an offer lies in. */
	static Optional<Path> file(Offer offer) {
		return origin(offer) instanceof Origin.InUserFolder user ? Optional.of(user.file()) : Optional.empty();
	}

	static Origin origin(Offer offer) {
		return switch (offer) {
			case Offer.OfSet set -> set.header().origin();
			case Offer.OfText text -> text.origin();
			case Offer.OfAttributes attributes -> attributes.origin();
		};
	}

	/** What is installed without the files that go, and without other offers of the candidate's sets. */
	static Content without(Content content, Content candidate, List<Path> files) {
		List<String> sets = sets(candidate);
		return new Content(content.offers().stream()
				.filter(o -> file(o).filter(files::contains).isEmpty())
				.filter(o -> !(o instanceof Offer.OfSet && sets.contains(o.set()))).toList(), List.of());
	}
}
