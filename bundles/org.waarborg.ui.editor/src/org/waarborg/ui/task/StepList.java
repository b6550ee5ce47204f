package org.waarborg.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.waarborg.screen.task.Step;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** The steps at the side: which is done, which is now, which come. To those that are done one can go back. */
final class StepList extends Composite {

	private static final int WIDTH = 180;

	/** What a line says. */
	private record Line(String title, int place, int now) {
	}

	private final Consumer<Integer> go;
	private List<Line> shown = List.of();
	private boolean enabled = true;

	StepList(Composite parent, Consumer<Integer> go) {
		super(parent, SWT.NONE);
		this.go = go;
		setLayout(Space.grid(2, Space.PAGE, Space.NORMAL));
		Theme.current().paint(this, Colour.SURFACE, Colour.INK);
	}

	/** Whether one can go back now. */
	void enable(boolean can) {
		enabled = can;
		for (Control child : getChildren())
			if (child instanceof Link)
				child.setEnabled(can);
	}

	/** Shows the steps. */
	void show(List<Step> steps, int now) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++)
			lines.add(new Line(steps.get(i).title(), i, now));
		if (lines.equals(shown))
			return;
		shown = lines;
		for (Control child : getChildren())
			child.dispose();
		lines.forEach(this::line);
		layout(true);
	}

	private void line(Line line) {
		Label mark = Theme.current().paint(new Label(this, SWT.CENTER), Colour.SURFACE, Colour.MUTED);
		GridData room = new GridData(SWT.CENTER, SWT.BEGINNING, false, false);
		room.widthHint = Space.ICON;
		mark.setLayoutData(room);
		boolean done = line.place() < line.now();
		if (done)
			mark.setImage(Icons.image(Icon.STATUS_DONE));
		else
			mark.setText(Integer.toString(line.place() + 1));
		Control words = done ? link(line) : label(line);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = WIDTH;
		words.setLayoutData(data);
	}

	private Control label(Line line) {
		boolean current = line.place() == line.now();
		Label label = new Label(this, SWT.WRAP);
		label.setText(Paint.plain(line.title()));
		label.setFont((current ? Type.STRONG : Type.BODY).font());
		return Theme.current().paint(label, Colour.SURFACE, current ? Colour.INK : Colour.MUTED);
	}

	private Control link(Line line) {
		Link link = Paint.link(this, line.title(), () -> go.accept(Integer.valueOf(line.place())));
		Theme.current().paint(link, Colour.SURFACE, Colour.INK);
		link.setEnabled(enabled);
		link.getAccessible().addAccessibleListener(
				AccessibleNames
						.of(() -> InputView.word("steps.back", Integer.valueOf(line.place() + 1), line.title())));
		return link;
	}
}
