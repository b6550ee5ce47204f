package org.waarborg.driver;

import java.util.List;
import java.util.Optional;

import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.ui.Ui;

/** What only the product has: its dossiers. */
final class Dossiers {

	private Dossiers() {
	}

	/** Whether a dossier is open and its rules have looked at all of it. */
	static boolean checked() {
		List<DossierSession> open = Ui.sessions().open();
		return !open.isEmpty() && open.get(0).checked();
	}

	/** Shows the first statement of the dossier. */
	static boolean showStatement() {
		List<DossierSession> open = Ui.sessions().open();
		Optional<Target> statement = open.isEmpty() ? Optional.empty() : statement(open.get(0).nodes());
		statement.ifPresent(target -> Ui.navigation().show(open.get(0), target));
		return statement.isPresent();
	}

	private static Optional<Target> statement(List<Node> nodes) {
		for (Node node : nodes) {
			Optional<Target> found = node.target().filter(t -> t.source().equals("statement") && !t.key().isEmpty())
					.or(() -> statement(node.children()));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
