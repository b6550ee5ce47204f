package org.waarborg.statement.delegate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Formats;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.StatementRow;

/** What is asked on a row, in plain words. */
final class Questions {

	private final Messages messages;
	private final Formats formats;
	private final LocalDate today;

	Questions(Messages messages, Formats formats, LocalDate today) {
		this.messages = messages;
		this.formats = formats;
		this.today = today;
	}

	String of(StatementRow row) {
		Decision decision = row.decision().orElseThrow();
		List<String> asked = new ArrayList<>();
		if (row.applicability() == Applicability.UNDECIDED) {
			asked.add(messages.get("ask.undecided"));
			return String.join("\n", asked);
		}
		if (!row.isDecided()) {
			asked.add(messages.get("ask.confirm"));
		}
		if (row.applicability() == Applicability.NOT_APPLICABLE) {
			asked.add(messages.get(Texts.isEmpty(decision.getExclusion()) ? "ask.exclusion" : "ask.still"));
			return String.join("\n", asked);
		}
		if (Texts.isEmpty(decision.getRealisation()) && decision.getSameAs() == null) {
			asked.add(messages.get("ask.realisation"));
		}
		if (!RowValues.isShared(decision)) {
			// Of several parts each is asked by itself.
			state(row.implementation(), Decisions.planned(decision)).ifPresent(asked::add);
		}
		return asked.isEmpty() ? messages.get("ask.check") : String.join("\n", asked);
	}

	String of(Part part) {
		List<String> asked = new ArrayList<>();
		if (Texts.isEmpty(part.getText())) {
			asked.add(messages.get("ask.realisation"));
		}
		state(part.getImplementation(), Optional.ofNullable(part.getPlanned())).ifPresent(asked::add);
		return asked.isEmpty() ? messages.get("ask.check") : String.join("\n", asked);
	}

	private Optional<String> state(Implementation implementation, Optional<LocalDate> planned) {
		if (implementation == Implementation.IMPLEMENTED) {
			return Optional.empty();
		}
		return Optional.of(planned.map(d -> messages.get(d.isBefore(today) ? "ask.late" : "ask.planned",
				formats.date(d))).orElseGet(() -> messages.get("ask.state")));
	}
}
