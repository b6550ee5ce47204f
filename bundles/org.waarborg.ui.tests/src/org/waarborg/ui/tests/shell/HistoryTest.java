package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waarborg.workbench.internal.state.History;

/** Back and forward as in a browser. */
class HistoryTest {

	private final History<String> history = new History<>();

	@Test
	void backGoesToWhereOneWasAndForwardReturns() {
		visit("a", "b", "c");
		assertEquals(Optional.of("b"), history.back());
		assertEquals(Optional.of("a"), history.back());
		assertEquals(Optional.empty(), history.back());
		assertEquals(Optional.of("b"), history.forward());
		assertEquals(Optional.of("c"), history.forward());
		assertFalse(history.canGoForward());
	}

	@Test
	void somewhereElseForgetsWhatWasAhead() {
		visit("a", "b");
		history.back();
		visit("c");
		assertFalse(history.canGoForward());
		assertEquals(Optional.of("a"), history.back());
	}

	@Test
	void theSamePlaceAgainIsNoStep() {
		visit("a", "b", "b", "b");
		assertEquals(Optional.of("a"), history.back());
	}

	@Test
	void closedDossiersAreSkipped() {
		visit("a1", "b1", "a2");
		history.forget(place -> place.startsWith("b"));
		assertEquals(Optional.of("a1"), history.back());
		history.forget(place -> place.startsWith("a"));
		assertFalse(history.canGoBack());
		assertEquals(Optional.empty(), history.current());
	}

	@Test
	void aDayOfWorkDoesNotGrowWithoutEnd() {
		for (int i = 0; i < 5000; i++)
			visit("p" + i);
		int steps = 0;
		while (history.back().isPresent())
			steps++;
		assertTrue(steps >= 50 && steps <= 200, steps + " steps");
	}

	private void visit(String... places) {
		for (String place : places)
			history.visit(place);
	}
}
