package org.waarborg.ui.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waarborg.controlset.Folding;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Rows;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** Any of some: a list with ticks, with a search above it where it is long. What the search hides stays ticked. */
final class SeveralView extends InputView {

	private static final int LONG = 10;
	private static final int SEEN = 6;
	private static final String VALUE = "value";

	private final Composite head;
	private final Text search;
	private final Label count;
	private final Table list;
	private List<Option> options = List.of();
	private Set<Object> ticked = new LinkedHashSet<>();

	SeveralView(Composite parent, Answers answers, Input input) {
		super(parent, answers, input);
		head = Paint.part(box, 4, 0, Space.NORMAL);
		head.setLayoutData(Paint.wide());
		search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(word("search"));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = Space.DETAILS / 2;
		search.setLayoutData(data);
		search.getAccessible().addAccessibleListener(AccessibleNames.of(() -> word("search.name", name())));
		search.addListener(SWT.Modify, e -> fill());
		count = Paint.words(head, Type.SMALL, Colour.MUTED);
		follow(search);
		follow(Paint.link(head, word("several.all"), () -> tickShown(true)));
		follow(Paint.link(head, word("several.none"), () -> tickShown(false)));
		list = Rows.calm(new Table(box, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER));
		new TableColumn(list, SWT.NONE);
		new TableColumn(list, SWT.NONE);
		put(list);
		watch(list);
		head.moveAbove(list);
		list.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK)
				tick((TableItem) e.item);
		});
		list.addListener(SWT.Resize, e -> columns());
	}

	private void tick(TableItem item) {
		if (item.getChecked())
			ticked.add(item.getData(VALUE));
		else
			ticked.remove(item.getData(VALUE));
		tell();
	}

	private void tickShown(boolean on) {
		for (TableItem item : list.getItems()) {
			item.setChecked(on);
			if (on)
				ticked.add(item.getData(VALUE));
			else
				ticked.remove(item.getData(VALUE));
		}
		tell();
	}

	private void tell() {
		visit();
		answers.answer(id(), options.stream().map(Option::value).filter(ticked::contains).toList());
	}

	@Override
	boolean takes(Input other) {
		return other.kind() instanceof Input.Several;
	}

	@Override
	void update(Input now) {
		List<Option> wanted = ((Input.Several) now.kind()).options();
		Set<Object> values = new LinkedHashSet<>((List<?>) now.value());
		if (!wanted.equals(options)) {
			options = wanted;
			ticked = values;
			boolean searched = options.size() > LONG;
			search.setVisible(searched);
			((GridData) search.getLayoutData()).exclude = !searched;
			fill();
			GridData data = new GridData(SWT.FILL, SWT.FILL, true, isGreedy());
			data.heightHint = Math.max(Space.ROW, list.getItemHeight()) * Math.clamp(options.size(), 2, SEEN);
			data.widthHint = Space.DETAILS;
			list.setLayoutData(data);
			answers.reflow();
		} else if (!values.equals(ticked)) {
			ticked = values;
			for (TableItem item : list.getItems())
				item.setChecked(ticked.contains(item.getData(VALUE)));
		}
		Paint.say(count, word("several.count", Integer.valueOf(ticked.size()), Integer.valueOf(options.size())));
		head.layout(true);
	}

	private void fill() {
		List<String> words = Folding.words(search.getText());
		List<Option> found = new ArrayList<>();
		for (Option option : options)
			if (words.stream().allMatch(Folding.fold(option.label() + ' ' + option.detail())::contains))
				found.add(option);
		list.setRedraw(false);
		list.removeAll();
		for (Option option : found) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(0, option.label());
			item.setText(1, option.detail());
			item.setForeground(1, Theme.current().colour(Colour.MUTED));
			item.setChecked(ticked.contains(option.value()));
			item.setData(VALUE, option.value());
		}
		columns();
		list.setRedraw(true);
	}

	private void columns() {
		TableColumn first = list.getColumn(0);
		first.pack();
		int room = list.getClientArea().width;
		if (room <= 0)
			return;
		boolean details = options.stream().anyMatch(o -> !o.detail().isEmpty());
		int width = details ? Math.min(first.getWidth(), room * 2 / 3) : room;
		first.setWidth(width);
		list.getColumn(1).setWidth(Math.max(0, room - width));
	}

	@Override
	String more() {
		return count.getText();
	}

	@Override
	boolean isGreedy() {
		return options.size() > SEEN;
	}

	@Override
	Optional<Control> focus() {
		return Optional.of(list);
	}
}
