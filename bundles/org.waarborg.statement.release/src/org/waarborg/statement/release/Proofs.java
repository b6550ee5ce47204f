package org.waarborg.statement.release;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.EvidenceKind;
import org.waarborg.dossier.Person;
import org.waarborg.statement.release.internal.Words;

/**
 * What proves an approval: minutes or a signed file becomes evidence by its hash, a detached signature becomes text.
 *
 * @since 0.1
 */
public final class Proofs {

	private Proofs() {
	}

	/**
	 * A file as evidence. It stays where it is; the dossier keeps place and hash.
	 *
	 * @param location    where it lies, as people will look for it
	 * @param name        its name, for the title
	 * @param sha256      SHA-256 of its content, hexadecimal
	 * @param collectedBy who brings it; may be null
	 * @param on          when
	 * @param number      number of the version that it proves the approval of
	 * @param language    language of the dossier, ISO 639-1
	 * @return a new piece of evidence, in no dossier yet
	 */
	public static Evidence file(String location, String name, String sha256, Person collectedBy, LocalDate on,
			int number, String language) {
		Evidence evidence = DossierFactory.eINSTANCE.createEvidence();
		evidence.setKind(EvidenceKind.FILE);
		evidence.setLocation(location);
		evidence.setSha256(sha256);
		evidence.setCollectedBy(collectedBy);
		evidence.setCollectedOn(on);
		evidence.getTitle().add(
				Texts.of(language, Words.messages(Locale.of(language)).get("proof.title", number, name)));
		return evidence;
	}

	/**
	 * A detached signature as an approval keeps it.
	 *
	 * @param bytes content of the signature's file
	 * @return the signature, base64
	 */
	public static String signature(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}
}
