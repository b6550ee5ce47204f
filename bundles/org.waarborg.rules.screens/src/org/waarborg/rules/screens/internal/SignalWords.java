package org.waarborg.rules.screens.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.Signal;
import org.waarborg.screen.DossierSession;

/** How signals read. */
public final class SignalWords {

	private final DossierSession session;
	private final Messages messages;
	private Map<String, RuleDescription> rules;

	public SignalWords(DossierSession session) {
		this.session = session;
		messages = RulesScreens.messages(session);
	}

	/** The severity in a word; of one that asks for nothing any more that. */
	public String state(Signal signal) {
		return messages.get(switch (signal.outcome()) {
			case Outcome.Open open -> "state." + signal.severity().name();
			case Outcome.Accepted accepted -> "state.accepted";
			case Outcome.Muted muted -> "state.muted";
		});
	}

	public static Status status(Signal signal) {
		if (!signal.isOpen()) {
			return Status.NEUTRAL;
		}
		return switch (signal.severity()) {
			case ERROR -> Status.STOP;
			case ATTENTION -> Status.ATTENTION;
			case INFO -> Status.UNDER_WAY;
		};
	}

	public String outcome(Outcome outcome) {
		return switch (outcome) {
			case Outcome.Open open -> "";
			case Outcome.Accepted a -> messages.get("outcome.accepted", Formats.of(session.language()).date(a.until()),
					by(a.by()), a.reason());
			case Outcome.Muted m -> messages.get("outcome.muted", by(m.by()), m.reason());
		};
	}

	private String by(String name) {
		return name.isEmpty() ? messages.get("outcome.nobody") : name;
	}

	/** No code without its name. */
	public String ruleName(String id) {
		return rule(id).map(r -> r.id() + " – " + r.title()).orElse(id);
	}

	/** A rule that is installed: one that made a signal may be gone again. */
	public Optional<RuleDescription> rule(String id) {
		if (rules == null || !rules.containsKey(id)) {
			rules = new HashMap<>();
			session.rules().forEach(r -> rules.put(r.id(), r));
			rules.putIfAbsent(id, null);
		}
		return Optional.ofNullable(rules.get(id));
	}
}
