package org.waarborg.workbench.internal;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.waarborg.workbench.internal.pages.StatusItem;

/** The status line of a window. Menus, toolbar and keys are commands in plugin.xml. */
final class ShellActionBarAdvisor extends ActionBarAdvisor {

	ShellActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillStatusLine(IStatusLineManager statusLine) {
		statusLine.appendToGroup(StatusLineManager.END_GROUP, new StatusItem());
	}
}
