package org.waarborg.ui.editor;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.waarborg.screen.Target;

/**
 * Which screen an editor shows: the folder of a dossier and the screen in it. It names and holds nothing, so it survives
 * restarts and dossiers that are away for a while.
 *
 * @param folder absolute, normalised folder of the dossier
 * @param screen the screen, without row
 * @since 0.1
 */
public record ScreenInput(Path folder, Target screen) implements IEditorInput, IPersistableElement {

	/** Id of the factory in {@code plugin.xml}. */
	static final String FACTORY = "org.waarborg.ui.screen-input";

	static final String FOLDER = "folder";
	static final String SOURCE = "source";
	static final String KEY = "key";

	/** Takes row and field off the target. */
	public ScreenInput {
		folder = folder.toAbsolutePath().normalize();
		screen = Target.screen(Objects.requireNonNull(screen).source(), screen.key());
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return folder.toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(this) ? adapter.cast(this) : null;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FOLDER, folder.toString());
		memento.putString(SOURCE, screen.source());
		memento.putString(KEY, screen.key());
	}
}
