package org.waarborg.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Different;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.ui.theme.Space;

/** What is typed and read back: texts, numbers, lengths of time. A text of several lines grows with what is in it. */
class TextEditor extends FieldEditor {

	/** So long nobody types before a long text is handed in, so that a crash loses little. In milliseconds. */
	private static final int IDLE = 1500;
	private static final int LEAST_LINES = 3;
	private static final int MOST_LINES = 16;
	private static final int SHORT = 16;
	private static final int WIDE = 72;

	final Text text;
	private final Frame frame;
	private final boolean multi;
	private final int lines;
	private final Runnable idle = this::commitLongText;
	/** What is not dirty. */
	private String base = "";
	/** What the model had when it was last asked. */
	private String seen = "";
	private boolean setting;
	private int height;

	TextEditor(Composite parent, EditorContext context, FormModel model, Field field) {
		this(parent, context, model, field, SWT.NONE);
	}

	TextEditor(Composite parent, EditorContext context, FormModel model, Field field, int style) {
		super(context, model, field);
		lines = lines(field.type());
		multi = lines > 1;
		frame = multi ? new Frame(parent) : null;
		text = new Text(frame == null ? parent : frame,
				style | (multi ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)
						| (multi ? SWT.NONE : SWT.BORDER));
		watch(text);
		text.addListener(SWT.Modify, e -> modified());
		text.addListener(SWT.FocusIn, e -> selectShort());
		if (multi) {
			Stack.size(control(), this::grown);
			if (frame != null)
				frame.around(text);
			Wheel.passOn(text, this::fits);
		}
	}

	@Override
	public Control control() {
		return frame == null ? text : frame;
	}

	@Override
	public Control focusControl() {
		return text;
	}

	@Override
	public boolean isDirty() {
		return !text.getText().equals(base);
	}

	@Override
	void update() {
		String now = read();
		setMessage();
		if (now.equals(seen))
			return;
		seen = now;
		if (!isDirty())
			put(now);
	}

	@Override
	Outcome apply() {
		return model().enter(field(), text.getText());
	}

	@Override
	void accepted() {
		base = text.getText();
		// the model may write it another way, but not under the caret of somebody who goes on typing
		seen = read();
		if (!text.isFocusControl() || !multi)
			put(seen);
	}

	@Override
	void restore() {
		setMessage();
		seen = read();
		put(seen);
	}

	@Override
	void leave() {
		text.getDisplay().timerExec(-1, idle);
		super.leave();
		if (!text.isDisposed() && !isDirty())
			update(read());
	}

	@Override
	boolean isEnter() {
		return !multi;
	}

	@Override
	Stack.Place place(int before) {
		return switch (field().type()) {
			case FieldType.Text t -> Stack.Place.upTo(before, Chars.width(text, WIDE));
			case FieldType.Translated t -> Stack.Place.upTo(before, Chars.width(text, WIDE));
			default -> Stack.Place.upTo(before, Chars.width(text, SHORT));
		};
	}

	/** The text that the model has now, as it is typed. */
	String read() {
		return switch (model().state(field())) {
			case Same(Object value) -> typed(value);
			case Different different -> "";
		};
	}

	String typed(Object value) {
		return value == null ? "" : model().typed(field(), value);
	}

	/** What stands in the field as long as nothing is in it. */
	String hint() {
		return switch (model().state(field())) {
			case Same same -> "";
			case Different different -> context.word("field.different");
		};
	}

	@Override
	boolean saysDifferent() {
		return !multi;
	}

	/** Something was typed. */
	void typed() {
		// for fields that say something about it at once
	}

	private void setMessage() {
		String hint = hint();
		if (!hint.equals(text.getMessage()))
			text.setMessage(hint);
	}

	/** After the focus left: shows it the way the model writes it. */
	private void update(String now) {
		seen = now;
		put(now);
	}

	private void put(String words) {
		base = words;
		if (text.getText().equals(words))
			return;
		Point caret = text.getSelection();
		setting = true;
		try {
			text.setText(words);
		} finally {
			setting = false;
		}
		if (text.isFocusControl())
			text.setSelection(Math.min(caret.x, words.length()), Math.min(caret.y, words.length()));
		base = text.getText();
		grow();
	}

	private void modified() {
		grow();
		if (setting)
			return;
		typed();
		if (multi)
			text.getDisplay().timerExec(IDLE, idle);
	}

	private void commitLongText() {
		if (!text.isDisposed())
			commit();
	}

	/** A short value is replaced by typing; coming by Tab or mouse alike. */
	private void selectShort() {
		if (!multi && !(field().type() instanceof FieldType.Text)
				&& !(field().type() instanceof FieldType.Translated))
			text.selectAll();
	}

	private void grow() {
		if (!multi || control().getSize().x == 0)
			return;
		int wanted = grown(control().getSize().x).y;
		if (wanted != height && height != 0)
			context.reflow();
		height = wanted;
	}

	/** How high it wants to be: as many lines as it has, between a few and many. */
	private Point grown(int width) {
		Point edge = frame == null ? new Point(0, 0) : frame.edge();
		int line = text.getLineHeight();
		int words = contentHeight(width - edge.x);
		height = edge.y + Math.max(line * Math.min(lines, LEAST_LINES), Math.min(line * MOST_LINES, words))
				+ Space.TIGHT;
		return new Point(width, height);
	}

	private int contentHeight(int width) {
		TextLayout layout = new TextLayout(text.getDisplay());
		try {
			layout.setFont(text.getFont());
			layout.setText(text.getText().isEmpty() ? " " : text.getText());
			// a scroll bar may take some of the width
			layout.setWidth(Math.max(1, width - Space.NORMAL));
			return Math.max(layout.getBounds().height, text.getLineHeight() * layout.getLineCount());
		} finally {
			layout.dispose();
		}
	}

	/** Whether all of it is to be seen, so that the wheel is for the form. */
	private boolean fits() {
		return text.getVerticalBar() == null || text.getVerticalBar().getMaximum() <= text.getVerticalBar().getThumb();
	}
}
