package org.waarborg.workbench.views;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.waarborg.document.Status;
import org.waarborg.intake.Intake;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.ControlSetInstaller.Change;
import org.waarborg.registry.ControlSetInstaller.Removal;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.InstallException;
import org.waarborg.registry.Origin;
import org.waarborg.screen.Target;
import org.waarborg.screen.sets.AddSetTask;
import org.waarborg.screen.sets.AddTextTask;
import org.waarborg.screen.sets.RemoveSetTask;
import org.waarborg.ui.Ui;
import org.waarborg.ui.Words;
import org.waarborg.ui.editor.ScreenEditor;
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

	private static final String MIGRATE = "migrate";
	private static final int OFFERED = 3;
	private static final List<Done> DONE = new ArrayList<>();
	private static Optional<String> arrived = Optional.empty();

	/** What was done, and what people call the sets that it was about. */
	private record Done(Change change, String sets) {
	}

	private SetInstalling() {
	}

	private static Optional<ControlSetInstaller> installer() {
		return Ui.service(ControlSetInstaller.class);
	}

	/**
	 * Leads through adding files: all in one window, a step for each.
	 *
	 * @param parent the window that waits for it
	 * @param files  what was dropped; empty to ask for a file
	 */
	public static void add(Shell parent, List<Path> files) {
		installer().ifPresent(installer -> {
			AddSetTask task = new AddSetTask(installer, Desk.sessions().open(), Words.language(), files,
					change -> done(change, titles(change)));
			Shell dialog = TaskDialog.open(parent, Words.language(), task).shell();
			dialog.addListener(SWT.Dispose, event -> parent.getDisplay().asyncExec(() -> {
				if (!parent.isDisposed())
					offer(parent, task.earlier());
			}));
		});
	}

	/** What is over the edition before can be carried over at once; who does not want to finds it among the actions later. */
	private static void offer(Shell parent, List<AddSetTask.Earlier> all) {
		List<AddSetTask.Earlier> earlier = all.stream().filter(e -> Desk.sessions().open().contains(e.session()))
				.limit(OFFERED).toList();
		if (earlier.isEmpty())
			return;
		AddSetTask.Earlier one = earlier.getFirst();
		Ask ask = Ask.about(Status.NEUTRAL, ViewWords.text("sets.earlier", one.set(), one.before()))
				.text(ViewWords.text("sets.earlier.text"));
		earlier.forEach(e -> ask.choice(ViewWords.text("sets.earlier.migrate", e.usage().label())));
		int chosen = ask.choice(ViewWords.text("sets.earlier.later")).open(parent);
		if (chosen < earlier.size())
			migrate(earlier.get(chosen));
	}

	private static void migrate(AddSetTask.Earlier earlier) {
		earlier.usage().target().ifPresent(target -> {
			Ui.navigation().show(earlier.session(), Target.screen(target.source(), target.key()));
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			if (page.getActiveEditor() instanceof ScreenEditor editor)
				editor.actions().stream().flatMap(List::stream).filter(a -> a.id().equals(MIGRATE)).findFirst()
						.ifPresent(editor::run);
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
				Removal removal = installer.leaving(set);
				String titles = titles(removal.sets().stream());
				TaskDialog.open(parent, Words.language(), new RemoveSetTask(installer, removal, Desk.sessions().open(),
						Words.language(), change -> done(change, titles)));
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

	private static void done(Change change, String titles) {
		DONE.add(new Done(change, titles));
		arrived = change.added().isEmpty() ? Optional.empty() : change.sets().stream().findFirst();
	}

	/** What people call the sets of a change that are there; those that nobody knows keep their ids. */
	private static String titles(Change change) {
		String known = titles(change.sets().stream().flatMap(s -> Ui.controlSets().header(s).stream()));
		return known.isEmpty() ? String.join(", ", change.sets()) : known;
	}

	private static String titles(Stream<ControlSetHeader> sets) {
		return sets.map(h -> h.title(Words.language())).distinct().collect(Collectors.joining(", "));
	}

	/**
	 * The set that was added last and that nobody was shown yet. Told once.
	 *
	 * @return its id; empty when there is none
	 */
	static Optional<String> arrived() {
		Optional<String> set = arrived;
		arrived = Optional.empty();
		return set;
	}

	/**
	 * What can be taken back.
	 *
	 * @return titles of the sets of the last change; empty when nothing was done in this session
	 */
	public static Optional<String> undoable() {
		return DONE.isEmpty() ? Optional.empty() : Optional.of(DONE.getLast().sets());
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
					installer.undo(DONE.getLast().change());
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
