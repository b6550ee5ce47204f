package org.waarborg.rules.screens.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.rules.Severity;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** What asks for attention: what is due, and what the rules say. */
@Component
public class RulesScreens implements ScreenSource {

	static final String ID = "rules";
	/** Key of the screen of what is due. */
	static final String WEEK = "week";
	/** Key of the screen of signals. */
	static final String SIGNALS = "signals";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public List<Node> nodes(DossierSession session) {
		Messages messages = messages(session);
		return List.of(
				new Node(WEEK, messages.get("week"), "week", "", Optional.empty(),
						Optional.of(Target.screen(ID, WEEK)), List.of()),
				new Node(SIGNALS, messages.get("signals"), "signal-warning", figure(session), status(session),
						Optional.of(Target.screen(ID, SIGNALS)), List.of()));
	}

	/** How many are open; nothing while that is not known. */
	private static String figure(DossierSession session) {
		return session.checked() ? String.valueOf(session.signals().open().size()) : "";
	}

	private static Optional<Status> status(DossierSession session) {
		return session.checked() && session.signals().open(Severity.ERROR) > 0 ? Optional.of(Status.STOP)
				: Optional.empty();
	}

	@Override
	public Optional<Screen> open(DossierSession session, String key) {
		return switch (key) {
			case WEEK -> Optional.of(new WeekScreen(session));
			case SIGNALS -> Optional.of(new SignalsScreen(session));
			default -> Optional.empty();
		};
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return Optional.empty();
	}

	/** The words of signals and due work. */
	public static Messages messages(DossierSession session) {
		return Messages.beside(RulesScreens.class, Locale.of(session.language()));
	}
}
