package org.waarborg.intake.tasks.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.waarborg.controlset.Messages;
import org.waarborg.intake.Intake;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.spi.ActionSource;

/** Taking in a table, on every screen that says which. */
@Component
public class IntakeActions implements ActionSource {

	private final Intake intake;

	/**
	 * The source.
	 *
	 * @param intake reads tables and plans what they become
	 */
	@Activate
	public IntakeActions(@Reference Intake intake) {
		this.intake = intake;
	}

	@Override
	public int order() {
		return 300;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		return screen.takesIn().flatMap(this::target)
				.map(target -> actions(session, screen, target, screen.takesIn().orElseThrow())).orElse(List.of());
	}

	private Optional<IntakeTarget> target(TakesIn takes) {
		return intake.targets().stream().filter(t -> t.id().equals(takes.kind())).findFirst();
	}

	private List<Action> actions(DossierSession session, Screen screen, IntakeTarget target, TakesIn takes) {
		Messages messages = messages(session);
		Optional<String> whyNot = session.dossier().writable() ? Optional.empty()
				: Optional.of(messages.get("readonly"));
		return List.of(
				new Action("intake", messages.get("action"), "table", whyNot,
						surface -> surface.start(new IntakeTask(session, screen, intake, target, takes.subject(),
								Optional.empty()))),
				new Action(Action.PASTE, messages.get("action.copied"), "table", whyNot,
						surface -> surface.start(new IntakeTask(session, screen, intake, target, takes.subject(),
								Optional.of(new Copied(surface.copied().orElse(""), messages))))));
	}

	static Messages messages(DossierSession session) {
		return Messages.beside(IntakeActions.class, Locale.of(session.language()));
	}
}
