package org.waarborg.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Signal;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.FieldType.Children;
import org.waarborg.screen.internal.BulkEdit;
import org.waarborg.screen.internal.Entries;
import org.waarborg.screen.internal.FormRows;
import org.waarborg.screen.internal.Summary;
import org.waarborg.screen.internal.Unreadable;
import org.waarborg.screen.internal.ScreenWords;

/**
 * What a form shows of one or several rows, and what it does with what a person enters. It holds ids and reads the rows again
 * after each change. On the dossier's thread.
 *
 * @since 0.1
 */
public final class FormModel {

	/** What a field of the selected rows has. */
	public sealed interface State {
	}

	/**
	 * One value for all.
	 *
	 * @param value as {@link Field#value}; null for nothing
	 */
	public record Same(Object value) implements State {
	}

	/**
	 * Different values: nothing is changed until the person sets one.
	 *
	 * @param summary on which rows what, for the tooltip ("Eva de Bruin: 5.1, 5.2 · nobody: 5.3"), cut to a few lines
	 */
	public record Different(String summary) implements State {
	}

	/** What became of an entry. */
	public sealed interface Outcome {
	}

	/**
	 * It is set.
	 *
	 * @param rows on how many rows; 0 when nothing was different
	 */
	public record Done(int rows) implements Outcome {
	}

	/**
	 * It cannot be read: nothing was changed, and the entry stays for the person to mend.
	 *
	 * @param message what was expected ("a date such as 21-11-2026")
	 */
	public record Refused(String message) implements Outcome {
	}

	private final DossierSession session;
	private final Screen screen;
	private final FormRows rows;
	private final ScreenWords words;
	private final Entries entries;
	private final Optional<FormModel> parent;
	private final Field children;
	/** What was read of the rows as they are, by field: with thousands selected it is asked more often than it can be read. */
	private final Map<String, State> states = new HashMap<>();
	private List<Row> statesOf = List.of();
	private Row relatedOf;
	private Optional<Screen.Related> related = Optional.empty();

	/**
	 * A form of rows.
	 *
	 * @param session the dossier
	 * @param screen  their screen
	 * @param rows    ids; may be empty
	 */
	public FormModel(DossierSession session, Screen screen, List<String> rows) {
		this(session, screen, FormRows.of(session, screen, rows), Optional.empty(), null);
	}

	private FormModel(DossierSession session, Screen screen, FormRows rows, Optional<FormModel> parent,
			Field children) {
		this.session = session;
		this.screen = screen;
		this.rows = rows;
		this.parent = parent;
		this.children = children;
		words = ScreenWords.of(session);
		entries = new Entries(session);
	}

	/**
	 * A form of a child in a list of this form: a part of a decision, a version of a document.
	 *
	 * @param list  a field with children
	 * @param child id of the child
	 * @return the form; its {@link #parent} is this one
	 * @throws IllegalArgumentException when the field holds no children
	 */
	public FormModel child(Field list, String child) {
		if (!(list.type() instanceof Children)) {
			throw new IllegalArgumentException("not a field with children: " + list.id());
		}
		return new FormModel(session, screen, FormRows.children(session, this::rows, list, child), Optional.of(this),
				list);
	}

	/**
	 * The heading.
	 *
	 * @return the name of the row, or "36 rows"; empty when there is none
	 */
	public String title() {
		List<Row> now = rows();
		if (now.isEmpty()) {
			return "";
		}
		if (children != null) {
			return childTitle(now.get(0));
		}
		return now.size() == 1 ? screen.name(now.get(0)) : words.count(now.size());
	}

	private String childTitle(Row child) {
		Children type = (Children) children.type();
		String item = type.item().isEmpty() ? children.label()
				: type.item().substring(0, 1).toUpperCase(Locale.ROOT) + type.item().substring(1);
		String first = type.columns().isEmpty() ? "" : type.columns().get(0).cell(child).text();
		return words.get("child.title", item, ScreenWords.cut(first)).strip();
	}

	/**
	 * The form that this one was opened from.
	 *
	 * @return the form of the row; empty for the form of rows
	 */
	public Optional<FormModel> parent() {
		return parent;
	}

	/**
	 * The rows as they are now.
	 *
	 * @return without those that are gone
	 */
	public List<Row> rows() {
		return rows.now();
	}

	/**
	 * What is shown.
	 *
	 * @return sections with only the fields that make sense in all rows but for those where they are locked, lists of children
	 *         only for a single row; no empty section, and nothing when there is no row
	 */
	public List<Section> sections() {
		List<Row> now = rows();
		List<Section> result = new ArrayList<>();
		if (!now.isEmpty()) {
			for (Section section : allSections()) {
				List<Field> fields = section.fields().stream().filter(f -> isShown(f, now)).toList();
				if (!fields.isEmpty()) {
					result.add(new Section(section.id(), section.title(), fields));
				}
			}
		}
		return List.copyOf(result);
	}

	private List<Section> allSections() {
		return children != null && children.type() instanceof Children type ? type.sections() : screen.sections();
	}

	private boolean isShown(Field field, List<Row> rows) {
		if (rows.size() == 1) {
			return field.shown(rows.get(0));
		}
		if (field.type() instanceof Children || field.type() instanceof FieldType.Picture) {
			return false;
		}
		boolean some = false;
		for (Row row : rows) {
			if (field.shown(row)) {
				some = true;
			} else if (!session.dossier().writable() || field.locked(row).isEmpty()) {
				return false;
			}
		}
		// Where some rows have it and others are locked, it is set in those that have it, and the form says why not in the others.
		return some;
	}

	/**
	 * What a field has. Values are compared by what they say, lists without their order.
	 *
	 * @param field a field of the {@link #sections}
	 * @return one value for all rows, or that they differ; nothing when there is no row
	 */
	public State state(Field field) {
		List<Row> now = rows();
		if (now != statesOf) {
			statesOf = now;
			states.clear();
		}
		return states.computeIfAbsent(field.id(), id -> read(field, now));
	}

	private State read(Field field, List<Row> now) {
		if (Summary.differ(field, now)) {
			return new Different(Summary.of(field, now, this::shortName, words));
		}
		return new Same(now.isEmpty() ? null : field.value(now.get(0)));
	}

	private String shortName(Row row) {
		return children != null ? childTitle(row) : ScreenWords.cut(screen.shortName(row));
	}

	/**
	 * Why a field cannot be changed in any of the rows.
	 *
	 * @param field a field of the {@link #sections}
	 * @return the reason of the first row; empty when it can be changed in some
	 */
	public Optional<String> locked(Field field) {
		List<Row> now = rows();
		if (now.isEmpty()) {
			return Optional.of(words.get("form.none"));
		}
		if (!session.dossier().writable()) {
			return Optional.of(words.get("session.read.only"));
		}
		if (field.type() instanceof FieldType.Derived || field.type() instanceof FieldType.Picture) {
			return field.locked(now.get(0)).or(() -> Optional.of(words.get("field.derived", field.label())));
		}
		Optional<String> above = parent.flatMap(p -> p.locked(children));
		if (above.isPresent()) {
			return above;
		}
		Optional<String> first = Optional.empty();
		for (Row row : now) {
			Optional<String> reason = field.locked(row);
			if (reason.isEmpty()) {
				return Optional.empty();
			}
			first = first.or(() -> reason);
		}
		return first;
	}

	/**
	 * In how many of the rows a field cannot be changed; {@link #set} leaves them out.
	 *
	 * @param field a field of the {@link #sections}
	 * @return the count; all of them when it is {@link #locked}
	 */
	public int lockedRows(Field field) {
		List<Row> now = rows();
		return locked(field).isPresent() ? now.size()
				: (int) now.stream().filter(r -> field.locked(r).isPresent()).count();
	}

	/**
	 * Which of several rows stay as they are when a field is set, and why: a decision in parts among plain ones.
	 *
	 * @param field a field of the {@link #sections}
	 * @return a sentence with the reason of the first such row; empty when it is set in all rows, or locked in all
	 */
	public Optional<String> leftOut(Field field) {
		if (field.type() instanceof FieldType.Derived || locked(field).isPresent()) {
			return Optional.empty();
		}
		List<Row> out = rows().stream().filter(r -> field.locked(r).isPresent()).toList();
		return out.isEmpty() ? Optional.empty()
				: Optional
						.of(words.get("form.left.out", out.size(), rows().size(), field.locked(out.get(0)).orElse("")));
	}

	/**
	 * Open signals that belong beside a field.
	 *
	 * @param field a field of the {@link #sections}
	 * @return most severe first
	 */
	public List<Signal> signals(Field field) {
		return rows.signals().entrySet().stream()
				.flatMap(e -> e.getValue().stream().filter(s -> field.isAt(e.getKey(), s.place())))
				.sorted(FormRows.SEVERE_FIRST).toList();
	}

	/**
	 * Open signals of the rows that belong beside none of the fields.
	 *
	 * @return most severe first
	 */
	public List<Signal> otherSignals() {
		List<Field> fields = sections().stream().flatMap(s -> s.fields().stream()).toList();
		return rows.signals().entrySet().stream()
				.flatMap(e -> e.getValue().stream()
						.filter(s -> fields.stream().noneMatch(f -> f.isAt(e.getKey(), s.place()))))
				.sorted(FormRows.SEVERE_FIRST).toList();
	}

	/**
	 * Sets a value in all rows as one step for undo, but for those where it is locked or the same already.
	 *
	 * @param field a field of the {@link #sections}
	 * @param value what to set, see {@link FieldType}; null clears
	 * @return on how many rows it was set, or why it cannot be
	 */
	public Outcome set(Field field, Object value) {
		return set(field, r -> value, "undo.set");
	}

	private Outcome set(Field field, Function<Row, Object> value, String label) {
		return set(field, value, label, List.of());
	}

	private Outcome set(Field field, Function<Row, Object> value, String label, List<Command> first) {
		Optional<String> locked = locked(field);
		return locked.isPresent() ? new Refused(locked.get())
				: new Done(BulkEdit.set(session, field, rows(), value, first,
						set -> words.get(label, field.label(), names(set))));
	}

	/**
	 * Makes a new thing to choose and sets it in all rows, or adds it where a field has several, as one step for undo.
	 *
	 * @param field a field that refers, whose {@linkplain Choices#creates choices can be made}
	 * @param query what was typed
	 * @return on how many rows it was set, or why it cannot be
	 * @throws IllegalArgumentException when the field does not refer
	 */
	public Outcome create(Field field, String query) {
		Optional<String> locked = locked(field);
		if (locked.isPresent()) {
			return new Refused(locked.get());
		}
		return switch (field.type()) {
			case FieldType.Reference(Choices choices) -> {
				Choices.Made made = choices.create(query);
				yield set(field, row -> made.value(), "undo.set", List.of(made.command()));
			}
			case FieldType.References(Choices choices) -> {
				Choices.Made made = choices.create(query);
				yield set(field, row -> with(field.value(row), made.value()), "undo.set", List.of(made.command()));
			}
			default -> throw new IllegalArgumentException("not a field that refers: " + field.id());
		};
	}

	private static List<Object> with(Object values, Object more) {
		List<Object> all = new ArrayList<>(values instanceof List<?> several ? several : List.of());
		all.add(more);
		return all;
	}

	private String names(List<Row> some) {
		if (parent.isEmpty()) {
			return words.rows(screen, some);
		}
		return words.get("undo.child.of", childTitle(some.get(0)), words.rows(screen, parent.get().rows()));
	}

	/**
	 * Reads what was typed and sets it: dates ("21-11-2026", "21 nov 2026", "2026-11-21", "21/11", "+30", "today"), lengths of
	 * time ("1 year", "6 months", "P1Y"), numbers, names of what can be chosen, several with ";" between them, texts. A text in
	 * several languages is set in the language in which it {@linkplain #typed is shown}.
	 *
	 * @param field a field of the {@link #sections}
	 * @param text  what was typed; blank clears
	 * @return on how many rows it was set, or what was expected; then nothing was changed
	 */
	public Outcome enter(Field field, String text) {
		List<Row> now = rows();
		Optional<String> locked = locked(field);
		if (locked.isPresent()) {
			return new Refused(locked.get());
		}
		try {
			return set(field, entries.read(field, now.get(0), text), text.isBlank() ? "undo.clear" : "undo.set");
		} catch (Unreadable e) {
			return new Refused(e.getMessage());
		}
	}

	/**
	 * How a value of a field is typed.
	 *
	 * @param field a field
	 * @param value its value; null for nothing
	 * @return the text that {@link #enter} would read back
	 */
	public String typed(Field field, Object value) {
		return entries.write(field, value);
	}

	/**
	 * Clears a field in all rows: the explicit "clear" of a bulk edit.
	 *
	 * @param field a field of the {@link #sections}
	 * @return in how many rows it was cleared, or why it cannot be
	 */
	public Outcome clear(Field field) {
		if (field.type() instanceof FieldType.Choice choice && !choice.clearable()) {
			return enter(field, "");
		}
		return set(field, r -> null, "undo.clear");
	}

	/**
	 * Runs a fix of a signal as one step for undo.
	 *
	 * @param fix a fix of one of the signals, since the last change
	 * @throws IllegalStateException when the dossier cannot be changed
	 */
	public void fix(Fix fix) {
		session.run(fix.label(), List.of(fix.command().apply(session.edits())));
	}

	/**
	 * Adds a child at the end of a list, as one step for undo.
	 *
	 * @param list a field with children, of a form of one row
	 * @return id of the new child; empty when the list is locked
	 */
	public Optional<String> addChild(Field list) {
		if (locked(list).isPresent() || !(list.type() instanceof Children type)) {
			return Optional.empty();
		}
		Added added = type.edits().add(session.edits(), rows().get(0));
		run("undo.child.add", type, added.command());
		return Optional.of(added.id());
	}

	/**
	 * Deletes children from a list, as one step for undo.
	 *
	 * @param list a field with children, of a form of one row
	 * @param ids  ids of children
	 * @return how many were deleted; 0 when the list is locked
	 */
	public int deleteChildren(Field list, List<String> ids) {
		Set<String> wanted = new LinkedHashSet<>(ids);
		List<Row> gone = children(list).stream().filter(c -> wanted.contains(c.id())).toList();
		if (gone.isEmpty() || locked(list).isPresent() || !(list.type() instanceof Children type)) {
			return 0;
		}
		run("undo.child.delete", type, type.edits().delete(session.edits(), gone));
		return gone.size();
	}

	/**
	 * Moves a child inside its list, as one step for undo.
	 *
	 * @param list  a field with children, of a form of one row
	 * @param child id of a child
	 * @param index its new place, from 0
	 * @return false when the list is locked, there is no such place, or it is there already
	 */
	public boolean moveChild(Field list, String child, int index) {
		List<Row> all = children(list);
		Optional<Row> moved = all.stream().filter(c -> c.id().equals(child)).findFirst();
		if (moved.isEmpty() || index < 0 || index >= all.size() || all.indexOf(moved.get()) == index
				|| locked(list).isPresent() || !(list.type() instanceof Children type)) {
			return false;
		}
		run("undo.child.move", type, type.edits().move(session.edits(), moved.get(), index));
		return true;
	}

	/**
	 * The children in a list.
	 *
	 * @param list a field with children
	 * @return rows for its columns and {@link #child forms}, in order; empty for several rows
	 */
	public List<Row> children(Field list) {
		List<Row> now = rows();
		Object value = now.size() == 1 && list.type() instanceof Children ? list.value(now.get(0)) : null;
		return value instanceof List<?> many ? many.stream().map(Row.class::cast).toList() : List.of();
	}

	private void run(String label, Children type, Command command) {
		session.run(words.get(label, type.item(), names(rows())), List.of(command));
	}

	/**
	 * What refers to the row, or has to do with it in another way.
	 *
	 * @return as the screen says, else what refers to the object of the row by label; empty for several rows
	 */
	public List<Usage> usedBy() {
		List<Row> now = rows();
		return now.size() != 1 ? List.of()
				: related(now.get(0)).map(Screen.Related::links)
						.orElseGet(() -> now.get(0).object().map(session::usedBy).orElse(List.of()));
	}

	/**
	 * What the list of {@link #usedBy} is called.
	 *
	 * @return the screen's own word for it; empty for the usual one
	 */
	public Optional<String> usedByTitle() {
		List<Row> now = rows();
		return now.size() == 1 ? related(now.get(0)).map(Screen.Related::title) : Optional.empty();
	}

	private Optional<Screen.Related> related(Row row) {
		if (parent.isPresent()) {
			return Optional.empty();
		}
		if (relatedOf != row) {
			relatedOf = row;
			related = screen.related(row);
		}
		return related;
	}
}
