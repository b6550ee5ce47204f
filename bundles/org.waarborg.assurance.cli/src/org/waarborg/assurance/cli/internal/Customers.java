package org.waarborg.assurance.cli.internal;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.store.OpenDossier;

/** Who asks and who is given something, as a user names them. */
final class Customers {

	private static final String ROW = "row:";
	private static final String NUMBER = "number:";

	private Customers() {
	}

	/** An organisation by code, id or name; a name that nobody has makes a customer. */
	static Organisation find(OpenDossier dossier, String asked, List<Command> commands) {
		return dossier.dossier().getOrganisations().stream()
				.filter(o -> AssuranceSession.is(o, asked) || asked.equalsIgnoreCase(o.getName())).findFirst()
				.orElseGet(() -> Adding.organisation(dossier, asked, OrganisationKind.CUSTOMER, "", commands));
	}

	/** A questionnaire by code or id. */
	static Questionnaire questionnaire(AssuranceRegister register, String asked, AssuranceSession session) {
		return register.getQuestionnaires().stream().filter(q -> AssuranceSession.is(q, asked)).findFirst()
				.orElseThrow(() -> session.usage("questionnaire.unknown", asked));
	}

	/** A question by the number of its row, or by the number that the customer gave it; nobody is taken at a guess between two. */
	static Question question(Questionnaire questionnaire, String asked, AssuranceSession session) {
		boolean row = asked.startsWith(ROW);
		boolean number = asked.startsWith(NUMBER);
		String name = row ? asked.substring(ROW.length()) : number ? asked.substring(NUMBER.length()) : asked;
		List<Question> found = questionnaire.getQuestions().stream()
				.filter(q -> !number && name.equals(Integer.toString(q.getRow())) || !row && name.equals(q.getNumber()))
				.toList();
		if (found.size() > 1) {
			throw session.usage("question.ambiguous", name, found.getFirst().getText(), found.getLast().getText());
		}
		return found.stream().findFirst().orElseThrow(() -> session.usage("question.unknown", asked));
	}
}
