package org.waarborg.statement.migration.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Note;

/** Makes the remarks that a migration leaves. Their ids follow from what they are about, so that the record finds them again. */
final class NoteMaker {

	private NoteMaker() {
	}

	static Note note(String statement, String about, String text, LocalDate on, Classification classification) {
		Note note = DossierFactory.eINSTANCE.createNote();
		note.setId(id(statement, about));
		note.setText(text);
		note.setOn(on);
		note.setClassification(classification);
		return note;
	}

	static String id(String statement, String about) {
		return '_' + UUID.nameUUIDFromBytes((statement + '|' + about).getBytes(StandardCharsets.UTF_8)).toString();
	}
}
