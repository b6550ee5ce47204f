package org.waarborg.workbench.internal.handlers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.waarborg.workbench.internal.desk.Parts;

/** The perspectives of the window menu: the start and those of the domains. */
public final class PerspectiveMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		Optional<IWorkbenchPage> page = Parts.page();
		if (page.isEmpty())
			return new IContributionItem[0];
		return Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
				.filter(p -> p.getId().startsWith("org.waarborg."))
				.sorted(Comparator.comparing(IPerspectiveDescriptor::getLabel)).map(p -> item(page.get(), p))
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		Action action = new Action(perspective.getLabel(), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked())
					page.setPerspective(perspective);
			}
		};
		action.setImageDescriptor(perspective.getImageDescriptor());
		IPerspectiveDescriptor active = page.getPerspective();
		action.setChecked(active != null && active.getId().equals(perspective.getId()));
		return new ActionContributionItem(action);
	}
}
