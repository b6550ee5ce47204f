package org.waarborg.workbench.views;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;

/**
 * What a view says when it has nothing to show: what is so, and the next steps as buttons. UI thread only.
 *
 * @since 0.1
 */
public final class EmptyPane extends Composite {

	/**
	 * A next step.
	 *
	 * @param label what it does
	 * @param icon  name of its icon
	 * @param run   does it
	 */
	public record Offer(String label, String icon, Runnable run) {
	}

	private Composite content;

	EmptyPane(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(Space.flush(1));
		Looks.paint(this, Colour.INK);
	}

	/** Says something else. */
	void show(String icon, String heading, String text, List<Offer> offers) {
		if (content != null)
			content.dispose();
		content = Looks.paint(new Composite(this, SWT.NONE), Colour.INK);
		content.setLayout(Space.grid(1, Space.PAGE, Space.NORMAL));
		content.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
		Label image = Looks.paint(new Label(content, SWT.NONE), Colour.INK);
		image.setImage(Looks.image(icon));
		image.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		centred(Looks.text(content, heading, Type.STRONG, Colour.INK));
		if (!text.isEmpty())
			centred(Looks.text(content, text, Type.BODY, Colour.MUTED));
		if (!offers.isEmpty())
			buttons(offers);
		layout(true, true);
	}

	private static void centred(Label label) {
		label.setAlignment(SWT.CENTER);
		GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
		data.widthHint = Math.min(Space.DETAILS, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		label.setLayoutData(data);
	}

	private void buttons(List<Offer> offers) {
		Composite row = Looks.paint(new Composite(content, SWT.NONE), Colour.INK);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = Space.NORMAL;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		offers.forEach(o -> Looks.button(row, o.label(), o.icon(), o.run()));
	}

	@Override
	public boolean setFocus() {
		return content != null && !content.isDisposed() && first(content) || super.setFocus();
	}

	private static boolean first(Composite within) {
		for (Control child : within.getChildren()) {
			if (child instanceof Button button && button.setFocus() || child instanceof Composite inner && first(inner))
				return true;
		}
		return false;
	}
}
