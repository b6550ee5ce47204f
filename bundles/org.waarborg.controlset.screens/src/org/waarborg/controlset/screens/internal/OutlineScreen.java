package org.waarborg.controlset.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Texts;
import org.waarborg.screen.Action;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Usage;
import org.waarborg.store.Edits;

/** The groups and controls of an own set, in their order. */
final class OutlineScreen extends SetPage {

	private static final List<String> LANGUAGES = List.of("nl", "en");

	private final OutlineEdits outline;

	OutlineScreen(OwnSet own) {
		super(own, Page.OUTLINE);
		outline = new OutlineEdits(own);
	}

	@Override
	List<Section> form() {
		return new OutlineFields(own).sections();
	}

	/** The languages side by side, beside what the form has. */
	@Override
	public List<Field> columns() {
		List<Field> all = new ArrayList<>(super.columns());
		Field title = all.stream().filter(f -> f.id().equals("title")).findFirst().orElseThrow();
		for (String language : LANGUAGES) {
			all.add(new LanguageField(title, language, fields.text("preview.title." + language)));
		}
		return all;
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("label", "title.nl", "title.en", "care", "assessable");
	}

	@Override
	public List<Row> rows() {
		return own.outline().stream().map(Row::of).toList();
	}

	@Override
	public Optional<Row> row(String id) {
		return own.line(id).map(Row::of);
	}

	@Override
	public String alsoFoundBy(Row row) {
		return switch (row.subject()) {
			case Group group -> group.getId() + ' ' + String.join(" ", Texts.all(group.getTitle()).values());
			case Control control -> control.getId() + ' ' + String.join(" ", Texts.all(control.getTitle()).values());
			default -> "";
		};
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("group", text("by.group"), this::top));
	}

	/** The group right in the set that a line stands in. */
	private Grouping.Group top(Row row) {
		Identified at = (Identified) row.subject();
		while (at.eContainer() instanceof Identified above && !(above instanceof ControlSet)) {
			at = above;
		}
		int place = own.set().map(s -> OwnSet.lines(s)).orElse(List.of()).indexOf(at);
		return at instanceof Group ? new Grouping.Group(place, OwnSet.name(at, session.language()))
				: new Grouping.Group(Integer.MAX_VALUE, text("no.group"));
	}

	@Override
	public Header header() {
		List<Identified> lines = own.outline();
		long controls = lines.stream().filter(l -> l instanceof Control c && c.isAssessable()).count();
		long groups = lines.stream().filter(Group.class::isInstance).count();
		String untitled = languages().stream().map(l -> missing(lines, l)).filter(m -> !m.isEmpty())
				.collect(Collectors.joining(" · "));
		String figure = text("figure", groups, controls) + (untitled.isEmpty() ? "" : " · " + untitled);
		return header(lines.isEmpty() ? text("figure.none") : figure, -1,
				lines.isEmpty() ? Optional.empty() : Optional.of(goTo("preview", Page.PREVIEW)));
	}

	private List<String> languages() {
		return own.set().map(s -> List.copyOf(s.getLanguages())).orElse(List.of());
	}

	private String missing(List<Identified> lines, String language) {
		long missing = lines.stream().filter(l -> Texts.exact(
				l instanceof Group group ? group.getTitle() : ((Control) l).getTitle(), language).isEmpty()).count();
		return missing == 0 ? "" : text("untitled", missing, language);
	}

	@Override
	public Optional<String> adds() {
		return session.dossier().writable() && own.set().isPresent() ? Optional.of(text("add")) : Optional.empty();
	}

	@Override
	public Added add(Edits edits) {
		return outline.control(edits, outline.end());
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return super.cannotDelete(row).or(() -> used((Identified) row.subject()));
	}

	/** A control that somebody decided on is not deleted by a key: the task says who uses it and asks. */
	private Optional<String> used(Identified line) {
		List<Usage> users = users(line);
		return users.isEmpty() ? Optional.empty()
				: Optional.of(text("used", users.size(),
						users.stream().map(Usage::label).limit(2).collect(Collectors.joining(", "))));
	}

	/** Of a control or group and of all that stands in it. */
	private List<Usage> users(Identified line) {
		List<Usage> users = new ArrayList<>(line instanceof Control control ? own.users(control) : List.of());
		OwnSet.lines(line).forEach(l -> users.addAll(users(l)));
		return users;
	}

	@Override
	public Optional<Related> related(Row row) {
		return Optional.of(new Related(text("users"), users((Identified) row.subject())));
	}

	@Override
	public List<Action> actions() {
		return List.of(action("group", "add", Optional.empty(), s -> {
			Added added = outline.group(session.edits(), own.set().orElseThrow());
			run(s, text("do.group"), List.of(added.command()), added.id());
		}), goTo("mappings", Page.MAPPINGS), goTo("check", Page.CHECK), goTo("preview", Page.PREVIEW));
	}

	@Override
	public List<Action> actions(List<Row> rows) {
		if (rows.size() != 1) {
			return List.of();
		}
		Identified line = (Identified) rows.getFirst().subject();
		List<Action> actions = new ArrayList<>();
		actions.add(action("control", "add", Optional.empty(), s -> {
			Added added = outline.control(session.edits(), line);
			run(s, text("do.control"), List.of(added.command()), added.id());
		}));
		actions.add(action("below", "add", Optional.empty(), s -> {
			Added added = outline.below(session.edits(), line);
			run(s, text("do.below"), List.of(added.command()), added.id());
		}));
		for (OutlineEdits.Way way : OutlineEdits.Way.values()) {
			actions.add(action(way.word(), "",
					outline.can(line, way) ? Optional.empty() : Optional.of(text("no." + way.word())),
					s -> run(s, text("do." + way.word()),
							List.of(outline.move(session.edits(), line, way)), line.getId())));
		}
		return actions;
	}

	private Action action(String id, String icon, Optional<String> whyNot, Consumer<Surface> run) {
		Optional<String> readOnly = session.dossier().writable() ? Optional.empty()
				: Optional.of(fields.text("locked.readonly"));
		return new Action(id, text("do." + id), icon, readOnly.or(() -> whyNot), run);
	}
}
