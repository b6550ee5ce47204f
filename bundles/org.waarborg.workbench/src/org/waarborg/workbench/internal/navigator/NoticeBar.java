package org.waarborg.workbench.internal.navigator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Notice;

/** Paints a notice: what happened, what can be done, later. Takes no focus. */
final class NoticeBar {

	private static final int WIDTH = 180;

	private NoticeBar() {
	}

	static void create(Composite parent, Notice notice) {
		Composite bar = Looks.paint(new Composite(parent, SWT.BORDER), Colour.INK);
		bar.setLayout(Space.grid(2, Space.NORMAL, Space.NORMAL));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label icon = Looks.paint(new Label(bar, SWT.NONE), Colour.INK);
		icon.setImage(Icons.image(Icon.of(notice.status())));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		Looks.paragraph(bar, notice.text(), Colour.INK, WIDTH);
		Looks.paint(new Label(bar, SWT.NONE), Colour.INK);
		Composite choices = Looks.paint(new Composite(bar, SWT.NONE), Colour.INK);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.spacing = Space.SECTION;
		choices.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(choices);
		for (Notice.Choice choice : notice.choices())
			Looks.link(choices, choice.label(), choice.run());
		Looks.link(choices, Say.text(notice.choices().isEmpty() ? "understood" : "later"),
				() -> Desk.current().dismiss(notice.folder(), notice.kind()));
	}
}
