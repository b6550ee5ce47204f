package org.waarborg.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.waarborg.ui.perspective.DomainPerspective;

/** The first thing one sees: the dossiers, and what is open in them. */
public final class StartPerspective implements IPerspectiveFactory {

	/** The id in plugin.xml. */
	static final String ID = "org.waarborg.workbench.start";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		DomainPerspective.layout(layout);
	}
}
