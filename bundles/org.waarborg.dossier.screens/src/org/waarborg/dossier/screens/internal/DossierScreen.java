package org.waarborg.dossier.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.Identified;
import org.waarborg.document.Status;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Person;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.fields.Making;
import org.waarborg.store.Edits;

/**
 * A list of the dossier: its people, its documents. Words are at {@code KEY.title}, {@code KEY.empty}, {@code KEY.add} and so on.
 *
 * @param <T> what it lists
 */
abstract class DossierScreen<T extends Identified> implements Screen {

	final Fields fields;
	final DossierSession session;
	final DueDays due;
	final String key;
	private final String icon;
	private final EReference list;
	private List<Section> sections;

	DossierScreen(Fields fields, String key, String icon, EReference list) {
		this.fields = fields;
		session = fields.session();
		due = new DueDays(fields);
		this.key = key;
		this.icon = icon;
		this.list = list;
	}

	/** The form. Made once; fields read the dossier each time. */
	abstract List<Section> form();

	/** Fills in what a new thing begins with. */
	void begin(T fresh) {
	}

	final Dossier dossier() {
		return session.dossier().dossier();
	}

	final EClass type() {
		return list.getEReferenceType();
	}

	@SuppressWarnings("unchecked")
	final List<T> all() {
		return (List<T>) dossier().eGet(list);
	}

	@SuppressWarnings("unchecked")
	final T of(Row row) {
		return (T) row.subject();
	}

	final String text(String name, Object... arguments) {
		return fields.text(key + '.' + name, arguments);
	}

	final long count(Predicate<T> which) {
		return all().stream().filter(which).count();
	}

	/** The field of a feature, with the words of this screen's class. */
	final FeatureField field(EStructuralFeature feature) {
		return fields.field(type(), feature);
	}

	final FeatureField lines(EStructuralFeature feature, int lines) {
		return field(feature).lines(lines);
	}

	/** Remarks, as every element has them. */
	final FeatureField notes() {
		return field(Literals.ELEMENT__NOTES).begin(n -> ((Note) n).setOn(session.today()))
				.children(List.of("on", "text", "author"),
						fields.section("note", fields.field(Literals.NOTE__TEXT).lines(4),
								fields.field(Literals.NOTE__AUTHOR), fields.field(Literals.NOTE__ON),
								fields.field(Literals.NOTE__CLASSIFICATION)));
	}

	/** Approvals, as documents and exceptions have them. The name is kept as it is on that day. */
	final FeatureField approvals(EReference feature) {
		return fields.field(feature).begin(a -> ((Approval) a).setOn(session.today()))
				.children(List.of("person", "role", "on", "kind"),
						fields.section("approval",
								fields.field(Literals.APPROVAL__PERSON)
										.also((edits, row, approval, person) -> person == null ? List.of()
												: List.of(edits.set(approval, Literals.APPROVAL__PERSON_NAME,
														((Person) person).getName()))),
								fields.field(Literals.APPROVAL__ROLE), fields.field(Literals.APPROVAL__ON),
								fields.field(Literals.APPROVAL__KIND),
								fields.field(Literals.APPROVAL__COMMENT).lines(3)),
						fields.section("approved", fields.field(Literals.APPROVAL__SUBJECT),
								fields.field(Literals.APPROVAL__SHA256), fields.field(Literals.APPROVAL__PROOF),
								fields.field(Literals.APPROVAL__PERSON_NAME),
								fields.field(Literals.APPROVAL__ASSIGNMENT),
								fields.field(Literals.APPROVAL__SIGNATURE).lines(3)));
	}

	/** Dates that moved, as measures and points have them. */
	final FeatureField moves(EReference feature) {
		return fields.field(feature).children(List.of("from", "to", "on", "reason"),
				fields.section("move", fields.field(Literals.DATE_MOVE__FROM), fields.field(Literals.DATE_MOVE__TO),
						fields.field(Literals.DATE_MOVE__ON), fields.field(Literals.DATE_MOVE__BY),
						fields.field(Literals.DATE_MOVE__REASON).lines(3)));
	}

	/** The next day on which something is due, with how late it is. */
	final Field next(EStructuralFeature from) {
		return fields.derived("next", text("next"), row -> due.cell(row.id()), from);
	}

	final Grouping byDue() {
		return new Grouping("due", fields.text("group.due"), row -> due.group(row.id()));
	}

	/** By a literal, in the order of the enumeration. */
	final Grouping by(EAttribute feature) {
		return new Grouping(feature.getName(), fields.label(type(), feature), row -> {
			Enum<?> literal = (Enum<?>) of(row).eGet(feature);
			return new Group(literal.ordinal(), fields.label(literal));
		});
	}

	/** By an object that it refers to; those without last. */
	final Grouping by(EReference feature) {
		return new Grouping(feature.getName(), fields.label(type(), feature),
				row -> named((EObject) of(row).eGet(feature)));
	}

	private Group named(EObject object) {
		return object == null ? new Group(1, fields.text("group.none")) : new Group(0, fields.name(object));
	}

	/** By a state that follows from the rest; the words are at {@code KEY.state.NAME}. */
	final <S extends Enum<S>> Grouping byState(Function<T, S> state) {
		return new Grouping("state", fields.text("group.state"),
				row -> new Group(state.apply(of(row)).ordinal(), word(state.apply(of(row)))));
	}

	final String word(Enum<?> state) {
		return text("state." + state.name());
	}

	/** How many of this list are overdue. */
	final long overdue() {
		return count(t -> due.overdue(t.getId()));
	}

	/** A header that says how much is overdue, and shows it. */
	final Header dueHeader(double done) {
		long late = overdue();
		Status status = late > 0 ? Status.ATTENTION : all().isEmpty() ? Status.NEUTRAL : Status.DONE;
		String chip = late > 0 ? fields.text("chip.overdue") : all().isEmpty() ? "" : fields.text("chip.intime");
		Optional<Action> next = late > 0 ? Optional.of(showOnly("overdue", "due", fields.text("due.overdue")))
				: Optional.empty();
		return header(chip, status, text("figure", all().size(), late), done, next);
	}

	/** A header that says how many need somebody to look. */
	final Header header(long open, String grouping, String group, double done) {
		Status status = open > 0 ? Status.ATTENTION : Status.NEUTRAL;
		Optional<Action> next = open > 0 ? Optional.of(showOnly("open", grouping, group)) : Optional.empty();
		return header(open > 0 ? text("chip") : "", status, text("figure", all().size(), open), done, next);
	}

	final Header header(String chip, Status status, String figure, double done, Optional<Action> next) {
		return new Header(title(), fields.text("detail", session.name()), chip, status,
				all().isEmpty() ? fields.text("figure.nothing") : figure, done, next);
	}

	private Action showOnly(String id, String grouping, String group) {
		return new Action("show." + id, text("show." + id), "filter", Optional.empty(), s -> s.only(grouping, group));
	}

	@Override
	public final Target target() {
		return Target.screen(DossierScreens.ID, key);
	}

	@Override
	public String title() {
		return text("title");
	}

	@Override
	public final String icon() {
		return icon;
	}

	@Override
	public final List<Section> sections() {
		if (sections == null) {
			sections = List.copyOf(form());
		}
		return sections;
	}

	@Override
	public final List<Field> columns() {
		return sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<Row> rows() {
		return all().stream().map(Row::of).toList();
	}

	@Override
	public Optional<Row> row(String id) {
		return session.dossier().find(id).filter(type()::isInstance).map(Identified.class::cast).map(Row::of);
	}

	@Override
	public String name(Row row) {
		return fields.name(of(row));
	}

	@Override
	public String empty() {
		return text("empty");
	}

	@Override
	public Optional<String> adds() {
		return session.dossier().writable() ? Optional.of(text("add")) : Optional.empty();
	}

	@Override
	@SuppressWarnings("unchecked")
	public Added add(Edits edits) {
		T fresh = (T) Making.made(fields, type());
		begin(fresh);
		return new Added(edits.add(dossier(), list, fresh), fresh.getId());
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return session.dossier().writable() ? Optional.empty() : Optional.of(fields.text("locked.readonly"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		return edits.delete(rows.stream().map(r -> r.object().orElseThrow()).toList());
	}
}
