package org.waarborg.statement.tasks.internal.baseline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.dossier.Person;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Outcome;
import org.waarborg.screen.task.Step;
import org.waarborg.screen.task.Task;
import org.waarborg.screen.task.TaskException;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.baseline.Baseline;
import org.waarborg.statement.baseline.Baseline.Content;
import org.waarborg.statement.baseline.BaselineException;
import org.waarborg.statement.baseline.BaselineRow;
import org.waarborg.statement.baseline.BaselineRow.State;
import org.waarborg.statement.tasks.internal.OnStatement;

/** Takes decisions over from the statement of a group or parent scope: from which, what of it, and then what that means. */
final class InheritTask implements Task {

	/** Which controls are taken over. */
	enum Which {
		/** Those that nobody here decided. */
		OPEN,
		/** Those, and what the parent changed since. */
		CHANGED,
		/** The chosen ones. */
		CHOSEN,
		/** All that can be, whatever was decided here. */
		ALL
	}

	private final DossierSession session;
	private final String statement;
	private final List<ControlRef> chosen;
	private final Messages messages;
	private String parent;
	private boolean draft;
	private Which which;
	private boolean realisation;
	private boolean owner;
	private String by;

	InheritTask(DossierSession session, StatementOfApplicability statement, List<ControlRef> chosen) {
		this.session = session;
		this.statement = statement.getId();
		this.chosen = List.copyOf(chosen);
		messages = InheritActions.words(session);
		List<StatementOfApplicability> possible = parents(session, statement);
		parent = Baseline.parentOf(statement).map(StatementOfApplicability::getId)
				.orElse(possible.size() == 1 ? possible.getFirst().getId() : null);
		which = chosen.isEmpty() ? Which.CHANGED : Which.CHOSEN;
		by = session.me().map(Person::getId).orElse(null);
	}

	/** The statements that this one can take over from: not itself, not its twin, none that takes over from it. */
	static List<StatementOfApplicability> parents(DossierSession session, StatementOfApplicability statement) {
		return session.dossier().roots(StatementOfApplicability.class).stream().filter(
				s -> s != statement && s != statement.getTwin() && Baseline.parentOf(s).filter(statement::equals)
						.isEmpty())
				.toList();
	}

	@Override
	public String title() {
		return messages.get("title", OnStatement.find(session, statement)
				.map(s -> OnStatement.name(s, session.language())).orElse(""));
	}

	@Override
	public String icon() {
		return "copy";
	}

	@Override
	public String order() {
		return messages.get("order");
	}

	@Override
	public void answer(String input, Object value) {
		switch (input) {
			case "parent" -> parent = (String) value;
			case "draft" -> draft = Boolean.TRUE.equals(value);
			case "which" -> which = (Which) value;
			case "realisation" -> realisation = Boolean.TRUE.equals(value);
			case "owner" -> owner = Boolean.TRUE.equals(value);
			case "by" -> by = (String) value;
			default -> throw new IllegalArgumentException(input);
		}
	}

	private StatementOfApplicability child() throws TaskException {
		return OnStatement.find(session, statement)
				.orElseThrow(() -> new TaskException(messages.get("statement.gone")));
	}

	private Baseline baseline() throws TaskException {
		StatementOfApplicability child = child();
		StatementOfApplicability above = Optional.ofNullable(parent).flatMap(p -> OnStatement.find(session, p))
				.orElseThrow(() -> new TaskException(messages.get("parent.missing")));
		try {
			return draft ? Baseline.ofDraft(session.dossier(), child, above, session.controlSets())
					: Baseline.of(session.dossier(), child, above, session.controlSets());
		} catch (BaselineException e) {
			throw new TaskException(e.message(Locale.of(session.language())), e);
		}
	}

	private List<BaselineRow> selected(Baseline baseline) {
		return baseline.rows().stream().filter(BaselineRow::canBeTakenOver).filter(r -> switch (which) {
			case OPEN -> r.state() == State.AVAILABLE;
			case CHANGED -> r.state() == State.AVAILABLE || r.state() == State.INHERITED && r.drifted();
			case CHOSEN -> chosen.contains(r.ref());
			case ALL -> r.state() != State.INHERITED || r.drifted();
		}).toList();
	}

	@Override
	public List<Step> steps() {
		try {
			Baseline baseline = baseline();
			return List.of(asked(Optional.of(baseline), Optional.empty()), will(baseline));
		} catch (TaskException problem) {
			return List.of(asked(Optional.empty(), Optional.of(problem.getMessage())), new Step("will",
					messages.get("step.will"), "", List.of(), Optional.of(problem.getMessage())));
		}
	}

	private Step asked(Optional<Baseline> baseline, Optional<String> problem) {
		List<Input> inputs = new ArrayList<>();
		OnStatement.find(session, statement).ifPresent(child -> inputs.add(Input.of("parent",
				messages.get("parent"), new Input.Choice(parents(session, child).stream()
						.map(s -> new Option(s.getId(), OnStatement.name(s, session.language()), "", "statement"))
						.toList(), false),
				parent)));
		inputs.add(Input.of("draft", messages.get("draft"), new Input.Tick(), draft).help(messages.get("draft.help")));
		List<Option> options = new ArrayList<>();
		for (Which one : Which.values()) {
			if (one != Which.CHOSEN || !chosen.isEmpty()) {
				options.add(new Option(one, messages.get("which." + one.name(), chosen.size()), "", ""));
			}
		}
		inputs.add(Input.of("which", messages.get("which"), new Input.Choice(options, false), which));
		inputs.add(Input.of("realisation", messages.get("realisation"), new Input.Tick(), realisation)
				.help(messages.get("realisation.help")));
		inputs.add(Input.of("owner", messages.get("owner"), new Input.Tick(), owner));
		inputs.add(Input.of("by", messages.get("by"), new Input.Choice(OnStatement.people(session, null), true), by));
		baseline.map(this::missing).filter(t -> !t.isEmpty())
				.ifPresent(t -> inputs.add(OnStatement.tells("missing", Status.ATTENTION, t)));
		return new Step("asked", messages.get("step.asked"), messages.get("text"), inputs, problem);
	}

	/** That the sets differ is told before anybody wonders why a control is not in the list. */
	private String missing(Baseline baseline) {
		int count = baseline.rows(State.MISSING).size();
		return count == 0 ? "" : messages.get("missing", count, baseline.from(session.language()));
	}

	private Step will(Baseline baseline) {
		List<BaselineRow> rows = selected(baseline);
		StatementWords words = new StatementWords(baseline.statement(), session.controlSets(), session.language(),
				session.today());
		List<List<Cell>> lines = new ArrayList<>();
		for (BaselineRow row : rows) {
			StatementRow own = row.own().orElseThrow();
			Decision above = row.parent().orElseThrow();
			lines.add(List.of(Cell.of(words.label(own)), Cell.of(words.title(own)),
					Cell.of(words.label(own.applicability())).with(StatementWords.status(own.applicability())),
					Cell.of(words.label(above.getApplicability()))
							.with(StatementWords.status(above.getApplicability()))));
		}
		List<Input> inputs = List.of(
				OnStatement.tells("from", Status.NEUTRAL,
						messages.get("will", rows.size(), baseline.from(session.language()))),
				Input.of("what", messages.get("what"), new Input.Table(List.of(messages.get("column.control"),
						messages.get("column.title"), messages.get("column.here"), messages.get("column.parent")),
						lines),
						null));
		return new Step("will", messages.get("step.will"), "", inputs,
				rows.isEmpty() ? Optional.of(messages.get("nothing")) : Optional.empty());
	}

	@Override
	public Finish finish() throws TaskException {
		Baseline baseline = baseline();
		List<BaselineRow> rows = selected(baseline);
		if (rows.isEmpty()) {
			throw new TaskException(messages.get("nothing"));
		}
		Set<Content> contents = EnumSet.noneOf(Content.class);
		if (realisation) {
			contents.add(Content.REALISATION);
		}
		if (owner) {
			contents.add(Content.OWNER);
		}
		Person person = OnStatement.person(session, by).orElse(null);
		String from = baseline.from(session.language());
		session.run(messages.get("label", rows.size()), List.of(baseline.takeOver(session.edits(), rows, contents,
				new Baseline.Taker(person, null, session.today()))));
		return Outcome.of(messages.get("done", rows.size(), from))
				.at(Target.screen(OnStatement.SCREENS, statement));
	}
}
