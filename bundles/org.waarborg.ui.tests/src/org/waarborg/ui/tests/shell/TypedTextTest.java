package org.waarborg.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.OpenMode;
import org.waarborg.ui.editor.ScreenPage;
import org.waarborg.ui.tests.Screens;
import org.waarborg.workbench.internal.desk.Opening;
import org.waarborg.workbench.internal.desk.Saving;

/** What is being typed is no change of the dossier yet, and must not be lost for that. */
class TypedTextTest {

	private static final String TYPED = "Getypt en nog nergens ingeleverd.";

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	private Path temp;
	private DossierSession session;

	@BeforeEach
	void typeInACleanDossier() throws IOException {
		Path example = Path.of(System.getProperty("waarborg.root", "/"), "bundles/org.waarborg.example/umc-voorbeeld");
		Path folder = temp.resolve("umc-voorbeeld");
		try (Stream<Path> files = Files.walk(example)) {
			for (Path file : (Iterable<Path>) files::iterator)
				Files.copy(file, folder.resolve(example.relativize(file).toString()));
		}
		session = Opening.open(folder, OpenMode.READ_WRITE).orElseGet(() -> fail("not opened"));
		Opening.showWork(session);
		screens.settle();
		ScreenPage page = Screens.all(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), ScreenPage.class)
				.stream().filter(p -> p.session() == session && p.isVisible()).findFirst().orElseThrow();
		page.grid().selectFirst();
		screens.settle();
		Text field = Screens.all(page.form(), Text.class).stream()
				.filter(t -> t.isVisible() && t.isEnabled() && t.getEditable())
				.filter(t -> (t.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow();
		field.setFocus();
		field.setText(TYPED);
		assertFalse(session.dossier().dirty(), "typing is no change yet");
	}

	@AfterEach
	void close() {
		assertTrue(Saving.save(session));
		assertTrue(Saving.close(session));
		screens.settle();
	}

	@Test
	void saveWritesWhatIsBeingTyped() throws IOException {
		assertTrue(Saving.save(session));
		assertTrue(isOnDisk());
	}

	@Test
	void saveAllWritesWhatIsBeingTyped() throws IOException {
		assertTrue(Saving.saveAll());
		assertTrue(isOnDisk());
	}

	@Test
	void saveCanBeChosenWhileTheDossierIsStillClean() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		screens.until("Save can be chosen", () -> commands.getCommand("org.eclipse.ui.file.save").isEnabled());
		screens.until("Save all can be chosen", () -> commands.getCommand("org.eclipse.ui.file.saveAll").isEnabled());
	}

	private boolean isOnDisk() throws IOException {
		try (Stream<Path> files = Files.walk(session.folder())) {
			for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".soa"))::iterator)
				if (Files.readString(file).contains(TYPED))
					return true;
		}
		return false;
	}
}
