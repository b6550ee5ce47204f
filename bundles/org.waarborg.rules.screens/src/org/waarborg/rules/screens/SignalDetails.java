package org.waarborg.rules.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.rules.Place;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.Signal;
import org.waarborg.rules.screens.internal.SignalWords;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;

/**
 * All that there is to say about one signal. In the session's language. Immutable.
 *
 * @param severity its severity in a word, or that it was accepted or muted
 * @param status   what colour that has
 * @param text     what is so
 * @param todo     what to do
 * @param outcome  who accepted or muted it, until when, why; empty while it is open
 * @param rule     id and title of the rule
 * @param reason   why the rule matters; may be empty
 * @param source   what asks for it; may be empty
 * @param places   where it is, then the other places that have a part in it
 * @since 0.1
 */
public record SignalDetails(String severity, Status status, String text, String todo, String outcome, String rule,
		String reason, String source, List<Link> places) {

	/** Copies the list. */
	public SignalDetails {
		places = List.copyOf(places);
	}

	/**
	 * A place.
	 *
	 * @param label  what people call it
	 * @param target where it is shown; empty when no screen shows it
	 * @since 0.1
	 */
	public record Link(String label, Optional<Target> target) {
	}

	/**
	 * The details of a signal.
	 *
	 * @param session the dossier
	 * @param signal  one of its signals
	 * @return the details
	 */
	public static SignalDetails of(DossierSession session, Signal signal) {
		SignalWords words = new SignalWords(session);
		Optional<RuleDescription> rule = words.rule(signal.rule());
		List<Link> places = new ArrayList<>();
		places.add(link(session, signal.place()));
		signal.related().forEach(p -> places.add(link(session, p)));
		return new SignalDetails(words.state(signal), SignalWords.status(signal), signal.text(), signal.todo(),
				words.outcome(signal.outcome()), words.ruleName(signal.rule()),
				rule.map(RuleDescription::reason).orElse(""),
				rule.map(RuleDescription::source).orElse(""), places);
	}

	private static Link link(DossierSession session, Place place) {
		return new Link(place.label(), session.locate(place));
	}
}
