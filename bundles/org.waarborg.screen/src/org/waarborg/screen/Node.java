package org.waarborg.screen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.document.Status;

/**
 * A line of the navigator.
 *
 * @param id       stable name, unique in the dossier
 * @param label    what people read
 * @param icon     name of an icon
 * @param figure   a count or state in a word, beside the label; may be empty
 * @param status   colour of the figure; empty for plain
 * @param target   what it opens; empty for one that only holds others
 * @param children the lines below it
 * @since 0.1
 */
public record Node(String id, String label, String icon, String figure, Optional<Status> status,
		Optional<Target> target, List<Node> children) {

	/** Copies the list and checks that all is there. */
	public Node {
		Objects.requireNonNull(label);
		Objects.requireNonNull(icon);
		Objects.requireNonNull(figure);
		Objects.requireNonNull(status);
		Objects.requireNonNull(target);
		children = List.copyOf(children);
		if (id.isEmpty())
			throw new IllegalArgumentException("a node needs an id");
	}
}
