package org.waarborg.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;

/**
 * One complete set under its own name, numbering, titles and order: base, overlays, texts, attributes and – in a
 * dossier's view – corrections. Holds no private norm text. Immutable.
 *
 * @since 0.1
 */
public final class ResolvedSet {

	private final ControlSetHeader header;
	private final EditionFacts facts;
	private final List<String> chain;
	private final List<ResolvedGroup> groups;
	private final List<ResolvedControl> controls;
	private final Extras extras;
	private final String contentHash;
	private final Map<String, ResolvedControl> byId = new HashMap<>();
	private final Map<ControlRef, ResolvedControl> byRef = new HashMap<>();
	private final Map<ControlRef, List<ResolvedControl>> careParts = new HashMap<>();

	/**
	 * What a set holds beside its controls.
	 *
	 * @param terms        preferred terms, those of the extended set included
	 * @param answerScales answer scales
	 * @param profiles     named subsets
	 * @param dimensions   attribute dimensions
	 * @param parameters   parameters
	 * @since 0.1
	 */
	public record Extras(List<ResolvedTerm> terms, List<ResolvedAnswerScale> answerScales,
			List<ResolvedProfile> profiles, List<ResolvedDimension> dimensions, List<ResolvedParameter> parameters) {

		/** Keeps unmodifiable copies. */
		public Extras {
			terms = List.copyOf(terms);
			answerScales = List.copyOf(answerScales);
			profiles = List.copyOf(profiles);
			dimensions = List.copyOf(dimensions);
			parameters = List.copyOf(parameters);
		}
	}

	/**
	 * Made by the registry.
	 *
	 * @param header      header of the set
	 * @param facts       what it says about its edition
	 * @param chain       its id, then the ids of the sets that it extends, nearest first
	 * @param groups      the groups, in order
	 * @param controls    all controls, in the norm's order
	 * @param extras      what else it holds
	 * @param contentHash see {@link #contentHash()}
	 */
	public ResolvedSet(ControlSetHeader header, EditionFacts facts, List<String> chain, List<ResolvedGroup> groups,
			List<ResolvedControl> controls, Extras extras, String contentHash) {
		this.header = header;
		this.facts = facts;
		this.chain = List.copyOf(chain);
		this.groups = List.copyOf(groups);
		this.controls = List.copyOf(controls);
		this.extras = extras;
		this.contentHash = contentHash;
		for (ResolvedControl control : this.controls) {
			byId.putIfAbsent(control.ref().control(), control);
			byRef.put(control.ref(), control);
			control.enhances().ifPresent(
					base -> careParts.computeIfAbsent(base, k -> new ArrayList<>()).add(control));
		}
	}

	/**
	 * The header.
	 *
	 * @return never null
	 */
	public ControlSetHeader header() {
		return header;
	}

	/**
	 * What the set says about its edition.
	 *
	 * @return never null
	 */
	public EditionFacts facts() {
		return facts;
	}

	/**
	 * The overlay chain.
	 *
	 * @return the set's own id, then the ids of the sets that it extends, nearest first
	 */
	public List<String> chain() {
		return chain;
	}

	/**
	 * The groups as a tree, in the norm's order; controls outside any group are only in {@link #controls()}.
	 *
	 * @return unmodifiable
	 */
	public List<ResolvedGroup> groups() {
		return groups;
	}

	/**
	 * All controls in the norm's order, each care part right after its control, controls below a control after it.
	 *
	 * @return unmodifiable
	 */
	public List<ResolvedControl> controls() {
		return controls;
	}

	/**
	 * A control by its id, whichever set of the chain defines it.
	 *
	 * @param id id of a control
	 * @return the control, or empty
	 */
	public Optional<ResolvedControl> control(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * A control by reference: canonical, or by any set of the chain.
	 *
	 * @param ref a reference
	 * @return the control, or empty when this set does not show it
	 */
	public Optional<ResolvedControl> control(ControlRef ref) {
		ResolvedControl canonical = byRef.get(ref);
		if (canonical != null || !chain.contains(ref.set())) {
			return Optional.ofNullable(canonical);
		}
		return control(ref.control());
	}

	/**
	 * The care parts that stand beside a control.
	 *
	 * @param base canonical reference of the control
	 * @return the parts, in order; empty when there are none
	 */
	public List<ResolvedControl> carePartsOf(ControlRef base) {
		return List.copyOf(careParts.getOrDefault(base, List.of()));
	}

	/**
	 * Preferred terms, those of the extended sets included.
	 *
	 * @return unmodifiable
	 */
	public List<ResolvedTerm> terms() {
		return extras.terms();
	}

	/**
	 * Answer scales.
	 *
	 * @return unmodifiable
	 */
	public List<ResolvedAnswerScale> answerScales() {
		return extras.answerScales();
	}

	/**
	 * An answer scale by its id.
	 *
	 * @param id id of the scale
	 * @return the scale, or empty
	 */
	public Optional<ResolvedAnswerScale> answerScale(String id) {
		return extras.answerScales().stream().filter(s -> s.id().equals(id)).findFirst();
	}

	/**
	 * Named subsets.
	 *
	 * @return unmodifiable
	 */
	public List<ResolvedProfile> profiles() {
		return extras.profiles();
	}

	/**
	 * Attribute dimensions with their values.
	 *
	 * @return unmodifiable
	 */
	public List<ResolvedDimension> dimensions() {
		return extras.dimensions();
	}

	/**
	 * Parameters.
	 *
	 * @return unmodifiable
	 */
	public List<ResolvedParameter> parameters() {
		return extras.parameters();
	}

	/**
	 * A hash of the resolved content: equal when id, version, order, numbers, titles and flags are equal, wherever the
	 * set comes from. Private text has no part in it.
	 *
	 * @return SHA-256, hexadecimal, lower case
	 */
	public String contentHash() {
		return contentHash;
	}

	@Override
	public String toString() {
		return header.id() + ' ' + header.version() + " (" + controls.size() + ')';
	}
}
