package org.waarborg.statement.migration.internal;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import org.waarborg.statement.StatementOfApplicability;

/**
 * Adds the file of a new statement as a part of a larger step: {@code OpenDossier.addFile} is a step of its own, and the
 * old statement has to point at the new one in the same step.
 */
final class AddStatement extends AbstractCommand {

	private final ResourceSet files;
	private final URI uri;
	private final StatementOfApplicability statement;
	private Resource file;
	private int position;

	AddStatement(ResourceSet files, URI uri, StatementOfApplicability statement) {
		super(uri.lastSegment());
		this.files = files;
		this.uri = uri;
		this.statement = statement;
	}

	@Override
	protected boolean prepare() {
		return files.getResource(uri, false) == null && statement.eResource() == null;
	}

	@Override
	public void execute() {
		position = files.getResources().size();
		file = files.createResource(uri);
		file.getContents().add(statement);
	}

	@Override
	public void undo() {
		files.getResources().remove(file);
	}

	@Override
	public void redo() {
		files.getResources().add(Math.min(position, files.getResources().size()), file);
	}
}
