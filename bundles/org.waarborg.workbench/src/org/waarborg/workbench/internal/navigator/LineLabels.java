package org.waarborg.workbench.internal.navigator;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.waarborg.document.Palette;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.ui.DossierNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Theme;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;

/** How a line reads: its name, and a count or state behind it. What is read aloud is never shortened. */
final class LineLabels extends LabelProvider {

	/** What it is called. */
	static String name(Line line) {
		return line.node().map(Node::label)
				.orElseGet(() -> Desk.current().session(line.folder()).map(LineLabels::name).orElse(""));
	}

	private static String name(DossierSession session) {
		return (session.dossier().dirty() ? "*" : "") + DossierNames.whole(session);
	}

	/** What stands behind the name; may be empty. */
	static String figure(Line line) {
		return line.node().map(Node::figure).orElseGet(() -> Desk.current().session(line.folder())
				.filter(s -> !s.dossier().writable()).map(s -> Say.text("navigator.read-only")).orElse(""));
	}

	/** The colour of what stands behind the name. */
	static String figureColour(Line line) {
		return line.status().map(s -> Theme.current().colours().tone(s)).map(Palette.Tone::text)
				.orElseGet(() -> Theme.current().colours().value(Colour.MUTED));
	}

	@Override
	public String getText(Object element) {
		Line line = (Line) element;
		String figure = figure(line);
		return figure.isEmpty() ? name(line) : name(line) + "  " + figure;
	}

	@Override
	public Image getImage(Object element) {
		Line line = (Line) element;
		return Looks.image(line.node().map(Node::icon).orElseGet(() -> Desk.current().session(line.folder())
				.filter(s -> s.dossier().writable()).map(s -> "dossier").orElse("dossier-read-only")));
	}
}
