package org.waarborg.registry.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetAttributes;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.registry.Origin;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.internal.HardenedXmi.Loaded;
import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogFile;
import org.waarborg.registry.spi.Offer;

/** Makes the resolved view of one set out of its files and those of the sets that it extends. */
final class Resolver {

	private final Snapshot snapshot;
	private final List<ControlSetProblem> problems = new ArrayList<>();
	private boolean broken;

	Resolver(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	Resolution resolve(String id) {
		if (!complete(id)) {
			return Resolution.broken(problems);
		}
		List<String> chain = snapshot.chain(id);
		if (chain.size() > 1 && snapshot.resolve(chain.get(1)).set().isEmpty()) {
			problems.add(error("registry.set.baseBroken", id).args(id, chain.get(1)));
			return Resolution.broken(problems);
		}
		List<Layer> layers = new ArrayList<>();
		List<String> fromBase = new ArrayList<>(chain);
		Collections.reverse(fromBase);
		for (String member : fromBase) {
			layers(member, layers);
		}
		problems.removeIf(p -> !mine(id).contains(p.set()));
		if (broken) {
			return Resolution.broken(problems);
		}
		return build(id, chain, layers);
	}

	private Problem error(String code, String id) {
		return Problem.error(code, snapshot.offer(id).file().place()).set(id);
	}

	/** Whether every set that it extends is installed, and none extends itself. */
	private boolean complete(String id) {
		Set<String> seen = new LinkedHashSet<>();
		for (String at = id; !at.isEmpty(); at = snapshot.offer(at).header().extendsSet()) {
			if (!seen.add(at)) {
				problems.add(error("registry.set.cycle", id).args(id, String.join(" → ", seen) + " → " + at));
				return false;
			}
			if (snapshot.offer(at) == null) {
				problems.add(error("registry.set.missingBase", id).args(id, at));
				return false;
			}
		}
		return true;
	}

	private void layers(String id, List<Layer> layers) {
		layer(id, snapshot.offer(id), false, layers);
		for (Offer.OfSet correction : snapshot.correctionsOf(id)) {
			layer(correction.set(), correction, true, layers);
		}
	}

	/** A set that cannot be read cannot be offered; a correction that cannot be read is left out and reported. */
	private void layer(String id, Offer.OfSet offer, boolean correction, List<Layer> layers) {
		try {
			Loaded<ControlSet> loaded = snapshot.library.controlSet(offer.file());
			if (agree(offer, loaded.root())) {
				layers.add(new Layer(id, offer.file().place(), loaded.root(), loaded.places(), texts(id),
						attributes(id), correction));
			} else {
				broken |= !correction;
			}
		} catch (CatalogException e) {
			broken |= !correction;
			e.problems().forEach(p -> problems.add(Problem.withSet(p, id)));
		}
	}

	/** The header is what lists showed; the file may not be another set. */
	private boolean agree(Offer.OfSet offer, ControlSet set) {
		ControlSetHeader header = offer.header();
		boolean same = !differs(offer, "id", header.id(), set.getId(), Severity.ERROR);
		same &= !differs(offer, "extends", header.extendsSet(), Headers.text(set.getExtends()), Severity.ERROR);
		same &= !differs(offer, "corrects", header.corrects(), Headers.text(set.getCorrects()), Severity.ERROR);
		if (Versions.compare(header.version(), Headers.text(set.getVersion())) != 0) {
			differs(offer, "version", header.version(), Headers.text(set.getVersion()), Severity.WARNING);
		}
		return same;
	}

	private boolean differs(Offer.OfSet offer, String attribute, String said, String found, Severity severity) {
		if (!said.equals(found)) {
			String code = "registry.set.headerDiffers";
			String place = offer.file().place();
			problems.add((severity == Severity.ERROR ? Problem.error(code, place) : Problem.warning(code, place))
					.set(offer.set()).element(attribute).args(attribute, said, String.valueOf(found)));
		}
		return !said.equals(found);
	}

	private interface Reading<T> {
		Loaded<? extends T> read(CatalogFile file) throws CatalogException;
	}

	private List<Layer.Sourced<ControlSetText>> texts(String id) {
		return others(id, snapshot.textsOf(id), snapshot.library::text, ControlSetText::getSet,
				(place, text) -> Belonging.missing(place, text.getSet(), text.getLanguage()));
	}

	private List<Layer.Sourced<ControlSetAttributes>> attributes(String id) {
		return others(id, snapshot.attributesOf(id), snapshot.library::attributes, ControlSetAttributes::getSet,
				(place, attributes) -> Belonging.missing(place, attributes.getSet()));
	}

	/** A text or attribute file that cannot be read is left out; the set itself is not hurt. */
	private <T extends org.eclipse.emf.ecore.EObject> List<Layer.Sourced<T>> others(String id,
			List<? extends Offer> offers, Reading<T> reading, Function<T, String> setOf,
			BiFunction<String, T, ControlSetProblem> missing) {
		List<Layer.Sourced<T>> result = new ArrayList<>();
		for (Offer offer : offers) {
			try {
				Loaded<? extends T> loaded = reading.read(offer.file());
				String place = offer.file().place();
				ControlSetProblem unsaid = missing.apply(place, loaded.root());
				if (unsaid != null) {
					problems.add(Problem.withSet(unsaid, id));
				} else if (id.equals(setOf.apply(loaded.root()))) {
					result.add(new Layer.Sourced<>(place, loaded.root(), loaded.places(), shared(offer)));
				} else {
					problems.add(Belonging.otherSet(place, id, setOf.apply(loaded.root())));
				}
			} catch (CatalogException e) {
				e.problems().forEach(p -> problems.add(Problem.withSet(p, id)));
			}
		}
		return result;
	}

	private static boolean shared(Offer offer) {
		return offer instanceof Offer.OfText text && text.origin() instanceof Origin.InDossier;
	}

	private Resolution build(String id, List<String> chain, List<Layer> layers) {
		TreeBuilder tree = new TreeBuilder();
		ExtrasBuilder extras = new ExtrasBuilder();
		Layer own = null;
		for (Layer layer : layers) {
			tree.apply(layer);
			extras.apply(layer);
			own = layer.id().equals(id) ? layer : own;
		}
		List<ResolvedGroup> groups = tree.groups();
		List<ResolvedControl> controls = tree.controls();
		ResolvedSet.Extras others = extras.build(tree, controls);
		problems.addAll(tree.problems());
		problems.addAll(extras.problems());
		problems.removeIf(p -> !mine(id).contains(p.set()));
		if (own == null
				|| problems.stream().anyMatch(p -> p.code().equals(TreeBuilder.ID_TAKEN) && p.set().equals(id))) {
			return Resolution.broken(problems);
		}
		ControlSetHeader header = snapshot.header(id).orElseThrow();
		ResolvedSet set = new ResolvedSet(header, ExtrasBuilder.facts(own.set()), chain, groups, controls, others,
				ContentHash.of(header, groups, controls));
		return new Resolution(Optional.of(set), List.copyOf(problems), frozen(tree.privateTexts()),
				Headers.maps(own.set()));
	}

	/** Problems of sets that this one extends are told when those are resolved. */
	private Set<String> mine(String id) {
		Set<String> mine = new LinkedHashSet<>(List.of(id));
		snapshot.correctionsOf(id).forEach(c -> mine.add(c.set()));
		return mine;
	}

	private static Map<ControlRef, Map<String, String>> frozen(Map<ControlRef, Map<String, String>> texts) {
		Map<ControlRef, Map<String, String>> result = new HashMap<>();
		texts.forEach((ref, byLanguage) -> result.put(ref, org.waarborg.registry.Localized.copy(byLanguage)));
		return Map.copyOf(result);
	}
}
