package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** What refers to the row: a line with the count, which opens a list of links. */
final class UsedBy {

	private static final String KIND = Kind.class.getName();
	private static final String LINE = Line.class.getName();

	/** What a line is: how things stand to the row, a thing that is shown somewhere, one that is not. */
	private enum Kind {
		RELATION, LINK, NAME
	}

	private record Line(Kind kind, String words, Optional<Target> target, int before) {
	}

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
		List<Line> now = open ? lines() : List.of();
		Control[] there = list.getChildren();
		// lines of the row before say another thing: that is quicker than new ones
		boolean same = true;
		for (int i = 0; i < now.size(); i++) {
			same &= i < there.length && now.get(i).kind() == there[i].getData(KIND);
			if (same)
				say(there[i], now.get(i));
			else {
				if (i < there.length)
					there[i].dispose();
				say(make(now.get(i).kind()), now.get(i));
			}
		}
		for (int i = now.size(); i < there.length; i++)
			there[i].dispose();
	}

	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		String relation = "";
		for (Usage usage : usages) {
			boolean another = !usage.feature().equals(relation);
			relation = usage.feature();
			if (another)
				lines.add(new Line(Kind.RELATION, relation, Optional.empty(), Space.NORMAL));
			lines.add(new Line(usage.target().isPresent() ? Kind.LINK : Kind.NAME, usage.label(), usage.target(),
					another ? 0 : Space.TIGHT));
		}
		return lines;
	}

	private Control make(Kind kind) {
		Control made = switch (kind) {
			case LINK -> {
				Control[] link = new Control[1];
				link[0] = Links.create(list, "", () -> ((Line) link[0].getData(LINE)).target().ifPresent(host::show));
				yield link[0];
			}
			case RELATION -> {
				Label words = theme().paint(new Label(list, SWT.WRAP), Colour.PAPER, Colour.MUTED);
				words.setFont(Type.SMALL.font());
				yield words;
			}
			case NAME -> theme().paint(new Label(list, SWT.WRAP), Colour.PAPER, Colour.INK);
		};
		made.setData(KIND, kind);
		return made;
	}

	private static void say(Control control, Line line) {
		control.setData(LINE, line);
		control.setLayoutData(Stack.Place.filling(line.before()));
		if (control instanceof Link link)
			Links.say(link, line.words());
		else if (control instanceof Label label && !label.getText().equals(EditorContext.plain(line.words())))
			label.setText(EditorContext.plain(line.words()));
	}

	private Theme theme() {
		return Theme.of(list.getDisplay());
	}
}
