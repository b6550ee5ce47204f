package org.waarborg.controlset.screens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlsetPackage.Literals;
import org.waarborg.controlset.Folding;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem.Severity;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;
import org.waarborg.store.StoreProblem;

/** The dossier's own control sets, each with its metadata; those whose file cannot be edited say why. */
final class OwnSetsScreen implements Screen {

	static final String KEY = "own";
	private static final String NEW = "controlset.new";
	private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr");

	/**
	 * A file that is used as it is and cannot be edited.
	 *
	 * @param path     the file
	 * @param problems what stands in the way
	 */
	record Locked(String path, List<StoreProblem> problems) {
	}

	private final DossierSession session;
	private final Fields fields;
	private List<Section> sections;

	OwnSetsScreen(DossierSession session) {
		this.session = session;
		fields = OwnSet.fields(session);
	}

	@Override
	public Target target() {
		return Target.screen(ControlSetScreens.ID, KEY);
	}

	@Override
	public String title() {
		return fields.text("own.title");
	}

	@Override
	public String icon() {
		return "control-set";
	}

	@Override
	public String empty() {
		return fields.text("own.empty");
	}

	@Override
	public Header header() {
		int sets = sets().size();
		int locked = session.dossier().lockedControlSets().size();
		return new Header(title(), fields.text("own.detail", session.name()),
				locked > 0 ? fields.text("own.chip.locked", locked) : "",
				locked > 0 ? Status.ATTENTION : Status.NEUTRAL,
				sets + locked == 0 ? fields.text("own.figure.none") : fields.text("own.figure", sets, locked), -1,
				Optional.empty());
	}

	/** A new set is asked for its name first; what asks stands above the screens. */
	@Override
	public Optional<Action> addsBy() {
		return session.action(this, NEW).filter(a -> a.whyNot().isEmpty());
	}

	private List<ControlSet> sets() {
		return session.dossier().roots(ControlSet.class);
	}

	@Override
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		sets().forEach(s -> rows.add(new Row(session.dossier().fileOf(s), Optional.of(s), s)));
		for (Map.Entry<String, List<StoreProblem>> locked : session.dossier().lockedControlSets().entrySet()) {
			rows.add(new Row(locked.getKey(), Optional.empty(), new Locked(locked.getKey(), locked.getValue())));
		}
		return rows;
	}

	@Override
	public String name(Row row) {
		return row.subject() instanceof ControlSet set ? OwnSet.name(set, session.language()) : row.id();
	}

	// ---- the form

	@Override
	public List<Section> sections() {
		if (sections == null) {
			sections = List.of(
					fields.section("set", field(Literals.CONTROL_SET__TITLE), field(Literals.CONTROL_SET__NORM),
							field(Literals.CONTROL_SET__EDITION), field(Literals.CONTROL_SET__KIND),
							field(Literals.CONTROL_SET__STATUS), languages(), field(Literals.CONTROL_SET__VERSION),
							fields.derived("id", fields.text("Identified.id"), r -> Cell.of(id(r))), file(), state()),
					fields.section("terms", field(Literals.CONTROL_SET__LICENCE).lines(3),
							field(Literals.CONTROL_SET__SOURCE).lines(3), field(Literals.CONTROL_SET__TITLES_ONLY),
							field(Literals.CONTROL_SET__PUBLISHER), field(Literals.CONTROL_SET__CONTACT),
							field(Literals.CONTROL_SET__URL), field(Literals.CONTROL_SET__CONFIDENCE),
							field(Literals.CONTROL_SET__CHANGE_NOTE).lines(3)),
					fields.section("dates", field(Literals.CONTROL_SET__PUBLISHED),
							field(Literals.CONTROL_SET__PUBLISHED_SOURCE),
							field(Literals.CONTROL_SET__APPLIES_NEW), field(Literals.CONTROL_SET__APPLIES_NEW_SOURCE),
							field(Literals.CONTROL_SET__APPLIES_EXISTING),
							field(Literals.CONTROL_SET__APPLIES_EXISTING_SOURCE),
							field(Literals.CONTROL_SET__TRANSITION_ENDS),
							field(Literals.CONTROL_SET__TRANSITION_ENDS_SOURCE)),
					fields.section("builds", other(Literals.CONTROL_SET__EXTENDS),
							other(Literals.CONTROL_SET__SUPERSEDES),
							other(Literals.CONTROL_SET__CORRECTS)),
					fields.section("lists", dimensions(), scales()));
		}
		return sections;
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.CONTROL_SET, feature).shown(r -> r.subject() instanceof ControlSet);
	}

	private static String id(Row row) {
		return row.subject() instanceof ControlSet set ? Objects.toString(set.getId(), "") : "";
	}

	private Field file() {
		return fields.derived("file", fields.text("own.file"), r -> Cell.of(r.id()));
	}

	/** What the checker says of it, or why it cannot be edited. */
	private Field state() {
		return fields.told("state", fields.text("own.state"), this::state, this::reasons);
	}

	private Cell state(Row row) {
		if (row.subject() instanceof Locked) {
			return Cell.of(fields.text("own.locked")).with(Status.ATTENTION);
		}
		OwnSet own = new OwnSet(session, row.id());
		long errors = own.count(Severity.ERROR);
		long warnings = own.count(Severity.WARNING);
		return errors > 0 ? Cell.of(fields.text("chip.errors", errors)).with(Status.STOP)
				: warnings > 0 ? Cell.of(fields.text("chip.warnings", warnings)).with(Status.ATTENTION)
						: Cell.of(fields.text("chip.fine")).with(Status.DONE);
	}

	private String reasons(Row row) {
		if (!(row.subject() instanceof Locked locked)) {
			return state(row).text();
		}
		StringBuilder text = new StringBuilder(fields.text("own.locked.why"));
		locked.problems()
				.forEach(p -> text.append('\n').append(fields.text("own.locked.line", p.file(), p.line(), p.column(),
						kind(p))));
		return text.toString();
	}

	private String kind(StoreProblem problem) {
		String key = "own.why." + problem.kind().name();
		return fields.has(key) ? fields.text(key, problem.found())
				: fields.text("own.why.other", problem.element(), problem.found());
	}

	private Field languages() {
		return field(Literals.CONTROL_SET__LANGUAGES).choices(new Choices() {
			@Override
			public List<Option> find(Row row, String query, int limit) {
				String typed = Folding.fold(query);
				return LANGUAGES.stream().map(this::describe).filter(o -> Folding.fold(o.label()).contains(typed))
						.limit(limit)
						.toList();
			}

			@Override
			public Option describe(Object value) {
				return new Option(value, Locale.of((String) value).getDisplayLanguage(Locale.of(session.language())),
						(String) value, "language");
			}
		});
	}

	/** Another set, by its id. */
	private Field other(EStructuralFeature feature) {
		List<Option> sets = session.controlSets().headers().stream()
				.map((ControlSetHeader h) -> new Option(h.id(), h.title(session.language()), h.id(), "control-set"))
				.toList();
		return field(feature).among(sets);
	}

	private Field dimensions() {
		return field(Literals.CONTROL_SET__DIMENSIONS).children(List.of("title", "values"),
				fields.section("dimension", fields.field(Literals.ATTRIBUTE_DIMENSION__TITLE),
						fields.field(Literals.ATTRIBUTE_DIMENSION__VALUES).children(List.of("title", "origin"),
								fields.section("value", fields.field(Literals.ATTRIBUTE_VALUE__TITLE),
										fields.field(Literals.ATTRIBUTE_VALUE__ORIGIN)))));
	}

	private Field scales() {
		return field(Literals.CONTROL_SET__ANSWER_SCALES).children(List.of("title", "kind"),
				fields.section("scale", fields.field(Literals.ANSWER_SCALE__TITLE),
						fields.field(Literals.ANSWER_SCALE__KIND),
						fields.field(Literals.ANSWER_SCALE__VALUES).children(List.of("title", "fulfilment"),
								fields.section("answer", fields.field(Literals.ANSWER_VALUE__TITLE),
										fields.field(Literals.ANSWER_VALUE__FULFILMENT)))));
	}

	@Override
	public List<Field> columns() {
		return sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("title", "kind", "status", "version", "file", "state");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("kind", fields.label(Literals.CONTROL_SET, Literals.CONTROL_SET__KIND),
				r -> r.subject() instanceof ControlSet set
						? new Grouping.Group(set.getKind().ordinal(), fields.label(set.getKind()))
						: new Grouping.Group(Integer.MAX_VALUE, fields.text("own.locked"))));
	}

	@Override
	public String alsoFoundBy(Row row) {
		return row.subject() instanceof ControlSet set
				? id(row) + ' ' + String.join(" ", Texts.all(set.getTitle()).values())
				: "";
	}

	@Override
	public boolean hasSignals() {
		return false;
	}

	// ---- what uses it

	@Override
	public Optional<Related> related(Row row) {
		String id = id(row);
		return Optional.of(new Related(fields.text("own.users"), id.isEmpty() ? List.of() : session.users(id)));
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		if (!session.dossier().writable()) {
			return Optional.of(fields.text("locked.readonly"));
		}
		if (row.object().isEmpty()) {
			return Optional.of(fields.text("own.locked.keep"));
		}
		List<Usage> users = session.users(id(row));
		return users.isEmpty() ? Optional.empty()
				: Optional.of(fields.text("own.used", users.size(), users.getFirst().label()));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		return edits.delete(rows.stream().flatMap(r -> r.object().stream()).toList());
	}

	@Override
	public Optional<Target> leadsTo(Row row) {
		return row.subject() instanceof ControlSet ? Optional.of(Page.OUTLINE.of(row.id())) : Optional.empty();
	}

	@Override
	public List<Action> actions(List<Row> rows) {
		if (rows.size() != 1 || !(rows.getFirst().subject() instanceof ControlSet set)) {
			return List.of();
		}
		String path = rows.getFirst().id();
		boolean has = !OwnSet.lines(set).isEmpty();
		return Stream.of(Page.values()).filter(p -> p != Page.SUGGESTIONS)
				.map(p -> new Action("show." + p.word(), fields.text("show." + p.word()), p.icon(),
						p == Page.PREVIEW && !has ? Optional.of(fields.text("own.nothing.yet")) : Optional.empty(),
						s -> s.show(p.of(path))))
				.toList();
	}
}
