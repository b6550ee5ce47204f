package org.waarborg.ui.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.waarborg.screen.Target;

/** Brings the inputs of open editors back after a restart. */
public final class ScreenInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		String folder = memento.getString(ScreenInput.FOLDER);
		String source = memento.getString(ScreenInput.SOURCE);
		String key = memento.getString(ScreenInput.KEY);
		if (folder == null || source == null || source.isEmpty() || key == null)
			return null;
		try {
			return new ScreenInput(Path.of(folder), Target.screen(source, key));
		} catch (InvalidPathException e) {
			// the workspace comes from another kind of machine: the editor stays away
			return null;
		}
	}
}
