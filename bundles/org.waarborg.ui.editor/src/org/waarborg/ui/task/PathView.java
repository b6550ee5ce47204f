package org.waarborg.ui.task;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/** A file or folder: typed, dropped, or found in the folders of this computer. */
final class PathView extends InputView {

	private final Text text;
	private Path known;
	private boolean setting;

	PathView(Composite parent, Answers answers, Input input) {
		super(parent, answers, input);
		Composite line = Paint.part(box, 2, 0, Space.NORMAL);
		line.setLayoutData(Paint.wide());
		text = new Text(line, SWT.SINGLE | SWT.BORDER);
		Theme.current().paint(text, Colour.FIELD, Colour.INK);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = Space.DETAILS;
		text.setLayoutData(data);
		Button browse = Paint.button(line, word("path.browse"), this::browse);
		browse.getAccessible().addAccessibleListener(AccessibleNames.more(this::name));
		put(line);
		watch(text);
		follow(browse);
		text.addListener(SWT.Modify, e -> typed());
		drop();
	}

	private void drop() {
		DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK | DND.DROP_MOVE);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files && files.length > 0)
					choose(files[0]);
			}
		});
	}

	/** What was found or dropped. */
	private void choose(String file) {
		text.setText(file);
		text.setSelection(file.length());
		handIn();
	}

	private void browse() {
		String chosen = switch (input().kind()) {
			case Input.FileToRead(List<String> extensions) -> file(SWT.OPEN, extensions);
			case Input.FileToWrite(String extension) -> file(SWT.SAVE, List.of(extension));
			default -> folder();
		};
		if (chosen != null)
			choose(chosen);
	}

	private String file(int style, List<String> extensions) {
		FileDialog dialog = new FileDialog(text.getShell(), style);
		dialog.setText(input().label());
		// whether it is replaced is asked before it is written, whichever way it was named
		dialog.setOverwrite(false);
		if (!extensions.isEmpty()) {
			String all = String.join(";", extensions.stream().map(e -> "*." + e + ";*." + e.toUpperCase(Locale.ROOT))
					.toList());
			dialog.setFilterExtensions(all, "*.*");
			dialog.setFilterNames(new String[] { String.join(", ", extensions), word("path.all") });
		}
		if (known != null) {
			Optional.ofNullable(known.getParent()).filter(Files::isDirectory)
					.ifPresent(f -> dialog.setFilterPath(f.toString()));
			dialog.setFileName(String.valueOf(known.getFileName()));
		}
		return dialog.open();
	}

	private String folder() {
		DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SAVE);
		dialog.setText(input().label());
		if (known != null)
			dialog.setFilterPath(known.toString());
		return dialog.open();
	}

	private void typed() {
		if (!setting)
			read();
	}

	private void read() {
		try {
			Path path = path(text.getText().strip());
			refuse(Optional.empty());
			hand(path);
		} catch (IllegalArgumentException e) {
			refuse(Optional.of(word("path.none", text.getText())));
			hand(null);
		}
	}

	private void hand(Path path) {
		if (!Objects.equals(path, known)) {
			known = path;
			answers.answer(id(), path);
		}
	}

	/** As people paste it: in quotes, as an address, from their home. A file that is written gets its extension. */
	private Path path(String typed) {
		if (typed.isEmpty())
			return null;
		String plain = typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"")
				? typed.substring(1, typed.length() - 1)
				: typed;
		Path home = Path.of(System.getProperty("user.home"));
		Path path;
		if (plain.startsWith("file:"))
			path = new File(URI.create(plain)).toPath();
		else if (plain.equals("~") || plain.startsWith("~/"))
			path = home.resolve(plain.substring(Math.min(plain.length(), 2)));
		else
			path = home.resolve(plain);
		return extended(path.normalize());
	}

	private Path extended(Path path) {
		if (!(input().kind() instanceof Input.FileToWrite(String extension)) || path.getFileName() == null
				|| extension.isEmpty())
			return path;
		String name = path.getFileName().toString();
		return name.toLowerCase(Locale.ROOT).endsWith('.' + extension.toLowerCase(Locale.ROOT)) ? path
				: path.resolveSibling(name + '.' + extension);
	}

	@Override
	void handIn() {
		read();
		if (known != null && refused().isEmpty())
			put(known.toString());
	}

	private void put(String words) {
		if (words.equals(text.getText()))
			return;
		setting = true;
		try {
			text.setText(words);
			// the name is what tells files apart, and it is at the end
			text.setSelection(words.length());
		} finally {
			setting = false;
		}
	}

	@Override
	boolean takes(Input other) {
		return other.kind().getClass() == input().kind().getClass();
	}

	@Override
	void update(Input now) {
		if (Objects.equals(now.value(), known))
			return;
		known = (Path) now.value();
		forget();
		put(known == null ? "" : known.toString());
	}

	@Override
	Optional<Control> focus() {
		return Optional.of(text);
	}
}
