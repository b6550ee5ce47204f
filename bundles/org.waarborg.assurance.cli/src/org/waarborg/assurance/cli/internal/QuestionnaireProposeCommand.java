package org.waarborg.assurance.cli.internal;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.answers.Proposal;
import org.waarborg.assurance.answers.Proposals;
import org.waarborg.assurance.answers.Questionnaires;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.JsonOutput;
import org.waarborg.dossier.Disclosure;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg questionnaire propose}: what earlier answers and decisions say, with how alike it is and where it comes from. */
@Command(name = "propose")
final class QuestionnaireProposeCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "QUESTIONNAIRE", descriptionKey = "parameter.questionnaire")
	private String asked;

	@Option(names = "--audience", paramLabel = "WHO", defaultValue = "customer", descriptionKey = "option.audience")
	private String audience;

	@Option(names = "--most", paramLabel = "N", defaultValue = "3", descriptionKey = "option.most")
	private int most;

	@Option(names = "--all", descriptionKey = "option.answered")
	private boolean all;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private TextOrJson format;

	QuestionnaireProposeCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			Questionnaire questionnaire = Customers.questionnaire(session.register(dossier, options.register), asked,
					session);
			Disclosure disclosure = Disclosure.find(dossier.dossier(), audience)
					.orElseThrow(() -> session.usage("audience.unknown", audience,
							Disclosure.names(dossier.dossier(), session.console().language())));
			Proposals proposals = Proposals.of(dossier, session.sets(dossier), disclosure,
					session.console().language(), session.console().today());
			List<Question> open = questionnaire.getQuestions().stream()
					.filter(q -> all || !Questionnaires.isAnswered(q)).toList();
			if (format == TextOrJson.JSON) {
				json(open, proposals);
			} else {
				open.forEach(q -> text(q, proposals.to(q, Math.clamp(most, 1, 20))));
				if (proposals.withheld() > 0) {
					session.console().message(session.messages().get("propose.withheld", proposals.withheld(),
							disclosure.title(session.console().language())));
				}
			}
			return session.outcome(dossier);
		}
	}

	private void text(Question question, List<Proposal> proposed) {
		session.console().out().println(session.messages().get("propose.question", Integer.toString(question.getRow()),
				Objects.toString(question.getText(), "")));
		if (proposed.isEmpty()) {
			session.console().out().println("  " + session.messages().get("propose.none"));
		}
		for (int i = 0; i < proposed.size(); i++) {
			Proposal one = proposed.get(i);
			session.console().out().println("  " + session.messages().get("propose.line", Integer.toString(i + 1),
					one.percent(), one.source()));
			session.console().out().println("     " + one.text().replace("\n", "\n     "));
		}
	}

	/** Flat and stable, see {@code schema/questionnaire-propose.schema.json}. */
	private void json(List<Question> open, Proposals proposals) {
		JsonOutput.print(session.console(), json -> {
			json.writeStartArray();
			for (Question question : open) {
				json.writeStartObject();
				json.writeNumberField("row", question.getRow());
				json.writeStringField("number", Objects.toString(question.getNumber(), ""));
				json.writeStringField("question", Objects.toString(question.getText(), ""));
				json.writeStringField("answer", Objects.toString(question.getAnswer(), ""));
				json.writeArrayFieldStart("proposals");
				for (Proposal one : proposals.to(question, Math.clamp(most, 1, 20))) {
					json.writeStartObject();
					json.writeStringField("kind", one.kind().name());
					json.writeStringField("text", one.text());
					json.writeNumberField("percent", one.percent());
					json.writeStringField("source", one.source());
					json.writeStringField("control", one.control().map(Object::toString).orElse(""));
					json.writeStringField("earlier", one.earlier().map(Question::getId).orElse(""));
					json.writeEndObject();
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			json.writeEndArray();
		});
	}
}
