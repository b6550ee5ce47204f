package org.waarborg.risk.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.waarborg.cli.DocumentOutput;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Thresholds;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg risk list}. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

	private final RiskSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--scope", paramLabel = "SCOPE", descriptionKey = "option.scope")
	private String scope;

	@Option(names = "--above", descriptionKey = "option.above")
	private boolean above;

	@Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	ListCommand(RiskSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			RiskRegister register = session.register(dossier, options.register);
			RiskMatrices matrices = new RiskMatrices();
			List<Risk> risks = session.risks(dossier, register, scope).stream()
					.filter(r -> !above || Assessments.now(r, matrices).filter(Thresholds::above).isPresent()).toList();
			switch (format) {
				case TEXT -> print(risks, matrices);
				case JSON -> JsonOutput.print(session.console(), json -> {
					json.writeStartArray();
					for (Risk risk : risks) {
						json.writeStartObject();
						new RiskJson(json, session.words(), session.console().today()).fields(risk);
						json.writeEndObject();
					}
					json.writeEndArray();
				});
				case CSV -> csv(dossier, register, risks);
			}
			return session.outcome(dossier);
		}
	}

	/** All columns of the register's document. */
	private void csv(OpenDossier dossier, RiskRegister register, List<Risk> risks) {
		try {
			DocumentOutput.writer(session.documents(), "csv", null, session.console())
					.write(session.document(dossier, register, "risk-register", Disclosure.ALL,
							Map.of("risks", String.join(",", risks.stream().map(Risk::getId).toList()))),
							session.console().out());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void print(List<Risk> risks, RiskMatrices matrices) {
		RiskWords words = session.words();
		if (risks.isEmpty()) {
			session.console().message(session.messages().get("list.none"));
			return;
		}
		TextTable table = new TextTable(List.of(word("column.code"), word("column.risk"), word("column.owner"),
				word("column.inherent"), word("column.current"), word("column.target"), word("column.option"),
				word("column.answer")));
		for (Risk risk : risks) {
			table.add(List.of(risk.getCode() == null ? "" : risk.getCode(), words.text(risk.getTitle()),
					Labels.of(risk.getOwner()), level(risk, AssessedState.INHERENT, matrices),
					Assessments.now(risk, matrices).map(words::level).orElse(""),
					level(risk, AssessedState.TARGET, matrices), words.label(risk.getOption()),
					words.label(Thresholds.of(risk, session.console().today(), matrices))));
		}
		table.print(session.console());
	}

	private String level(Risk risk, AssessedState state, RiskMatrices matrices) {
		return Assessments.of(risk, state, matrices).map(session.words()::level).orElse("");
	}

	private String word(String key) {
		return session.messages().get(key);
	}
}
