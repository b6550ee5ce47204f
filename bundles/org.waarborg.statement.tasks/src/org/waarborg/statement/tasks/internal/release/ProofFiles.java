package org.waarborg.statement.tasks.internal.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Person;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.FileHash;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.statement.release.Proofs;

/** The files that prove an approval: read once, beside the dossier's thread, when the answers are given. */
final class ProofFiles {

	/** A detached signature is a few kilobytes; what is larger is another file. */
	private static final long LARGEST_SIGNATURE = 1 << 20;

	private final DossierSession session;
	private final Messages messages;
	private Read read = new Read(null, "", null, "");

	/**
	 * What was read.
	 *
	 * @param file      the proof
	 * @param hash      its hash
	 * @param signature the file of the signature
	 * @param signed    the signature, base64
	 */
	private record Read(Path file, String hash, Path signature, String signed) {
	}

	ProofFiles(DossierSession session, Messages messages) {
		this.session = session;
		this.messages = messages;
	}

	/** The work of reading; empty where there is nothing new to read. */
	Optional<Work<Runnable>> reading(Path file, Path signature) {
		boolean known = Objects.equals(file, read.file())
				&& Objects.equals(signature, read.signature());
		if (known || file == null && signature == null) {
			return Optional.empty();
		}
		return Optional.of(progress -> {
			Read now = new Read(file, file == null ? "" : FileHash.sha256(file, progress, messages.locale()), signature,
					signature == null ? "" : signed(signature));
			return () -> read = now;
		});
	}

	private String signed(Path file) throws TaskException {
		try {
			if (Files.size(file) > LARGEST_SIGNATURE) {
				throw new TaskException(messages.get("signature.large", file));
			}
			return Proofs.signature(Files.readAllBytes(file));
		} catch (IOException e) {
			throw new TaskException(messages.get("proof.unreadable", file), e);
		}
	}

	/** A new piece of evidence for a file; it is named from the dossier where it lies in it. */
	Evidence evidence(Path file, Person collectedBy, LocalDate on, int number) throws TaskException {
		String hash = file.equals(read.file()) ? read.hash()
				: FileHash.sha256(file, Work.Progress.NONE, messages.locale());
		String language = session.dossier().dossier().getLanguage();
		return Proofs.file(FileHash.place(session.folder(), file), String.valueOf(file.getFileName()), hash,
				collectedBy, on, number,
				language == null || language.isBlank() ? "en" : language);
	}

	String signature(Path file) throws TaskException {
		return file.equals(read.signature()) ? read.signed() : signed(file);
	}
}
