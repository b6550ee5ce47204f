package org.waarborg.workbench.internal.desk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.ExternalChange;
import org.waarborg.store.StoreException;
import org.waarborg.ui.DossierNames;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.state.FolderPrint;

/**
 * Looks whether others changed the files of open dossiers: when the window becomes active and every half minute. Sizes and
 * times are read on a worker; only when they are different is the dossier asked, on its thread.
 */
public final class ChangeWatch {

	private static final int PERIOD = 30_000;
	private static final int SECOND = 1_000;

	private final Display display;
	private final Map<Path, FolderPrint> prints = new HashMap<>();
	private boolean running;

	/** Starts watching and lets time pass for the sessions, until the display is gone. */
	public static ChangeWatch start(Display display) {
		ChangeWatch watch = new ChangeWatch(display);
		display.timerExec(PERIOD, watch::period);
		display.timerExec(SECOND, watch::second);
		return watch;
	}

	private ChangeWatch(Display display) {
		this.display = display;
	}

	private void second() {
		again(SECOND, Desk.sessions()::tick, this::second);
	}

	private void period() {
		again(PERIOD, this::look, this::period);
	}

	/** What fails once – the loop tells it – must not end the watch: unsaved changes would not be kept safe any more. */
	private void again(int pause, Runnable task, Runnable next) {
		try {
			task.run();
		} finally {
			if (!display.isDisposed())
				display.timerExec(pause, next);
		}
	}

	/** Looks now, in the background. */
	public void look() {
		List<Path> folders = Desk.sessions().open().stream().map(DossierSession::folder).toList();
		if (running || folders.isEmpty())
			return;
		running = true;
		Job job = Job.createSystem("changes on disk", (ICoreRunnable) monitor -> {
			Map<Path, FolderPrint> now = new HashMap<>();
			try {
				folders.forEach(folder -> now.put(folder, FolderPrint.of(folder)));
			} finally {
				// Also after a failure: the next look would wait for this one for ever.
				if (!display.isDisposed())
					display.asyncExec(() -> compare(now));
			}
		});
		job.schedule();
	}

	private void compare(Map<Path, FolderPrint> now) {
		running = false;
		now.forEach((folder, print) -> {
			FolderPrint before = prints.put(folder, print);
			if (!print.equals(before))
				Desk.current().session(folder).ifPresent(session -> ask(session, print));
		});
		prints.keySet().retainAll(now.keySet());
	}

	private static void ask(DossierSession session, FolderPrint print) {
		if (!print.reachable()) {
			Desk.current().show(new Notice(session.folder(), Notice.Kind.GONE, Status.STOP,
					Say.text("notice.gone", DossierNames.whole(session), session.folder()),
					List.of(new Notice.Choice(Say.text("notice.copy"), () -> Saving.saveCopy(session)))));
			return;
		}
		Desk.current().dismiss(session.folder(), Notice.Kind.GONE);
		try {
			ExternalChange change = session.externalChange();
			if (change.none())
				Desk.current().dismiss(session.folder(), Notice.Kind.CHANGED);
			else
				Desk.current().show(new Notice(session.folder(), Notice.Kind.CHANGED, Status.ATTENTION,
						Say.text("notice.changed", DossierNames.whole(session), String.join(", ", change.files())),
						List.of(new Notice.Choice(Say.text("notice.reload"), () -> Saving.reload(session)),
								new Notice.Choice(Say.text("notice.compare"), () -> Comparing.withDisk(session)))));
		} catch (StoreException e) {
			Desk.log(e);
		}
	}
}
