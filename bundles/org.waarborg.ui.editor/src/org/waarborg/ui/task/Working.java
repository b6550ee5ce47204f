package org.waarborg.ui.task;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** Does work beside the dialog, which stays alive, and tells it how far it is. */
final class Working<T> implements Work.Progress {

	/** Who is told, on the UI thread. */
	interface Listener<T> {

		/** How far it is; below 0 where that is not known. */
		void at(String what, double done);

		/** It is done. */
		void done(T result);

		/** It was stopped. */
		void stopped();

		/** It cannot be done. */
		void failed(Throwable why);
	}

	private final Display display;
	private final Listener<T> listener;
	private volatile boolean cancelled;
	private volatile boolean told;
	private volatile String what = "";
	private volatile double share = -1;

	Working(Display display, Listener<T> listener) {
		this.display = display;
		this.listener = listener;
	}

	void start(Work<T> work) {
		Thread thread = new Thread(() -> run(work), "waarborg-task");
		thread.setDaemon(true);
		thread.start();
	}

	private void run(Work<T> work) {
		try {
			T result = work.run(this);
			// what was finished in spite of being stopped is finished
			tell(l -> {
				if (result == null)
					l.stopped();
				else
					l.done(result);
			});
		} catch (TaskException | RuntimeException | Error e) {
			tell(l -> {
				if (cancelled)
					l.stopped();
				else
					l.failed(e);
			});
		}
	}

	private void tell(Consumer<Listener<T>> how) {
		if (!display.isDisposed())
			display.asyncExec(() -> how.accept(listener));
	}

	/** What it did last; empty while it said nothing. */
	String what() {
		return what;
	}

	/** How far it was last; below 0 where that is not known. */
	double share() {
		return share;
	}

	/** Asks it to stop. */
	void cancel() {
		cancelled = true;
	}

	@Override
	public void at(String now, double done) {
		what = now;
		share = done;
		// a work may tell this a thousand times a second
		if (!told) {
			told = true;
			tell(l -> {
				told = false;
				l.at(what, share);
			});
		}
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}
}
