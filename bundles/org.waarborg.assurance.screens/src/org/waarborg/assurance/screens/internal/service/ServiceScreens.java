package org.waarborg.assurance.screens.internal.service;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The supplied services of registers. */
@Component(service = ScreenSource.class)
public final class ServiceScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.services";

	private static final int ORDER = 302;

	/** Made by the framework, and by tests. */
	public ServiceScreens() {
		super(ID, ORDER, ServiceScreen::new);
	}

	/** Its line in the navigator. */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		int count = register.getSuppliers().stream().mapToInt(s -> s.getServices().size()).sum();
		return Optional.of(new Node(register.getId() + "/services", new AssuranceScreenWords(session).get("services"),
				"service", count == 0 ? "" : Integer.toString(count), Optional.empty(),
				Optional.of(Target.screen(ID, register.getId())), List.of()));
	}

	/** A service is a row of its own; what is inside it is found at it. */
	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof SuppliedService service
				? AssuranceRegisters.of(service).map(r -> new Target(ID, r.getId(), service.getId(), ""))
				: Optional.empty();
	}
}
