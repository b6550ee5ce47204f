package org.waarborg.workbench.internal;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.OpenMode;
import org.waarborg.ui.Words;
import org.waarborg.ui.perspective.DomainPerspective;
import org.waarborg.workbench.internal.desk.ChangeWatch;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.desk.Parts;
import org.waarborg.workbench.internal.desk.Recovering;
import org.waarborg.workbench.internal.desk.Saving;
import org.waarborg.workbench.internal.pages.Appearance;
import org.waarborg.workbench.internal.pages.Mishap;
import org.waarborg.workbench.internal.pages.WelcomePage;
import org.waarborg.workbench.internal.state.StartArguments;

/** What the workbench does in its life: before the first window, with it, and at the end. */
final class ShellAdvisor extends WorkbenchAdvisor {

	private static ChangeWatch watch;

	private final StartArguments arguments;
	private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);
	private Runnable titles;

	ShellAdvisor(StartArguments arguments) {
		this.arguments = arguments;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		Looks.noHandles();
		// Every installed domain has its button from the start.
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS,
				StartPerspective.ID + ',' + String.join(",", DomainPerspective.all()));
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ShellWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return StartPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.waarborg.workbench.general";
	}

	/** Dossiers are read while the window comes; its editors wait for those that were open. */
	@Override
	public void preStartup() {
		Desk.current().start();
		Appearance.start();
		titles = KeptWords.sayIn(PlatformUI.getWorkbench().getService(MApplication.class), Words.language());
		reading = Opening.readAhead(arguments.dossiers(), mode());
		Desk.current().setReading(!reading.isDone());
	}

	private OpenMode mode() {
		return arguments.readOnly() ? OpenMode.READ_ONLY : OpenMode.READ_WRITE;
	}

	@Override
	public void postStartup() {
		Appearance.styles();
		tidyPreferences();
		Display display = Display.getCurrent();
		if (reading.isDone())
			open();
		else
			reading.thenRun(() -> {
				if (!display.isDisposed())
					display.asyncExec(this::open);
			});
		if (System.getProperty("waarborg.timing") != null)
			Display.getCurrent().asyncExec(ShellAdvisor::usable);
	}

	/** The window is there, and all dossiers were read that it shall show. */
	private void open() {
		if (PlatformUI.getWorkbench().isClosing())
			return;
		Desk.current().setReading(false);
		Opening.restore(arguments.dossiers(), mode());
		for (Path dossier : arguments.dossiers())
			Opening.open(dossier, mode());
		Parts.page().ifPresent(ShellAdvisor::closeOrphans);
		titles.run();
		Parts.page().filter(p -> p.getEditorReferences().length == 0).ifPresent(ShellAdvisor::first);
		Desk.current().started();
		Recovering.start(Display.getCurrent());
		watch = ChangeWatch.start(Display.getCurrent());
		Desk.current().changed();
	}

	private static void usable() {
		long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		System.err.println("waarborg.timing: usable " + since);
		// What measures wants an end as a user makes it: the framework keeps its cache only then.
		if ("close".equals(System.getProperty("waarborg.timing")))
			Display.getCurrent().asyncExec(() -> PlatformUI.getWorkbench().close());
	}

	private static void first(IWorkbenchPage page) {
		Desk.current().active().ifPresentOrElse(Opening::showFirst, () -> WelcomePage.open(page));
	}

	/** Editors of dossiers that are not open any more, because they are gone or damaged. */
	private static void closeOrphans(IWorkbenchPage page) {
		for (IEditorReference reference : page.getEditorReferences()) {
			boolean orphan = Parts.input(reference)
					.map(input -> Parts.folder(input).filter(f -> Desk.current().session(f).isEmpty()).isPresent())
					.orElse(true);
			if (orphan)
				page.closeEditor(reference.getEditor(false), false);
		}
	}

	/** Only pages of ours: the platform's own are about an IDE. */
	private static void tidyPreferences() {
		PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
		for (IPreferenceNode node : manager.getRootSubNodes()) {
			if (!node.getId().startsWith("org.waarborg."))
				manager.remove(node);
		}
	}

	/** The window became active: somebody may have worked elsewhere meanwhile. */
	static void look() {
		if (watch != null)
			watch.look();
	}

	@Override
	public void eventLoopException(Throwable exception) {
		Mishap.tell(exception);
	}

	/** Ends without a question, at once. */
	void end() {
		getWorkbenchConfigurer().emergencyClose();
	}

	@Override
	public boolean preShutdown() {
		if (!getWorkbenchConfigurer().emergencyClosing())
			return Saving.settle(Desk.sessions().open());
		// What is being typed is kept safe as well, as far as it can be read.
		Saving.handIn(Desk.sessions().open());
		return true;
	}

	/**
	 * Those that are open stay on the list of those to open next time. What is unsaved here – at a forced end – was given up by
	 * nobody: it is offered then.
	 */
	@Override
	public void postShutdown() {
		for (DossierSession session : List.copyOf(Desk.sessions().open()))
			Desk.sessions().leave(session);
	}
}
