package org.waarborg.rules.screens.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.document.Status;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Place;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;

/** What the rules say, live. Accepted and muted signals stay in sight, under headings of their own. */
final class SignalsScreen extends ReadingScreen {

	private static final String STATE = "state";
	/** Places of their groups, behind those of the open ones. */
	private static final int ACCEPTED = 10;
	private static final int MUTED = 11;

	private final SignalWords words;

	SignalsScreen(DossierSession session) {
		super(session, RulesScreens.SIGNALS);
		words = new SignalWords(session);
	}

	private static Signal signal(Row row) {
		return (Signal) row.subject();
	}

	@Override
	protected Place place(Row row) {
		return signal(row).place();
	}

	@Override
	public String icon() {
		return "signal-warning";
	}

	@Override
	public boolean followsSignals() {
		return true;
	}

	@Override
	public List<Row> rows() {
		return session.signals().signals().stream()
				.map(s -> new Row(s.id(), session.dossier().find(s.place().objectId()), s)).toList();
	}

	@Override
	public Header header() {
		if (!session.checked()) {
			return new Header(title(), "", messages.get("checking"), Status.NEUTRAL, messages.get("unchecked"), -1,
					Optional.empty());
		}
		CheckResult result = session.signals();
		int errors = result.open(Severity.ERROR);
		Optional<Action> next = errors == 0 ? Optional.empty()
				: Optional.of(new Action("errors", messages.get("signals.errors", errors), "filter", Optional.empty(),
						surface -> surface.only(STATE, messages.get("state.ERROR"))));
		Status status = errors > 0 ? Status.STOP
				: result.open(Severity.ATTENTION) > 0 ? Status.ATTENTION : Status.DONE;
		return new Header(title(), messages.get("signals.rules", result.rules()), messages.get("chip." + status.name()),
				status, messages.get("signals.figure", errors, result.open(Severity.ATTENTION),
						result.open(Severity.INFO), result.accepted(), result.muted()),
				-1, next);
	}

	@Override
	public String name(Row row) {
		return signal(row).place().label() + " – " + signal(row).rule();
	}

	@Override
	public List<Field> columns() {
		return List.of(fields.derived(STATE, messages.get("column.state"), this::state),
				fields.derived("place", messages.get("column.place"), this::where),
				fields.derived("text", messages.get("column.text"), r -> Cell.of(signal(r).text())),
				fields.derived("todo", messages.get("column.todo"), r -> Cell.of(signal(r).todo())),
				fields.derived("rule", messages.get("column.rule"), r -> Cell.of(words.ruleName(signal(r).rule()))),
				fields.derived("outcome", messages.get("column.outcome"),
						r -> Cell.of(words.outcome(signal(r).outcome()))),
				fields.derived("fix", messages.get("column.fix"), this::fixes));
	}

	private Cell state(Row row) {
		return Cell.of(words.state(signal(row)), stateGroup(row).order()).with(SignalWords.status(signal(row)));
	}

	private Cell where(Row row) {
		Cell cell = Cell.of(signal(row).place().label());
		return leadsTo(row).map(cell::to).orElse(cell);
	}

	private Cell fixes(Row row) {
		List<String> labels = signal(row).fixes().stream().map(Fix::label).toList();
		return Cell.of(String.join("; ", labels)).as(labels);
	}

	@Override
	public List<String> defaultColumns() {
		// Each row has the icon of its severity, and mostly a heading that says it.
		return List.of("place", "text", "todo");
	}

	@Override
	public List<Section> sections() {
		return List.of(new Section("signal", messages.get("section.signal"), columns()));
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping(STATE, messages.get("grouping.severity"), this::stateGroup),
				new Grouping("place", messages.get("grouping.object"),
						r -> new Grouping.Group(0, signal(r).place().label())),
				new Grouping("rule", messages.get("column.rule"),
						r -> new Grouping.Group(0, words.ruleName(signal(r).rule()))),
				new Grouping("area", messages.get("grouping.area"), this::area));
	}

	private Grouping.Group stateGroup(Row row) {
		double order = switch (signal(row).outcome()) {
			case Outcome.Open open -> Severity.values().length - signal(row).severity().ordinal();
			case Outcome.Accepted accepted -> ACCEPTED;
			case Outcome.Muted muted -> MUTED;
		};
		return new Grouping.Group(order, words.state(signal(row)));
	}

	private Grouping.Group area(Row row) {
		String rule = signal(row).rule();
		return new Grouping.Group(0, words.rule(rule).map(RuleDescription::area).orElse(rule));
	}

	/** Fixes of one signal; of several those that all of them have, as one step. */
	@Override
	public List<Action> actions(List<Row> rows) {
		List<Signal> signals = rows.stream().map(SignalsScreen::signal).toList();
		if (signals.isEmpty() || signals.stream().map(Signal::rule).distinct().count() > 1) {
			return List.of();
		}
		return signals.getFirst().fixes().stream().filter(f -> signals.stream().allMatch(s -> has(s, f)))
				.map(f -> action(f, signals.stream().map(Signal::id).toList())).toList();
	}

	private static boolean has(Signal signal, Fix fix) {
		return signal.fixes().stream().anyMatch(f -> f.id().equals(fix.id()) && f.label().equals(fix.label()));
	}

	private Action action(Fix fix, List<String> signals) {
		Optional<String> whyNot = session.dossier().writable() ? Optional.empty()
				: Optional.of(messages.get("fix.readonly"));
		String label = signals.size() == 1 ? fix.label() : messages.get("fix.several", fix.label(), signals.size());
		return new Action("fix." + fix.id(), label, "fix", whyNot, surface -> run(label, fix.id(), signals));
	}

	/** With the fixes as they are now: those of before a change are not valid any more. */
	private void run(String label, String fix, List<String> signals) {
		List<Command> commands = session.signals().open().stream().filter(s -> signals.contains(s.id()))
				.flatMap(s -> s.fixes().stream().filter(f -> f.id().equals(fix)).limit(1))
				.map(f -> f.command().apply(session.edits())).toList();
		if (!commands.isEmpty()) {
			session.run(label, commands);
		}
	}

	@Override
	public String empty() {
		return messages.get(session.checked() ? "signals.empty" : "unchecked");
	}
}
