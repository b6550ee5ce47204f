package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.waarborg.screen.BeforeAfter;
import org.waarborg.screen.BeforeAfter.Piece;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/**
 * Two states of a text side by side. Words that went are struck through, words that came are underlined, both on the colour of a
 * mark: it is not told by colour alone.
 */
final class DifferenceEditor extends ToldEditor {

	/** Narrower than this for each side they stand below each other. */
	private static final int SIDE = 180;

	private final Composite both;
	private final Label beforeName;
	private final Label afterName;
	private final StyledText before;
	private final StyledText after;
	private BeforeAfter shown;

	DifferenceEditor(Composite parent, EditorContext context, FormModel model, Field field) {
		super(context, model, field);
		Theme theme = EditorContext.theme(parent);
		both = theme.paint(new Composite(parent, SWT.NONE), Colour.PAPER, Colour.INK);
		GridLayout layout = Space.grid(2, 0, Space.SECTION);
		layout.makeColumnsEqualWidth = true;
		both.setLayout(layout);
		beforeName = heading(theme);
		afterName = heading(theme);
		before = side(theme, beforeName);
		after = side(theme, afterName);
		// Tab order and reading order: a side with its heading.
		both.setTabList(new Control[] { before, after });
		Stack.size(both, this::size);
	}

	private Label heading(Theme theme) {
		Label heading = theme.paint(new Label(both, SWT.WRAP), Colour.PAPER, Colour.MUTED);
		heading.setFont(Type.SMALL.font());
		heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return heading;
	}

	private StyledText side(Theme theme, Label heading) {
		StyledText side = theme.paint(new StyledText(both, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), Colour.PAPER,
				Colour.INK);
		side.setCaret(null);
		side.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		name(side, () -> field().label() + ", " + heading.getText());
		side.addListener(SWT.Traverse, e -> e.doit = true);
		side.addListener(SWT.KeyDown, this::key);
		return side;
	}

	/** In a narrow form the later state stands below the earlier one. */
	private Point size(int width) {
		boolean narrow = width < 2 * SIDE;
		GridLayout layout = (GridLayout) both.getLayout();
		if (narrow == (layout.numColumns == 2)) {
			layout.numColumns = narrow ? 1 : 2;
			if (narrow) {
				afterName.moveBelow(before);
			} else {
				afterName.moveBelow(beforeName);
			}
		}
		return both.computeSize(width, SWT.DEFAULT, true);
	}

	@Override
	public Control control() {
		return both;
	}

	@Override
	public Control focusControl() {
		return after;
	}

	@Override
	void update() {
		if (field().type() instanceof FieldType.Difference(String earlier, String later)) {
			beforeName.setText(EditorContext.plain(earlier));
			afterName.setText(EditorContext.plain(later));
		}
		BeforeAfter now = model().state(field()) instanceof Same(BeforeAfter value) ? value : new BeforeAfter("", "");
		if (!now.equals(shown)) {
			shown = now;
			BeforeAfter.Sides sides = now.sides();
			paint(before, sides.before(), true);
			paint(after, sides.after(), false);
			both.layout();
			context.reflow();
		}
	}

	private static void paint(StyledText side, List<Piece> pieces, boolean gone) {
		StringBuilder text = new StringBuilder();
		List<StyleRange> ranges = new ArrayList<>();
		for (Piece piece : pieces) {
			if (piece.changed()) {
				StyleRange range = new StyleRange(text.length(), piece.text().length(), null,
						EditorContext.theme(side).colour(Colour.MARK));
				range.strikeout = gone;
				range.underline = !gone;
				ranges.add(range);
			}
			text.append(piece.text());
		}
		side.setText(text.toString());
		side.setStyleRanges(ranges.toArray(StyleRange[]::new));
	}
}
