package org.waarborg.statement.tasks.internal.begin;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ActionSource;
import org.waarborg.statement.tasks.internal.OnStatement;

/** A new statement in a dossier that is there already: over the set of a publisher that came, or over one of its own. */
@Component
public class BeginActions implements ActionSource {

	/** Where a person looks for it who has no statement yet, or wants another. */
	private static final List<Target> PLACES = List.of(Target.screen("rules", "week"),
			Target.screen("dossier", "settings"), Target.screen("controlset", "own"));

	@Override
	public int order() {
		return 205;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		if (OnStatement.of(session, screen.target()).isEmpty() && !PLACES.contains(screen.target())) {
			return List.of();
		}
		return List.of(new Action("statement.begin", words(session).get("action"), "statement",
				OnStatement.readOnly(session), surface -> surface.start(new BeginTask(session))));
	}

	static Messages words(DossierSession session) {
		return Messages.beside(BeginActions.class, Locale.of(session.language()));
	}
}
