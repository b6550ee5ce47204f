package org.waarborg.workbench.internal.pages;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.desk.Parts;
import org.waarborg.workbench.internal.dialogs.Ask;

/** Something unexpected inside the program: written to the log each time, told to the person once for each cause. */
public final class Mishap {

	private static final Set<String> TOLD = new HashSet<>();

	private static boolean open;

	private Mishap() {
	}

	/** Writes it to the log and tells it, once and one at a time. */
	public static void tell(Throwable trouble) {
		ILog.of(Mishap.class)
				.log(new Status(IStatus.ERROR, Mishap.class, String.valueOf(trouble.getMessage()), trouble));
		if (open || !TOLD.add(cause(trouble)))
			return;
		open = true;
		Display.getCurrent().asyncExec(() -> {
			try {
				show();
			} finally {
				open = false;
			}
		});
	}

	/** Where it came from; the same place again is the same mishap. */
	static String cause(Throwable trouble) {
		StackTraceElement[] trace = trouble.getStackTrace();
		return trouble.getClass().getName() + (trace.length == 0 ? "" : trace[0]);
	}

	private static void show() {
		int chosen = Ask.about(org.waarborg.document.Status.ATTENTION, Say.text("mishap.heading"))
				.text(Say.text("mishap.text")).choice(Say.text("mishap.log")).choice(Say.text("mishap.on")).prefer()
				.open(Parts.shell());
		if (chosen == 0)
			About.log();
	}
}
