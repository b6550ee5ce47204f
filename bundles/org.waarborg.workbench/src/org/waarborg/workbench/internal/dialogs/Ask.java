package org.waarborg.workbench.internal.dialogs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.waarborg.document.Status;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;

/**
 * Says what happened, what was kept and what to do, and offers that as buttons with verbs. Esc is the last button, which
 * never loses anything. Made with a builder: {@code Ask.about(…).text(…).choice(…).open(shell)}.
 */
public final class Ask {

	private static final int WIDTH = 520;
	private static final int LEAST_LINES = 3;
	private static final int MOST_LINES = 9;

	private final Status status;
	private final String heading;
	private final List<String> choices = new ArrayList<>();
	private List<String> details = List.of();
	private String text = "";
	private String title = Say.text("product");
	private int preferred;

	private Ask(Status status, String heading) {
		this.status = status;
		this.heading = heading;
	}

	/** A question or message: how it looks, and what it is about in a few words. */
	public static Ask about(Status status, String heading) {
		return new Ask(status, heading);
	}

	/** Title of the window. */
	public Ask title(String words) {
		title = words;
		return this;
	}

	/** The whole of it, in sentences. */
	public Ask text(String words) {
		text = words;
		return this;
	}

	/** Lines that can be read and copied, one thing each. */
	public Ask details(List<String> lines) {
		details = List.copyOf(lines);
		return this;
	}

	/** A button; the first is the default unless another is {@link #prefer preferred}. */
	public Ask choice(String label) {
		choices.add(label);
		return this;
	}

	/** The choice added last is the default. */
	public Ask prefer() {
		preferred = choices.size() - 1;
		return this;
	}

	/**
	 * Shows it and waits.
	 *
	 * @param parent the window that it belongs to; may be null
	 * @return number of the choice from 0; the last when it was closed without a choice
	 */
	public int open(Shell parent) {
		Box box = new Box(parent);
		int chosen = box.open();
		return chosen < 0 || chosen >= choices.size() || chosen == Window.CANCEL && box.escaped ? choices.size() - 1
				: chosen;
	}

	private final class Box extends Dialog {

		private boolean escaped;

		Box(Shell parent) {
			super(parent);
			setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | (details.isEmpty() ? 0 : SWT.RESIZE)
					| getDefaultOrientation());
			// Where the window goes with the program, nobody chose anything: not the first choice, which may be to save.
			setReturnCode(-1);
		}

		@Override
		protected void configureShell(Shell shell) {
			super.configureShell(shell);
			shell.setText(title);
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			Composite area = new Composite(parent, SWT.NONE);
			area.setLayout(Space.grid(2, Space.PAGE, Space.SECTION));
			area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			Looks.paint(area, Colour.INK);
			Label icon = Looks.paint(new Label(area, SWT.NONE), Colour.INK);
			icon.setImage(Icons.image(Icon.of(status)));
			GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
			Label head = Looks.text(area, heading, Type.STRONG, Colour.INK);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(head);
			if (!text.isEmpty()) {
				Looks.paint(new Label(area, SWT.NONE), Colour.INK);
				Looks.paragraph(area, text, Colour.INK, WIDTH);
			}
			if (!details.isEmpty()) {
				Looks.paint(new Label(area, SWT.NONE), Colour.INK);
				lines(area);
			}
			return area;
		}

		private void lines(Composite area) {
			Text lines = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
			Theme.current().paint(lines, Colour.FIELD, Colour.INK);
			lines.setText(String.join("\n\n", details));
			Looks.named(lines, Say.text("ask.details"));
			// As high as it needs: a sentence that ends below the edge is not read.
			int line = lines.getLineHeight();
			GridDataFactory.fillDefaults().grab(true, true)
					.hint(WIDTH,
							Math.clamp(lines.computeSize(WIDTH, SWT.DEFAULT).y, LEAST_LINES * line, MOST_LINES * line))
					.applyTo(lines);
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			for (int i = 0; i < choices.size(); i++)
				createButton(parent, i, choices.get(i), i == preferred);
		}

		@Override
		protected Control createContents(Composite parent) {
			Control contents = super.createContents(parent);
			Theme.current().paint(parent, Colour.PAPER, Colour.INK);
			Theme.current().paint(getButtonBar(), Colour.PAPER, Colour.INK);
			return contents;
		}

		@Override
		protected void buttonPressed(int button) {
			setReturnCode(button);
			close();
		}

		@Override
		protected void handleShellCloseEvent() {
			escaped = true;
			super.handleShellCloseEvent();
		}
	}
}
