package org.waarborg.workbench.internal;

import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.waarborg.workbench.internal.state.StartArguments;

/** The workbench as an Eclipse application. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Components.start();
		Display display = PlatformUI.createDisplay();
		try {
			Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			StartArguments arguments = StartArguments.of(given instanceof String[] all ? all : new String[0],
					Path.of("").toAbsolutePath());
			int code = PlatformUI.createAndRunWorkbench(display, new ShellAdvisor(arguments));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}
}
