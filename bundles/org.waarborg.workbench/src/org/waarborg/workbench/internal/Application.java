package org.waarborg.workbench.internal;

import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.waarborg.ui.theme.Theme;
import org.waarborg.workbench.internal.state.StartArguments;

/** The workbench as an Eclipse application. */
public final class Application implements IApplication {

	private volatile ForcedEnd end;

	@Override
	public Object start(IApplicationContext context) {
		Components.start();
		Theme.prepare();
		Display display = PlatformUI.createDisplay();
		try {
			Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			StartArguments arguments = StartArguments.of(given instanceof String[] all ? all : new String[0],
					Path.of("").toAbsolutePath());
			ShellAdvisor advisor = new ShellAdvisor(arguments);
			end = ForcedEnd.await(display, advisor::end);
			int code = PlatformUI.createAndRunWorkbench(display, advisor);
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			if (end != null)
				end.over();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (end != null)
			end.now();
	}
}
