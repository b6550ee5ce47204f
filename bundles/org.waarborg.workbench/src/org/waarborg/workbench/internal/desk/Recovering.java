package org.waarborg.workbench.internal.desk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.OpenMode;
import org.waarborg.store.Recovery;
import org.waarborg.store.StoreException;
import org.waarborg.ui.Words;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.dialogs.Ask;

/** Offers unsaved changes that a program left which is gone. Nothing is brought back or thrown away silently. */
public final class Recovering {

	private static List<Recovery> found = List.of();

	private Recovering() {
	}

	/** Looks in the background for lost changes, then asks about each. */
	public static void start(Display display) {
		Path folder = Desk.current().folders().state();
		Job job = Job.createSystem("recoveries", (ICoreRunnable) monitor -> {
			List<Recovery> all = look(folder);
			if (!all.isEmpty() && !display.isDisposed())
				display.asyncExec(() -> {
					found = all;
					all.forEach(Recovering::ask);
				});
		});
		job.schedule();
	}

	private static List<Recovery> look(Path folder) {
		try {
			return Desk.store().recoveries(folder);
		} catch (StoreException e) {
			Desk.log(e);
			return List.of();
		}
	}

	/** Asks again about what was left for later when its dossier is opened. */
	static void offer(DossierSession session) {
		String id = session.dossier().dossier().getId();
		found.stream().filter(r -> r.dossier().equals(id) && r.state() != Recovery.State.DAMAGED).findFirst()
				.ifPresent(Recovering::ask);
	}

	private static void ask(Recovery recovery) {
		List<String> files = recovery.state() == Recovery.State.DAMAGED
				? recovery.problems().stream().map(p -> p.message(Words.locale())).toList()
				: recovery.files().stream().map(Recovering::line).toList();
		String when = Formats.of(Words.language())
				.date(recovery.written().atZone(ZoneId.systemDefault()).toLocalDate());
		String time = recovery.written().atZone(ZoneId.systemDefault()).toLocalTime().withNano(0).toString();
		String name = recovery.title().isEmpty() ? recovery.folder().toString() : recovery.title();
		String state = recovery.state().name().toLowerCase(Locale.ROOT);
		int chosen = 1;
		while (chosen == 1)
			chosen = choice(recovery, Ask.about(Status.ATTENTION, Say.text("recovery.heading", name))
					.text(Say.text("recovery." + state, recovery.edits(), when, time, recovery.folder()))
					.details(files));
	}

	private static String line(Recovery.Changed changed) {
		return Say.text("recovery.file." + changed.kind().name().toLowerCase(Locale.ROOT), changed.path())
				+ (changed.elsewhere() ? ' ' + Say.text("recovery.elsewhere") : "");
	}

	/** Answers 1 when the person only compared and must be asked again. */
	private static int choice(Recovery recovery, Ask ask) {
		boolean ready = recovery.state() == Recovery.State.READY;
		boolean damaged = recovery.state() == Recovery.State.DAMAGED;
		if (!damaged)
			ask.choice(Say.text(ready ? "recovery.do" : "recovery.copy"));
		boolean comparable = ready || recovery.state() == Recovery.State.CHANGED;
		if (comparable)
			ask.choice(Say.text("recovery.compare"));
		int chosen = ask.choice(Say.text("recovery.discard")).choice(Say.text("recovery.later")).open(Parts.shell());
		int way = damaged ? chosen + 2 : comparable || chosen == 0 ? chosen : chosen + 1;
		switch (way) {
			case 0 -> recover(recovery, ready);
			case 1 -> Comparing.withRecovery(recovery);
			case 2 -> discard(recovery);
			default -> Desk.current().changed();
		}
		return way;
	}

	private static void recover(Recovery recovery, boolean inPlace) {
		try {
			if (inPlace) {
				inPlace(recovery);
			} else
				copy(recovery);
		} catch (StoreException e) {
			Ask.about(Status.STOP, Say.text("recovery.failed")).text(e.message(Words.locale()))
					.choice(Say.text("close"))
					.open(Parts.shell());
		}
	}

	/** What is wrong with the dossier, and who else is there, is told as at every opening. */
	private static void inPlace(Recovery recovery) throws StoreException {
		boolean known = Desk.current().session(recovery.folder()).isPresent();
		DossierSession session = Desk.current().open(recovery.folder(), OpenMode.READ_WRITE);
		try {
			session.dossier().recover(recovery);
			forget(recovery);
		} finally {
			if (!known)
				Opening.report(session, OpenMode.READ_WRITE);
		}
		Opening.showFirst(session);
	}

	private static void copy(Recovery recovery) throws StoreException {
		DirectoryDialog dialog = new DirectoryDialog(Parts.shell(), SWT.SAVE);
		dialog.setText(Say.text("recovery.copy"));
		dialog.setMessage(Say.text("recovery.copy.message"));
		String chosen = dialog.open();
		if (chosen == null)
			return;
		Path folder = Saving.free(Path.of(chosen), recovery.folder().getFileName() + "-" + Say.text("recovery.suffix"));
		Desk.store().recoverCopy(recovery, folder);
		// The copy has them all: to offer them at the next start again would make a person doubt that.
		discard(recovery);
		Opening.open(folder, OpenMode.READ_WRITE);
	}

	private static void discard(Recovery recovery) {
		try {
			Desk.store().discard(recovery);
			forget(recovery);
		} catch (StoreException e) {
			Ask.about(Status.STOP, Say.text("recovery.undiscarded")).text(e.message(Words.locale()))
					.choice(Say.text("close"))
					.open(Parts.shell());
		}
	}

	private static void forget(Recovery recovery) {
		found = found.stream().filter(r -> r != recovery).toList();
	}
}
