package org.waarborg.workbench.internal.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.waarborg.workbench.internal.state.NewDossierModel;

/** What the management system is about. May be left for later. */
final class ScopeStep extends Step {

	private Text scope;

	ScopeStep(NewDossierModel model) {
		super("scope", model);
	}

	@Override
	void fill(Composite page) {
		scope = field(page, "new.scope.label", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 140);
		// In a text of several lines Tab would stay in it and the keyboard could not leave.
		scope.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		scope.addListener(SWT.Modify, event -> {
			model.setScope(scope.getText());
			changed();
		});
	}

	@Override
	Control first() {
		return scope;
	}
}
