package org.waarborg.screen.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EventObject;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSet;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.DueItem;
import org.waarborg.rules.Place;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.RuleSettings;
import org.waarborg.rules.Rules;
import org.waarborg.screen.Action;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Sessions.Setting;
import org.waarborg.screen.Target;
import org.waarborg.screen.Usage;
import org.waarborg.store.Autosave;
import org.waarborg.store.Edits;
import org.waarborg.store.ExternalChange;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.SaveReport;
import org.waarborg.store.StoreException;

/** An open dossier: it puts together what the store, the rules and the sources of screens know of it. */
final class DossierSessionImpl implements DossierSession, CommandStackListener {

	private static final System.Logger LOG = System.getLogger(DossierSessionImpl.class.getName());

	/**
	 * What all sessions share.
	 *
	 * @param installed the installed control sets
	 * @param rules     the rules
	 * @param sources   the sources of screens
	 * @param actions   the sources of actions
	 * @param setting   where and how sessions live
	 */
	record House(ControlSetRegistry installed, Rules rules, Sources sources, ActionSources actions, Setting setting) {
	}

	private final OpenDossier dossier;
	private final Path folder;
	private final House house;
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final ScreenWords words;
	private ControlSetRegistry controlSets;
	private LocalDate today;
	private ChangeCollector collector;
	private ResourceSet attached;
	private References references;
	private Rules.Watch watch;
	private CheckResult signals = new CheckResult(List.of(), 0);
	private Autosave autosave;
	private String me;
	private boolean checked;
	private boolean closed;
	private boolean checkAsked;
	private long revision;
	/** What was due, and in which revision of the dossier. */
	private List<DueItem> due;
	private long dueAt;

	/**
	 * A session.
	 *
	 * @param read   what was read
	 * @param folder its folder
	 * @param today  the day
	 * @param house  what all share
	 */
	DossierSessionImpl(ReadAhead read, Path folder, LocalDate today, House house) {
		dossier = read.dossier();
		this.folder = folder;
		this.today = today;
		this.house = house;
		words = ScreenWords.in(house.setting().language());
		me = saidMe();
		controlSets = sets();
		attach();
		references = read.references();
		stack().addCommandStackListener(this);
		keepSafe();
		later(this::check);
	}

	/** From the moment on that the dossier can be edited: it may have been repaired, or its folder opened for writing. */
	private void keepSafe() {
		if (autosave == null && dossier.writable()) {
			autosave = dossier.autosave(house.setting().state(),
					problem -> later(() -> tell(l -> l.trouble(problem))));
		}
	}

	/** It is among the open ones now: only from here on it can be asked who the user is in it. */
	void opened() {
		me = saidMe();
	}

	private CommandStack stack() {
		return dossier.editingDomain().getCommandStack();
	}

	private ControlSetRegistry sets() {
		List<Path> own = dossier.ownControlSets();
		Map<Path, ControlSet> edited = dossier.editedControlSets();
		return own.isEmpty() && edited.isEmpty() ? house.installed() : house.installed().withSets(own, edited);
	}

	/** Runs something on the dossier's thread, unless the dossier is closed by then. */
	private void later(Runnable task) {
		house.setting().thread().execute(() -> {
			if (!closed) {
				task.run();
			}
		});
	}

	private void tell(Consumer<SessionListener> what) {
		for (SessionListener listener : listeners) {
			try {
				what.accept(listener);
			} catch (RuntimeException | LinkageError e) {
				// The change was made; that one view could not follow it must not undo it or stop the others.
				LOG.log(System.Logger.Level.ERROR, "A view of a dossier failed: " + listener.getClass().getName(), e);
			}
		}
	}

	private void attach() {
		ResourceSet now = dossier.resourceSet();
		detach();
		collector = new ChangeCollector();
		now.eAdapters().add(collector);
		attached = now;
		references = null;
	}

	private void detach() {
		if (attached != null) {
			attached.eAdapters().remove(collector);
			attached = null;
		}
	}

	/** Looks at everything from now on; rules are told nothing of control sets but at their start. */
	private void check() {
		stopWatch();
		// The first time a large dossier is in front of somebody who wants to begin; later all else waits for the signals.
		watch = checked ? house.rules().watch(request(), this::checked)
				: house.rules().watch(request(), this::checked, this::later);
		// While one waits anyway; the first edit of a large dossier would otherwise.
		references();
	}

	private CheckRequest request() {
		return new CheckRequest(dossier, language(), today, List.of(controlSets, RuleSettings.DEFAULTS));
	}

	private void checked(CheckResult result) {
		if (!closed) {
			signals = result;
			checked = true;
			boolean dated = due != null && dueAt == revision;
			revision++;
			if (dated) {
				// Dates are those of the dossier, whatever the rules say.
				dueAt = revision;
			}
			tell(l -> l.signals(result));
		}
	}

	private void stopWatch() {
		if (watch != null) {
			watch.close();
			watch = null;
		}
	}

	@Override
	public void commandStackChanged(EventObject event) {
		if (closed) {
			return;
		}
		revision++;
		if (attached != dossier.resourceSet()) {
			reloaded();
			return;
		}
		ChangeCollector.Taken taken = collector.take();
		if (references != null) {
			references.update(taken.change().objects());
			references.update(taken.exchanged());
		}
		if (taken.controlSets()) {
			ownSetsEdited();
		} else {
			tell(l -> l.changed(taken.change()));
		}
	}

	/** A set that is edited is what every statement over it shows at once, and so are the signals. */
	private void ownSetsEdited() {
		controlSets = sets();
		tell(l -> l.changed(Change.ALL));
		if (!checkAsked) {
			checkAsked = true;
			// Not here: the watch hears of this too, and is not to be closed meanwhile. Several edits are one check.
			later(() -> {
				checkAsked = false;
				check();
			});
		}
	}

	private void reloaded() {
		boolean own = controlSets != house.installed() || !dossier.ownControlSets().isEmpty();
		attach();
		keepSafe();
		if (own) {
			controlSets = sets();
			// Not here: the watch hears of this too, and is not to be closed meanwhile.
			later(this::check);
		}
		tell(l -> l.changed(Change.ALL));
	}

	/** Control sets came, went or changed. */
	void controlSetsChanged() {
		later(() -> {
			controlSets = sets();
			revision++;
			tell(l -> l.changed(Change.ALL));
			check();
		});
	}

	/** Sources of screens or actions came or went: links, names and what can be done may be others. */
	void sourcesChanged() {
		later(() -> {
			revision++;
			tell(l -> l.changed(Change.ALL));
		});
	}

	/** The same files read otherwise: on another day, by another person. */
	private void allChanged() {
		me = saidMe();
		revision++;
		tell(l -> l.changed(Change.ALL));
	}

	/** Does what time asks for. */
	void tick(LocalDate day) {
		boolean another = !saidMe().equals(me);
		if (!day.equals(today)) {
			today = day;
			allChanged();
			if (watch != null) {
				watch.refresh(day);
			}
		} else if (another) {
			allChanged();
		}
		if (autosave != null) {
			autosave.tick();
		}
	}

	/** Closes at the end of the program: what nobody saved or gave up is kept for the next time. */
	void leave() {
		if (!closed && autosave != null && dossier.dirty()) {
			autosave.now();
			autosave.keep();
		}
		close();
	}

	void close() {
		if (!closed) {
			tell(SessionListener::closed);
			closed = true;
			listeners.clear();
			stopWatch();
			stack().removeCommandStackListener(this);
			detach();
			dossier.close();
		}
	}

	@Override
	public OpenDossier dossier() {
		return dossier;
	}

	@Override
	public Path folder() {
		return folder;
	}

	@Override
	public String name() {
		String name = Labels.of(dossier.dossier().getOrganisation(), language());
		return name.isEmpty() ? String.valueOf(folder.getFileName()) : name;
	}

	@Override
	public ControlSetRegistry controlSets() {
		return controlSets;
	}

	@Override
	public String language() {
		return house.setting().language();
	}

	@Override
	public LocalDate today() {
		return today;
	}

	@Override
	public Optional<Person> me() {
		return saidMe().isEmpty() ? Optional.empty()
				: dossier.find(saidMe()).filter(Person.class::isInstance).map(Person.class::cast);
	}

	private String saidMe() {
		return Objects.requireNonNullElse(house.setting().me().apply(folder), "");
	}

	@Override
	public CheckResult signals() {
		return signals;
	}

	@Override
	public boolean checked() {
		return checked;
	}

	@Override
	public List<DueItem> due() {
		if (due == null || dueAt != revision) {
			due = List.copyOf(house.rules().due(request()));
			dueAt = revision;
		}
		return due;
	}

	@Override
	public List<RuleDescription> rules() {
		return house.rules().descriptions(Locale.of(language()));
	}

	@Override
	public Edits edits() {
		return dossier.edits();
	}

	@Override
	public void run(String label, List<? extends Command> commands) {
		if (!dossier.writable()) {
			throw new IllegalStateException(words.get("session.read.only"));
		}
		edits().run(edits().compound(label, commands));
	}

	@Override
	public Optional<String> undoLabel() {
		return stack().canUndo() ? Optional.of(stack().getUndoCommand().getLabel()) : Optional.empty();
	}

	@Override
	public Optional<String> redoLabel() {
		return stack().canRedo() ? Optional.of(stack().getRedoCommand().getLabel()) : Optional.empty();
	}

	@Override
	public void undo() {
		if (stack().canUndo()) {
			stack().undo();
		}
	}

	@Override
	public void redo() {
		if (stack().canRedo()) {
			stack().redo();
		}
	}

	@Override
	public SaveReport save() throws StoreException {
		SaveReport report = dossier.save();
		tell(SessionListener::saved);
		return report;
	}

	@Override
	public void revert() throws StoreException {
		dossier.reload();
	}

	@Override
	public ExternalChange externalChange() throws StoreException {
		return dossier.externalChange();
	}

	private References references() {
		if (references == null) {
			references = new References(dossier.resourceSet());
		}
		return references;
	}

	@Override
	public List<Usage> usedBy(EObject object) {
		return new Usages(this, house.sources(), references()).of(object);
	}

	@Override
	public List<EObject> referrers(EObject object) {
		return references().to(object).stream().map(References.Reference::source).distinct().toList();
	}

	@Override
	public List<Usage> users(String set) {
		return house.sources().users(s -> s.users(this, set));
	}

	@Override
	public List<Usage> users(ControlRef control) {
		return house.sources().users(s -> s.users(this, control));
	}

	@Override
	public long revision() {
		return revision;
	}

	@Override
	public Optional<Target> locate(EObject object) {
		return house.sources().locate(this, object, "");
	}

	@Override
	public Optional<Target> locate(Place place) {
		return dossier.find(place.objectId()).flatMap(o -> house.sources().locate(this, o, place.feature()));
	}

	@Override
	public Optional<Screen> screen(Target target) {
		return house.sources().open(this, target);
	}

	@Override
	public List<List<Action>> actions(Screen screen, Selection selection) {
		return house.actions().of(this, screen, selection);
	}

	@Override
	public List<Node> nodes() {
		return house.sources().nodes(this);
	}

	@Override
	public void addListener(SessionListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}
}
