package org.waarborg.statement.intake.internal;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;

/**
 * Adds a statement with its file, as a part of the one step that an import is: {@link OpenDossier#addFile} is a step by
 * itself.
 */
final class AddStatement extends AbstractCommand {

	private final ResourceSet files;
	private final URI uri;
	private final StatementOfApplicability statement;
	private Resource file;

	AddStatement(OpenDossier dossier, String path, StatementOfApplicability statement) {
		this.files = dossier.resourceSet();
		this.uri = dossier.dossier().eResource().getURI().trimSegments(1).appendSegments(path.split("/"));
		this.statement = statement;
	}

	@Override
	protected boolean prepare() {
		return files.getResource(uri, false) == null;
	}

	@Override
	public void execute() {
		file = files.createResource(uri);
		file.getContents().add(statement);
	}

	@Override
	public void undo() {
		files.getResources().remove(file);
	}

	@Override
	public void redo() {
		files.getResources().add(file);
	}
}
