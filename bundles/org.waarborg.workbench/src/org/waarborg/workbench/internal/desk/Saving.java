package org.waarborg.workbench.internal.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.waarborg.document.Status;
import org.waarborg.screen.DossierSession;
import org.waarborg.store.OpenMode;
import org.waarborg.store.StoreException;
import org.waarborg.ui.DossierNames;
import org.waarborg.ui.Ui;
import org.waarborg.ui.Words;
import org.waarborg.ui.editor.ScreenEditor;
import org.waarborg.workbench.internal.Say;
import org.waarborg.workbench.internal.dialogs.Ask;

/** Saves, reads again and closes dossiers, and never loses a change that the person did not give up. */
public final class Saving {

	private Saving() {
	}

	/**
	 * Saves a dossier.
	 *
	 * @param session the dossier
	 * @return whether nothing is unsaved now; otherwise the person was told
	 */
	public static boolean save(DossierSession session) {
		if (!handIn(List.of(session)))
			return false;
		if (!session.dossier().dirty())
			return true;
		try {
			session.save();
		} catch (StoreException e) {
			failed(session, e);
		}
		Desk.current().changed();
		return !session.dossier().dirty();
	}

	/** Saves all dossiers; stops at none. */
	public static boolean saveAll() {
		boolean all = handIn(Desk.sessions().open());
		for (DossierSession session : Desk.dirty())
			all &= save(session);
		return all;
	}

	/**
	 * What is being typed belongs to the dossier, whichever editor it stands in: before this it is no change yet, and nobody who
	 * asks the dossier knows of it.
	 *
	 * @param sessions the dossiers
	 * @return false where it cannot be read; the editor says so, and is in front
	 */
	public static boolean handIn(List<DossierSession> sessions) {
		Optional<IWorkbenchPage> page = Parts.page();
		boolean all = true;
		for (IEditorReference reference : page.map(IWorkbenchPage::getEditorReferences)
				.orElse(new IEditorReference[0])) {
			if (reference.getEditor(false) instanceof ScreenEditor editor
					&& editor.session().filter(sessions::contains).isPresent() && !editor.commit()) {
				page.get().activate(editor);
				all = false;
			}
		}
		return all;
	}

	/** Reads a dossier again; asks first when changes would be lost. */
	public static void reload(DossierSession session) {
		if (!handIn(List.of(session)))
			return;
		if (session.dossier().dirty() && Ask
				.about(Status.ATTENTION, Say.text("reload.heading", DossierNames.whole(session)))
				.text(Say.text("reload.text", session.dossier().dirtyFiles().size())).choice(Say.text("reload.do"))
				.choice(Say.text("cancel")).prefer().open(Parts.shell()) != 0)
			return;
		try {
			session.revert();
			Desk.current().dismiss(session.folder(), Notice.Kind.CHANGED);
			Desk.current().dismiss(session.folder(), Notice.Kind.GONE);
		} catch (StoreException e) {
			failed(session, e);
		}
	}

	/** Writes a dossier as it is here into a new folder inside one that the person chooses. */
	public static void saveCopy(DossierSession session) {
		if (!handIn(List.of(session)))
			return;
		DirectoryDialog dialog = new DirectoryDialog(Parts.shell(), SWT.SAVE);
		dialog.setText(Say.text("copy.title"));
		dialog.setMessage(Say.text("copy.message", session.name()));
		String chosen = dialog.open();
		if (chosen == null)
			return;
		Path folder = free(Path.of(chosen), session.folder().getFileName() + "-" + Say.text("copy.suffix"));
		try {
			session.dossier().saveCopy(folder);
		} catch (StoreException e) {
			Ask.about(Status.STOP, Say.text("copy.failed")).text(e.message(Words.locale())).choice(Say.text("close"))
					.open(Parts.shell());
			return;
		}
		if (Ask.about(Status.DONE, Say.text("copy.done")).text(Say.text("copy.done.text", folder))
				.choice(Say.text("copy.open")).choice(Say.text("close")).prefer().open(Parts.shell()) == 0)
			Opening.open(folder, OpenMode.READ_WRITE);
	}

	/** A folder that is not there yet. */
	static Path free(Path parent, String name) {
		Path folder = parent.resolve(name);
		for (int i = 2; Files.exists(folder); i++)
			folder = parent.resolve(name + '-' + i);
		return folder;
	}

	/** Closes a dossier with its editors; asks about unsaved changes. */
	public static boolean close(DossierSession session) {
		if (!settle(List.of(session)))
			return false;
		Path folder = session.folder();
		Parts.page().ifPresent(page -> page.closeEditors(
				Parts.editors(page, folder).toArray(IEditorReference[]::new), false));
		Desk.current().close(session);
		return true;
	}

	/**
	 * Asks what to do with the unsaved changes of dossiers and does it.
	 *
	 * @param sessions the dossiers
	 * @return false when the person would rather go on, or something could not be saved
	 */
	public static boolean settle(List<DossierSession> sessions) {
		if (!handIn(sessions))
			return false;
		List<DossierSession> dirty = sessions.stream().filter(s -> s.dossier().dirty()).toList();
		if (dirty.isEmpty())
			return true;
		List<String> names = dirty.stream()
				.map(s -> DossierNames.whole(s) + ": " + String.join(", ", s.dossier().dirtyFiles())).toList();
		int chosen = Ask
				.about(Status.ATTENTION, Say.text("settle.heading", dirty.size(), DossierNames.whole(dirty.get(0))))
				.text(Say.text("settle.text")).details(names).choice(Say.text("settle.save"))
				.choice(Say.text("settle.discard"))
				.choice(Say.text("cancel")).open(Parts.shell());
		return switch (chosen) {
			case 0 -> dirty.stream().allMatch(Saving::save);
			case 1 -> {
				dirty.forEach(Saving::discard);
				yield true;
			}
			default -> false;
		};
	}

	/** As on disk again, so that nothing asks twice and nothing is offered as lost next time. */
	private static void discard(DossierSession session) {
		try {
			session.revert();
		} catch (StoreException e) {
			// What is on disk cannot be read; closing gives the changes up as well.
			Desk.log(e);
			Desk.current().close(session);
		}
	}

	/** Tells that saving or reading failed. */
	static void failed(DossierSession session, StoreException failure) {
		Ui.troubles().orElseGet(ShellTroubles::new).failed(session, failure);
	}
}
