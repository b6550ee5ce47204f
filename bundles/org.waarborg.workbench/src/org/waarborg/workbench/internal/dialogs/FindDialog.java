package org.waarborg.workbench.internal.dialogs;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.FindIndex;
import org.waarborg.workbench.internal.state.FindIndex.Entry;

/** Finds anything by a part of its name: type, arrow down, Enter. */
public final class FindDialog extends Dialog {

	private static final int LIMIT = 50;

	private final FindIndex index;
	private final Consumer<Entry> go;
	private List<Entry> found = List.of();
	private Text query;
	private Table results;
	private Label count;

	/**
	 * A dialog.
	 *
	 * @param parent the window that it belongs to
	 * @param index  what can be found
	 * @param go     goes to what was chosen
	 */
	public FindDialog(Shell parent, FindIndex index, Consumer<Entry> go) {
		super(parent);
		this.index = index;
		this.go = go;
		setShellStyle(SWT.CLOSE | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Say.text("find.title"));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(760, 460);
	}

	/** In the upper part of the window, where one looks while typing. */
	@Override
	protected Point getInitialLocation(Point size) {
		if (getParentShell() == null)
			return super.getInitialLocation(size);
		Rectangle window = getParentShell().getBounds();
		return new Point(window.x + (window.width - size.x) / 2, window.y + window.height / 8);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = Looks.paint(new Composite(parent, SWT.NONE), Colour.INK);
		area.setLayout(Space.grid(1, Space.SECTION, Space.NORMAL));
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		query = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		query.setMessage(Say.text("find.message"));
		Looks.named(query, Say.text("find.title"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
		query.addListener(SWT.Modify, event -> refresh());
		query.addListener(SWT.KeyDown, this::key);
		query.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL)
				choose();
		});
		results = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		Theme.current().paint(results, Colour.FIELD, Colour.INK);
		Looks.named(results, Say.text("find.results"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(results);
		new TableColumn(results, SWT.NONE).setWidth(400);
		new TableColumn(results, SWT.NONE).setWidth(180);
		results.addListener(SWT.DefaultSelection, event -> choose());
		results.addListener(SWT.Resize, event -> widths());
		count = Looks.text(area, "", Type.SMALL, Colour.MUTED);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		refresh();
		query.setFocus();
		return area;
	}

	private void widths() {
		int width = results.getClientArea().width;
		int detail = Math.max(120, width / 3);
		results.getColumn(0).setWidth(Math.max(120, width - detail));
		results.getColumn(1).setWidth(detail);
	}

	private void key(Event event) {
		int size = results.getItemCount();
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> 10;
			case SWT.PAGE_UP -> -10;
			default -> 0;
		};
		if (step == 0 || size == 0)
			return;
		results.setSelection(Math.clamp(results.getSelectionIndex() + step, 0, size - 1));
		event.doit = false;
	}

	private void refresh() {
		found = index.find(query.getText(), LIMIT);
		results.setRedraw(false);
		results.removeAll();
		for (Entry entry : found) {
			TableItem item = new TableItem(results, SWT.NONE);
			item.setText(new String[] { entry.label(), entry.detail() });
			item.setImage(Looks.image(entry.icon()));
		}
		if (!found.isEmpty())
			results.setSelection(0);
		results.setRedraw(true);
		count.setText(found.isEmpty() ? Say.text("find.nothing")
				: found.size() == LIMIT ? Say.text("find.first", LIMIT) : Say.text("find.count", found.size()));
	}

	private void choose() {
		int selected = results.getSelectionIndex();
		if (selected < 0)
			return;
		Entry entry = found.get(selected);
		close();
		go.accept(entry);
	}
}
