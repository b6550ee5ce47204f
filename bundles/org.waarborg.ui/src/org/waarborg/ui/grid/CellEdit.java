package org.waarborg.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Choices;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Translation;
import org.waarborg.screen.Translations;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/**
 * Edits one cell in place, in all selected rows when it is in one of several. Enter and leaving commit, Esc never does, Tab goes
 * on to the next cell that can be edited, Ctrl+Enter to the same cell of the next row. What cannot be read stays for the person
 * to mend.
 */
final class CellEdit {

	private static final int LIMIT = 50;

	/** What becomes of the rest of the grid. */
	interface Follow {

		/** Says something to the person. */
		void say(String message);

		/** Edits where the field is edited at large. */
		void elsewhere(String field);
	}

	private final Messages words = Words.beside(CellEdit.class);
	private final Lines lines;
	private final Table table;
	private final Follow follow;
	private DossierSession session;
	private TableEditor place;
	private Text text;
	private ListPopup popup;
	private Field field;
	private List<String> rows = List.of();
	private String row = "";
	private String original = "";
	private String message = "";
	private boolean busy;

	CellEdit(Lines lines, Follow follow) {
		this.lines = lines;
		this.follow = follow;
		table = lines.table();
	}

	void session(DossierSession shown) {
		cancel();
		session = shown;
	}

	boolean isOpen() {
		return text != null && !text.isDisposed();
	}

	Text control() {
		return text;
	}

	/** Whether values of a type are edited in a cell. */
	static boolean fits(FieldType type) {
		return switch (type) {
			case FieldType.Text t -> t.lines() <= 1;
			case FieldType.Translated t -> t.lines() <= 1;
			case FieldType.Day d -> true;
			case FieldType.Duration d -> true;
			case FieldType.Number n -> true;
			case FieldType.Choice c -> true;
			case FieldType.Reference r -> true;
			case FieldType.Several s -> false;
			case FieldType.References r -> false;
			case FieldType.Children c -> false;
			case FieldType.Derived d -> false;
		};
	}

	/** Whether Tab stops at a cell. */
	private boolean stops(Row at, int column) {
		Field candidate = lines.field(column);
		return fits(candidate.type()) && candidate.shown(at) && candidate.locked(at).isEmpty();
	}

	/** Opens the editor of a cell, or says why not, or lets the person edit elsewhere. */
	void open(int index, int column) {
		if (!leave() || !(lines.at(index) instanceof GridModel.Item item) || column < 1)
			return;
		Field wanted = lines.field(column);
		Optional<String> locked = session.dossier().writable() ? wanted.locked(item.row())
				: Optional.of(words.get("edit.read-only"));
		if (locked.isPresent())
			follow.say(locked.get());
		else if (wanted.type() instanceof FieldType.Derived)
			follow.say(words.get("edit.derived", wanted.label()));
		else if (!wanted.shown(item.row()))
			follow.say(words.get("edit.not-here", wanted.label()));
		else if (!fits(wanted.type()))
			follow.elsewhere(wanted.id());
		else
			start(item.row(), index, column);
	}

	private void start(Row at, int index, int column) {
		List<String> selection = lines.model().selection().stream().map(Row::id).toList();
		rows = selection.contains(at.id()) ? selection : List.of(at.id());
		row = at.id();
		field = lines.field(column);
		lines.cursor(column);
		lines.show(index);
		text = new Text(table, SWT.SINGLE | SWT.BORDER | (lines.isRight(column) ? SWT.RIGHT : SWT.LEFT));
		Theme.current().paint(text, Colour.FIELD, Colour.INK);
		message = rows.size() > 1 ? words.get("edit.rows", Integer.valueOf(rows.size())) : "";
		text.setMessage(message);
		text.getAccessible().addAccessibleListener(Names.of(this::name, () -> message));
		original = rows.size() > 1 && !isAlike() ? "" : shownValue(at);
		text.setText(original);
		text.selectAll();
		place = new TableEditor(table);
		place.grabHorizontal = true;
		place.minimumHeight = table.getItemHeight();
		place.minimumWidth = Space.DETAILS / 2;
		place.setEditor(text, table.getItem(index), column);
		if (hasChoices())
			popup = new ListPopup(text, field.label(), this::choose);
		listen();
		text.setFocus();
		if (popup != null)
			offer(true);
	}

	private String name() {
		return rows.size() > 1 ? words.get("edit.name.rows", field.label(), Integer.valueOf(rows.size()))
				: words.get("edit.name", field.label(),
						lines.model().screen().row(row).map(r -> lines.model().screen().name(r)).orElse(""));
	}

	/** Whether all rows that are edited read the same now. */
	private boolean isAlike() {
		return form().state(field) instanceof FormModel.Same;
	}

	private String shownValue(Row at) {
		Object value = field.value(at);
		return switch (field.type()) {
			case FieldType.Choice c -> c.options().stream().filter(o -> o.value().equals(value)).findFirst()
					.map(Option::label).orElse("");
			case FieldType.Reference r -> value == null ? "" : r.choices().describe(value).label();
			case FieldType.Translated t -> value instanceof Translations all ? all.in(session.language()) : "";
			default -> value == null ? "" : form().typed(field, value);
		};
	}

	private FormModel form() {
		return new FormModel(session, lines.model().screen(), rows);
	}

	private boolean hasChoices() {
		return field.type() instanceof FieldType.Choice || field.type() instanceof FieldType.Reference;
	}

	private void listen() {
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Modify, e -> {
			if (popup != null)
				offer(false);
		});
		text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::focusLost));
	}

	private void focusLost() {
		if (!isOpen() || text.isFocusControl() || busy || popup != null && popup.isUnderMouse())
			return;
		// who goes elsewhere chose nothing yet: only what is written out counts, not the first that was found
		if (popup != null)
			popup.hide();
		if (!commit())
			cancel();
	}

	// ---- keys

	private void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_ESCAPE -> {
				event.doit = false;
				if (popup != null && popup.isOpen() && !text.getText().equals(original))
					text.setText(original);
				cancel();
				table.setFocus();
			}
			case SWT.TRAVERSE_RETURN -> {
				event.doit = false;
				finish((event.stateMask & SWT.MOD1) != 0);
			}
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
				event.doit = false;
				walk(event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			}
			default -> {
				// other keys are the field's own
			}
		}
	}

	private void key(Event event) {
		if (popup == null || !popup.isOpen() && event.keyCode != SWT.ARROW_DOWN)
			return;
		int by = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> 8;
			case SWT.PAGE_UP -> -8;
			default -> 0;
		};
		if (by == 0)
			return;
		event.doit = false;
		if (!popup.isOpen())
			offer(true);
		else
			popup.move(by);
		message = popup.spoken();
		text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	private void finish(boolean next) {
		int column = lines.column(field.id());
		String after = next ? nextRow() : row;
		if (!commit())
			return;
		table.setFocus();
		int index = lines.model().indexOf(after);
		if (index >= 0 && next) {
			lines.select(index);
			open(index, lines.column(lines.field(column).id()));
		}
	}

	private String nextRow() {
		int from = lines.model().indexOf(row);
		for (int i = from + 1; i < lines.model().size(); i++)
			if (lines.model().line(i) instanceof GridModel.Item item)
				return item.row().id();
		return "";
	}

	private void walk(boolean backwards) {
		int column = lines.column(field.id());
		if (!commit())
			return;
		table.setFocus();
		int index = lines.model().indexOf(row);
		if (index < 0 || !(lines.at(index) instanceof GridModel.Item item))
			return;
		for (int next : lines.columnsAfter(column, backwards))
			if (stops(item.row(), next)) {
				open(index, next);
				return;
			}
	}

	// ---- choices

	private void offer(boolean all) {
		String query = all ? "" : text.getText().trim();
		List<Option> found = find(query);
		String create = "";
		if (field.type() instanceof FieldType.Reference r && !query.isEmpty() && !r.choices().creates().isEmpty())
			create = r.choices().creates() + ": " + query;
		int selected = -1;
		for (int i = 0; i < found.size() && all; i++)
			if (found.get(i).label().equals(original))
				selected = i;
		popup.show(found, create, all ? selected : query.isEmpty() ? -1 : 0);
	}

	private List<Option> find(String query) {
		return switch (field.type()) {
			case FieldType.Choice c -> c.options().stream().filter(o -> Fold.has(o.label() + " " + o.detail(), query))
					.toList();
			case FieldType.Reference r -> lines.at(lines.model().indexOf(row)) instanceof GridModel.Item item
					? r.choices().find(item.row(), query, LIMIT)
					: List.of();
			default -> List.of();
		};
	}

	/** A choice was clicked. */
	private void choose() {
		finish(false);
	}

	// ---- commit

	/** Commits what is being typed. Answers false when it cannot be; then the editor stays. */
	boolean leave() {
		return !isOpen() || commit();
	}

	private boolean commit() {
		if (!isOpen() || busy)
			return true;
		busy = true;
		try {
			FormModel.Outcome outcome = outcome();
			if (outcome instanceof FormModel.Refused refused) {
				refuse(refused.message());
				return false;
			}
			close();
			return true;
		} catch (IllegalStateException e) {
			refuse(words.get("edit.failed", e.getLocalizedMessage()));
			return false;
		} finally {
			busy = false;
		}
	}

	private FormModel.Outcome outcome() {
		String typed = text.getText();
		if (typed.equals(original) && !isPicked())
			return new FormModel.Done(0);
		if (hasChoices())
			return choice(typed.trim());
		if (field.type() instanceof FieldType.Translated)
			return form().set(field, new Translation(session.language(), typed.trim()));
		return form().enter(field, typed);
	}

	private boolean isPicked() {
		return popup != null && popup.isOpen()
				&& (popup.creates() || popup.selected() != null && !popup.selected().label().equals(original))
				|| rows.size() > 1 && !text.getText().isEmpty();
	}

	private FormModel.Outcome choice(String typed) {
		Option picked = popup.isOpen() ? popup.selected() : null;
		if (picked != null)
			return form().set(field, picked.value());
		if (popup.isOpen() && popup.creates() && field.type() instanceof FieldType.Reference r)
			return create(r.choices(), typed);
		if (typed.isEmpty())
			return isClearable() ? form().clear(field) : new FormModel.Refused(words.get("edit.must", field.label()));
		List<Option> same = new ArrayList<>(find(typed));
		same.removeIf(o -> !o.label().equalsIgnoreCase(typed));
		return same.isEmpty() ? new FormModel.Refused(words.get("edit.no-choice", typed))
				: form().set(field, same.getFirst().value());
	}

	private FormModel.Outcome create(Choices choices, String typed) {
		return form().set(field, Objects.requireNonNull(choices.create(typed)));
	}

	private boolean isClearable() {
		return !(field.type() instanceof FieldType.Choice c) || c.clearable();
	}

	private void refuse(String why) {
		message = why;
		text.setToolTipText(why);
		text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
		follow.say(why);
	}

	/** Closes the editor without changing anything. */
	void cancel() {
		if (isOpen())
			close();
	}

	private void close() {
		Text closing = text;
		text = null;
		popup = null;
		place.dispose();
		if (!closing.isDisposed())
			closing.dispose();
	}

	/** The lines are others: goes along with its row, or closes when that is gone. */
	void follow() {
		if (!isOpen() || busy)
			return;
		int index = lines.model().indexOf(row);
		int column = lines.column(field.id());
		if (index < 0 || column < 0)
			cancel();
		else
			place.setEditor(text, table.getItem(index), column);
	}
}
