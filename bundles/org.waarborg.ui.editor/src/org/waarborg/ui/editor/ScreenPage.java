package org.waarborg.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.FigurePart;
import org.waarborg.rules.CheckResult;
import org.waarborg.screen.Action;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.GridModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.ui.Words;
import org.waarborg.ui.figure.FigureHost;
import org.waarborg.ui.form.Form;
import org.waarborg.ui.form.FormHost;
import org.waarborg.ui.grid.ActionMenu;
import org.waarborg.ui.grid.Grid;
import org.waarborg.ui.grid.GridHost;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.task.TaskDialog;
import org.waarborg.ui.theme.Theme;

/**
 * A screen of a dossier: the band, the grid or its pictures, the details of the selection. It needs no workbench. It goes along
 * with the session: after the dossier was read again it shows the same rows, and when what it shows is gone it says so until it
 * is back. UI thread only.
 *
 * @since 0.1
 */
public final class ScreenPage extends Composite implements GridHost, FormHost {

	/** Who holds a page. */
	public interface Host {

		/**
		 * Goes to a place on another screen.
		 *
		 * @param target the place
		 */
		void go(Target target);

		/** Other rows are selected. */
		void selectionChanged();

		/** Title or icon may be others. */
		void titleChanged();

		/** What undo undoes, or whether there is something to save, may be different. */
		void historyChanged();

		/** The dossier is closed: the page must go. */
		void closed();
	}

	private static final int[] USUAL = { 69, 31 };

	private final Messages words = Words.beside(ScreenPage.class);
	private final DossierSession session;
	private final Target target;
	private final Host host;
	private final Memory memory;
	private final SessionListener follower = new Follower();
	private final Band band;
	private final Button list;
	private final Button picture;
	private final Button details;
	private final Button doing;
	private final Composite body;
	private final SashForm sash;
	private final Composite left;
	private final Grid grid;
	private final Form form;
	private final EmptyState nothing;
	private final EmptyState gone;
	private final TypingUndo typing;
	private Pictures pictures;
	private Screen screen;
	private GridModel model;
	private List<String> shown = List.of();
	private boolean released;

	/**
	 * A page of a screen.
	 *
	 * @param parent  where it is
	 * @param session the dossier
	 * @param target  the screen
	 * @param host    who holds it
	 * @param memory  where settings are kept
	 */
	public ScreenPage(Composite parent, DossierSession session, Target target, Host host, Memory memory) {
		super(parent, SWT.NONE);
		this.session = session;
		this.target = Target.screen(target.source(), target.key());
		this.host = host;
		this.memory = memory;
		screen = session.screen(this.target).orElse(null);
		setLayout(Space.flush(1));
		Theme.current().paint(this, Colour.PAPER, Colour.INK);
		band = new Band(this, this);
		band.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		list = toggle(Icon.TABLE, "page.list", () -> showPictures(false));
		picture = toggle(Icon.CHART, "page.picture", () -> showPictures(true));
		details = toggle(Icon.COLUMNS, "page.details", this::toggleDetails);
		doing = band.menu(words.get("page.actions"), menu -> ActionMenu.fill(menu, actions(), this::run));
		doing.setToolTipText(words.get("page.actions.help"));
		body = new Composite(this, SWT.NONE);
		body.setLayout(new StackLayout());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		Theme.current().paint(sash, Colour.LINE, Colour.INK);
		sash.setSashWidth(Space.TIGHT);
		left = new Composite(sash, SWT.NONE);
		left.setLayout(new StackLayout());
		grid = new Grid(left, this);
		nothing = new EmptyState(left);
		form = new Form(sash, this);
		gone = new EmptyState(body);
		typing = new TypingUndo(this);
		sash.setWeights(USUAL);
		details.setSelection(true);
		addListener(SWT.Resize, e -> stackDetails());
		addListener(SWT.Dispose, e -> release());
		begin();
		restore();
	}

	private Button toggle(Icon icon, String key, Runnable run) {
		Button button = band.button(SWT.TOGGLE);
		button.setText(words.get(key));
		button.setToolTipText(words.get(key + ".help"));
		button.setImage(Icons.image(icon));
		button.addListener(SWT.Selection, e -> run.run());
		return button;
	}

	/** Shows the screen, or that it is gone. */
	private void begin() {
		boolean there = screen != null;
		((StackLayout) body.getLayout()).topControl = there ? sash : gone;
		session.removeListener(follower);
		if (there)
			model = new GridModel(session, screen);
		// after the model: what is said around the rows reads it
		session.addListener(follower);
		if (!there) {
			gone.show("reload", words.get("page.gone"), Optional.empty(), () -> {
				// it comes back by itself
			});
			for (Button each : List.of(list, picture, details, doing))
				exclude(each, true);
			body.layout(true);
			return;
		}
		grid.setModel(model);
		boolean pictured = !screen.figures().isEmpty();
		exclude(list, !pictured);
		exclude(picture, !pictured);
		exclude(details, false);
		exclude(doing, true);
		list.setSelection(true);
		picture.setSelection(false);
		around();
		body.layout(true);
		if (pictured && screen.picturesFirst())
			showPictures(true);
	}

	private static void exclude(Button button, boolean excluded) {
		((GridData) button.getLayoutData()).exclude = excluded;
		button.setVisible(!excluded);
	}

	private void release() {
		session.removeListener(follower);
		try {
			// the editor may go while somebody types in it; a closed dossier takes nothing any more
			if (!released)
				commit();
		} finally {
			released = true;
			keep();
			if (model != null)
				model.close();
		}
	}

	/** Says again what stands around the rows: band, empty state, details. */
	private void around() {
		if (screen == null)
			return;
		// sources are asked again only as long as there is nothing to do: reading versions is not for every key
		if (!doing.getVisible() && !actions().isEmpty())
			exclude(doing, false);
		band.show(screen.header());
		boolean empty = model.total() == 0;
		if (empty)
			nothing.show(screen.icon(), screen.empty(),
					session.dossier().writable() ? Grid.adds(screen) : Optional.empty(), grid::add);
		StackLayout layout = (StackLayout) left.getLayout();
		layout.topControl = empty ? nothing : grid;
		details.setEnabled(!empty);
		arrange();
		left.layout(true);
		if (pictures != null && picture.getSelection())
			fillPictures();
		host.titleChanged();
	}

	// ---- what it is

	@Override
	public DossierSession session() {
		return session;
	}

	@Override
	public Screen screen() {
		return screen;
	}

	/**
	 * The grid.
	 *
	 * @return the grid
	 */
	public Grid grid() {
		return grid;
	}

	/**
	 * The details.
	 *
	 * @return the form
	 */
	public Form form() {
		return form;
	}

	/**
	 * Whether what it shows is there.
	 *
	 * @return false while it is gone from the dossier
	 */
	public boolean isThere() {
		return screen != null;
	}

	/**
	 * The selected rows.
	 *
	 * @return the rows in the order shown
	 */
	public List<Row> chosen() {
		return model == null ? List.of() : model.selection();
	}

	// ---- going to places

	@Override
	public void show(Target place) {
		if (place.source().equals(target.source()) && place.key().equals(target.key()))
			reveal(place);
		else
			host.go(place);
	}

	/**
	 * Goes to a row and field of this screen; takes a filter away that hides it, and says so.
	 *
	 * @param place the place; without row nothing moves, but a group that it names is shown alone
	 */
	public void reveal(Target place) {
		if (screen == null)
			return;
		place.only().ifPresent(picked -> {
			grid.clearFilter();
			only(picked.grouping(), picked.group());
		});
		if (place.row().isEmpty())
			return;
		if (picture.getSelection())
			showPictures(false);
		if (!grid.reveal(place.row(), place.field()))
			grid.say(words.get("page.row-gone"));
		else if (!place.field().isEmpty())
			edit(place.field());
	}

	@Override
	public void only(String grouping, String group) {
		if (picture.getSelection())
			showPictures(false);
		grid.only(grouping, group);
		grid.setFocus();
	}

	/**
	 * What can be done here: first by the screen, then by the installed sources.
	 *
	 * @return the actions by who offers them, for what is selected now; those that cannot be done say why
	 */
	public List<List<Action>> actions() {
		if (screen == null)
			return List.of();
		List<List<Action>> groups = new ArrayList<>(List.of(screen.actions()));
		groups.addAll(session.actions(screen, selection()));
		return groups.stream().filter(g -> !g.isEmpty()).toList();
	}

	/** Opens the menu of what can be done here. */
	public void showActions() {
		if (doing.isVisible())
			doing.notifyListeners(SWT.Selection, new Event());
	}

	/**
	 * Does something; says why when it cannot be done.
	 *
	 * @param action an action of this page
	 */
	public void run(Action action) {
		try {
			action.run().accept(this);
		} catch (IllegalArgumentException | IllegalStateException e) {
			// the dossier says why it cannot be done; nothing was changed
			grid.say(String.valueOf(e.getMessage()));
		}
	}

	/** What is typed is handed in first: a task reads the dossier. */
	@Override
	public void start(Task task) {
		if (commit())
			TaskDialog.open(getShell(), session, task, this::show);
	}

	@Override
	public Optional<String> copied() {
		return grid.copied();
	}

	@Override
	public boolean paste() {
		Optional<Action> paste = actions().stream().flatMap(List::stream).filter(a -> a.id().equals(Action.PASTE))
				.findFirst();
		paste.ifPresent(a -> a.whyNot().ifPresentOrElse(grid::say, () -> run(a)));
		return paste.isPresent();
	}

	@Override
	public Selection selection() {
		return model == null ? Selection.NONE : model.inFront();
	}

	@Override
	public void selected() {
		List<String> rows = chosen().stream().map(Row::id).toList();
		if (rows.equals(shown) && !rows.isEmpty())
			return;
		shown = rows;
		handIn();
		form.show(rows.isEmpty() ? null : new FormModel(session, screen, rows));
		typing.restart();
		host.selectionChanged();
	}

	@Override
	public void edit(String field) {
		if (!details.getSelection()) {
			details.setSelection(true);
			toggleDetails();
		}
		form.focus(field.isEmpty() ? firstField() : field);
	}

	private String firstField() {
		return form.model().map(m -> m.sections().stream().flatMap(s -> s.fields().stream())
				.filter(f -> m.locked(f).isEmpty()).map(f -> f.id()).findFirst().orElse("")).orElse("");
	}

	@Override
	public Optional<FigureHost> figures() {
		return Optional.of(new Acting());
	}

	/** Closed sections are kept over restarts. */
	@Override
	public boolean isCollapsed(String section) {
		return closedSections().contains(section);
	}

	@Override
	public void collapse(String section, boolean collapsed) {
		Set<String> closed = new TreeSet<>(closedSections());
		if (collapsed)
			closed.add(section);
		else
			closed.remove(section);
		memory.put(key("closed"), String.join(" ", closed));
	}

	private List<String> closedSections() {
		return List.of(memory.get(key("closed")).split(" "));
	}

	@Override
	public void next() {
		List<Row> rows = chosen();
		if (rows.isEmpty())
			return;
		int from = model.indexOf(rows.getLast().id());
		for (int i = from + 1; i < model.size(); i++)
			if (model.line(i) instanceof GridModel.Item item) {
				grid.reveal(item.row().id(), "");
				return;
			}
	}

	@Override
	public boolean setFocus() {
		// the platform looks for another focus while the parts go one by one
		if (screen == null || released)
			return !released && super.setFocus();
		return picture.getSelection() ? pictures.setFocus()
				: model.total() == 0 ? nothing.setFocus() : grid.setFocus();
	}

	/**
	 * Commits what is being typed, in grid and details.
	 *
	 * @return false when it cannot be read; then it stays for the person to mend, and the page says so
	 */
	public boolean commit() {
		boolean done = grid.commit();
		return handIn() && done;
	}

	/** Hands in what is being typed in the details; says what cannot be read. */
	private boolean handIn() {
		Optional<String> refused = form.commit();
		refused.ifPresent(why -> grid.say(words.get("page.refused", why)));
		return refused.isEmpty();
	}

	// ---- undo

	/** Undoes typing in the field that has the focus, else the last step of the dossier. */
	public void undo() {
		if (typing.canUndo())
			typing.undo();
		else if (commit())
			session.undo();
	}

	/** The other way round. */
	public void redo() {
		if (typing.canRedo())
			typing.redo();
		else
			session.redo();
	}

	/**
	 * What undo undoes now.
	 *
	 * @return a label; empty when there is nothing
	 */
	public Optional<String> undoLabel() {
		return typing.canUndo() ? Optional.of(words.get("undo.typing")) : session.undoLabel();
	}

	/**
	 * What redo does again now.
	 *
	 * @return a label; empty when there is nothing
	 */
	public Optional<String> redoLabel() {
		return typing.canRedo() ? Optional.of(words.get("undo.typing")) : session.redoLabel();
	}

	// ---- pictures and details

	private void showPictures(boolean wanted) {
		if (screen == null)
			return;
		picture.setSelection(wanted);
		list.setSelection(!wanted);
		if (wanted)
			fillPictures();
		((StackLayout) body.getLayout()).topControl = wanted ? pictures : sash;
		exclude(details, wanted);
		band.layout(true, true);
		body.layout(true);
		setFocus();
	}

	private void fillPictures() {
		if (pictures == null)
			pictures = new Pictures(body, new Acting());
		pictures.show(screen.figures());
	}

	private void toggleDetails() {
		arrange();
	}

	private void arrange() {
		boolean beside = details.getSelection() && model != null && model.total() > 0;
		// a control that is only squeezed away would still be met by Tab
		form.setVisible(beside);
		Control alone = beside ? null : left;
		if (sash.getMaximizedControl() != alone)
			sash.setMaximizedControl(alone);
	}

	/** Beside the grid where there is room for both, else below it. */
	private void stackDetails() {
		int wanted = getClientArea().width < 3 * Space.DETAILS - Space.HEADER ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != wanted)
			sash.setOrientation(wanted);
	}

	// ---- what is kept over restarts

	private String key(String part) {
		return session.folder() + "|" + target.source() + "|" + target.key() + "|" + part;
	}

	private void keep() {
		if (model == null || grid.isDisposed())
			return;
		memory.put(key("grid"), grid.memory());
		int[] weights = sash.getWeights();
		memory.put(key("details"), weights[0] + " " + weights[1] + " " + details.getSelection());
	}

	private void restore() {
		if (model == null)
			return;
		grid.restore(memory.get(key("grid")));
		String[] parts = memory.get(key("details")).split(" ");
		if (parts.length == 3 && parts[0].matches("[0-9]{1,6}") && parts[1].matches("[0-9]{1,6}")) {
			sash.setWeights(Math.max(1, Integer.parseInt(parts[0])), Math.max(1, Integer.parseInt(parts[1])));
			details.setSelection(Boolean.parseBoolean(parts[2]));
			toggleDetails();
		}
		grid.selectFirst();
		selected();
		around();
	}

	/** What can be done at the parts of the pictures. */
	private final class Acting implements FigureHost {

		@Override
		public List<Action> actions(Figure figure, FigurePart part) {
			return screen == null ? List.of() : screen.actions(new Spot(figure.id(), part.row(), part.column()));
		}

		@Override
		public void fill(Menu menu, List<Action> actions) {
			ActionMenu.fill(menu, List.of(actions), this::run);
		}

		@Override
		public void run(Action action) {
			ScreenPage.this.run(action);
		}
	}

	// ---- the session

	private final class Follower implements SessionListener {

		@Override
		public void changed(Change change) {
			if (isDisposed())
				return;
			if (change.all() || change.structure() && isOther())
				again();
			else if (screen == null || screen.concerns(change))
				around();
			typing.restart();
			host.historyChanged();
		}

		/** Whether what it shows came or went: undo takes a version away that is in front. */
		private boolean isOther() {
			return session.screen(target).isPresent() != isThere();
		}

		@Override
		public void signals(CheckResult result) {
			if (!isDisposed())
				around();
		}

		@Override
		public void saved() {
			if (!isDisposed())
				host.historyChanged();
		}

		@Override
		public void closed() {
			released = true;
			if (!isDisposed())
				host.closed();
		}
	}

	/** Everything is new: the screen is made anew, its rows are found again by their ids. */
	private void again() {
		String kept = model == null ? memory.get(key("grid")) : grid.memory();
		if (model != null) {
			memory.put(key("grid"), kept);
			// its row may be here yet: only what cannot be read goes, and that is said
			grid.commit();
			grid.setModel(null);
			model.close();
			model = null;
		}
		screen = session.screen(target).orElse(null);
		shown = List.of();
		if (screen == null)
			form.show(null);
		begin();
		if (model != null) {
			grid.restore(kept);
			selected();
			if (chosen().isEmpty())
				form.show(null);
		}
		host.selectionChanged();
	}
}
