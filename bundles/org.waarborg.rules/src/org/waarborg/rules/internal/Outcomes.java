package org.waarborg.rules.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.MutedRule;
import org.waarborg.dossier.Scope;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Signal;

/**
 * What of a dossier's signals is accepted or muted at a day.
 * <p>
 * An exemption accepts the signals of its rule at its object when it is granted, has an end, and the day lies inside;
 * it never accepts one about itself. Among several the one that lasts longest counts, and an acceptance counts before a
 * muting, because it has a name, a reason and an end. Among mutings the narrowest counts, so that taking it back says
 * the next wider one.
 */
final class Outcomes {

	static final Outcome OPEN = new Outcome.Open();

	private static final Map<EClass, List<EReference>> TO_SCOPE = new ConcurrentHashMap<>();

	private final String language;
	private final Map<String, Exemption> accepted = new HashMap<>();
	private final Map<String, List<MutedRule>> muted;

	Outcomes(Dossier dossier, LocalDate today, String language) {
		this.language = language;
		for (Exemption exemption : dossier.getExemptions()) {
			if (counts(exemption, today)) {
				accepted.merge(exemption.getAcceptedRule() + '@' + exemption.getAcceptedObject(), exemption,
						(one, two) -> two.getUntil().isAfter(one.getUntil()) ? two : one);
			}
		}
		muted = dossier.getMutedRules().stream().filter(m -> m.getRule() != null)
				.collect(Collectors.groupingBy(MutedRule::getRule));
	}

	private static boolean counts(Exemption exemption, LocalDate today) {
		return !isEmpty(exemption.getAcceptedRule()) && !isEmpty(exemption.getAcceptedObject())
				&& exemption.getGrantedOn() != null && !exemption.getGrantedOn().isAfter(today)
				&& (exemption.getFrom() == null || !exemption.getFrom().isAfter(today))
				&& exemption.getUntil() != null && !exemption.getUntil().isBefore(today);
	}

	private static boolean isEmpty(String text) {
		return text == null || text.isBlank();
	}

	Signal decide(Said said) {
		return said.with(outcome(said));
	}

	private Outcome outcome(Said said) {
		if (accepted.isEmpty() && muted.isEmpty()) {
			return OPEN;
		}
		Signal signal = said.signal();
		Exemption exemption = accepted.get(signal.rule() + '@' + signal.place().objectId());
		if (exemption != null && !isInside(said.object, exemption)) {
			return new Outcome.Accepted(Places.id(exemption), Texts.get(exemption.getReason(), language),
					Labels.of(exemption.getGrantedBy()), exemption.getUntil());
		}
		return muted.getOrDefault(signal.rule(), List.of()).stream()
				.filter(m -> distance(m, said.object) < Integer.MAX_VALUE)
				.min(Comparator.comparingInt(m -> distance(m, said.object)))
				.map(m -> (Outcome) new Outcome.Muted(Places.id(m), m.getReason() == null ? "" : m.getReason(),
						Labels.of(m.getBy())))
				.orElse(OPEN);
	}

	private static boolean isInside(EObject object, EObject container) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at == container) {
				return true;
			}
		}
		return false;
	}

	/** How far the object of a muting is from a signal's object; the greatest number when it does not mute it. */
	private static int distance(MutedRule mute, EObject object) {
		if (mute.getScope() != null && !isInScope(object, mute.getScope())) {
			return Integer.MAX_VALUE;
		}
		int everywhere = mute.getScope() == null ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE - 2;
		if (isEmpty(mute.getObject())) {
			return everywhere;
		}
		int distance = 0;
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (mute.getObject().equals(Places.id(at))) {
				return distance;
			}
			distance++;
		}
		return Integer.MAX_VALUE;
	}

	/** By any single reference to a scope on the way up. A scope lies in itself only, not in the one above it. */
	private static boolean isInScope(EObject object, Scope scope) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at instanceof Scope own) {
				return own == scope;
			}
			for (EReference reference : TO_SCOPE.computeIfAbsent(at.eClass(), Outcomes::toScope)) {
				if (at.eGet(reference) == scope) {
					return true;
				}
			}
		}
		return false;
	}

	private static List<EReference> toScope(EClass type) {
		return type.getEAllReferences().stream().filter(r -> !r.isMany() && !r.isContainment() && !r.isContainer()
				&& DossierPackage.Literals.SCOPE.isSuperTypeOf(r.getEReferenceType())).toList();
	}
}
