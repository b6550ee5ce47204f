package org.waarborg.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Different;
import org.waarborg.screen.FormModel.Done;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;

/**
 * One object, found by typing. An emptied field clears; words that name nothing are forgotten when the focus leaves. Beside
 * it a button that goes to the object (F3).
 */
final class ReferenceEditor extends FieldEditor {

	private static final int CHARS = 48;

	private final Composite line;
	private final Text text;
	private final Label icon;
	private Button go;
	private final Choices choices;
	private final Picker picker;
	private String base = "";
	private Object value;
	private Object picked;
	private boolean isPicked;

	ReferenceEditor(Composite parent, Desk desk, FormModel model, Field field, Choices choices) {
		super(desk, model, field);
		this.choices = choices;
		line = Desk.theme(parent).paint(new Composite(parent, SWT.NONE), Colour.PAPER, Colour.INK);
		line.setLayout(Space.grid(desk.isCell() ? 2 : 3, 0, Space.TIGHT));
		icon = Desk.theme(line).paint(new Label(line, SWT.NONE), Colour.PAPER, Colour.INK);
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		text = new Text(line, SWT.SINGLE | (desk.isCell() ? SWT.NONE : SWT.BORDER));
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, desk.isCell()));
		picker = new Picker(text, desk, this::row, choices, List::of, this::pick);
		watch(text);
		text.addListener(SWT.FocusIn, e -> text.selectAll());
		if (!desk.isCell())
			button();
	}

	@Override
	public Control control() {
		return line;
	}

	@Override
	public Control focusControl() {
		return text;
	}

	@Override
	public boolean isDirty() {
		return isPicked || !base.isEmpty() && text.getText().isBlank();
	}

	@Override
	public void type(String typed) {
		text.setText(typed);
		text.setSelection(typed.length());
		picker.open(typed);
	}

	@Override
	void update() {
		if (!isTyped())
			restore();
		else
			sayTarget();
	}

	@Override
	Outcome apply() {
		return isPicked ? model().set(field(), picked) : model().clear(field());
	}

	@Override
	void accepted() {
		restore();
	}

	@Override
	void restore() {
		isPicked = false;
		picked = null;
		value = model().state(field()) instanceof Same(Object same) ? same : null;
		String words = value == null ? "" : choices.describe(value).label();
		text.setMessage(model().state(field()) instanceof Different ? desk.word("field.different")
				: desk.word("picker.type"));
		base = words;
		if (!text.getText().equals(words)) {
			picker.put(words);
			if (text.isFocusControl())
				text.selectAll();
		}
		sayTarget();
	}

	@Override
	void leave() {
		if (picker.isUnderMouse())
			return;
		super.leave();
		if (!text.isDisposed() && isTyped())
			restore();
	}

	@Override
	boolean hasToTakeBack() {
		return isTyped() || super.hasToTakeBack();
	}

	@Override
	void key(Event event) {
		if (event.doit && event.keyCode == SWT.F3 && target().isPresent()) {
			event.doit = false;
			go();
		} else
			super.key(event);
	}

	@Override
	Stack.Place place(int before) {
		return Stack.Place.upTo(before, Chars.width(text, CHARS));
	}

	/** Something is typed that is not what is set. */
	private boolean isTyped() {
		return !text.getText().equals(base);
	}

	private void pick(Object option) {
		isPicked = true;
		picked = option;
		boolean same = Objects.equals(option, value);
		Outcome outcome = commit();
		if (!text.isDisposed()) {
			text.selectAll();
			if (desk.isCell() && (same || outcome instanceof Done))
				listener().entered(false);
		}
	}

	private void button() {
		go = new Button(line, SWT.PUSH | SWT.FLAT);
		go.setImage(Icons.image(Icon.LINK));
		go.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		name(go, () -> desk.word("reference.go", base));
		go.addListener(SWT.Selection, e -> go());
	}

	private Optional<Target> target() {
		return Targets.of(desk, model(), field(), value);
	}

	private void go() {
		target().ifPresent(t -> desk.host().ifPresent(h -> h.show(t)));
	}

	private void sayTarget() {
		Option option = value == null ? null : choices.describe(value);
		icon.setImage(option == null ? null : Desk.image(option.icon()));
		boolean has = icon.getImage() != null;
		icon.setVisible(has);
		((GridData) icon.getLayoutData()).exclude = !has;
		if (go != null) {
			boolean leads = target().isPresent();
			go.setVisible(leads);
			((GridData) go.getLayoutData()).exclude = !leads;
			go.setToolTipText(desk.word("reference.go", base));
		}
		line.layout();
	}
}
