package org.waarborg.ui.task;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** The foot of the dialog: why one cannot go on, or how far the work is; and the buttons. */
final class Foot extends Composite {

	private static final int PERCENT = 100;

	private final Label reason;
	private final Composite bars;
	private final ProgressBar known;
	private final ProgressBar unknown;
	private final Composite buttons;

	/** Goes to the step before. */
	final Button back;
	/** Goes on; at the last step it does it. */
	final Button next;
	/** Gives up, stops the work, or closes what is done. */
	final Button cancel;

	Foot(Composite parent, Supplier<String> description) {
		super(parent, SWT.NONE);
		setLayout(Space.grid(2, Space.SECTION, Space.SECTION));
		Theme.current().paint(this, Colour.SURFACE, Colour.INK);
		Composite left = Theme.current().paint(new Composite(this, SWT.NONE), Colour.SURFACE, Colour.INK);
		left.setLayout(Space.grid(1, 0, Space.TIGHT));
		left.setLayoutData(Paint.wide());
		reason = Paint.words(left, Type.BODY, Colour.MUTED);
		Theme.current().paint(reason, Colour.SURFACE, Colour.MUTED);
		bars = Theme.current().paint(new Composite(left, SWT.NONE), Colour.SURFACE, Colour.INK);
		bars.setLayout(Space.flush(1));
		bars.setLayoutData(Paint.wide());
		known = bar(SWT.NONE);
		unknown = bar(SWT.INDETERMINATE);
		buttons = Theme.current().paint(new Composite(this, SWT.NONE), Colour.SURFACE, Colour.INK);
		buttons.setLayout(Space.grid(3, 0, Space.NORMAL));
		buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		back = button(InputView.word("back"));
		next = button(InputView.word("next"));
		cancel = button(InputView.word("cancel"));
		next.getAccessible().addAccessibleListener(AccessibleNames.more(description));
		work(false);
		say("");
	}

	private ProgressBar bar(int style) {
		ProgressBar bar = new ProgressBar(bars, SWT.HORIZONTAL | SWT.SMOOTH | style);
		bar.setMaximum(PERCENT);
		bar.setLayoutData(Paint.wide());
		bar.getAccessible().addAccessibleListener(AccessibleNames.of(() -> InputView.word("working")));
		return bar;
	}

	private Button button(String words) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(words);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		return button;
	}

	/** Says why one cannot go on, or what is done now. */
	void say(String words) {
		if (Paint.say(reason, words))
			fit();
	}

	/** What it says. */
	String said() {
		return reason.getText();
	}

	/** Shows or hides the progress. */
	void work(boolean shown) {
		((GridData) bars.getLayoutData()).exclude = !shown;
		bars.setVisible(shown);
		if (shown)
			at(-1);
		fit();
	}

	/** How far it is; below 0 where nobody knows. */
	void at(double done) {
		boolean sure = done >= 0;
		((GridData) known.getLayoutData()).exclude = !sure;
		((GridData) unknown.getLayoutData()).exclude = sure;
		known.setVisible(sure);
		unknown.setVisible(!sure);
		if (sure)
			known.setSelection((int) Math.round(PERCENT * Math.min(1, done)));
		bars.layout(true);
	}

	/** Whether the progress is to be seen. */
	boolean isWorking() {
		return bars.getVisible();
	}

	/** Words of a button. */
	void name(Button button, String words) {
		if (words.equals(button.getText()))
			return;
		button.setText(words);
		fit();
	}

	/** Leaves a button out. */
	void leave(Button button) {
		if (!button.getVisible())
			return;
		((GridData) button.getLayoutData()).exclude = true;
		button.setVisible(false);
		((GridLayout) buttons.getLayout()).numColumns--;
		fit();
	}

	private void fit() {
		for (Button each : new Button[] { back, next, cancel })
			if (each != null) {
				Point wanted = each.computeSize(SWT.DEFAULT, SWT.DEFAULT);
				((GridData) each.getLayoutData()).widthHint = Math.max(wanted.x, Space.DETAILS / 4);
			}
		if (cancel != null)
			getParent().layout(true, true);
	}
}
