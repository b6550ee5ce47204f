package org.waarborg.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * Undo of what is being typed in a field and is not committed yet: before that, undo of the dossier would seem to do something
 * else. It begins anew with each visit to a field and after each change of the dossier.
 */
final class TypingUndo {

	private static final int MOST = 500;

	private final Composite root;
	private final Listener focus = this::focus;
	private final Listener modify = this::modify;
	private final Deque<String> before = new ArrayDeque<>();
	private final Deque<String> after = new ArrayDeque<>();
	private Text field;
	private String now = "";
	private boolean moving;

	TypingUndo(Composite root) {
		this.root = root;
		Display display = root.getDisplay();
		display.addFilter(SWT.FocusIn, focus);
		display.addFilter(SWT.Modify, modify);
		root.addListener(SWT.Dispose, e -> {
			display.removeFilter(SWT.FocusIn, focus);
			display.removeFilter(SWT.Modify, modify);
		});
	}

	private void focus(Event event) {
		if (event.widget instanceof Text text && text != field && isInside(text))
			visit(text);
	}

	private boolean isInside(Control control) {
		for (Control at = control; at != null; at = at.getParent())
			if (at == root)
				return true;
		return false;
	}

	private void visit(Text text) {
		field = text;
		restart();
	}

	/** Forgets what was typed: it is committed, or the field shows something else. */
	void restart() {
		before.clear();
		after.clear();
		now = field == null || field.isDisposed() ? "" : field.getText();
	}

	private void modify(Event event) {
		if (event.widget != field || moving || field.getText().equals(now))
			return;
		before.push(now);
		if (before.size() > MOST)
			before.removeLast();
		after.clear();
		now = field.getText();
	}

	/** Whether a field has the focus in which something was typed. */
	boolean canUndo() {
		return isHere() && !before.isEmpty();
	}

	boolean canRedo() {
		return isHere() && !after.isEmpty();
	}

	private boolean isHere() {
		return field != null && !field.isDisposed() && field.isFocusControl() && field.getEditable();
	}

	void undo() {
		move(before, after);
	}

	void redo() {
		move(after, before);
	}

	private void move(Deque<String> from, Deque<String> to) {
		to.push(now);
		now = from.pop();
		moving = true;
		try {
			field.setText(now);
			field.setSelection(now.length());
		} finally {
			moving = false;
		}
	}
}
