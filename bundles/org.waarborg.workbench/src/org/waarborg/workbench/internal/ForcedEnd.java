package org.waarborg.workbench.internal;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;

/**
 * An end that nobody at the window chose: a signal of the system, the end of the user's session. Nobody can be asked any more,
 * so nothing is saved and nothing is given up: the dossiers are left, which takes the user's presence away and keeps unsaved
 * changes safe for the next time.
 */
final class ForcedEnd {

	private static final long PATIENCE = TimeUnit.SECONDS.toMillis(10);
	private static final int AGAIN = 100;

	private final Display display;
	private final Runnable close;
	private final Framework framework;
	private final Thread hook;

	private ForcedEnd(Display display, Runnable close) {
		this.display = display;
		this.close = close;
		framework = FrameworkUtil.getBundle(ForcedEnd.class).getBundleContext().getBundle(0).adapt(Framework.class);
		hook = new Thread(this::signalled, "waarborg-end");
	}

	/**
	 * Waits for it from here on.
	 *
	 * @param display the windows
	 * @param close   closes the workbench without a question; on the UI thread
	 * @return what takes the waiting back
	 */
	static ForcedEnd await(Display display, Runnable close) {
		ForcedEnd end = new ForcedEnd(display, close);
		Runtime.getRuntime().addShutdownHook(end.hook);
		return end;
	}

	/** The workbench ended in the ordinary way, or has done now what it was told. */
	void over() {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException ending) {
			// This is that end: whoever waits for it goes on when the framework has stopped.
		}
	}

	/** The process lives until this is over, so it has a limit: windows that hang must not keep a machine from going down. */
	private void signalled() {
		now();
		try {
			framework.waitForStop(PATIENCE);
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends it: at once, or as soon as it has started. Any thread. */
	void now() {
		try {
			display.asyncExec(this::close);
		} catch (SWTException gone) {
			// The windows are gone already: the framework is stopping.
		}
	}

	private void close() {
		if (PlatformUI.isWorkbenchRunning())
			close.run();
		else if (!display.isDisposed())
			display.timerExec(AGAIN, this::close);
	}
}
