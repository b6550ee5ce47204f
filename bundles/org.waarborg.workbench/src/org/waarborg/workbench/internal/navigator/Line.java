package org.waarborg.workbench.internal.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;

/**
 * A line of the tree. Equal lines are the same place of the same dossier, so that expansion and selection survive a refresh.
 *
 * @param folder the dossier
 * @param node   what is shown; empty for the dossier itself
 * @param parent the line above; null for a dossier
 */
record Line(Path folder, Optional<Node> node, Line parent) {

	static Line of(DossierSession session) {
		return new Line(session.folder(), Optional.empty(), null);
	}

	List<Line> children(List<Node> top) {
		return node.map(Node::children).orElse(top).stream().map(n -> new Line(folder, Optional.of(n), this)).toList();
	}

	Optional<Target> target() {
		return node.flatMap(Node::target);
	}

	Optional<Status> status() {
		return node.flatMap(Node::status);
	}

	private String id() {
		return node.map(Node::id).orElse("");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Line that && folder.equals(that.folder) && id().equals(that.id());
	}

	@Override
	public int hashCode() {
		return folder.hashCode() * 31 + id().hashCode();
	}
}
