package org.waarborg.empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the platform takes by itself: one window, one perspective, nothing in it. Says when it is there, and closes. */
public final class EmptyWorkbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new Advisor());
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> PlatformUI.getWorkbench().close());
	}

	private static final class Advisor extends WorkbenchAdvisor {

		@Override
		public void initialize(IWorkbenchConfigurer configurer) {
			configurer.setSaveAndRestore(true);
		}

		@Override
		public String getInitialWindowPerspectiveId() {
			return "org.waarborg.empty";
		}

		@Override
		public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
			return new WorkbenchWindowAdvisor(configurer) {
				@Override
				public void preWindowOpen() {
					getWindowConfigurer().setInitialSize(new Point(1280, 800));
				}
			};
		}

		@Override
		public void postStartup() {
			Display.getCurrent().asyncExec(() -> {
				System.err.println("waarborg.timing: usable");
				if ("close".equals(System.getProperty("waarborg.timing"))) {
					Display.getCurrent().asyncExec(() -> PlatformUI.getWorkbench().close());
				}
			});
		}
	}
}
