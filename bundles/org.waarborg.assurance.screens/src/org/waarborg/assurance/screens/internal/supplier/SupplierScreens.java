package org.waarborg.assurance.screens.internal.supplier;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The suppliers of registers. */
@Component(service = ScreenSource.class)
public final class SupplierScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.suppliers";

	private static final int ORDER = 301;

	/** Made by the framework, and by tests. */
	public SupplierScreens() {
		super(ID, ORDER, SupplierScreen::new);
	}

	/** Its line in the navigator: how many supply. */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		long active = register.getSuppliers().stream().filter(AssuranceRegisters::supplies).count();
		return Optional.of(new Node(register.getId() + "/suppliers", new AssuranceScreenWords(session).get("suppliers"),
				"supplier", active == 0 ? "" : Long.toString(active), Optional.empty(),
				Optional.of(Target.screen(ID, register.getId())), List.of()));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof Supplier supplier ? row(ID, supplier) : Optional.empty();
	}
}
