package org.waarborg.ui.theme;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * The type: the platform's font in three sizes; weight says what matters, not size. The fonts belong to the display and
 * are shared: nobody disposes one. UI thread only.
 *
 * @since 0.1
 */
public enum Type {
	/** The name of what a page is about: a third larger, bold. */
	TITLE(4.0 / 3, true),
	/** Everything. */
	BODY(1, false),
	/** What stands out in the text, and headings of sections: bold. */
	STRONG(1, true),
	/** Labels above fields, help, counts: a ninth smaller. */
	SMALL(8.0 / 9, false),
	/** Ids, counts and dates in columns: all figures are equally wide. */
	FIGURES(1, false);

	private static final double LEAST = 7;
	private static final String FIGURES_KEY = Type.class.getName() + ".figures";

	private final double factor;
	private final boolean bold;

	Type(double factor, boolean bold) {
		this.factor = factor;
		this.bold = bold;
	}

	/**
	 * The font.
	 *
	 * @return a font of the platform; not to be disposed
	 */
	public Font font() {
		Display display = Display.getCurrent();
		if (this == FIGURES)
			return figures(display);
		return this == BODY ? display.getSystemFont() : derive(display.getSystemFont());
	}

	private Font derive(Font body) {
		FontData[] data = FontDescriptor.copy(body.getFontData());
		for (FontData each : data) {
			each.setHeight((int) Math.round(Math.max(LEAST, each.getHeight() * factor)));
			each.setStyle(bold ? SWT.BOLD : SWT.NORMAL);
		}
		return resources().get(FontDescriptor.createFrom(data));
	}

	/** Most platforms' fonts have equally wide figures; else the font for text of equal width, in the size of the body. */
	private static Font figures(Display display) {
		Font body = display.getSystemFont();
		if (display.getData(FIGURES_KEY) instanceof Measured known && known.body() == body)
			return known.figures();
		Font figures = evenFigures(display, body) ? body : evenFont(body);
		display.setData(FIGURES_KEY, new Measured(body, figures));
		return figures;
	}

	private static boolean evenFigures(Display display, Font font) {
		GC gc = new GC(display);
		try {
			gc.setFont(font);
			int ones = gc.textExtent("11111111").x;
			return "023456789".chars()
					.allMatch(figure -> gc.textExtent(Character.toString(figure).repeat(8)).x == ones);
		} finally {
			gc.dispose();
		}
	}

	private static Font evenFont(Font body) {
		FontData[] data = FontDescriptor.copy(JFaceResources.getTextFontDescriptor().getFontData());
		for (FontData each : data) {
			each.setHeight(body.getFontData()[0].getHeight());
			each.setStyle(SWT.NORMAL);
		}
		return resources().get(FontDescriptor.createFrom(data));
	}

	private static ResourceManager resources() {
		return JFaceResources.getResources();
	}

	private record Measured(Font body, Font figures) {
	}
}
