package org.waarborg.risk.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;

import org.waarborg.risk.RiskRegister;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** A page of each register, which stands below it in the navigator. The key of a screen is the id of the register. */
public abstract class RegisterPages implements ScreenSource {

	private final String id;
	private final int order;
	private final BiFunction<DossierSession, String, Screen> page;

	/**
	 * The pages of a kind.
	 *
	 * @param id    id of the source
	 * @param order place among the sources
	 * @param page  makes the page of the register with an id
	 */
	protected RegisterPages(String id, int order, BiFunction<DossierSession, String, Screen> page) {
		this.id = id;
		this.order = order;
		this.page = page;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final int order() {
		return order;
	}

	/** They stand below their registers. */
	@Override
	public final List<Node> nodes(DossierSession session) {
		return List.of();
	}

	@Override
	public final Optional<Screen> open(DossierSession session, String key) {
		return session.dossier().find(key).filter(RiskRegister.class::isInstance).map(r -> page.apply(session, key));
	}

	/** What is in a register is located at its risk. */
	@Override
	public final Optional<Target> locate(DossierSession session, EObject object) {
		return Optional.empty();
	}
}
