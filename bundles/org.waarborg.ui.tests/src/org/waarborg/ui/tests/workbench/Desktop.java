package org.waarborg.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Node;
import org.waarborg.screen.Target;
import org.waarborg.store.OpenMode;
import org.waarborg.ui.Ui;
import org.waarborg.ui.editor.ScreenEditor;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.tests.Screens;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.desk.Saving;

/** The workbench that the tests run in, as a person uses it: dossiers, screens, commands. */
final class Desktop {

	private static final Path EXAMPLE = Path.of(System.getProperty("waarborg.root", "/"),
			"bundles/org.waarborg.example/umc-voorbeeld");

	private final Screens screens;

	Desktop(Screens screens) {
		this.screens = screens;
	}

	IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	IWorkbenchPage page() {
		return window().getActivePage();
	}

	Shell shell() {
		return window().getShell();
	}

	/** As large as some displays are, in logical pixels. */
	void size(int width, int height) {
		shell().setBounds(0, 0, width, height);
		screens.settle();
	}

	/** Gives the window the keyboard: on a display without a window manager nobody else does when a dialog closes. */
	void activate() {
		shell().forceActive();
		screens.until("the window has the keyboard", () -> screens.display().getActiveShell() == shell());
	}

	/** A copy of the example dossier. */
	static Path example(Path into) throws IOException {
		Path copy = into.resolve("umc-voorbeeld");
		try (Stream<Path> files = Files.walk(EXAMPLE)) {
			for (Path file : (Iterable<Path>) files::iterator)
				Files.copy(file, copy.resolve(EXAMPLE.relativize(file).toString()));
		}
		return copy;
	}

	/** Opens a dossier as the menu does, and waits for its first check. */
	DossierSession open(Path folder) {
		DossierSession session = Opening.open(folder, OpenMode.READ_WRITE)
				.orElseGet(() -> fail(folder + " was not opened"));
		screens.until("the dossier is checked", session::checked);
		return session;
	}

	/** Closes a dossier as the menu does. */
	void close(DossierSession session) {
		assertTrue(Saving.close(session), "the dossier did not close");
		screens.settle();
	}

	/** Every screen of a dossier, in the order of the navigator. */
	static List<Target> targets(DossierSession session) {
		return session.nodes().stream().flatMap(Desktop::targets).map(t -> Target.screen(t.source(), t.key()))
				.distinct()
				.toList();
	}

	private static Stream<Target> targets(Node node) {
		return Stream.concat(node.target().stream(), node.children().stream().flatMap(Desktop::targets));
	}

	/** Shows a screen in its editor. */
	ScreenPage show(DossierSession session, Target target) {
		Ui.navigation().show(session, target);
		screens.until(target + " is shown", () -> shown(session, target).findFirst().isPresent());
		return shown(session, target).findFirst().orElseThrow();
	}

	private Stream<ScreenPage> shown(DossierSession session, Target target) {
		return Screens.all(shell(), ScreenPage.class).stream().filter(p -> p.isVisible() && p.isThere())
				.filter(p -> p.session() == session && p.screen().target().equals(target));
	}

	/** The number of screens that have an editor. */
	long editors() {
		return Stream.of(page().getEditorReferences()).filter(r -> r.getId().equals(ScreenEditor.ID)).count();
	}

	/** Runs commands of the menu, one right after the other as a quick hand does. */
	void run(String... commands) {
		for (String command : commands)
			try {
				window().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				throw new AssertionError(command + " cannot be run now: " + e, e);
			}
		screens.settle();
	}
}
