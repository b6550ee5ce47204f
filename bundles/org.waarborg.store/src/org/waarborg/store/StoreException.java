package org.waarborg.store;

import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.waarborg.store.internal.Messages;

/**
 * Why a dossier could not be opened, created or saved: what happened, in which file, what was kept and what to do.
 * {@link #getMessage()} is English; {@link #message(Locale)} is for people.
 *
 * @since 0.1
 */
public abstract sealed class StoreException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] arguments;

	private StoreException(Throwable cause, String key, Object... arguments) {
		super(Messages.format(Locale.ENGLISH, key, arguments), cause);
		this.key = key;
		this.arguments = arguments;
	}

	/**
	 * The exception in words.
	 *
	 * @param locale the language asked for; Dutch or English, any other gives English
	 * @return one or more sentences
	 */
	public String message(Locale locale) {
		return arguments == null ? getMessage() : Messages.format(locale, key, arguments);
	}

	/** The folder holds no dossier. */
	public static final class NotADossier extends StoreException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final boolean there;

		/**
		 * Makes one.
		 *
		 * @param folder what was asked to be opened
		 */
		public NotADossier(String folder) {
			this(folder, true);
		}

		/**
		 * Makes one.
		 *
		 * @param folder what was asked to be opened
		 * @param there  whether there is such a folder at all
		 */
		public NotADossier(String folder, boolean there) {
			super(null, there ? "store.not-a-dossier" : "store.no-folder", folder, DossierStore.ROOT_FILE);
			this.there = there;
		}

		/**
		 * Whether the folder is there, without a dossier in it.
		 *
		 * @return false when there is no such folder, or it cannot be reached
		 */
		public boolean there() {
			return there;
		}
	}

	/** The root file, or a file that was asked for, cannot be read at all. */
	public static final class Unreadable extends StoreException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final transient StoreProblem problem;

		/**
		 * Makes one.
		 *
		 * @param problem what is wrong, with its place
		 * @param cause   what the platform said; may be null
		 */
		public Unreadable(StoreProblem problem, Throwable cause) {
			super(cause, "store.unreadable", problem);
			this.problem = problem;
		}

		/**
		 * What is wrong, with its place.
		 *
		 * @return the problem
		 */
		public StoreProblem problem() {
			return problem;
		}
	}

	/** The dossier is open for reading only, or its folder cannot be written at this moment. Nothing was written. */
	public static final class NotWritable extends StoreException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final transient List<StoreProblem> problems;

		/**
		 * Makes one.
		 *
		 * @param folder   the dossier's folder
		 * @param problems why it is not writable; empty when it was opened so, or when the platform refused
		 * @param cause    what the platform said; null when nothing was tried
		 */
		public NotWritable(String folder, List<StoreProblem> problems, Throwable cause) {
			super(cause, key(problems, cause), folder, problems.isEmpty() ? "" : problems.get(0),
					Integer.valueOf(problems.size()), cause);
			this.problems = List.copyOf(problems);
		}

		private static String key(List<StoreProblem> problems, Throwable cause) {
			if (!problems.isEmpty()) {
				return "store.not-writable." + (problems.size() == 1 ? "because" : "reasons");
			}
			return cause == null ? "store.not-writable" : "store.not-writable.refused";
		}

		/**
		 * Why it is not writable.
		 *
		 * @return the problems of severity error; empty when it was opened for reading only, or the platform refused
		 */
		public List<StoreProblem> problems() {
			return problems;
		}
	}

	/** Somebody is saving the same dossier. Nothing was written. */
	public static final class Locked extends StoreException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final transient LockInfo lock;

		/**
		 * Makes one.
		 *
		 * @param lock the lock that is held
		 */
		public Locked(LockInfo lock) {
			super(null, lock.stale(Instant.now()) ? "store.lock.stale" : "store.lock.held", lock.owner(), lock.host(),
					lock.since());
			this.lock = lock;
		}

		/**
		 * The lock that is held.
		 *
		 * @return owner, host and since when
		 */
		public LockInfo lock() {
			return lock;
		}
	}

	/** Others changed files since they were loaded. Nothing was written. */
	public static final class ChangedByOther extends StoreException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final transient ExternalChange change;

		/**
		 * Makes one.
		 *
		 * @param change what others changed
		 */
		public ChangedByOther(ExternalChange change) {
			super(null, key(change), change.files(), change.latest().map(Object.class::cast).orElse(""),
					change.others());
			this.change = change;
		}

		private static String key(ExternalChange change) {
			boolean known = change.latest().isPresent();
			return "store.changed-by-other" + (!known ? "" : change.others().isEmpty() ? ".at" : ".by");
		}

		/**
		 * What others changed.
		 *
		 * @return the files
		 */
		public ExternalChange change() {
			return change;
		}

		/**
		 * All files that others touched.
		 *
		 * @return paths inside the dossier
		 */
		public List<String> files() {
			return change.files();
		}
	}

	/** Writing failed, for example because the disk is full. */
	public static final class WriteFailed extends StoreException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final String file;
		private final boolean pending;

		/**
		 * Makes one.
		 *
		 * @param file    path of the file inside the dossier
		 * @param pending false when the dossier on disk is as it was; true when the save counts and the rest is put in place
		 *                by the next save or opening
		 * @param cause   what the platform said
		 */
		public WriteFailed(String file, boolean pending, Throwable cause) {
			super(cause, key(file, pending, cause), file, cause);
			this.file = file;
			this.pending = pending;
		}

		/** Files of the save itself, such as its lock, mean nothing to a person: then it is about the dossier. */
		private static String key(String file, boolean pending, Throwable cause) {
			if (pending) {
				return "store.write-pending";
			}
			boolean whole = file.isEmpty() || file.startsWith(".");
			if (whole && cause instanceof NoSuchFileException) {
				return "store.write-failed.missing.whole";
			}
			return "store.write-failed" + (cause instanceof AccessDeniedException ? ".denied" : "")
					+ (whole ? ".whole" : "");
		}

		/**
		 * The file that could not be written.
		 *
		 * @return path inside the dossier
		 */
		public String file() {
			return file;
		}

		/**
		 * Whether the save counts although it is not finished.
		 *
		 * @return false when the dossier on disk is exactly as it was
		 */
		public boolean pending() {
			return pending;
		}
	}

	/** What is in memory cannot be written without changing it. Nothing was written. */
	public static final class Unsavable extends StoreException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final String file;

		/**
		 * Makes one.
		 *
		 * @param reason  last part of the message's key, for example {@code text}
		 * @param file    path of the file inside the dossier
		 * @param element class, id and feature
		 * @param detail  what is wrong with it
		 */
		public Unsavable(String reason, String file, String element, String detail) {
			super(null, "store.unsavable." + reason, file, element, detail);
			this.file = file;
		}

		/**
		 * The file that cannot be written.
		 *
		 * @return path inside the dossier
		 */
		public String file() {
			return file;
		}
	}

	/** Unsaved changes that were kept cannot be brought back here. Nothing was changed and what was kept is still there. */
	public static final class NotRecoverable extends StoreException {

		@Serial
		private static final long serialVersionUID = 1L;

		/** Why not. */
		public enum Reason {
			/** A file was changed on disk meanwhile; recover into a copy. */
			CHANGED,
			/** It cannot be trusted or read. */
			DAMAGED,
			/** Together with the files on disk it does not load without error; recover into a copy. */
			DOES_NOT_FIT,
			/** There are unsaved changes already. */
			HAS_CHANGES,
			/** Another program is recovering it. */
			IN_USE,
			/** It belongs to another dossier. */
			OTHER_DOSSIER
		}

		private final Reason reason;

		/**
		 * Makes one.
		 *
		 * @param reason why not
		 * @param folder the dossier's folder
		 * @param detail files, or a problem, in words or as {@link StoreProblem}; may be empty
		 */
		public NotRecoverable(Reason reason, String folder, Object detail) {
			super(null, "store.recovery." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), folder, detail);
			this.reason = reason;
		}

		/**
		 * Why not.
		 *
		 * @return the reason
		 */
		public Reason reason() {
			return reason;
		}
	}

	/** A dossier cannot be created here because something is there. Nothing was written. */
	public static final class FolderTaken extends StoreException {

		@Serial
		private static final long serialVersionUID = 1L;

		/**
		 * Makes one.
		 *
		 * @param folder the folder
		 * @param found  what is there
		 */
		public FolderTaken(String folder, List<String> found) {
			super(null, "store.folder-taken", folder, String.join(", ", found));
		}
	}
}
