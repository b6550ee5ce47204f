package org.waarborg.store;

import java.time.Duration;

/**
 * Keeps the unsaved changes of an open dossier safe in the user's state folder, never in the dossier; from
 * {@link OpenDossier#autosave}. What is kept goes when the dossier is saved, reloaded or closed, and is found by
 * {@link DossierStore#recoveries} after a program or a machine stopped at any moment. The layout is in {@code FORMAT.md} of
 * this bundle.
 * <p>
 * Use it on the dossier's thread. Files are turned into bytes there, only those that changed since the last time; the disk is
 * written in the background. Nothing here throws or waits because a disk is full or gone.
 *
 * @since 0.1
 */
public interface Autosave {

	/** How much work is lost at most while somebody pauses now and then. */
	Duration PERIOD = Duration.ofSeconds(15);

	/**
	 * Keeps the changes when it is time to: {@link #PERIOD} after the last time, in a pause of a second. A file that takes
	 * longer than 50 milliseconds waits for a longer pause and comes less often, at the latest after two minutes. Call it about
	 * once a second; it costs nothing while nothing changed.
	 *
	 * @return whether changes were handed over to be written
	 */
	boolean tick();

	/**
	 * Keeps the changes now, for example because the system is about to stop.
	 *
	 * @return whether something was handed over to be written
	 */
	boolean now();

	/**
	 * Waits for what was handed over.
	 *
	 * @param longest how long to wait
	 * @return whether everything is on disk; false when it failed, or the time is over
	 */
	boolean await(Duration longest);

	/**
	 * Stops and leaves what is kept where it is, so that it is offered the next time: for an end that nobody chose, such as a
	 * system that shuts down. Closing the dossier takes nothing away any more then.
	 */
	void keep();
}
