package org.waarborg.ui.form;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Option;
import org.waarborg.screen.Target;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;

/** One object, found by typing, with its icon before it and behind it a button that goes to the object (F3). */
final class ReferenceEditor extends PickEditor {

	private final Composite line;
	private final Label icon;
	private final Button go;

	ReferenceEditor(Composite parent, EditorContext context, FormModel model, Field field, Choices choices) {
		super(new Composite(parent, SWT.NONE), context, model, field, choices);
		line = EditorContext.theme(parent).paint(text.getParent(), Colour.PAPER, Colour.INK);
		line.setLayout(Space.grid(3, 0, Space.TIGHT));
		icon = EditorContext.theme(line).paint(new Label(line, SWT.NONE), Colour.PAPER, Colour.INK);
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		icon.moveAbove(text);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		go = new Button(line, SWT.PUSH | SWT.FLAT);
		go.setImage(Icons.image(Icon.LINK));
		go.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		name(go, () -> context.word("reference.go", base()));
		go.addListener(SWT.Selection, e -> go());
	}

	@Override
	public Control control() {
		return line;
	}

	@Override
	void update() {
		super.update();
		sayTarget();
	}

	@Override
	void restore() {
		super.restore();
		sayTarget();
	}

	@Override
	void key(Event event) {
		if (event.doit && event.keyCode == SWT.F3 && target().isPresent()) {
			event.doit = false;
			go();
		} else
			super.key(event);
	}

	private Optional<Target> target() {
		return Targets.of(context, model(), field(), value());
	}

	private void go() {
		target().ifPresent(t -> context.host().ifPresent(h -> h.show(t)));
	}

	private void sayTarget() {
		icon.setImage(option().map(Option::icon).map(EditorContext::image).orElse(null));
		show(icon, icon.getImage() != null);
		show(go, target().isPresent());
		go.setToolTipText(context.word("reference.go", base()));
		line.layout();
	}

	private static void show(Control control, boolean shown) {
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}
}
