package org.waarborg.registry.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.AnswerScale;
import org.waarborg.controlset.AttributeDimension;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetAttributes;
import org.waarborg.controlset.Parameter;
import org.waarborg.controlset.Profile;
import org.waarborg.controlset.Term;
import org.waarborg.controlset.Texts;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.EditionFacts;
import org.waarborg.registry.EditionFacts.SourcedDate;
import org.waarborg.registry.ResolvedAnswerScale;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedDimension;
import org.waarborg.registry.ResolvedParameter;
import org.waarborg.registry.ResolvedProfile;
import org.waarborg.registry.ResolvedSet.Extras;
import org.waarborg.registry.ResolvedTerm;

/** Collects what sets hold beside controls; a later layer's entry with the same id replaces an earlier one's. */
final class ExtrasBuilder {

	private final Map<String, ResolvedTerm> terms = new LinkedHashMap<>();
	private final Map<String, ResolvedAnswerScale> scales = new LinkedHashMap<>();
	private final Map<String, ResolvedDimension> dimensions = new LinkedHashMap<>();
	private final Map<String, Profile> profiles = new LinkedHashMap<>();
	private final Map<EObject, Layer> layers = new HashMap<>();
	private final Map<String, Parameter> parameters = new LinkedHashMap<>();
	private final List<ControlSetProblem> problems = new ArrayList<>();

	void apply(Layer layer) {
		ControlSet set = layer.set();
		for (Term term : set.getTerms()) {
			terms.put(key(term.getId(), terms), new ResolvedTerm(Headers.text(term.getId()), layer.id(),
					Texts.all(term.getPreferred()), Node.byLanguage(term.getDiscouraged()),
					Headers.text(term.getSourceEdition())));
		}
		for (AnswerScale scale : set.getAnswerScales()) {
			scales.put(key(scale.getId(), scales), resolved(scale));
		}
		for (AttributeDimension dimension : set.getDimensions()) {
			add(dimension);
		}
		for (Layer.Sourced<ControlSetAttributes> attributes : layer.attributes()) {
			attributes.root().getDimensions().forEach(this::add);
		}
		for (Profile profile : set.getProfiles()) {
			String key = key(profile.getId(), profiles);
			profiles.put(key, profile);
			layers.put(profile, layer);
		}
		for (Parameter parameter : set.getParameters()) {
			parameters.put(key(parameter.getId(), parameters), parameter);
			layers.put(parameter, layer);
		}
	}

	private static String key(String id, Map<String, ?> map) {
		return id == null || id.isEmpty() ? "#" + map.size() : id;
	}

	private void add(AttributeDimension dimension) {
		ResolvedDimension before = dimensions.get(Headers.text(dimension.getId()));
		List<ResolvedDimension.Value> values = new ArrayList<>();
		Set<String> own = new HashSet<>();
		dimension.getValues().forEach(v -> own.add(Headers.text(v.getId())));
		if (before != null) {
			before.values().stream().filter(v -> !own.contains(v.id())).forEach(values::add);
		}
		dimension.getValues().forEach(v -> values.add(new ResolvedDimension.Value(Headers.text(v.getId()),
				Texts.all(v.getTitle()), Headers.text(v.getOrigin()).strip())));
		dimensions.put(key(dimension.getId(), dimensions),
				new ResolvedDimension(Headers.text(dimension.getId()), Texts.all(dimension.getTitle()), values));
	}

	private static ResolvedAnswerScale resolved(AnswerScale scale) {
		return new ResolvedAnswerScale(Headers.text(scale.getId()), Texts.all(scale.getTitle()), scale.getKind(),
				scale.getValues().stream().map(v -> new ResolvedAnswerScale.Answer(Headers.text(v.getId()),
						Texts.all(v.getTitle()), v.getFulfilment())).toList());
	}

	Extras build(TreeBuilder tree, List<ResolvedControl> controls) {
		List<ResolvedProfile> resolvedProfiles = new ArrayList<>();
		profiles.values().forEach(p -> resolvedProfiles.add(resolved(p, layers.get(p), tree, controls)));
		List<ResolvedParameter> resolvedParameters = parameters.values().stream()
				.map(p -> resolved(p, layers.get(p), tree)).toList();
		return new Extras(List.copyOf(terms.values()), List.copyOf(scales.values()), resolvedProfiles,
				List.copyOf(dimensions.values()), resolvedParameters);
	}

	private ResolvedParameter resolved(Parameter parameter, Layer layer, TreeBuilder tree) {
		String id = Headers.text(parameter.getId());
		String control = Headers.text(parameter.getControl());
		Node node = tree.node(control);
		if (node == null && !control.isEmpty()) {
			problems.add(layer.warning("registry.parameter.unknownControl", id, id, control));
		}
		return new ResolvedParameter(id, Texts.all(parameter.getTitle()), Optional.ofNullable(node).map(n -> n.ref),
				Headers.text(parameter.getDefaultValue()));
	}

	private ResolvedProfile resolved(Profile profile, Layer layer, TreeBuilder tree, List<ResolvedControl> controls) {
		Set<ControlRef> chosen = new HashSet<>();
		for (String id : profile.getControls()) {
			Node node = tree.node(id);
			if (node == null) {
				problems.add(layer.warning("registry.profile.unknownControl", Headers.text(profile.getId()),
						Headers.text(profile.getId()), id));
			} else {
				chosen.add(node.ref);
			}
		}
		List<ControlRef> refs = controls.stream()
				.filter(c -> chosen.contains(c.ref()) || profile.isCareOnly() && c.careSpecific())
				.map(ResolvedControl::ref).toList();
		return new ResolvedProfile(Headers.text(profile.getId()), Texts.all(profile.getTitle()), refs,
				profile.isCareOnly());
	}

	List<ControlSetProblem> problems() {
		return problems;
	}

	static EditionFacts facts(ControlSet set) {
		return new EditionFacts(dated(set.getPublished(), set.getPublishedSource()),
				dated(set.getAppliesNew(), set.getAppliesNewSource()),
				dated(set.getAppliesExisting(), set.getAppliesExistingSource()),
				dated(set.getTransitionEnds(), set.getTransitionEndsSource()), Headers.text(set.getSupersedes()),
				Headers.text(set.getUrl()), Headers.text(set.getContact()), Headers.text(set.getSource()).strip(),
				set.getConfidence(), set.isTitlesOnly(), Headers.text(set.getChangeNote()).strip());
	}

	private static Optional<SourcedDate> dated(LocalDate date, String source) {
		return Optional.ofNullable(date).map(d -> new SourcedDate(d, Headers.text(source).strip()));
	}
}
