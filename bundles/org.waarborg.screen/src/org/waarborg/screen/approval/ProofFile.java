package org.waarborg.screen.approval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.waarborg.controlset.Hashes;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.EvidenceKind;
import org.waarborg.dossier.Person;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** The file that proves an approval: read once, beside the dossier's thread, when the answers are given. It stays where it is. */
final class ProofFile {

	private static final int PIECE = 1 << 16;

	private final Path folder;
	private final Messages messages;
	private Path read;
	private String sha256 = "";

	ProofFile(Path folder, Messages messages) {
		this.folder = folder.toAbsolutePath().normalize();
		this.messages = messages;
	}

	/** The work of reading; empty where it was read. */
	Optional<Work<Runnable>> reading(Path file) {
		return file.equals(read) ? Optional.empty() : Optional.of(progress -> {
			String now = hash(file, progress);
			return () -> {
				read = file;
				sha256 = now;
			};
		});
	}

	private String hash(Path file, Work.Progress progress) throws TaskException {
		try (InputStream in = Files.newInputStream(file)) {
			long size = Math.max(1, Files.size(file));
			MessageDigest digest = Hashes.sha256();
			byte[] piece = new byte[PIECE];
			long done = 0;
			for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
				if (progress.isCancelled()) {
					throw new TaskException(messages.get("given.up", file.getFileName()));
				}
				digest.update(piece, 0, count);
				done += count;
				progress.at(messages.get("reading", file.getFileName()), (double) done / size);
			}
			return Hashes.hex(digest);
		} catch (IOException e) {
			throw new TaskException(messages.get("unreadable", file), e);
		}
	}

	/** A new piece of evidence for a file; it is named from the dossier where it lies in it. */
	Evidence evidence(Path file, Person collectedBy, LocalDate on, String about, String language)
			throws TaskException {
		String hash = file.equals(read) ? sha256 : hash(file, Work.Progress.NONE);
		Path place = file.toAbsolutePath().normalize();
		Evidence evidence = DossierFactory.eINSTANCE.createEvidence();
		evidence.setKind(EvidenceKind.FILE);
		evidence.setLocation(place.startsWith(folder) ? folder.relativize(place).toString().replace('\\', '/')
				: place.toString());
		evidence.setSha256(hash);
		evidence.setCollectedBy(collectedBy);
		evidence.setCollectedOn(on);
		evidence.getTitle().add(Texts.of(language, Messages.beside(ProofFile.class, Locale.of(language))
				.get("evidence.title", about, file.getFileName())));
		return Identifiers.ensureIds(evidence);
	}
}
