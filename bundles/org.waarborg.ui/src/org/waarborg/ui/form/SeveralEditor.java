package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Different;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.screen.Option;
import org.waarborg.ui.theme.Space;

/** Any of a few: a button that says what is chosen and opens a list to tick. Esc in the list takes back, Enter hands in. */
final class SeveralEditor extends FieldEditor {

	private static final int SHOWN = 14;

	private final Button button;
	private final List<Option> options;
	private List<Object> values = List.of();
	private List<Object> wanted;
	private Shell shell;

	SeveralEditor(Composite parent, EditorContext context, FormModel model, Field field, List<Option> options) {
		super(context, model, field);
		this.options = options;
		button = new Button(parent, SWT.PUSH | SWT.LEFT);
		button.addListener(SWT.Selection, e -> open());
		button.addListener(SWT.KeyDown, this::key);
		button.addListener(SWT.Resize, e -> hint());
		name(button, () -> field.label() + ": " + button.getText());
	}

	@Override
	public Control control() {
		return button;
	}

	@Override
	public boolean isDirty() {
		return wanted != null && !wanted.equals(values);
	}

	@Override
	void update() {
		if (wanted == null)
			restore();
	}

	@Override
	Outcome apply() {
		return wanted.isEmpty() ? model().clear(field()) : model().set(field(), wanted);
	}

	@Override
	void accepted() {
		wanted = null;
	}

	@Override
	void restore() {
		wanted = null;
		values = new ArrayList<>();
		if (model().state(field()) instanceof Same(List<?> list))
			values.addAll(list);
		say(model().state(field()) instanceof Different ? context.word("field.different") : words(values));
	}

	@Override
	boolean isOneStep() {
		return false;
	}

	@Override
	void key(Event event) {
		if (event.keyCode == SWT.F4 || event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			open();
		} else
			super.key(event);
	}

	@Override
	Stack.Place place(int before) {
		return Stack.Place.own(before);
	}

	private void say(String words) {
		String label = EditorContext.plain(words.isEmpty() ? context.word("several.nothing") : words) + "  ▾";
		if (label.equals(button.getText()))
			return;
		button.setText(label);
		context.reflow();
		hint();
	}

	/** Where there is no room for all that is chosen, it can be read by pointing. */
	private void hint() {
		boolean cut = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > button.getSize().x;
		button.setToolTipText(cut ? button.getText() : null);
	}

	private String words(List<Object> chosen) {
		return options.stream().filter(o -> chosen.contains(o.value())).map(Option::label)
				.collect(Collectors.joining(", "));
	}

	private void open() {
		if (shell != null && !shell.isDisposed())
			return;
		wanted = new ArrayList<>(values);
		shell = new Shell(button.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
		shell.setLayout(new FillLayout());
		shell.setText(field().label());
		Table list = new Table(shell, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		name(list, () -> field().label());
		for (Option option : options) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(option.label());
			item.setImage(EditorContext.image(option.icon()));
			item.setChecked(wanted.contains(option.value()));
		}
		list.select(0);
		list.addListener(SWT.Selection, this::ticked);
		list.addListener(SWT.KeyDown, this::listKey);
		list.addListener(SWT.Traverse, e -> e.doit = false);
		shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(() -> finish(false)));
		Point size = shell.computeSize(SWT.DEFAULT,
				list.getItemHeight() * Math.min(SHOWN, options.size()) + Space.NORMAL);
		Popups.place(shell, button, new Point(Math.max(size.x, button.getSize().x), size.y));
		shell.open();
		list.setFocus();
	}

	private void ticked(Event event) {
		if (event.detail != SWT.CHECK)
			return;
		Table list = (Table) event.widget;
		// what cannot be chosen any more is not in the list, and stays until somebody clears the field
		wanted = new ArrayList<>(values);
		options.forEach(option -> wanted.remove(option.value()));
		for (int i = 0; i < options.size(); i++) {
			if (list.getItem(i).getChecked())
				wanted.add(options.get(i).value());
		}
		say(words(wanted));
	}

	private void listKey(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			wanted = null;
			finish(true);
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F4) {
			event.doit = false;
			finish(true);
		}
	}

	/** Closes the list and hands in what was ticked. */
	private void finish(boolean back) {
		if (shell == null)
			return;
		if (!shell.isDisposed())
			shell.dispose();
		shell = null;
		if (button.isDisposed())
			return;
		if (isDirty())
			commit();
		restore();
		if (back)
			button.setFocus();
	}
}
