package org.waarborg.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waarborg.document.Figure;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.ui.figure.FigurePanel;

/** A picture of the row with its table, as high as it needs to be. What can be done at its parts is what the screen says. */
final class PictureEditor extends ToldEditor {

	private final FigurePanel panel;
	private Figure shown;

	PictureEditor(Composite parent, EditorContext context, FormModel model, Field field) {
		super(context, model, field);
		panel = new FigurePanel(parent);
		panel.compact();
		context.host().flatMap(FormHost::figures).ifPresent(panel::host);
		panel.canvas().addListener(SWT.KeyDown, this::key);
		Stack.size(panel, width -> new Point(width, shown == null ? 0 : panel.heightFor(width)));
	}

	@Override
	public Control control() {
		return panel;
	}

	@Override
	public Control focusControl() {
		return panel.canvas();
	}

	@Override
	void update() {
		if (model().state(field()) instanceof Same(Figure now) && !now.equals(shown)) {
			shown = now;
			panel.show(now);
			context.reflow();
		}
	}
}
