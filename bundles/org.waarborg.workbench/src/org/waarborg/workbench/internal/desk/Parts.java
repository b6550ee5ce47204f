package org.waarborg.workbench.internal.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.waarborg.screen.Target;
import org.waarborg.ui.editor.ScreenInput;

/** The windows and editors of the platform. */
public final class Parts {

	private Parts() {
	}

	/** The window in use; empty while the program starts or ends. */
	public static Optional<IWorkbenchWindow> window() {
		if (!PlatformUI.isWorkbenchRunning())
			return Optional.empty();
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (active != null)
			return Optional.of(active);
		IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
		return all.length == 0 ? Optional.empty() : Optional.of(all[0]);
	}

	/** The page in use. */
	public static Optional<IWorkbenchPage> page() {
		return window().map(IWorkbenchWindow::getActivePage);
	}

	/** The shell that a dialog belongs to; null while there is none. */
	public static Shell shell() {
		Shell active = Display.getCurrent().getActiveShell();
		return window().map(IWorkbenchWindow::getShell)
				.filter(s -> active == null || active == s || !active.isVisible())
				.orElse(active);
	}

	/** The dossier of an editor's input. */
	public static Optional<Path> folder(IEditorInput input) {
		return input instanceof ScreenInput screen ? Optional.of(screen.folder()) : Optional.empty();
	}

	/** The screen of an editor's input. */
	public static Optional<Target> screen(IEditorInput input) {
		return input instanceof ScreenInput screen ? Optional.of(screen.screen()) : Optional.empty();
	}

	/** The editors of a dossier. */
	public static List<IEditorReference> editors(IWorkbenchPage page, Path folder) {
		List<IEditorReference> found = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			if (input(reference).flatMap(Parts::folder).filter(folder::equals).isPresent())
				found.add(reference);
		}
		return found;
	}

	/** The input of an editor; empty when it cannot be made. */
	public static Optional<IEditorInput> input(IEditorReference reference) {
		try {
			return Optional.ofNullable(reference.getEditorInput());
		} catch (PartInitException e) {
			Desk.log(e);
			return Optional.empty();
		}
	}

	/** The editor in use. */
	public static Optional<IEditorPart> editor() {
		return page().map(IWorkbenchPage::getActiveEditor);
	}
}
