package org.waarborg.workbench.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.ui.DossierNames;
import org.waarborg.ui.Ui;
import org.waarborg.ui.perspective.DomainPerspective;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Parts;
import org.waarborg.workbench.internal.desk.Saving;

/** A window: its title, its size, and what happens when perspectives change and when it closes. */
final class ShellWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1680, 1050);

	private final Runnable listener = this::title;

	ShellWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ShellActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
		configurer.setShowStatusLine(true);
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setTitle(Say.text("product"));
	}

	@Override
	public void postWindowOpen() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		shell.addListener(SWT.Activate, event -> ShellAdvisor.look());
		Desk.current().addListener(listener);
		getWindowConfigurer().getWindow().addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				DomainPerspective.source(perspective.getId()).ifPresent(source -> show(page, source));
			}
		});
		title();
	}

	/** Brings a screen of the domain to the front: one that is open, else its first. */
	private static void show(IWorkbenchPage page, String source) {
		Optional<DossierSession> session = Desk.current().active();
		if (session.isEmpty() || of(page.getActiveEditor(), source))
			return;
		for (IEditorReference reference : Parts.editors(page, session.get().folder())) {
			IEditorPart editor = reference.getEditor(false);
			if (of(editor, source)) {
				page.bringToTop(editor);
				return;
			}
		}
		first(session.get(), source).ifPresent(target -> Ui.navigation().show(session.get(), target));
	}

	private static boolean of(IEditorPart editor, String source) {
		return editor != null
				&& Parts.screen(editor.getEditorInput()).filter(t -> t.source().equals(source)).isPresent();
	}

	private static Optional<Target> first(DossierSession session, String source) {
		return session.nodes().stream().flatMap(ShellWindowAdvisor::targets).filter(t -> t.source().equals(source))
				.findFirst();
	}

	private static Stream<Target> targets(Node node) {
		return Stream.concat(node.target().stream(), node.children().stream().flatMap(ShellWindowAdvisor::targets));
	}

	private void title() {
		getWindowConfigurer().setTitle(Desk.current().active()
				.map(s -> (s.dossier().dirty() ? "*" : "") + DossierNames.whole(s) + " – " + Say.text("product"))
				.orElse(Say.text("product")));
	}

	@Override
	public boolean preWindowShellClose() {
		return Saving.settle(Desk.sessions().open());
	}

	@Override
	public void dispose() {
		Desk.current().removeListener(listener);
		super.dispose();
	}
}
