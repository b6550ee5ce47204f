package org.waarborg.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.waarborg.controlset.Messages;
import org.waarborg.screen.Action;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Surface;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Task;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.ui.DossierNames;
import org.waarborg.ui.Ui;
import org.waarborg.ui.Words;
import org.waarborg.ui.theme.Icons;

/**
 * The one editor of the workbench: it paints every screen. Its selection holds {@link Row}s; it adapts to the
 * {@link DossierSession} and the {@link Screen}. UI thread only.
 *
 * @since 0.1
 */
public final class ScreenEditor extends EditorPart implements Surface, ScreenPage.Host {

	/** The id in {@code plugin.xml}. */
	public static final String ID = "org.waarborg.ui.screen";

	private final Messages words = Words.beside(ScreenEditor.class);
	private final Rows rows = new Rows();
	private final Runnable dossiers = this::dossiersChanged;
	private Composite parent;
	private ScreenPage page;
	private Target waiting;
	/** Whether the dossier is still being read. */
	private boolean reading;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ScreenInput))
			throw new PartInitException("not a screen: " + input);
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
		site.setSelectionProvider(rows);
	}

	private ScreenInput input() {
		return (ScreenInput) getEditorInput();
	}

	private Optional<ScreenPage> page() {
		return Optional.ofNullable(page).filter(p -> !p.isDisposed());
	}

	/**
	 * The dossier.
	 *
	 * @return the session; empty while the dossier cannot be opened
	 */
	public Optional<DossierSession> session() {
		return page().map(ScreenPage::session);
	}

	@Override
	public void createPartControl(Composite into) {
		parent = into;
		parent.setLayout(new FillLayout());
		// A second dossier: from now on the tabs say which is meant.
		Ui.sessions().addListener(dossiers);
		parent.addListener(SWT.Dispose, e -> Ui.sessions().removeListener(dossiers));
		open();
	}

	/** After a restart the dossier may be open already, or not any more, or away. */
	private void open() {
		for (var child : parent.getChildren())
			child.dispose();
		reading = known().isEmpty() && Ui.sessions().isPrepared(input().folder());
		if (reading) {
			new EmptyState(parent).show("dossier", words.get("editor.reading"), Optional.empty(), () -> {
				// it goes on by itself
			});
			parent.layout(true);
			return;
		}
		try {
			DossierSession session = openDossier();
			page = new ScreenPage(parent, session, input().screen(), this, Memory.ofWorkspace());
			titleChanged();
			firePropertyChange(PROP_DIRTY);
			if (waiting != null)
				page.reveal(waiting);
			waiting = null;
		} catch (StoreException e) {
			EmptyState away = new EmptyState(parent);
			away.show("dossier", words.get("editor.closed", e.message(Words.locale())),
					Optional.of(words.get("editor.retry")), this::open);
		}
		parent.layout(true);
	}

	/** A dossier was opened or closed: perhaps the one that this editor waits for. */
	private void dossiersChanged() {
		if (!reading || Ui.sessions().isPrepared(input().folder())) {
			titleChanged();
			return;
		}
		boolean focus = getSite().getPage().getActivePart() == this;
		open();
		if (focus)
			setFocus();
	}

	private DossierSession openDossier() throws StoreException {
		Optional<DossierSession> known = known();
		if (known.isPresent())
			return known.get();
		Optional<Opener> shell = Ui.service(Opener.class);
		return shell.isPresent() ? shell.get().open(input().folder())
				: Ui.sessions().open(input().folder(), OpenMode.READ_WRITE);
	}

	private Optional<DossierSession> known() {
		return Ui.sessions().open().stream().filter(s -> s.folder().equals(input().folder())).findFirst();
	}

	// ---- undo, for the commands of the window

	/** Undoes typing in the field that has the focus, else the last step of the dossier. */
	public void undo() {
		page().ifPresent(ScreenPage::undo);
	}

	/** The other way round. */
	public void redo() {
		page().ifPresent(ScreenPage::redo);
	}

	/**
	 * What undo undoes now.
	 *
	 * @return a label; empty when there is nothing
	 */
	public Optional<String> undoLabel() {
		return page().flatMap(ScreenPage::undoLabel);
	}

	/**
	 * What redo does again now.
	 *
	 * @return a label; empty when there is nothing
	 */
	public Optional<String> redoLabel() {
		return page().flatMap(ScreenPage::redoLabel);
	}

	// ---- what the page tells

	@Override
	public void go(Target target) {
		session().ifPresent(s -> Ui.navigation().show(s, target));
	}

	@Override
	public void selectionChanged() {
		rows.tell();
		if (page == null || page.chosen().size() != 1)
			return;
		Target at = input().screen();
		Target here = new Target(at.source(), at.key(), page.chosen().getFirst().id(), "");
		Ui.service(org.waarborg.ui.Navigation.class).ifPresent(n -> n.visited(page.session(), here));
	}

	@Override
	public void titleChanged() {
		page().filter(ScreenPage::isThere).ifPresent(p -> {
			setPartName(TabTitle.of(p.screen().title(), DossierNames.brief(p.session()),
					Ui.sessions().open().size() > 1));
			setTitleToolTip(p.screen().title() + " \u2013 " + DossierNames.whole(p.session()));
			Icons.image(p.screen().icon()).ifPresent(this::setTitleImage);
		});
	}

	@Override
	public void historyChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void closed() {
		getSite().getPage().closeEditor(this, false);
	}

	// ---- what can be done

	/**
	 * What can be done here, by who offers it.
	 *
	 * @return the actions for what is selected now; none while the dossier cannot be opened
	 */
	public List<List<Action>> actions() {
		return page().map(ScreenPage::actions).orElse(List.of());
	}

	/**
	 * Does something.
	 *
	 * @param action an action of this editor
	 */
	public void run(Action action) {
		page().ifPresent(p -> p.run(action));
	}

	/** Opens the menu of what can be done here. */
	public void showActions() {
		page().ifPresent(ScreenPage::showActions);
	}

	// ---- surface

	@Override
	public void show(Target target) {
		if (page == null)
			waiting = target;
		else
			page.show(target);
	}

	/**
	 * Goes to a row and field of this screen; takes a filter away that hides it, and says so.
	 *
	 * @param target the place
	 */
	public void reveal(Target target) {
		show(target);
	}

	@Override
	public void only(String grouping, String group) {
		page().ifPresent(p -> p.only(grouping, group));
	}

	@Override
	public void start(Task task) {
		page().ifPresent(p -> p.start(task));
	}

	@Override
	public Optional<String> copied() {
		return page().flatMap(ScreenPage::copied);
	}

	@Override
	public Selection selection() {
		return page().map(ScreenPage::selection).orElse(Selection.NONE);
	}

	// ---- save

	@Override
	public boolean isDirty() {
		return session().map(s -> s.dossier().dirty()).orElse(Boolean.FALSE);
	}

	/**
	 * Commits what is being typed. Whoever saves, closes or asks whether there are changes does this first in each editor: what
	 * is typed is no change of the dossier yet.
	 *
	 * @return false when it cannot be read; then the editor says so, and it stays
	 */
	public boolean commit() {
		return page().map(ScreenPage::commit).orElse(Boolean.TRUE);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (page().isEmpty() || !page.commit()) {
			monitor.setCanceled(true);
			return;
		}
		try {
			page.session().save();
		} catch (StoreException e) {
			monitor.setCanceled(true);
			Ui.troubles().ifPresent(t -> t.failed(page.session(), e));
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a screen is part of a dossier");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	/** The dossier stays open, with its changes, when its last editor goes. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public void setFocus() {
		if (page().isPresent())
			page.setFocus();
		else
			parent.setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == DossierSession.class)
			return adapter.cast(session().orElse(null));
		if (adapter == Screen.class)
			return adapter.cast(page().map(ScreenPage::screen).orElse(null));
		return super.getAdapter(adapter);
	}

	/** The selected rows, for views that follow. */
	private final class Rows implements ISelectionProvider {

		private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

		@Override
		public void addSelectionChangedListener(ISelectionChangedListener listener) {
			listeners.add(listener);
		}

		@Override
		public void removeSelectionChangedListener(ISelectionChangedListener listener) {
			listeners.remove(listener);
		}

		@Override
		public ISelection getSelection() {
			return new StructuredSelection(page().map(ScreenPage::chosen).orElse(List.of()));
		}

		@Override
		public void setSelection(ISelection selection) {
			if (selection instanceof StructuredSelection rows && rows.getFirstElement() instanceof Row row)
				page().ifPresent(p -> p.grid().reveal(row.id(), ""));
		}

		void tell() {
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(l -> l.selectionChanged(event));
		}
	}
}
