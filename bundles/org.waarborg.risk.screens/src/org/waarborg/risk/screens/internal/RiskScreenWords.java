package org.waarborg.risk.screens.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskWords;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;

/** The words of the screens of risks, and those of the domain behind them. */
final class RiskScreenWords {

	private final DossierSession session;
	private final Messages messages;
	private final RiskWords words;
	private final Formats formats;

	RiskScreenWords(DossierSession session) {
		this.session = session;
		messages = Messages.beside(RiskScreenWords.class, Locale.of(session.language()));
		words = new RiskWords(session.language());
		formats = Formats.of(session.language());
	}

	String get(String key, Object... arguments) {
		return messages.get(key, arguments);
	}

	Messages messages() {
		return messages;
	}

	/** The words of the domain. */
	RiskWords risk() {
		return words;
	}

	/** What something is called in one of the pictures, so that a column and a label of undo say which ("Likelihood – current"). */
	String inState(String label, AssessedState state) {
		return get("in.state", label, words.label(state));
	}

	/** A word of another version than the one in use. */
	String ofVersion(String text, RiskMethod method) {
		return method == null || method.eIsProxy() ? text
				: get("of.version", text, Integer.toString(method.getVersion()));
	}

	String date(LocalDate day) {
		return formats.date(day);
	}

	/** A day; where it has passed how long ago, in amber. */
	Cell day(LocalDate on, boolean late) {
		if (!late) {
			return Cell.of(date(on), on.toEpochDay());
		}
		return Cell.of(get("late", date(on), ChronoUnit.DAYS.between(on, session.today())), on.toEpochDay())
				.with(Status.ATTENTION);
	}
}
