package org.waarborg.workbench.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.waarborg.document.Status;
import org.waarborg.rules.CheckResult;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.SessionListener;
import org.waarborg.screen.Sessions;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.ui.Ui;
import org.waarborg.ui.Words;
import org.waarborg.workbench.internal.state.HomeFolders;
import org.waarborg.workbench.internal.state.RecentDossiers;
import org.waarborg.workbench.internal.state.UserSettings;

/**
 * The dossiers in front of the person: opens, saves and closes them, knows which one is meant, and tells its listeners – not
 * more often than ten times a second, but for those that ask to be told at once – that something about them is different. UI
 * thread only.
 */
public final class Desk {

	private static final int PAUSE = 100;

	private static Desk current;

	private final Display display;
	private final HomeFolders folders;
	private final UserSettings settings;
	private final RecentDossiers recent;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> atOnce = new CopyOnWriteArrayList<>();
	private final Map<Path, Follower> followers = new LinkedHashMap<>();
	private final Map<Path, Map<Notice.Kind, Notice>> notices = new LinkedHashMap<>();
	private final List<Runnable> later = new ArrayList<>();
	private boolean started;
	private Path active;
	private boolean waiting;
	private OpenMode asked;
	private boolean reading;

	private Desk(Display display, HomeFolders folders) {
		this.display = display;
		this.folders = folders;
		settings = new UserSettings(folders.config().resolve("settings.properties"));
		recent = new RecentDossiers(folders.state().resolve("recent.properties"));
	}

	/** The desk of this program; made by the first who asks. */
	public static Desk current() {
		if (current == null)
			current = new Desk(Display.getCurrent(), HomeFolders.current());
		return current;
	}

	/** Starts the service of open dossiers: once, before the first is opened. */
	public void start() {
		sessions().start(new Sessions.Setting(Words.language(), display::asyncExec, folders.state(), this::me));
		sessions().addListener(this::follow);
	}

	/** Whoever opened a dossier, from here on it is one of the desk. */
	private void follow() {
		for (DossierSession session : sessions().open()) {
			Path folder = session.folder();
			if (followers.containsKey(folder))
				continue;
			Follower follower = new Follower(folder);
			followers.put(folder, follower);
			session.addListener(follower);
			// A choice for reading only outlives whoever opens it without knowing.
			recent.opened(folder, session.name(), asked == null ? recent.readOnly(folder) : asked == OpenMode.READ_ONLY,
					Instant.now());
			saveRecent();
		}
		changed();
	}

	/** Who the user said to be in a dossier; kept by the dossier's id, so that it may be moved. */
	private String me(Path folder) {
		return session(folder).flatMap(s -> settings.me(s.dossier().dossier().getId())).orElse("");
	}

	/** Does something with a dialog as soon as there is a window that it can belong to. */
	public void afterStart(Runnable task) {
		if (started)
			display.asyncExec(task);
		else
			later.add(task);
	}

	/** Whether dossiers are being read that will be shown: none being open means nothing yet. */
	public boolean isReading() {
		return reading;
	}

	/** Dossiers are being read, or no longer. */
	public void setReading(boolean now) {
		reading = now;
		changed();
	}

	/** There is a window now. */
	public void started() {
		started = true;
		later.forEach(display::asyncExec);
		later.clear();
	}

	/** The open dossiers. */
	public static Sessions sessions() {
		return Ui.sessions();
	}

	/** The files of dossiers. */
	public static DossierStore store() {
		return Ui.service(DossierStore.class).orElseThrow();
	}

	/** The user's folders. */
	public HomeFolders folders() {
		return folders;
	}

	/** What the user has chosen. */
	public UserSettings settings() {
		return settings;
	}

	/** Writes what the user has chosen. */
	public void saveSettings() {
		try {
			settings.save();
		} catch (IOException e) {
			log(e);
		}
	}

	/** The dossiers that were opened last. */
	public RecentDossiers recent() {
		return recent;
	}

	/** Writes the list of recent dossiers. A list that cannot be kept is no reason to bother a person. */
	public void saveRecent() {
		try {
			recent.save();
		} catch (IOException e) {
			log(e);
		}
		changed();
	}

	/** Tells after something is different: dossiers, dirty marks, signals, notices. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells at once, and each time: for what the next key of the person depends on. It must be quick. */
	public void addListenerAtOnce(Runnable listener) {
		atOnce.add(listener);
	}

	/** Tells no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
		atOnce.remove(listener);
	}

	/** Something is different: listeners are told a moment later, once. */
	public void changed() {
		atOnce.forEach(Runnable::run);
		if (waiting || display.isDisposed())
			return;
		waiting = true;
		display.timerExec(PAUSE, () -> {
			waiting = false;
			listeners.forEach(Runnable::run);
		});
	}

	/** The session of a folder, when it is open. */
	public Optional<DossierSession> session(Path folder) {
		return sessions().open().stream().filter(s -> s.folder().equals(folder)).findFirst();
	}

	/** The dossier that the person works in: that of the editor or line used last. */
	public Optional<DossierSession> active() {
		List<DossierSession> open = sessions().open();
		return open.stream().filter(s -> s.folder().equals(active)).findFirst()
				.or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1)));
	}

	/** The person works in a dossier now. */
	public void activate(Path folder) {
		if (!Objects.equals(folder, active)) {
			active = folder;
			changed();
		}
	}

	/**
	 * Opens a dossier and remembers it.
	 *
	 * @param path a folder or root file
	 * @param mode how
	 * @return the session
	 * @throws StoreException when it cannot be opened
	 */
	public DossierSession open(Path path, OpenMode mode) throws StoreException {
		asked = mode;
		DossierSession session;
		try {
			session = sessions().open(path.toAbsolutePath().normalize(), mode);
		} finally {
			asked = null;
		}
		activate(session.folder());
		return session;
	}

	/** Closes a dossier; unsaved changes are lost. */
	public void close(DossierSession session) {
		Path folder = session.folder();
		recent.closed(folder);
		saveRecent();
		sessions().close(session);
		followers.remove(folder);
		notices.remove(folder);
		changed();
	}

	/** The dossiers with unsaved changes. */
	public static List<DossierSession> dirty() {
		return sessions().open().stream().filter(s -> s.dossier().dirty()).toList();
	}

	/** What the person should know, the newest last. */
	public List<Notice> notices() {
		List<Notice> all = new ArrayList<>();
		notices.values().forEach(byKind -> all.addAll(byKind.values()));
		return all;
	}

	/** Shows a notice, in place of one of its kind about the same dossier. */
	public void show(Notice notice) {
		Notice before = notices.computeIfAbsent(notice.folder(), f -> new LinkedHashMap<>()).put(notice.kind(), notice);
		if (before == null || !before.text().equals(notice.text()))
			changed();
	}

	/** Takes a notice away. */
	public void dismiss(Path folder, Notice.Kind kind) {
		Map<Notice.Kind, Notice> byKind = notices.get(folder);
		if (byKind != null && byKind.remove(kind) != null)
			changed();
	}

	/** Writes something to the log that nobody needs to see now. */
	public static void log(Throwable trouble) {
		ILog.of(Desk.class).warn(String.valueOf(trouble.getMessage()), trouble);
	}

	private final class Follower implements SessionListener {

		private final Path folder;

		Follower(Path folder) {
			this.folder = folder;
		}

		@Override
		public void changed(Change change) {
			Desk.this.changed();
		}

		@Override
		public void signals(CheckResult result) {
			Desk.this.changed();
		}

		@Override
		public void saved() {
			dismiss(folder, Notice.Kind.CHANGED);
			Desk.this.changed();
		}

		@Override
		public void trouble(StoreProblem problem) {
			if (problem.kind() == StoreProblem.Kind.AUTOSAVE_FAILED)
				show(new Notice(folder, Notice.Kind.AUTOSAVE, Status.ATTENTION, problem.message(Words.locale()),
						List.of()));
			else
				dismiss(folder, Notice.Kind.AUTOSAVE);
		}

		@Override
		public void closed() {
			followers.remove(folder);
			Desk.this.changed();
		}
	}
}
