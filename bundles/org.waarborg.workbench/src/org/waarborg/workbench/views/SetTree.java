package org.waarborg.workbench.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.screen.sets.SetEntry;
import org.waarborg.screen.sets.SetList;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Rows;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;

/** The sets under their norms. */
final class SetTree {

	private static final int[] WIDTHS = { 270, 140, 160, 70, 80, 90, 180 };
	private static final int STATE = 1;
	private static final int NUMBER = 3;

	private final Tree tree;
	private SetList list;

	SetTree(Composite parent, Consumer<SetEntry> chosen) {
		tree = Rows.calm(new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
		Looks.paint(tree, Colour.INK);
		Looks.named(tree, ViewWords.text("sets.tree"));
		tree.setHeaderVisible(true);
		String[] names = { "name", "state", "kind", "controls", "languages", "version", "from" };
		for (int i = 0; i < names.length; i++) {
			TreeColumn column = new TreeColumn(tree, i == NUMBER ? SWT.RIGHT : SWT.LEFT);
			column.setText(ViewWords.text("column." + names[i]));
			column.setWidth(WIDTHS[i]);
			column.setResizable(true);
			column.setMoveable(i > 0);
		}
		tree.addListener(SWT.Selection, event -> selected().ifPresent(chosen));
		tree.addListener(SWT.DefaultSelection, event -> {
			if (event.item instanceof TreeItem item && item.getItemCount() > 0)
				item.setExpanded(!item.getExpanded());
		});
		Theme.current().onChange(tree, () -> show(list));
	}

	Tree control() {
		return tree;
	}

	boolean setFocus() {
		return tree.setFocus();
	}

	/** Fills it anew; what is selected and closed stays so. */
	void show(SetList shown) {
		String key = selected().map(SetEntry::key).orElse("");
		Set<String> closed = new HashSet<>();
		for (TreeItem item : tree.getItems())
			if (item.getItemCount() > 0 && !item.getExpanded())
				closed.add(item.getText());
		list = shown;
		tree.setRedraw(false);
		try {
			tree.removeAll();
			for (SetList.Norm norm : shown.norms())
				add(norm, !closed.contains(norm.name()));
			select(key);
		} finally {
			tree.setRedraw(true);
		}
	}

	/** A norm with one edition is one line. */
	private void add(SetList.Norm norm, boolean open) {
		if (norm.editions().size() == 1) {
			fill(new TreeItem(tree, SWT.NONE), norm.editions().getFirst());
			return;
		}
		TreeItem parent = new TreeItem(tree, SWT.NONE);
		parent.setText(norm.name());
		parent.setFont(Type.STRONG.font());
		parent.setImage(Icons.image(norm.editions().stream().anyMatch(SetEntry::isBroken) ? Icon.SIGNAL_ERROR
				: Icon.NORM_ENTRY));
		for (SetEntry entry : norm.editions())
			fill(new TreeItem(parent, SWT.NONE), entry);
		parent.setExpanded(open);
	}

	private static void fill(TreeItem item, SetEntry entry) {
		item.setData(entry);
		item.setFont(Type.BODY.font());
		item.setText(new String[] { entry.name(), entry.state(), entry.kind(), entry.controls(),
				String.join(", ", entry.header().map(ControlSetHeader::languages).orElse(List.of())),
				entry.header().map(ControlSetHeader::version).orElse(""), entry.from() });
		item.setImage(Icons.image(entry.header().isPresent() ? Icon.CONTROL_SET : Icon.DOCUMENT));
		item.setImage(STATE, Icons.image(Icon.of(entry.status())));
		item.setForeground(STATE, Theme.current().colour(Theme.current().colours().tone(entry.status()).text()));
	}

	/** Selects a line and opens what it is in; nothing happens without such a line. */
	void select(String key) {
		for (TreeItem parent : tree.getItems()) {
			List<TreeItem> items = new ArrayList<>(List.of(parent.getItems()));
			items.add(parent);
			for (TreeItem item : items)
				if (item.getData() instanceof SetEntry entry && entry.key().equals(key)) {
					tree.setSelection(item);
					return;
				}
		}
	}

	/** The selected line as it is now. */
	Optional<SetEntry> selected() {
		TreeItem[] selection = tree.getSelection();
		return selection.length == 1 && selection[0].getData() instanceof SetEntry entry
				? Optional.of(list.entry(entry.key()).orElse(entry))
				: Optional.empty();
	}
}
