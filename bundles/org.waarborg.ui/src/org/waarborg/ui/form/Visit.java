package org.waarborg.ui.form;

import java.util.function.Supplier;

import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.FormModel.Done;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.SessionListener;

/**
 * One visit of a field: from the moment that it gets the focus until it loses it. What is typed in it is handed in now and
 * then, so that a crash loses little, but is one step for undo as long as nobody else changed the dossier in between.
 */
final class Visit implements SessionListener {

	private final DossierSession session;
	private int changes;
	private int mine = -1;

	Visit(DossierSession session) {
		this.session = session;
		session.addListener(this);
	}

	void close() {
		session.removeListener(this);
	}

	@Override
	public void changed(Change change) {
		changes++;
	}

	/** A field gets the focus. */
	void begin() {
		mine = -1;
	}

	/** Whether the last step for undo was made in this visit. */
	boolean hasStep() {
		return mine == changes;
	}

	/** Sets something as one step with what was set before in this visit. */
	Outcome set(Supplier<Outcome> setter) {
		boolean again = hasStep();
		if (again)
			session.undo();
		boolean done = false;
		try {
			Outcome outcome = setter.get();
			done = outcome instanceof Done;
			if (outcome instanceof Done(int rows))
				mine = rows > 0 ? changes : -1;
			return outcome;
		} finally {
			// refused or failed: what was set before in this visit stays set
			if (again && !done)
				again();
		}
	}

	private void again() {
		session.redo();
		mine = changes;
	}

	/** Takes back what was set in this visit; what others changed stays. */
	void takeBack() {
		if (hasStep())
			session.undo();
		mine = -1;
	}
}
