package org.waarborg.ui.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.task.Outcome;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** What was done, and what was written. */
final class OutcomePage extends Composite {

	private final Text message;

	OutcomePage(Composite parent, Outcome outcome) {
		super(parent, SWT.NONE);
		setLayout(Space.grid(2, Space.PAGE, Space.SECTION));
		Theme.current().paint(this, Colour.PAPER, Colour.INK);
		Label icon = Theme.current().paint(new Label(this, SWT.NONE), Colour.PAPER, Colour.INK);
		icon.setImage(Icons.image(Icon.STATUS_DONE));
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
		// can be read with the caret and copied
		message = Theme.current().paint(new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), Colour.PAPER, Colour.INK);
		message.setText(outcome.message());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = Space.DETAILS;
		message.setLayoutData(data);
		message.getAccessible().addAccessibleListener(AccessibleNames.of(message::getText));
		outcome.files().forEach(this::file);
	}

	private void file(Path file) {
		Label icon = Theme.current().paint(new Label(this, SWT.NONE), Colour.PAPER, Colour.INK);
		icon.setImage(Icons.image(Icon.DOCUMENT));
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
		Composite part = Paint.part(this, 1, 0, Space.TIGHT);
		part.setLayoutData(Paint.wide());
		Label name = Paint.words(part, Type.STRONG, Colour.INK);
		name.setText(Paint.plain(String.valueOf(file.getFileName())));
		Label folder = Paint.words(part, Type.SMALL, Colour.MUTED);
		folder.setText(Paint.plain(Optional.ofNullable(file.getParent()).map(Path::toString).orElse("")));
		Composite buttons = Paint.part(part, 2, 0, Space.NORMAL);
		Label said = Paint.words(part, Type.SMALL, Colour.INK);
		Paint.say(said, "");
		button(buttons, "outcome.open", file, () -> launch(file, said));
		if (file.getParent() != null)
			button(buttons, "outcome.folder", file, () -> launch(file.getParent(), said));
	}

	private static void button(Composite parent, String key, Path file, Runnable run) {
		Button button = Paint.button(parent, InputView.word(key), run);
		button.getAccessible().addAccessibleListener(AccessibleNames.more(() -> String.valueOf(file.getFileName())));
	}

	private void launch(Path path, Label said) {
		boolean launched = Files.exists(path) && Program.launch(path.toString());
		Paint.say(said, launched ? ""
				: InputView.word(Files.exists(path) ? "outcome.no-program" : "outcome.gone", path.toString()));
		getParent().layout(true, true);
		layout(true, true);
	}

	/** What was done. */
	String message() {
		return message.getText();
	}

	@Override
	public boolean setFocus() {
		return message.setFocus();
	}
}
