package org.waarborg.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The rules that are installed, and what they say about a dossier. A service; safe on any thread, while a dossier is read
 * on its own thread or under its read lock.
 *
 * @since 0.1
 */
public interface Rules {

	/**
	 * The reference: every rule that is installed.
	 *
	 * @param locale the language
	 * @return descriptions by id
	 */
	List<RuleDescription> descriptions(Locale locale);

	/**
	 * Checks a dossier once. A rule that fails takes no other down: it gives a signal {@code RUL-001}, and what it said at
	 * other objects is kept.
	 *
	 * @param request the dossier, language, day and context
	 * @return its signals
	 */
	CheckResult check(CheckRequest request);

	/**
	 * Checks a dossier and goes on: after each command it looks again at what the command touched, and only at that. The
	 * listener is called on the dossier's thread after the command, also on undo, redo and reload, and at once for a start.
	 * Changes that are made without a command are seen with the next command.
	 *
	 * @param request  the dossier, language, day and context
	 * @param listener is told each new state
	 * @return the watch; close it to stop
	 */
	Watch watch(CheckRequest request, Consumer<CheckResult> listener);

	/**
	 * As {@link #watch(CheckRequest, Consumer)}, but the first look at a large dossier is done in pieces of some hundredths of a
	 * second: the first at once, the others as tasks of their own, so that whoever works in the dossier is not held up. The
	 * listener hears of nothing before all of it was looked at; a change on the way starts the look over.
	 *
	 * @param request  the dossier, language, day and context
	 * @param listener is told each new state; not at once for a start when there was more than one piece
	 * @param pieces   runs something later on the dossier's thread
	 * @return the watch; its result is empty until the listener was told. Close it to stop
	 */
	Watch watch(CheckRequest request, Consumer<CheckResult> listener, Executor pieces);

	/**
	 * Everything with a date: what is due from a day on, and what is overdue, of all domains. What two sources say alike is
	 * there once; a source that fails gives an item of kind {@code source-defect} beside those of the others.
	 *
	 * @param request the dossier, language, day and context
	 * @return due work by date, then by label
	 */
	List<DueItem> due(CheckRequest request);

	/** A running check. */
	interface Watch extends AutoCloseable {

		/**
		 * The signals as they are now.
		 *
		 * @return the latest state
		 */
		CheckResult result();

		/**
		 * Looks at everything again, for example after a change of control sets, and tells the listener. On the dossier's
		 * thread. Rules that come or go do not need it: with the next command everything is looked at by those that are
		 * there then.
		 */
		void refresh();

		/**
		 * Looks at everything again on another day, and tells the listener. On the dossier's thread.
		 *
		 * @param today the day to reckon from, from now on
		 */
		void refresh(LocalDate today);

		@Override
		void close();
	}
}
