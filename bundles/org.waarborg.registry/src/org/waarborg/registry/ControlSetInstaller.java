package org.waarborg.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts control sets into the user's folder and takes them out, and says before what that does. A set is data: a jar with code is
 * refused, nothing of it is ever run, and nothing is fetched. What is replaced or removed is kept in a folder beside, so that every
 * change can be taken back. A Declarative Service; safe on any thread and with other processes on the same folder.
 *
 * @since 0.1
 */
public interface ControlSetInstaller {

	/**
	 * How an incoming set stands to the one that is installed.
	 */
	enum Relation {
		/** No such set is installed. */
		NEW,
		/** It has a higher version. */
		NEWER,
		/** It has a lower version. */
		OLDER,
		/** The same version with the same content. */
		SAME,
		/** The same version with other content: its publisher forgot to count. */
		OTHER_CONTENT
	}

	/**
	 * A set that would come in.
	 *
	 * @param header     its header
	 * @param controls   controls that are decided on, as they will be shown, those of the extended set included; 0 when it cannot be resolved
	 * @param installed  the set as it is installed now; empty when there is none
	 * @param relation   how it stands to the installed one
	 * @param comparison what differs from the installed one; empty for a new set or when one of them cannot be read
	 * @param hidden     true when the product brings the set in the same or a higher version, so that the file would not be used
	 * @param supersedes the set of the edition before, whose place it takes; empty when it names none
	 * @since 0.1
	 */
	record Incoming(ControlSetHeader header, int controls, Optional<ControlSetHeader> installed, Relation relation,
			Optional<SetComparison> comparison, boolean hidden, Optional<String> supersedes) {
	}

	/**
	 * What comes in with a file. Immutable.
	 *
	 * @param file      the file
	 * @param hash      SHA-256 of it; empty when it cannot be read
	 * @param sets      the sets in it; empty when it is refused
	 * @param texts     ids of sets that it holds only texts or attributes of
	 * @param signature what its signature says
	 * @param reports   what the checker found
	 * @param replaces  files of the user's folder whose place it takes
	 * @param lost      ids of sets that only those files hold, and that would go with them
	 * @param refused   why it cannot come in; empty when it can
	 * @param notes     what one should know: its signature as the policy has it said, what is lost, what hides it
	 * @since 0.1
	 */
	record Inspection(Path file, String hash, List<Incoming> sets, List<String> texts, JarSignature signature,
			List<CheckReport> reports, List<Path> replaces, List<String> lost, List<ControlSetProblem> refused,
			List<ControlSetProblem> notes) {

		/** Keeps unmodifiable copies. */
		public Inspection {
			sets = List.copyOf(sets);
			texts = List.copyOf(texts);
			reports = List.copyOf(reports);
			replaces = List.copyOf(replaces);
			lost = List.copyOf(lost);
			refused = List.copyOf(refused);
			notes = List.copyOf(notes);
		}

		/**
		 * Whether it can come in.
		 *
		 * @return true when nothing speaks against it
		 */
		public boolean usable() {
			return refused.isEmpty();
		}

		/**
		 * The ids of its sets, and of those that it holds texts of.
		 *
		 * @return ids, sets first
		 */
		public List<String> ids() {
			return Stream.concat(sets.stream().map(s -> s.header().id()), texts.stream()).toList();
		}
	}

	/**
	 * What goes when a set is removed. Immutable.
	 *
	 * @param set        the set
	 * @param files      the files that go
	 * @param sets       the sets that are in those files, itself included
	 * @param dependents headers of the sets that extend it, hold mappings with it or correct it, and stay
	 * @param instead    the set as it is then: another version, of the product or in another file; empty when it is gone
	 * @since 0.1
	 */
	record Removal(ControlSetHeader set, List<Path> files, List<ControlSetHeader> sets,
			List<ControlSetHeader> dependents,
			Optional<ControlSetHeader> instead) {

		/** Keeps unmodifiable copies. */
		public Removal {
			files = List.copyOf(files);
			sets = List.copyOf(sets);
			dependents = List.copyOf(dependents);
		}
	}

	/**
	 * A file that was moved aside.
	 *
	 * @param from where it was
	 * @param to   where it is kept
	 * @since 0.1
	 */
	record Moved(Path from, Path to) {
	}

	/**
	 * A file that came.
	 *
	 * @param file where it is
	 * @param hash SHA-256 of it
	 * @since 0.1
	 */
	record Placed(Path file, String hash) {
	}

	/**
	 * What was done to the folder; for {@link #undo}. Immutable.
	 *
	 * @param added the files that came
	 * @param kept  the files that went, and where they are kept
	 * @param sets  ids of the sets that came, changed or went
	 * @since 0.1
	 */
	record Change(List<Placed> added, List<Moved> kept, List<String> sets) {

		/** Keeps unmodifiable copies. */
		public Change {
			added = List.copyOf(added);
			kept = List.copyOf(kept);
			sets = List.copyOf(sets);
		}
	}

	/**
	 * What would come in with a file. Nothing is changed. Reads the file, and checks it as {@link CatalogChecker} does.
	 *
	 * @param file a control-set file or jar; not null; need not be one
	 * @return what was found; never fails for what is in the file
	 */
	Inspection inspect(Path file);

	/**
	 * Puts an inspected file into the user's folder, as a whole or not at all.
	 *
	 * @param inspection what {@link #inspect} said; not null
	 * @return what was done
	 * @throws InstallException when it is refused, when the file is another one by now, or the folder cannot be written; nothing changed
	 */
	Change add(Inspection inspection) throws InstallException;

	/**
	 * What goes when a set is removed. Nothing is changed.
	 *
	 * @param set id of a set
	 * @return what goes
	 * @throws InstallException when no such set is installed, or it is not in the user's folder: what the product brings stays
	 */
	Removal leaving(String set) throws InstallException;

	/**
	 * Removes a set from the user's folder; its files are kept beside.
	 *
	 * @param removal what {@link #leaving} said; not null
	 * @return what was done
	 * @throws InstallException when the files cannot be moved; nothing changed
	 */
	Change remove(Removal removal) throws InstallException;

	/**
	 * Takes a change back: what came goes aside, what went is back.
	 *
	 * @param change what {@link #add} or {@link #remove} did; not null
	 * @return what was done now; it can be taken back too
	 * @throws InstallException when a file is in the way or not there any more; nothing changed
	 */
	Change undo(Change change) throws InstallException;

	/**
	 * What is kept of sets that were replaced or removed, the newest first. Such a file can be inspected and added again.
	 *
	 * @return the files; empty when there are none
	 */
	List<Path> kept();

	/**
	 * Which sets are let in.
	 *
	 * @return the policy of the environment, else the one that was set, else {@link InstallPolicy#WARN}
	 */
	InstallPolicy policy();

	/**
	 * Whether the environment gives the policy, so that it cannot be set.
	 *
	 * @return true when {@link InstallPolicy#VARIABLE} is set
	 */
	boolean policyFixed();

	/**
	 * Sets the policy of this user, for commands and workbench; it is kept in the user's folder of control sets.
	 *
	 * @param policy the policy; not null
	 * @throws InstallException when it cannot be kept, or the environment gives it
	 */
	void setPolicy(InstallPolicy policy) throws InstallException;
}
