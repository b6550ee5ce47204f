package org.waarborg.workbench.internal.navigator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.ui.Ui;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Notice;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.desk.Parts;
import org.waarborg.workbench.internal.wizard.NewDossierWizard;
import org.waarborg.workbench.views.SetInstalling;

/** The open dossiers, by domain. Follows the sessions; what is selected and open survives. */
public final class NavigatorView extends ViewPart {

	/** The id in plugin.xml. */
	public static final String ID = "org.waarborg.workbench.navigator";

	private final Map<Path, Cached> cache = new HashMap<>();
	private final Set<Path> seen = new HashSet<>();
	private final Runnable listener = this::refresh;
	private final IPartListener2 follow = new Follow();
	private Composite stack;
	private Composite filled;
	private Composite empty;
	private Composite bars;
	private TreeViewer viewer;
	private List<Notice> shown = List.of();

	private record Cached(long revision, List<Node> nodes) {
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = Looks.paint(new Composite(parent, SWT.NONE), Colour.INK);
		stack.setLayout(new StackLayout());
		filled = Looks.paint(new Composite(stack, SWT.NONE), Colour.INK);
		filled.setLayout(Space.flush(1));
		bars = Looks.paint(new Composite(filled, SWT.NONE), Colour.INK);
		bars.setLayout(Space.grid(1, Space.TIGHT, Space.TIGHT));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bars);
		createTree();
		createEmpty();
		Desk.current().addListener(listener);
		getSite().getPage().addPartListener(follow);
		refresh();
	}

	private void createTree() {
		viewer = new TreeViewer(filled, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
		Tree tree = viewer.getTree();
		Looks.paint(tree, Colour.INK);
		Looks.named(tree, Say.text("navigator.name"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		new LinePainter(tree);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new LineLabels());
		viewer.addOpenListener(
				event -> open(event.getSelection() instanceof IStructuredSelection s ? s : StructuredSelection.EMPTY));
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Line line && tree.isFocusControl())
				Desk.current().activate(line.folder());
		});
		Theme.current().onChange(tree, () -> viewer.refresh(true));
		viewer.setInput(this);
		getSite().setSelectionProvider(viewer);
		NavigatorMenu.hook(viewer);
		SetInstalling.drop(tree);
	}

	private void createEmpty() {
		empty = Looks.paint(new Composite(stack, SWT.NONE), Colour.INK);
		empty.setLayout(Space.grid(1, Space.WIDE, Space.SECTION));
		Looks.text(empty, Say.text("navigator.empty"), Type.STRONG, Colour.INK);
		Looks.paragraph(empty, Say.text("navigator.empty.text"), Colour.MUTED, 160);
		offer("new-dossier", "welcome.new", NewDossierWizard::open);
		offer("open", "welcome.open", Opening::choose);
		offer("dossier", "welcome.example", Opening::example);
		SetInstalling.drop(empty);
	}

	private void offer(String icon, String key, Runnable run) {
		Button button = Looks.button(empty, Say.text(key), icon, run);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	/** Reads the sessions again; cheap where their state is the same. */
	private void refresh() {
		if (stack.isDisposed())
			return;
		List<DossierSession> open = Desk.sessions().open();
		cache.keySet().retainAll(open.stream().map(DossierSession::folder).toList());
		refreshBars();
		boolean nothing = open.isEmpty() && shown.isEmpty() && !Desk.current().isReading();
		((StackLayout) stack.getLayout()).topControl = nothing ? empty : filled;
		stack.layout();
		viewer.getTree().setRedraw(false);
		try {
			viewer.refresh(true);
			for (DossierSession session : open) {
				if (seen.add(session.folder()))
					viewer.setExpandedState(Line.of(session), true);
			}
			seen.retainAll(open.stream().map(DossierSession::folder).toList());
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private void refreshBars() {
		List<Notice> now = Desk.current().notices();
		if (now.equals(shown))
			return;
		shown = now;
		for (Control child : bars.getChildren())
			child.dispose();
		now.forEach(notice -> NoticeBar.create(bars, notice));
		GridDataFactory.fillDefaults().grab(true, false).exclude(now.isEmpty()).applyTo(bars);
		bars.setVisible(!now.isEmpty());
		filled.layout(true, true);
	}

	private List<Node> nodes(DossierSession session) {
		Cached cached = cache.get(session.folder());
		if (cached == null || cached.revision() != session.revision()) {
			cached = new Cached(session.revision(), session.nodes());
			cache.put(session.folder(), cached);
		}
		return cached.nodes();
	}

	private void open(IStructuredSelection selection) {
		if (!(selection.getFirstElement() instanceof Line line))
			return;
		Optional<DossierSession> session = Desk.current().session(line.folder());
		if (session.isPresent() && line.target().isPresent())
			Ui.navigation().show(session.get(), line.target().get());
		else
			viewer.setExpandedState(line, !viewer.getExpandedState(line));
	}

	/** Selects the line of the screen that an editor shows. */
	private void reveal(Path folder, Target screen) {
		Desk.current().session(folder).flatMap(session -> find(Line.of(session), nodes(session), screen))
				.ifPresent(line -> {
					viewer.setSelection(new StructuredSelection(line), true);
				});
	}

	private static Optional<Line> find(Line above, List<Node> top, Target screen) {
		for (Line line : above.children(top)) {
			if (line.target().filter(t -> t.source().equals(screen.source()) && t.key().equals(screen.key()))
					.isPresent())
				return Optional.of(line);
			Optional<Line> below = find(line, List.of(), screen);
			if (below.isPresent())
				return below;
		}
		return Optional.empty();
	}

	@Override
	public void setFocus() {
		if (((StackLayout) stack.getLayout()).topControl == empty)
			empty.setFocus();
		else
			viewer.getTree().setFocus();
	}

	@Override
	public void dispose() {
		Desk.current().removeListener(listener);
		getSite().getPage().removePartListener(follow);
		super.dispose();
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return Desk.sessions().open().stream().map(Line::of).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			Line line = (Line) element;
			return Desk.current().session(line.folder()).map(session -> line.children(nodes(session)).toArray())
					.orElse(new Object[0]);
		}

		@Override
		public Object getParent(Object element) {
			return ((Line) element).parent();
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private final class Follow implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			IWorkbenchPart part = reference.getPart(false);
			if (part instanceof IEditorPart editor)
				Parts.folder(editor.getEditorInput()).ifPresent(folder -> {
					Desk.current().activate(folder);
					Parts.screen(editor.getEditorInput()).ifPresent(screen -> reveal(folder, screen));
				});
		}
	}
}
