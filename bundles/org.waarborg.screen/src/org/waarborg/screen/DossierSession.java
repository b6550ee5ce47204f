package org.waarborg.screen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.controlset.ControlRef;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.rules.RuleDescription;
import org.waarborg.store.Edits;
import org.waarborg.store.ExternalChange;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.SaveReport;
import org.waarborg.store.StoreException;

/**
 * An open dossier in front of a person: the files with their one undo history, the control sets it can see, the signals of the
 * rules, and who wants to know of changes. All screens and views of a dossier share one. On the dossier's thread.
 *
 * @since 0.1
 */
public interface DossierSession {

	/**
	 * The dossier.
	 *
	 * @return the open dossier; after {@link #revert} the same, with new objects
	 */
	OpenDossier dossier();

	/**
	 * Its folder, which also tells sessions apart.
	 *
	 * @return an absolute, normalised path
	 */
	Path folder();

	/**
	 * What people call the dossier.
	 *
	 * @return the organisation's name, else the folder's
	 */
	String name();

	/**
	 * The installed control sets and the dossier's own.
	 *
	 * @return the registry; another one after a change of sets
	 */
	ControlSetRegistry controlSets();

	/**
	 * The language of all words.
	 *
	 * @return ISO 639-1 code
	 */
	String language();

	/**
	 * The day that "late" is reckoned from.
	 *
	 * @return today
	 */
	LocalDate today();

	/**
	 * Who the user is in this dossier.
	 *
	 * @return the person; empty when the user did not say, or the person is gone
	 */
	default Optional<Person> me() {
		return Optional.empty();
	}

	/**
	 * The roles that a person has today.
	 *
	 * @param person a person of the dossier
	 * @param scope  only roles for this scope and those for all scopes; null for roles of any scope
	 * @return each once, in the order of the dossier
	 */
	default List<Role> roles(Person person, Scope scope) {
		return dossier().dossier().getRoleAssignments().stream()
				.filter(a -> a.getPerson() == person && RoleAssignments.holds(a, today()))
				.filter(a -> scope == null || a.getScope() == null || a.getScope() == scope)
				.map(RoleAssignment::getRole)
				.distinct().toList();
	}

	/**
	 * The signals as they are now.
	 *
	 * @return the latest state; empty until the first check is done, see {@link #checked}
	 */
	CheckResult signals();

	/**
	 * Whether the first check is done.
	 *
	 * @return false while unknown; unknown is never shown as good
	 */
	boolean checked();

	/**
	 * Everything with a date.
	 *
	 * @return due work by date; made anew when the dossier changed
	 */
	List<DueItem> due();

	/**
	 * The rules that look at the dossier.
	 *
	 * @return their descriptions by id, in the session's language
	 */
	List<RuleDescription> rules();

	/**
	 * Makes commands.
	 *
	 * @return the helper of the dossier
	 */
	Edits edits();

	/**
	 * Runs commands as one step for undo.
	 *
	 * @param label    what undo shows ("Owner of 5.19")
	 * @param commands the commands, not yet run
	 * @throws IllegalStateException when the dossier is not writable, or a command failed; then all were undone
	 */
	void run(String label, List<? extends org.eclipse.emf.common.command.Command> commands);

	/**
	 * What undo would undo.
	 *
	 * @return its label; empty when there is nothing
	 */
	Optional<String> undoLabel();

	/**
	 * What redo would do again.
	 *
	 * @return its label; empty when there is nothing
	 */
	Optional<String> redoLabel();

	/** Undoes the last step, whichever editor made it. Does nothing when there is none. */
	void undo();

	/** Does again what was undone last. Does nothing when there is nothing. */
	void redo();

	/**
	 * Saves all files with changes.
	 *
	 * @return what was written
	 * @throws StoreException as {@link OpenDossier#save}; then everything stays editable and unsaved
	 */
	SaveReport save() throws StoreException;

	/**
	 * Reads everything again: unsaved changes and the undo history are lost.
	 *
	 * @throws StoreException as {@link OpenDossier#reload}; then everything stays as it was
	 */
	void revert() throws StoreException;

	/**
	 * What others changed on disk.
	 *
	 * @return the files
	 * @throws StoreException when the folder cannot be read
	 */
	ExternalChange externalChange() throws StoreException;

	/**
	 * The objects that refer to an object, by label.
	 *
	 * @param object an object of the dossier
	 * @return each with the feature it refers by; without those that contain it
	 */
	List<Usage> usedBy(EObject object);

	/**
	 * The objects that refer to an object itself, not to what it contains. Quick: from an index of all references.
	 *
	 * @param object an object of the dossier
	 * @return each once; those that contain it are not meant
	 */
	default List<EObject> referrers(EObject object) {
		return List.of();
	}

	/**
	 * What uses a control set: statements, for example.
	 *
	 * @param set id of a control set, installed or not
	 * @return each with what it is and where it is shown, in the order of the domains
	 */
	default List<Usage> users(String set) {
		return List.of();
	}

	/**
	 * What decides on a control, or says something else of it.
	 *
	 * @param control canonical reference of a control
	 * @return each with what it is and where it is shown, in the order of the domains
	 */
	default List<Usage> users(ControlRef control) {
		return List.of();
	}

	/**
	 * Tells states of the dossier and its signals apart: who remembers something that was read compares it.
	 *
	 * @return another number after every change, set before any listener hears of it
	 */
	default long revision() {
		return System.nanoTime();
	}

	/**
	 * Where an object is shown.
	 *
	 * @param object an object of the dossier
	 * @return the screen and row; empty when no installed screen shows it
	 */
	Optional<Target> locate(EObject object);

	/**
	 * Where the place of a signal or due date is shown.
	 *
	 * @param place the place
	 * @return the screen, row and field; empty when no installed screen shows it
	 */
	Optional<Target> locate(Place place);

	/**
	 * A screen of an installed source.
	 *
	 * @param target the place
	 * @return a new screen; empty when its source is not installed or what it showed is gone
	 */
	Optional<Screen> screen(Target target);

	/**
	 * What the installed sources can do on a screen, beside what the screen itself can.
	 *
	 * @param screen    a screen of this session
	 * @param selection what the person has in front of her
	 * @return the actions by source, in their order; sources without any are left out
	 */
	default List<List<Action>> actions(Screen screen, Selection selection) {
		return List.of();
	}

	/**
	 * One thing that an installed source can do on a screen, whatever is chosen there: for a screen that puts it where a person
	 * looks for it.
	 *
	 * @param screen a screen of this session
	 * @param id     id of the action
	 * @return the action, also when it cannot be done now; empty when no source offers it
	 */
	default Optional<Action> action(Screen screen, String id) {
		return actions(screen, Selection.NONE).stream().flatMap(List::stream).filter(a -> a.id().equals(id))
				.findFirst();
	}

	/**
	 * What the navigator shows of this dossier, by domain.
	 *
	 * @return the top nodes of all installed sources, in their order
	 */
	List<Node> nodes();

	/**
	 * Adds a listener; one that is there already stays once.
	 *
	 * @param listener is told on the dossier's thread
	 */
	void addListener(SessionListener listener);

	/**
	 * Removes a listener.
	 *
	 * @param listener the listener
	 */
	void removeListener(SessionListener listener);
}
