package org.waarborg.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;

/**
 * The dossiers that are open. An OSGi service; on the thread of {@link Setting#thread}.
 *
 * @since 0.1
 */
public interface Sessions {

	/**
	 * Says where and how sessions live. Once, before the first is opened.
	 *
	 * @param setting the setting
	 */
	void start(Setting setting);

	/**
	 * Opens a dossier, or answers the session that has it open.
	 *
	 * @param folder the folder of the dossier, or its root file
	 * @param mode   how to open it
	 * @return the session; its first check comes afterwards
	 * @throws StoreException as {@link org.waarborg.store.DossierStore#open}
	 */
	DossierSession open(Path folder, OpenMode mode) throws StoreException;

	/**
	 * Reads a dossier ahead on a thread of its own, for the {@link #open} that follows: that takes what was read, and waits
	 * where it is still being read. Nothing happens when it is open, or is being read already.
	 *
	 * @param folder the folder of the dossier, or its root file
	 * @param mode   how it will be opened
	 * @return is done, on any thread, as soon as it was read or cannot be; {@link #open} says why it cannot
	 */
	CompletionStage<?> prepare(Path folder, OpenMode mode);

	/**
	 * Whether a dossier was {@linkplain #prepare prepared} and nobody opened it yet.
	 *
	 * @param folder the folder of the dossier, or its root file
	 * @return true from being asked for until it is opened
	 */
	boolean isPrepared(Path folder);

	/**
	 * The dossiers that are open.
	 *
	 * @return in the order of opening
	 */
	List<DossierSession> open();

	/**
	 * Closes a dossier; unsaved changes are lost.
	 *
	 * @param session an open session
	 */
	void close(DossierSession session);

	/**
	 * Closes a dossier because the program ends: changes that nobody saved or gave up stay kept safe for the next time.
	 *
	 * @param session an open session
	 */
	void leave(DossierSession session);

	/**
	 * Adds a listener.
	 *
	 * @param listener is run after a dossier was opened or closed
	 */
	void addListener(Runnable listener);

	/**
	 * Removes a listener.
	 *
	 * @param listener the listener
	 */
	void removeListener(Runnable listener);

	/**
	 * Does what time asks for: on a new day the sessions reckon from it and everything is read again, also when the user says
	 * that she is another person; unsaved changes are kept safe. About once a second; it costs nothing while nothing happened.
	 */
	void tick();

	/**
	 * Where and how sessions live.
	 *
	 * @param language ISO 639-1 code of the language of all words
	 * @param thread   runs something later on the dossiers' thread, for example the UI thread; each task alone
	 * @param state    the user's folder for autosaved edits
	 * @param me       id of the person of a dossier that the user is, by the dossier's folder; null or empty where she did not
	 *                 say. Asked often and on the dossiers' thread
	 */
	record Setting(String language, java.util.concurrent.Executor thread, Path state, Function<Path, String> me) {

		/** Checks that all is there. */
		public Setting {
			Objects.requireNonNull(thread);
			Objects.requireNonNull(me);
		}

		/**
		 * A setting in which nobody says who she is.
		 *
		 * @param language see the record
		 * @param thread   see the record
		 * @param state    see the record
		 */
		public Setting(String language, java.util.concurrent.Executor thread, Path state) {
			this(language, thread, state, folder -> "");
		}
	}
}
