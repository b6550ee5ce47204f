package org.waarborg.risk.screens.internal.trend;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

import org.waarborg.risk.RiskRegister;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The snapshots of registers. The key of a screen is the id of the register. */
@Component
public class TrendScreens implements ScreenSource {

	/** Id of this source. */
	static final String ID = "risk.trend";

	private static final int ORDER = 202;

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return ORDER;
	}

	/** They stand below their registers. */
	@Override
	public List<Node> nodes(DossierSession session) {
		return List.of();
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		return session.dossier().find(key).filter(RiskRegister.class::isInstance)
				.map(r -> new TrendScreen(session, key));
	}

	/** A snapshot is no part of the open dossier. */
	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return Optional.empty();
	}
}
