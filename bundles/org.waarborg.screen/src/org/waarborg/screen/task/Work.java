package org.waarborg.screen.task;

/**
 * Something that takes a while, beside the dossier's thread: it touches no object of a dossier.
 *
 * @param <T> what comes of it
 * @since 0.1
 */
@FunctionalInterface
public interface Work<T> {

	/**
	 * Does it.
	 *
	 * @param progress is told how far it is, and says whether to stop
	 * @return what comes of it; a {@link Runnable} is run on the dossier's thread afterwards
	 * @throws TaskException when it cannot be done; then nothing was written
	 */
	T run(Progress progress) throws TaskException;

	/** How far it is. On the thread of the work. */
	interface Progress {

		/** Nobody looks, nobody stops it. */
		Progress NONE = new Progress() {
			@Override
			public void at(String what, double done) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		};

		/**
		 * Says where it is.
		 *
		 * @param what what is done now, in the session's language
		 * @param done from 0 to 1; below 0 where that is not known
		 */
		void at(String what, double done);

		/**
		 * Whether the person gave up.
		 *
		 * @return true to stop without a trace
		 */
		boolean isCancelled();
	}
}
