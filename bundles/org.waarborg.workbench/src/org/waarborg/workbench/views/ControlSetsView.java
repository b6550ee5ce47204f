package org.waarborg.workbench.views;

import java.util.Optional;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.waarborg.registry.ControlSetListener;
import org.waarborg.ui.Ui;
import org.waarborg.ui.editor.Memory;
import org.waarborg.workbench.internal.desk.Desk;

/**
 * The control sets that are installed, and finding any of their controls. UI thread only.
 *
 * @since 0.1
 */
public final class ControlSetsView extends ViewPart {

	/** The id in plugin.xml. */
	public static final String ID = "org.waarborg.workbench.controlsets";

	private final Runnable follow = this::follow;
	private ServiceRegistration<ControlSetListener> registration;
	private ControlSetsPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new ControlSetsPane(parent, new ControlSetsPane.Host(Ui::controlSets, () -> Desk.sessions().open(),
				(session, target) -> Ui.navigation().show(session, target),
				folder -> Program.launch(folder.toString()), Memory.ofWorkspace()));
		Display display = parent.getDisplay();
		Bundle bundle = FrameworkUtil.getBundle(ControlSetsView.class);
		Optional.ofNullable(bundle).map(Bundle::getBundleContext).ifPresent(context -> registration = context
				.registerService(ControlSetListener.class, event -> later(display), null));
		Desk.sessions().addListener(follow);
	}

	/** Told on whichever thread noticed the change, also while the program ends. */
	private void later(Display display) {
		if (!display.isDisposed())
			display.asyncExec(follow);
	}

	private void follow() {
		if (!pane.isDisposed())
			pane.refresh();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		Desk.sessions().removeListener(follow);
		if (registration != null)
			registration.unregister();
		super.dispose();
	}
}
