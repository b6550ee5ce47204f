package org.waarborg.statement.migration.internal;

import java.util.Arrays;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;

import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;

/** A file that a dossier does not have yet. */
public final class NewFile {

	private final OpenDossier dossier;
	private final String path;

	/**
	 * A file.
	 *
	 * @param dossier the dossier
	 * @param path    a path inside it that is free
	 */
	public NewFile(OpenDossier dossier, String path) {
		this.dossier = dossier;
		this.path = path;
	}

	/**
	 * Adds it with a statement.
	 *
	 * @param statement a statement in no file, with ids
	 * @return the command, not yet run
	 */
	public Command add(StatementOfApplicability statement) {
		URI root = dossier.dossier().eResource().getURI();
		String[] segments = Arrays.stream(path.split("/")).map(s -> URI.encodeSegment(s, false)).toArray(String[]::new);
		return new AddStatement(dossier.resourceSet(), root.trimSegments(1).appendSegments(segments), statement);
	}
}
