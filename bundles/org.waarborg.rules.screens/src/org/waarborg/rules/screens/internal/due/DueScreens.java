package org.waarborg.rules.screens.internal.due;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.rules.screens.internal.RulesScreens;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** All that has a date, of all domains: as a list and in a calendar. */
@Component
public class DueScreens implements ScreenSource {

	/** Id of this source. */
	public static final String ID = "due";

	private static final int ORDER = 15;

	/**
	 * The only screen.
	 *
	 * @return its place
	 */
	public static Target target() {
		return Target.screen(ID, "");
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Node> nodes(DossierSession session) {
		Messages messages = RulesScreens.messages(session);
		long late = session.due().stream().filter(i -> i.overdue(session.today())).count();
		return List.of(new Node(ID, messages.get("due"), "due", late == 0 ? "" : messages.get("week.chip", late),
				late == 0 ? Optional.empty() : Optional.of(Status.ATTENTION), Optional.of(target()), List.of()));
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		return key.isEmpty() ? Optional.of(new DueScreen(session)) : Optional.empty();
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return Optional.empty();
	}
}
