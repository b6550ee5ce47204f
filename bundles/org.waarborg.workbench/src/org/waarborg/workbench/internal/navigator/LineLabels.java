package org.waarborg.workbench.internal.navigator;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;

/** How a line reads: its name, and a count or state behind it. */
final class LineLabels extends LabelProvider implements IStyledLabelProvider {

	@Override
	public StyledString getStyledText(Object element) {
		Line line = (Line) element;
		return line.node().map(node -> text(line, node)).orElseGet(() -> dossier(line));
	}

	private static StyledString dossier(Line line) {
		StyledString text = new StyledString();
		Desk.current().session(line.folder()).ifPresent(session -> {
			text.append(name(session), new StyledString.Styler() {
				@Override
				public void applyStyles(TextStyle style) {
					style.font = Type.STRONG.font();
				}
			});
			if (!session.dossier().writable())
				text.append("  " + Say.text("navigator.read-only"),
						colour(Theme.current().colours().value(Colour.MUTED)));
		});
		return text;
	}

	private static String name(DossierSession session) {
		return session.dossier().dirty() ? "*" + session.name() : session.name();
	}

	private static StyledString text(Line line, Node node) {
		StyledString text = new StyledString(node.label());
		if (!node.figure().isEmpty())
			text.append("  " + node.figure(), colour(line.status().map(s -> Theme.current().colours().tone(s).text())
					.orElse(Theme.current().colours().value(Colour.MUTED))));
		return text;
	}

	private static StyledString.Styler colour(String value) {
		return new StyledString.Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = Theme.current().colour(value);
			}
		};
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		Line line = (Line) element;
		return Looks.image(line.node().map(Node::icon).orElseGet(() -> Desk.current().session(line.folder())
				.filter(s -> s.dossier().writable()).map(s -> "dossier").orElse("dossier-read-only")));
	}
}
