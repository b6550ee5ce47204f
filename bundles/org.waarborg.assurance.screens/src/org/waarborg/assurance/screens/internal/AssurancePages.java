package org.waarborg.assurance.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/**
 * A page of each register, which stands below it in the navigator: {@link AssuranceScreens} asks for its node. The key of a screen
 * is the id of the register, or of what else {@link #of} says that it is of.
 */
public abstract class AssurancePages implements ScreenSource {

	private final String id;
	private final int order;
	private final Predicate<Object> of;
	private final BiFunction<DossierSession, String, Screen> page;

	/**
	 * The pages of a kind, one of each register.
	 *
	 * @param id    id of the source
	 * @param order place among the sources
	 * @param page  makes the page of the register with an id
	 */
	protected AssurancePages(String id, int order, BiFunction<DossierSession, String, Screen> page) {
		this(id, order, AssuranceRegister.class, page);
	}

	/**
	 * The pages of a kind.
	 *
	 * @param id    id of the source
	 * @param order place among the sources
	 * @param of    what there is a page of each of
	 * @param page  makes the page of that with an id
	 */
	protected AssurancePages(String id, int order, Class<? extends EObject> of,
			BiFunction<DossierSession, String, Screen> page) {
		this(id, order, of::isInstance, page);
	}

	/**
	 * The pages of a kind.
	 *
	 * @param id    id of the source
	 * @param order place among the sources
	 * @param of    whether there is a page of an object
	 * @param page  makes the page of that with an id
	 */
	protected AssurancePages(String id, int order, Predicate<Object> of,
			BiFunction<DossierSession, String, Screen> page) {
		this.id = id;
		this.order = order;
		this.of = of;
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
		return session.dossier().find(key).filter(of).map(r -> page.apply(session, key));
	}

	/** What is inside a row is found at the row, so only rows need to be told. */
	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return Optional.empty();
	}

	/**
	 * The place of a row that stands in a register itself.
	 *
	 * @param source id of the source
	 * @param object the row
	 * @return its place; empty where it is in no register
	 */
	public static Optional<Target> row(String source, org.waarborg.dossier.Element object) {
		return object.eContainer() instanceof AssuranceRegister register
				? Optional.of(new Target(source, register.getId(), object.getId(), ""))
				: Optional.empty();
	}
}
