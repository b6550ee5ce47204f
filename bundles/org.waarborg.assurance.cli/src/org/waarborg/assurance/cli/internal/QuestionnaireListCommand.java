package org.waarborg.assurance.cli.internal;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.TextTable;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code waarborg questionnaire list}. */
@Command(name = "list")
final class QuestionnaireListCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	QuestionnaireListCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			if (register.getQuestionnaires().isEmpty()) {
				session.console().message(session.messages().get("list.none"));
				return session.outcome(dossier);
			}
			AssuranceWords words = session.words();
			TextTable table = new TextTable(List.of(word("column.code"), word("column.from"), word("column.received"),
					word("column.answerBy"), word("column.open"), word("column.returned")));
			for (Questionnaire one : register.getQuestionnaires()) {
				table.add(List.of(Objects.toString(one.getCode(), ""), words.organisation(one.getFrom()),
						one.getReceivedOn() == null ? "" : words.date(one.getReceivedOn()),
						one.getAnswerBy() == null ? "" : words.date(one.getAnswerBy()),
						Questionnaires.open(one) + "/" + one.getQuestions().size(),
						one.getReturnedOn() == null ? "" : words.date(one.getReturnedOn())));
			}
			table.print(session.console());
			return session.outcome(dossier);
		}
	}

	private String word(String key) {
		return session.messages().get(key);
	}
}
