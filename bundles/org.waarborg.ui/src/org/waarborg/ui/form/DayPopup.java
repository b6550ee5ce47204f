package org.waarborg.ui.form;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A month to pick a day from: arrows and Enter, or a click on a day. Esc and a click elsewhere pick nothing. */
final class DayPopup {

	private final Shell shell;
	private final DateTime month;
	private LocalDate pressed;

	DayPopup(Control below, EditorContext context, LocalDate start) {
		shell = new Shell(below.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
		shell.setLayout(new FillLayout());
		shell.setText(context.word("day.pick"));
		month = new DateTime(shell, SWT.CALENDAR);
		month.setDate(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
		shell.pack();
		Popups.place(shell, below, shell.getSize());
	}

	void open(Consumer<LocalDate> picked) {
		month.addListener(SWT.KeyDown, e -> key(e, picked));
		month.addListener(SWT.Traverse, e -> e.doit = false);
		month.addListener(SWT.MouseDown, e -> pressed = day());
		month.addListener(SWT.MouseUp, e -> released(picked));
		month.addListener(SWT.MouseDoubleClick, e -> pick(picked));
		shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::close));
		shell.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE)
				close();
		});
		shell.open();
		month.setFocus();
	}

	private void key(Event event, Consumer<LocalDate> picked) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			close();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			pick(picked);
		}
	}

	/** A click on another day of the month picks it; one on the arrows beside the name of the month does not. */
	private void released(Consumer<LocalDate> picked) {
		LocalDate now = day();
		if (pressed != null && !now.equals(pressed) && now.getMonth() == pressed.getMonth()
				&& now.getYear() == pressed.getYear())
			pick(picked);
	}

	private void pick(Consumer<LocalDate> picked) {
		LocalDate day = day();
		close();
		picked.accept(day);
	}

	private LocalDate day() {
		return LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay());
	}

	private void close() {
		if (!shell.isDisposed())
			shell.dispose();
	}
}
