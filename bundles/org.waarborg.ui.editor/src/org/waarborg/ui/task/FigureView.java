package org.waarborg.ui.task;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waarborg.document.Figure;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.figure.FigurePanel;

/** A picture with its table. */
final class FigureView extends InputView {

	private final FigurePanel panel;
	private Figure shown;

	FigureView(Composite parent, Answers answers, Input input) {
		super(parent, answers, input);
		panel = new FigurePanel(box);
		panel.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		put(panel);
		follow(panel.canvas());
	}

	@Override
	boolean takes(Input other) {
		return other.kind() instanceof Input.Shows;
	}

	@Override
	void update(Input now) {
		Figure figure = ((Input.Shows) now.kind()).figure();
		if (!figure.equals(shown)) {
			shown = figure;
			panel.show(figure);
			answers.reflow();
		}
	}

	@Override
	Optional<Control> focus() {
		return Optional.empty();
	}

	@Override
	boolean isLabelled() {
		return false;
	}

	@Override
	boolean isGreedy() {
		return true;
	}
}
