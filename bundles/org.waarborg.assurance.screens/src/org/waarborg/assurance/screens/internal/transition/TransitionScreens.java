package org.waarborg.assurance.screens.internal.transition;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.EditionTransition;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The planners of transitions between editions of norms. */
@Component(service = ScreenSource.class)
public class TransitionScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.transitions";

	private static final int ORDER = 302;

	/** The source. */
	public TransitionScreens() {
		super(ID, ORDER, TransitionScreen::new);
	}

	/**
	 * Its line in the navigator, with how many certificates nobody planned for.
	 *
	 * @param session  the dossier
	 * @param register the register
	 * @return the line
	 */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		AssuranceScreenWords text = new AssuranceScreenWords(session);
		long open = new Moves(new RegisterLook(session, register.getId())).open();
		return Optional.of(new Node(register.getId() + "/transitions", text.get("transitions.node"), "transition",
				open == 0 ? "" : text.get("transitions.badge", open),
				open == 0 ? Optional.empty() : Optional.of(Status.ATTENTION),
				Optional.of(Target.screen(ID, register.getId())), List.of()));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof EditionTransition transition ? row(ID, transition) : Optional.empty();
	}
}
