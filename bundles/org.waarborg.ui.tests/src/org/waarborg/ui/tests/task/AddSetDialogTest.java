package org.waarborg.ui.tests.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waarborg.registry.ControlSetInstaller.Change;
import org.waarborg.registry.internal.FolderSource;
import org.waarborg.registry.internal.Installer;
import org.waarborg.registry.internal.Library;
import org.waarborg.registry.internal.RegistryImpl;
import org.waarborg.screen.sets.AddSetTask;
import org.waarborg.ui.task.TaskDialog;
import org.waarborg.ui.tests.Screens;

/** A control set is added without a dossier: what comes in is shown before, and what cannot come in goes no further. */
class AddSetDialogTest {

	private static final String SET = """
			<?xml version="1.0" encoding="UTF-8"?>
			<controlset:ControlSet xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:controlset="urn:waarborg:controlset:1"
			    id="haven-2026" version="1.0.0" norm="Havencode" edition="2026" publisher="Uitgever Fictie">
			  <title id="t" language="nl"><value>Havencode 2026</value></title>
			  <licence>Verzonnen</licence>
			  <source>Verzonnen</source>
			  <languages>nl</languages>
			  <controls id="H.1"><title id="h" language="nl"><value>Hek</value></title></controls>
			</controlset:ControlSet>
			""";

	@RegisterExtension
	private final Screens screens = new Screens();

	@TempDir
	Path temp;

	private final List<Change> done = new ArrayList<>();
	private RegistryImpl registry;
	private Shell parent;
	private Shell shell;
	private TaskWindow window;

	@BeforeEach
	void open() {
		Library library = new Library();
		registry = new RegistryImpl(List.of(new FolderSource(temp.resolve("sets"), null, library)), library, null);
		parent = screens.shell(1200, 800);
		screens.open(parent);
	}

	@AfterEach
	void close() {
		if (parent != null && !parent.isDisposed())
			parent.dispose();
	}

	private void drop(String name, String content) throws IOException {
		Path file = Files.writeString(temp.resolve(name), content);
		Installer installer = new Installer(registry, registry, Map.of(), System.getProperty("java.home"));
		shell = TaskDialog.open(parent, "nl", new AddSetTask(installer, List.of(), "nl", List.of(file), done::add))
				.shell();
		screens.until("the dialog is visible", shell::isVisible);
		window = new TaskWindow(screens, shell);
		screens.until("the file was looked at", () -> at().equals("Wat er binnenkomt"));
	}

	private String at() {
		return window.heading();
	}

	@Test
	void whatComesInIsShownAndThenAdded() throws IOException {
		drop("haven.controlset", SET);
		screens.until("it can be added", () -> window.button("Voeg toe").isEnabled());
		assertTrue(registry.headers().isEmpty(), "nothing is added yet");
		window.press("Voeg toe");
		screens.until("it is added", () -> !done.isEmpty());
		assertEquals("haven-2026", registry.headers().getFirst().id());
	}

	@Test
	void whatIsNoSetGoesNoFurther() throws IOException {
		drop("haven.controlset", "<html/>");
		screens.until("the reason is there",
				() -> window.said().stream().anyMatch(s -> s.contains("Dit bestand kan niet worden toegevoegd")));
		assertFalse(window.button("Voeg toe").isEnabled());
		assertTrue(done.isEmpty() && registry.headers().isEmpty());
	}
}
