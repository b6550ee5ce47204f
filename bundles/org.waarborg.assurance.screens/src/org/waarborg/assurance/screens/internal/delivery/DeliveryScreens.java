package org.waarborg.assurance.screens.internal.delivery;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.Delivery;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** What was given to whom. */
@Component(service = ScreenSource.class)
public final class DeliveryScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.deliveries";

	private static final int ORDER = 308;

	/** Made by the framework, and by tests. */
	public DeliveryScreens() {
		super(ID, ORDER, DeliveryScreen::new);
	}

	/** Its line in the navigator, with how many have an earlier version. */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		AssuranceScreenWords text = new AssuranceScreenWords(session);
		int all = register.getDeliveries().size();
		long late = register.getDeliveries().stream()
				.filter(d -> Deliveries.state(session.dossier(), d) == Deliveries.State.OUTDATED).count();
		return Optional.of(new Node(register.getId() + "/deliveries", text.get("deliveries"), "delivery",
				late > 0 ? text.get("deliveries.node", late) : all == 0 ? "" : Integer.toString(all),
				late > 0 ? Optional.of(Status.ATTENTION) : Optional.empty(),
				Optional.of(Target.screen(ID, register.getId())), java.util.List.of()));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof Delivery delivery ? row(ID, delivery) : Optional.empty();
	}
}
