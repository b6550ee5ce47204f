package org.waarborg.assurance.screens.internal.received;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

import org.waarborg.assurance.AssuranceIndex;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.ReceivedComparison;
import org.waarborg.assurance.ReceivedControl;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/**
 * Statements that suppliers gave, beside what is left to them. The key of a screen is the id of a received statement; the id of a
 * supplier shows its latest one, also where it gave none yet.
 */
@Component(service = ScreenSource.class)
public class ReceivedScreens implements ScreenSource {

	/** Id of this source. */
	public static final String ID = "assurance.received";

	private static final int ORDER = 307;

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

	/**
	 * The line of a register in the navigator, with the latest statement of each supplier that gave one.
	 *
	 * @param session  the dossier
	 * @param register the register
	 * @return the line; empty while nobody gave one
	 */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		AssuranceScreenWords text = new AssuranceScreenWords(session);
		AssuranceIndex index = AssuranceIndex.of(register);
		List<Node> children = register.getSuppliers().stream()
				.flatMap(s -> ReceivedComparison.latest(s.getOrganisation(), index).stream()
						.map(r -> child(session, text, s, r)))
				.toList();
		return children.isEmpty() ? Optional.empty()
				: Optional.of(new Node(register.getId() + "/received", ReceivedScreen.messages(session).get("node"),
						"statement", Integer.toString(children.size()), Optional.empty(), Optional.empty(), children));
	}

	private static Node child(DossierSession session, AssuranceScreenWords text, Supplier supplier,
			ReceivedStatement received) {
		long open = new ReceivedLook(session, received.getId()).open();
		return new Node(received.getId(), text.assurance().name(supplier), "statement",
				open == 0 ? "" : Long.toString(open), open == 0 ? Optional.empty() : Optional.of(Status.ATTENTION),
				Optional.of(Target.screen(ID, received.getId())), List.of());
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		return session.dossier().find(key)
				.filter(o -> o instanceof ReceivedStatement
						|| o instanceof Supplier s && AssuranceRegisters.of(s).isPresent()
								&& s.getOrganisation() != null)
				.map(o -> new ReceivedScreen(session, key));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return switch (object) {
			case ReceivedStatement received -> Optional.of(Target.screen(ID, received.getId()));
			case ReceivedControl control when control.eContainer() instanceof ReceivedStatement received ->
				Optional.of(new Target(ID, received.getId(), control.getId(), ""));
			default -> Optional.empty();
		};
	}
}
