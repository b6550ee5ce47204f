package org.waarborg.controlset.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.store.Edits;

/** The set as a statement would show it: with what it builds on, in the order and with the numbers and titles that people see. */
final class PreviewScreen extends SetPage {

	/** A control as it is shown, and under which heading. */
	private record Line(ResolvedControl control, int group, String heading) {
	}

	private final OfRevision<List<Line>> lines;

	PreviewScreen(OwnSet own) {
		super(own, Page.PREVIEW);
		lines = new OfRevision<>(session, this::read);
	}

	private List<Line> read() {
		List<Line> all = new ArrayList<>();
		own.resolved().ifPresent(s -> s.groups().forEach(g -> read(g, "", all)));
		own.resolved().ifPresent(s -> s.controls().stream().filter(c -> all.stream().noneMatch(l -> l.control() == c))
				.forEach(c -> all.add(new Line(c, Integer.MAX_VALUE, fields.text("outline.no.group")))));
		return all;
	}

	private void read(ResolvedGroup group, String above, List<Line> all) {
		String heading = above + (group.label() + ' ' + group.title(session.language())).strip();
		int order = all.size();
		group.controls().forEach(c -> all.add(new Line(c, order, heading)));
		group.groups().forEach(g -> read(g, heading + " › ", all));
	}

	private static ResolvedControl of(Row row) {
		return ((Line) row.subject()).control();
	}

	@Override
	List<Section> form() {
		List<Field> all = new ArrayList<>();
		all.add(fields.derived("label", fields.text("Control.label"), r -> Cell.of(of(r).label())));
		for (String language : List.of("nl", "en")) {
			all.add(fields.derived("title." + language, text("title." + language), r -> title(r, language)));
		}
		all.add(fields.derived("decided", text("decided"), r -> Cell.of(decided(of(r)))));
		all.add(fields.derived("care", fields.text("Control.care"), r -> Cell.of(fields.label(of(r).care()))));
		all.add(fields.derived("set", text("set"), r -> Cell.of(of(r).ref().set())));
		return List.of(new Section("shown", fields.text("section.shown"), all));
	}

	/** What a reader gets in a language: the title of another one where there is none, said so. */
	private Cell title(Row row, String language) {
		String own = of(row).titles().getOrDefault(language, "");
		return !own.isEmpty() ? Cell.of(own)
				: Cell.of(text("instead", of(row).title(language))).with(Status.ATTENTION);
	}

	private String decided(ResolvedControl control) {
		return text(control.carePart() ? "decided.care" : control.assessable() ? "decided.yes" : "decided.no");
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("label", "title.nl", "title.en", "decided", "care");
	}

	@Override
	public List<Row> rows() {
		return lines.get().stream().map(l -> new Row(l.control().ref().toString(), Optional.empty(), l)).toList();
	}

	@Override
	public String name(Row row) {
		return of(row).label() + " – " + of(row).title(session.language());
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("group", fields.text("outline.by.group"),
				r -> new Grouping.Group(((Line) r.subject()).group(), ((Line) r.subject()).heading())));
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public Header header() {
		List<ResolvedControl> shown = lines.get().stream().map(Line::control).toList();
		long asked = shown.stream().filter(c -> c.assessable() && !c.carePart()).count();
		long parts = shown.stream().filter(ResolvedControl::carePart).count();
		int groups = own.resolved().map(ResolvedSet::groups).orElse(List.of()).size();
		return header(shown.isEmpty() ? text("figure.none") : text("figure", asked, parts, groups), -1,
				Optional.of(goTo("outline", Page.OUTLINE)));
	}

	/** The line that one edits it in, where it is of this set. */
	@Override
	public Optional<Target> leadsTo(Row row) {
		return of(row).ref().set().equals(own.id()) ? own.find(of(row).ref().control()).flatMap(session::locate)
				: Optional.empty();
	}

	@Override
	public String empty() {
		return own.count(Severity.ERROR) > 0 ? text("broken") : super.empty();
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(text("not.deleted"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("a preview");
	}

	@Override
	public List<Action> actions() {
		return List.of(goTo("outline", Page.OUTLINE));
	}
}
