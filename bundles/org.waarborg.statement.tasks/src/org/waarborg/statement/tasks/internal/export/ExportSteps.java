package org.waarborg.statement.tasks.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Input.Choice;
import org.waarborg.screen.task.Step;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.tasks.internal.OnStatement;
import org.waarborg.statement.tasks.internal.export.ExportTask.Rows;

/** What the steps of an export ask and tell. */
final class ExportSteps {

	private final ExportTask task;
	private final Messages messages;

	ExportSteps(ExportTask task, Messages messages) {
		this.task = task;
		this.messages = messages;
	}

	Step what() {
		List<Input> inputs = new ArrayList<>();
		List<Option> sources = task.sources().stream()
				.map(s -> new Option(s.id(), s.labels().getOrDefault(task.session().language(), s.id()), "",
						"document"))
				.toList();
		if (sources.size() > 1) {
			inputs.add(choice("document", sources, task.document()));
		}
		Optional<String> problem = switch (task.document()) {
			case ExportTask.STATEMENT -> statement(inputs);
			case ExportTask.COMPARISON -> comparison(inputs);
			default -> Optional.empty();
		};
		inputs.addAll(task.reader().inputs());
		return new Step("what", messages.get("what.step"), messages.get(task.print() ? "print.text" : "what.text"),
				inputs, problem);
	}

	private Input choice(String id, List<Option> options, Object value) {
		return Input.of(id, messages.get("input." + id), new Choice(options, false), value);
	}

	private Optional<String> statement(List<Input> inputs) {
		inputs.add(choice("view", task.views().stream().map(v -> new Option(v.id(), v.label(), "", "")).toList(),
				task.view()));
		List<Version> released = task.released();
		if (!released.isEmpty()) {
			inputs.add(choice("version", states(released), task.version()));
		}
		List<Option> rows = new ArrayList<>();
		rows.add(new Option(Rows.ALL, messages.get("rows.ALL"), "", ""));
		if (!task.shown().isEmpty()) {
			rows.add(new Option(Rows.SHOWN, messages.get("rows.SHOWN", task.shown().size()), "", "filter"));
		}
		if (!task.chosen().isEmpty()) {
			rows.add(new Option(Rows.CHOSEN, messages.get("rows.CHOSEN", task.chosen().size()), "", ""));
		}
		if (rows.size() > 1) {
			inputs.add(choice("rows", rows, task.rows()));
			if (task.rows() != Rows.ALL) {
				inputs.add(OnStatement.tells("part", Status.ATTENTION, messages.get("rows.part")));
			}
		}
		return Optional.empty();
	}

	private Optional<String> comparison(List<Input> inputs) {
		List<Option> states = states(task.released());
		inputs.add(choice("before", states, task.before()));
		inputs.add(choice("version", states, task.version()));
		return task.before().equals(task.version()) ? Optional.of(messages.get("compare.same")) : Optional.empty();
	}

	private List<Option> states(List<Version> released) {
		List<Option> states = new ArrayList<>();
		states.add(
				new Option(ExportTask.DRAFT, messages.get("state.draft", task.statement().getVersion()), "", "edit"));
		Messages words = StatementWords.messages(task.session().language());
		released.forEach(v -> states.add(new Option(Integer.toString(v.number()),
				messages.get("state.version", v.number(),
						v.on() == null ? "" : Formats.of(task.session().language()).date(v.on())),
				words.label(v.standing()), "statement")));
		return states;
	}
}
