package org.waarborg.cli;

import java.nio.file.Path;

import org.waarborg.controlset.Messages;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.OpenMode;
import org.waarborg.store.SaveReport;
import org.waarborg.store.StoreException;
import org.waarborg.store.StoreProblem;

/**
 * Opens and saves dossiers for commands: store exceptions become messages with exit codes, and what is wrong with a
 * dossier is said on stderr before the command goes on.
 *
 * @since 0.1
 */
public final class Dossiers {

	private Dossiers() {
	}

	/**
	 * Opens a dossier to read it.
	 *
	 * @param store   the store
	 * @param folder  the folder as the user gave it
	 * @param console where problems are printed
	 * @return the open dossier
	 * @throws CommandFailure with exit code 3 when it cannot be opened
	 */
	public static OpenDossier read(DossierStore store, Path folder, Console console) {
		OpenDossier dossier = open(store, folder, OpenMode.READ_ONLY, console);
		dossier.problems().stream().filter(p -> p.severity() != StoreProblem.Severity.INFO)
				.forEach(p -> console.message("waarborg: " + p.message(console.locale())));
		return dossier;
	}

	/**
	 * Opens a dossier to change it.
	 *
	 * @param store   the store
	 * @param folder  the folder as the user gave it
	 * @param console whose language the message is in
	 * @return the open, writable dossier
	 * @throws CommandFailure with exit code 3 when it cannot be opened or has problems that forbid writing
	 */
	public static OpenDossier write(DossierStore store, Path folder, Console console) {
		OpenDossier dossier = open(store, folder, OpenMode.READ_WRITE, console);
		if (dossier.writable()) {
			return dossier;
		}
		dossier.problems().forEach(p -> console.message("waarborg: " + p.message(console.locale())));
		dossier.close();
		throw new CommandFailure(ExitCode.INPUT, messages(console).get("dossier.read-only", folder));
	}

	/**
	 * Whether something of the dossier could not be read as it stands, so that what is shown of it may be incomplete.
	 *
	 * @param dossier the open dossier
	 * @return true when it has an error other than that its folder cannot be written
	 */
	public static boolean damaged(OpenDossier dossier) {
		return dossier.problems().stream().anyMatch(p -> p.severity() == StoreProblem.Severity.ERROR
				&& p.kind() != StoreProblem.Kind.FOLDER_READ_ONLY);
	}

	private static OpenDossier open(DossierStore store, Path folder, OpenMode mode, Console console) {
		try {
			return store.open(console.resolve(folder), mode);
		} catch (StoreException e) {
			throw failure(e, console);
		}
	}

	/**
	 * Saves a dossier.
	 *
	 * @param dossier the dossier
	 * @param console whose language the message is in
	 * @return what was written
	 * @throws CommandFailure with exit code 4 when somebody else holds or changed it, 3 when it cannot be written
	 */
	public static SaveReport save(OpenDossier dossier, Console console) {
		try {
			return dossier.save();
		} catch (StoreException e) {
			throw failure(e, console);
		}
	}

	/**
	 * The failure that stands for a store exception.
	 *
	 * @param exception the exception
	 * @param console   whose language the message is in
	 * @return the failure to throw
	 */
	public static CommandFailure failure(StoreException exception, Console console) {
		ExitCode code = exception instanceof StoreException.Locked
				|| exception instanceof StoreException.ChangedByOther ? ExitCode.LOCKED : ExitCode.INPUT;
		String message = exception.message(console.locale());
		return new CommandFailure(code, exception instanceof StoreException.ChangedByOther
				? messages(console).get("dossier.again", message)
				: message, exception);
	}

	private static Messages messages(Console console) {
		return Messages.beside(org.waarborg.cli.internal.Shell.class, console.locale());
	}
}
