package org.waarborg.document.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.waarborg.document.Drawing.Label.Anchor;
import org.waarborg.document.Drawing.Paint;
import org.waarborg.document.Drawing.Pattern;
import org.waarborg.document.FigurePart;
import org.waarborg.document.Status;

/** What the colours and patterns of a picture mean, in lines as long as the picture is wide. */
final class Legend {

	private static final double HEIGHT = 20;
	private static final double SWATCH = 12;
	private static final double GAP = 16;

	/** One meaning; of those with one status the n-th has the n-th pattern. */
	record Entry(Status status, String word, int variant) {
	}

	/** How an entry is shown. */
	interface Swatch {
		/** Draws a square of this size. */
		void draw(Canvas canvas, double x, double y, double size, Entry entry);
	}

	private final List<Entry> entries;
	private final double width;

	Legend(List<Entry> entries, double width) {
		this.entries = entries;
		this.width = width;
	}

	/** The different meanings in the order in which they occur. */
	static List<Entry> entries(Iterable<Entry> occurring) {
		Set<Entry> seen = new LinkedHashSet<>();
		occurring.forEach(seen::add);
		List<Entry> numbered = new ArrayList<>();
		for (Entry entry : seen)
			numbered.add(new Entry(entry.status(), entry.word(),
					(int) numbered.stream().filter(e -> e.status() == entry.status()).count()));
		return numbered;
	}

	/** How much somebody must look. */
	static int gravity(Status status) {
		return switch (status) {
			case DONE -> 0;
			case NEUTRAL -> 1;
			case UNDER_WAY -> 2;
			case ATTENTION -> 3;
			case STOP -> 4;
		};
	}

	/** A plain or patterned area in the colour of the status. */
	static void filled(Canvas canvas, double x, double y, double size, Entry entry) {
		Pattern pattern = Canvas.pattern(entry.variant());
		canvas.area(x, y, size, size, Canvas.fill(entry.status()), pattern, "", FigurePart.NONE);
	}

	/** Draws from the top of the picture. */
	double draw(Canvas canvas, Swatch swatch) {
		double x = 0;
		double y = 0;
		for (Entry entry : entries) {
			String word = TextFit.line(entry.word(), Canvas.SIZE, width - 40);
			double needed = SWATCH + 6 + TextFit.width(word, Canvas.SIZE);
			if (x > 0 && x + needed > width) {
				x = 0;
				y += HEIGHT;
			}
			swatch.draw(canvas, x, y + 2, SWATCH, entry);
			canvas.label(x + SWATCH + 6, y + SWATCH, word, Anchor.START, Paint.INK);
			x += needed + GAP;
		}
		return entries.isEmpty() ? 0 : y + HEIGHT + 8;
	}
}
