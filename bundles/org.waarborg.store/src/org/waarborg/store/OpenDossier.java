package org.waarborg.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waarborg.controlset.ControlSet;
import org.waarborg.dossier.Dossier;

/**
 * An open dossier. It belongs to one thread: the one that edits it (the UI thread in the workbench). Every edit is a command
 * on {@link #editingDomain()}; {@link #edits()} makes them. Paths are relative to the dossier, with {@code /}.
 *
 * @since 0.1
 */
public interface OpenDossier extends AutoCloseable {

	/**
	 * The folder as it was given.
	 *
	 * @return an absolute path
	 */
	Path folder();

	/**
	 * The root.
	 *
	 * @return the root of {@code dossier.waarborg}; another object after {@link #reload()}
	 */
	Dossier dossier();

	/**
	 * All files that are loaded. Its registries are the dossier's own and it never loads anything on demand.
	 *
	 * @return the resource set
	 */
	ResourceSet resourceSet();

	/**
	 * The editing domain with the one command stack of this dossier. Its commands make text legal, give ids to new objects
	 * and new ids to pasted ones, and take away references to what is deleted.
	 *
	 * @return the editing domain
	 */
	EditingDomain editingDomain();

	/**
	 * Makes and runs commands.
	 *
	 * @return the helper of this dossier
	 */
	Edits edits();

	/**
	 * The roots of a class.
	 *
	 * @param <T>  the class
	 * @param type the class, for example {@code StatementOfApplicability.class}
	 * @return the roots of all loaded files that are of it, by path
	 */
	<T extends EObject> List<T> roots(Class<T> type);

	/**
	 * Finds an object by its id, in constant time.
	 *
	 * @param id the id; null and unknown ids give nothing
	 * @return the object, or empty
	 */
	Optional<EObject> find(String id);

	/**
	 * Adds a file, as one command that can be undone; it is written by the next save. The domain is added to the dossier's
	 * list of domains used. Ids are filled in where missing.
	 *
	 * @param path path inside the dossier, with the extension of an installed domain, for example
	 *             {@code statements/nen7510.soa}
	 * @param root the root, not yet in a file
	 * @throws IllegalArgumentException when the path leaves the dossier, belongs to no domain or is taken
	 * @throws IllegalStateException    when the dossier is not writable
	 */
	void addFile(String path, EObject root);

	/**
	 * Adds a file like {@link #addFile}, as a part of a larger step.
	 *
	 * @param path path inside the dossier, as for {@link #addFile}
	 * @param root the root, not yet in a file; it is in none until the command runs
	 * @return the command, not yet run; it cannot be run once there is such a file
	 * @throws IllegalArgumentException when the path leaves the dossier, belongs to no domain or is taken
	 */
	Command adding(String path, EObject root);

	/**
	 * Removes a file, as one command that can be undone; references to its objects go in the same command. It leaves the
	 * disk with the next save.
	 *
	 * @param path path inside the dossier
	 * @throws IllegalArgumentException when no such file is loaded, or it is the root file
	 * @throws IllegalStateException    when the dossier is not writable
	 */
	void removeFile(String path);

	/**
	 * The file that an object is in.
	 *
	 * @param object an object of this dossier
	 * @return path inside the dossier; empty for an object that is in no file
	 */
	String fileOf(EObject object);

	/**
	 * The files that are loaded.
	 *
	 * @return paths, the root file first, then sorted
	 */
	List<String> files();

	/**
	 * Files of domains that are not installed. They stay closed and untouched.
	 *
	 * @return paths, sorted
	 */
	List<String> closedFiles();

	/**
	 * The dossier's own control sets on disk, which the registry reads. Those that can be edited are {@link #roots} too and are
	 * changed, undone and saved like all else; ids in them are unique in their file only, so {@link #find} asks for
	 * {@code controlsets/NAME.controlset#ID}.
	 *
	 * @return files {@code controlsets/*.controlset}, and {@code controlsets/*.json} as they are on disk, sorted
	 */
	List<Path> ownControlSets();

	/**
	 * Own control sets that are another than on disk: changed or new and not saved.
	 *
	 * @return the sets by their file, sorted
	 */
	Map<Path, ControlSet> editedControlSets();

	/**
	 * Own control sets that cannot be edited, because a save would not write what their file says: one that is damaged, or that
	 * somebody wrote with comments. The file is used as it is and never touched; the dossier stays writable.
	 *
	 * @return what stands in the way, by path inside the dossier
	 */
	Map<String, List<StoreProblem>> lockedControlSets();

	/**
	 * What was not as it should be when the dossier was opened or reloaded.
	 *
	 * @return problems, errors first
	 */
	List<StoreProblem> problems();

	/**
	 * Whether it can be edited and saved.
	 *
	 * @return false when it was opened so, or a problem of severity error forbids it
	 */
	boolean writable();

	/**
	 * Whether there is something to save.
	 *
	 * @return true when a file has unsaved changes
	 */
	boolean dirty();

	/**
	 * The files with unsaved changes, from what each command touched. A listener on the command stack hears of every change
	 * of it: after each command, undo and redo, a save, a reload and a recovery.
	 *
	 * @return paths, sorted
	 */
	Set<String> dirtyFiles();

	/**
	 * Saves all files with changes in one step: after a crash at any point the dossier is as before or as after.
	 *
	 * @return what was written
	 * @throws StoreException {@link StoreException.NotWritable}, {@link StoreException.Locked},
	 *                        {@link StoreException.ChangedByOther}, {@link StoreException.Unsavable} or
	 *                        {@link StoreException.WriteFailed}
	 */
	SaveReport save() throws StoreException;

	/**
	 * Saves like {@link #save()} and writes further files in the same step: releases and ledgers.
	 *
	 * @param further files written as they are; each must not exist, or hold what it says that it replaces
	 * @return what was written
	 * @throws StoreException like {@link #save()}
	 */
	SaveReport save(List<FileContent> further) throws StoreException;

	/**
	 * What the store would write for an object as the only root of a file.
	 *
	 * @param path path inside the dossier that it is meant for
	 * @param root an object in no file; ids are filled in where missing
	 * @return the bytes, always the same for the same content
	 * @throws StoreException {@link StoreException.Unsavable}
	 */
	byte[] serialise(String path, EObject root) throws StoreException;

	/**
	 * Reads the bytes of a file that is not loaded, for example a release, without leaving the dossier.
	 *
	 * @param path path inside the dossier
	 * @return the bytes on disk
	 * @throws StoreException {@link StoreException.Unreadable}
	 */
	byte[] bytes(String path) throws StoreException;

	/**
	 * Reads a file that is not loaded, for example a release, on its own: its objects do not become part of the dossier.
	 *
	 * @param <T>  the class of its root
	 * @param path path inside the dossier
	 * @param type the class of its root
	 * @return the root
	 * @throws StoreException {@link StoreException.Unreadable} when it has any error
	 */
	<T extends EObject> T readApart(String path, Class<T> type) throws StoreException;

	/**
	 * The released files below a folder. Only this looks into folders named {@code released}.
	 *
	 * @param folder path of the folder inside the dossier, for example {@code statements/released}
	 * @return paths of the files in it, sorted; empty when there is no such folder
	 * @throws StoreException {@link StoreException.Unreadable}
	 */
	List<String> filesIn(String folder) throws StoreException;

	/**
	 * Writes the dossier as it is in memory into a new folder: the way out when others changed the files meanwhile. Only
	 * loaded files are written; this dossier stays as it is, dirty marks included.
	 *
	 * @param folder a folder that does not exist or is empty
	 * @throws StoreException {@link StoreException.FolderTaken}, {@link StoreException.Unsavable},
	 *                        {@link StoreException.WriteFailed}, or {@link StoreException.NotWritable} when something of this
	 *                        dossier did not load (any error but a folder that cannot be written): the copy would lack it
	 */
	void saveCopy(Path folder) throws StoreException;

	/**
	 * What others changed since the dossier was opened, reloaded or saved: by size and time, then by content.
	 *
	 * @return the files
	 * @throws StoreException {@link StoreException.Unreadable} when the folder cannot be read
	 */
	ExternalChange externalChange() throws StoreException;

	/**
	 * Reads everything again. Unsaved changes and the undo history are lost, and all objects are new; on failure
	 * everything stays as it was.
	 *
	 * @throws StoreException like {@link DossierStore#open}
	 */
	void reload() throws StoreException;

	/**
	 * Takes back the unsaved changes of some files and keeps those of the others. Everything is read again: the undo history is
	 * lost and all objects are new; on failure everything stays as it was. What others changed on disk in a file whose
	 * changes are kept is found by the next save, as before.
	 *
	 * @param files paths inside the dossier; those without changes do not matter
	 * @throws StoreException like {@link DossierStore#open}, {@link StoreException.Unsavable}, or
	 *                        {@link StoreException.NotWritable} when what is kept refers to what would go
	 */
	void reload(Set<String> files) throws StoreException;

	/**
	 * Begins to keep unsaved changes safe, until the dossier is closed. Once for a dossier.
	 *
	 * @param stateFolder the user's folder for state of this product; made when it is missing. Several dossiers and programs
	 *                    may share it
	 * @param listener    told once when changes cannot be kept ({@link StoreProblem.Kind#AUTOSAVE_FAILED}) and once when they
	 *                    can again ({@link StoreProblem.Kind#AUTOSAVE_RESUMED}); on any thread
	 * @return the autosave, to be called about once a second
	 * @throws IllegalStateException when it was begun already, or the dossier is not writable
	 */
	Autosave autosave(Path stateFolder, Consumer<StoreProblem> listener);

	/**
	 * Brings back unsaved changes that a program left which is gone. Everything is read again with the kept files in place of
	 * those on disk; they have unsaved changes then, so they can be looked at, saved, or taken back with {@link #reload()}.
	 * This is no command that can be undone: nothing on disk is changed. What was kept goes with the next save, and to the
	 * discarded ones when it is not saved.
	 *
	 * @param recovery what to bring back; its dossier may have been moved to this folder
	 * @throws StoreException {@link StoreException.NotRecoverable} when there are unsaved changes here, a file was changed on
	 *                        disk meanwhile, it is damaged, or it belongs to another dossier;
	 *                        {@link StoreException.NotWritable}; then everything stays as it was
	 */
	void recover(Recovery recovery) throws StoreException;

	/**
	 * Says what a repair would do. Writes nothing.
	 *
	 * @return the plan
	 */
	RepairPlan planRepair();

	/**
	 * Repairs as planned, because a person chose to: keeps the originals beside
	 * ({@code name.before-repair-<timestamp>}), writes what loaded, and reloads.
	 *
	 * @param plan the plan that the person saw, from {@link #planRepair()}
	 * @return what was done
	 * @throws StoreException {@link StoreException.ChangedByOther} when the files changed since, or as {@link #save()}
	 */
	RepairReport repair(RepairPlan plan) throws StoreException;

	/**
	 * Who else has the dossier open.
	 *
	 * @return others, not this program; empty when nobody has or it cannot be seen
	 */
	List<Presence> presence();

	/**
	 * The ids and names of domains that are installed in this dossier.
	 *
	 * @return labels by ISO 639-1 code, by domain id
	 */
	Map<String, Map<String, String>> domains();

	/** Closes it; unsaved changes are lost. Does nothing the second time. */
	@Override
	void close();
}
