package org.waarborg.rules.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.rules.Fix;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Place;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;

/** What a rule said at an object, before anybody looks whether it was accepted or muted. */
final class Said {

	final EObject object;
	private Signal signal;

	Said(String rule, Severity severity, EObject object, Place place, String detail, String text, String todo,
			List<Place> related, List<Fix> fixes) {
		this.object = object;
		this.signal = new Signal(rule, severity, place, detail, text, todo, related, fixes, Outcomes.OPEN);
	}

	/** The signal as it was last. */
	Signal signal() {
		return signal;
	}

	/** The signal with this outcome. */
	Signal with(Outcome outcome) {
		if (!signal.outcome().equals(outcome)) {
			signal = new Signal(signal.rule(), signal.severity(), signal.place(), signal.detail(), signal.text(),
					signal.todo(), signal.related(), signal.fixes(), outcome);
		}
		return signal;
	}
}
