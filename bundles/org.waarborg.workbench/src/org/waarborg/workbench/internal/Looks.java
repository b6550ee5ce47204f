package org.waarborg.workbench.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** Small things that every page and dialog of the shell is made of, in the type and colours of the theme. */
public final class Looks {

	private Looks() {
	}

	/**
	 * Tool bars without dotted handles: few move a tool bar, everybody sees the dots. The platform takes their image from here
	 * when it is there before the first window.
	 */
	static void noHandles() {
		ImageDescriptor nothing = ImageDescriptor.createFromImageDataProvider(zoom -> {
			ImageData data = new ImageData(Space.TIGHT, Space.TIGHT, 24, new PaletteData(0xff0000, 0xff00, 0xff));
			data.alphaData = new byte[Space.TIGHT * Space.TIGHT];
			return zoom == 100 ? data : null;
		});
		for (String image : List.of("DRAG_HANDLE", "DRAG_HANDLE-ROTATED"))
			JFaceResources.getImageRegistry().put("org.eclipse.e4.ui.workbench.swt." + image, nothing);
	}

	/** An icon by the name that screens use; the one of a dossier where there is none of that name. */
	public static Icon icon(String name) {
		return Icon.named(name).orElse(Icon.DOSSIER);
	}

	/** Its image; belongs to the display. */
	public static Image image(String name) {
		return Icons.image(icon(name));
	}

	/** Its descriptor. */
	public static ImageDescriptor descriptor(String name) {
		return Icons.descriptor(icon(name));
	}

	/** A line or paragraph on a page. */
	public static Label text(Composite parent, String words, Type type, Colour colour) {
		Label label = new Label(parent, SWT.WRAP);
		label.setFont(type.font());
		label.setText(words.replace("&", "&&"));
		return paint(label, colour);
	}

	/** A paragraph as wide as its column and as high as it needs. */
	public static Label paragraph(Composite parent, String words, Colour colour, int width) {
		Label label = text(parent, words, Type.BODY, colour);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A control on the paper of a page. */
	public static <C extends Control> C paint(C control, Colour colour) {
		return Theme.current().paint(control, Colour.PAPER, colour);
	}

	/** A button with a word, and an icon where there is one. */
	public static Button button(Composite parent, String words, String icon, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words);
		if (!icon.isEmpty())
			button.setImage(image(icon));
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	/** A word that leads somewhere. */
	public static Link link(Composite parent, String words, Runnable run) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + words.replace("&", "&&") + "</a>");
		link.addListener(SWT.Selection, event -> run.run());
		paint(link, Colour.INK);
		link.setLinkForeground(Theme.current().colour(Colour.LINK));
		Theme.current().onChange(link, () -> link.setLinkForeground(Theme.current().colour(Colour.LINK)));
		return link;
	}

	/** Tells assistive technology what a control is. */
	public static <C extends Control> C named(C control, String name) {
		control.getAccessible().addAccessibleListener(AccessibleNames.of(() -> name));
		return control;
	}
}
