package org.waarborg.workbench.internal.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a person was, like the history of a browser. Not safe for several threads.
 *
 * @param <P> a place; equal places are the same
 */
public final class History<P> {

	private static final int LIMIT = 100;

	private final Deque<P> before = new ArrayDeque<>();
	private final Deque<P> after = new ArrayDeque<>();
	private P current;

	/** The person is at a place now; what was ahead is forgotten. The same place again changes nothing. */
	public void visit(P place) {
		if (place.equals(current))
			return;
		if (current != null)
			before.push(current);
		while (before.size() > LIMIT)
			before.removeLast();
		current = place;
		after.clear();
	}

	/** Where the person is. */
	public Optional<P> current() {
		return Optional.ofNullable(current);
	}

	/** Whether there is a place to go back to. */
	public boolean canGoBack() {
		return !before.isEmpty();
	}

	/** Whether there is a place to go forward to. */
	public boolean canGoForward() {
		return !after.isEmpty();
	}

	/** Goes back one place. */
	public Optional<P> back() {
		return step(before, after);
	}

	/** Goes forward one place. */
	public Optional<P> forward() {
		return step(after, before);
	}

	/** Forgets places that are gone, such as those of a dossier that was closed. */
	public void forget(Predicate<P> gone) {
		before.removeIf(gone);
		after.removeIf(gone);
		if (current != null && gone.test(current))
			current = null;
	}

	private Optional<P> step(Deque<P> from, Deque<P> to) {
		if (from.isEmpty())
			return Optional.empty();
		if (current != null)
			to.push(current);
		current = from.pop();
		return Optional.of(current);
	}
}
