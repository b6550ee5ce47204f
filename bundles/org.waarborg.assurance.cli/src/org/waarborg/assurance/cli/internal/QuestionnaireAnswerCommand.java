package org.waarborg.assurance.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Proposal;
import org.waarborg.assurance.answers.Proposals;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Person;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg questionnaire answer}: gives an answer of one's own, or takes one that is proposed. */
@picocli.CommandLine.Command(name = "answer")
final class QuestionnaireAnswerCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "QUESTIONNAIRE", descriptionKey = "parameter.questionnaire")
	private String asked;

	@Parameters(index = "2", paramLabel = "QUESTION", descriptionKey = "parameter.question")
	private String row;

	@ArgGroup(multiplicity = "1")
	private What what;

	@Option(names = "--audience", paramLabel = "WHO", defaultValue = "customer", descriptionKey = "option.audience")
	private String audience;

	@Option(names = "--by", paramLabel = "PERSON", required = true, descriptionKey = "option.by")
	private String by;

	/** One's own words, or those that are proposed. */
	static final class What {

		@Option(names = "--text", paramLabel = "TEXT", descriptionKey = "option.text")
		private String text;

		@Option(names = "--take", paramLabel = "N", descriptionKey = "option.take")
		private Integer take;
	}

	QuestionnaireAnswerCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			Questionnaire questionnaire = Customers.questionnaire(session.register(dossier, options.register), asked,
					session);
			Question question = Customers.question(questionnaire, row, session);
			Person person = People.find(dossier, by, session.console());
			List<Command> commands = what.take == null
					? Questionnaires.answer(dossier.edits(), question, what.text, person, session.console().today())
					: Questionnaires.take(dossier.edits(), question, proposal(dossier, question), person,
							session.console().today());
			if (!commands.isEmpty()) {
				dossier.edits().run(dossier.edits().compound(session.messages().get("answer.label"), commands));
			}
			session.console().message(session.messages().get("answer.done", row, Questionnaires.open(questionnaire)));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	private Proposal proposal(OpenDossier dossier, Question question) {
		Disclosure disclosure = Disclosure.find(dossier.dossier(), audience)
				.orElseThrow(() -> session.usage("audience.unknown", audience,
						Disclosure.names(dossier.dossier(), session.console().language())));
		List<Proposal> proposed = Proposals
				.of(dossier, session.sets(dossier), disclosure, session.console().language(),
						session.console().today())
				.to(question, 20);
		int index = what.take.intValue() - 1;
		if (index < 0 || index >= proposed.size()) {
			throw session.usage("answer.take", what.take, proposed.size());
		}
		return proposed.get(index);
	}
}
