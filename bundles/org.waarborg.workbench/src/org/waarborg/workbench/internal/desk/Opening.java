package org.waarborg.workbench.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.framework.FrameworkUtil;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Target;
import org.waarborg.store.DossierStore;
import org.waarborg.store.ExampleDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.Presence;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;
import org.waarborg.ui.Ui;
import org.waarborg.ui.Words;
import org.waarborg.ui.editor.ScreenEditor;
import org.waarborg.ui.editor.ScreenInput;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.dialogs.Ask;
import org.waarborg.workbench.internal.state.RecentDossiers;

/** Opens dossiers and says what is not as it should be. */
public final class Opening {

	private Opening() {
	}

	/** Lets the person choose a folder and opens the dossier in it. */
	public static void choose() {
		DirectoryDialog dialog = new DirectoryDialog(Parts.shell(), SWT.OPEN);
		dialog.setText(Say.text("open.title"));
		dialog.setMessage(Say.text("open.message", DossierStore.ROOT_FILE));
		String chosen = dialog.open();
		if (chosen != null)
			open(Path.of(chosen), OpenMode.READ_WRITE);
	}

	/**
	 * Opens a dossier, tells what is not as it should be, and shows its first screen when none of it is shown.
	 *
	 * @param path a folder or root file
	 * @param mode how
	 * @return the session; empty when it could not be opened, and the person was told
	 */
	public static Optional<DossierSession> open(Path path, OpenMode mode) {
		Optional<DossierSession> session = quietly(path, mode);
		session.ifPresent(Opening::showFirst);
		return session;
	}

	/** Opens a dossier and tells what is not as it should be, without showing a screen. */
	public static Optional<DossierSession> quietly(Path path, OpenMode mode) {
		try {
			boolean known = Desk.current().session(path.toAbsolutePath().normalize()).isPresent();
			DossierSession session = Desk.current().open(path, mode);
			if (!known) {
				report(session, mode);
				Recovering.offer(session);
			}
			return Optional.of(session);
		} catch (StoreException e) {
			tell(e, path);
			return Optional.empty();
		}
	}

	/**
	 * Begins to read what was open at the end of the last time and what is asked for now.
	 *
	 * @param asked folders or root files
	 * @param mode  how those will be opened
	 * @return is done when all of it was read, or cannot be
	 */
	public static CompletableFuture<Void> readAhead(List<Path> asked, OpenMode mode) {
		List<CompletionStage<?>> reading = new ArrayList<>();
		for (RecentDossiers.Entry entry : Desk.current().recent().toRestore())
			reading.add(Desk.sessions().prepare(entry.folder(), restoreMode(entry, asked, mode)));
		for (Path path : asked)
			reading.add(Desk.sessions().prepare(path, mode));
		return CompletableFuture
				.allOf(reading.stream().map(CompletionStage::toCompletableFuture).toArray(CompletableFuture<?>[]::new));
	}

	/**
	 * Opens what was open at the end of the last time; what cannot be opened is told in one dialog.
	 *
	 * @param asked folders or root files that are asked for now
	 * @param asks  how those will be opened
	 */
	public static void restore(List<Path> asked, OpenMode asks) {
		List<String> failed = new ArrayList<>();
		for (RecentDossiers.Entry entry : Desk.current().recent().toRestore()) {
			OpenMode mode = restoreMode(entry, asked, asks);
			try {
				report(Desk.current().open(entry.folder(), mode), mode);
			} catch (StoreException e) {
				failed.add(entry.name() + " – " + e.message(Words.locale()));
				Desk.current().recent().closed(entry.folder());
			}
		}
		if (!failed.isEmpty())
			Desk.current().afterStart(() -> Ask.about(Status.ATTENTION, Say.text("restore.heading", failed.size()))
					.text(Say.text("restore.text", failed.size())).details(failed).choice(Say.text("understood"))
					.open(Parts.shell()));
	}

	/**
	 * How a dossier is opened again: for reading only where it was so the last time, or is asked for now; once it is open it
	 * is too late for that.
	 *
	 * @param entry a dossier that was open at the end of the last time
	 * @param asked folders or root files that are asked for now
	 * @param asks  how those will be opened
	 * @return the mode
	 */
	public static OpenMode restoreMode(RecentDossiers.Entry entry, List<Path> asked, OpenMode asks) {
		boolean now = asks == OpenMode.READ_ONLY && asked.stream().anyMatch(path -> means(path, entry.folder()));
		return now || entry.readOnly() ? OpenMode.READ_ONLY : OpenMode.READ_WRITE;
	}

	/** Whether a folder or root file is that of a dossier, by whatever way. */
	private static boolean means(Path path, Path folder) {
		try {
			return Files.isSameFile(path, folder) || Files.isSameFile(path, folder.resolve(DossierStore.ROOT_FILE));
		} catch (IOException e) {
			// One of them is not there: it is told when it is opened.
			return path.toAbsolutePath().normalize().equals(folder);
		}
	}

	/** Shows the first screen of a dossier when no editor of it is open. */
	public static void showFirst(DossierSession session) {
		Optional<IWorkbenchPage> page = Parts.page();
		if (page.isPresent() && Parts.editors(page.get(), session.folder()).isEmpty())
			first(session.nodes()).ifPresent(target -> Ui.navigation().show(session, target));
	}

	/** Shows where the work of a dossier is: the statement. */
	public static void showWork(DossierSession session) {
		work(session).ifPresent(screen -> Ui.navigation().show(session, screen.target()));
	}

	/** The first screen that says how much of its work is done. What is below a line with a screen is part of that screen. */
	public static Optional<Screen> work(DossierSession session) {
		return session.nodes().stream()
				.flatMap(node -> node.target().isPresent() ? Stream.of(node) : node.children().stream())
				.flatMap(node -> node.target().stream()).flatMap(target -> session.screen(target).stream())
				.filter(screen -> screen.header().done() >= 0).findFirst();
	}

	/** The first node that opens something. */
	public static Optional<Target> first(List<Node> nodes) {
		for (Node node : nodes) {
			Optional<Target> target = node.target().or(() -> first(node.children()));
			if (target.isPresent())
				return target;
		}
		return Optional.empty();
	}

	/** Opens an editor for a screen and brings it to the front. */
	static Optional<ScreenEditor> editor(IWorkbenchPage page, Path folder, Target screen) {
		try {
			return page.openEditor(new ScreenInput(folder, screen), ScreenEditor.ID) instanceof ScreenEditor editor
					? Optional.of(editor)
					: Optional.empty();
		} catch (PartInitException e) {
			Desk.log(e);
			return Optional.empty();
		}
	}

	/** Says what is not as it should be in a dossier that was just opened, and who else is there. */
	static void report(DossierSession session, OpenMode mode) {
		List<StoreProblem> problems = session.dossier().problems().stream()
				.filter(p -> p.severity() != StoreProblem.Severity.INFO).toList();
		Obstacle obstacle = mode == OpenMode.READ_WRITE ? Obstacle.of(problems) : Obstacle.NONE;
		boolean damaged = obstacle != Obstacle.NONE;
		if (!problems.isEmpty()) {
			Desk.current()
					.show(new Notice(session.folder(), Notice.Kind.PROBLEMS, damaged ? Status.STOP : Status.ATTENTION,
							obstacle.say("notice.problems", session.name(), problems.size()),
							List.of(new Notice.Choice(Say.text("notice.look"), () -> Repairing.problems(session)))));
		}
		if (damaged)
			Desk.current().afterStart(() -> Repairing.problems(session));
		List<Presence> others = session.dossier().presence();
		if (!others.isEmpty())
			Desk.current().show(new Notice(session.folder(), Notice.Kind.PRESENCE, Status.NEUTRAL,
					Say.text("notice.presence", session.name(),
							String.join(", ",
									others.stream().map(p -> p.user() + " (" + p.host() + ")").distinct().toList())),
					List.of()));
	}

	/** Says that a dossier could not be opened, and offers what can be done. */
	static void tell(StoreException failure, Path path) {
		boolean known = Desk.current().recent().entries().stream().anyMatch(e -> e.folder().equals(path));
		boolean missing = failure instanceof StoreException.NotADossier;
		boolean gone = failure instanceof StoreException.NotADossier e && !e.there();
		Ask ask = Ask
				.about(Status.STOP,
						Say.text(gone ? "open.gone" : missing ? "open.missing" : "open.failed", name(path)))
				.text(failure.message(Words.locale()) + (missing && known ? ' ' + Say.text("open.moved") : ""));
		ask.choice(Say.text("open.other"));
		if (known && missing)
			ask.choice(Say.text("recent.remove"));
		int chosen = ask.choice(Say.text("close")).prefer().open(Parts.shell());
		if (chosen == 0)
			choose();
		else if (chosen == 1 && known && missing) {
			Desk.current().recent().remove(path);
			Desk.current().saveRecent();
		}
	}

	/** What a person calls a folder; the top of a disk has no name. */
	private static String name(Path path) {
		return String.valueOf(path.getFileName() == null ? path : path.getFileName());
	}

	/** Says that something could not be read or written. */
	static void tell(IOException failure, Path path) {
		Ask.about(Status.STOP, Say.text("io.failed")).text(Say.text("io.failed.text", path, String.valueOf(failure)))
				.choice(Say.text("close")).open(Parts.shell());
	}

	/** Copies the example dossier to the person's documents, unless it is there, and opens it. */
	public static void example() {
		Optional<ExampleDossier> example = ExampleDossier
				.find(FrameworkUtil.getBundle(Opening.class).getBundleContext());
		if (example.isEmpty()) {
			Ask.about(Status.ATTENTION, Say.text("example.missing")).choice(Say.text("close")).open(Parts.shell());
			return;
		}
		Path folder = Desk.current().folders().documents().resolve("Waarborg").resolve(example.get().id());
		try {
			if (!Files.exists(folder.resolve(DossierStore.ROOT_FILE)))
				example.get().copyTo(folder);
			open(folder, OpenMode.READ_WRITE);
		} catch (IOException e) {
			tell(e, folder);
		}
	}
}
