package org.waarborg.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Usage;
import org.waarborg.ui.Ui;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;

/** The menu of the selected rows. Made anew each time it opens. */
final class GridMenu {

	private static final int USAGES = 30;

	private final Messages words = Words.beside(GridMenu.class);
	private final Grid grid;
	private final Lines lines;
	private final Menu menu;

	GridMenu(Grid grid, Lines lines) {
		this.grid = grid;
		this.lines = lines;
		menu = new Menu(lines.table());
		menu.addListener(SWT.Show, e -> fill());
		lines.table().setMenu(menu);
	}

	private void fill() {
		for (MenuItem item : menu.getItems())
			item.dispose();
		if (grid.model() == null)
			return;
		List<Row> rows = grid.model().selection();
		Optional<String> readOnly = grid.host().session().dossier().writable() ? Optional.empty()
				: Optional.of(words.get("edit.read-only"));
		boolean edited = isEdited();
		if (!rows.isEmpty()) {
			actionsOf(rows);
			if (edited)
				edits(rows, readOnly);
			links(rows);
			new MenuItem(menu, SWT.SEPARATOR);
		}
		copies(rows);
		if (edited)
			changes(rows, readOnly);
	}

	/** A screen that only tells what follows from the dossier has nothing to edit, add or delete. */
	private boolean isEdited() {
		return Grid.adds(grid.model().screen()).isPresent() || grid.model().screen().sections().stream()
				.flatMap(s -> s.fields().stream()).anyMatch(f -> f.type().isEdited());
	}

	private void changes(List<Row> rows, Optional<String> readOnly) {
		new MenuItem(menu, SWT.SEPARATOR);
		Grid.adds(grid.model().screen())
				.ifPresent(label -> item(menu, label + "\tInsert", Icon.ADD, readOnly, grid::add));
		if (!rows.isEmpty()) {
			List<String> reasons = rows.stream().map(grid.model().screen()::cannotDelete).flatMap(Optional::stream)
					.toList();
			Optional<String> whyNot = readOnly.isPresent() ? readOnly
					: reasons.size() == rows.size() ? Optional.of(reasons.getFirst()) : Optional.empty();
			item(menu, words.get("menu.delete", Integer.valueOf(rows.size())) + "\tDel", Icon.DELETE, whyNot,
					grid::delete);
		}
	}

	private void actionsOf(List<Row> rows) {
		List<List<Action>> groups = new ArrayList<>();
		groups.add(grid.model().screen().actions(rows));
		Ui.service(RowActions.class)
				.ifPresent(a -> groups.add(a.actions(grid.host().session(), grid.model().screen(), rows)));
		groups.addAll(ofSources());
		ActionMenu.fill(menu, groups.stream().filter(g -> !g.isEmpty()).toList(), this::run);
		if (menu.getItemCount() > 0)
			new MenuItem(menu, SWT.SEPARATOR);
	}

	/** What the installed sources do with just these rows: what they would do without them stands in the band. */
	private List<List<Action>> ofSources() {
		Selection front = grid.model().inFront();
		Selection without = new Selection(List.of(), front.shown(), front.narrowed());
		List<List<Action>> groups = grid.host().session().actions(grid.model().screen(), front);
		if (groups.isEmpty())
			return groups;
		List<List<Object>> anyway = grid.host().session().actions(grid.model().screen(), without).stream()
				.flatMap(List::stream).map(GridMenu::said).toList();
		return groups.stream().map(g -> g.stream().filter(a -> !anyway.contains(said(a))).toList()).toList();
	}

	private static List<Object> said(Action action) {
		return List.of(action.id(), action.label(), action.whyNot());
	}

	private void run(Action action) {
		try {
			action.run().accept(grid.host());
		} catch (IllegalArgumentException | IllegalStateException e) {
			// The dossier says why it cannot be done; nothing was changed.
			grid.say(String.valueOf(e.getMessage()));
		}
	}

	private void edits(List<Row> rows, Optional<String> readOnly) {
		if (lines.cursor() <= grid.model().columns().size()) {
			Field field = lines.field(lines.cursor());
			Optional<String> whyNot = readOnly.isPresent() ? readOnly
					: !field.type().isEdited()
							? Optional.of(words.get("edit.derived", field.label()))
							: rows.size() == 1 ? field.locked(rows.getFirst()) : Optional.empty();
			item(menu, words.get("menu.edit", field.label()) + "\tF2", Icon.EDIT, whyNot, grid::edit);
		}
		grid.field().filter(f -> f.type().isEdited() && !(f.type() instanceof FieldType.Children))
				.ifPresent(field -> item(menu, words.get("menu.clear", field.label()) + '\t' + words.get("key.clear"),
						Icon.CLEAR, grid.whyNotClear(), grid::clear));
		MenuItem set = new MenuItem(menu, SWT.CASCADE);
		set.setText(words.get("menu.set", Integer.valueOf(rows.size())));
		set.setEnabled(readOnly.isEmpty());
		readOnly.ifPresent(set::setToolTipText);
		Menu fields = new Menu(menu);
		set.setMenu(fields);
		grid.model().screen().sections().stream().flatMap(s -> s.fields().stream())
				.filter(f -> f.type().isEdited() && !(f.type() instanceof FieldType.Children))
				.filter(f -> rows.stream().anyMatch(r -> f.shown(r) && f.locked(r).isEmpty()))
				.forEach(f -> plain(fields, f.label(), () -> grid.edit(f.id())));
		set.setEnabled(set.getEnabled() && fields.getItemCount() > 0);
	}

	private void links(List<Row> rows) {
		if (rows.size() != 1)
			return;
		Row row = rows.getFirst();
		for (Field field : grid.model().columns()) {
			Cell cell = grid.model().cell(row, field);
			cell.link().ifPresent(target -> item(menu, words.get("menu.go", cell.text()), Icon.LINK, Optional.empty(),
					() -> grid.host().show(target)));
		}
		row.object().ifPresent(object -> {
			List<Usage> usages = grid.host().session().usedBy(object);
			MenuItem used = new MenuItem(menu, SWT.CASCADE);
			used.setText(words.get("menu.used", Integer.valueOf(usages.size())));
			used.setImage(Icons.image(Icon.USED_BY));
			used.setEnabled(!usages.isEmpty());
			Menu places = new Menu(menu);
			used.setMenu(places);
			for (Usage usage : usages.subList(0, Math.min(USAGES, usages.size()))) {
				MenuItem item = plain(places, usage.label() + " \u00b7 " + usage.feature(),
						() -> usage.target().ifPresent(grid.host()::show));
				item.setEnabled(usage.target().isPresent());
			}
		});
	}

	private void copies(List<Row> rows) {
		Optional<String> nothing = rows.isEmpty() ? Optional.of(words.get("menu.nothing")) : Optional.empty();
		item(menu, words.get("menu.copy", Integer.valueOf(rows.size())) + '\t' + words.get("key.copy"), Icon.COPY,
				nothing,
				grid::copy);
		plain(menu, words.get("menu.all") + '\t' + words.get("key.all"), grid::selectAll);
		GridModel model = grid.model();
		Optional<String> none = model.nextSignal("").isPresent() ? Optional.empty()
				: Optional.of(words.get("signal.none"));
		item(menu, words.get("menu.signal") + "\tF8", Icon.SIGNAL_WARNING, none, grid::nextSignal);
	}

	private static MenuItem plain(Menu into, String label, Runnable run) {
		MenuItem item = new MenuItem(into, SWT.PUSH);
		item.setText(label.replace("&", "&&"));
		item.addListener(SWT.Selection, e -> run.run());
		return item;
	}

	private static void item(Menu into, String label, Icon icon, Optional<String> whyNot, Runnable run) {
		MenuItem item = plain(into, label, run);
		item.setImage(Icons.image(icon));
		item.setEnabled(whyNot.isEmpty());
		whyNot.ifPresent(item::setToolTipText);
	}
}
