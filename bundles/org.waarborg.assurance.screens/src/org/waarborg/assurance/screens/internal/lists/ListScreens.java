package org.waarborg.assurance.screens.internal.lists;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.CertificationScheme;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The certification schemes of registers: what the times of audits are reckoned from. */
@Component(service = ScreenSource.class)
public class ListScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.schemes";

	private static final int ORDER = 308;

	/** The source. */
	public ListScreens() {
		super(ID, ORDER, SchemeScreen::new);
	}

	/**
	 * The line in the navigator of what is reckoned with: schemes and lists of countries.
	 *
	 * @param session  the dossier
	 * @param register the register
	 * @return the line
	 */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		AssuranceScreenWords text = new AssuranceScreenWords(session);
		Node schemes = leaf(register.getId() + "/schemes", text.get("schemes"), "norm-entry",
				Target.screen(ID, register.getId()));
		Node countries = leaf(register.getId() + "/countries", text.get("countries"), "location",
				Target.screen(CountryScreens.ID, register.getId()));
		return Optional.of(new Node(register.getId() + "/lists", text.get("lists"), "settings", "", Optional.empty(),
				Optional.empty(), List.of(schemes, countries)));
	}

	private static Node leaf(String id, String label, String icon, Target target) {
		return new Node(id, label, icon, "", Optional.empty(), Optional.of(target), List.of());
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof CertificationScheme scheme ? row(ID, scheme) : Optional.empty();
	}
}
