package org.waarborg.assurance.screens.internal.answers;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The questionnaires of customers. */
@Component(service = ScreenSource.class)
public final class QuestionnaireScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.questionnaires";

	private static final int ORDER = 309;

	/** Made by the framework, and by tests. */
	public QuestionnaireScreens() {
		super(ID, ORDER, QuestionnaireScreen::new);
	}

	/** Its line in the navigator, with those below it that are not answered yet. */
	public static Optional<Node> node(DossierSession session, AssuranceRegister register) {
		AssuranceScreenWords text = new AssuranceScreenWords(session);
		List<Questionnaire> open = register.getQuestionnaires().stream().filter(q -> q.getReturnedOn() == null)
				.toList();
		List<Node> children = open.stream().map(q -> new Node(q.getId(), text.heading(q), "questionnaire",
				text.get("questionnaires.node", Questionnaires.open(q)), Optional.empty(),
				Optional.of(Target.screen(AnswerScreens.ID, q.getId())), List.of())).toList();
		boolean late = open.stream()
				.anyMatch(q -> q.getAnswerBy() != null && q.getAnswerBy().isBefore(session.today()));
		return Optional.of(new Node(register.getId() + "/questionnaires", text.get("questionnaires"), "questionnaire",
				open.isEmpty() ? "" : Integer.toString(open.size()),
				late ? Optional.of(Status.ATTENTION) : Optional.empty(),
				Optional.of(Target.screen(ID, register.getId())), children));
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof Questionnaire questionnaire ? row(ID, questionnaire) : Optional.empty();
	}
}
