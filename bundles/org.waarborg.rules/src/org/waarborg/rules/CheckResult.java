package org.waarborg.rules;

import java.util.List;
import java.util.Optional;

/**
 * The signals of a dossier at one moment. Immutable.
 *
 * @param signals all signals, accepted and muted ones included: most severe first, then by rule, then in the order of
 *                the dossier
 * @param rules   how many rules looked
 * @since 0.1
 */
public record CheckResult(List<Signal> signals, int rules) {

	/** Copies the list. */
	public CheckResult {
		signals = List.copyOf(signals);
	}

	/**
	 * The signals that ask for something.
	 *
	 * @return the open ones, in order
	 */
	public List<Signal> open() {
		return signals.stream().filter(Signal::isOpen).toList();
	}

	/**
	 * How many open signals have a severity.
	 *
	 * @param severity the severity
	 * @return the count
	 */
	public int open(Severity severity) {
		return (int) signals.stream().filter(s -> s.isOpen() && s.severity() == severity).count();
	}

	/**
	 * How many signals somebody accepted.
	 *
	 * @return the count
	 */
	public int accepted() {
		return (int) signals.stream().filter(s -> s.outcome() instanceof Outcome.Accepted).count();
	}

	/**
	 * How many signals are muted.
	 *
	 * @return the count
	 */
	public int muted() {
		return (int) signals.stream().filter(s -> s.outcome() instanceof Outcome.Muted).count();
	}

	/**
	 * The most severe open signal.
	 *
	 * @return its severity, or empty when none is open
	 */
	public Optional<Severity> worst() {
		return signals.stream().filter(Signal::isOpen).map(Signal::severity).max(java.util.Comparator.naturalOrder());
	}
}
