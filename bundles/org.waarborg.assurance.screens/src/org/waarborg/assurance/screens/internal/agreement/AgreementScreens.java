package org.waarborg.assurance.screens.internal.agreement;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The agreements of registers. */
@Component(service = ScreenSource.class)
public final class AgreementScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.agreements";

	private static final int ORDER = 304;

	/** Made by the framework, and by tests. */
	public AgreementScreens() {
		super(ID, ORDER, AgreementScreen::new);
	}

	/** Its line in the navigator. */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		int count = register.getAgreements().size();
		return Optional.of(new Node(register.getId() + "/agreements",
				new AssuranceScreenWords(session).get("agreements"), "agreement",
				count == 0 ? "" : Integer.toString(count), Optional.empty(),
				Optional.of(Target.screen(ID, register.getId())), List.of()));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof Agreement agreement ? row(ID, agreement) : Optional.empty();
	}
}
