package org.waarborg.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.waarborg.screen.Usage;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** What refers to the row: a line with the count, which opens a list of links. */
final class UsedBy {

	private final Composite box;
	private final Composite list;
	private final Heading heading;
	private final FormHost host;
	private final EditorContext context;
	private List<Usage> usages = List.of();
	private Optional<String> said = Optional.empty();
	private boolean titled;
	private boolean open;

	UsedBy(Composite parent, FormHost host, EditorContext context) {
		this.host = host;
		this.context = context;
		Theme theme = Theme.of(parent.getDisplay());
		box = theme.paint(new Composite(parent, SWT.NONE), Colour.PAPER, Colour.INK);
		box.setLayout(new Stack());
		heading = new Heading(box, Type.BODY, this::toggle);
		list = theme.paint(new Composite(box, SWT.NONE), Colour.PAPER, Colour.INK);
		list.setLayout(new Stack(Space.ICON + Space.TIGHT, 0));
		list.setVisible(false);
	}

	Control control() {
		return box;
	}

	/**
	 * Shows a list.
	 *
	 * @param now   what there is
	 * @param title the screen's own title; then it is a part of what one came for, and open from the start
	 */
	void show(List<Usage> now, Optional<String> title) {
		if (title.isPresent() && !titled) {
			titled = true;
			open = true;
		}
		said = title;
		if (!now.equals(usages)) {
			usages = now;
			fill();
		}
		heading.show(title.map(t -> context.word("used.title", t, usages.size()))
				.orElseGet(() -> context.word("used.by", usages.size())), "", open);
		Stack.show(box, !usages.isEmpty());
		Stack.show(list, open);
	}

	private void toggle() {
		open = !open;
		fill();
		show(usages, said);
		context.reflow();
	}

	/** What stands to the row in the same way stands together, under one word for it. */
	private void fill() {
		for (Control child : list.getChildren())
			child.dispose();
		if (!open)
			return;
		String relation = "";
		for (Usage usage : usages) {
			boolean another = !usage.feature().equals(relation);
			if (another) {
				relation = usage.feature();
				relation(relation);
			}
			line(usage, another ? 0 : Space.TIGHT);
		}
	}

	private void relation(String words) {
		Label label = theme().paint(new Label(list, SWT.WRAP), Colour.PAPER, Colour.MUTED);
		label.setFont(Type.SMALL.font());
		label.setText(EditorContext.plain(words));
		label.setLayoutData(Stack.Place.filling(Space.NORMAL));
	}

	private void line(Usage usage, int before) {
		if (usage.target().isPresent()) {
			Links.create(list, usage.label(), () -> host.show(usage.target().get()))
					.setLayoutData(Stack.Place.filling(before));
		} else {
			Label label = theme().paint(new Label(list, SWT.WRAP), Colour.PAPER, Colour.INK);
			label.setText(EditorContext.plain(usage.label()));
			label.setLayoutData(Stack.Place.filling(before));
		}
	}

	private Theme theme() {
		return Theme.of(list.getDisplay());
	}
}
