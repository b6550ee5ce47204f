package org.waarborg.workbench.internal.pages;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.waarborg.workbench.internal.Looks;
import org.waarborg.workbench.internal.Say;

/** The welcome page. There is one; it is not brought back at the next start, which decides anew whether it is needed. */
public final class WelcomeInput implements IEditorInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Looks.descriptor("welcome");
	}

	@Override
	public String getName() {
		return Say.text("welcome.tab");
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Say.text("welcome.tab");
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
