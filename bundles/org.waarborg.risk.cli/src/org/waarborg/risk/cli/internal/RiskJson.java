package org.waarborg.risk.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.dossier.Labels;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Thresholds;
import org.waarborg.risk.Treatment;

/** Risks as JSON: the same in lists and alone. */
final class RiskJson {

	private final JsonGenerator json;
	private final RiskWords words;
	private final LocalDate today;
	private final RiskMatrices matrices = new RiskMatrices();

	RiskJson(JsonGenerator json, RiskWords words, LocalDate today) {
		this.json = json;
		this.words = words;
		this.today = today;
	}

	/** Without the braces, so that more can follow. */
	void fields(Risk risk) throws IOException {
		json.writeStringField("id", risk.getId());
		json.writeStringField("code", text(risk.getCode()));
		json.writeStringField("title", words.text(risk.getTitle()));
		json.writeStringField("status", risk.getStatus().getName());
		json.writeStringField("owner", Labels.of(risk.getOwner()));
		json.writeStringField("option", risk.getOption().getName());
		json.writeStringField("answer", Thresholds.of(risk, today, matrices).name());
		json.writeStringField("review", day(RiskDates.review(risk, matrices)));
		for (AssessedState state : AssessedState.values()) {
			Optional<Assessed> assessed = Assessments.of(risk, state, matrices);
			if (assessed.isPresent()) {
				json.writeObjectFieldStart(state.getName().toLowerCase(java.util.Locale.ROOT));
				assessed(assessed.get());
				json.writeEndObject();
			}
		}
	}

	private void assessed(Assessed assessed) throws IOException {
		json.writeNumberField("likelihood", assessed.likelihood());
		json.writeArrayFieldStart("impacts");
		for (RiskMatrix.Answer answer : assessed.categories()) {
			json.writeStartObject();
			json.writeStringField("category", answer.category().map(words::category).orElse(""));
			json.writeNumberField("impact", answer.impact());
			json.writeStringField("level", answer.level().map(words::level).orElse(""));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeStringField("level", assessed.level().map(words::level).orElse(""));
		json.writeBooleanField("aboveThreshold", Thresholds.above(assessed));
		json.writeStringField("gap", assessed.gap().name());
		json.writeNumberField("methodVersion", assessed.method().map(m -> m.getVersion()).orElse(0).intValue());
		json.writeStringField("why", words.why(assessed));
	}

	void more(Risk risk) throws IOException {
		json.writeStringField("description", words.text(risk.getDescription()));
		json.writeStringField("cause", words.text(risk.getCause()));
		json.writeStringField("vulnerability", words.text(risk.getVulnerability()));
		json.writeStringField("consequence", words.text(risk.getConsequence()));
		json.writeArrayFieldStart("subjects");
		for (org.waarborg.dossier.Element subject : risk.getSubjects()) {
			json.writeString(words.name(subject));
		}
		json.writeEndArray();
		json.writeArrayFieldStart("treatments");
		for (Treatment treatment : risk.getTreatments()) {
			treatment(treatment);
		}
		json.writeEndArray();
		Acceptances.Standing standing = Acceptances.of(risk, today, matrices);
		json.writeObjectFieldStart("acceptance");
		json.writeStringField("state", standing.state().name());
		json.writeStringField("until", day(standing.until()));
		json.writeStringField("because", words.stale(standing));
		json.writeEndObject();
	}

	private void treatment(Treatment treatment) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", treatment.getId());
		json.writeStringField("title", words.name(treatment));
		json.writeStringField("status", treatment.getStatus().getName());
		json.writeStringField("owner", Labels.of(treatment.getOwner()));
		json.writeStringField("due", day(Optional.ofNullable(treatment.getDue())));
		json.writeArrayFieldStart("controls");
		for (ChosenControl chosen : treatment.getControls()) {
			json.writeString(String.valueOf(chosen.getControl()));
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static String day(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse("");
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
