package org.waarborg.controlset.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Identified;
import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.store.Edits;

/** What {@code waarborg control-set check} would say of the set as it is now; each line leads to its place. */
final class CheckScreen extends SetPage {

	private final Locale locale;

	CheckScreen(OwnSet own) {
		super(own, Page.CHECK);
		locale = Locale.of(session.language());
	}

	private static ControlSetProblem of(Row row) {
		return (ControlSetProblem) row.subject();
	}

	@Override
	List<Section> form() {
		return List.of(fields.section("problem",
				fields.derived("severity", text("severity"),
						r -> Cell.of(word(of(r).severity())).with(status(of(r).severity()))),
				fields.told("message", text("message"), r -> Cell.of(of(r).message(locale)),
						r -> of(r).message(locale)),
				fields.told("todo", text("todo"), r -> Cell.of(todo(of(r))), r -> todo(of(r))),
				fields.derived("place", text("place"), this::place),
				fields.derived("code", text("code"), r -> Cell.of(of(r).code().replaceFirst("^registry\\.", "")))));
	}

	private String word(Severity severity) {
		return text("severity." + severity.name());
	}

	private static Status status(Severity severity) {
		return switch (severity) {
			case ERROR -> Status.STOP;
			case WARNING -> Status.ATTENTION;
			case INFO -> Status.NEUTRAL;
		};
	}

	private String todo(ControlSetProblem problem) {
		return Stream.of(problem.expected(locale), problem.action(locale)).filter(t -> !t.isBlank())
				.collect(Collectors.joining(" "));
	}

	private Cell place(Row row) {
		String name = element(of(row)).map(o -> OwnSet.name(o, session.language())).orElse(of(row).element());
		return leadsTo(row).map(t -> Cell.of(name).to(t)).orElseGet(() -> Cell.of(name));
	}

	/** What it is about; where that is the set as a whole, the first thing in it that the problem names. */
	private Optional<Identified> element(ControlSetProblem problem) {
		Optional<Identified> named = own.find(problem.element()).filter(o -> !(o instanceof ControlSet))
				.or(() -> problem.args().stream().flatMap(a -> Stream.of(a.split("[,\\s]+")))
						.flatMap(a -> own.find(a).stream())
						.filter(o -> !(o instanceof ControlSet)).findFirst());
		return named.or(() -> own.set().map(Identified.class::cast));
	}

	@Override
	public Optional<Target> leadsTo(Row row) {
		return element(of(row)).flatMap(session::locate);
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("severity", "message", "place", "todo");
	}

	@Override
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (ControlSetProblem problem : own.problems()) {
			String id = problem.code() + '|' + problem.element() + '|' + String.join("|", problem.args());
			long same = rows.stream().filter(r -> r.id().startsWith(id + "|#")).count();
			rows.add(new Row(id + "|#" + same, Optional.empty(), problem));
		}
		return rows;
	}

	@Override
	public String name(Row row) {
		return of(row).message(locale);
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("severity", text("severity"),
				r -> new Grouping.Group(of(r).severity().ordinal(), word(of(r).severity()))));
	}

	@Override
	public Header header() {
		int all = own.problems().size();
		return header(all == 0 ? text("figure.none")
				: text("figure", own.count(Severity.ERROR), own.count(Severity.WARNING),
						own.count(Severity.INFO)),
				-1, Optional.of(goTo("outline", Page.OUTLINE)));
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(text("not.deleted"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("problems go when their cause is mended");
	}

	@Override
	public List<Action> actions() {
		return List.of(goTo("outline", Page.OUTLINE));
	}
}
