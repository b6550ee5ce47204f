package org.waarborg.registry.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.waarborg.controlset.AttributeDimension;
import org.waarborg.controlset.AttributeEntry;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetAttributes;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.registry.internal.Problem.Position;
import org.waarborg.registry.spi.Offer;

/** Finds what a file names and nobody defines, and languages that are given twice: it does no harm but is a mistake. */
final class ReferenceCheck {

	/** Lists in which a language may stand several times. */
	private static final Set<EReference> MANY = Set.of(ControlsetPackage.Literals.CONTROL__QUESTIONS,
			ControlsetPackage.Literals.CONTROL__EVIDENCE_HINTS, ControlsetPackage.Literals.TERM__DISCOURAGED);

	private final String place;
	private final String set;
	private final Map<String, Position> places;
	private final Optional<ResolvedSet> resolved;
	private final Consumer<ControlSetProblem> problems;

	ReferenceCheck(Offer where, Map<String, Position> places, Optional<ResolvedSet> resolved,
			Consumer<ControlSetProblem> problems) {
		this.place = where.file().place();
		this.set = where.set();
		this.places = places;
		this.resolved = resolved;
		this.problems = problems;
	}

	void catalog(ControlSet root) {
		Set<String> scales = new HashSet<>();
		root.getAnswerScales().forEach(s -> scales.add(Headers.text(s.getId())));
		resolved.ifPresent(r -> r.answerScales().forEach(s -> scales.add(s.id())));
		Set<String> known = values(root.getDimensions());
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Control control) {
				String scale = Headers.text(control.getAnswerScale());
				if (!scale.isEmpty() && !scales.contains(scale)) {
					warn("registry.check.unknownScale", control.getId(), scale);
				}
				if (!root.getDimensions().isEmpty()) {
					unknown(control.getId(), control.getValues(), known);
				}
			}
		}
		languages(root);
	}

	void attributes(ControlSetAttributes root) {
		if (!root.getDimensions().isEmpty()) {
			Set<String> known = values(root.getDimensions());
			for (AttributeEntry entry : root.getEntries()) {
				unknown(entry.getId(), entry.getValues(), known);
			}
		}
		languages(root);
	}

	/** Values of the file's own dimensions, and of those that the set has from elsewhere. */
	private Set<String> values(List<AttributeDimension> dimensions) {
		Set<String> known = new HashSet<>();
		dimensions.forEach(d -> d.getValues().forEach(v -> known.add(Headers.text(v.getId()))));
		resolved.ifPresent(r -> r.dimensions().forEach(d -> d.values().forEach(v -> known.add(v.id()))));
		return known;
	}

	private void unknown(String control, List<String> values, Set<String> known) {
		values.stream().filter(v -> !known.contains(v)).forEach(v -> warn("registry.check.unknownValue", control, v));
	}

	private void languages(EObject root) {
		languagesOf(root);
		root.eAllContents().forEachRemaining(this::languagesOf);
	}

	private void languagesOf(EObject owner) {
		for (EReference reference : owner.eClass().getEAllReferences()) {
			if (reference.getEReferenceType() == ControlsetPackage.Literals.LOCAL_TEXT && reference.isMany()
					&& !MANY.contains(reference)) {
				Set<String> seen = new HashSet<>();
				Set<String> twice = new LinkedHashSet<>();
				for (Object text : (List<?>) owner.eGet(reference)) {
					String language = Headers.text(((LocalText) text).getLanguage());
					if (!language.isEmpty() && !seen.add(language)) {
						twice.add(language);
					}
				}
				twice.forEach(l -> warn("registry.check.languageTwice", nearestId(owner), reference.getName(), l));
			}
		}
	}

	/** The id of an object, or of what it stands in. */
	private static String nearestId(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at instanceof Identified identified && !Headers.text(identified.getId()).isEmpty()) {
				return identified.getId();
			}
		}
		return "";
	}

	private void warn(String code, String id, String... more) {
		String[] args = new String[more.length + 1];
		args[0] = Headers.text(id);
		System.arraycopy(more, 0, args, 1, more.length);
		problems.accept(Problem.warning(code, place).set(set).at(places.get(id)).element(args[0]).args(args));
	}
}
