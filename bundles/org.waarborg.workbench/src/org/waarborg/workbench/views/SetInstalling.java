package org.waarborg.workbench.views;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.waarborg.document.Status;
import org.waarborg.intake.Intake;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.ControlSetInstaller.Change;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.InstallException;
import org.waarborg.registry.Origin;
import org.waarborg.screen.sets.AddSetTask;
import org.waarborg.screen.sets.AddTextTask;
import org.waarborg.screen.sets.RemoveSetTask;
import org.waarborg.ui.Ui;
import org.waarborg.ui.Words;
import org.waarborg.ui.task.TaskDialog;
import org.waarborg.workbench.internal.desk.Desk;
import org.waarborg.workbench.internal.dialogs.Ask;

/**
 * Adding, removing and putting back control sets by clicking and dropping. What was done in this session can be taken back, the last
 * first. UI thread only.
 *
 * @since 0.1
 */
public final class SetInstalling {

	private static final List<Change> DONE = new ArrayList<>();

	private SetInstalling() {
	}

	private static Optional<ControlSetInstaller> installer() {
		return Ui.service(ControlSetInstaller.class);
	}

	/**
	 * Leads through adding files, one after another.
	 *
	 * @param parent the window that waits for it
	 * @param files  what was dropped; empty to ask for a file
	 */
	public static void add(Shell parent, List<Path> files) {
		installer().ifPresent(installer -> {
			Optional<Path> first = files.stream().findFirst();
			Shell dialog = TaskDialog
					.open(parent, Words.language(), new AddSetTask(installer, Desk.sessions().open(), Words.language(),
							first, SetInstalling::done))
					.shell();
			if (files.size() > 1)
				dialog.addListener(SWT.Dispose, event -> parent.getDisplay().asyncExec(() -> {
					if (!parent.isDisposed())
						add(parent, files.subList(1, files.size()));
				}));
		});
	}

	/**
	 * Whether a set can be removed.
	 *
	 * @param set its header
	 * @return true for one of the user's own folder
	 */
	public static boolean removable(ControlSetHeader set) {
		return set.origin() instanceof Origin.InUserFolder && installer().isPresent();
	}

	/**
	 * Leads through removing a set.
	 *
	 * @param parent the window that waits for it
	 * @param set    id of the set
	 */
	public static void remove(Shell parent, String set) {
		installer().ifPresent(installer -> {
			try {
				TaskDialog.open(parent, Words.language(),
						new RemoveSetTask(installer, installer.leaving(set), Desk.sessions().open(),
								Words.language(), SetInstalling::done));
			} catch (InstallException e) {
				failed(parent, e);
			}
		});
	}

	/**
	 * Leads through taking in a licence holder's own copy of a text.
	 *
	 * @param parent    the window that waits for it
	 * @param installed the installed sets
	 * @param set       the set that it is the text of
	 */
	public static void text(Shell parent, ControlSetRegistry installed, ControlSetHeader set) {
		Ui.service(Intake.class).ifPresent(intake -> TaskDialog.open(parent, Words.language(),
				new AddTextTask(installed, intake, set, Words.language())));
	}

	private static void done(Change change) {
		DONE.add(change);
	}

	/**
	 * What can be taken back.
	 *
	 * @return ids of the sets of the last change; empty when nothing was done in this session
	 */
	public static Optional<String> undoable() {
		return DONE.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", DONE.getLast().sets()));
	}

	/**
	 * Takes the last change back.
	 *
	 * @param parent the window to tell when it fails
	 */
	public static void undo(Shell parent) {
		if (!DONE.isEmpty())
			installer().ifPresent(installer -> {
				try {
					installer.undo(DONE.getLast());
					DONE.removeLast();
				} catch (InstallException e) {
					failed(parent, e);
				}
			});
	}

	private static void failed(Shell parent, InstallException e) {
		Ask.about(Status.ATTENTION, ViewWords.text("sets.not.done"))
				.text(e.problem().describe(Locale.of(Words.language())))
				.choice(ViewWords.text("sets.close")).open(parent);
	}

	/**
	 * Takes files that are dropped on a control; others than those of control sets are not taken.
	 *
	 * @param control where they may be dropped
	 */
	public static void drop(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK | DND.DROP_MOVE);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names)
					dropped(control, names);
			}
		});
	}

	/** The system waits for the drop to end before a window may open. */
	private static void dropped(Control control, String[] names) {
		List<Path> files = List.of(names).stream().map(Path::of).toList();
		control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed() && !files.isEmpty())
				add(control.getShell(), files);
		});
	}
}
