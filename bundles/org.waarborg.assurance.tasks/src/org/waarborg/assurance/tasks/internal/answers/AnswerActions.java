package org.waarborg.assurance.tasks.internal.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.assurance.tasks.internal.OnAssurance;
import org.waarborg.controlset.Messages;
import org.waarborg.intake.Intake;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.spi.ActionSource;

/** Reading the questions of a customer, and giving him his file back with answers. */
@Component
public class AnswerActions implements ActionSource {

	private static final int ORDER = 17;

	private final Intake intake;

	/**
	 * With what reads and fills in tables.
	 *
	 * @param intake reads and fills in
	 */
	@Activate
	public AnswerActions(@Reference Intake intake) {
		this.intake = intake;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Action> actions(DossierSession session, Screen screen, Selection selection) {
		String source = screen.target().source();
		boolean list = source.equals(OnAssurance.QUESTIONNAIRES);
		Optional<AssuranceRegister> register = list || source.equals(OnAssurance.ANSWERS)
				? OnAssurance.of(session, screen.target())
				: Optional.empty();
		if (register.isEmpty()) {
			return List.of();
		}
		Messages messages = Messages.beside(AnswerActions.class, Locale.of(session.language()));
		List<Action> actions = new ArrayList<>();
		chosen(session, screen, selection, list).ifPresent(q -> actions.add(OnAssurance.action("questionnaire.write",
				messages.get("action.write"), "export", why(session, q, messages),
				() -> new WriteAnswersTask(session, register.get(), q, intake))));
		if (list) {
			actions.add(OnAssurance.action("questionnaire.read", messages.get("action.read"), "questionnaire",
					OnAssurance.readOnly(session), () -> new ReadQuestionsTask(session, register.get(), intake)));
		}
		return actions;
	}

	private static Optional<Questionnaire> chosen(DossierSession session, Screen screen, Selection selection,
			boolean list) {
		if (!list) {
			return OnAssurance.subject(session, screen.target()).filter(Questionnaire.class::isInstance)
					.map(Questionnaire.class::cast);
		}
		List<Questionnaire> chosen = OnAssurance.of(selection.chosen(), Questionnaire.class);
		return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
	}

	private static Optional<String> why(DossierSession session, Questionnaire questionnaire, Messages messages) {
		return OnAssurance.readOnly(session).or(() -> Questionnaires.cells(questionnaire).isEmpty()
				? Optional.of(messages.get("write.nothing"))
				: Optional.empty());
	}
}
