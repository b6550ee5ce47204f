package org.waarborg.assurance.cli.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.waarborg.assurance.Recording;
import org.waarborg.cli.People;
import org.waarborg.dossier.Evidence;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Option;

/** Who found something, and when. */
final class FoundOptions {

	@Option(names = "--by", paramLabel = "PERSON", required = true, descriptionKey = "option.by")
	private String by;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.on")
	private LocalDate on;

	/** What was found, without a place or proof. */
	Recording.Found found(OpenDossier dossier, AssuranceSession session, String because) {
		return found(dossier, session, because, "", Optional.empty());
	}

	/** What was found at a place. */
	Recording.Found found(OpenDossier dossier, AssuranceSession session, String because, PlaceOptions place) {
		return found(dossier, session, because, place.where, place.evidence(dossier, session));
	}

	private Recording.Found found(OpenDossier dossier, AssuranceSession session, String because, String where,
			Optional<Evidence> proof) {
		return new Recording.Found(People.find(dossier, by, session.console()),
				on == null ? session.console().today() : on, where, proof, session.said(dossier, because));
	}
}
