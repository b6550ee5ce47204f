package org.waarborg.store.internal;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Adds a file to a dossier, or takes one out. */
final class FileCommand extends AbstractCommand {

	private final ResourceSet set;
	private final DossierResource file;
	private final boolean add;
	private int position;

	private FileCommand(ResourceSet set, DossierResource file, boolean add) {
		this.set = set;
		this.file = file;
		this.add = add;
	}

	static FileCommand add(ResourceSet set, String path, EObject root) {
		DossierResource file = new DossierResource(DossierPaths.uri(path));
		file.getContents().add(root);
		return new FileCommand(set, file, true);
	}

	static FileCommand remove(ResourceSet set, DossierResource file) {
		return new FileCommand(set, file, false);
	}

	@Override
	protected boolean prepare() {
		return set.getResources().contains(file) != add;
	}

	@Override
	public void execute() {
		position = add ? set.getResources().size() : set.getResources().indexOf(file);
		redo();
	}

	@Override
	public void redo() {
		change(add);
	}

	@Override
	public void undo() {
		change(!add);
	}

	private void change(boolean in) {
		if (in) {
			set.getResources().add(position, file);
		} else {
			set.getResources().remove(file);
		}
	}
}
