package org.waarborg.assurance.screens.internal.answers;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.screens.internal.AssurancePages;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Target;
import org.waarborg.screen.spi.ScreenSource;

/** The questions of a customer with their answers. The key of a screen is the id of the questionnaire. */
@Component(service = ScreenSource.class)
public final class AnswerScreens extends AssurancePages {

	/** Id of this source. */
	public static final String ID = "assurance.answers";

	private static final int ORDER = 310;

	/** Made by the framework, and by tests. */
	public AnswerScreens() {
		super(ID, ORDER, Questionnaire.class, AnswerScreen::new);
	}

	@Override
	public Optional<Target> locate(DossierSession session, EObject object) {
		return object instanceof Question question && question.eContainer() instanceof Questionnaire questionnaire
				? Optional.of(new Target(ID, questionnaire.getId(), question.getId(), ""))
				: Optional.empty();
	}
}
