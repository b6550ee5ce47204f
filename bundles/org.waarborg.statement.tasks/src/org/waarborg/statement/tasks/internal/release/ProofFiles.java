package org.waarborg.statement.tasks.internal.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Person;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;
import org.waarborg.statement.release.Proofs;

/** The files that prove an approval: read once, beside the dossier's thread, when the answers are given. */
final class ProofFiles {

	private static final int PIECE = 1 << 16;
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
			Read now = new Read(file, file == null ? "" : hash(file, progress), signature,
					signature == null ? "" : signed(signature));
			return () -> read = now;
		});
	}

	private String hash(Path file, Work.Progress progress) throws TaskException {
		try (InputStream in = Files.newInputStream(file)) {
			long size = Math.max(1, Files.size(file));
			MessageDigest digest = Hashes.sha256();
			byte[] piece = new byte[PIECE];
			long done = 0;
			for (int count = in.read(piece); count >= 0 && !progress.isCancelled(); count = in.read(piece)) {
				digest.update(piece, 0, count);
				done += count;
				progress.at(messages.get("proof.reading", file.getFileName()), (double) done / size);
			}
			return Hashes.hex(digest);
		} catch (IOException e) {
			throw new TaskException(messages.get("proof.unreadable", file), e);
		}
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
		String hash = file.equals(read.file()) ? read.hash() : hash(file, Work.Progress.NONE);
		Path folder = session.folder().toAbsolutePath().normalize();
		Path place = file.toAbsolutePath().normalize();
		String location = place.startsWith(folder) ? folder.relativize(place).toString().replace('\\', '/')
				: place.toString();
		String language = session.dossier().dossier().getLanguage();
		return Proofs.file(location, String.valueOf(file.getFileName()), hash, collectedBy, on, number,
				language == null || language.isBlank() ? "en" : language);
	}

	String signature(Path file) throws TaskException {
		return file.equals(read.signature()) ? read.signed() : signed(file);
	}
}
