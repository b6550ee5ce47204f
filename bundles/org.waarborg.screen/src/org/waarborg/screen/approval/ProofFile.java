package org.waarborg.screen.approval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.EvidenceKind;
import org.waarborg.dossier.Person;
import org.waarborg.screen.task.FileHash;
import org.waarborg.screen.task.TaskException;
import org.waarborg.screen.task.Work;

/** The file that proves an approval: read once, beside the dossier's thread, when the answers are given. It stays where it is. */
final class ProofFile {

	private final Path folder;
	private final Locale locale;
	private Path read;
	private String sha256 = "";

	ProofFile(Path folder, Locale locale) {
		this.folder = folder;
		this.locale = locale;
	}

	/** The work of reading; empty where it was read. */
	Optional<Work<Runnable>> reading(Path file) {
		return file.equals(read) ? Optional.empty() : Optional.of(progress -> {
			String now = FileHash.sha256(file, progress, locale);
			return () -> {
				read = file;
				sha256 = now;
			};
		});
	}

	/** A new piece of evidence for a file; it is named from the dossier where it lies in it. */
	Evidence evidence(Path file, Person collectedBy, LocalDate on, String about, String language)
			throws TaskException {
		String hash = file.equals(read) ? sha256 : FileHash.sha256(file, Work.Progress.NONE, locale);
		Evidence evidence = DossierFactory.eINSTANCE.createEvidence();
		evidence.setKind(EvidenceKind.FILE);
		evidence.setLocation(FileHash.place(folder, file));
		evidence.setSha256(hash);
		evidence.setCollectedBy(collectedBy);
		evidence.setCollectedOn(on);
		evidence.getTitle().add(Texts.of(language, Messages.beside(ProofFile.class, Locale.of(language))
				.get("evidence.title", about, file.getFileName())));
		return Identifiers.ensureIds(evidence);
	}
}
