package org.waarborg.ui.tests.workbench;

import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskWords;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.ui.Words;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.tests.Screens;

/** The register of risks of the example in the workbench. */
final class RiskDesk extends RegisterDesk {

	final RiskWords words = new RiskWords(Words.language());

	RiskDesk(Screens screens, Desktop desktop, DossierSession session) {
		super(screens, desktop, session, Target.screen("risk", register(session).getId()));
	}

	private static RiskRegister register(DossierSession session) {
		return session.dossier().roots(RiskRegister.class).getFirst();
	}

	RiskRegister register() {
		return register(session);
	}

	/** A version of the method, in front. */
	ScreenPage method(RiskMethod method) {
		return desktop.show(session, Target.screen("risk.method", method.getId()));
	}
}
