package org.waarborg.ui.grid;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Refused;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.ui.Words;
import org.waarborg.ui.form.FieldEditor;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/**
 * Edits one cell in place, in all selected rows when it is in one of several. Enter and leaving commit, Esc never does, Tab goes
 * on to the next cell that can be edited, Ctrl+Enter to the same cell of the next row. What cannot be read stays for the person
 * to mend.
 */
final class CellEdit {

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
	private FieldEditor editor;
	private Field field;
	private List<String> rows = List.of();
	private String row = "";

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
		return editor != null && !editor.control().isDisposed();
	}

	Text control() {
		return (Text) editor.focusControl();
	}

	/** Whether Tab stops at a cell. */
	private boolean stops(Row at, int column) {
		Field candidate = lines.field(column);
		return FieldEditor.isForCells(candidate.type()) && candidate.shown(at) && candidate.locked(at).isEmpty();
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
		else if (!wanted.type().isEdited())
			follow.say(words.get("edit.derived", wanted.label()));
		else if (!wanted.shown(item.row()))
			follow.say(words.get("edit.not-here", wanted.label()));
		else if (!FieldEditor.isForCells(wanted.type()))
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
		FormModel form = new FormModel(session, lines.model().screen(), rows);
		editor = FieldEditor.cell(table, form, field, session.language(), this::name);
		if (rows.size() > 1)
			editor.describe(words.get("edit.rows", Integer.valueOf(rows.size())));
		Text text = control();
		Theme.current().paint(text, Colour.FIELD, Colour.INK);
		place = new TableEditor(table);
		place.grabHorizontal = true;
		place.minimumHeight = table.getItemHeight();
		place.minimumWidth = Space.DETAILS / 2;
		place.setEditor(editor.control(), table.getItem(index), column);
		listen(editor);
		text.setFocus();
		text.selectAll();
		editor.offer();
	}

	private String name() {
		return rows.size() > 1 ? words.get("edit.name.rows", field.label(), Integer.valueOf(rows.size()))
				: words.get("edit.name", field.label(),
						lines.model().screen().row(row).map(r -> lines.model().screen().name(r)).orElse(""));
	}

	private void listen(FieldEditor opened) {
		opened.setListener(new FieldEditor.Listener() {
			@Override
			public void committed(Outcome outcome) {
				if (outcome instanceof Refused(String why))
					refuse(opened, why);
			}

			@Override
			public void entered(boolean next) {
				finish(next);
			}

			@Override
			public void walked(boolean back) {
				walk(back);
			}

			@Override
			public void cancelled() {
				cancel();
				table.setFocus();
			}
		});
		opened.focusControl().addListener(SWT.FocusOut,
				e -> table.getDisplay().asyncExec(() -> focusLost(opened)));
	}

	private void focusLost(FieldEditor left) {
		if (left == editor && isOpen() && !left.isActive() && !leave())
			cancel();
	}

	private void refuse(FieldEditor opened, String why) {
		if (!opened.control().isDisposed()) {
			opened.focusControl().setToolTipText(why);
			opened.describe(why);
		}
		follow.say(why);
	}

	// ---- keys

	private void finish(boolean next) {
		int column = lines.column(field.id());
		String after = next ? nextRow() : row;
		close();
		table.setFocus();
		int index = lines.model().indexOf(after);
		if (index >= 0 && next) {
			lines.select(index);
			open(index, column);
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
		close();
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

	// ---- the end

	/** Commits what is being typed. Answers false when it cannot be; then the editor stays. */
	boolean leave() {
		if (!isOpen())
			return true;
		if (editor.commit() instanceof Refused)
			return false;
		close();
		return true;
	}

	/** Closes the editor without changing anything. */
	void cancel() {
		if (!isOpen())
			return;
		editor.revert();
		close();
	}

	private void close() {
		if (!isOpen())
			return;
		FieldEditor closing = editor;
		editor = null;
		place.dispose();
		closing.control().dispose();
	}

	/** The lines are others: goes along with its row, or closes when that is gone. */
	void follow() {
		if (!isOpen())
			return;
		int index = lines.model().indexOf(row);
		int column = lines.column(field.id());
		if (index < 0 || column < 0)
			cancel();
		else
			place.setEditor(editor.control(), table.getItem(index), column);
	}
}
